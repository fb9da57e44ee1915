#pragma once

#include "intake/grid.h"
#include "intake/recognise.h"

#include <map>
#include <vector>

namespace mokuhyo::intake {

// A tab while it is being recognised: which cells stand where, and which have been understood.
class TabView
{
public:
    explicit TabView(const Tab &tab);

    [[nodiscard]] const Tab &tab() const { return m_tab; }
    [[nodiscard]] const GridCell &cell(int index) const { return m_tab.cells[size_t(index)]; }
    [[nodiscard]] int count() const { return int(m_tab.cells.size()); }
    // Rows in which cells start or that have a mark, and their cells from left to right.
    [[nodiscard]] const std::map<int, std::vector<int>> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<int> &row(int row) const;
    [[nodiscard]] int at(int row, int column) const; // the cell that starts there, or -1
    [[nodiscard]] int lastRow() const { return m_rows.empty() ? -1 : m_rows.rbegin()->first; }
    [[nodiscard]] bool merged() const { return !m_tall.empty() || m_wide; }
    // Cells of several rows, by row.
    [[nodiscard]] const std::vector<int> &tall() const { return m_tall; }

    // What our own workbooks write beside the row. Cells with marks are in no row: they are nothing
    // that people wrote.
    [[nodiscard]] std::optional<RowMark> mark(int row) const;

    [[nodiscard]] bool hasText(int index) const { return !cell(index).text.isEmpty(); }
    [[nodiscard]] bool hidden(int index) const;
    [[nodiscard]] Place place(int index) const;
    [[nodiscard]] Place place(int row, int column) const;
    [[nodiscard]] Value value(int index) const { return {cell(index).text, place(index)}; }

    void claim(int index) { m_claimed[size_t(index)] = true; }
    [[nodiscard]] bool claimed(int index) const { return m_claimed[size_t(index)]; }

private:
    const Tab &m_tab;
    std::map<int, std::vector<int>> m_rows;
    std::map<int, RowMark> m_marks;
    std::vector<int> m_tall;
    std::vector<bool> m_claimed;
    bool m_wide = false;
};

} // namespace mokuhyo::intake
