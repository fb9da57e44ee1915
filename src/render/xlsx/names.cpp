#include "render/xlsx/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int longest = 31;

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString cut(const QString &name, qsizetype length)
{
    QString shorter = name.left(length);
    if (!shorter.isEmpty() && shorter.back().isHighSurrogate())
        shorter.chop(1);
    return shorter;
}

} // namespace

TabNames::TabNames(const QStringList &reserved)
{
    for (const QString &name : reserved)
        m_taken.insert(folded(name));
}

QString TabNames::nameFor(const QString &wanted)
{
    static const QString forbidden = u"[]:*?/\\［］：＊？／＼"_s;
    QString name;
    for (const QChar c : wanted.simplified()) {
        if (!forbidden.contains(c) && c.category() != QChar::Other_Control && c != QChar(0xfffe) &&
            c != QChar(0xffff))
            name += c;
    }
    static const QString quotes = u"'＇’"_s;
    while (!name.isEmpty() && quotes.contains(name.front()))
        name.remove(0, 1);
    name = cut(name, longest).trimmed();
    while (!name.isEmpty() && quotes.contains(name.back()))
        name.chop(1);
    if (name.isEmpty())
        name = u"シート"_s;
    QString unique = name;
    for (int number = 2; m_taken.contains(folded(unique)); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        unique = cut(name, longest - suffix.size()) + suffix;
    }
    m_taken.insert(folded(unique));
    return unique;
}

QByteArray cellText(const QString &text)
{
    const bool plain =
        !text.contains("_x"_L1) && !text.contains(QChar(0xfffe)) && !text.contains(QChar(0xffff));
    if (plain)
        return text.toUtf8();
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString out = text;
    out.replace(escape, u"_x005F_"_s);
    out.replace(QChar(0xfffe), u"_xFFFE_"_s);
    out.replace(QChar(0xffff), u"_xFFFF_"_s);
    return out.toUtf8();
}

} // namespace mokuhyo::render::xlsx
