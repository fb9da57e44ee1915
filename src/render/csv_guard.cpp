#include "render/csv.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

// Spreadsheets take what begins with + or - for a formula when all of it can be read as one. Text
// in Japanese cannot; plain numbers are numbers.
bool isSignedFormula(const QString &text)
{
    static const QRegularExpression ascii(u"^[+-][\\x20-\\x7e]*[A-Za-z0-9)][\\x20-\\x7e]*$"_s);
    static const QRegularExpression number(u"^[+-][0-9][0-9,]*(\\.[0-9]*)?([eE][+-]?[0-9]+)?%?$"_s);
    return ascii.match(text).hasMatch() && !number.match(text).hasMatch();
}

bool isFormula(const QString &text)
{
    static const QRegularExpression call(u"^@[A-Za-z_.]+[A-Za-z0-9_.]*\\("_s);
    if (text.startsWith(u'='))
        return text.size() > 1;
    return isSignedFormula(text) || call.match(text).hasMatch();
}

bool looksGuarded(const QString &text)
{
    static const QRegularExpression guard(u"^'+[=+\\-@\\t\\r]"_s);
    return guard.match(text).hasMatch();
}

} // namespace

QString guarded(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString shown = text;
    if (text[0] == u'\t' || text[0] == u'\r')
        shown = text.trimmed(); // spreadsheets drop these before they look
    return isFormula(shown) || looksGuarded(text) ? u'\'' + text : text;
}

} // namespace mokuhyo::render
