#include "core/figure_words.h"

#include "core/number_words.h"
#include "core/unit_words.h"
#include "core/word_scan.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

// Numbers with these name things.
const WordList &namingUnits()
{
    static const WordList list(
        u"号 条 項 章 節 編 期 次 丁目 番 番地 階 年生 年目 周年 年時代 回目 "
        u"年連続 人目 級 者面談 者協議"_s);
    return list;
}

// 24時間体制, 65歳以上の高齢者, 3R, 2級: the number is part of a name.
bool isNaming(QStringView text, const Figure &figure, const UnitWord &unit, qsizetype end)
{
    const QChar next = at(text, end);
    if (unit.place.length > 0 && !unit.known && isLatin(at(text, unit.place.start)))
        return true; // 3R, 5S, 4K
    const bool directly =
        unit.place.length == 0 || unit.place.start == figure.place.start + figure.place.length;
    const qsizetype from = unit.place.length > 0 ? unit.place.start : end;
    const qsizetype named = directly ? namingUnits().longestAt(text, from) : 0;
    if (named > 0 && (!unit.known || named >= unit.place.length))
        return true;
    const bool years = unit.unit.startsWith(u'歳') || unit.unit.startsWith(u'才');
    if (years && (!unit.known || isDigit(next)))
        return true; // 3歳児, 1歳6か月児
    static const WordList behindTime(
        u"体制 対応 営業 運営 稼働 受付 計画 前 後 児 代 未満児 世代"_s);
    static const WordList times(u"時間 日 年 歳 才 か月 カ月 ヶ月 か年 カ年 年間 日間 週間"_s);
    if (times.contains(unit.unit) && behindTime.longestAt(text, end) > 0)
        return true;
    const bool age = unit.unit == u"歳"_s || unit.unit == u"才"_s;
    if (!age)
        return false;
    for (const QStringView bound :
         {u"以上の", u"以下の", u"未満の", u"から", u"まで", u"到達", u"職員"}) {
        if (wordAt(text, end, bound))
            return true;
    }
    return isKanji(next) && !wordAt(text, end, u"以") && !wordAt(text, end, u"未");
}

// A kanji that happens to be a number: 一部, 統一, 一人ひとり, 十分.
bool isPartOfWord(QStringView text, qsizetype place, const UnitWord &unit, bool single)
{
    static const WordList words(
        u"一部 一人ひとり 一人一人 一般 一時 一体 一定 一層 一環 一緒 一括 一貫 一元 一覧 一次 一度 一律 "
        u"一斉 一本化 一方 一助 一連 一面 一日 一種 一人 一つ一つ 一歩 一丸 十分 千葉 三重 三者 三位 "
        u"二次 二人三脚 二重 三次 四半期 五感 六次 七夕 八百 九州 四国 十勝 百貨 千代 三世代 一点 一段"_s);
    const QChar before = at(text, place - 1);
    if (words.longestAt(text, place) > 0 || (isKanji(before) && before != u'年' && before != u'月'))
        return true;
    return !unit.known || (single && unit.place.length == 0);
}

// 264施設/296施設 and 10件～20件: the same unit again.
void readSecond(QStringView text, Figure &figure, qsizetype &end)
{
    const QChar joint = at(text, end);
    const bool range = QStringView(u"~～〜-－–").contains(joint);
    if ((joint != u'/' && !range) || figure.of || figure.upTo)
        return;
    const auto second = numberAt(text, end + 1);
    if (!second || second->upTo || second->of || !second->sign.isNull())
        return;
    const qsizetype behind = end + 1 + second->place.length;
    qsizetype last = behind;
    if (second->unit.isEmpty()) {
        const UnitWord unit = unitAt(text, behind);
        if (unit.place.length == 0 || !sameUnit(unit.unit, figure.unit))
            return;
        last = behind + unit.place.length;
    } else if (second->unit != figure.unit) {
        return;
    }
    if (range && second->value <= figure.value)
        return;
    (range ? figure.upTo : figure.of) = second->value;
    end = last;
}

} // namespace

std::optional<Figure> figureAt(QStringView text, qsizetype place)
{
    const std::optional<NumberWord> number = numberAt(text, place);
    if (!number)
        return {};
    Figure figure{number->place, number->value, number->upTo, number->of,
                  number->unit,  true,          number->sign, number->wellFormed};
    qsizetype end = place + number->place.length;
    UnitWord unit{{end, 0}, {}, true};
    if (number->unit.isEmpty()) {
        unit = unitAt(text, end);
        // A space or a break sets nothing but a known unit apart: 25 件.
        const qsizetype next = unit.place.length > 0 ? end : pastBreak(text, end);
        if (next != end) {
            const UnitWord apart = unitAt(text, next);
            if (apart.known)
                unit = apart;
        }
        figure.known = unit.known && unit.place.length > 0;
        figure.unit = unit.unit;
        if (unit.place.length > 0)
            end = unit.place.start + unit.place.length;
    }
    if (number->kanji && number->unit.isEmpty() &&
        isPartOfWord(text, place, unit, number->place.length == 1))
        return {};
    figure.naming = number->unit.isEmpty() && isNaming(text, figure, unit, end);
    if (!figure.naming)
        readSecond(text, figure, end);
    figure.place.length = end - place;
    return figure;
}

std::vector<Figure> findFigures(QStringView text, const Spans &days)
{
    std::vector<Figure> found;
    size_t day = 0;
    for (qsizetype place = 0; place < text.size();) {
        while (day < days.size() && days[day].start + days[day].length <= place)
            ++day;
        if (day < days.size() && place >= days[day].start) {
            place = days[day].start + days[day].length;
            continue;
        }
        if (auto figure = figureAt(text, place)) {
            place += figure->place.length;
            if (!figure->naming)
                found.push_back(std::move(*figure));
        } else {
            place = std::max(place + 1, pastDigits(text, place));
        }
    }
    return found;
}

} // namespace mokuhyo
