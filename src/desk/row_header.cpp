#include "desk/row_header.h"

#include "desk/theme.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr int lineHeight = 3;
constexpr int edge = 16; // px from the border in which dragging scrolls

} // namespace

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_line(new QFrame(parent))
{
    setDefaultAlignment(Qt::AlignCenter);
    setMinimumWidth(30);
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setToolTip(tr("つまんで動かすと行の順番が変わります。"));
    setAccessibleName(tr("行番号"));
    m_line->setAutoFillBackground(true);
    m_line->hide();
}

// Qt asks each visible number for its size to find the width; the widest number is known.
QSize RowHeader::sectionSizeFromContents(int section) const
{
    const int digits = std::max(2, static_cast<int>(QString::number(count()).size()));
    return {fontMetrics().horizontalAdvance(u'8') * digits + 14, sectionSize(section)};
}

int RowHeader::gapAt(int y) const
{
    const int row = logicalIndexAt(std::clamp(y, 0, viewport()->height() - 1));
    if (row < 0)
        return count();
    return y < sectionViewportPosition(row) + sectionSize(row) / 2 ? row : row + 1;
}

void RowHeader::showLine(int gap)
{
    const int y = gap < count() ? sectionViewportPosition(gap)
                                : sectionViewportPosition(count() - 1) + sectionSize(count() - 1);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme::color(theme::Role::Accent, palette()));
    m_line->setPalette(colors);
    const QPoint at = viewport()->mapTo(parentWidget(), QPoint(0, y - lineHeight / 2));
    m_line->setGeometry(at.x(), at.y(), parentWidget()->width() - at.x(), lineHeight);
    m_line->raise();
    m_line->show();
}

void RowHeader::mousePressEvent(QMouseEvent *event)
{
    m_row = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
                ? logicalIndexAt(event->position().toPoint())
                : -1;
    m_pressed = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void RowHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_row < 0 || !(event->buttons() & Qt::LeftButton)) {
        QHeaderView::mouseMoveEvent(event);
        return;
    }
    if (!m_dragging && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    if (auto *table = qobject_cast<QTableView *>(parentWidget())) {
        QScrollBar *bar = table->verticalScrollBar();
        if (at.y() < edge)
            bar->setValue(bar->value() - edge);
        else if (at.y() > viewport()->height() - edge)
            bar->setValue(bar->value() + edge);
    }
    m_gap = gapAt(at.y());
    showLine(m_gap);
}

void RowHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const bool dragged = m_dragging;
    const int from = m_row;
    const int gap = m_gap;
    cancelDrag();
    if (!dragged || gap < 0)
        return;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moveWanted(from, to);
}

void RowHeader::cancelDrag()
{
    m_dragging = false;
    m_row = -1;
    m_gap = -1;
    m_line->hide();
    unsetCursor();
}

} // namespace mokuhyo::desk
