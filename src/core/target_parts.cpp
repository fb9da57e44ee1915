#include "core/target_parts.h"

#include "core/doing_words.h"
#include "core/target_words.h"
#include "core/width.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// Of a stretch of text what is not taken.
QString without(const QString &text, qsizetype begin, qsizetype end, const Spans &taken)
{
    QString left;
    qsizetype from = begin;
    for (const Span &span : taken) {
        const qsizetype last = std::min(span.start + span.length, end);
        if (span.start >= end || last <= from)
            continue;
        left += QStringView(text).sliced(from, std::max<qsizetype>(span.start - from, 0));
        from = last;
    }
    left += QStringView(text).sliced(from, std::max<qsizetype>(end - from, 0));
    return left;
}

QString joinedStates(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        QString only = first + second;
        while (only.endsWith(u'、'))
            only.chop(1);
        return only;
    }
    return first.endsWith(u'、') ? first + second : first + u'、' + second;
}

QString lastWord(const QString &text)
{
    qsizetype begin = text.size();
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    return text.sliced(begin);
}

QString withoutStop(QString said)
{
    while (said.endsWith(u'。') || said.endsWith(u'、'))
        said.chop(1);
    return said;
}

// 80点台 is 80 to 89.9.
double decadeEnd(double value)
{
    double step = 1;
    while (value != 0 && std::fmod(value, step * 10) == 0)
        step *= 10;
    return value + step - 0.1;
}

// 公表時期 names the state whose day follows.
QString stateOfLabel(const QString &label)
{
    static const scan::WordList endings(u"時期 期限 期日 予定日 年月 年月日 予定時期 日"_s);
    const qsizetype length = endings.longestBefore(label, label.size());
    const QString rest = label.chopped(length);
    return length > 0 && saysDoing(rest) ? rest : QString();
}

// 前年度以上, 現状値を上回る: a bound without a figure of its own.
std::optional<SubTarget> relativeOf(QStringView words)
{
    constexpr qsizetype longest = 40;
    if (words.size() > longest)
        return {};
    for (qsizetype at = 1; at < words.size(); ++at) {
        const TailWords tail = readTail(words.sliced(at));
        if (!tail.compared)
            continue;
        const LabelWords label = readLabel(words.first(at), true);
        if (label.base.isEmpty())
            return {};
        SubTarget target;
        target.label = label.label;
        target.base = widthFolded(label.base).text;
        target.value = 0;
        target.comparator = tail.comparator;
        target.direction = tail.direction;
        target.state = tail.state;
        return target;
    }
    return {};
}

} // namespace

SubTarget numberOf(const QString &text, TargetClause clause, const IndicatorFacts &indicator,
                   const TargetContext &context)
{
    if (clause.unsure) {
        SubTarget said;
        said.state = asSaid(QStringView(text).sliced(clause.begin, clause.end - clause.begin));
        return said;
    }
    const Figure &figure = *clause.figure;
    std::ranges::sort(clause.taken, {}, &Span::start);
    qsizetype labelEnd = figure.place.start;
    for (const std::optional<Figure> &other : {clause.former, clause.outOf}) {
        if (other && other->place.start >= clause.begin)
            labelEnd = std::min(labelEnd, other->place.start);
    }
    const QString before = without(text, clause.begin, labelEnd, clause.taken);
    const QString after =
        without(text, figure.place.start + figure.place.length, clause.end, clause.taken);
    TailWords tail = readTail(after);
    const bool ratio = figure.unit == u"%"_s && trimmed(before).endsWith(u'比');
    const bool signedFigure = !figure.sign.isNull();
    const LabelWords label =
        readLabel(before, (signedFigure || (tail.amount && figure.unit != u"%"_s)) && !ratio);

    SubTarget target;
    target.label = label.label;
    target.state = joinedStates(label.state, tail.state);
    target.value = figure.value;
    target.upTo = figure.upTo;
    target.of = figure.of;
    target.unit = figure.unit;
    target.base = widthFolded(label.base).text;
    target.comparator = tail.comparator;
    target.direction = tail.direction;
    if (const QString all = lastWord(target.label); allWords().contains(all)) { // 全25施設
        target.of = figure.value;
        target.label = asSaid(QStringView(target.label).chopped(all.size()));
    }
    if (clause.covers)
        target.of = figure.value;
    if (clause.outOf)
        target.of = clause.outOf->value;
    if (clause.covers || (clause.inBracket && saysDoing(before))) {
        target.state = withoutStop(asSaid(before + after));
        target.label.clear();
    }
    for (const QStringView word : {u"うち", u"このうち", u"そのうち", u"内"}) {
        const bool whole = word != u"内" && target.label.startsWith(word);
        if (!whole && target.label != word)
            continue;
        clause.within = true;
        target.label.remove(0, word.size());
    }
    if (clause.within) {
        target.scope = u"内数"_s;
    } else {
        QStringList scope = label.scope + clause.scope + tail.scope;
        if (indicator.cumulative)
            scope.append(u"累計"_s);
        scope.removeDuplicates();
        target.scope = scope.join(u'+');
    }
    if (clause.day && clause.day->last.isValid())
        target.deadline = clause.day->last;
    if (!target.base.isEmpty()) {
        const bool less = figure.sign == u'-' || tail.less;
        target.value = less ? -std::abs(figure.value) : figure.value;
        target.direction = less ? Direction::Down : Direction::Up;
        target.comparator = less ? Comparator::AtMost : Comparator::AtLeast;
    } else if (label.atMost && !tail.compared) {
        target.direction = Direction::Down;
        target.comparator = Comparator::AtMost;
    } else if (label.atLeast && !tail.compared) {
        target.direction = Direction::Up;
    } else if (clause.former && target.direction == Direction::Unknown) {
        const bool less = figure.value < clause.former->value;
        target.direction = less ? Direction::Down : Direction::Up;
        target.comparator = less ? Comparator::AtMost : Comparator::AtLeast;
    }
    target.change = tail.amount && target.base.isEmpty();
    if (tail.decade && !target.upTo)
        target.upTo = decadeEnd(figure.value);
    if (target.direction == Direction::Maintain && figure.value == 0) { // 0件を維持
        target.direction = Direction::Down;
        target.comparator = Comparator::AtMost;
    }
    if (target.upTo) {
        target.comparator = Comparator::Between;
        target.direction = Direction::Up;
    }
    if (target.direction == Direction::Unknown)
        inferDirection(target, indicator, context.direction);
    return target;
}

SubTarget dayOf(const QString &text, TargetClause clause)
{
    const DayWord &day = *clause.day;
    const Span place = day.place;
    std::ranges::sort(clause.taken, {}, &Span::start);
    SubTarget target;
    switch (day.kind) {
    case DayWord::Kind::Around:
        target.comparator = Comparator::Around;
        break;
    case DayWord::Kind::On: {
        const bool end = QStringView(text).sliced(place.start, place.length).contains(u'末');
        target.comparator =
            day.grain == DayWord::Grain::Day && !end ? Comparator::On : Comparator::By;
        break;
    }
    default:
        target.comparator = Comparator::By;
    }
    if (day.last.isValid())
        target.deadline = day.last;
    const QString before = without(text, clause.begin, place.start, clause.taken);
    const QString after = without(text, place.start + place.length, clause.end, clause.taken);
    const LabelWords label = readLabel(before, false);
    target.state = readTail(after).state;
    if (target.state.isEmpty() && saysDoing(before)) {
        target.state = readTail(before).state;
    } else {
        target.label = label.label;
        target.state = joinedStates(label.state, target.state);
        if (target.state.isEmpty())
            target.state = stateOfLabel(label.label);
    }
    return target;
}

SubTarget wordsOf(QStringView words)
{
    QString said = withoutStop(asSaid(words));
    SubTarget target;
    if (saysNone(said)) {
        target.comparator = Comparator::None;
        return target;
    }
    if (saysUnset(said)) {
        target.comparator = Comparator::Unset;
        if (said.size() > 2 && scan::isOpening(said.front()) && scan::isClosing(said.back()))
            said = said.sliced(1, said.size() - 2);
    } else if (auto relative = relativeOf(said)) {
        return *relative;
    } else if (saysDoing(said)) {
        target.comparator = Comparator::Done;
    }
    target.state = said;
    return target;
}

} // namespace mokuhyo
