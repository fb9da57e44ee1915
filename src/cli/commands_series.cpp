#include "cli/commands_diff.h"
#include "work/compare.h"
#include "work/series.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const work::Series &series)
{
    QJsonArray points;
    for (const work::SeriesPoint &point : series.points)
        points.append(QJsonObject{{u"year"_s, point.year},
                                  {u"sheet"_s, point.sheet},
                                  {u"item"_s, point.item},
                                  {u"target"_s, number(point.target)},
                                  {u"actual"_s, number(point.actual)},
                                  {u"rate"_s, number(point.achievement.percent)},
                                  {u"working"_s, point.achievement.working}});
    return {{u"sheet"_s, series.sheet},
            {u"item"_s, series.item},
            {u"title"_s, series.name},
            {u"itemTitle"_s, series.title},
            {u"label"_s, series.label},
            {u"part"_s, series.part},
            {u"unit"_s, series.unit},
            {u"direction"_s, directionKey(series.direction)},
            {u"text"_s, work::seriesText(series)},
            {u"points"_s, points}};
}

Result<int> list(const Context &context, work::Session &session, const Selection &selection)
{
    auto filter = selection.resolve(session);
    if (!filter)
        return failure(filter.error());
    if (!filter->year && filter->sheets.isEmpty()) {
        const auto years = session.store().years();
        if (!years)
            return failure(years.error());
        if (!years->empty() && years->back() < session.currentYear())
            filter->year = years->back();
        else
            filter->year = session.currentYear();
    }
    const auto all = work::seriesOf(session, *filter);
    if (!all)
        return failure(all.error());
    QJsonArray json;
    for (const work::Series &series : *all) {
        json.append(toJson(series));
        if (context.json)
            continue;
        const int first = series.points.front().year;
        const int last = series.points.back().year;
        const QString sheet = series.name.simplified();
        const QString row = series.ofSheet ? QString() : work::shortTitle(series.title);
        QStringList cells{sheet, row, series.label + series.part, u"%1～%2"_s.arg(first).arg(last),
                          work::seriesText(series)};
        if (std::ranges::any_of(series.points,
                                [](const auto &point) { return point.actual.has_value(); }))
            cells += work::seriesText(series, true);
        context.print(cells.join(u'\t'));
    }
    if (context.json)
        context.print(json);
    return Done;
}

} // namespace

void addSeriesCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto selection = std::make_shared<Selection>();
    CLI::App *command =
        app.add_subcommand("series", "targets and results of the same over the years");
    command->add_option("SHEET", selection->sheets, "sheet ids; default: all of the year");
    command->add_option("--year", selection->year,
                        "fiscal year that the series end with; default: the current one");
    command->add_option("--unit", selection->units, "unit: id or name; may be repeated");
    command->callback([&context, &chosen, selection] {
        chosen = [&context, selection] {
            return context.onStore([&](work::Session &session) -> Result<int> {
                return list(context, session, *selection);
            });
        };
    });
}

} // namespace mokuhyo::cli
