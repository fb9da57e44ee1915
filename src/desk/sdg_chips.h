#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

class QToolButton;

namespace mokuhyo::desk {

// The official colour of a goal; the same in light and dark, as it is a sign.
[[nodiscard]] QColor sdgColor(int goal);
// 「4 質の高い教育をみんなに」 in the language of the window.
[[nodiscard]] QString sdgTitle(int goal);

// Numbered chips of goals, in lines of a width; answers the height used. Without a painter it only
// measures.
int layOutSdgChips(QPainter *painter, const QRect &place, const QList<int> &goals,
                   const QFont &font);

// The goals that a field's text names as chips, with a button that opens the picker.
class SdgChips : public QWidget
{
    Q_OBJECT

public:
    explicit SdgChips(const QString &label, QWidget *parent = nullptr);

    void show(const QString &text, bool locked);
    [[nodiscard]] QToolButton *button() const { return m_button; }
    void pick();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void textChosen(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int room(int width) const;

    QString m_label;
    QString m_text;
    QList<int> m_goals;
    QToolButton *m_button;
};

} // namespace mokuhyo::desk
