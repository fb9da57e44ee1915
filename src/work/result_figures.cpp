#include "work/result_figures.h"

#include "work/figure_groups.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::ResultRow;
using render::Results;
using By = FigureGrouping::By;

QString outcomeOf(const FigureRow &row)
{
    using Verdict = Achievement::Verdict;
    switch (row.achievement.verdict) {
    case Verdict::Met:
        return outcomeWords()[0];
    case Verdict::Missed:
        return outcomeWords()[1];
    case Verdict::Pending:
        return outcomeWords()[2];
    case Verdict::Unknown:
        return outcomeWords()[3];
    case Verdict::NotCounted:
        break;
    }
    return u"対象外"_s;
}

ResultRow resultOf(const FigureRow &row, const Figures &figures)
{
    ResultRow result;
    result.form = row.form;
    result.year = fiscal::print(row.year, figures.yearStyle);
    result.western = row.year;
    result.department = row.department;
    result.unit = row.section;
    result.title = row.title;
    result.name = row.name;
    result.indicator = row.indicator;
    result.target = row.target;
    result.actual = row.actual;
    result.outcome = outcomeOf(row);
    if (row.achievement.verdict != Achievement::Verdict::NotCounted)
        result.rate = row.achievement.percent;
    result.working = row.working;
    result.ratings.resize(figures.ratings.size());
    for (const FigureRating &rating : row.ratings) {
        const auto known = std::ranges::find(figures.ratings, rating.label, &RatingWords::label);
        if (known != figures.ratings.end())
            result.ratings[static_cast<size_t>(known - figures.ratings.begin())] = {
                rating.suggested, rating.given, rating.reason};
    }
    return result;
}

// The sheets of the same forms and units in earlier years.
Result<Figures> earlierFigures(const Session &session,
                               const std::vector<render::SheetSource> &sources, int first,
                               const render::Visibility &visibility)
{
    FiguresFilter filter;
    filter.visibility = visibility;
    filter.trend = true;
    filter.sheets.year = first - 1;
    for (const render::SheetSource &source : sources) {
        if (!filter.sheets.units.contains(source.sheet->unit))
            filter.sheets.units += source.sheet->unit;
        if (!filter.sheets.forms.contains(source.form->ref.id))
            filter.sheets.forms += source.form->ref.id;
    }
    auto figures = figuresOf(session, filter);
    if (!figures && figures.error().code == ErrorCode::NotFound)
        return Figures();
    return figures;
}

void addYears(Results &results, const Figures &figures, bool inRows)
{
    for (const FigureGroup &year : groupsOf(figures, {By::Year, {}, {}})) {
        if (year.counted() > 0)
            results.years.push_back({year.name, inRows, year.outcomes(), year.meanRate});
    }
}

} // namespace

Result<Results> resultsOf(const Session &session, const std::vector<render::SheetSource> &sources,
                          const UnitRegister &units, const render::Visibility &visibility,
                          std::optional<int> year)
{
    std::vector<const Sheet *> sheets;
    for (const render::SheetSource &source : sources)
        sheets.push_back(source.sheet);
    const auto figures = figuresOf(session, {sheets, units, year}, visibility);
    if (!figures)
        return failure(figures.error());
    Results results;
    results.suggestions = figures->internal;
    results.outcomes = outcomeWords();
    if (figures->rows.empty())
        return results;
    for (const RatingWords &words : figures->ratings)
        results.ratings.push_back({words.label, words.words});
    for (const FigureRow &row : figures->rows)
        results.rows.push_back(resultOf(row, *figures));
    auto earlier = earlierFigures(session, sources, figures->rows.front().year, visibility);
    if (!earlier)
        return failure(earlier.error());
    earlier->yearStyle = figures->yearStyle;
    addYears(results, *earlier, false);
    addYears(results, *figures, true);
    return results;
}

} // namespace mokuhyo::work
