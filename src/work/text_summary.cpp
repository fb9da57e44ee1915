#include "work/text_summary.h"

#include "core/change_notes.h"
#include "render/save_file.h"
#include "work/sheet_name.h"
#include "work/word_tally.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::SheetSource;

bool byYears(const SheetSource &source)
{
    return source.form->rows.kind == Rows::Kind::Years;
}

int going(const SheetSource &source)
{
    return static_cast<int>(std::ranges::count_if(
        source.sheet->items, [](const Item &item) { return !item.life.ended(); }));
}

// Rows that have a column of this name, written or not.
int rowsWith(const std::vector<SheetSource> &sources, const QString &label)
{
    int rows = 0;
    for (const SheetSource &source : sources) {
        const auto columns = source.form->columnsFor(source.sheet->options);
        if (std::ranges::find(columns, label, &Field::label) != columns.end())
            rows += going(source);
    }
    return rows;
}

// 進捗状況：順調 3件、遅れ 1件、記入なし 2件, a line a column.
QStringList figures(const std::vector<SheetSource> &sources, const render::Visibility &visibility)
{
    const WordTally tally(sources, visibility);
    QStringList lines;
    for (size_t label = 0; label < tally.words().size(); ++label) {
        const render::WordCounts &column = tally.words()[label];
        std::vector<int> times(static_cast<size_t>(column.words.size()));
        for (const SheetSource &source : sources) {
            const std::vector<int> own = tally.count(source)[label];
            for (size_t word = 0; word < own.size(); ++word)
                times[word] += own[word];
        }
        QStringList counts;
        for (size_t word = 0; word < times.size(); ++word) {
            if (times[word] > 0)
                counts += column.words[static_cast<qsizetype>(word)] + u" %1件"_s.arg(times[word]);
        }
        const int blank =
            rowsWith(sources, column.label) - std::accumulate(times.begin(), times.end(), 0);
        if (blank > 0)
            counts += u"記入なし %1件"_s.arg(blank);
        lines += column.label + u'：' + counts.join(u'、');
    }
    return lines;
}

class Summary
{
public:
    Summary(const std::vector<SheetSource> &sources, const UnitRegister &units,
            const PacketOptions &options, QDate day)
        : m_sources(sources), m_units(units), m_options(options), m_day(day),
          m_western(sources.front().form->dateStyle == YearStyle::Western)
    {
    }

    [[nodiscard]] QString text(const std::vector<Chapter> &chapters) const
    {
        QStringList body;
        for (const Chapter &chapter : chapters)
            body += u"■"_s + (chapter.title.isEmpty() ? u"その他"_s : chapter.title) + u'\n' +
                    linesOf(chapter).join(u'\n');
        QStringList parts{heading(), contents(chapters)};
        parts += body;
        const QStringList lines = figures(m_sources, m_options.visibility);
        if (!lines.isEmpty())
            parts += u"■集計\n"_s + lines.join(u'\n');
        parts += u"■ご利用にあたって\n"
                 "PDFには見出しと表の構造があり、読み上げソフトで読めます。\n"
                 "表計算ソフトなどで使えるデータ（CSVなど）をあわせて公表している場合は、"
                 "そちらもご利用ください。"_s;
        return parts.join(u"\n\n"_s) + u'\n';
    }

private:
    [[nodiscard]] QString heading() const
    {
        const QString city = m_options.city.isEmpty() ? usualCity(m_sources) : m_options.city;
        const QString title =
            m_options.title.isEmpty() ? usualPacketTitle(m_sources) : m_options.title;
        QStringList words{city, title};
        words.removeAll(QString());
        QString line = words.join(u'　');
        if (!m_options.edition.isEmpty())
            line += u"（%1）"_s.arg(m_options.edition);
        if (m_options.reference.isValid())
            line += u'\n' + paperDate(m_options.reference, m_western) + u"現在"_s;
        return line;
    }

    [[nodiscard]] QString contents(const std::vector<Chapter> &chapters) const
    {
        QSet<QString> units;
        int items = 0;
        int ended = 0;
        for (const SheetSource &source : m_sources) {
            if (!source.sheet->unit.isEmpty())
                units.insert(source.sheet->unit);
            const int own = going(source);
            items += byYears(source) ? 0 : own;
            ended += static_cast<int>(source.sheet->items.size()) - own;
        }
        QStringList lines{u"■載せている内容（公表版）"_s};
        if (chapters.size() > 1)
            lines += u"部等：%1"_s.arg(chapters.size());
        if (!units.isEmpty())
            lines += u"部署：%1"_s.arg(units.size());
        lines += u"シート：%1"_s.arg(m_sources.size());
        if (items > 0)
            lines += u"取組項目：%1"_s.arg(items);
        if (ended > 0)
            lines += u"途中で中止、完了、統合又は移管となった項目：%1"_s.arg(ended);
        return lines.join(u'\n');
    }

    [[nodiscard]] QStringList linesOf(const Chapter &chapter) const
    {
        QStringList lines;
        for (const size_t index : chapter.sheets) {
            const SheetSource &source = m_sources[index];
            const Sheet &sheet = *source.sheet;
            const QString title = render::shownTitle(sheet, *source.form, m_options.visibility);
            QString line = u"・"_s + titleWithUnit(title, unitOf(sheet));
            line += byYears(source) ? u"（%1）"_s.arg(yearsOf(source))
                                    : u"（取組項目 %1件）"_s.arg(going(source));
            lines += line;
        }
        return lines;
    }

    [[nodiscard]] QString unitOf(const Sheet &sheet) const
    {
        const Unit *unit = m_units.find(sheet.unit);
        return unit ? unit->nameOn(m_day) : QString();
    }

    [[nodiscard]] static QString yearsOf(const SheetSource &source)
    {
        return expandTemplate(u"{years}"_s, *source.form,
                              {source.sheet->fromYear, source.sheet->toYear, {}});
    }

    const std::vector<SheetSource> &m_sources;
    const UnitRegister &m_units;
    const PacketOptions &m_options;
    QDate m_day; // whose organisation it is
    bool m_western;
};

} // namespace

Result<QString> textSummary(const Session &session, const PacketOptions &asked)
{
    PacketOptions options = asked;
    options.visibility.publicEdition = true;
    auto sheets = session.sheets(options.filter);
    if (!sheets)
        return failure(sheets.error());
    if (sheets->empty())
        return noSheets();
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    int year = options.filter.year.value_or(0);
    for (const Sheet &sheet : *sheets)
        year = std::max(year, options.filter.year ? 0 : sheet.fromYear);
    // What is published later is still of that year's organisation.
    const QDate day =
        options.reference.isValid()
            ? std::clamp(options.reference, fiscal::firstDay(year), fiscal::lastDay(year))
            : usualDay(session, year);
    const auto chapters =
        chaptersOf(session, *sheets, SheetOrder::Organisation, day, options.visibility);
    if (!chapters)
        return failure(chapters.error());
    const auto draft = draftJob(session, *std::move(sheets), options.visibility);
    if (!draft)
        return failure(draft.error());
    return Summary(draft->sources, *units, options, day).text(*chapters);
}

Status writeTextSummary(const Session &session, const PacketOptions &options, const QString &path)
{
    const auto text = textSummary(session, options);
    if (!text)
        return failure(text.error());
    return render::saveFile(path, text->toUtf8());
}

} // namespace mokuhyo::work
