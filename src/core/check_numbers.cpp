#include "core/check_report.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

// What stands behind a number and says what is counted, as short as it can be.
const QString unit = u"[^\\s0-9、。,.()\\[\\]「」『』/=:+%~〜・-]{0,8}?"_s;

QRegularExpression ratio(QString pattern)
{
    pattern.replace(u"{a}"_s, u"(?<![0-9.,])(?<a>"_s + number + u')');
    pattern.replace(u"{b}"_s, u"(?<![0-9.,])(?<b>"_s + number + u')');
    pattern.replace(u"{p}"_s, u"(?<![0-9.,+-])(?<p>"_s + number + u")[ ]?%"_s);
    pattern.replace(u"{u}"_s, unit);
    // = 89.2% or (89.2%); (60%が女性) is a share of something else.
    pattern.replace(u"{is}"_s, u"(?:=[ ]?約?|\\([ ]?約?(?=[0-9.,]{1,12}[ ]?%[ ]?\\)))"_s);
    return QRegularExpression(pattern);
}

// Whether the percentage is that of a to b as far as its digits go, rounded or cut off.
bool agrees(const QString &digits, double part, double whole, bool about)
{
    const qsizetype point = digits.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : digits.size() - point - 1;
    const double step = std::pow(10.0, -double(decimals));
    const double lacking = 100.0 * part / whole - valueOf(digits);
    if (about)
        return std::abs(lacking) < 5;
    return lacking < step - 1e-9 && lacking > -step / 2 - 1e-9;
}

void checkRatios(const CheckedCell &cell, Report &report)
{
    static const std::vector<QRegularExpression> patterns{
        // 89.2%(264施設/296施設)
        ratio(u"{p}[ ]?\\([^0-9()]{0,12}{a}{u}/[^0-9()]{0,12}{b}{u}\\)"_s),
        // 264施設/296施設 = 89.2%, 264施設/296施設(89.2%)
        ratio(u"{a}{u}[ ]?/[ ]?{b}{u}[ ]?{is}{p}(?![ ]?の?[増減上低アポ])"_s),
        // 32人のうち、25人(78%)
        ratio(
            u"{b}{u}(?:のうち|うち|中)、?[ ]?[^0-9()、。]{0,12}{a}{u}[ ]?{is}{p}(?![ ]?の?[増減上低アポ])"_s),
        // 予算500千円に対し480千円(執行率96%), 対象者48人に対し45人(受講率93.8%)
        ratio(
            u"(?:予算[現額]{0,2}|対象者?)[はの]?{b}{u}に対し(?:て)?、?{a}{u}[ ]?\\((?:執行|受講|受診|回答|回収)率[はが:]?[ ]?約?{p}[ ]?\\)"_s),
        // 78%(32人中25人)
        ratio(u"{p}[ ]?\\([^0-9()]{0,12}{b}{u}(?:のうち|うち|中)、?[^0-9()]{0,12}{a}{u}\\)"_s),
    };
    static const QRegularExpression elsewhen(otherTime);
    static const QRegularExpression vague(aboutWord);
    for (const QRegularExpression &pattern : patterns) {
        eachMatch(pattern, cell.folded.text, [&](const auto &match) {
            // 100%(前年度は20校中18校): the two are of other times.
            if (elsewhen.match(match.captured()).hasMatch())
                return;
            const double part = valueOf(match.captured(u"a"_s));
            const double whole = valueOf(match.captured(u"b"_s));
            const QString said = match.captured(u"p"_s);
            const qsizetype at = match.capturedStart(u"p"_s);
            // One more than it looks at: what stands before 約 tells whether it is a word.
            const qsizetype from = std::max<qsizetype>(0, std::min(at - 3, match.capturedStart()));
            const bool about =
                vague.match(cell.folded.text.mid(from, match.capturedEnd() - from)).hasMatch();
            if (whole <= 0 || agrees(said, part, whole, about))
                return;
            const double right = std::round(1000.0 * part / whole) / 10.0;
            report.add(u"percentage"_s, cell, spanOf(match),
                       Tr::tr("%1 ÷ %2 = %3%で、%4%ではありません。")
                           .arg(match.captured(u"a"_s), match.captured(u"b"_s),
                                QString::number(right), said));
        });
    }
}

void checkFractions(const CheckedCell &cell, Report &report)
{
    // Rates that no count can bring above their whole; 達成率 and 充足率 can.
    static const QRegularExpression slash(
        u"(?:策定|実施|参加|受講|受診|出席|設置|整備|普及|加入|登録|回答|回収|合格|完了|取得|訪問|提出)率"
        u"[^0-9\\n。、]{0,12}(?:[0-9.]{1,6}[ ]?%[ ]?\\()?(?<a>%1)(?<u>[^\\s0-9、。,.()/=:%]{1,6})/(?<b>%1)\\k<u>"_s
            .arg(number));
    static const QRegularExpression among(
        u"(?<![0-9.,])(?<b>%1)(?<u>[^\\s0-9、。,.()/=:%月日年時分]{1,4}?)(?:のうち、?|中、?)(?<a>%1)\\k<u>"_s
            .arg(number));
    // Of 定員 and 目標 there may be more than all, and who writes 105% means it.
    static const QRegularExpression exceedable(
        u"定員|定数|枠|募集|計画|予定|%1|[1-9][0-9]{2}(?:\\.[0-9]{1,3})?[ ]?%"_s.arg(otherTime));
    constexpr qsizetype lookBack = 16;
    for (const auto *pattern : {&slash, &among}) {
        eachMatch(*pattern, cell.folded.text, [&](const auto &match) {
            const QString part = match.captured(u"a"_s);
            const QString whole = match.captured(u"b"_s);
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - lookBack);
            QString around = cell.folded.text.mid(from, match.capturedEnd() - from);
            around.remove(0, around.lastIndexOf(u'。') + 1);
            if (valueOf(part) > valueOf(whole) && !exceedable.match(around).hasMatch())
                report.add(u"fraction"_s, cell, spanOf(match),
                           Tr::tr("全体の%1を超える%2になっています。")
                               .arg(whole + match.captured(u"u"_s), part + match.captured(u"u"_s)));
        });
    }
}

} // namespace

void checkNumbers(const CheckedCell &cell, Report &report)
{
    // Groups of other than three digits are lists (1,2年生) unless money or people follow.
    static const QRegularExpression groups(
        u"(?<![0-9,.])([0-9]{1,3}(?:,[0-9]{1,6}){1,6})(?=(?:千|百万|万|億)?円|人|名|件|世帯|㎡|㎥|トン|部|ｋ?ｍ)"_s);
    static const QRegularExpression proper(u"^[0-9]{1,3}(?:,[0-9]{3})+$"_s);
    eachMatch(groups, cell.folded.text, [&](const auto &match) {
        const QString digits = match.captured(1);
        if (digits.size() - digits.count(u',') >= 4 && !proper.match(digits).hasMatch())
            report.add(u"malformed-number"_s, cell, spanOf(match, 1),
                       Tr::tr("「%1」は桁区切りの位置が誤っています。").arg(digits));
    });
    static const QRegularExpression points(
        u"(?<![0-9.a-zA-Z])[0-9]{1,6}(?:\\.\\.[0-9]+|\\.[0-9]{1,4}\\.[0-9]{1,4})(?=[ ]?(?:%|点|人|件|円|回))"_s);
    eachMatch(points, cell.folded.text, [&](const auto &match) {
        report.add(u"malformed-number"_s, cell, spanOf(match),
                   Tr::tr("「%1」は小数点が多すぎます。").arg(match.captured()));
    });
    static const QRegularExpression mixed(u"[0-9][０-９]|[０-９][0-9]"_s);
    if (const auto match = mixed.match(cell.text); match.hasMatch()) {
        const auto begin = std::ranges::lower_bound(cell.folded.from, match.capturedStart()) -
                           cell.folded.from.begin();
        report.add(u"mixed-width-number"_s, cell, {begin, 2},
                   Tr::tr("全角と半角の数字が一つの数の中で混ざっています。"));
    }
    checkRatios(cell, report);
    checkFractions(cell, report);
}

} // namespace mokuhyo::checks
