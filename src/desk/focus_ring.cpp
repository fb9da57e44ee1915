#include "desk/focus_ring.h"

#include "desk/sheet_table.h"
#include "desk/theme.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeView>

namespace mokuhyo::desk {

namespace {

// Of the frame alone: over the widget and no larger than it, so that nothing at the edge of a panel
// cuts it off.
class RingStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        if (hint == SH_FocusFrame_AboveWidget)
            return 1;
        if (hint == SH_FocusFrame_Mask)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
            return 0;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (element != CE_FocusFrame) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        constexpr qreal line = 2;
        constexpr qreal round = 3;
        const QRectF ring = QRectF(option->rect).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme::color(theme::Role::Accent, option->palette), line));
        painter->drawRoundedRect(ring, round, round);
        painter->restore();
    }
};

bool needsRing(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->isReadOnly(); // no cursor
    if (qobject_cast<const QTableView *>(widget))
        return !qobject_cast<const SheetTable *>(widget);
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTreeView *>(widget) ||
           qobject_cast<const QListView *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QTextBrowser *>(widget) ||
           qobject_cast<const QScrollArea *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget);
}

} // namespace

void FocusRing::follow()
{
    if (!qApp->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(qApp);
}

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { moveTo(now); });
}

void FocusRing::moveTo(QWidget *widget)
{
    if (!widget || !needsRing(widget)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame(widget->window());
        auto *style = new RingStyle;
        style->setParent(m_frame);
        m_frame->setStyle(style);
    }
    m_frame->setWidget(widget);
}

} // namespace mokuhyo::desk
