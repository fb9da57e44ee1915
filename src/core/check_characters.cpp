#include "core/check_report.h"
#include "core/cp932.h"

#include <algorithm>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

QString codePoint(char32_t c)
{
    return u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
}

bool isPrivateUse(char32_t c)
{
    return QChar::category(c) == QChar::Other_PrivateUse;
}

// Zero-width joiners and selectors of variants belong to the characters around them.
bool joinsCharacters(char32_t c)
{
    return c == 0x200C || c == 0x200D || (c >= 0xE0000 && c <= 0xE007F);
}

// Turns the direction of what follows: nothing that a Japanese text needs.
bool turnsText(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// What programs put beside the text: they are told under other kinds, or do no harm.
bool isToldElsewhere(const QString &character)
{
    const char32_t c = character.toUcs4().value(0);
    return isPrivateUse(c) || c == QChar::ReplacementCharacter || c == 0x00A0 ||
           QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Format;
}

// 葛 with a selector of its variant becomes 葛 there: readable, and so not told.
bool isVariant(const QString &character)
{
    const QList<uint> points = character.toUcs4();
    return points.size() == 2 && ((points[1] >= 0xE0100 && points[1] <= 0xE01EF) ||
                                  (points[1] >= 0xFE00 && points[1] <= 0xFE0F));
}

// ㎥, ㎾, ℓ, CO₂: signs that are meant, and that nobody types for another.
bool isUnitSign(const QString &character)
{
    const char32_t c = character.toUcs4().value(0);
    return (c >= 0x3300 && c <= 0x33FF) || (c >= 0x2070 && c <= 0x209F) || c == 0x2113 ||
           c == 0xB2 || c == 0xB3;
}

void checkCodePoints(const CheckedCell &cell, Report &report)
{
    const QString &text = cell.folded.text;
    for (qsizetype at = 0, length = 1; at < text.size(); at += length) {
        const bool pair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        length = pair ? 2 : 1;
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                : static_cast<char32_t>(text[at].unicode());
        const Span place{at, length};
        const auto category = QChar::category(c);
        if (isPrivateUse(c))
            report.add(u"private-use"_s, cell, place,
                       Tr::tr("外字（%1）が使われています。").arg(codePoint(c)));
        else if (c == QChar::ReplacementCharacter || category == QChar::Other_Surrogate)
            report.add(u"garbled"_s, cell, place, Tr::tr("読めなくなった文字があります。"));
        else if (c == u'〓')
            report.add(u"garbled"_s, cell, place,
                       Tr::tr("書けなかった文字の印「〓」が残っています。"));
        else if ((category == QChar::Other_Control && c != u'\n' && c != u'\t') || turnsText(c))
            report.add(u"control-character"_s, cell, place,
                       Tr::tr("印刷できない制御文字（%1）が入っています。").arg(codePoint(c)));
        else if (category == QChar::Other_Format && !joinsCharacters(c))
            report.add(u"invisible-character"_s, cell, place,
                       Tr::tr("見えない文字（%1）が入っています。").arg(codePoint(c)));
    }
}

void checkGarbled(const CheckedCell &cell, Report &report)
{
    // UTF-8 read as Shift_JIS (縺ゅ>縺) or as Latin (ã\u0081‚), and what spreadsheets and web pages
    // leave in texts.
    static const QRegularExpression japanese(u"(?:[縺繧繝].?){2,200}[縺繧繝]?"_s);
    static const QRegularExpression latin(
        u"(?:[\\x{C2}-\\x{F4}][\\x{80}-\\x{BF}\\x{152}-\\x{192}\\x{2013}-\\x{2122}]{1,3}){2,200}"_s);
    static const QRegularExpression leftover(
        u"_x[0-9A-F]{4}_|&(?:nbsp|amp|lt|gt|quot|#[0-9]{2,5});|<br ?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto *pattern : {&japanese, &latin})
        eachMatch(*pattern, cell.folded.text, [&](const auto &match) {
            report.add(u"garbled"_s, cell, spanOf(match), Tr::tr("文字化けしています。"));
        });
    eachMatch(leftover, cell.folded.text, [&](const auto &match) {
        report.add(u"garbled"_s, cell, spanOf(match),
                   Tr::tr("ほかのソフトの記号「%1」が残っています。").arg(match.captured()));
    });
}

} // namespace

void checkCharacters(const CheckedCell &cell, Report &report)
{
    checkCodePoints(cell, report);
    checkGarbled(cell, report);
    for (const QString &lost : toCp932(cell.text).lost) {
        if (isToldElsewhere(lost) || isVariant(lost) || isUnitSign(lost))
            continue;
        const Span real{cell.text.indexOf(lost), lost.size()};
        // The place counts in the folded text.
        const auto &from = cell.folded.from;
        const auto begin = std::lower_bound(from.begin(), from.end(), real.start) - from.begin();
        const auto end =
            std::lower_bound(from.begin(), from.end(), real.start + real.length) - from.begin();
        report.add(u"lost-in-cp932"_s, cell, {begin, end - begin},
                   Tr::tr("「%1」はシフトJISにありません。似た字との打ち間違いではありませんか。")
                       .arg(lost));
    }
}

} // namespace mokuhyo::checks
