#include "core/target.h"

#include "core/enumeration.h"
#include "core/joined_lines.h"
#include "core/markers.h"
#include "core/target_parts.h"
#include "core/target_words.h"
#include "core/width.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

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
        for (const int own : part.numbers) {
            const QString marker =
                part.numbers.size() == 1 ? first.toString() : markers::withNumber(first, own);
            read(part.text, place, outer + widthFolded(marker).text, depth == 0 ? own : number,
                 depth + 1);
        }
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
