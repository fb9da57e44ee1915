#include "work/measures.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/phases.h"
#include "work/rating_rules.h"
#include "work/reading_notes.h"
#include "work/reasons.h"
#include "work/remark.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// What ratings of all sheets rest on.
struct Known
{
    RatingRules rules;
    QHash<QString, std::vector<ReadingNote>> notes; // by sheet
    QHash<QString, Reason> reasons;                 // by cell
};

QString keyOf(const CellRef &cell)
{
    return recordOf(cell) + u'/' + cell.key;
}

Result<Known> readKnown(const Session &session, const std::vector<Sheet> &sheets)
{
    auto rules = RatingRules::of(session);
    if (!rules)
        return failure(rules.error());
    Known known{*std::move(rules), {}, {}};
    QStringList ids;
    for (const Sheet &sheet : sheets)
        ids += sheet.id;
    const auto notes = readingNotesOf(session, ids);
    if (!notes)
        return failure(notes.error());
    for (const ReadingNote &note : *notes)
        known.notes[note.sheet].push_back(note);
    const auto reasons = reasonsOf(session, ids);
    if (!reasons)
        return failure(reasons.error());
    for (const Reason &reason : *reasons) {
        if (reason.why == Reason::Why::Rating)
            known.reasons.insert(keyOf(reason.cell), reason);
    }
    return known;
}

// The texts that a rule may look at.
std::vector<RatingText> textsOf(const Form &form, const Item &item)
{
    std::vector<RatingText> texts;
    for (const Field &column : form.columns) {
        QStringList labels{column.label, column.heading};
        labels += column.aliases;
        texts.push_back({column.key, labels, item.value(column.key)});
    }
    return texts;
}

bool isMeasured(const Form &form, const Sheet &sheet, const QString &column)
{
    const auto shown = form.columnsFor(sheet.options);
    return std::ranges::find(shown, column, &Field::key) != shown.end();
}

class SheetRatings
{
public:
    SheetRatings(const Known &known, const Form &form, const Sheet &sheet, int year,
                 const QString &phase)
        : m_known(known), m_form(form), m_sheet(sheet), m_year(year), m_phase(phase)
    {
    }

    std::vector<RowMeasure> rows()
    {
        std::vector<RowMeasure> rows;
        QSet<QString> rated; // row and column
        for (const Item &item : m_sheet.items) {
            for (const MeasureColumns &columns : m_form.measures)
                addRow(item, columns, rated, rows);
        }
        return rows;
    }

private:
    void addRow(const Item &item, const MeasureColumns &columns, QSet<QString> &rated,
                std::vector<RowMeasure> &rows)
    {
        const Measure *measure = measureOf(item, columns.target, m_phase, usualReduction(item));
        if (!measure && !item.life.ended())
            return; // no target
        RowMeasure row{measure ? *measure : withoutTarget(item, columns), {}};
        for (const MeasureColumns::Rating &rating : columns.ratings) {
            const Field *column = m_form.column(rating.column);
            const bool isAsked = m_phase.isEmpty() || column->phase == m_phase;
            const QString key = item.id + u'/' + rating.column;
            if (!isAsked || rated.contains(key) || !isMeasured(m_form, m_sheet, rating.column))
                continue;
            rated.insert(key);
            row.ratings.push_back(rate(item, columns, *column, rating.by, row.measure));
        }
        const bool says = std::ranges::any_of(row.ratings, [](const RatedColumn &column) {
            return !column.given.isEmpty() || !column.suggestion.undecided;
        });
        if (measure || says)
            rows.push_back(std::move(row));
    }

    [[nodiscard]] static Measure withoutTarget(const Item &item, const MeasureColumns &columns)
    {
        Measure measure;
        measure.item = item.id;
        measure.targetColumn = columns.target;
        measure.whole.verdict = Achievement::Verdict::NotCounted;
        return measure;
    }

    [[nodiscard]] int yearOf(const Item &item) const
    {
        return m_form.rows.kind == Rows::Kind::Years ? yearOfRow(m_sheet, m_form, &item) : m_year;
    }

    [[nodiscard]] const RatingRule *ruleOf(const Item &item, MeasureColumns::Rater by) const
    {
        return m_known.rules.inForce(m_form.ref.id, yearOf(item), by);
    }

    // How the row's own figures count: as its first rater's rule has it.
    [[nodiscard]] Reduction usualReduction(const Item &item) const
    {
        const RatingRule *rule = ruleOf(item, MeasureColumns::Rater::First);
        return rule ? rule->reduction : Reduction::Ratio;
    }

    const Measure *measureOf(const Item &item, const QString &target, const QString &phase,
                             Reduction reduction)
    {
        const auto [found, isNew] = m_measures.try_emplace({phase, reduction});
        if (isNew) {
            const MeasureContext context{m_year, phase, m_known.notes.value(m_sheet.id), reduction};
            found->second = measuresOf(m_form, m_sheet, context);
        }
        const auto measure = std::ranges::find_if(found->second, [&](const Measure &each) {
            return each.item == item.id && each.targetColumn == target;
        });
        return measure == found->second.end() ? nullptr : &*measure;
    }

    // A rating speaks of the results of its own phase, where the form asks for some.
    [[nodiscard]] QString phaseOf(const MeasureColumns &columns, const Field &rating) const
    {
        const bool own = std::ranges::any_of(columns.actuals, [&](const QString &key) {
            return m_form.column(key)->phase == rating.phase;
        });
        return own ? rating.phase : QString();
    }

    [[nodiscard]] std::vector<std::optional<double>>
    baselinesOf(const Item &item, const MeasureColumns &columns, const Measure &measure) const
    {
        std::vector<std::optional<double>> baselines(measure.parts.size());
        const QString text = columns.baseline.isEmpty() ? QString() : item.value(columns.baseline);
        if (text.isEmpty())
            return baselines;
        std::vector<SubTarget> targets;
        for (const MeasuredPart &part : measure.parts)
            targets.push_back(part.target);
        const auto read = readActual(text, targets, {{}, yearOf(item), {}});
        for (size_t i = 0; i < targets.size(); ++i) {
            const bool single = targets.size() == 1 && read.size() == 1;
            const auto own = std::ranges::find_if(read, [&](const SubActual &each) {
                return single || (!each.marker.isEmpty() && each.marker == targets[i].marker);
            });
            if (own != read.end() && (own->unit.isEmpty() || own->unit == targets[i].unit))
                baselines[i] = own->value;
        }
        return baselines;
    }

    RatedColumn rate(const Item &item, const MeasureColumns &columns, const Field &column,
                     MeasureColumns::Rater by, const Measure &usual)
    {
        RatedColumn rated;
        rated.column = column.key;
        rated.by = by;
        rated.given = trimmedText(item.value(column.key));
        const RatingRule *rule = ruleOf(item, by);
        if (!rule) {
            rated.suggestion.undecided = true;
            rated.suggestion.why = m_known.rules.decision(m_form.ref.id, yearOf(item), by)
                                       ? u"決められた評価の基準がこの保存先にありません"_s
                                       : u"評価の基準が決められていません"_s;
            return rated;
        }
        const Measure *measure =
            measureOf(item, columns.target, phaseOf(columns, column), rule->reduction);
        RatingInput input{
            measure ? *measure : usual, 1, 1, {}, textsOf(m_form, item), item.life.event};
        const int from = rule->termFrom.value_or(m_sheet.fromYear);
        const int to = rule->termTo.value_or(m_sheet.toYear);
        const int year = yearOf(item);
        input.year = year < from || year > to ? 0 : year - from + 1;
        input.years = to - from + 1;
        input.baselines = baselinesOf(item, columns, input.measure);
        rated.rule = rule->title;
        rated.suggestion = suggest(*rule, input);
        rated.percent = ratedPercent(*rule, input);
        compare(*rule, item, rated);
        return rated;
    }

    void compare(const RatingRule &rule, const Item &item, RatedColumn &rated) const
    {
        if (rated.given.isEmpty())
            return;
        const RatingWord *given = rule.wordOf(rated.given);
        rated.unknownWord = !given;
        rated.word = given ? given->word : QString();
        const Suggestion &suggestion = rated.suggestion;
        if (given && !suggestion.word.isEmpty())
            rated.differs = given->word != suggestion.word;
        else if (given && !suggestion.candidates.isEmpty())
            rated.differs = !suggestion.candidates.contains(given->word);
        const auto reason = m_known.reasons.constFind(item.id + u'/' + rated.column);
        if (reason != m_known.reasons.cend() &&
            reason->about == ratingAbout(rated.given, suggestion)) {
            rated.reason = reason->text;
            rated.reasonBy = reason->by;
            rated.reasonOn = reason->on;
        }
        const bool wanted =
            rated.differs || suggestion.needsReason || (given && given->needsReason);
        rated.asksReason = wanted && rated.reason.isEmpty();
    }

    const Known &m_known;
    const Form &m_form;
    const Sheet &m_sheet;
    int m_year;
    QString m_phase;
    std::map<std::pair<QString, Reduction>, std::vector<Measure>> m_measures;
};

} // namespace

Result<std::vector<std::vector<RowMeasure>>> rowMeasures(const Session &session,
                                                         const std::vector<Sheet> &sheets, int year,
                                                         const QString &phase)
{
    const auto known = readKnown(session, sheets);
    if (!known)
        return failure(known.error());
    std::vector<std::vector<RowMeasure>> all;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        all.push_back(SheetRatings(*known, **form, sheet, year, phase).rows());
    }
    return all;
}

Result<std::vector<RowMeasure>> rowMeasures(const Session &session, const Sheet &sheet, int year,
                                            const QString &phase)
{
    auto all = rowMeasures(session, std::vector{sheet}, year, phase);
    if (!all)
        return failure(all.error());
    return std::move(all->front());
}

Result<std::vector<RatingDifference>> ratingDifferences(const Session &session, const Sheet &sheet,
                                                        int year, const QString &phase)
{
    const auto form = session.formOf(sheet);
    if (!form)
        return failure(form.error());
    const auto rows = rowMeasures(session, sheet, year, phase);
    if (!rows)
        return failure(rows.error());
    std::vector<RatingDifference> differences;
    for (const RowMeasure &row : *rows) {
        const Item *item = sheet.item(row.measure.item);
        if ((*form)->rows.kind == Rows::Kind::Years && yearOfRow(sheet, **form, item) != year)
            continue;
        for (const RatedColumn &column : row.ratings) {
            if (column.asksReason)
                differences.push_back(
                    {{sheet.id, row.measure.item, column.column}, column.given, column.suggestion});
        }
    }
    return differences;
}

Status draftRatingReasons(Drafts &drafts, const Session &session, const Sheet &sheet, int year,
                          const RatingReasons &reasons)
{
    if (reasons.empty())
        return {};
    const auto rows = rowMeasures(session, sheet, year);
    if (!rows)
        return failure(rows.error());
    for (const auto &[cell, text] : reasons) {
        const RatedColumn *rated = nullptr;
        for (const RowMeasure &row : *rows) {
            for (const RatedColumn &column : row.ratings) {
                if (row.measure.item == cell.item && column.column == cell.key)
                    rated = &column;
            }
        }
        if (!rated)
            return failure(ErrorCode::Usage,
                           Tr::tr("評価の目安のない欄には、評価の理由を付けられません。"),
                           cell.key);
        const QString about = ratingAbout(rated->given, rated->suggestion);
        if (Status given = draftRatingReason(drafts, session, cell, text, about); !given)
            return given;
    }
    return {};
}

Result<Applied> setRatingReasons(Session &session, const std::vector<CellRef> &cells, int year,
                                 const QString &text)
{
    std::map<QString, RatingReasons> bySheet;
    for (const CellRef &cell : cells)
        bySheet[cell.sheet].emplace_back(cell, text);
    Drafts drafts;
    for (const auto &[id, reasons] : bySheet) {
        const auto sheet = session.sheet(id);
        if (!sheet)
            return failure(sheet.error());
        if (const Status done = draftRatingReasons(drafts, session, *sheet, year, reasons); !done)
            return failure(done.error());
    }
    return session.apply(Tr::tr("目安と異なる評価の理由"), drafts.take());
}

} // namespace mokuhyo::work
