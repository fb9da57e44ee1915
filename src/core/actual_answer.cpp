#include "core/actual_answer.h"

#include "core/actual_figures.h"
#include "core/actual_words.h"
#include "core/day_words.h"
#include "core/done_words.h"
#include "core/text.h"
#include "core/unit_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

using Status = SubActual::Status;
using Candidates = std::vector<const SaidFigure *>;

struct Stretch
{
    const QString &text;
    std::vector<DayWord> days;
    std::vector<SaidFigure> figures;
};

Stretch readStretch(const QString &text, int year)
{
    Stretch stretch{text, findDays(text, year), {}};
    stretch.figures = saidFigures(text, placesOf(stretch.days));
    return stretch;
}

bool isBare(const Stretch &stretch)
{
    return stretch.figures.size() == 1 && stretch.figures[0].label.isEmpty() &&
           nounPairs(stretch.figures[0].after).isEmpty();
}

// Whether a figure can be what the target counts, by its unit.
bool fits(const SubTarget &target, const SaidFigure &said, const Stretch &stretch)
{
    const QString &unit = said.figure.unit;
    if (said.figure.upTo)
        return false; // 10～20件 is no one result
    if (isPercent(target.unit))
        return isPercent(unit) || said.percent || said.of;
    if (isPercent(unit))
        return false;
    if (unit.isEmpty() || target.unit.isEmpty())
        return unit == target.unit || target.unit.isEmpty() || isBare(stretch) ||
               !said.label.isEmpty();
    return sameUnit(unit, target.unit) || unitScale(unit, target.unit);
}

// Units in which anything may be counted: the unit alone does not tell what the figure is of.
bool isCommonUnit(const QString &unit)
{
    static const QSet<QString> common{QString(), u"人"_s,   u"名"_s,   u"件"_s,  u"回"_s,
                                      u"日"_s,   u"円"_s,   u"千円"_s, u"%"_s,   u"個"_s,
                                      u"つ"_s,   u"時間"_s, u"団体"_s, u"か所"_s};
    return common.contains(unit);
}

int sharedWith(const QStringList &pairs, const QString &text)
{
    if (pairs.isEmpty() || text.isEmpty())
        return 0;
    const QStringList of = nounPairs(text);
    const QSet<QString> known(of.begin(), of.end());
    return static_cast<int>(
        std::ranges::count_if(pairs, [&](const QString &pair) { return known.contains(pair); }));
}

// How much a figure's own words speak of the target.
int likeness(const SubTarget &target, const QString &indicator, const SaidFigure &said)
{
    const QStringList label = nounPairs(said.label);
    // What the part itself is called tells more than what its row is about.
    return 3 * sharedWith(label, target.label) + 2 * sharedWith(label, target.state) +
           sharedWith(label, indicator);
}

// What any result says of its figure, whatever it is of.
QString withoutCommonWords(QString label)
{
    static const QRegularExpression common(
        u"実績値?|結果|全体|全部|年間|(?:令和|平成|R)?[0-9０-９元]*年度?末?|今年度?|本年度?|[0-9０-９]*月末?|"
        "時点|現在|累計|累積|合計|平均|当たり|延べ|合わせて"_s);
    return label.remove(common);
}

bool speaksOf(const SubTarget &target, const QString &indicator, const SaidFigure &said)
{
    const QString all = target.label + u'、' + target.state + u'、' + indicator;
    const QString label = withoutCommonWords(said.label);
    const auto nouns = std::ranges::count_if(label, [](QChar c) { return isNounCharacter(c); });
    if (nounPairs(all).isEmpty() || nouns < 2)
        return true;
    return all.contains(label) || sharedWith(nounPairs(label + u'、' + said.after), all) > 0;
}

// Another target of the same cell that this figure is nearer to, or as near.
bool belongsElsewhere(const SubTarget &target, const SaidFigure &said, const Stretch &stretch,
                      const AnswerContext &context)
{
    const int own = likeness(target, {}, said);
    return std::ranges::any_of(*context.targets, [&](const SubTarget &other) {
        return !(other == target) && other.isNumber() && fits(other, said, stretch) &&
               other.scope.contains(u"内数"_s) == target.scope.contains(u"内数"_s) &&
               likeness(other, {}, said) >= own;
    });
}

void takeFigure(SubActual &actual, const SaidFigure &said)
{
    actual.status = Status::Reported;
    actual.value = said.figure.value;
    actual.unit = said.figure.unit;
    actual.of = said.of;
    actual.percent = said.percent;
    actual.label = said.label;
    actual.approximate = said.approximate;
    actual.scope = said.scope;
    actual.place = said.figure.place;
}

void takeSum(SubActual &actual, const Candidates &all, std::vector<double> terms)
{
    takeFigure(actual, *all.front());
    actual.label.clear();
    actual.terms = std::move(terms);
    actual.value = 0;
    actual.of.reset();
    actual.percent.reset();
    for (const double term : actual.terms)
        actual.value = *actual.value + term;
    actual.approximate = std::ranges::any_of(all, &SaidFigure::approximate);
    const Span &last = all.back()->figure.place;
    actual.place.length = last.start + last.length - actual.place.start;
}

const SaidFigure *onlyCalled(const Candidates &all, const QString &label)
{
    const QString name = labelKey(label);
    const SaidFigure *found = nullptr;
    for (const SaidFigure *said : all) {
        if (name.isEmpty() || !labelKey(said->label).contains(name))
            continue;
        if (found)
            return nullptr;
        found = said;
    }
    return found;
}

const SaidFigure *onlyLikest(const Candidates &all, const SubTarget &target,
                             const QString &indicator)
{
    std::vector<int> scores;
    for (const SaidFigure *said : all)
        scores.push_back(likeness(target, indicator, *said));
    const auto best = std::ranges::max_element(scores);
    return *best > 0 && std::ranges::count(scores, *best) == 1
               ? all[static_cast<size_t>(best - scores.begin())]
               : nullptr;
}

bool isOfMonths(const Candidates &all)
{
    static const QRegularExpression month(u"[0-9０-９]+月$"_s);
    return std::ranges::all_of(all,
                               [](const SaidFigure *said) { return said->label.contains(month); });
}

// 0人（隠れ待機児童37人）: what a bracket tells beside a figure that stands alone in front of it is
// not the result.
const SaidFigure *leading(const QString &text, const Candidates &all, const SubTarget &target)
{
    const SaidFigure *first = all.front();
    const QString name = labelKey(target.label);
    if (!first->label.isEmpty() && (name.isEmpty() || labelKey(first->label) != name))
        return nullptr;
    const qsizetype end = first->figure.place.start + first->figure.place.length;
    static const QRegularExpression bracket(u"^\\s*[（(][^（()）]*[)）]"_s);
    const auto found = bracket.match(text.mid(end));
    const bool isBeside =
        found.hasMatch() && std::ranges::all_of(all, [&](const SaidFigure *said) {
            const bool called = said != first && !name.isEmpty() && labelKey(said->label) == name;
            return !called && said->figure.place.start < end + found.capturedLength();
        });
    return isBeside ? first : nullptr;
}

// What has grown over years answers a target that says 累計, and no other.
void keepGrown(Candidates &all, const SubTarget &target)
{
    const auto isGrown = [](const QString &scope) { return scope.contains(u"累計"_s); };
    Candidates same;
    for (const SaidFigure *said : all) {
        if (isGrown(said->scope) == isGrown(target.scope))
            same.push_back(said);
    }
    if (!same.empty())
        all = std::move(same);
}

// One of several figures: a stated total, the only one that the words point to, or their sum.
bool choose(SubActual &actual, const Stretch &stretch, const Candidates &all,
            const SubTarget *target, const QString &indicator)
{
    Candidates totals;
    Candidates others;
    for (const SaidFigure *said : all)
        (said->total ? totals : others).push_back(said);
    std::vector<double> terms = termsOf(stretch.text, others);
    if (totals.size() == 1) {
        takeFigure(actual, *totals.front());
        actual.terms = std::move(terms); // kept for whoever adds them up
        return true;
    }
    if (!totals.empty())
        return false;
    if (const SaidFigure *lead = target ? leading(stretch.text, all, *target) : nullptr) {
        takeFigure(actual, *lead);
        return true;
    }
    if (target && !terms.empty()) {
        // Of a list one term answers only where it is called what the target is called: 小学校8校、
        // 中学校6校 are both of 小中学校.
        if (const SaidFigure *called = onlyCalled(all, target->label)) {
            takeFigure(actual, *called);
            return true;
        }
    } else if (target) {
        if (const SaidFigure *likest = onlyLikest(all, *target, indicator)) {
            takeFigure(actual, *likest);
            return true;
        }
    }
    const bool isMean = target && (target->scope.contains(u"平均"_s) ||
                                   target->scope.split(u'+').contains(u"人"_s));
    // A month after the other tells how it grew, where all until then is asked for.
    const bool isStock =
        target && (target->scope.contains(u"累計"_s) || target->scope.contains(u"時点"_s));
    if (terms.empty() || isMean || (isStock && isOfMonths(all)) ||
        isPercent(all.front()->figure.unit))
        return false;
    takeSum(actual, all, std::move(terms));
    return true;
}

// Whether the words around a day say that the target was reached then: 10月に移行 says nothing of
// when the talks before it were held.
bool isDayOf(const SubTarget &target, const QString &text, const Span &day)
{
    static const QRegularExpression stops(u"[、。\\n]"_s);
    if (target.state.isEmpty())
        return true;
    qsizetype from = text.lastIndexOf(stops, day.start) + 1;
    qsizetype to = text.indexOf(stops, day.start + day.length);
    // 公表した（10月）: the bracket speaks of what stands in front of it.
    const qsizetype bracket =
        std::max(text.lastIndexOf(u'（', day.start), text.lastIndexOf(u'(', day.start));
    static const QRegularExpression closes(u"[)）]"_s);
    if (bracket >= 0 && !text.mid(bracket, day.start - bracket).contains(closes)) {
        from = bracket > 0 ? text.lastIndexOf(stops, bracket - 1) + 1 : 0;
        to = bracket;
    }
    return saysDone(target.state, text.mid(from, to < 0 ? -1 : to - from), Extent::Any);
}

// The day of the result; none where it names several, or only on what day the figures stood.
void takeDay(SubActual &actual, const Stretch &stretch, const SubTarget *target)
{
    const DayWord *only = nullptr;
    for (const DayWord &day : stretch.days) {
        const bool isLong = day.grain == DayWord::Grain::Quarter ||
                            day.grain == DayWord::Grain::Half || day.grain == DayWord::Grain::Year;
        if (!day.exists || !day.last.isValid() || day.kind == DayWord::Kind::AsOf || isLong)
            continue;
        const QString after =
            stretch.text.mid(day.place.start + day.place.length, 4).remove(u'の').trimmed();
        if (after.startsWith(u"実績"_s) || after.startsWith(u"現在"_s))
            continue;
        if (only && only->last != day.last)
            return;
        only = &day;
    }
    const bool ofFigure = !target || target->isNumber();
    if (!only || (!ofFigure && !isDayOf(*target, stretch.text, only->place)))
        return;
    // 10月1日から: begun that day. 8月に: some day until its end.
    const bool isFrom = only->kind == DayWord::Kind::From && only->first.isValid();
    actual.date = isFrom ? only->first : only->last;
    if (!actual.value || !ofFigure)
        actual.approximate = !isFrom && only->first != only->last;
}

// The words of a result without the day that they begin with.
QString wordsOf(const Stretch &stretch)
{
    static const QRegularExpression joint(u"^[\\s　]*(?:付けで|付で|に|より|から|、|：|:)?"_s);
    QString text = stretch.text;
    if (!stretch.days.empty() && trimmedText(text.left(stretch.days[0].place.start)).isEmpty()) {
        const QString rest = text.mid(stretch.days[0].place.start + stretch.days[0].place.length);
        if (!rest.startsWith(u'の')) // 10月の総選挙 is a name
            text = QString(rest).remove(joint);
    }
    return trimmedText(text);
}

void takeWords(SubActual &actual, const Stretch &stretch)
{
    actual.status = statusOf(stretch.text);
    actual.state = wordsOf(stretch);
    actual.place = {0, stretch.text.size()};
}

void finish(SubActual &actual, const Stretch &stretch, const SubTarget *target)
{
    takeDay(actual, stretch, target);
    actual.provisional = isProvisional(stretch.text);
    if (actual.value &&
        std::ranges::any_of(stretch.days,
                            [](const DayWord &day) { return day.kind == DayWord::Kind::AsOf; }) &&
        actual.scope.isEmpty())
        actual.scope = u"時点"_s;
}

// 全地区で開催: all of what the target counts.
bool saysAll(const SubTarget &target, const QString &text)
{
    if (!target.of || target.unit.isEmpty())
        return false;
    static const QStringList words{u"全"_s, u"すべての"_s, u"全ての"_s, u"全部の"_s};
    return std::ranges::any_of(
        words, [&](const QString &word) { return text.contains(word + target.unit); });
}

} // namespace

std::optional<SubActual> answerTo(const SubTarget &target, const QString &text,
                                  const AnswerContext &context)
{
    const Stretch stretch = readStretch(text, context.year);
    SubActual actual;
    actual.marker = target.marker;
    if (!target.isNumber()) {
        takeWords(actual, stretch);
        if (stretch.figures.size() == 1) {
            const SubActual words = actual;
            takeFigure(actual, stretch.figures[0]);
            actual.status = words.status == Status::Text ? Status::Reported : words.status;
            actual.state = words.state;
            actual.place = words.place;
        }
        finish(actual, stretch, &target);
        return actual;
    }
    const bool wantsInner = target.scope.contains(u"内数"_s);
    Candidates candidates;
    for (const SaidFigure &said : stretch.figures) {
        if (!said.aside && said.within == wantsInner && fits(target, said, stretch) &&
            !(context.isShared && belongsElsewhere(target, said, stretch, context)))
            candidates.push_back(&said);
    }
    keepGrown(candidates, target);
    bool isRead = false;
    if (candidates.size() == 1) {
        const SaidFigure &said = *candidates.front();
        isRead = !isCommonUnit(target.unit) || speaksOf(target, context.indicator, said);
        if (isRead)
            takeFigure(actual, said);
        // A single term with なし beside it is a sum all the same.
        if (std::vector<double> terms = termsOf(stretch.text, candidates); isRead && !terms.empty())
            takeSum(actual, candidates, std::move(terms));
    } else if (!candidates.empty()) {
        isRead = choose(actual, stretch, candidates, &target, context.indicator);
    }
    if (!isRead && stretch.figures.empty() && saysAll(target, text)) {
        actual.status = Status::Reported;
        actual.value = target.of;
        actual.unit = target.unit;
        actual.place = {0, text.size()};
        isRead = true;
    }
    // 3回実施予定, 3回の開催ができなかった: the figure is no result.
    const bool isOnly = stretch.figures.size() == 1;
    if (isRead && ((isOnly && statusOf(text) == Status::NotDone) || saysPlanned(text))) {
        actual = SubActual();
        actual.marker = target.marker;
        takeWords(actual, stretch);
    } else if (!isRead) {
        if (context.isShared)
            return {};
        takeWords(actual, stretch);
        // 2回実施し、1回は未実施: not all of it was left undone.
        const bool isCounted = std::ranges::any_of(stretch.figures, [&](const SaidFigure &figure) {
            return sameUnit(figure.figure.unit, target.unit) && !target.unit.isEmpty();
        });
        if (isCounted && actual.status != Status::Pending)
            actual.status = Status::Text;
    } else {
        actual.state = wordsOf(stretch);
    }
    finish(actual, stretch, &target);
    return actual;
}

SubActual saidBy(const QString &text, int year)
{
    const Stretch stretch = readStretch(text, year);
    SubActual actual;
    Candidates candidates;
    for (const SaidFigure &said : stretch.figures) {
        if (!said.aside && !said.within && !said.figure.upTo)
            candidates.push_back(&said);
    }
    bool isRead = false;
    if (candidates.size() == 1) {
        takeFigure(actual, *candidates.front());
        isRead = true;
    } else if (!candidates.empty()) {
        const bool isOneUnit = std::ranges::all_of(candidates, [&](const SaidFigure *said) {
            return sameUnit(said->figure.unit, candidates.front()->figure.unit);
        });
        isRead = isOneUnit && choose(actual, stretch, candidates, nullptr, {});
    }
    if (!isRead)
        takeWords(actual, stretch);
    else
        actual.state = wordsOf(stretch);
    finish(actual, stretch, nullptr);
    return actual;
}

} // namespace mokuhyo
