#include "desk/reading_text.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

struct Readings
{
    Q_DECLARE_TR_FUNCTIONS(Readings)
};

const QString space = u"　"_s;

QString bounded(const SubTarget &target)
{
    const QString figure = figureText(*target.value, target.unit);
    switch (target.comparator) {
    case Comparator::AtMost:
        return Readings::tr("%1以下").arg(figure);
    case Comparator::MoreThan:
        return Readings::tr("%1超").arg(figure);
    case Comparator::LessThan:
        return Readings::tr("%1未満").arg(figure);
    case Comparator::Between:
        return target.upTo
                   ? Readings::tr("%1から%2まで").arg(figure, figureText(*target.upTo, target.unit))
                   : figure;
    default:
        break;
    }
    return target.direction == Direction::Maintain ? Readings::tr("%1を維持").arg(figure)
                                                   : Readings::tr("%1以上").arg(figure);
}

QString dayText(const SubTarget &target, YearStyle dates)
{
    if (!target.deadline)
        return {};
    const QString day = date::print(*target.deadline, dates);
    switch (target.comparator) {
    case Comparator::On:
        return Readings::tr("期日 %1").arg(day);
    case Comparator::Around:
        return Readings::tr("%1頃").arg(day);
    default:
        return Readings::tr("期限 %1").arg(day);
    }
}

// Digits of any width: somebody may have meant a number.
bool hasDigits(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString resultText(const MeasuredPart &part)
{
    using Verdict = Achievement::Verdict;
    const Achievement &reached = part.achievement;
    if (!part.actual || reached.verdict == Verdict::NotCounted)
        return {};
    // What is kept as said (通年, 随時) was never to be judged.
    if (part.target.comparator == Comparator::Text && reached.verdict == Verdict::Unknown)
        return {};
    QStringList said;
    if (reached.percent && !reached.working.isEmpty())
        said += Readings::tr("実績 %1").arg(reached.working);
    QString verdict = verdictText(reached);
    if (reached.provisional && !verdict.isEmpty())
        verdict += Readings::tr("（見込）");
    // A rate that was judged speaks for itself.
    const bool plain =
        reached.percent && (reached.verdict == Verdict::Met || reached.verdict == Verdict::Missed);
    QString note = plain ? QString() : reached.note;
    if (note.endsWith(u'。'))
        note.chop(1);
    if (!verdict.isEmpty() && !note.isEmpty())
        verdict += Readings::tr("（%1）").arg(note);
    if (!verdict.isEmpty())
        said += verdict;
    return said.join(space);
}

// 20件以上 for 20件以上 says nothing new.
bool isAsWritten(const QString &reading, QStringView written)
{
    return labelKey(written).endsWith(labelKey(reading));
}

} // namespace

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return Readings::tr("↑ 増加が望ましい");
    case Direction::Down:
        return Readings::tr("↓ 減少が望ましい");
    case Direction::Maintain:
        return Readings::tr("→ 維持が望ましい");
    case Direction::Unknown:
        break;
    }
    return {};
}

QString targetText(const SubTarget &target, YearStyle dates)
{
    QStringList said;
    if (target.value) {
        QString figure = bounded(target);
        if (target.of)
            figure =
                Readings::tr("%1（%2のうち）").arg(figure, figureText(*target.of, target.unit));
        if (!target.base.isEmpty())
            figure = Readings::tr("%1の実績に加えて%2").arg(target.base, figure);
        if (!target.scope.isEmpty())
            figure += Readings::tr("（%1）").arg(QString(target.scope).replace(u'+', u'・'));
        said += figure;
    }
    if (const QString day = dayText(target, dates); !day.isEmpty())
        said += day;
    return said.join(space);
}

QString verdictText(const Achievement &achievement)
{
    using Verdict = Achievement::Verdict;
    switch (achievement.verdict) {
    case Verdict::Met:
        return Readings::tr("達成");
    case Verdict::Missed:
        return Readings::tr("未達成");
    case Verdict::Pending:
        return Readings::tr("結果待ち");
    case Verdict::Unknown:
        return achievement.note.isEmpty() ? QString()
                                          : Readings::tr("達成したかどうかは判断できません");
    case Verdict::NotCounted:
        break;
    }
    return {};
}

QString noteText(const MeasuredPart &part, YearStyle dates)
{
    if (!part.note)
        return {};
    const QString by = part.note->by.isEmpty() ? Readings::tr("担当者") : part.note->by;
    if (!part.note->on.isValid())
        return by;
    return Readings::tr("%1、%2").arg(by, date::print(part.note->on, dates));
}

namespace {

QString readingText(const MeasuredPart &part, QStringView written, YearStyle dates)
{
    QStringList said;
    if (const QString target = targetText(part.target, dates); !isAsWritten(target, written))
        said += target;
    const QString direction = directionText(part.target.direction);
    if (part.asksDirection())
        said += Readings::tr("%1（推定）").arg(direction);
    else if (part.note && part.note->direction)
        said += Readings::tr("%1（%2）").arg(direction, noteText(part, dates));
    if (part.note && (part.note->value || part.note->unit))
        said += Readings::tr("手で直した読み取り（%1）").arg(noteText(part, dates));
    return said.join(space);
}

} // namespace

std::vector<PartReading> readingsOf(const Measure &measure, const QString &text, YearStyle dates)
{
    const bool numbers = std::ranges::any_of(
        measure.parts, [](const MeasuredPart &part) { return part.target.isNumber(); });
    std::vector<PartReading> readings;
    for (size_t i = 0; i < measure.parts.size(); ++i) {
        const MeasuredPart &part = measure.parts[i];
        PartReading reading{static_cast<int>(i), part.target.name(), {}, {}, false};
        const QStringView own =
            QStringView(text).mid(part.target.place.start, part.target.place.length);
        reading.notRead = part.target.comparator == Comparator::Text && numbers && hasDigits(own);
        reading.target = reading.notRead ? Readings::tr("数値として読み取れませんでした")
                                         : readingText(part, own, dates);
        reading.result = resultText(part);
        if (reading.saysSomething())
            readings.push_back(std::move(reading));
    }
    return readings;
}

QString wholeText(const Measure &measure)
{
    const auto rates = std::ranges::count_if(measure.parts, [](const MeasuredPart &part) {
        return part.achievement.percent.has_value();
    });
    if (rates < 2 || !measure.whole.percent)
        return {};
    QString text =
        Readings::tr("この行の達成率 %1").arg(figureText(*measure.whole.percent, u"%"_s));
    if (measure.whole.provisional)
        text += Readings::tr("（見込）");
    return text;
}

QString suggestionText(const work::RatedColumn &rated)
{
    if (rated.rule.isEmpty())
        return {};
    const Suggestion &suggestion = rated.suggestion;
    QString text;
    if (!suggestion.word.isEmpty() && rated.differs)
        text = Readings::tr("評価の目安は%1で、記入した評価と異なります").arg(suggestion.word);
    else if (!suggestion.word.isEmpty())
        text = Readings::tr("評価の目安：%1").arg(suggestion.word);
    else if (!suggestion.candidates.isEmpty())
        text = Readings::tr("評価の目安：%1のいずれか").arg(suggestion.candidates.join(u"・"_s));
    else if (suggestion.undecided)
        text = Readings::tr("評価の目安は出せません");
    else
        return {};
    if (!suggestion.why.isEmpty())
        text += suggestion.undecided ? Readings::tr("：%1").arg(suggestion.why)
                                     : Readings::tr("（%1）").arg(suggestion.why);
    if (rated.unknownWord)
        text.prepend(
            Readings::tr("「%1」は「%2」にない評価です").arg(trimmedText(rated.given), rated.rule) +
            u'\n');
    if (rated.differs && !rated.reason.isEmpty())
        text += u'\n' + Readings::tr("異なる理由：%1").arg(rated.reason);
    return text;
}

} // namespace mokuhyo::desk
