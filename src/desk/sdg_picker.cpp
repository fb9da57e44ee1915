#include "desk/sdg_picker.h"

#include "core/sdg.h"
#include "desk/sdg_chips.h"
#include "desk/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QToolButton>

namespace mokuhyo::desk {

namespace {

constexpr int rows = 9; // two columns

QIcon chip(int goal, const QFont &font, qreal ratio)
{
    const int side = QFontMetrics(font).height() + 6;
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    layOutSdgChips(&painter, QRect(0, 0, side, side), {goal}, font);
    return QIcon(picture);
}

} // namespace

SdgPicker::SdgPicker(const QString &label, const QList<int> &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAutoFillBackground(true);
    setAccessibleName(label);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    grid->setSpacing(2);
    auto *title = new QLabel(tr("目標を選ぶ"), this);
    grid->addWidget(title, 0, 0, 1, 2);
    for (int goal = 1; goal <= sdg::goals; ++goal) {
        auto *button = new QToolButton(this);
        button->setText(sdgTitle(goal));
        button->setAccessibleName(sdgTitle(goal));
        button->setIcon(chip(goal, font(), devicePixelRatioF()));
        button->setIconSize(QSize(1, 1) * (fontMetrics().height() + 6));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(chosen.contains(goal));
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::toggled, this,
                [this, goal](bool on) { Q_EMIT goalToggled(goal, on); });
        m_buttons += button;
        grid->addWidget(button, 1 + (goal - 1) % rows, (goal - 1) / rows);
    }
}

void SdgPicker::openAt(QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height()));
    const QRect room = anchor->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), at.y() - anchor->height() - height()));
    move(at);
    show();
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            button->setFocus();
            return;
        }
    }
    m_buttons.first()->setFocus();
}

bool SdgPicker::keyPressed(const QKeyEvent &key)
{
    const int count = static_cast<int>(m_buttons.size());
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (m_buttons[i]->hasFocus())
            at = i;
    }
    switch (key.key()) {
    case Qt::Key_Down:
        at = (at + 1) % count;
        break;
    case Qt::Key_Up:
        at = (at + count - 1) % count;
        break;
    case Qt::Key_Right:
        at = std::min(at + rows, count - 1);
        break;
    case Qt::Key_Left:
        at = at >= rows ? at - rows : at;
        break;
    case Qt::Key_Home:
        at = 0;
        break;
    case Qt::Key_End:
        at = count - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        return true;
    default:
        return false;
    }
    m_buttons[at]->setFocus(Qt::TabFocusReason);
    return true;
}

bool SdgPicker::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(object, event);
}

void SdgPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (!keyPressed(*event))
        QFrame::keyPressEvent(event);
}

} // namespace mokuhyo::desk
