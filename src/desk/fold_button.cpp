#include "desk/fold_button.h"

namespace mokuhyo::desk {

FoldButton::FoldButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAccessibleName(text);
    connect(this, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    describe();
}

void FoldButton::setUnfolded(bool unfolded)
{
    if (m_unfolded == unfolded)
        return;
    m_unfolded = unfolded;
    describe();
    Q_EMIT unfoldedChanged(unfolded);
}

void FoldButton::describe()
{
    setArrowType(m_unfolded ? Qt::DownArrow : Qt::RightArrow);
    setAccessibleDescription(m_unfolded ? tr("開いています") : tr("たたんでいます"));
}

} // namespace mokuhyo::desk
