#include "intake/tab_recogniser.h"

#include "core/change_notes.h"
#include "core/fiscal_year.h"
#include "intake/field_values.h"
#include "intake/headings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 60;

// A sheet while it is put together.
struct Draft
{
    RecognisedSheet sheet;
    std::vector<std::pair<HeadingBlock, int>> tables; // with the last row of each
    int firstRow = 0;
    bool headerField = false;
    bool open = false; // rows still belong to its last table
};

class TabRecogniser
{
public:
    TabRecogniser(TabView &view, const FormLabels &labels, Notes &notes)
        : m_view(view), m_labels(labels), m_notes(notes), m_headings(findHeadings(view, labels))
    {
    }

    std::vector<RecognisedSheet> run()
    {
        if (m_headings.empty())
            return {};
        for (const HeadingBlock &heading : m_headings) {
            for (const int cell : heading.cells)
                m_view.claim(cell);
        }
        auto heading = m_headings.begin();
        for (auto it = m_view.rows().begin(); it != m_view.rows().end(); ++it) {
            const int row = it->first;
            while (heading != m_headings.end() && heading->lastRow < row)
                ++heading;
            if (heading != m_headings.end() && heading->firstRow <= row) {
                if (heading->firstRow == row || !startedHere(*heading))
                    startTable(*heading);
                continue;
            }
            readRow(row);
        }
        return finished();
    }

private:
    [[nodiscard]] bool startedHere(const HeadingBlock &heading) const
    {
        return !m_drafts.empty() && !m_drafts.back().tables.empty() &&
               m_drafts.back().tables.back().first.firstRow == heading.firstRow;
    }

    [[nodiscard]] Draft &current(int row)
    {
        if (m_drafts.empty())
            start(row);
        return m_drafts.back();
    }

    void start(int row)
    {
        Draft draft;
        draft.sheet.form = m_labels.form().ref;
        draft.firstRow = row;
        if (!m_drafts.empty())
            m_drafts.back().open = false;
        m_drafts.push_back(std::move(draft));
    }

    void startTable(const HeadingBlock &heading)
    {
        Draft &draft = current(heading.firstRow);
        draft.tables.emplace_back(heading, heading.lastRow);
        draft.open = true;
    }

    [[nodiscard]] bool tableOpen() const { return !m_drafts.empty() && m_drafts.back().open; }

    [[nodiscard]] int firstText(int row) const
    {
        for (const int index : m_view.row(row)) {
            if (m_view.hasText(index) && !m_view.hidden(index))
                return index;
        }
        return -1;
    }

    void readRow(int row)
    {
        if (m_view.mark(row) && !m_drafts.empty() && !m_drafts.back().tables.empty()) {
            // Whatever it says, a row that we wrote into a table is one of its rows.
            m_drafts.back().open = true;
            m_drafts.back().tables.back().second = row;
            return;
        }
        const int first = firstText(row);
        if (first < 0 || isChangeNotes(row, first))
            return;
        const std::vector<FieldLabel> labels = labelsInRow(m_view, m_labels, row);
        readTitles(row, first, labels.empty());
        if (tableOpen() && endsTable(first, labels))
            m_drafts.back().open = false;
        if (tableOpen()) {
            m_drafts.back().tables.back().second = row;
            return;
        }
        for (size_t i = 0; i < labels.size(); ++i)
            addField(row, labels, i);
    }

    // What our own paper says of changes below a sheet is not the sheet's.
    [[nodiscard]] bool isChangeNotes(int row, int first)
    {
        const QString &text = m_view.cell(first).text;
        const bool alone = aloneInRow(row, first);
        m_changeNotes =
            alone && (isChangeNotesHeading(text) || (m_changeNotes && isChangeNote(text)));
        if (!m_changeNotes)
            return false;
        m_view.claim(first);
        if (tableOpen())
            m_drafts.back().open = false;
        return true;
    }

    // Titles and texts that the form prints around its fields. Among the rows of a table they stand
    // at the left or alone; the same words in an item's cell are the item's.
    void readTitles(int row, int first, bool noLabels)
    {
        const bool inTable = tableOpen();
        for (const int index : m_view.row(row)) {
            const QString &text = m_view.cell(index).text;
            if (text.isEmpty() || m_view.claimed(index) || (inTable && index != first))
                continue;
            const bool mayBeTitle = noLabels && (!inTable || aloneInRow(row, index));
            const std::optional<TitleYears> years =
                mayBeTitle ? m_labels.title(text) : std::nullopt;
            if (!years && !m_labels.isFixedText(text))
                continue;
            m_view.claim(index);
            if (years)
                m_titles.emplace(row, *years);
            if (inTable)
                m_drafts.back().open = false;
        }
    }

    [[nodiscard]] bool aloneInRow(int row, int index) const
    {
        const std::vector<int> &cells = m_view.row(row);
        return std::none_of(cells.begin(), cells.end(), [&](int other) {
            return other != index && m_view.hasText(other) && !m_view.hidden(other);
        });
    }

    [[nodiscard]] bool endsTable(int first, const std::vector<FieldLabel> &labels) const
    {
        if (labels.empty())
            return false;
        if (labels.front().cell == first)
            return true;
        return labels.size() > 1 && !isNumbered(first);
    }

    // Whether the row begins with its number, as rows of a table do.
    [[nodiscard]] bool isNumbered(int first) const
    {
        for (const Extent &extent : m_drafts.back().tables.back().first.extents) {
            const int column = m_view.cell(first).column;
            if (extent.first <= column && column <= extent.last)
                return isNumberKind(*extent.column);
        }
        return false;
    }

    void addField(int row, const std::vector<FieldLabel> &labels, size_t index)
    {
        const Field &field = *labels[index].match.field;
        const bool footer = m_labels.inFooter(field);
        Draft *draft = &current(row);
        const bool again = draft->sheet.fields.contains(field.key);
        if (again || (!footer && draft->headerField && !draft->tables.empty())) {
            start(row);
            draft = &m_drafts.back();
        }
        draft->headerField = draft->headerField || !footer;
        draft->sheet.fields.insert(field.key, readField(m_view, m_labels, labels, index, m_notes));
    }

    // Drafts without a table, or without any of the fields that the form has, are no sheets.
    [[nodiscard]] bool isSheet(const Draft &draft) const
    {
        return !draft.tables.empty() &&
               (!draft.sheet.fields.isEmpty() || m_labels.form().fields.empty());
    }

    std::vector<RecognisedSheet> finished()
    {
        std::vector<RecognisedSheet> sheets;
        int after = -1; // last row of the sheet before
        for (Draft &draft : m_drafts) {
            if (!isSheet(draft))
                continue;
            readYears(draft, after, sheets);
            complete(draft);
            after = draft.tables.back().second;
            if (!sheets.empty() && continues(sheets.back(), draft.sheet)) {
                RecognisedSheet &before = sheets.back();
                before.items.insert(before.items.end(), draft.sheet.items.begin(),
                                    draft.sheet.items.end());
                before.emptyRows.insert(before.emptyRows.end(), draft.sheet.emptyRows.begin(),
                                        draft.sheet.emptyRows.end());
                continue;
            }
            sheets.push_back(std::move(draft.sheet));
        }
        for (RecognisedSheet &sheet : sheets)
            noteMissing(sheet);
        return sheets;
    }

    void complete(Draft &draft)
    {
        QSet<QString> present;
        for (const auto &[heading, lastRow] : draft.tables) {
            for (const Extent &extent : heading.extents)
                present.insert(extent.column->key);
            std::vector<RecognisedItem> items =
                readRows(m_view, m_labels.form(), heading, lastRow, m_notes, draft.sheet.emptyRows);
            draft.sheet.items.insert(draft.sheet.items.end(), items.begin(), items.end());
        }
        for (const Field &column : m_labels.form().columns) {
            if (column.optional && present.contains(column.key))
                draft.sheet.options << column.key;
        }
        const HeadingBlock &first = draft.tables.front().first;
        draft.sheet.place = m_view.place(std::min(draft.firstRow, first.firstRow), 0);
        m_present.push_back(present);
    }

    // The same sheet on its next page: all its fields repeated above the rest of the rows.
    [[nodiscard]] bool continues(const RecognisedSheet &before, const RecognisedSheet &sheet) const
    {
        bool keyed = false;
        for (const QString &key : m_labels.form().sheetKey) {
            if (before.value(key) != sheet.value(key))
                return false;
            keyed = keyed || !sheet.value(key).isEmpty();
        }
        for (auto it = sheet.fields.cbegin(); it != sheet.fields.cend(); ++it) {
            if (before.fields.contains(it.key()) && before.value(it.key()) != it->text)
                return false;
        }
        return keyed && before.year == sheet.year;
    }

    // From the titles above the sheet's table, else from any short text there that is for nothing
    // else, else as for the sheet above in the same tab.
    void readYears(Draft &draft, int after, const std::vector<RecognisedSheet> &before)
    {
        RecognisedSheet &sheet = draft.sheet;
        const int until = draft.tables.front().first.firstRow;
        for (auto it = m_titles.upper_bound(after); it != m_titles.end() && it->first < until;
             ++it) {
            if (it->second.first) {
                sheet.year = it->second.first;
                sheet.lastYear = it->second.last;
            }
        }
        for (const Field &field : m_labels.form().fields) {
            if (!sheet.year && field.kind == FieldKind::Year)
                sheet.year = fiscal::parse(sheet.value(field.key));
        }
        if (!sheet.year)
            sheet.year = looseYear(after, until);
        if (!sheet.year)
            sheet.year = fiscal::find(m_view.tab().name);
        if (!sheet.year && !before.empty()) {
            sheet.year = before.back().year;
            sheet.lastYear = before.back().lastYear;
        }
    }

    std::optional<int> looseYear(int after, int until)
    {
        std::optional<int> year;
        std::vector<int> cells;
        const auto &rows = m_view.rows();
        for (auto it = rows.upper_bound(after); it != rows.end() && it->first < until; ++it) {
            for (const int index : it->second) {
                const QString &text = m_view.cell(index).text;
                if (m_view.claimed(index) || text.size() > longestTitle)
                    continue;
                const std::optional<int> found = fiscal::find(text);
                if (!found)
                    continue;
                if (year && *year != *found) {
                    m_notes.add(Note::Kind::Doubtful, m_view.place(index), text,
                                QCoreApplication::translate(
                                    "intake", "年度の記載が複数あるため、年度を決められません。"));
                    return {};
                }
                year = found;
                cells.push_back(index);
            }
        }
        for (const int index : cells)
            m_view.claim(index);
        return year;
    }

    void noteMissing(const RecognisedSheet &sheet)
    {
        QStringList missing;
        for (const Field &field : m_labels.form().fields) {
            if (!sheet.fields.contains(field.key))
                missing << field.label;
        }
        QSet<QString> present;
        for (const QSet<QString> &keys : m_present)
            present.unite(keys);
        for (const Field &column : m_labels.form().columns) {
            if (!column.optional && !present.contains(column.key))
                missing << m_labels.form().printedLabel(column);
        }
        if (!missing.isEmpty()) {
            m_notes.add(
                Note::Kind::Doubtful, sheet.place, missing.join(u"、"_s),
                QCoreApplication::translate("intake", "様式にある見出しが見つかりません。"));
        }
    }

    TabView &m_view;
    const FormLabels &m_labels;
    Notes &m_notes;
    std::vector<HeadingBlock> m_headings;
    std::vector<Draft> m_drafts;
    std::multimap<int, TitleYears> m_titles; // by row
    std::vector<QSet<QString>> m_present;
    bool m_changeNotes = false; // the row before was one of them
};

} // namespace

std::vector<RecognisedSheet> recogniseTab(TabView &view, const FormLabels &labels, Notes &notes)
{
    return TabRecogniser(view, labels, notes).run();
}

} // namespace mokuhyo::intake
