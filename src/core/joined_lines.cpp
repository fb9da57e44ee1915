#include "core/joined_lines.h"

#include "core/day_words.h"
#include "core/doing_words.h"
#include "core/figure_words.h"
#include "core/number_words.h"
#include "core/word_scan.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

constexpr qsizetype reach = 24; // how far around a break is looked
constexpr int anyYear = 2025;   // which year does not matter for where a day ends

// A line without the white space around it.
struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        Line line{begin, end};
        while (line.begin < line.end && text[line.begin].isSpace())
            ++line.begin;
        while (line.end > line.begin && text[line.end - 1].isSpace())
            --line.end;
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

bool beginsNumber(QStringView text)
{
    static const WordList before(
        u"年 月 週 日 年間 月間 毎年 毎月 毎週 各 約 概ね おおむね 延べ のべ 累計 "
        u"計 合計 最低 最大 全 年に 月に"_s);
    return numberAt(text, 0) || numberAt(text, before.longestAt(text, 0));
}

// What goes on with a figure or a day that stands before it.
bool goesOnWithFigure(QStringView next)
{
    static const WordList words(
        u"以上 以下 以内 未満 超 程度 前後 台 を の に が へ で と まで は から "
        u"達成 増 減 及び"_s);
    return words.longestAt(next, 0) > 0;
}

// Whether a word that is read over the break is longer than what the line before it has.
bool readsOver(QStringView tail, QStringView head)
{
    const QString joined = tail.toString() + head.toString();
    const qsizetype seam = tail.size();
    const std::vector<DayWord> days = findDays(joined, anyYear);
    for (const DayWord &day : days) {
        if (day.place.start < seam && day.place.start + day.place.length > seam)
            return true;
    }
    if (isDigit(at(joined, seam - 1)) && isDigit(at(joined, seam)))
        return false;
    for (const Figure &figure : findFigures(joined, placesOf(days))) {
        const qsizetype end = figure.place.start + figure.place.length;
        if (figure.place.start >= seam || end <= seam)
            continue;
        const auto alone = figureAt(tail, figure.place.start);
        const bool complete = alone && alone->known;
        return figure.known && (!complete || end >= joined.size() ||
                                goesOnWithFigure(QStringView(joined).sliced(end)));
    }
    return false;
}

bool endsWithFigure(QStringView tail)
{
    static const WordList behind(u"以上 以下 以内 未満 超 程度 前後 台"_s);
    const std::vector<Figure> figures = findFigures(tail, placesOf(findDays(tail, anyYear)));
    if (figures.empty())
        return false;
    const qsizetype end = figures.back().place.start + figures.back().place.length;
    return end + behind.longestAt(tail, end) == tail.size();
}

// 回数 in 研修の実施\n回数：3回 needs what stands before it.
bool needsOwner(QStringView next)
{
    static const WordList heads(
        u"回数 件数 数 率 割合 額 団体数 箇所数 か所数 時間 日数 量 度 点数 者数 校数 "
        u"人数 経費 後 時 中 及び 並びに 又は または かつ 等 など"_s);
    return heads.longestAt(next, 0) > 0 || isHiragana(at(next, 0));
}

bool joins(QStringView text, const Line &line, const Line &next, bool inBracket)
{
    if (line.begin == line.end || next.begin == next.end)
        return false;
    const QStringView whole = text.sliced(line.begin, line.end - line.begin);
    const QStringView tail = whole.last(std::min(whole.size(), reach));
    const QStringView head = text.sliced(next.begin, std::min(next.end - next.begin, reach));
    if (inBracket || QStringView(u"、，・（(").contains(tail.back()))
        return true;
    if (tail.back() == u',' && isDigit(at(head, 0)))
        return tail.size() > 1 && isDigit(at(tail, tail.size() - 2));
    if (QStringView(u"。．.；;：:!！").contains(tail.back()))
        return false;
    if (readsOver(tail, head))
        return true;
    if (endsWithFigure(tail))
        return goesOnWithFigure(head);
    if (beginsNumber(head) || isOpening(head.front()) || dayAt(head, 0, anyYear) ||
        QStringView(u"・-－").contains(head.front()))
        return false;
    return !isFinished(whole) || needsOwner(head);
}

} // namespace

Span JoinedLines::placeOf(qsizetype begin, qsizetype end) const
{
    if (end <= begin)
        return {from[static_cast<size_t>(begin)], 0};
    const qsizetype first = from[static_cast<size_t>(begin)];
    return {first, from[static_cast<size_t>(end - 1)] + 1 - first};
}

JoinedLines joinLines(const QString &text)
{
    JoinedLines joined;
    const std::vector<Line> lines = linesOf(text);
    int depth = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        for (qsizetype at = line.begin; at < line.end; ++at) {
            joined.text += text[at];
            joined.from.push_back(at);
            if (isOpening(text[at]))
                ++depth;
            else if (isClosing(text[at]) && depth > 0)
                --depth;
        }
        if (i + 1 == lines.size())
            break;
        const bool latin = line.end > line.begin && isLatin(at(text, line.end - 1)) &&
                           isLatin(at(text, lines[i + 1].begin));
        const bool over = joins(text, line, lines[i + 1], depth > 0);
        if (over && !latin)
            continue;
        joined.text += over ? u' ' : u'\n';
        joined.from.push_back(line.end);
    }
    joined.from.push_back(text.size());
    return joined;
}

} // namespace mokuhyo
