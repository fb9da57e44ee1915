#include "intake/field_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallestLabel = 50; // rows that a label may take

class FieldReader
{
public:
    FieldReader(TabView &view, const FormLabels &labels, const std::vector<FieldLabel> &inRow,
                size_t index, Notes &notes)
        : m_view(view), m_labels(labels), m_label(inRow[index]), m_notes(notes),
          m_cell(view.cell(inRow[index].cell)), m_end(m_cell.column + m_cell.columnSpan),
          m_hint(labels.hint(*inRow[index].match.field)), m_bound(std::numeric_limits<int>::max())
    {
        if (index + 1 < inRow.size())
            m_bound = view.cell(inRow[index + 1].cell).column;
    }

    Value read()
    {
        m_view.claim(m_label.cell);
        const Place own = m_view.place(m_label.cell);
        if (!m_label.match.bare)
            return {m_label.match.rest, own};
        if (m_hint == ValueHint::Below) {
            if (const int below = cellBelow(); below >= 0)
                return take(below);
        }
        const std::vector<int> right = textsRight();
        if (!right.empty())
            return join(right);
        if (m_hint == ValueHint::Inside)
            return {{}, own};
        const bool roomRight = m_bound > m_end && m_view.at(m_cell.row, m_end) >= 0;
        if (!roomRight && m_hint != ValueHint::Below && m_bound == m_end) {
            if (const int below = cellBelow(); below >= 0 && m_view.hasText(below)) {
                note(below, QCoreApplication::translate("intake",
                                                        "見出し「%1」の下のセルから読みました。"));
                return take(below);
            }
        }
        return {{}, m_view.place(m_cell.row, m_end)};
    }

private:
    [[nodiscard]] bool free(int index) const
    {
        const QString &text = m_view.cell(index).text;
        return !m_view.claimed(index) && !m_labels.isFixedText(text) &&
               !m_labels.field(text).has_value() && m_labels.columns(text).empty();
    }

    [[nodiscard]] int cellBelow() const
    {
        const int index = m_view.at(m_cell.row + m_cell.rowSpan, m_cell.column);
        return index >= 0 && (!m_view.hasText(index) || free(index)) ? index : -1;
    }

    // Beside a label of several rows there may be several values.
    [[nodiscard]] std::vector<int> textsRight() const
    {
        std::vector<int> found;
        const auto &rows = m_view.rows();
        for (auto it = rows.lower_bound(m_cell.row);
             it != rows.end() && it->first < m_cell.row + std::min(m_cell.rowSpan, tallestLabel);
             ++it) {
            for (const int index : it->second) {
                const GridCell &cell = m_view.cell(index);
                if (cell.column < m_end || !m_view.hasText(index) || m_view.hidden(index))
                    continue;
                if (cell.column >= m_bound || m_labels.isFixedText(cell.text))
                    break;
                if (!m_view.claimed(index))
                    found.push_back(index);
            }
        }
        return found;
    }

    Value take(int index)
    {
        m_view.claim(index);
        return m_view.value(index);
    }

    Value join(const std::vector<int> &cells)
    {
        Value value = take(cells.front());
        for (size_t i = 1; i < cells.size(); ++i)
            value.text += u'\n' + take(cells[i]).text;
        if (cells.size() > 1)
            note(cells.front(),
                 QCoreApplication::translate(
                     "intake", "見出し「%1」の右にある複数のセルを一つの欄にまとめました。"));
        return value;
    }

    void note(int index, const QString &message)
    {
        m_notes.add(Note::Kind::Doubtful, m_view.place(index), m_view.cell(index).text,
                    message.arg(m_label.match.field->label));
    }

    TabView &m_view;
    const FormLabels &m_labels;
    const FieldLabel &m_label;
    Notes &m_notes;
    const GridCell &m_cell;
    int m_end;
    ValueHint m_hint;
    int m_bound;
};

} // namespace

std::vector<FieldLabel> labelsInRow(const TabView &view, const FormLabels &labels, int row)
{
    std::vector<FieldLabel> found;
    for (const int index : view.row(row)) {
        if (!view.hasText(index) || view.claimed(index) || view.hidden(index))
            continue;
        if (std::optional<LabelMatch> match = labels.field(view.cell(index).text))
            found.push_back({index, std::move(*match)});
    }
    return found;
}

Value readField(TabView &view, const FormLabels &labels, const std::vector<FieldLabel> &inRow,
                size_t index, Notes &notes)
{
    return FieldReader(view, labels, inRow, index, notes).read();
}

} // namespace mokuhyo::intake
