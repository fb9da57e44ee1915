#include "core/enumeration.h"

#include "core/markers.h"
#include "core/text.h"

#include <algorithm>
#include <set>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using markers::Sign;
using markers::signAt;

// One marker found in a text, perhaps of several signs.
struct Found
{
    MarkerKind kind = MarkerKind::None;
    QList<int> numbers;
    qsizetype begin = 0;    // of the first sign
    qsizetype textFrom = 0; // behind the gap
    QChar bullet;
    bool lineStart = true;
};

bool isSpace(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] != u'\n' && text[at].isSpace();
}

qsizetype pastSpaces(QStringView text, qsizetype at)
{
    while (isSpace(text, at))
        ++at;
    return at;
}

bool lineEnds(QStringView text, qsizetype at)
{
    at = pastSpaces(text, at);
    return at >= text.size() || text[at] == u'\n';
}

// Between the signs of a shared marker: ①、②, (1)～(3), ① ②. Answers where the next sign begins.
qsizetype pastJoint(QStringView text, qsizetype at, bool *range)
{
    at = pastSpaces(text, at);
    *range = false;
    if (at >= text.size())
        return at;
    if (text.sliced(at).startsWith(u"及び"))
        return pastSpaces(text, at + 2);
    if (QStringView(u"、，,・･").contains(text[at]))
        return pastSpaces(text, at + 1);
    if (QStringView(u"～〜~-－").contains(text[at])) {
        *range = true;
        return pastSpaces(text, at + 1);
    }
    return at;
}

std::optional<Found> foundAt(QStringView text, qsizetype at)
{
    const std::optional<Sign> first = signAt(text, at);
    if (!first)
        return {};
    Found found{first->kind, {}, at, at + first->length, text[at]};
    if (first->kind != MarkerKind::Bullet)
        found.numbers = {first->number};
    if (first->kind == MarkerKind::Circled || first->kind == MarkerKind::Parenthesised) {
        Found shared = found;
        while (true) {
            bool range = false;
            const qsizetype next = pastJoint(text, shared.textFrom, &range);
            const std::optional<Sign> sign = signAt(text, next);
            if (!sign || sign->kind != first->kind || sign->number <= shared.numbers.last())
                break;
            for (int n = range ? shared.numbers.last() + 1 : sign->number; n <= sign->number; ++n)
                shared.numbers += n;
            shared.textFrom = next + sign->length;
        }
        // Signs in a row with nothing behind them wait for a text each.
        if (!lineEnds(text, shared.textFrom))
            found = shared;
    }
    found.textFrom = pastSpaces(text, found.textFrom);
    if (found.textFrom < text.size() && found.kind != MarkerKind::Bullet &&
        (text[found.textFrom] == u'：' || text[found.textFrom] == u':'))
        found.textFrom = pastSpaces(text, found.textFrom + 1);
    return found;
}

// ①5件②3回: the next number of a line without a space, unless the text only mentions it: ②の.
bool goesOnClosely(QStringView text, const Found &sign)
{
    if (sign.kind != MarkerKind::Circled || sign.textFrom >= text.size())
        return false;
    const QChar before = text[sign.begin - 1];
    const QChar behind = text[sign.textFrom];
    const bool joined =
        before == u'と' || before == u'の' ||
        (!before.isLetterOrNumber() && !QStringView(u"。）)％%」』").contains(before));
    return !joined && !signAt(text, sign.begin - 1) && behind != u'\n' &&
           !QStringView(u"のはにをがとで～〜、，）)・").contains(behind);
}

// ①実施 ②実施: markers that go on counting within their line.
void addInLine(QStringView text, std::vector<Found> &all)
{
    const Found start = all.back();
    if (start.kind != MarkerKind::Circled && start.kind != MarkerKind::Parenthesised)
        return;
    for (qsizetype at = start.textFrom; at < text.size() && text[at] != u'\n'; ++at) {
        const bool apart = at == all.back().textFrom || text[at - 1].isSpace();
        if (!apart && start.kind != MarkerKind::Circled)
            continue;
        std::optional<Found> next = foundAt(text, at);
        if (!next || next->kind != start.kind ||
            next->numbers.first() != all.back().numbers.last() + 1 ||
            !(apart || goesOnClosely(text, *next)))
            continue;
        next->lineStart = false;
        at = next->textFrom - 1;
        all.push_back(std::move(*next));
    }
}

std::vector<Found> findAll(QStringView text)
{
    std::vector<Found> all;
    for (qsizetype line = 0; line <= text.size();) {
        if (auto found = foundAt(text, pastSpaces(text, line))) {
            all.push_back(std::move(*found));
            addInLine(text, all);
        }
        const qsizetype end = text.indexOf(u'\n', line);
        if (end < 0)
            break;
        line = end + 1;
    }
    return all;
}

// Whether this marker goes on counting: ①③ and then ② does, ① after ② does not.
bool goesOn(const QList<int> &numbers, int &last, std::set<int> &seen)
{
    if (numbers.isEmpty() || numbers.first() <= last)
        return false;
    last = numbers.first();
    return std::ranges::all_of(numbers, [&](int number) { return seen.insert(number).second; });
}

bool increasing(const std::vector<Found> &all, MarkerKind kind)
{
    int last = 0;
    std::set<int> seen;
    return std::ranges::all_of(all, [&](const Found &found) {
        return found.kind != kind || goesOn(found.numbers, last, seen);
    });
}

// 1. and ア begin lines of prose as well: only a count that begins at one is taken for markers.
class Counts
{
public:
    explicit Counts(const std::vector<Found> &all) : m_all(all) {}

    bool operator()(const Found &first)
    {
        if (first.kind != MarkerKind::Dotted && first.kind != MarkerKind::Kana)
            return true;
        std::optional<bool> &goesUp = first.kind == MarkerKind::Dotted ? m_dotted : m_kana;
        if (!goesUp)
            goesUp = std::ranges::count(m_all, first.kind, &Found::kind) > 1 &&
                     increasing(m_all, first.kind);
        return first.numbers.first() == 1 || *goesUp;
    }

private:
    const std::vector<Found> &m_all;
    std::optional<bool> m_dotted; // found out once: there may be thousands of them
    std::optional<bool> m_kana;
};

// The markers of the outermost kind.
std::vector<Found> outermost(const std::vector<Found> &all)
{
    Counts counts(all);
    const auto number = std::ranges::find_if(
        all, [&](const Found &found) { return found.kind != MarkerKind::Bullet && counts(found); });
    const auto bullet = std::ranges::find(all, MarkerKind::Bullet, &Found::kind);
    const bool numbered = number != all.end() && (bullet > number || increasing(all, number->kind));
    std::vector<Found> chosen;
    for (const Found &found : all) {
        if (numbered ? found.kind == number->kind
                     : bullet != all.end() && found.kind == MarkerKind::Bullet &&
                           found.bullet == bullet->bullet)
            chosen.push_back(found);
    }
    return chosen;
}

qsizetype withoutTrailingSpace(QStringView text, qsizetype from, qsizetype to)
{
    while (to > from && text[to - 1].isSpace())
        --to;
    return to;
}

bool saysNothing(QStringView text, int levels)
{
    if (trimmedText(text).isEmpty())
        return true;
    const Enumeration found = parseEnumeration(text);
    // A letter alone may be a grade.
    return levels > 0 && !found.parts.empty() && found.kind != MarkerKind::Kana &&
           trimmedText(found.before).isEmpty() &&
           std::ranges::all_of(found.parts, [levels](const Part &part) {
               return saysNothing(part.text, levels - 1);
           });
}

} // namespace

QString Enumeration::text() const
{
    QString all = before;
    for (const Part &part : parts)
        all += part.lead + part.marker + part.text + part.trail;
    return all;
}

int Enumeration::indexOf(int number) const
{
    const auto part = std::ranges::find_if(
        parts, [number](const Part &candidate) { return candidate.numbers.contains(number); });
    return part == parts.end() ? -1 : static_cast<int>(part - parts.begin());
}

bool Enumeration::isNumbered() const
{
    int last = 0;
    std::set<int> seen;
    return !parts.empty() && std::ranges::all_of(parts, [&](const Part &part) {
        return goesOn(part.numbers, last, seen);
    });
}

Enumeration parseEnumeration(QStringView text)
{
    const std::vector<Found> found = outermost(findAll(text));
    Enumeration result;
    if (found.empty()) {
        result.before = text.toString();
        return result;
    }
    result.kind = found.front().kind;
    // White space before a marker stands in the part's lead if it is indentation, and in the trail
    // of the part before it otherwise.
    const auto leadOf = [&](const Found &marker) {
        qsizetype begin = marker.begin;
        while (marker.lineStart && begin > 0 && text[begin - 1] != u'\n')
            --begin;
        return begin;
    };
    result.before = text.first(leadOf(found.front())).toString();
    for (size_t i = 0; i < found.size(); ++i) {
        const Found &marker = found[i];
        const qsizetype lead = leadOf(marker);
        const qsizetype next = i + 1 < found.size() ? leadOf(found[i + 1]) : text.size();
        // The gap ends where the next part begins: ① ② has no text between.
        const qsizetype textFrom = std::min(marker.textFrom, next);
        const qsizetype textTo = withoutTrailingSpace(text, textFrom, next);
        result.parts.push_back({text.sliced(lead, marker.begin - lead).toString(),
                                text.sliced(marker.begin, textFrom - marker.begin).toString(),
                                text.sliced(textFrom, textTo - textFrom).toString(),
                                text.sliced(textTo, next - textTo).toString(), marker.numbers});
    }
    return result;
}

bool saysNothing(QStringView text)
{
    constexpr int deepest = 16;
    return saysNothing(text, deepest);
}

AlignedParts alignParts(const std::vector<Enumeration> &cells)
{
    std::set<int> numbers;
    for (const Enumeration &cell : cells) {
        if (!cell.isNumbered())
            continue;
        for (const Part &part : cell.parts)
            numbers.insert(part.numbers.begin(), part.numbers.end());
    }
    AlignedParts aligned;
    aligned.numbers = QList<int>(numbers.begin(), numbers.end());
    for (const Enumeration &cell : cells) {
        std::vector<int> &parts = aligned.parts.emplace_back();
        if (!cell.isNumbered())
            continue;
        for (const int number : aligned.numbers)
            parts.push_back(cell.indexOf(number));
    }
    return aligned;
}

} // namespace mokuhyo
