#include "core/check_report.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthest = 300; // that a sum's terms stand before it
constexpr qsizetype longestGap = 24;

struct Term
{
    double value = 0;
    QString unit;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// What says what is counted, from there on: か所, 件, 点; two characters tell units apart.
QString unitAt(const QString &text, qsizetype at)
{
    const QString two = text.mid(at, 2);
    static const QRegularExpression kana(u"^[かカヵケヶ][所月国年店]"_s);
    if (kana.match(two).hasMatch())
        return two;
    const QChar first = two.isEmpty() ? QChar() : two.front();
    const bool counts = first.isLetter() && !(first >= u'ぁ' && first <= u'ん' && first != u'つ');
    return counts || first == u'%' || first == u'㎡' || first == u'㎥' ? QString(first) : QString();
}

std::vector<Term> termsIn(const QString &text)
{
    static const QRegularExpression digits(u"(?<![0-9.,])(?:%1)(?![0-9])"_s.arg(number));
    std::vector<Term> terms;
    eachMatch(digits, text, [&](const auto &match) {
        const qsizetype end = match.capturedEnd();
        terms.push_back({valueOf(match.captured()), unitAt(text, end), match.capturedStart(), end});
    });
    return terms;
}

// Where the list before a total begins: its sentence, its bracket, its line.
qsizetype listBegin(const QString &text, qsizetype total)
{
    qsizetype lineStart = total;
    while (lineStart > 0 && (text[lineStart - 1] == u' ' || text[lineStart - 1] == u'\t'))
        --lineStart;
    const bool ownLine = lineStart > 0 && text[lineStart - 1] == u'\n';
    int depth = 0;
    qsizetype at = total;
    for (; at > 0 && total - at < farthest; --at) {
        const QChar c = text[at - 1];
        if (c == u')')
            ++depth;
        else if (c == u'(' && --depth < 0)
            break;
        else if (c == u'。' || (c == u'\n' && !ownLine))
            break;
    }
    return at;
}

// Remarks in brackets count nothing themselves; their room stays, so that places fit.
QString withoutBrackets(QString text)
{
    int depth = 0;
    for (QChar &c : text) {
        if (c == u'(')
            ++depth;
        const bool inside = depth > 0;
        if (c == u')')
            depth = std::max(0, depth - 1);
        if (inside)
            c = u' ';
    }
    return text;
}

// 小学校9点、中学校4点: a name and a mark between two figures, and no verb.
bool isListGap(const QString &gap)
{
    static const QRegularExpression names(
        u"^[^ぁ-ん0-9]{0,24}(?:その他|ほか|及び|と|や|の|など|[^ぁ-ん0-9]){0,24}$"_s);
    static const QRegularExpression mark(u"[、,・+\\s]|及び|と|や"_s);
    return gap.size() <= longestGap && mark.match(gap).hasMatch() && names.match(gap).hasMatch();
}

bool sameUnit(const Term &a, const Term &b)
{
    return a.unit == b.unit;
}

// Words after which figures are no parts of a whole.
bool saysOtherwise(const QString &text)
{
    static const QRegularExpression words(
        u"うち|内数|延べ|延人|重複|除く|除き|平均|定員|累計|率|割合|転出|退会|廃止|解約|取下|減|%1|%2|"
        u"[0-9][^\\s0-9、。]{0,4}(?:等|など|ほか|以上|以下|未満|余)"_s.arg(aboutWord, otherTime));
    return words.match(text).hasMatch();
}

// Shares, rates and marks have no sum: 99.4% and 31.2% are not 130.6%, 4.5点 and 4.1点 not 8.6点.
bool addsUp(const Term &total)
{
    static const QSet<QString> rates{u"%"_s, u"割"_s, u"倍"_s, u"ポ"_s};
    const bool mark = total.unit == u"点" && total.value != std::floor(total.value);
    return !mark && !rates.contains(total.unit);
}

QString working(const std::vector<Term> &terms, double sum)
{
    QStringList figures;
    for (const Term &term : terms)
        figures += QString::number(term.value, 'g', 12);
    return u"%1 = %2"_s.arg(figures.join(u" + "_s), QString::number(sum, 'g', 12));
}

double sumOf(const std::vector<Term> &terms, size_t from = 0)
{
    double sum = 0;
    for (size_t i = from; i < terms.size(); ++i)
        sum += terms[i].value;
    return sum;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6 * std::max(1.0, std::abs(a));
}

void told(const CheckedCell &cell, const std::vector<Term> &terms, const QString &total, Span place,
          Report &report)
{
    report.add(u"sum"_s, cell, place,
               Tr::tr("%1で、%2ではありません。").arg(working(terms, sumOf(terms)), total));
}

// 条例13、規則10、その他15の計38
void checkListed(const CheckedCell &cell, Report &report)
{
    const QString &text = cell.folded.text;
    static const QRegularExpression totals(
        u"(?<![設会統累推集家余時小])(?:合計|総計|計|合わせて|あわせて)[:は]?[ ]?(%1)(?![0-9])"_s
            .arg(number));
    eachMatch(totals, text, [&](const auto &match) {
        const Term total{valueOf(match.captured(1)), unitAt(text, match.capturedEnd(1)),
                         match.capturedStart(1), match.capturedEnd(1)};
        const qsizetype begin = listBegin(text, match.capturedStart());
        const QString list = withoutBrackets(text.mid(begin, match.capturedStart() - begin));
        if (saysOtherwise(list) || !addsUp(total))
            return;
        std::vector<Term> chain;
        qsizetype behind = list.size();
        bool broken = false;
        const std::vector<Term> all = termsIn(list);
        for (auto term = all.rbegin(); term != all.rend(); ++term) {
            const qsizetype from = term->end + term->unit.size();
            const QString gap = list.mid(from, behind - from);
            static const QRegularExpression close(u"^[\\s、,・=]{0,6}(?:の|で)?[\\s、]{0,3}$"_s);
            const bool joined = chain.empty() ? close.match(gap).hasMatch() : isListGap(gap);
            if (!sameUnit(*term, total) || !joined) {
                broken = sameUnit(*term, total);
                break;
            }
            chain.insert(chain.begin(), *term);
            behind = term->begin;
        }
        if (broken || chain.size() < 2)
            return;
        for (size_t from = 0; from + 1 < chain.size(); ++from) {
            if (near(sumOf(chain, from), total.value))
                return;
        }
        const qsizetype start = begin + chain.front().begin;
        told(cell, chain, match.captured(1),
             {start, match.capturedEnd() + total.unit.size() - start}, report);
    });
}

// 計13点(小学校9点、中学校4点), 13点(内訳:小学校9点、中学校4点). Without such a word the bracket
// may say anything beside the figure: 12社(転入20社、転出8社), 30校(水泳20校、体操15校).
void checkBracketed(const CheckedCell &cell, Report &report)
{
    const QString &text = cell.folded.text;
    static const QRegularExpression pattern(
        u"(?<word>(?:合計|総計|(?<![設会統累推集家余時小])計)?)[:は]?[ ]?(?<![0-9.,])(?<total>%1)"
        u"(?<unit>[^\\s0-9、。,.()]{0,6})\\((?<list>[^()\\n。]{5,200})\\)"_s.arg(number));
    static const QRegularExpression piece(
        u"^(?:内訳[:は]?)?[^0-9]{1,16}?(?<n>%1)(?<rest>[^0-9]{0,6})$"_s.arg(number));
    static const QRegularExpression marks(u"[、,・\\s]+(?![0-9])"_s);
    eachMatch(pattern, text, [&](const auto &match) {
        const QString list = match.captured(u"list"_s);
        const bool whole = !match.captured(u"word"_s).isEmpty() || list.startsWith(u"内訳"_s);
        const Term total{valueOf(match.captured(u"total"_s)),
                         unitAt(text, match.capturedEnd(u"total"_s)), 0, 0};
        if (!whole || saysOtherwise(list) || !addsUp(total))
            return;
        std::vector<Term> terms;
        for (const QString &one : list.split(marks, Qt::SkipEmptyParts)) {
            const auto found = piece.match(one);
            if (!found.hasMatch())
                return;
            terms.push_back(
                {valueOf(found.captured(u"n"_s)), unitAt(found.captured(u"rest"_s), 0)});
            if (!sameUnit(terms.back(), total))
                return;
        }
        if (terms.size() < 2 || near(sumOf(terms), total.value))
            return;
        told(cell, terms, match.captured(u"total"_s), spanOf(match), report);
    });
}

// 12+8=20件
void checkWritten(const CheckedCell &cell, Report &report)
{
    static const QRegularExpression pattern(
        u"(?<![0-9.,+])(?:%1)[^\\s0-9+=()]{0,4}(?:[ ]?\\+[^0-9+=()、。]{0,12}(?:%1)[^\\s0-9+=()]{0,4}){1,12}[ ]?=[ ]?(?<total>%1)"_s
            .arg(number));
    eachMatch(pattern, cell.folded.text, [&](const auto &match) {
        std::vector<Term> terms = termsIn(match.captured());
        if (terms.size() < 3)
            return;
        const double total = terms.back().value;
        terms.pop_back();
        if (!near(sumOf(terms), total))
            told(cell, terms, match.captured(u"total"_s), spanOf(match), report);
    });
}

} // namespace

void checkSums(const CheckedCell &cell, Report &report)
{
    checkListed(cell, report);
    checkBracketed(cell, report);
    checkWritten(cell, report);
}

} // namespace mokuhyo::checks
