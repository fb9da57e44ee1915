#include "core/measure_reading.h"

#include "core/actual_answer.h"
#include "core/markers.h"
#include "core/text.h"
#include "core/unit_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// One step down or up in three years is no accident.
constexpr size_t leastYears = 3;

// What grows by its nature: a falling series of it is a plan's own affair, not a direction.
bool growsByNature(const SubTarget &part)
{
    static const QRegularExpression words(
        u"増|向上|拡大|促進|推進|満足|普及|参加|登録|開催|実施|整備|公開|達成"_s);
    return words.match(part.label + part.state).hasMatch();
}

SubTarget turned(SubTarget part, Direction direction)
{
    const bool isDown = direction == Direction::Down;
    const bool isUp = direction == Direction::Up;
    if (isDown && part.comparator == Comparator::AtLeast)
        part.comparator = Comparator::AtMost;
    else if (isDown && part.comparator == Comparator::MoreThan)
        part.comparator = Comparator::LessThan;
    else if (isUp && part.comparator == Comparator::AtMost)
        part.comparator = Comparator::AtLeast;
    else if (isUp && part.comparator == Comparator::LessThan)
        part.comparator = Comparator::MoreThan;
    part.direction = direction;
    part.inferred = true;
    return part;
}

const SubTarget *sameIn(const std::vector<SubTarget> &parts, const SubTarget &part)
{
    const QString name = labelKey(part.name());
    const SubTarget *found = nullptr;
    for (const SubTarget &other : parts) {
        if (!other.isNumber() || !other.base.isEmpty() || labelKey(other.name()) != name ||
            other.unit != part.unit || other.scope != part.scope)
            continue;
        if (found)
            return nullptr; // two of the name
        found = &other;
    }
    return found;
}

int numberOf(const QString &marker)
{
    const auto sign = markers::signAt(marker, 0);
    return sign ? sign->number : 0;
}

} // namespace

SubTarget directed(const ReadRow &row, size_t part, Direction direction)
{
    TargetContext context = row.context;
    context.direction = direction;
    const std::vector<SubTarget> again = readTarget(row.text, context);
    if (again.size() == row.parts.size() && again[part].direction == direction)
        return again[part];
    return turned(row.parts[part], direction);
}

std::optional<Direction> seriesDirection(const std::vector<ReadRow> &rows, const SubTarget &part,
                                         std::optional<double> baseline)
{
    if (!part.isNumber() || part.upTo || !part.base.isEmpty())
        return {};
    std::vector<std::pair<int, double>> years;
    for (const ReadRow &row : rows) {
        if (const SubTarget *same = sameIn(row.parts, part))
            years.emplace_back(row.year, *same->value);
    }
    if (years.size() < leastYears)
        return {};
    std::ranges::sort(years);
    const bool falls = std::ranges::adjacent_find(years, [](const auto &a, const auto &b) {
                           return a.second <= b.second;
                       }) == years.end();
    if (falls && !growsByNature(part))
        return Direction::Down;
    const double first = years.front().second;
    const bool stays =
        std::ranges::all_of(years, [&](const auto &year) { return year.second == first; });
    constexpr double near = 0.1;
    if (stays && baseline && first > 0 && std::abs(*baseline - first) <= near * first)
        return Direction::Maintain;
    return {};
}

const ReadingNote *noteFor(const std::vector<ReadingNote> &notes, const ReadRow &row,
                           const QString &column, const SubTarget &part, bool rowsAreYears)
{
    const QString name = labelKey(part.name());
    const ReadingNote *found = nullptr;
    const auto isNearer = [&](const ReadingNote &note) {
        if (!found)
            return true;
        const bool isOwn = note.item == row.item->id;
        const bool wasOwn = found->item == row.item->id;
        return isOwn != wasOwn ? isOwn : note.on >= found->on;
    };
    for (const ReadingNote &note : notes) {
        const bool isOwn = note.item == row.item->id;
        const bool speaks = isOwn || (rowsAreYears && note.direction);
        if (speaks && note.column == column && labelKey(note.part) == name && isNearer(note))
            found = &note;
    }
    return found;
}

SubTarget noted(const ReadRow &row, size_t part, const SubTarget &target, const ReadingNote &note)
{
    SubTarget result = target;
    if (note.direction) {
        result = directed(row, part, *note.direction);
        result.deadline = target.deadline;
        result.inferred = false;
    }
    if (note.item != row.item->id || note.text != row.text)
        return result;
    if (note.value)
        result.value = note.value;
    if (note.unit)
        result.unit = *note.unit;
    if (note.value &&
        (result.comparator == Comparator::Text || result.comparator == Comparator::Done))
        result.comparator =
            result.direction == Direction::Down ? Comparator::AtMost : Comparator::AtLeast;
    return result;
}

void addDeadlines(std::vector<SubTarget> &parts, const QString &text, int year)
{
    if (trimmedText(text).isEmpty())
        return;
    const std::vector<SubTarget> days = readTarget(text, {{}, year, {}});
    const bool isOneForAll =
        days.size() == 1 && days.front().marker.isEmpty() && days.front().deadline;
    for (SubTarget &part : parts) {
        if (part.deadline)
            continue;
        const int number = numberOf(part.marker);
        const auto own = std::ranges::find_if(days, [&](const SubTarget &day) {
            return number > 0 && numberOf(day.marker) == number;
        });
        if (own != days.end())
            part.deadline = own->deadline;
        else if (isOneForAll)
            part.deadline = days.front().deadline;
    }
}

std::optional<double> figureFor(const SubTarget &target, const QString &text,
                                const TargetContext &context)
{
    for (const PairedActual &paired : pairActuals(text, {target}, context)) {
        const SubActual &actual = paired.actual;
        if (!paired.target || !actual.value || actual.status != SubActual::Status::Reported)
            continue;
        if (actual.unit.isEmpty() || target.unit.isEmpty() || actual.unit == target.unit)
            return actual.value;
        if (actual.percent && target.unit == u"%"_s)
            return actual.percent;
        if (const auto scale = unitScale(actual.unit, target.unit))
            return *actual.value * *scale;
    }
    return {};
}

QString statedBaseline(const QString &text)
{
    static const QRegularExpression heading(u"現状(?:の数?値|値|の数値)\\s*[：:]"_s);
    const auto found = heading.match(text);
    if (!found.hasMatch())
        return {};
    int depth = 0;
    qsizetype end = found.capturedEnd();
    for (; end < text.size() && text[end] != u'\n'; ++end) {
        const QChar c = text[end];
        if (c == u'（' || c == u'(')
            ++depth;
        else if ((c == u'）' || c == u')') && --depth < 0)
            break;
    }
    return text.mid(found.capturedEnd(), end - found.capturedEnd());
}

} // namespace mokuhyo
