#include "core/target_figures.h"

#include "core/target_words.h"
#include "core/word_scan.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

// 65歳以上 60％: who is meant, beside a figure of another kind.
bool isAgeOfPeople(QStringView text, const std::vector<Figure> &figures, size_t i)
{
    if (figures[i].unit != u"歳"_s || i + 1 == figures.size() || figures[i + 1].unit == u"歳"_s)
        return false;
    const qsizetype end = endOf(figures[i].place);
    constexpr qsizetype near = 30;
    return figures[i + 1].place.start - end < near &&
           (wordAt(text, end, u"以上") || wordAt(text, end, u"以下") || wordAt(text, end, u"未満"));
}

bool isPartOfName(QStringView text, const Figure &figure, qsizetype end)
{
    if (!figure.unit.isEmpty() || figure.of || !figure.sign.isNull())
        return false;
    const qsizetype before = figure.place.start - 1;
    if (at(text, before).isSpace() && isLatin(at(text, before - 1)) && at(text, before) != u'\n')
        return true; // Web 2.0
    const qsizetype next = pastSpaces(text, end);
    const QChar c = at(text, next);
    return !c.isNull() && c != u'\n' && !isClosing(c) && !isOpening(c) &&
           !QStringView(u"、，,。；;/").contains(c) && boundWords().longestAt(text, next) == 0 &&
           !(next > end && isKanji(c));
}

// 1人1日当たり is a scope, and a number without a unit inside prose (Web 2.0等) is a name.
void dropNames(QStringView text, std::vector<Figure> &figures)
{
    std::vector<bool> drop(figures.size(), false);
    for (size_t i = figures.size(); i-- > 0;) {
        const qsizetype end = endOf(figures[i].place);
        const bool share = shareWords().longestAt(text, end) > 0;
        const bool chained = i + 1 < figures.size() && drop[i + 1] && figures[i].value == 1 &&
                             figures[i + 1].place.start == end;
        const bool one =
            figures[i].value == 1 && (at(text, end) == u'平' || isDigit(at(text, end)));
        drop[i] = share || chained || one || isPartOfName(text, figures[i], end) ||
                  isAgeOfPeople(text, figures, i);
    }
    size_t i = 0;
    std::erase_if(figures, [&](const Figure &) { return drop[i++]; });
}

} // namespace

std::vector<Figure> targetFigures(QStringView text, const Spans &days)
{
    std::vector<Figure> figures = findFigures(text, days);
    dropNames(text, figures);
    return figures;
}

} // namespace mokuhyo
