#include "core/check_report.h"
#include "core/enumeration.h"
#include "core/quantity.h"
#include "core/text.h"
#include "core/unit_words.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double clearMiss = 80; // percent; less is no matter of rounding or of taste

bool isDash(const QString &text)
{
    static const QRegularExpression dash(u"^[-‐‑–—―−ー\\s]*$"_s);
    return dash.match(text).hasMatch();
}

// The result that was to be rated: of the rating's own phase, else the last one.
QString ratedColumn(const Form &form, const MeasureColumns &columns, const Field &rating)
{
    for (const QString &key : columns.actuals) {
        const Field *actual = form.column(key);
        if (actual && actual->phase == rating.phase)
            return key;
    }
    return columns.actuals.isEmpty() ? QString() : columns.actuals.last();
}

void checkWithoutActual(const CheckInput &input, const MeasureColumns &columns,
                        const RowCells &cells, Report &report)
{
    const auto target = cells.constFind(columns.target);
    // A row without a figure to reach is rated by what was done.
    if (target == cells.cend() || isDash(target->folded.text))
        return;
    for (const MeasureColumns::Rating &rating : columns.ratings) {
        const auto given = cells.constFind(rating.column);
        if (given == cells.cend() || isDash(given->folded.text))
            continue;
        const QString actual = ratedColumn(input.form, columns, *given->field);
        if (actual.isEmpty() || cells.contains(actual))
            continue;
        report.add(u"rating-without-actual"_s, *given,
                   Tr::tr("「%1」が空欄なのに、評価が「%2」になっています。")
                       .arg(input.form.column(actual)->label, given->text.simplified()),
                   {target->text});
    }
}

void checkTop(const CheckInput &input, const Item &item, const MeasureColumns &columns,
              const RowCells &cells, Report &report)
{
    const auto measure = std::ranges::find_if(input.measures, [&](const Measure &candidate) {
        return candidate.item == item.id && candidate.targetColumn == columns.target;
    });
    if (measure == input.measures.end() || measure->whole.verdict != Achievement::Verdict::Missed ||
        !measure->whole.percent || *measure->whole.percent >= clearMiss ||
        measure->whole.provisional)
        return;
    // A direction that nobody confirmed may be the other one.
    if (std::ranges::any_of(measure->parts, &MeasuredPart::asksDirection))
        return;
    for (const MeasureColumns::Rating &rating : columns.ratings) {
        const auto cell = cells.constFind(rating.column);
        if (cell == cells.cend())
            continue;
        const QString given = trimmedText(cell->text);
        const auto byRule = std::ranges::find_if(input.ratings, [&](const GivenRating &candidate) {
            return candidate.item == item.id && candidate.column == rating.column;
        });
        const bool ruled = byRule != input.ratings.end() && !byRule->suggested.isEmpty();
        const bool best =
            ruled ? byRule->best && byRule->suggested != given
                  : cell->field->choices.size() > 1 && given == cell->field->choices.first();
        if (best)
            report.add(u"top-rating-on-miss"_s, *cell,
                       Tr::tr("達成率は%1%なのに、評価が最上位の「%2」です。")
                           .arg(QString::number(*measure->whole.percent), given),
                       {measure->whole.working});
    }
}

std::optional<double> moneyScale(const QString &unit)
{
    static const QHash<QString, double> scales{{u"円"_s, 1},       {u"千円"_s, 1e3},
                                               {u"万円"_s, 1e4},   {u"百万円"_s, 1e6},
                                               {u"千万円"_s, 1e7}, {u"億円"_s, 1e8}};
    const auto scale = scales.constFind(unit);
    return scale == scales.cend() ? std::nullopt : std::optional(*scale);
}

// A result that is one figure and nothing else but 約 and 見込.
std::optional<Quantity> soleFigure(QString text)
{
    static const QRegularExpression around(
        u"^\\s*(?:約|およそ)|(?:（見込）|\\(見込\\)|見込み?)\\s*$"_s);
    return quantityOf(text.remove(around));
}

struct Figures
{
    std::vector<std::optional<Quantity>> parts;
    std::vector<Span> places;
};

Figures figuresOf(const CheckedCell &cell)
{
    const Enumeration list = parseEnumeration(cell.folded.text);
    Figures figures;
    if (list.parts.empty()) {
        figures.parts.push_back(soleFigure(cell.folded.text));
        figures.places.push_back({0, cell.folded.text.size()});
        return figures;
    }
    qsizetype place = list.before.size();
    for (const Part &part : list.parts) {
        const qsizetype from = place + part.lead.size() + part.marker.size();
        place = from + part.text.size() + part.trail.size();
        figures.parts.push_back(soleFigure(part.text));
        figures.places.push_back({from, part.text.size()});
    }
    return figures;
}

// In which units the parts of a target count; empty where one has no figure.
QStringList unitsAsked(const CheckInput &input, const Item &item, const CheckedCell &target)
{
    QStringList units;
    const auto measure = std::ranges::find_if(input.measures, [&](const Measure &candidate) {
        return candidate.item == item.id && candidate.targetColumn == target.field->key;
    });
    if (measure != input.measures.end()) {
        for (const MeasuredPart &part : measure->parts)
            units += part.target.value ? part.target.unit : QString();
        return units;
    }
    for (const auto &figure : figuresOf(target).parts)
        units += figure ? figure->unit : QString();
    return units;
}

// What a unit measures: shares, money, lengths, people, times. Empty for counters of things: 35施設
// and 35か所, 5団体 and 5社 are two words for one, and nobody but the reader can tell.
QString measured(const QString &unit)
{
    static const QHash<QString, QString> kinds{
        {u"%"_s, u"%"_s},     {u"割"_s, u"%"_s},  {u"パーセント"_s, u"%"_s},
        {u"人"_s, u"人"_s},   {u"名"_s, u"人"_s}, {u"件"_s, u"件"_s},
        {u"件数"_s, u"件"_s}, {u"回"_s, u"件"_s}, {u"回数"_s, u"件"_s}};
    if (const auto kind = kinds.constFind(unit); kind != kinds.cend())
        return *kind;
    for (const QString &base : {u"円"_s, u"m"_s, u"㎡"_s, u"㎥"_s, u"g"_s, u"kg-CO2"_s, u"L"_s,
                                u"W"_s, u"kWh"_s, u"分"_s}) {
        if (unitScale(unit, base))
            return base;
    }
    return {};
}

bool differ(const QString &asked, const QString &said)
{
    const QString a = measured(asked.section(u'/', 0, 0));
    const QString b = measured(said.section(u'/', 0, 0));
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

void checkRatings(const CheckInput &input, const Item &item, const RowCells &cells, Report &report)
{
    for (const MeasureColumns &columns : input.form.measures) {
        checkWithoutActual(input, columns, cells, report);
        checkTop(input, item, columns, cells, report);
    }
}

void checkUnits(const CheckInput &input, const Item &item, const RowCells &cells, Report &report)
{
    for (const MeasureColumns &columns : input.form.measures) {
        const auto target = cells.constFind(columns.target);
        if (target == cells.cend())
            continue;
        const QStringList asked = unitsAsked(input, item, *target);
        for (const QString &key : columns.actuals) {
            const auto actual = cells.constFind(key);
            if (actual == cells.cend())
                continue;
            const Figures figures = figuresOf(*actual);
            // By place: the parts of both stand in the same order, or nothing is said.
            if (qsizetype(figures.parts.size()) != asked.size())
                continue;
            for (size_t i = 0; i < figures.parts.size(); ++i) {
                const QString &wanted = asked[qsizetype(i)];
                const auto &got = figures.parts[i];
                if (!got || got->unit.isEmpty() || wanted.isEmpty())
                    continue;
                const auto scale = moneyScale(wanted);
                const auto other = moneyScale(got->unit);
                const bool money = scale && other && *scale != *other;
                if (!money && !differ(wanted, got->unit))
                    continue;
                report.add(
                    money ? u"unit-scale-differs"_s : u"unit-differs"_s, *actual, figures.places[i],
                    Tr::tr("目標値の単位は「%1」、実績値は「%2」です。").arg(wanted, got->unit),
                    {target->text});
            }
        }
    }
}

namespace {

// "20件以上" beside a target of 24件: as a result it would be vague and a miss. Beside 15件 it is
// vague, and reached.
bool fallsShort(const QString &said, const Quantity &wanted)
{
    static const QRegularExpression bound(
        u"(?<n>%1)[^\\s0-9。、]{0,6}?(?<word>以上|超|以下|以内|未満)"_s.arg(number));
    const auto match = bound.match(said);
    if (!match.hasMatch())
        return false;
    const double figure = valueOf(match.captured(u"n"_s));
    const double asked = wanted.number.toDouble();
    const QString word = match.captured(u"word"_s);
    return word == u"以上"_s || word == u"超"_s ? figure < asked : figure > asked;
}

} // namespace

void checkSwapped(const CheckInput &input, const RowCells &cells, Report &report)
{
    // 20件以上, 3月までに公表 ask; 24件だった tells.
    static const QRegularExpression asks(
        u"^[^。\\n]{0,20}[0-9][^\\s0-9。、]{0,6}(?:以上|以下|以内|未満|超)(?:を目指す|を目標とする|とする)?。?$|"
        u"までに[^。、\\nたり]{0,15}$|を(?:目指す|目標とする)。?$"_s);
    static const QRegularExpression tells(
        u"(?:[しっけれ]た|でした|達成済み|[0-9][^\\s0-9。、]{0,4}(?:（実績）|\\(実績\\)))。?$"_s);
    for (const MeasureColumns &columns : input.form.measures) {
        const auto target = cells.constFind(columns.target);
        if (target == cells.cend() || columns.actuals.isEmpty())
            continue;
        const auto actual = cells.constFind(columns.actuals.last());
        if (actual == cells.cend() || actual->field->kind != FieldKind::Actual)
            continue;
        const QString wanted = trimmedText(target->folded.text);
        const QString said = trimmedText(actual->folded.text);
        if (wanted.size() > 200 || said.size() > 200 || wanted == said)
            continue;
        const bool actualAsks = asks.match(said).hasMatch();
        const bool targetAsks = asks.match(wanted).hasMatch();
        const bool targetTells = tells.match(wanted).hasMatch();
        const bool actualTells = tells.match(said).hasMatch();
        const bool otherFigure = quantityOf(wanted) && fallsShort(said, *quantityOf(wanted));
        if ((actualAsks && !targetAsks && (targetTells || otherFigure)) ||
            (targetTells && !actualTells && (actualAsks || quantityOf(said).has_value())))
            report.add(u"actual-target-swapped"_s, *actual,
                       Tr::tr("「%1」に実績、「%2」に目標のような書き方があります。")
                           .arg(target->field->label, actual->field->label),
                       {target->text});
    }
}

} // namespace mokuhyo::checks
