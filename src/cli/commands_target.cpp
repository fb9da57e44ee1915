#include "cli/context.h"
#include "core/fiscal_year.h"
#include "core/measure.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct TargetArguments
{
    std::string indicator;
    std::string target;
    std::string actual;
    std::string year;
    std::string direction;
};

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject asJson(const SubTarget &target, const Achievement &achievement)
{
    QJsonObject object{{u"marker"_s, target.marker},
                       {u"label"_s, target.label},
                       {u"comparator"_s, comparatorKey(target.comparator)},
                       {u"value"_s, numberOrNull(target.value)},
                       {u"unit"_s, target.unit},
                       {u"of"_s, numberOrNull(target.of)},
                       {u"scope"_s, target.scope},
                       {u"deadline"_s, dayOrNull(target.deadline)},
                       {u"state"_s, target.state},
                       {u"base"_s, target.base},
                       {u"direction"_s, directionKey(target.direction)},
                       {u"inferred"_s, target.inferred},
                       {u"rate_percent"_s, numberOrNull(achievement.percent)}};
    if (target.upTo)
        object.insert(u"upTo"_s, *target.upTo);
    return object;
}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return Tr::tr("増加が望ましい");
    case Direction::Down:
        return Tr::tr("減少が望ましい");
    case Direction::Maintain:
        return Tr::tr("維持が望ましい");
    case Direction::Unknown:
        break;
    }
    return {};
}

QString comparatorWord(Comparator comparator)
{
    switch (comparator) {
    case Comparator::None:
        return Tr::tr("目標なし");
    case Comparator::Unset:
        return Tr::tr("未設定");
    case Comparator::Text:
        return Tr::tr("数値や期日としては読み取れません");
    case Comparator::Done:
        return Tr::tr("実現する");
    case Comparator::By:
        return Tr::tr("まで");
    case Comparator::On:
        return Tr::tr("当日");
    case Comparator::Around:
        return Tr::tr("頃");
    case Comparator::AtLeast:
        return Tr::tr("以上");
    case Comparator::AtMost:
        return Tr::tr("以下");
    case Comparator::MoreThan:
        return Tr::tr("超");
    case Comparator::LessThan:
        return Tr::tr("未満");
    case Comparator::Between:
        return Tr::tr("範囲内");
    }
    return {};
}

// One line a part: what it was read as, then the working of its rate.
QString lineOf(const SubTarget &target, const Achievement &achievement)
{
    QString figure;
    if (target.value)
        figure = figureText(*target.value, target.unit);
    if (target.upTo)
        figure += u"～"_s + figureText(*target.upTo, target.unit);
    if (target.of)
        figure += u"/"_s + figureText(*target.of, target.unit);
    if (!target.base.isEmpty())
        figure.prepend(target.base + (target.value && *target.value < 0 ? QString() : u"＋"_s));
    QString direction = directionWord(target.direction);
    if (target.inferred)
        direction += Tr::tr("（推定）");
    QStringList read{target.name()};
    if (!figure.isEmpty())
        read += figure;
    if (target.deadline)
        read += target.deadline->toString(Qt::ISODate);
    read += comparatorWord(target.comparator);
    for (const QString &word :
         {target.scope, target.state, direction, achievement.working, achievement.note}) {
        if (!word.isEmpty())
            read += word;
    }
    if (read.first().isEmpty())
        read.removeFirst();
    return read.join(u'\t');
}

int explain(const Context &context, const TargetArguments &arguments)
{
    TargetContext about;
    about.indicator = fromArgument(arguments.indicator);
    about.year = fiscal::yearOf(QDate::currentDate());
    if (!arguments.year.empty()) {
        const Result<int> year = yearFrom(arguments.year);
        if (!year)
            return context.fail(year.error());
        about.year = *year;
    }
    if (!arguments.direction.empty())
        about.direction = directionFromKey(fromArgument(arguments.direction));
    const std::vector<SubTarget> targets = readTarget(fromArgument(arguments.target), about);
    QJsonArray list;
    for (const MeasuredPart &part :
         measuredParts(targets, fromArgument(arguments.actual), about, {})) {
        if (context.json)
            list.append(asJson(part.target, part.achievement));
        else
            context.print(lineOf(part.target, part.achievement));
    }
    if (context.json)
        context.print(list);
    return Done;
}

} // namespace

void addTargetCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<TargetArguments>();
    CLI::App *command = app.add_subcommand(
        "explain-target", "how a target is read, and what rate follows from a result");
    command->add_option("--indicator", arguments->indicator, "the text of its indicator");
    command->add_option("--target", arguments->target, "the text of a target")->required();
    command->add_option("--actual", arguments->actual, "the text of its result");
    command->add_option("--year", arguments->year,
                        "fiscal year of its months; default: the present one");
    command->add_option("--direction", arguments->direction, "what is better")
        ->check(CLI::IsMember({"up", "down", "maintain"}));
    command->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return explain(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
