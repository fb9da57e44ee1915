#include "core/check_report.h"
#include "core/text.h"

#include <algorithm>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView opening = u"(「『【〔[{〈《｢";
constexpr QStringView closing = u")」』】〕]}〉》｣";

// Where the number or letter before a bracket begins: 12), a), ii), ア).
qsizetype signBegin(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 4;
    const auto back = [&](auto belongs) {
        qsizetype from = at;
        while (from > 0 && at - from < longest && belongs(text[from - 1]))
            --from;
        return from;
    };
    const qsizetype digits = back([](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits < at)
        return at - digits <= 2 ? digits : at;
    const qsizetype roman = back([](QChar c) { return QStringView(u"ivxIVX").contains(c); });
    if (roman < at)
        return roman;
    return at > 0 && text[at - 1].isLetter() ? at - 1 : at;
}

// 1), ア), ii) and 注1) number things, 1)～3) and 1)と2) speak of them: they close nothing.
bool isMarker(const QString &text, qsizetype at)
{
    const qsizetype from = signBegin(text, at);
    if (from == at)
        return false;
    if (from == 0 || text[from - 1].isSpace())
        return true;
    const QChar before = text[from - 1];
    const bool number = text[from] >= u'0' && text[from] <= u'9';
    const bool kanji = text[from] >= u'一' && text[from] <= u'龠';
    // 1.25) and 5%増) end something.
    if (!before.isLetterOrNumber())
        return !kanji && before != u'.' && before != u'/';
    if (number && QStringView(u"注とや").contains(before))
        return true;
    return from > 1 && text[from - 2] == u')' && QStringView(u"とや").contains(before);
}

void checkBrackets(const CheckedCell &cell, Report &report)
{
    const QString &text = cell.folded.text;
    std::vector<std::vector<qsizetype>> open(static_cast<size_t>(opening.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype opens = opening.indexOf(text[at]);
        if (opens >= 0)
            open[static_cast<size_t>(opens)].push_back(at);
        const qsizetype closes = closing.indexOf(text[at]);
        if (closes < 0)
            continue;
        auto &waiting = open[static_cast<size_t>(closes)];
        if (!waiting.empty())
            waiting.pop_back();
        else if (!isMarker(text, at))
            report.add(u"unbalanced-brackets"_s, cell, {at, 1},
                       Tr::tr("「%1」に対応する始まりのかっこがありません。").arg(text[at]));
    }
    for (const auto &waiting : open) {
        for (const qsizetype at : waiting)
            report.add(u"unbalanced-brackets"_s, cell,
                       {at, std::min<qsizetype>(8, text.size() - at)},
                       Tr::tr("「%1」に対応する終わりのかっこがありません。").arg(text[at]));
    }
}

void checkEnd(const CheckedCell &cell, Report &report)
{
    static const QRegularExpression always(u"[^\\s]{0,10}[、,]$"_s);
    // Names and slogans end in particles (未来へ, まちを); what was done and how does not.
    static const QRegularExpression sentence(
        u"[^\\s]{0,10}(?:[一-龠ァ-ヶー々a-z0-9)」](?:を|が|は)|(?:て|で)おり|であり|"
        u"及び|並びに|または|又は|かつ|(?:した|する|です|ます|だ)が)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = trimmedText(cell.folded.text);
    const qsizetype begin = cell.folded.text.indexOf(text);
    // A look at the end alone: patterns are tried from every place of what they are given.
    const qsizetype tail = std::max<qsizetype>(0, text.size() - 16);
    const QString end = text.mid(tail);
    QRegularExpressionMatch match = always.match(end);
    const bool prose = cell.field->kind == FieldKind::Enumerated ||
                       cell.field->kind == FieldKind::Actual ||
                       cell.field->kind == FieldKind::Target;
    if (!match.hasMatch() && prose && text.size() >= 12)
        match = sentence.match(end);
    if (match.hasMatch())
        report.add(u"unfinished-sentence"_s, cell,
                   {begin + tail + match.capturedStart(), match.capturedLength()},
                   Tr::tr("「%1」で終わっていて、文が途中で切れています。")
                       .arg(match.captured().trimmed()));
}

void checkRepeated(const CheckedCell &cell, Report &report)
{
    // Particles stand once between words that are not written in hiragana; もののけ and ものの are
    // words.
    static const QRegularExpression particles(
        u"(?<=[一-龠ァ-ヶー々0-9A-Za-z)」])(をを|のの|にに|がが|でで|とと|へへ|はは|をの|をが|をに|をで)"
        u"(?=[一-龠ァ-ヶ々0-9A-Za-z「]|$|[、。])"_s);
    static const QRegularExpression forTheSake(u"ためにの(?=[一-龠ァ-ヶ々])"_s);
    static const QRegularExpression signs(u"。。|、、|、。|。、|,,|、,|,、"_s);
    static const QRegularExpression units(
        u"(?<=[0-9])(件件|人人|回回|名名|円円|%%|校校|か所か所|団体団体|世帯世帯)"_s);
    static const QRegularExpression phrases(
        u"(について|において|に対して|に対する|に関する|により|による|として)\\1|"
        u"(?<=[一-龠])しし(?=[、。]|ます|まし|た)|%1約(?=[ ]?[0-9])"_s.arg(aboutWord));
    for (const auto *pattern : {&particles, &forTheSake, &signs, &units, &phrases}) {
        eachMatch(*pattern, cell.folded.text, [&](const auto &match) {
            const Span place{std::max<qsizetype>(0, match.capturedStart() - 4),
                             match.capturedLength() +
                                 std::min<qsizetype>(4, match.capturedStart())};
            report.add(u"repeated-words"_s, cell, place,
                       Tr::tr("「%1」は余分な文字が入っています。").arg(match.captured()));
        });
    }
}

// ニ－ズ, サ－ビス: no word is a single kana, so that the dash is a 長音. ソフト―ハード and
// ミナミ-キタ are two words, ア-ウ are three things of a list.
void checkDashes(const CheckedCell &cell, Report &report)
{
    static const QRegularExpression dash(
        u"(?<left>[ァ-ヴー]{1,3})[-‐‑–—―−](?<right>[ァ-ヴー]{1,3})"_s);
    static const QRegularExpression list(u"^[アイウエオ][^ー][イウエオカキクケコ]$"_s);
    eachMatch(dash, cell.folded.text, [&](const auto &match) {
        const bool single =
            match.capturedLength(u"left"_s) == 1 || match.capturedLength(u"right"_s) == 1;
        if (!single || list.match(match.captured()).hasMatch())
            return;
        const qsizetype at = match.capturedEnd(u"left"_s);
        report.add(u"wrong-dash"_s, cell, {at - 1, 3},
                   Tr::tr("長音「ー」ではない横棒が使われています。"));
    });
}

} // namespace

void checkWriting(const CheckedCell &cell, Report &report)
{
    if (cell.field->kind == FieldKind::Sdgs)
        return;
    checkBrackets(cell, report);
    checkRepeated(cell, report);
    checkDashes(cell, report);
    if (isProse(*cell.field))
        checkEnd(cell, report);
}

} // namespace mokuhyo::checks
