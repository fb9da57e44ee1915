#include "desk/paper_view.h"

#include "desk/sheet_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr int scrollStep = 24;   // px
constexpr int leastRows = 90;    // px of rows that stay in view while the foot is read
constexpr int leastHeight = 160; // px

} // namespace

PaperView::PaperView(QWidget *head, SheetTable *table, QWidget *foot, QWidget *parent)
    : QWidget(parent), m_head(head), m_table(table), m_foot(foot),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    for (QWidget *part : {head, static_cast<QWidget *>(table), foot}) {
        part->setParent(this);
        part->installEventFilter(this);
    }
    m_bar->setSingleStep(scrollStep);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { place(); });
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_placing)
            place();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &PaperView::tableScrolled);
    const auto later = [this] { m_later.start(); };
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, later);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, later);
    connect(m_table->verticalHeader(), &QHeaderView::sectionCountChanged, this, later);
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, later);
    connect(m_table, &SheetTable::heightsChanged, this, later);
}

int PaperView::position() const
{
    return m_bar->value();
}

void PaperView::setPosition(int position)
{
    place(std::max(0, position));
}

int PaperView::heightOf(const QWidget *part, int width) const
{
    if (part->isHidden() || !part->layout())
        return 0;
    return part->layout()->hasHeightForWidth() ? part->layout()->totalHeightForWidth(width)
                                               : part->sizeHint().height();
}

void PaperView::place(int position)
{
    if (m_placing)
        return;
    m_placing = true;
    m_later.stop();
    const int view = height();
    int wide = width();
    int foot = 0;
    int table = 0;
    const auto measure = [&](bool barred) {
        wide = width() - (barred ? m_bar->sizeHint().width() : 0);
        m_headHeight = heightOf(m_head, wide);
        foot = heightOf(m_foot, wide);
        if (m_table->width() != wide)
            m_table->resize(wide, m_table->height()); // columns, and so rows, depend on it
        table = m_table->wholeHeight();
        return m_headHeight + table + foot > view;
    };
    // As it is first: each change of the width measures all rows anew.
    if (measure(m_barred) != m_barred) {
        m_barred = !m_barred;
        measure(m_barred);
    }
    const int whole = m_headHeight + table + foot;
    m_bar->setVisible(m_barred);
    m_bar->setGeometry(wide, 0, m_bar->sizeHint().width(), view);
    m_bar->setPageStep(view);
    m_bar->setRange(0, std::max(0, whole - view));
    if (position >= 0)
        m_bar->setValue(position);
    const int at = m_bar->value();

    const int least = std::min(table, m_table->headingHeight() + leastRows);
    int top = std::max(m_headHeight - at, 0);
    const int bottom = std::min(m_headHeight + table - at, view);
    top = std::min(top, std::max(bottom - least, m_headHeight - at));
    m_head->setGeometry(0, -at, wide, m_headHeight);
    m_table->setGeometry(0, top, wide, std::max(bottom - top, least));
    m_foot->setGeometry(0, m_headHeight + table - at, wide, foot);
    m_table->settleGeometry();
    m_table->verticalScrollBar()->setValue(std::max(0, at - m_headHeight));
    m_placing = false;
}

// The table moved its rows itself, to show a cell.
void PaperView::tableScrolled(int value)
{
    if (m_placing)
        return;
    if (value > 0 || m_bar->value() > m_headHeight)
        place(m_headHeight + value);
}

void PaperView::showTable()
{
    place();
    const int wanted = std::min(height() * 3 / 5, m_table->wholeHeight());
    if (const int room = height() - (m_headHeight - m_bar->value()); room < wanted)
        place(m_headHeight - (height() - wanted));
}

void PaperView::reveal(const QWidget *part)
{
    place();
    const int top = part->mapTo(this, QPoint(0, 0)).y();
    const int bottom = top + part->height();
    if (bottom > height())
        m_bar->setValue(m_bar->value() + std::min(bottom - height() + 8, top));
    else if (top < 0)
        m_bar->setValue(m_bar->value() + top - 8);
}

QSize PaperView::minimumSizeHint() const
{
    return {300, leastHeight};
}

void PaperView::resizeEvent(QResizeEvent *)
{
    place();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_bar, event);
}

bool PaperView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_later.start();
    return QWidget::event(event);
}

bool PaperView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport()) {
        if (event->type() == QEvent::Wheel) {
            auto *wheel = static_cast<QWheelEvent *>(event);
            const QPoint by =
                wheel->angleDelta().isNull() ? wheel->pixelDelta() : wheel->angleDelta();
            const bool sideways =
                std::abs(by.x()) > std::abs(by.y()) || wheel->modifiers() & Qt::ShiftModifier;
            if (!sideways) {
                QCoreApplication::sendEvent(m_bar, wheel);
                return true;
            }
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        m_later.start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace mokuhyo::desk
