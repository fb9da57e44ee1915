#include "core/target.h"

#include "core/doing_words.h"
#include "core/enumeration.h"
#include "core/joined_lines.h"
#include "core/markers.h"
#include "core/target_clauses.h"
#include "core/target_direction.h"
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

SubTarget numberOf(const QString &text, TargetClause clause, const IndicatorFacts &indicator,
                   const TargetContext &context)
{
    const Figure &figure = *clause.figure;
    std::ranges::sort(clause.taken, {}, &Span::start);
    const qsizetype labelEnd = clause.former ? clause.former->place.start : figure.place.start;
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

// 公表時期 names the state whose day follows.
QString stateOfLabel(const QString &label)
{
    static const scan::WordList endings(u"時期 期限 期日 予定日 年月 年月日 予定時期 日"_s);
    const qsizetype length = endings.longestBefore(label, label.size());
    const QString rest = label.chopped(length);
    return length > 0 && saysDoing(rest) ? rest : QString();
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

class Reader
{
public:
    explicit Reader(const TargetContext &context)
        : m_context(context), m_indicator(parseEnumeration(context.indicator)),
          m_whole(indicatorFacts(context.indicator))
    {
    }

    // `start`: where the text stands in the cell.
    void read(const QString &text, qsizetype start, const QString &marker, int number, int depth)
    {
        const Enumeration parts = parseEnumeration(text);
        constexpr int deepest = 3;
        if (depth >= deepest || parts.parts.empty() || (depth > 0 && parts.parts.size() < 2)) {
            readPart(text, start, marker, number);
            return;
        }
        const size_t first = m_targets.size();
        readHeading(parts.before, start, marker, number);
        const std::optional<QDate> headed =
            m_targets.size() == first + 1 ? headingDay(first) : std::nullopt;
        qsizetype place = start + parts.before.size();
        for (const Part &part : parts.parts) {
            place += part.lead.size() + part.marker.size();
            readNumbered(part, place, marker, number, depth);
            place += part.text.size() + part.trail.size();
        }
        if (headed && m_targets.size() > first + 1) {
            m_targets.erase(m_targets.begin() + static_cast<qsizetype>(first));
            for (size_t i = first; i < m_targets.size(); ++i) {
                if (m_targets[i].isNumber() && !m_targets[i].deadline)
                    m_targets[i].deadline = headed;
            }
        }
    }

    std::vector<SubTarget> take() { return std::move(m_targets); }

private:
    void readNumbered(const Part &part, qsizetype place, const QString &outer, int number,
                      int depth)
    {
        const std::optional<markers::Sign> sign = markers::signAt(part.marker, 0);
        const qsizetype length = sign ? sign->length : 0;
        const QStringView first = QStringView(part.marker).first(length);
        if (part.numbers.isEmpty()) {
            read(part.text, place, outer, number, depth + 1);
            return;
        }
        const qsizetype next = sign && sign->kind == MarkerKind::Circled
                                   ? nextInLine(part.text, first, part.numbers.last())
                                   : -1;
        if (next > 0) {
            const QString rest = part.text.sliced(next);
            Part before = part;
            before.text.truncate(next);
            readNumbered(before, place, outer, number, depth);
            Part after{{}, rest.left(1), rest.sliced(1), {}, {part.numbers.last() + 1}};
            readNumbered(after, place + next + 1, outer, number, depth);
            return;
        }
        for (const int own : part.numbers) {
            const QString marker =
                part.numbers.size() == 1 ? first.toString() : markers::withNumber(first, own);
            read(part.text, place, outer + widthFolded(marker).text, depth == 0 ? own : number,
                 depth + 1);
        }
    }

    // ①5件②3回: the next number without a space, unless the text only mentions it (②の).
    static qsizetype nextInLine(const QString &text, QStringView sign, int number)
    {
        const QString next = markers::withNumber(sign, number + 1);
        const qsizetype at = next.size() == 1 ? text.indexOf(next) : -1;
        if (at <= 0 || QStringView(u"～〜~（(との").contains(text[at - 1]))
            return -1;
        const QChar behind = scan::at(text, at + 1);
        return QStringView(u"のはにをがと～、）)").contains(behind) ? -1 : at;
    }

    // What stands before the first marker, if it says a figure or a day; else it is a heading.
    void readHeading(const QString &text, qsizetype start, const QString &marker, int number)
    {
        const size_t from = m_targets.size();
        readPart(text, start, marker, number);
        const auto begin = m_targets.begin() + static_cast<qsizetype>(from);
        m_targets.erase(std::remove_if(begin, m_targets.end(),
                                       [](const SubTarget &target) {
                                           return !target.isNumber() && !target.deadline;
                                       }),
                        m_targets.end());
    }

    // 令和11年度末: ・… ・…: the day is that of the parts.
    std::optional<QDate> headingDay(size_t index) const
    {
        const SubTarget &target = m_targets[index];
        const bool alone = !target.isNumber() && target.state.isEmpty() && target.label.isEmpty();
        return alone ? target.deadline : std::nullopt;
    }

    IndicatorFacts factsFor(int number) const
    {
        if (number <= 0 || !m_indicator.isNumbered())
            return m_whole;
        const int index = m_indicator.indexOf(number);
        return index < 0 ? IndicatorFacts{}
                         : indicatorFacts(m_indicator.parts[static_cast<size_t>(index)].text);
    }

    void readPart(const QString &text, qsizetype start, const QString &marker, int number)
    {
        const JoinedLines lines = joinLines(text);
        if (trimmed(lines.text).isEmpty())
            return;
        const auto add = [&](SubTarget target, qsizetype begin, qsizetype end) {
            while (begin < end && lines.text[begin].isSpace())
                ++begin;
            while (end > begin && lines.text[end - 1].isSpace())
                --end;
            target.place = lines.placeOf(begin, end);
            target.place.start += start;
            target.marker = marker;
            m_targets.push_back(std::move(target));
        };
        if (hasSymbolicYear(lines.text)) {
            SubTarget target;
            target.state = asSaid(lines.text);
            add(target, 0, lines.text.size());
            return;
        }
        if (saysUnset(lines.text)) {
            add(wordsOf(lines.text), 0, lines.text.size());
            return;
        }
        const IndicatorFacts indicator = factsFor(number);
        for (const TargetClause &clause : targetClauses(lines.text, m_context.year)) {
            const QStringView words =
                QStringView(lines.text).sliced(clause.begin, clause.end - clause.begin);
            if (clause.figure)
                add(numberOf(lines.text, clause, indicator, m_context), clause.begin, clause.end);
            else if (clause.day)
                add(dayOf(lines.text, clause), clause.begin, clause.end);
            else if (!trimmed(words).isEmpty())
                add(wordsOf(words), clause.begin, clause.end);
        }
    }

    const TargetContext &m_context;
    Enumeration m_indicator;
    IndicatorFacts m_whole;
    std::vector<SubTarget> m_targets;
};

} // namespace

std::vector<SubTarget> readTarget(const QString &text, const TargetContext &context)
{
    if (saysNothing(text))
        return {};
    Reader reader(context);
    reader.read(text, 0, {}, 0, 0);
    return reader.take();
}

} // namespace mokuhyo
