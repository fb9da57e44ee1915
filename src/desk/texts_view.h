#pragma once

#include "desk/text_pane.h"

#include <optional>

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
    [[nodiscard]] TextPane *atHandout() const { return m_atHandout; }
    [[nodiscard]] TextPane *here() const { return m_here; }
    [[nodiscard]] TextPane *section() const { return m_section; }

private:
    TextPane *m_atHandout;
    TextPane *m_here;
    TextPane *m_section;
};

} // namespace mokuhyo::desk
