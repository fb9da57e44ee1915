#include "cli/context.h"
#include "core/shares.h"
#include "work/figure_groups.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;
using By = work::FigureGrouping::By;

namespace {

struct FiguresArguments
{
    Selection selection;
    std::string by = "department";
    std::string phase;
    bool publicEdition = false;
};

// Each count under its word.
QJsonObject countsJson(const QStringList &words, const std::vector<int> &counts)
{
    QJsonObject object;
    for (size_t i = 0; i < counts.size(); ++i)
        object.insert(words[static_cast<qsizetype>(i)], counts[i]);
    return object;
}

QJsonObject sharesJson(const QStringList &words, const std::vector<int> &counts)
{
    const std::vector<double> shares = sharesOf(counts);
    QJsonObject object;
    for (size_t i = 0; i < shares.size(); ++i)
        object.insert(words[static_cast<qsizetype>(i)], shares[i]);
    return object;
}

QJsonObject ratingJson(const work::RatingWords &words, const work::RatingCounts &counts,
                       bool internal)
{
    QJsonObject object{{u"given"_s, countsJson(words.words, counts.given)},
                       {u"percentages"_s, sharesJson(words.words, counts.given)},
                       {u"unrated"_s, counts.unrated}};
    if (internal) {
        object.insert(u"suggested"_s, countsJson(words.words, counts.suggested));
        object.insert(u"differing"_s, counts.differing);
    }
    return object;
}

QJsonObject groupJson(const work::FigureGroup &group, const work::Figures &figures)
{
    QJsonObject ratings;
    for (size_t i = 0; i < figures.ratings.size(); ++i)
        ratings.insert(figures.ratings[i].label,
                       ratingJson(figures.ratings[i], group.ratings[i], figures.internal));
    return {{u"group"_s, group.name},
            {u"items"_s, group.items},
            {u"parts"_s, group.parts},
            {u"partsMet"_s, group.partsMet},
            {u"counted"_s, group.counted()},
            {u"met"_s, group.met},
            {u"missed"_s, group.missed},
            {u"pending"_s, group.pending},
            {u"unknown"_s, group.unknown},
            {u"notCounted"_s, group.notCounted},
            {u"meanRate"_s, group.meanRate ? QJsonValue(*group.meanRate) : QJsonValue()},
            {u"rates"_s, countsJson(work::rateBins(), group.rates)},
            {u"percentages"_s, sharesJson(work::outcomeWords(), group.outcomes())},
            {u"ratings"_s, ratings}};
}

// Ａ 3（75.0%）、Ｂ 1（25.0%）、未評価 2
QString ratingsText(const work::RatingWords &words, const work::RatingCounts &counts)
{
    const std::vector<double> shares = sharesOf(counts.given);
    QStringList texts;
    for (size_t i = 0; i < counts.given.size(); ++i) {
        if (counts.given[i] > 0)
            texts += words.words[static_cast<qsizetype>(i)] + u' ' +
                     work::countText(counts.given[i], shares[i]);
    }
    if (counts.unrated > 0)
        texts += Tr::tr("未評価 %1").arg(counts.unrated);
    return texts.join(u'、');
}

// Tabs keep texts of any length apart, for people and for scripts.
QString lineOf(const work::FigureGroup &group, const work::Figures &figures)
{
    QStringList cells{group.name, QString::number(group.items), QString::number(group.counted())};
    const std::vector<int> outcomes = group.outcomes();
    const std::vector<double> shares = sharesOf(outcomes);
    for (size_t i = 0; i < outcomes.size(); ++i)
        cells +=
            work::countText(outcomes[i], shares.empty() ? std::nullopt : std::optional(shares[i]));
    cells += {QString::number(group.notCounted), work::rateText(group.meanRate)};
    for (size_t i = 0; i < figures.ratings.size(); ++i)
        cells += ratingsText(figures.ratings[i], group.ratings[i]);
    return cells.join(u'\t');
}

Result<work::FigureGrouping> groupingOf(const std::string &by, const work::Figures &figures)
{
    if (by == "unit")
        return work::FigureGrouping{By::Unit, {}, {}};
    if (by == "department")
        return work::FigureGrouping{By::Department, {}, {}};
    if (by == "year")
        return work::FigureGrouping{By::Year, {}, {}};
    const QString label = fromArgument(by);
    if (figures.choices.contains(label))
        return work::FigureGrouping{By::Choice, label, {}};
    if (figures.choices.isEmpty())
        return failure(ErrorCode::Usage,
                       Tr::tr("「%1」では集計できません。unit、department、year を"
                              "指定してください。")
                           .arg(label));
    return failure(
        ErrorCode::Usage,
        Tr::tr("「%1」では集計できません。unit、department、year か、選択肢のある欄の名前"
               "（%2）を指定してください。")
            .arg(label, figures.choices.join(u'、')));
}

int figures(const Context &context, const FiguresArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        work::FiguresFilter filter;
        const auto narrowed = arguments.selection.resolve(session);
        if (!narrowed)
            return failure(narrowed.error());
        filter.sheets = *narrowed;
        filter.visibility.publicEdition = arguments.publicEdition;
        filter.phase = fromArgument(arguments.phase);
        filter.trend = arguments.by == "year";
        const auto found = work::figuresOf(session, filter);
        if (!found)
            return failure(found.error());
        const auto grouping = groupingOf(arguments.by, *found);
        if (!grouping)
            return failure(grouping.error());
        std::vector<work::FigureGroup> groups = work::groupsOf(*found, *grouping);
        if (!context.json) {
            QStringList head = QStringList{Tr::tr("区分"), Tr::tr("項目数"), Tr::tr("対象")} +
                               work::outcomeWords() +
                               QStringList{Tr::tr("対象外"), Tr::tr("平均達成率")};
            for (const work::RatingWords &words : found->ratings)
                head += words.label;
            context.print(head.join(u'\t'));
            // Years do not add up to anything.
            if (grouping->by != By::Year && groups.size() > 1)
                groups.push_back(work::groupsOf(*found, {By::All, {}, {}}).front());
        }
        QJsonArray list;
        for (const work::FigureGroup &group : groups) {
            if (context.json)
                list.append(groupJson(group, *found));
            else
                context.print(lineOf(group, *found));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

} // namespace

void addFiguresCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<FiguresArguments>();
    CLI::App *command = app.add_subcommand("figures", "what was reached and how it was rated");
    arguments->selection.addTo(*command);
    command->add_option("--by", arguments->by,
                        "unit, department, year or the label of a column of choices; default: "
                        "department");
    command->add_option("--phase", arguments->phase,
                        "whose results, by key; default: the last that say anything");
    command->add_flag("--public", arguments->publicEdition,
                      "only what a public edition shows, without suggestions");
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return figures(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
