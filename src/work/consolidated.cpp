#include "work/consolidated.h"

#include "core/change_notes.h"
#include "work/overview.h"
#include "work/result_figures.h"
#include "work/word_tally.h"

#include <algorithm>
#include <limits>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::SheetFigures;
using render::SheetSource;
using render::Summary;

void setUnit(SheetFigures &figures, const UnitRegister &units, const QString &unit, QDate day)
{
    QStringList path = units.path(unit, day).split(u" > "_s);
    figures.department = path.takeFirst();
    if (figures.department.isEmpty())
        figures.department = u"（部署なし）"_s;
    figures.unit = path.join(u'　');
}

void setState(SheetFigures &figures, const SheetStatus &status, const Form &form, QDate today)
{
    figures.asked = status.required;
    figures.blanks = status.blanks;
    figures.explainedBlanks = status.blanksWithReason;
    figures.phase = status.phaseLabel;
    figures.state = status.label;
    const QDate due = status.state.due();
    if (!due.isValid() || status.phase.isEmpty())
        return;
    figures.deadline = paperDate(due, form.dateStyle == YearStyle::Western);
    figures.late = due < today && !status.state.handedIn();
}

// 令和7年度～令和8年度　目標管理シート; of one form by that form's title.
QString titleOf(const std::vector<SheetSource> &sources, int first, int last)
{
    const Form &form = *sources.front().form;
    const bool one = std::ranges::all_of(
        sources, [&](const SheetSource &source) { return source.form->title == form.title; });
    const YearStyle style =
        form.yearStyle == YearStyle::Western ? YearStyle::Western : YearStyle::Era;
    QString title = fiscal::print(first, style);
    if (last > first)
        title += u'～' + fiscal::print(last, style);
    return title + u'　' + (one ? form.title : u"目標管理シート"_s);
}

// 未着手, 入力中, … 企画確認済: as a sheet goes, those that occur.
QStringList stateWordsOf(std::vector<SheetStatus> statuses)
{
    std::ranges::stable_sort(statuses, {}, &SheetStatus::step);
    QStringList words;
    for (const SheetStatus &status : statuses) {
        if (!status.label.isEmpty() && !words.contains(status.label))
            words += status.label;
    }
    return words;
}

} // namespace

Result<Summary> summaryOf(const Session &session, const std::vector<SheetSource> &sources,
                          const render::Visibility &visibility, std::optional<int> year)
{
    SheetFilter filter;
    filter.year = year;
    for (const SheetSource &source : sources)
        filter.sheets += source.sheet->id;
    const auto statuses = overview(session, filter);
    if (!statuses)
        return failure(statuses.error());
    QHash<QString, const SheetStatus *> byId;
    for (const SheetStatus &status : *statuses)
        byId.insert(status.sheet.id, &status);
    const auto units = session.units();
    if (!units)
        return failure(units.error());

    const QDate today = session.now().toLocalTime().date();
    const Form &form = *sources.front().form;
    Summary summary;
    summary.states = !visibility.publicEdition;
    PhaseState returned;
    returned.returned = true;
    summary.returnedWord = stateLabel(form, returned, true);
    summary.note = paperDate(today, form.dateStyle == YearStyle::Western) + u"現在"_s;
    if (summary.states)
        summary.stateWords = stateWordsOf(*statuses);
    const WordTally tally(sources, visibility);
    summary.words = tally.words();
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const SheetSource &source : sources) {
        const Sheet &sheet = *source.sheet;
        const int of = year.value_or(sheet.fromYear);
        first = std::min(first, of);
        last = std::max(last, of);
        SheetFigures figures;
        figures.year = fiscal::print(sheet.fromYear, source.form->yearStyle);
        figures.form = source.form->title;
        setUnit(figures, *units, sheet.unit, fiscal::firstDay(of));
        figures.title = shownTitle(sheet, *source.form, visibility);
        figures.items = static_cast<int>(std::ranges::count_if(
            sheet.items, [](const Item &item) { return !item.life.ended(); }));
        if (const SheetStatus *status = byId.value(sheet.id); status && summary.states)
            setState(figures, *status, *source.form, today);
        figures.counts = tally.count(source);
        summary.sheets.push_back(std::move(figures));
    }
    summary.title = titleOf(sources, first, last);
    auto results = resultsOf(session, sources, *units, visibility, year);
    if (!results)
        return failure(results.error());
    summary.results = std::move(*results);
    return summary;
}

} // namespace mokuhyo::work
