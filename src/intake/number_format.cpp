#include "intake/number_format.h"

#include "core/fiscal_year.h"
#include "intake/date_format.h"

#include <QStringList>

#include <cmath>
#include <vector>

namespace mokuhyo::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDecimals = 15;

// Sections are split at semicolons outside of quotes, brackets and escapes.
QStringList sectionsOf(const QString &format)
{
    QStringList sections{QString()};
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u'\\' && !quoted && i + 1 < format.size()) {
            sections.last() += c;
            sections.last() += format[++i];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'[' || c == u']'))
            bracketed = c == u'[';
        if (c == u';' && !quoted && !bracketed)
            sections << QString();
        else
            sections.last() += c;
    }
    return sections;
}

struct Token
{
    enum class Kind { Literal, Digit, Point, Comma, Percent, General };
    Kind kind = Kind::Literal;
    QString text;
};

// Nothing where the section holds what is not handled (fractions, exponents).
bool tokenise(const QString &section, std::vector<Token> &tokens)
{
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section[i];
        if (section.mid(i, 7).compare("General"_L1, Qt::CaseInsensitive) == 0) {
            tokens.push_back({Token::Kind::General, {}});
            i += 6;
        } else if (c == u'"') {
            const qsizetype end = section.indexOf(u'"', i + 1);
            const qsizetype stop = end < 0 ? section.size() : end;
            tokens.push_back({Token::Kind::Literal, section.mid(i + 1, stop - i - 1)});
            i = stop;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // _x leaves room for x, *x fills with x: neither is text
            if (c == u'\\' && i < section.size())
                tokens.push_back({Token::Kind::Literal, section.mid(i, 1)});
        } else if (c == u'[') {
            const qsizetype end = section.indexOf(u']', i);
            if (end < 0)
                return false;
            if (section.mid(i, 2) == u"[$") // [$¥-411]: the currency sign is shown
                tokens.push_back(
                    {Token::Kind::Literal, section.mid(i + 2, end - i - 2).section(u'-', 0, 0)});
            i = end;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            tokens.push_back({Token::Kind::Digit, section.mid(i, 1)});
        } else if (c == u'.') {
            tokens.push_back({Token::Kind::Point, {}});
        } else if (c == u',') {
            tokens.push_back({Token::Kind::Comma, {}});
        } else if (c == u'%') {
            tokens.push_back({Token::Kind::Percent, {}});
        } else if (c == u'E' || c == u'e' || c == u'/' || c == u'@') {
            return false;
        } else {
            tokens.push_back({Token::Kind::Literal, section.mid(i, 1)});
        }
    }
    return true;
}

QString grouped(const QString &digits)
{
    QString result = digits;
    for (qsizetype i = result.size() - 3; i > 0; i -= 3)
        result.insert(i, u',');
    return result;
}

struct Shape
{
    int integerDigits = 0; // least
    int decimals = 0;
    int optionalDecimals = 0; // of them, dropped when zero
    bool groups = false;
    int thousands = 0; // trailing commas divide
    int percents = 0;
};

Shape shapeOf(const std::vector<Token> &tokens)
{
    Shape shape;
    bool afterPoint = false;
    bool digitSeen = false;
    int pending = 0;
    for (const Token &token : tokens) {
        if (token.kind == Token::Kind::Digit) {
            shape.groups = shape.groups || pending > 0;
            pending = 0;
            digitSeen = true;
            if (afterPoint) {
                ++shape.decimals;
                shape.optionalDecimals = token.text == u"0" ? 0 : shape.optionalDecimals + 1;
            } else if (token.text == u"0") {
                ++shape.integerDigits;
            }
        } else if (token.kind == Token::Kind::Comma && digitSeen) {
            ++pending;
        } else if (token.kind == Token::Kind::Point) {
            shape.thousands += pending;
            pending = 0;
            afterPoint = true;
        } else if (token.kind == Token::Kind::Percent) {
            ++shape.percents;
        }
    }
    shape.thousands += pending;
    shape.decimals = std::min(shape.decimals, maxDecimals);
    return shape;
}

QString digitsOf(double value, const Shape &shape)
{
    value *= std::pow(100.0, shape.percents);
    value /= std::pow(1000.0, shape.thousands);
    // 0.285 * 100 is 28.499999999999996: round what a person typed, not what binary made of it.
    value = QString::number(value, 'g', 15).toDouble();
    QString text = QString::number(value, 'f', shape.decimals);
    for (int i = 0; i < shape.optionalDecimals && text.contains(u'.'); ++i) {
        if (!text.endsWith(u'0'))
            break;
        text.chop(1);
    }
    QString integer = text.section(u'.', 0, 0);
    const QString fraction = text.section(u'.', 1);
    if (integer == u"0" && shape.integerDigits == 0)
        integer.clear();
    integer = integer.rightJustified(shape.integerDigits, u'0');
    if (shape.groups)
        integer = grouped(integer);
    return shape.decimals > 0 && (!fraction.isEmpty() || shape.optionalDecimals == 0)
               ? integer + u'.' + fraction
               : integer;
}

QString formatted(double value, const std::vector<Token> &tokens)
{
    const Shape shape = shapeOf(tokens);
    QString result;
    bool numberWritten = false;
    for (const Token &token : tokens) {
        switch (token.kind) {
        case Token::Kind::Literal:
            result += token.text;
            break;
        case Token::Kind::Percent:
            result += u'%';
            break;
        case Token::Kind::General:
            result += plainNumber(value);
            break;
        default: // the first of the digits, points and commas stands for them all
            if (!numberWritten && token.kind != Token::Kind::Comma)
                result += digitsOf(value, shape);
            numberWritten = numberWritten || token.kind != Token::Kind::Comma;
        }
    }
    return result;
}

} // namespace

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return u"0"_s;
    const double size = std::abs(value);
    if (size >= 1e21 || size < 1e-9)
        return QString::number(value, 'G', 15);
    // 15 significant digits are what a spreadsheet keeps; more is binary noise.
    const int decimals = std::max(0, 14 - int(std::floor(std::log10(size))));
    QString text = QString::number(QString::number(value, 'g', 15).toDouble(), 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString formatNumber(double value, const QString &format, bool date1904)
{
    if (!std::isfinite(value))
        return {};
    if (format.isEmpty() || format == u"@" || format.size() > 255)
        return plainNumber(value);
    const QStringList sections = sectionsOf(format);
    const bool negative = value < 0;
    qsizetype chosen = 0;
    if (negative && sections.size() > 1)
        chosen = 1;
    else if (value == 0 && sections.size() > 2)
        chosen = 2;
    const QString &section = sections[chosen];
    if (isDateFormat(section))
        return formatSerial(value, section, date1904).value_or(plainNumber(value));

    std::vector<Token> tokens;
    if (!tokenise(section, tokens))
        return plainNumber(value);
    const QString text = formatted(std::abs(value), tokens);
    // A section of its own for negative numbers writes its own sign.
    return negative && chosen == 0 ? u'-' + text : text;
}

QString builtInFormat(int id)
{
    switch (id) {
    case 1:
        return u"0"_s;
    case 2:
        return u"0.00"_s;
    case 3:
        return u"#,##0"_s;
    case 4:
        return u"#,##0.00"_s;
    case 5:
    case 6:
        return u"\"¥\"#,##0;\"¥\"\\-#,##0"_s;
    case 7:
    case 8:
        return u"\"¥\"#,##0.00;\"¥\"\\-#,##0.00"_s;
    case 9:
        return u"0%"_s;
    case 10:
        return u"0.00%"_s;
    case 14:
        return u"yyyy/m/d"_s;
    case 15:
        return u"d-mmm-yy"_s;
    case 16:
        return u"d-mmm"_s;
    case 17:
        return u"mmm-yy"_s;
    case 18:
        return u"h:mm AM/PM"_s;
    case 19:
        return u"h:mm:ss AM/PM"_s;
    case 20:
        return u"h:mm"_s;
    case 21:
        return u"h:mm:ss"_s;
    case 22:
        return u"yyyy/m/d h:mm"_s;
    case 27:
    case 36:
    case 50:
    case 57:
        return u"[$-411]ge.m.d"_s;
    case 28:
    case 29:
    case 51:
    case 54:
    case 58:
        return u"[$-411]ggge\"年\"m\"月\"d\"日\""_s;
    case 30:
        return u"m/d/yy"_s;
    case 31:
        return u"yyyy\"年\"m\"月\"d\"日\""_s;
    case 32:
        return u"h\"時\"mm\"分\""_s;
    case 33:
        return u"h\"時\"mm\"分\"ss\"秒\""_s;
    case 34:
    case 52:
    case 55:
        return u"yyyy\"年\"m\"月\""_s;
    case 35:
    case 53:
    case 56:
        return u"m\"月\"d\"日\""_s;
    case 37:
    case 38:
        return u"#,##0;-#,##0"_s;
    case 39:
    case 40:
        return u"#,##0.00;-#,##0.00"_s;
    case 45:
        return u"mm:ss"_s;
    case 46:
        return u"[h]:mm:ss"_s;
    case 47:
        return u"mm:ss.0"_s;
    default:
        return {};
    }
}

} // namespace mokuhyo::intake
