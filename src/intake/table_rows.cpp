#include "intake/table_rows.h"

#include "core/identity.h"
#include "core/text.h"
#include "intake/column_slots.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortNumber = 8; // characters of a row's number: ①, (12), 10-1

bool isBareNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-‐–— ]*[0-9０-９]{1,4}[-‐–— ]*$"_s);
    return number.match(text.trimmed()).hasMatch();
}

bool isPageNumber(const QString &text) // - 3 -
{
    static const QRegularExpression number(u"^[-‐–—－]\\s*[0-9０-９]{1,4}\\s*[-‐–—－]$"_s);
    return number.match(text.trimmed()).hasMatch();
}

bool isFootnote(const QString &text)
{
    static const QRegularExpression mark(u"^\\s*(※|（注|\\(注|注[)）:：0-9０-９])"_s);
    return mark.match(text).hasMatch();
}

class RowReader
{
public:
    RowReader(TabView &view, const Form &form, const HeadingBlock &heading, int lastRow,
              Notes &notes, std::vector<RecognisedItem> &empty)
        : m_view(view), m_form(form), m_firstRow(heading.lastRow + 1), m_lastRow(lastRow),
          m_notes(notes), m_empty(empty), m_slots(view, heading, m_firstRow, lastRow)
    {
    }

    std::vector<RecognisedItem> read()
    {
        for (const Moved &moved : m_slots.moved())
            noteMoved(moved);
        std::vector<RecognisedItem> items;
        int done = m_firstRow;
        auto it = m_view.rows().lower_bound(m_firstRow);
        for (; it != m_view.rows().end() && it->first <= m_lastRow; ++it) {
            if (it->first < done)
                continue; // a further line of the item above
            const int height = rowsOfItem(it->first);
            if (!m_view.mark(it->first) && isRemark(it->first, height)) {
                done = it->first + 1;
                continue;
            }
            if (std::optional<RecognisedItem> item = readItem(it->first, height))
                items.push_back(std::move(*item));
            done = it->first + height;
        }
        return items;
    }

private:
    using Parts = QHash<const Field *, std::vector<int>>; // cells with text, by column

    // An item is as tall as the cells that name it: sub-rows of ① belong to ①.
    [[nodiscard]] int rowsOfItem(int row) const
    {
        int height = 0;
        for (const int index : m_view.row(row)) {
            const Field *column = m_slots.column(m_view.cell(index).column);
            if (column && m_form.itemKey.contains(column->key))
                height = std::max(height, m_view.cell(index).rowSpan);
        }
        if (height == 0) {
            for (const int index : m_view.row(row)) {
                const Field *column = m_slots.column(m_view.cell(index).column);
                if (column && column->kind == FieldKind::Rank)
                    height = std::max(height, m_view.cell(index).rowSpan);
            }
        }
        return untilMark(row, std::clamp(height, 1, m_lastRow - row + 1));
    }

    // Where we marked rows, people may have merged cells over several of them.
    [[nodiscard]] int untilMark(int row, int height) const
    {
        for (int r = row + 1; r < row + height; ++r) {
            if (m_view.mark(r))
                return r - row;
        }
        return height;
    }

    [[nodiscard]] Parts partsOf(int row, int height) const
    {
        Parts parts;
        for (int r = row; r < row + height; ++r) {
            for (const int index : m_view.row(r)) {
                const Field *column = m_slots.column(m_view.cell(index).column);
                if (column && m_view.hasText(index) && !m_view.claimed(index) &&
                    !isId(m_view.cell(index).text.section(u'|', 0, 0).trimmed()))
                    parts[column].push_back(index);
            }
        }
        return parts;
    }

    // Page numbers, footnotes and the like between and below the rows.
    [[nodiscard]] bool isRemark(int row, int height) const
    {
        const Parts parts = partsOf(row, height);
        if (parts.size() != 1 || parts.cbegin()->size() != 1)
            return false;
        const Field &column = *parts.cbegin().key();
        const GridCell &cell = m_view.cell(parts.cbegin()->front());
        if (isFootnote(cell.text) || isPageNumber(cell.text))
            return true;
        if (isNumberKind(column))
            return cell.text.trimmed().size() > shortNumber;
        if (m_slots.columnsUnder(cell) > 1)
            return true;
        return isBareNumber(cell.text) && !m_form.itemKey.contains(column.key);
    }

    std::optional<RecognisedItem> readItem(int row, int height)
    {
        const Parts parts = partsOf(row, height);
        RecognisedItem item;
        item.mark = m_view.mark(row);
        item.place = m_view.place(row, m_slots.list().front().first);
        if (parts.isEmpty()) {
            if (item.mark)
                m_empty.push_back(std::move(item));
            return {};
        }
        for (const Slot &slot : m_slots.list()) {
            const std::vector<int> cells = parts.value(slot.column);
            Value value{{}, m_view.place(row, slot.first)};
            if (cells.empty()) {
                if (const int above = coveringFromAbove(row, slot); above >= 0) {
                    value = m_view.value(above);
                    m_notes.add(
                        Note::Kind::Doubtful, m_view.place(row, slot.first), value.text,
                        QCoreApplication::translate(
                            "intake", "上の行と結合されたセルの内容を、この行にも入れました。"));
                }
            } else {
                value = join(cells);
            }
            item.cells.insert(slot.column->key, value);
        }
        noteDoubts(item, row);
        return item;
    }

    Value join(const std::vector<int> &cells)
    {
        Value value = m_view.value(cells.front());
        m_view.claim(cells.front());
        for (size_t i = 1; i < cells.size(); ++i) {
            value.text += u'\n' + m_view.cell(cells[i]).text;
            m_view.claim(cells[i]);
        }
        if (cells.size() > 1) {
            m_notes.add(Note::Kind::Doubtful, value.place, value.text,
                        QCoreApplication::translate(
                            "intake", "分かれていた%n個のセルを一つの欄にまとめました。", nullptr,
                            int(cells.size())));
        }
        return value;
    }

    // A cell merged over several items stands for each of them. Rows come in order, so the last
    // tall cell that began in a slot is the one that may still reach.
    [[nodiscard]] int coveringFromAbove(int row, const Slot &slot)
    {
        const std::vector<int> &tall = m_view.tall();
        for (; m_nextTall < tall.size() && m_view.cell(tall[m_nextTall]).row < row; ++m_nextTall) {
            const GridCell &cell = m_view.cell(tall[m_nextTall]);
            const Field *column = m_slots.column(cell.column);
            if (column && cell.row >= m_firstRow && m_view.hasText(tall[m_nextTall]))
                m_lastTall.insert(column, tall[m_nextTall]);
        }
        const int index = m_lastTall.value(slot.column, -1);
        if (index < 0)
            return -1;
        const GridCell &cell = m_view.cell(index);
        return cell.row < row && cell.row + cell.rowSpan > row ? index : -1;
    }

    void noteMoved(const Moved &moved)
    {
        for (const int index : moved.taken) {
            m_notes.add(
                Note::Kind::Doubtful, m_view.place(index), m_view.cell(index).text,
                QCoreApplication::translate("intake", "見出し「%1」の列からずれた位置にあります。")
                    .arg(m_form.printedLabel(*moved.column)));
        }
        for (const int index : moved.left) {
            m_view.claim(index);
            m_notes.add(
                Note::Kind::Unrecognised, m_view.place(index), m_view.cell(index).text,
                QCoreApplication::translate(
                    "intake", "番号だけのため取り込みません（「%1」は隣の列から読みました）。")
                    .arg(m_form.printedLabel(*moved.column)));
        }
    }

    void noteDoubts(const RecognisedItem &item, int row)
    {
        bool named = m_form.itemKey.isEmpty();
        for (const QString &key : m_form.itemKey)
            named = named || !item.value(key).isEmpty();
        if (!named) {
            m_notes.add(
                Note::Kind::Doubtful, m_view.place(row, m_slots.list().front().first), {},
                QCoreApplication::translate(
                    "intake", "行の名前となる欄が空です。前の行の続きでないか確かめてください。"));
        }
        for (const Slot &slot : m_slots.list()) {
            const Value value = item.cells.value(slot.column->key);
            if (!isNumberKind(*slot.column) && isMarkersOnly(value.text)) {
                m_notes.add(Note::Kind::Doubtful, value.place, value.text,
                            QCoreApplication::translate("intake", "番号だけが入力されています。"));
            }
            noteSplitChoice(*slot.column, value);
        }
    }

    // 事務 事業 見直 し: a choice that a narrow column has torn apart.
    void noteSplitChoice(const Field &column, const Value &value)
    {
        if (value.text.isEmpty() || column.choices.contains(value.text))
            return;
        for (const QString &choice : column.choices) {
            if (labelKey(choice) == labelKey(value.text)) {
                m_notes.add(
                    Note::Kind::Doubtful, value.place, value.text,
                    QCoreApplication::translate("intake", "選択肢「%1」と空白や改行が異なります。")
                        .arg(choice));
            }
        }
    }

    TabView &m_view;
    const Form &m_form;
    int m_firstRow;
    int m_lastRow;
    Notes &m_notes;
    std::vector<RecognisedItem> &m_empty;
    ColumnSlots m_slots;
    size_t m_nextTall = 0;
    QHash<const Field *, int> m_lastTall;
};

} // namespace

bool isNumberKind(const Field &column)
{
    return column.kind == FieldKind::Rank || column.kind == FieldKind::Year;
}

void Notes::add(Note::Kind kind, const Place &place, const QString &text, const QString &message)
{
    constexpr qsizetype shown = 80;
    // Notes are for reading; a file of another kind must not bury the person in them.
    constexpr size_t most = 2000;
    if (m_notes.size() >= most) {
        if (m_notes.size() == most)
            m_notes.push_back(
                {kind,
                 {place.tab, {}},
                 {},
                 QCoreApplication::translate(
                     "intake", "このほかにも確かめる箇所があります（多いため省略）。")});
        return;
    }
    QString line = text.simplified();
    if (line.size() > shown)
        line = line.left(shown) + u'…';
    m_notes.push_back({kind, place, line, message});
}

std::vector<RecognisedItem> readRows(TabView &view, const Form &form, const HeadingBlock &heading,
                                     int lastRow, Notes &notes, std::vector<RecognisedItem> &empty)
{
    if (lastRow <= heading.lastRow)
        return {};
    return RowReader(view, form, heading, lastRow, notes, empty).read();
}

} // namespace mokuhyo::intake
