#include "desk/row_heights.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr int sliceTime = 5; // ms, well below a frame

} // namespace

RowHeights::RowHeights(QTableView *table, Height measure, Height guess)
    : QObject(table), m_table(table), m_measure(std::move(measure)), m_guess(std::move(guess))
{
    m_idle.setInterval(0); // when no event waits
    connect(&m_idle, &QTimer::timeout, this, &RowHeights::slice);
}

// What grows or shrinks above the view must not move it.
void RowHeights::keepView(const std::function<void()> &change)
{
    const QHeaderView *header = m_table->verticalHeader();
    const int top = header->visualIndexAt(0);
    const int before = top < 0 ? 0 : header->sectionPosition(top);
    change();
    if (top < 0 || top >= header->count())
        return;
    const int shift = header->sectionPosition(top) - before;
    QScrollBar *bar = m_table->verticalScrollBar();
    if (shift == 0 || bar->value() == 0)
        return;
    bar->setMaximum(std::max(bar->maximum(), bar->value() + shift));
    bar->setValue(bar->value() + shift);
}

void RowHeights::layOut(bool fresh)
{
    const int rows = m_table->model()->rowCount();
    m_known.assign(static_cast<size_t>(rows), false);
    m_waiting = rows;
    m_next = 0;
    if (fresh) {
        keepView([&] {
            // One word to the view at the end instead of one a row.
            const QSignalBlocker quiet(m_table->verticalHeader());
            for (int row = 0; row < rows; ++row)
                m_table->verticalHeader()->resizeSection(row, m_guess(row));
        });
    }
    measureView();
    Q_EMIT changed();
    if (m_waiting > 0)
        m_idle.start();
}

void RowHeights::layOut(int row)
{
    if (row < 0 || row >= static_cast<int>(m_known.size()))
        return;
    if (!m_known[static_cast<size_t>(row)]) {
        m_known[static_cast<size_t>(row)] = true;
        --m_waiting;
    }
    if (measureRow(row))
        Q_EMIT changed();
}

void RowHeights::rowsInserted(int first, int count)
{
    m_known.insert(m_known.begin() + first, static_cast<size_t>(count), false);
    m_waiting += count;
    for (int row = first; row < first + count; ++row)
        layOut(row);
}

void RowHeights::rowsRemoved(int first, int count)
{
    const auto begin = m_known.begin() + first;
    m_waiting -= static_cast<int>(std::count(begin, begin + count, false));
    m_known.erase(begin, begin + count);
    Q_EMIT changed();
}

void RowHeights::rowMoved(int from, int to)
{
    layOut(from);
    layOut(to);
    const auto [low, high] = std::minmax(from, to);
    for (int row = low; row <= high; ++row)
        layOut(row);
}

bool RowHeights::measureRow(int row)
{
    const int height = m_measure(row);
    if (m_table->verticalHeader()->sectionSize(row) == height)
        return false;
    m_table->verticalHeader()->resizeSection(row, height);
    return true;
}

void RowHeights::measureView()
{
    const QHeaderView *header = m_table->verticalHeader();
    const int rows = static_cast<int>(m_known.size());
    int row = std::max(0, header->visualIndexAt(0));
    for (; row < rows && header->sectionViewportPosition(row) < m_table->viewport()->height();
         ++row) {
        if (!m_known[static_cast<size_t>(row)]) {
            m_known[static_cast<size_t>(row)] = true;
            --m_waiting;
            measureRow(row);
        }
    }
}

void RowHeights::slice()
{
    QElapsedTimer spent;
    spent.start();
    const int rows = static_cast<int>(m_known.size());
    bool moved = false;
    keepView([&] {
        measureView();
        while (m_waiting > 0 && m_next < rows && spent.elapsed() < sliceTime) {
            const int row = m_next++;
            if (m_known[static_cast<size_t>(row)])
                continue;
            m_known[static_cast<size_t>(row)] = true;
            --m_waiting;
            moved = measureRow(row) || moved;
        }
    });
    if (m_waiting == 0 || m_next >= rows)
        m_idle.stop();
    if (moved)
        Q_EMIT changed();
}

void RowHeights::settle()
{
    while (m_waiting > 0 && m_next < static_cast<int>(m_known.size()))
        slice();
}

} // namespace mokuhyo::desk
