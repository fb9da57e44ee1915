#include "intake/headings.h"

#include "core/text.h"

#include <QSet>

#include <algorithm>

namespace mokuhyo::intake {

namespace {

constexpr int widestHeading = 500; // texts of one row

// What one row could be as part of a heading.
struct RowMatch
{
    int row = 0;
    int texts = 0;
    std::vector<std::pair<int, std::vector<const Field *>>> columns; // cell, candidates
    std::vector<int> bands;
    QSet<QString> keys; // of unambiguous columns

    [[nodiscard]] bool mostly() const
    {
        return qsizetype(columns.size() + bands.size()) * 2 >= texts;
    }
};

RowMatch matchRow(const TabView &view, const FormLabels &labels, int row)
{
    RowMatch match;
    match.row = row;
    for (const int index : view.row(row)) {
        if (!view.hasText(index) || match.texts >= widestHeading)
            continue;
        const QString &text = view.cell(index).text;
        std::vector<const Field *> columns = labels.columns(text);
        const bool band = labels.isBand(text);
        if (columns.empty() && !band && view.hidden(index))
            continue;
        ++match.texts;
        if (band)
            match.bands.push_back(index);
        if (columns.size() == 1)
            match.keys.insert(columns.front()->key);
        if (!columns.empty())
            match.columns.emplace_back(index, std::move(columns));
    }
    return match;
}

int labelledColumns(const Form &form)
{
    return int(std::count_if(form.columns.begin(), form.columns.end(), [](const Field &column) {
        return !column.optional && !(column.heading.isEmpty() && column.kind == FieldKind::Rank);
    }));
}

// A band reaches over the columns under it: to its merged end, else to the next text of its row.
int bandEnd(const TabView &view, int index)
{
    const GridCell &band = view.cell(index);
    if (band.columnSpan > 1)
        return band.column + band.columnSpan;
    for (const int other : view.row(band.row)) {
        if (view.cell(other).column > band.column && view.hasText(other))
            return view.cell(other).column;
    }
    return band.column + 1000;
}

class BlockBuilder
{
public:
    BlockBuilder(const TabView &view, const FormLabels &labels, std::vector<RowMatch> rows)
        : m_view(view), m_labels(labels), m_rows(std::move(rows))
    {
    }

    HeadingBlock build()
    {
        m_block.firstRow = m_rows.front().row;
        m_block.lastRow = m_rows.back().row;
        for (const RowMatch &row : m_rows) {
            for (const int band : row.bands)
                take(band);
        }
        for (const bool unambiguous : {true, false}) {
            for (const RowMatch &row : m_rows) {
                for (const auto &[index, candidates] : row.columns) {
                    if ((candidates.size() == 1) == unambiguous)
                        assign(index, candidates);
                }
            }
        }
        addUnlabelled();
        std::sort(m_block.extents.begin(), m_block.extents.end(),
                  [](const Extent &a, const Extent &b) { return a.first < b.first; });
        return m_block;
    }

private:
    void take(int index)
    {
        m_block.cells.push_back(index);
        const GridCell &cell = m_view.cell(index);
        const int end = std::min(cell.row + cell.rowSpan - 1, m_rows.back().row + 3);
        m_block.lastRow = std::max(m_block.lastRow, end);
    }

    [[nodiscard]] bool under(const QString &band, int column) const
    {
        for (const RowMatch &row : m_rows) {
            for (const int index : row.bands) {
                if (labelKey(m_view.cell(index).text) == labelKey(band) &&
                    m_view.cell(index).column <= column && column < bandEnd(m_view, index))
                    return true;
            }
        }
        return false;
    }

    void assign(int index, const std::vector<const Field *> &candidates)
    {
        const GridCell &cell = m_view.cell(index);
        const Field *chosen = nullptr;
        for (const Field *candidate : candidates) {
            if (m_assigned.contains(candidate->key))
                continue;
            if (under(candidate->band, cell.column)) {
                chosen = candidate;
                break;
            }
            if (!chosen)
                chosen = candidate;
        }
        if (!chosen)
            return; // said twice: stays unrecognised
        m_assigned.insert(chosen->key);
        m_block.extents.push_back(
            {chosen, cell.column, cell.column + std::max(cell.columnSpan, 1) - 1});
        take(index);
    }

    // Columns that the form prints without a heading stand beside their neighbour of the form.
    void addUnlabelled()
    {
        const std::vector<Field> &columns = m_labels.form().columns;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (m_assigned.contains(columns[i].key) || !columns[i].heading.isEmpty())
                continue;
            const Extent *next = nullptr;
            for (size_t j = i + 1; j < columns.size() && !next; ++j)
                next = m_block.extent(&columns[j]);
            if (!next || next->first == 0)
                continue;
            const int column = next->first - 1;
            const bool free =
                std::none_of(m_block.extents.begin(), m_block.extents.end(), [&](const Extent &e) {
                    return e.first <= column && column <= e.last;
                });
            if (free) {
                m_assigned.insert(columns[i].key);
                m_block.extents.push_back({&columns[i], column, column});
            }
        }
    }

    const TabView &m_view;
    const FormLabels &m_labels;
    std::vector<RowMatch> m_rows;
    HeadingBlock m_block;
    QSet<QString> m_assigned;
};

} // namespace

const Extent *HeadingBlock::extent(const Field *column) const
{
    for (const Extent &extent : extents) {
        if (extent.column == column)
            return &extent;
    }
    return nullptr;
}

std::vector<HeadingBlock> findHeadings(const TabView &view, const FormLabels &labels)
{
    std::vector<HeadingBlock> blocks;
    const int labelled = labelledColumns(labels.form());
    const int needed = std::min(labelled, std::max(2, (labelled * 2 + 4) / 5));
    std::vector<RowMatch> pending; // rows that may belong to one heading
    QSet<QString> keys;
    const auto finish = [&] {
        int matched = 0;
        for (const RowMatch &row : pending)
            matched += int(row.columns.size());
        if (!pending.empty() && matched >= std::max(needed, 1)) {
            HeadingBlock block = BlockBuilder(view, labels, pending).build();
            if (int(block.extents.size()) >= needed)
                blocks.push_back(std::move(block));
        }
        pending.clear();
        keys.clear();
    };
    for (const auto &[row, cells] : view.rows()) {
        RowMatch match = matchRow(view, labels, row);
        const bool part = (!match.columns.empty() || !match.bands.empty()) && match.mostly();
        if (!pending.empty() && row != pending.back().row + 1)
            finish();
        if (!part) {
            finish();
            continue;
        }
        if (keys.intersects(match.keys))
            finish(); // the same headings again
        keys.unite(match.keys);
        pending.push_back(std::move(match));
    }
    finish();
    return blocks;
}

} // namespace mokuhyo::intake
