#include "work/packet_pages.h"

#include "core/change_notes.h"
#include "work/figure_tables.h"
#include "work/word_tally.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::BookPart;
using render::HorizontalAlign;
using render::SheetSource;
using render::TextRow;

const QString noChapter = u"その他"_s; // sheets under no heading, where others have one

constexpr size_t mostSheets = 40; // of more, a summary names the chapters alone

class Summary
{
public:
    Summary(const std::vector<SheetSource> &sources, const render::Visibility &visibility)
        : m_sources(sources), m_visibility(visibility), m_tally(sources, visibility)
    {
    }

    // `only`: there is no other chapter.
    void add(const Chapter &chapter, bool only)
    {
        Row whole{chapter.title, 0, 0, {}, true};
        if (whole.title.isEmpty() && !only)
            whole.title = noChapter;
        std::vector<Row> rows;
        for (const size_t index : chapter.sheets) {
            rows.push_back(rowOf(m_sources[index]));
            addTo(whole, rows.back());
        }
        addTo(m_total, whole);
        if (!whole.title.isEmpty())
            m_rows.push_back(whole);
        m_summed = m_summed || whole.title.isEmpty() || !only;
        if (m_sources.size() <= mostSheets)
            std::ranges::move(rows, std::back_inserter(m_rows));
    }

    [[nodiscard]] render::TextTable table() const
    {
        render::TextTable table;
        table.columns = {{u"区分"_s, 90, HorizontalAlign::Left, true, false},
                         {u"シート数"_s, 22, HorizontalAlign::Right, false, false},
                         {u"項目数"_s, 22, HorizontalAlign::Right, false, false}};
        for (const render::WordCounts &counted : m_tally.words()) {
            for (const QString &word : counted.words)
                table.columns.push_back(
                    {counted.label + u'\n' + word, 24, HorizontalAlign::Right, false, false});
        }
        for (const Row &row : m_rows)
            table.rows.push_back(textOf(row));
        if (m_summed)
            table.rows.push_back(textOf(m_total));
        if (m_ended)
            table.paragraphs += u"中止、完了、統合又は移管となった項目は、項目数に含みません。"_s;
        return table;
    }

private:
    struct Row
    {
        QString title;
        int sheets = 0;
        int items = 0;
        std::vector<std::vector<int>> words; // as WordTally counts
        bool sum = false;
    };

    [[nodiscard]] Row rowOf(const SheetSource &source)
    {
        const QString title = render::shownTitle(*source.sheet, *source.form, m_visibility);
        Row row{u"　"_s + title.simplified(), 1, 0, {}, false};
        row.items = static_cast<int>(std::ranges::count_if(
            source.sheet->items, [](const Item &item) { return !item.life.ended(); }));
        m_ended = m_ended || row.items < static_cast<int>(source.sheet->items.size());
        row.words = m_tally.count(source);
        return row;
    }

    static void addTo(Row &sum, const Row &row)
    {
        sum.sheets += row.sheets;
        sum.items += row.items;
        sum.words.resize(row.words.size());
        for (size_t label = 0; label < row.words.size(); ++label) {
            const std::vector<int> &times = row.words[label];
            sum.words[label].resize(std::max(sum.words[label].size(), times.size()));
            std::ranges::transform(times, sum.words[label], sum.words[label].begin(), std::plus());
        }
    }

    [[nodiscard]] TextRow textOf(const Row &row) const
    {
        TextRow text;
        text.strong = row.sum;
        text.cells = {row.title, QString::number(row.sheets), QString::number(row.items)};
        for (size_t label = 0; label < m_tally.words().size(); ++label) {
            std::vector<int> times = row.words[label];
            times.resize(static_cast<size_t>(m_tally.words()[label].words.size()));
            for (const int count : times)
                text.cells += QString::number(count);
        }
        return text;
    }

    const std::vector<SheetSource> &m_sources;
    const render::Visibility &m_visibility;
    WordTally m_tally;
    std::vector<Row> m_rows;
    bool m_summed = false; // no single row says it all
    Row m_total{u"計"_s, 0, 0, {}, true};
    bool m_ended = false;
};

} // namespace

BookPart coverPart(const PacketOptions &options, const QString &title, const QString &city,
                   bool westernDates)
{
    BookPart part;
    part.part = render::Part::Cover;
    part.title = title;
    part.listed = false;
    part.cover = {options.documentNumber, title, {}, options.meeting, {}, city};
    if (!options.edition.isEmpty())
        part.cover.edition = u"（%1）"_s.arg(options.edition);
    if (options.reference.isValid())
        part.cover.reference = paperDate(options.reference, westernDates) + u"現在"_s;
    return part;
}

BookPart frontPart(const Chapter &chapter, const std::vector<SheetSource> &sources,
                   const std::vector<int> &parts, const render::Visibility &visibility)
{
    const Form &form = *chapter.book;
    const auto shown = [&](const QString &key) {
        const Field *field = form.field(key);
        return field && visibility.shows(form, *field) ? field : nullptr;
    };
    BookPart part;
    part.part = render::Part::Table;
    part.title = chapter.title;
    std::vector<const Field *> before;
    for (const QString &key : form.book->orderBy) {
        if (const Field *field = shown(key)) {
            before.push_back(field);
            part.table.columns.push_back({field->label, 26, HorizontalAlign::Center, false, false});
        }
    }
    const Field *named = shown(form.sheetKey.last());
    part.table.columns.push_back(
        {named ? named->label : QString(), 150, HorizontalAlign::Left, true, false});
    const Field *unit = shown(form.unitFrom.field);
    if (unit)
        part.table.columns.push_back({unit->label, 60, HorizontalAlign::Left, false, false});
    part.table.columns.push_back({u"頁"_s, 16, HorizontalAlign::Center, false, true});
    for (size_t i = 0; i < chapter.sheets.size(); ++i) {
        const Sheet &sheet = *sources[chapter.sheets[i]].sheet;
        TextRow row;
        for (const Field *field : before)
            row.cells += sheet.value(field->key);
        row.cells +=
            expandTemplate(form.book->entry, form, render::shownValues(sheet, form, visibility));
        if (unit)
            row.cells += sheet.value(unit->key);
        row.cells += QString();
        row.target = parts[i];
        part.table.rows.push_back(std::move(row));
    }
    return part;
}

BookPart dividerPart(const Chapter &chapter, const std::vector<SheetSource> &sources,
                     const std::vector<int> &parts, const render::Visibility &visibility)
{
    BookPart part;
    part.part = render::Part::Divider;
    part.title = chapter.title;
    part.table.columns = {{u"シート"_s, 150, HorizontalAlign::Left, true, false},
                          {u"頁"_s, 16, HorizontalAlign::Right, false, true}};
    for (size_t i = 0; i < chapter.sheets.size(); ++i) {
        const SheetSource &source = sources[chapter.sheets[i]];
        TextRow row;
        row.cells = {render::shownTitle(*source.sheet, *source.form, visibility), {}};
        row.target = parts[i];
        part.table.rows.push_back(std::move(row));
    }
    return part;
}

BookPart summaryPart(const std::vector<Chapter> &chapters, const std::vector<SheetSource> &sources,
                     const render::Visibility &visibility, const Figures &figures)
{
    Summary summary(sources, visibility);
    for (const Chapter &chapter : chapters)
        summary.add(chapter, chapters.size() == 1);
    BookPart part;
    part.part = render::Part::Table;
    part.title = u"集計"_s;
    part.table = summary.table();
    part.more = figureTables(figures);
    return part;
}

} // namespace mokuhyo::work
