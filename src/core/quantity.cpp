#include "core/quantity.h"

#include "core/text.h"
#include "core/unit_words.h"
#include "core/width.h"

#include <QRegularExpression>
#include <QSet>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// Days and years are dates rather than counts (8日), and these others may be names (3区).
bool isCounter(const QString &unit)
{
    static const QSet<QString> others{u"日"_s, u"年"_s, u"年度"_s, u"区"_s, u"町"_s,
                                      u"丁"_s, u"巻"_s, u"面"_s,   u"村"_s};
    return unit.isEmpty() || (isKnownUnit(unit) && !others.contains(unit));
}

// 件, 件/年, g/人・日 and g/人/日.
bool isUnit(const QString &unit)
{
    static const QSet<QString> spans{u"年"_s, u"月"_s, u"日"_s, u"年度"_s};
    static const QRegularExpression between(u"[/・]"_s);
    const QStringList parts = unit.split(between);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool known = isCounter(parts[i]) && (i == 0 || !parts[i].isEmpty());
        if (!known && (i == 0 || !spans.contains(parts[i])))
            return false;
    }
    return true;
}

// Moves the decimal point to the right by `places`.
QString shifted(const QString &whole, const QString &fraction, int places)
{
    const QString digits = whole + fraction.leftJustified(places, u'0');
    const qsizetype point = whole.size() + places;
    QString moved = digits.left(point);
    while (moved.size() > 1 && moved.startsWith(u'0'))
        moved.remove(0, 1);
    const QString rest = digits.mid(point);
    return rest.isEmpty() ? moved : moved + u'.' + rest;
}

} // namespace

std::optional<Quantity> quantityOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?\\s*([万億]?)(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_s);
    constexpr qsizetype longest = 60; // no figure with its unit is longer
    if (text.size() > longest)
        return {};
    QString plain = trimmedText(widthFolded(text).text);
    plain.replace(QChar(0x2212), u'-'); // minus sign
    const auto found = shape.match(plain);
    if (!found.hasMatch())
        return {};
    const QString unit = found.captured(5).remove(space); // a narrow column wraps 千円
    if (!isUnit(unit))
        return {};
    const QString suffix = found.captured(4);
    const int places = suffix.isEmpty() ? 0 : suffix == u"万"_s ? 4 : 8;
    const QString number = shifted(found.captured(2).remove(u','), found.captured(3), places);
    return Quantity{found.captured(1) + number, unit};
}

} // namespace mokuhyo
