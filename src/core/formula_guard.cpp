#include "core/formula_guard.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo {
namespace {

// Spreadsheets, or what a file goes through before it reaches them, drop these before they look.
bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control;
}

// Programs made for Japan read formulas typed in full width.
QChar halfWidth(QChar c)
{
    constexpr char16_t first = u'！';
    constexpr char16_t last = u'～';
    const char16_t code = c.unicode();
    return code >= first && code <= last ? QChar(static_cast<char16_t>(code - first + u'!')) : c;
}

// Where the text has the sign that a formula begins with; -1: it begins with something else.
qsizetype signAt(const QString &text, qsizetype from)
{
    while (from < text.size() && isUnseen(text[from]))
        ++from;
    return from < text.size() && u"=+-@"_s.contains(halfWidth(text[from])) ? from : -1;
}

// In half width, what nobody sees as single spaces.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += isUnseen(c) ? QChar(u' ') : halfWidth(c);
    return result.simplified();
}

// Nothing but Latin letters, digits and signs: all of it can be read as an expression.
bool isLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; }) &&
           std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u')'; });
}

// A formula whose texts or names are Japanese. The names of functions are Latin. In full width, an
// ampersand, an exclamation mark and words in parentheses (ＩＣＴ（情報通信技術）) are ordinary
// Japanese, so there they count only with what makes them part of a formula.
bool hasExpression(const QString &typed, const QString &inHalfWidth)
{
    static const QRegularExpression plain(
        u"[&!]|(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_.]*\\s*\\("_s);
    static const QRegularExpression wide(
        u"[\"|]|'#|![$A-Za-z]|(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_.]* ?\\(+[ -'*-~]*\\)"_s);
    return plain.match(typed).hasMatch() || wide.match(inHalfWidth).hasMatch();
}

bool isFormula(const QString &text)
{
    static const QRegularExpression number(u"^[+-][0-9][0-9,]*(\\.[0-9]*)?([eE][+-]?[0-9]+)?%?$"_s);
    const qsizetype at = signAt(text, 0);
    if (at < 0)
        return false;
    const QString typed = text.mid(at);
    if (typed[0] == u'=')
        return typed.size() > 1;
    const QString shown = folded(typed);
    if (number.match(shown).hasMatch())
        return false;
    return (shown[0] != u'@' && isLatin(shown)) || hasExpression(typed, shown);
}

} // namespace

QString guarded(const QString &text)
{
    return isFormula(text) || withoutGuard(text) != text ? u'\'' + text : text;
}

QString withoutGuard(const QString &text)
{
    qsizetype quotes = 0;
    while (quotes < text.size() && text[quotes] == u'\'')
        ++quotes;
    return quotes > 0 && signAt(text, quotes) >= 0 ? text.mid(1) : text;
}

} // namespace mokuhyo
