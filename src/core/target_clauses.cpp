#include "core/target_clauses.h"

#include "core/doing_words.h"
#include "core/target_figures.h"
#include "core/target_words.h"
#include "core/unit_words.h"
#include "core/word_scan.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;
using namespace scan;

namespace {

// Outermost brackets with both signs.
Spans bracketsOf(QStringView text)
{
    Spans found;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isOpening(text[i])) {
            open.push_back(i);
        } else if (isClosing(text[i]) && !open.empty()) {
            const qsizetype begin = open.back();
            open.pop_back();
            while (!found.empty() && found.back().start > begin)
                found.pop_back();
            found.push_back({begin, i + 1 - begin});
        }
    }
    return found;
}

// A figure or a day of the text.
struct Anchor
{
    Span place;
    std::optional<Figure> figure;
    std::optional<DayWord> day;
    qsizetype bracket = -1; // index of the bracket that it stands in
};

enum class Break { None, Weak, Clause, Strong };

struct Split
{
    Break strength = Break::None;
    qsizetype at = 0; // where the next clause begins
};

class Reader
{
public:
    Reader(const QString &text, int year) : m_text(text), m_year(year), m_brackets(bracketsOf(text))
    {
        m_words.reserve(static_cast<size_t>(text.size()) + 1);
        m_words.push_back(0);
        for (const QChar c : text) {
            const bool blank = c.isSpace() || QStringView(u"、，,：:・/／").contains(c);
            m_words.push_back(m_words.back() + (blank ? 0 : 1));
        }
        collect(year);
    }

    std::vector<TargetClause> read()
    {
        const bool outside =
            std::ranges::any_of(m_anchors, [](const Anchor &anchor) { return anchor.bracket < 0; });
        std::vector<Anchor> chosen;
        for (const Anchor &anchor : m_anchors) {
            if (outside ? anchor.bracket < 0 : chosen.empty() && speaksForAll(anchor))
                chosen.push_back(anchor);
        }
        if (chosen.empty()) {
            addWords(0, m_text.size());
            return std::move(m_clauses);
        }
        qsizetype begin = 0;
        for (size_t i = 0; i < chosen.size();) {
            size_t last = i;
            Split split{Break::Strong, m_text.size()};
            while (last + 1 < chosen.size()) {
                split = splitBetween(chosen[last], chosen[last + 1]);
                if (!belongsTogether(begin, chosen[i], chosen[last], chosen[last + 1], split))
                    break;
                ++last;
                split = {Break::Strong, m_text.size()};
            }
            addClause(begin, split.at,
                      {chosen.begin() + static_cast<qsizetype>(i),
                       chosen.begin() + static_cast<qsizetype>(last) + 1});
            begin = split.at;
            i = last + 1;
        }
        joinFormer();
        return std::move(m_clauses);
    }

private:
    // Earlier figures told beside the target: 現状値：120件　目標値：150件.
    void joinFormer()
    {
        for (size_t i = 0; i + 1 < m_clauses.size();) {
            TargetClause &former = m_clauses[i];
            TargetClause &target = m_clauses[i + 1];
            if (former.figure && target.figure && !former.former && !target.former &&
                former.figure->unit == target.figure->unit && isFormer(former, target)) {
                target.former = former.figure;
                m_clauses.erase(m_clauses.begin() + static_cast<qsizetype>(i));
            } else {
                ++i;
            }
        }
    }

    bool isFormer(const TargetClause &former, const TargetClause &target) const
    {
        const QStringView first = leadOf(former);
        const QStringView second = leadOf(target);
        static const WordList formers(
            u"現状値 現状 現況 現況値 基準値 当初値 前年度 前年度実績 前年度実績値 昨年度 昨年度実績 前回"_s);
        static const WordList targets(u"目標値 目標 目標数 今年度 本年度 今年度目標 本年度目標"_s);
        if (formers.contains(first) && targets.contains(second))
            return true;
        const auto before = dayAt(first, 0, m_year);
        const auto now = dayAt(second, 0, m_year);
        return before && now && before->grain == DayWord::Grain::Year &&
               now->grain == DayWord::Grain::Year && before->place.length == first.size() &&
               now->place.length == second.size() && before->fiscalYear < m_year &&
               now->fiscalYear == m_year;
    }

    // The words before the figure without the signs around them.
    QStringView leadOf(const TargetClause &clause) const
    {
        const qsizetype end = clause.figure->place.start;
        QStringView words =
            QStringView(m_text).sliced(clause.begin, std::max<qsizetype>(end - clause.begin, 0));
        const auto isSign = [](QChar c) {
            return c.isSpace() || QStringView(u"：:、，,・/／").contains(c);
        };
        while (!words.isEmpty() && isSign(words.front()))
            words = words.sliced(1);
        while (!words.isEmpty() && isSign(words.back()))
            words.chop(1);
        return words;
    }

    void collect(int year)
    {
        const std::vector<DayWord> days = findDays(m_text, year);
        const std::vector<Figure> figures = targetFigures(m_text, placesOf(days));
        size_t figure = 0;
        size_t bracket = 0;
        const auto add = [&](Anchor anchor) {
            while (bracket < m_brackets.size() && endOf(m_brackets[bracket]) <= anchor.place.start)
                ++bracket;
            if (bracket < m_brackets.size() && m_brackets[bracket].start < anchor.place.start)
                anchor.bracket = static_cast<qsizetype>(bracket);
            m_anchors.push_back(std::move(anchor));
        };
        const auto addFiguresBefore = [&](qsizetype place) {
            for (; figure < figures.size() && figures[figure].place.start < place; ++figure)
                add({figures[figure].place, figures[figure], {}});
        };
        for (const DayWord &day : days) {
            addFiguresBefore(day.place.start);
            // 令和11年度以降の事業: part of a name.
            const bool named =
                day.kind == DayWord::Kind::From && at(m_text, endOf(day.place)) == u'の';
            const bool compared = day.grain == DayWord::Grain::Year && isComparedWith(day);
            if (!day.bareYear && !named && !compared && day.kind != DayWord::Kind::AsOf)
                add({day.place, {}, day});
        }
        addFiguresBefore(m_text.size());
    }

    // 前年度より, 昨年度に比べ: what the figure is compared with, no deadline.
    bool isComparedWith(const DayWord &day) const
    {
        static const WordList words(
            u"より に比べ と比べ に比較 と比較 に対し を上回 を下回 並み 並 比 以上"_s);
        return words.longestAt(m_text, endOf(day.place)) > 0 ||
               (endOf(day.place) >= 2 && wordAt(m_text, endOf(day.place) - 2, u"より"));
    }

    // （8月）, （毎年6月）
    bool isAllOf(const Anchor &anchor, const Span &bracket) const
    {
        const QStringView before =
            QStringView(m_text).sliced(bracket.start + 1, anchor.place.start - bracket.start - 1);
        return (before.isEmpty() || before == u"毎年" || before == u"毎年度") &&
               endOf(anchor.place) == endOf(bracket) - 1;
    }

    // What stands in a bracket within a sentence says something of the word before it alone:
    // システム（令和12年1月稼働）の調達.
    bool speaksForAll(const Anchor &anchor) const
    {
        const Span &bracket = m_brackets[static_cast<size_t>(anchor.bracket)];
        const bool fills = isAllOf(anchor, bracket);
        const bool outermost = isBlank(0, bracket.start) ||
                               isBlank(endOf(bracket), m_text.size()) ||
                               QStringView(u"。で").contains(at(m_text, endOf(bracket)));
        return outermost && (fills || anchor.figure);
    }

    // Nothing but white space and signs that divide.
    bool isBlank(qsizetype from, qsizetype to) const
    {
        return to <= from || m_words[static_cast<size_t>(to)] == m_words[static_cast<size_t>(from)];
    }

    // The strongest sign between two places that divides, brackets left out; the first of them.
    Split splitBetween(const Anchor &left, const Anchor &right) const
    {
        Split best{Break::None, right.place.start};
        const auto take = [&](Break strength, qsizetype at) {
            if (strength > best.strength)
                best = {strength, at};
        };
        qsizetype i = endOf(left.place);
        auto bracket = std::ranges::lower_bound(m_brackets, i, {}, &Span::start);
        for (; i < right.place.start; ++i) {
            while (bracket != m_brackets.end() && bracket->start < i)
                ++bracket;
            if (bracket != m_brackets.end() && bracket->start == i) {
                if (m_text[i] == u'【') // a heading: 【短期】10件【中期】20件
                    take(Break::Strong, i);
                i = endOf(*bracket) - 1;
                continue;
            }
            const QChar c = m_text[i];
            if (QStringView(u"\n。；;").contains(c))
                take(Break::Strong, i + 1);
            else if (QStringView(u"、，,").contains(c))
                take(Break::Clause, i + 1);
            else if (const qsizetype conjunction = conjunctions().longestAt(m_text, i))
                take(Break::Clause, i + conjunction);
            else if (c.isSpace() || QStringView(u"/／・").contains(c))
                take(Break::Weak, i + 1);
        }
        return best;
    }

    // 10件以上20件未満: the two bounds of one range.
    bool isRange(const Anchor &left, const Anchor &right) const
    {
        if (!left.figure || !right.figure || !(left.figure->unit == right.figure->unit))
            return false;
        const qsizetype from = pastSpaces(m_text, endOf(left.place));
        const qsizetype end = endOf(right.place);
        return (wordAt(m_text, from, u"以上") || wordAt(m_text, from, u"超")) &&
               isBlank(from + (at(m_text, from) == u'超' ? 1 : 2), right.place.start) &&
               (wordAt(m_text, end, u"以下") || wordAt(m_text, end, u"未満") ||
                wordAt(m_text, end, u"以内"));
    }

    bool belongsTogether(qsizetype begin, const Anchor &first, const Anchor &left,
                         const Anchor &right, const Split &split) const
    {
        if (isRange(left, right))
            return true;
        const qsizetype end = endOf(left.place);
        // 令和8年度末までに、80%: a day with nothing of its own is the figure's deadline.
        if (left.day && right.figure && &first == &left && isBlank(begin, left.place.start) &&
            isBlank(end, right.place.start))
            return true;
        if (split.strength >= Break::Clause)
            return false;
        if (split.strength == Break::None || measures(left, right))
            return true;
        // 20件 令和8年3月末まで
        return left.day.has_value() != right.day.has_value();
    }

    // Earlier sentences and lines that say something of their own.
    qsizetype addLeadingWords(qsizetype begin, qsizetype anchor)
    {
        qsizetype cut = begin;
        for (qsizetype i = begin; i < anchor; ++i) {
            if (!QStringView(u"\n。；;").contains(m_text[i]) || isBlank(i + 1, anchor))
                continue;
            const QStringView piece = QStringView(m_text).sliced(cut, i - cut);
            if (!isBlank(cut, i) && saysDoing(piece) && !isInBracket(i)) {
                addWords(cut, i);
                cut = i + 1;
            }
        }
        return cut;
    }

    bool isInBracket(qsizetype place) const
    {
        const auto after = std::ranges::upper_bound(m_brackets, place, {}, &Span::start);
        return after != m_brackets.begin() && endOf(*std::prev(after)) > place;
    }

    void addWords(qsizetype begin, qsizetype end)
    {
        TargetClause clause;
        clause.begin = begin;
        clause.end = end;
        m_clauses.push_back(std::move(clause));
    }

    void addClause(qsizetype begin, qsizetype end, const std::vector<Anchor> &anchors)
    {
        TargetClause clause;
        const Anchor &first = anchors.front();
        const qsizetype start = first.bracket < 0
                                    ? first.place.start
                                    : m_brackets[static_cast<size_t>(first.bracket)].start;
        clause.begin = addLeadingWords(begin, start);
        clause.end = end;
        setFigures(clause, anchors);
        for (const Anchor &anchor : anchors) {
            if (anchor.day && (!clause.day || anchor.day->kind == DayWord::Kind::By))
                clause.day = anchor.day;
            if (anchor.day && clause.figure)
                clause.taken.push_back(anchor.place);
        }
        std::vector<TargetClause> parts;
        readBrackets(clause, anchors, parts);
        const qsizetype last =
            clause.figure ? endOf(clause.figure->place) : endOf(clause.day->place);
        const std::vector<Span> rest = cutTail(clause, last);
        m_clauses.push_back(std::move(clause));
        m_clauses.insert(m_clauses.end(), parts.begin(), parts.end());
        for (const Span &words : rest)
            addWords(words.start, endOf(words));
    }

    // Which of several figures in one breath is the target.
    void setFigures(TargetClause &clause, const std::vector<Anchor> &anchors)
    {
        const Anchor *previous = nullptr;
        for (const Anchor &anchor : anchors) {
            if (!anchor.figure)
                continue;
            if (!clause.figure) {
                clause.figure = anchor.figure;
            } else if (isRange(*previous, anchor)) {
                clause.figure->upTo = anchor.figure->value;
                clause.figure->place.length = endOf(anchor.place) - clause.figure->place.start;
            } else if (!clause.former && changesFrom(*previous, anchor)) {
                clause.former = clause.figure;
                clause.figure = anchor.figure;
            } else if (!clause.former && !clause.outOf && isOutOf(*previous, anchor)) {
                clause.outOf = clause.figure;
                clause.figure = anchor.figure;
            } else if (!clause.former && isPeriodOf(*previous, anchor)) {
                const Span period = clause.figure->place;
                clause.scope += asSaid(QStringView(m_text).sliced(period.start, period.length));
                clause.taken.push_back({period.start, anchor.place.start - period.start});
                clause.figure = anchor.figure;
            } else if (!clause.former &&
                       (qualifies(*previous, anchor) || measures(*previous, anchor))) {
                clause.figure = anchor.figure;
            } else {
                clause.unsure = clause.unsure || changesResult(*previous, anchor);
                continue; // stays in the words
            }
            previous = &anchor;
        }
    }

    // 35施設中30施設, 20校のうち15校
    bool isOutOf(const Anchor &left, const Anchor &right) const
    {
        const QStringView between = trimmed(betweenOf(left, right));
        const bool out = between == u"中" || between == u"中、" || between == u"のうち" ||
                         between == u"のうち、" || between == u"うち";
        return out && !left.figure->upTo && !left.figure->of &&
               sameUnit(left.figure->unit, right.figure->unit) &&
               left.figure->value >= right.figure->value;
    }

    // 2週間に1回, 5年間で25社
    bool isPeriodOf(const Anchor &left, const Anchor &right) const
    {
        static const WordList periods(
            u"年間 か年 カ年 か月 カ月 ヶ月 ケ月 か月間 カ月間 ヶ月間 ケ月間 週間 日間 日"_s);
        static const WordList joints(u"に で ごとに 毎に おきに につき"_s);
        return periods.contains(left.figure->unit) && joints.contains(betweenOf(left, right)) &&
               !periods.contains(right.figure->unit);
    }

    // 500部×12回, 120件の10％増: another figure that makes it another one.
    bool changesResult(const Anchor &left, const Anchor &right) const
    {
        const QStringView between = trimmed(betweenOf(left, right));
        static const WordList joints(u"× ✕ ＊ * x X の の約 に + ＋ 中 のうち うち"_s);
        return joints.contains(between);
    }

    QStringView betweenOf(const Anchor &left, const Anchor &right) const
    {
        const qsizetype end = endOf(left.place);
        return QStringView(m_text).sliced(end, right.place.start - end);
    }

    // Behind a bracket that begins here: 32.1％（R5）→40％.
    qsizetype pastBracket(qsizetype place) const
    {
        const auto bracket = std::ranges::lower_bound(m_brackets, place, {}, &Span::start);
        return bracket != m_brackets.end() && bracket->start == place ? endOf(*bracket) : place;
    }

    // 10件から20件に
    bool changesFrom(const Anchor &left, const Anchor &right) const
    {
        const qsizetype end = pastBracket(endOf(left.place));
        const bool joint = wordAt(m_text, end, u"から") || wordAt(m_text, end, u"→") ||
                           wordAt(m_text, end, u"より") || wordAt(m_text, end, u"を");
        return joint && left.figure->unit == right.figure->unit &&
               right.place.start - end <= (at(m_text, end) == u'→' ? 2 : 3);
    }

    // 6地区で年2回, 75%以上の施設において2回: where, not how much.
    bool qualifies(const Anchor &left, const Anchor &right) const
    {
        const QStringView between =
            QStringView(m_text).sliced(endOf(left.place), right.place.start - endOf(left.place));
        static const WordList places(
            u"で において における にて から ごとに 各 で各 で年 において年 以内に 以内で"_s);
        return places.longestBefore(between, between.size()) > 0 ||
               (between.size() > 1 && places.longestBefore(between, between.size() - 1) > 0);
    }

    // 週1回以上のスポーツ実施率 65％: the first figure is part of what is measured.
    bool measures(const Anchor &left, const Anchor &right) const
    {
        if (!left.figure || !right.figure)
            return false;
        const qsizetype end = endOf(left.place);
        const QStringView between =
            trimmed(QStringView(m_text).sliced(end, right.place.start - end));
        static const WordList bounds(u"以上の 以下の 未満の 以内の 超の を超える"_s);
        static const WordList measured(u"率 割合 比率 者数 人数 件数 数 度 額"_s);
        const qsizetype bound = bounds.longestAt(between, 0);
        if (bound == 0)
            return false;
        // 月45時間超の職員0人
        const bool close = left.figure->unit != right.figure->unit && between.size() > bound &&
                           std::ranges::all_of(between.sliced(bound), isKanji);
        return close || measured.longestBefore(between, between.size()) > 0;
    }

    void readBrackets(TargetClause &clause, const std::vector<Anchor> &anchors,
                      std::vector<TargetClause> &parts)
    {
        auto bracket = std::ranges::lower_bound(m_brackets, clause.begin, {}, &Span::start);
        for (; bracket != m_brackets.end() && bracket->start < clause.end; ++bracket) {
            const Span inside{bracket->start + 1, bracket->length - 2};
            const QStringView content =
                trimmed(QStringView(m_text).sliced(inside.start, inside.length));
            const qsizetype index = bracket - m_brackets.begin();
            std::vector<const Anchor *> held;
            auto from = std::ranges::lower_bound(m_anchors, inside.start, {},
                                                 [](const Anchor &a) { return a.place.start; });
            for (; from != m_anchors.end() && from->bracket == index; ++from)
                held.push_back(&*from);
            readBracket(clause, anchors, parts, *bracket, content, held);
        }
    }

    void readBracket(TargetClause &clause, const std::vector<Anchor> &anchors,
                     std::vector<TargetClause> &parts, const Span &bracket, QStringView content,
                     const std::vector<const Anchor *> &held)
    {
        const bool own = !held.empty() && held.front()->place == anchors.front().place;
        if (own) {
            // The bracket holds all that there is: 各地区（14地区）.
            const QStringView before =
                trimmed(QStringView(m_text).sliced(clause.begin, bracket.start - clause.begin));
            clause.covers =
                clause.figure && held.size() == 1 && allWords().longestAt(before, 0) > 0;
            if (isAllOf(*held.front(), bracket))
                clause.taken.push_back(bracket);
            clause.inBracket = !clause.taken.empty() && clause.taken.back() == bracket;
            return;
        }
        if (const QString scope = scopeWord(content); !scope.isEmpty()) {
            clause.scope += scope;
            clause.taken.push_back(bracket);
            return;
        }
        if (held.empty())
            return;
        clause.taken.push_back(bracket);
        if (const qsizetype word = withinWords().longestAt(content, 0);
            word > 0 && at(content, word) != u'訳' && held.front()->figure && clause.figure) {
            TargetClause part;
            part.begin = content.data() - QStringView(m_text).data() + word;
            part.end = part.begin + content.size() - word;
            part.figure = held.front()->figure;
            part.within = true;
            parts.push_back(std::move(part));
        } else if (held.size() == 1 && held.front()->day && !clause.day &&
                   held.front()->place.length == content.size()) {
            clause.day = held.front()->day;
        }
    }

    // Ends the clause where its sentence or line ends; what follows is words of its own.
    std::vector<Span> cutTail(TargetClause &clause, qsizetype last) const
    {
        std::vector<Span> rest;
        qsizetype from = -1;
        const qsizetype end = clause.end;
        for (qsizetype i = last; i <= end; ++i) {
            const bool divides = i == end || (QStringView(u"\n。；;").contains(m_text[i]) &&
                                              !isInBracket(i) && !isBlank(last, i));
            if (!divides)
                continue;
            if (from < 0) {
                clause.end = i;
            } else if (!isBlank(from, i)) {
                const QStringView piece = QStringView(m_text).sliced(from, i - from);
                if (saysDoing(piece) && at(trimmed(piece), 0) != u'※')
                    rest.push_back({from, i - from});
            }
            from = i + 1;
        }
        return rest;
    }

    const QString &m_text;
    int m_year;
    std::vector<qsizetype> m_words; // by place: characters before it that are not blank
    Spans m_brackets;
    std::vector<Anchor> m_anchors;
    std::vector<TargetClause> m_clauses;
};

} // namespace

std::vector<TargetClause> targetClauses(const QString &text, int year)
{
    return Reader(text, year).read();
}

} // namespace mokuhyo
