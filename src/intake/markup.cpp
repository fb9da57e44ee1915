#include "intake/markup.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(
        uR"(</?(p|div|ul|ol|li|br|table|tr|td|span|b|i|u|s|em|strong|sup|sub|font|a|input|img)(\s[^<>]{0,500})?/?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool breaksLine(const QString &tag)
{
    static const QStringList tags{u"p"_s,  u"div"_s, u"ul"_s, u"ol"_s,
                                  u"li"_s, u"br"_s,  u"tr"_s, u"table"_s};
    return tags.contains(tag.toLower());
}

// Conversions of printed pages take the circle before a heading for a box to tick.
bool isCheckBox(const QString &tag)
{
    return tag.startsWith("<input"_L1, Qt::CaseInsensitive) &&
           tag.contains("checkbox"_L1, Qt::CaseInsensitive);
}

QString entity(const QString &name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},  {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},  {u"yen"_s, u"¥"_s}, {u"times"_s, u"×"_s},
        {u"middot"_s, u"·"_s}, {u"hellip"_s, u"…"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name);
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = QStringView(name).mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

QString withEntities(const QString &text)
{
    static const QRegularExpression pattern(u"&(#?[A-Za-z0-9]{1,8});"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString character = entity(match.captured(1));
        if (character.isEmpty())
            continue;
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += character;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace

bool hasMarkup(const QString &text)
{
    static const QRegularExpression pattern(uR"(</(p|li|ul|ol|td)>|<br\s*/?>)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QString withoutMarkup(const QString &text)
{
    QString bare;
    qsizetype done = 0;
    bool tags = false;
    for (auto it = tagPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tags = true;
        bare += QStringView(text).mid(done, match.capturedStart() - done);
        if (breaksLine(match.captured(1)))
            bare += u'\n';
        else if (isCheckBox(match.captured()))
            bare += u'○';
        done = match.capturedEnd();
    }
    bare += QStringView(text).mid(done);
    bare = withEntities(bare);
    if (!tags)
        return bare;
    // White space around a tag belongs to the page's source, not to the text.
    QStringList lines;
    for (const QString &line : bare.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines.join(u'\n');
}

} // namespace mokuhyo::intake
