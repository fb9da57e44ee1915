#include "work/packet.h"

#include "core/change_notes.h"
#include "core/text.h"
#include "work/marks.h"
#include "work/packet_pages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::BookPart;
using render::SheetSource;

bool western(const std::vector<SheetSource> &sources)
{
    return sources.front().form->dateStyle == YearStyle::Western;
}

// 暫定版　令和6年10月1日現在
QString noteOf(const PacketOptions &options, bool westernDates)
{
    QStringList words{options.edition};
    if (options.reference.isValid())
        words += paperDate(options.reference, westernDates) + u"現在"_s;
    words.removeAll(QString());
    return words.join(u'　');
}

// Of the sheets as they are bound, so that an edition printed again has the same.
Result<Figures> figuresIn(const Session &session, const PacketOptions &options,
                          const std::vector<SheetSource> &sources, const UnitRegister &units)
{
    std::vector<const Sheet *> sheets;
    for (const SheetSource &source : sources)
        sheets.push_back(source.sheet);
    return figuresOf(session, {sheets, units, options.filter.year}, options.visibility);
}

// Puts the chapters into the book; a divider or front page knows the places of its sheets.
void addChapters(render::Book &book, const std::vector<Chapter> &chapters,
                 const std::vector<SheetSource> &sources, bool dividers,
                 const render::Visibility &visibility)
{
    for (const Chapter &chapter : chapters) {
        const bool divided = dividers && (chapter.book || !chapter.title.isEmpty());
        const int first = static_cast<int>(book.parts.size()) + (divided ? 1 : 0);
        std::vector<int> parts;
        for (size_t i = 0; i < chapter.sheets.size(); ++i)
            parts.push_back(first + static_cast<int>(i));
        if (divided)
            book.parts.push_back(chapter.book ? frontPart(chapter, sources, parts, visibility)
                                              : dividerPart(chapter, sources, parts, visibility));
        for (const size_t index : chapter.sheets) {
            BookPart part;
            part.title =
                render::shownTitle(*sources[index].sheet, *sources[index].form, visibility);
            part.level = divided ? 1 : 0;
            part.source = sources[index];
            book.parts.push_back(std::move(part));
        }
    }
}

} // namespace

QString usualCity(const std::vector<SheetSource> &sources)
{
    for (const SheetSource &source : sources) {
        if (!source.form->city.isEmpty())
            return source.form->city;
    }
    return {};
}

QString usualPacketTitle(const std::vector<SheetSource> &sources)
{
    QStringList titles;
    int first = sources.front().sheet->fromYear;
    int last = first;
    for (const SheetSource &source : sources) {
        first = std::min(first, source.sheet->fromYear);
        last = std::max(last, source.sheet->fromYear);
        QString title = source.form->title;
        if (!source.form->city.isEmpty() && title.startsWith(source.form->city))
            title = trimmedText(QStringView(title).sliced(source.form->city.size()));
        if (!titles.contains(title))
            titles += title;
    }
    const Form &form = *sources.front().form;
    const QString what = titles.size() == 1 ? titles.front() : u"目標管理シート"_s;
    const YearStyle style =
        form.yearStyle == YearStyle::Western ? YearStyle::Western : YearStyle::Era;
    const QString years =
        first == last ? fiscal::print(first, style)
                      : u"%1～%2"_s.arg(fiscal::print(first, style), fiscal::print(last, style));
    return years + u"　"_s + what;
}

Result<std::vector<Chapter>> packetChapters(const Session &session, const PacketOptions &options,
                                            const std::vector<Sheet> &sheets,
                                            const UnitRegister &units, QDate today)
{
    int year = options.filter.year.value_or(0);
    for (const Sheet &sheet : sheets)
        year = std::max(year, options.filter.year ? 0 : sheet.fromYear);
    const QDate day = options.reference.isValid() ? options.reference : usualDay(today, year);
    return chaptersOf(session, sheets, units, options.order, day, options.visibility);
}

Result<PrintJobRef> packetOf(const Session &session, const PacketOptions &options)
{
    auto sheets = session.sheets(options.filter);
    if (!sheets)
        return failure(sheets.error());
    if (sheets->empty())
        return noSheets();
    auto marks = marksOf(session, *sheets);
    if (!marks)
        return failure(marks.error());
    auto units = session.units();
    if (!units)
        return failure(units.error());
    return packetOf(session, options,
                    {*std::move(sheets), *std::move(marks), *std::move(units),
                     session.now().toLocalTime().date()});
}

Result<PrintJobRef> packetOf(const Session &session, const PacketOptions &options,
                             PacketContent content,
                             const std::function<void(render::Book &)> &finish)
{
    if (content.sheets.empty())
        return noSheets();
    const auto chapters =
        packetChapters(session, options, content.sheets, content.units, content.today);
    if (!chapters)
        return failure(chapters.error());
    auto draft =
        draftJob(session, std::move(content.sheets), std::move(content.marks), options.visibility);
    if (!draft)
        return failure(draft.error());
    const std::vector<SheetSource> &sources = draft->sources;
    const QString title = options.title.isEmpty() ? usualPacketTitle(sources) : options.title;
    const QString city = options.city.isEmpty() ? usualCity(sources) : options.city;

    render::Book &book = draft->job->book;
    book.title = city.isEmpty() ? title : city + u"　"_s + title;
    book.paper = sources.front().form->paper;
    book.note = noteOf(options, western(sources));
    if (options.cover)
        book.parts.push_back(coverPart(options, title, city, western(sources)));
    if (options.contents) {
        BookPart contents;
        contents.part = render::Part::Contents;
        contents.title = u"目次"_s;
        book.parts.push_back(std::move(contents));
    }
    if (options.summary) {
        const auto figures = figuresIn(session, options, sources, content.units);
        if (!figures)
            return failure(figures.error());
        book.parts.push_back(summaryPart(*chapters, sources, options.visibility, *figures));
    }
    addChapters(book, *chapters, sources, options.dividers, options.visibility);
    if (finish)
        finish(book);
    return PrintJobRef(draft->job);
}

} // namespace mokuhyo::work
