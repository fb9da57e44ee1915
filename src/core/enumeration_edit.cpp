#include "core/enumeration_edit.h"

#include "core/markers.h"
#include "core/text.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView ring = u"①";

struct Look
{
    QString sign; // first sign of a marker
    QString gap;  // what stands between its last sign and the text
};

Look lookOf(const QString &marker)
{
    Look look;
    qsizetype at = 0;
    while (at < marker.size()) {
        const auto sign = markers::signAt(marker, at);
        if (!sign) {
            ++at;
            continue;
        }
        if (look.sign.isEmpty())
            look.sign = marker.mid(at, sign->length);
        at += sign->length;
        look.gap = marker.mid(at);
    }
    return look;
}

QString markerFor(const QList<int> &numbers, const Look &look)
{
    const QString sign = look.sign.isEmpty() ? ring.toString() : look.sign;
    QString marker;
    for (const int number : numbers)
        marker += markers::withNumber(sign, number);
    return marker + look.gap;
}

void breakLine(QString &trail)
{
    if (!trail.contains(u'\n'))
        trail = u"\n"_s;
}

// A part has its own line: what stands before and behind it ends with a line break.
void setApart(Enumeration &all, size_t at)
{
    if (at > 0)
        breakLine(all.parts[at - 1].trail);
    else if (!all.before.isEmpty() && !all.before.endsWith(u'\n'))
        all.before += u'\n';
    if (at + 1 < all.parts.size())
        breakLine(all.parts[at].trail);
}

} // namespace

QString withPart(const QString &text, int number, const QString &value, const QString &like)
{
    Enumeration all = parseEnumeration(text);
    const QString said = trimmedText(value);
    if (const int at = all.indexOf(number); at >= 0) {
        all.parts[static_cast<size_t>(at)].text = said;
        setApart(all, static_cast<size_t>(at));
        return all.text();
    }
    const bool numbered = !all.parts.empty() && all.kind != MarkerKind::Bullet;
    const auto behind = std::ranges::find_if(all.parts, [&](const Part &part) {
        return !part.numbers.isEmpty() && part.numbers.first() > number;
    });
    const auto place = behind - all.parts.begin();
    const Part *neighbour =
        !numbered ? nullptr : &all.parts[static_cast<size_t>(place ? place - 1 : 0)];
    Part part;
    part.lead = neighbour ? neighbour->lead : QString();
    part.marker = markerFor({number}, lookOf(neighbour ? neighbour->marker : like));
    part.text = said;
    part.numbers = {number};
    if (!neighbour && trimmedText(all.text()).isEmpty())
        all = {};
    all.parts.insert(all.parts.begin() + place, part);
    setApart(all, static_cast<size_t>(place));
    return all.text();
}

QString withBefore(const QString &text, const QString &value)
{
    Enumeration all = parseEnumeration(text);
    all.before = trimmedText(value);
    if (!all.before.isEmpty() && !all.parts.empty())
        all.before += u'\n';
    return all.text();
}

QString withNewPart(const QString &text, const QString &value, const QString &like)
{
    Enumeration all = parseEnumeration(text);
    if (all.kind == MarkerKind::Bullet) {
        Part part = all.parts.back();
        part.text = trimmedText(value);
        part.trail.clear();
        all.parts.push_back(part);
        setApart(all, all.parts.size() - 1);
        return all.text();
    }
    if (all.parts.empty()) {
        const QString first = trimmedText(text);
        const Look look = lookOf(like);
        return first.isEmpty() ? withPart({}, 1, value, like)
                               : withPart(markerFor({1}, look) + first, 2, value, like);
    }
    int last = 0;
    for (const Part &part : all.parts)
        last = std::max(last, part.numbers.last());
    return withPart(text, last + 1, value, like);
}

QString withoutPart(const QString &text, int number)
{
    Enumeration all = parseEnumeration(text);
    const int at = all.indexOf(number);
    if (at < 0)
        return text;
    const auto place = all.parts.begin() + at;
    if (place->numbers.size() > 1) {
        place->numbers.removeOne(number);
        place->marker = markerFor(place->numbers, lookOf(place->marker));
        return all.text();
    }
    const bool last = place + 1 == all.parts.end();
    const QString trail = place->trail;
    all.parts.erase(place);
    if (last && !all.parts.empty())
        all.parts.back().trail = trail;
    return all.text();
}

QString renumbered(const QString &text)
{
    Enumeration all = parseEnumeration(text);
    int next = 1;
    for (Part &part : all.parts) {
        if (part.numbers.isEmpty())
            continue;
        QList<int> numbers;
        for (qsizetype i = 0; i < part.numbers.size(); ++i)
            numbers += next++;
        if (numbers != part.numbers)
            part.marker = markerFor(numbers, lookOf(part.marker));
    }
    return all.text();
}

QString renumbered(const QString &text, const QMap<int, int> &to)
{
    Enumeration all = parseEnumeration(text);
    for (Part &part : all.parts) {
        QList<int> numbers;
        for (const int number : std::as_const(part.numbers))
            numbers += to.value(number, number);
        if (numbers != part.numbers)
            part.marker = markerFor(numbers, lookOf(part.marker));
    }
    return all.text();
}

} // namespace mokuhyo
