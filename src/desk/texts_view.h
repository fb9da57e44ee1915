#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;

namespace mokuhyo::desk {

// 配布時, 企画側 and 課から beside each other in full, with what differs from 配布時 marked.
class TextsView : public QWidget
{
    Q_OBJECT

public:
    explicit TextsView(QWidget *parent = nullptr);

    // Without 配布時 the differences are those between the two others.
    void setTexts(const std::optional<QString> &atHandout, const QString &here,
                  const QString &section);
    void clear();
    [[nodiscard]] QTextBrowser *atHandout() const { return m_atHandout; }
    [[nodiscard]] QTextBrowser *here() const { return m_here; }
    [[nodiscard]] QTextBrowser *section() const { return m_section; }

private:
    QTextBrowser *m_atHandout;
    QTextBrowser *m_here;
    QTextBrowser *m_section;
};

} // namespace mokuhyo::desk
