#include "core/measure.h"

#include "core/enumeration.h"
#include "core/fiscal_year.h"
#include "core/measure_reading.h"

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// The last of these columns that says anything; else the last.
QString lastSaid(const Item &item, const QStringList &columns)
{
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        if (!saysNothing(item.value(*column)))
            return *column;
    }
    return columns.isEmpty() ? QString() : columns.last();
}

class Measuring
{
public:
    Measuring(const Form &form, const Sheet &sheet, const MeasureContext &context,
              const MeasureColumns &columns)
        : m_form(form), m_sheet(sheet), m_context(context), m_columns(columns),
          m_rowsAreYears(form.rows.kind == Rows::Kind::Years)
    {
        for (const Item &item : sheet.items)
            m_rows.push_back(read(item));
    }

    [[nodiscard]] std::optional<Measure> of(size_t index) const
    {
        const ReadRow &row = m_rows[index];
        if (row.item->life.ended() || row.parts.empty())
            return {};
        Measure measure;
        measure.item = row.item->id;
        measure.targetColumn = m_columns.target;
        measure.actualColumn = actualColumn(*row.item);
        measure.parts = partsOf(row, measure);
        measure.whole = wholeOf(measure.parts);
        return measure;
    }

private:
    [[nodiscard]] QString cell(const Item &item, const QString &column) const
    {
        return column.isEmpty() ? QString() : item.value(column);
    }

    [[nodiscard]] ReadRow read(const Item &item) const
    {
        ReadRow row;
        row.item = &item;
        row.year = m_context.year;
        if (m_rowsAreYears)
            row.year = fiscal::parse(item.value(m_form.rows.yearColumn), m_sheet.fromYear)
                           .value_or(m_context.year);
        row.text = item.value(m_columns.target);
        row.context = {cell(item, m_columns.indicator), row.year, {}};
        if (!saysNothing(row.text))
            row.parts = readTarget(row.text, row.context);
        return row;
    }

    [[nodiscard]] QString actualColumn(const Item &item) const
    {
        if (m_context.phase.isEmpty())
            return lastSaid(item, m_columns.actuals);
        for (const QString &key : m_columns.actuals) {
            const Field *column = m_form.column(key);
            if (column && column->phase == m_context.phase)
                return key;
        }
        return {};
    }

    // Where the form has no column for it, what the sheet says under 現状の数値.
    [[nodiscard]] std::optional<double> baselineOf(const ReadRow &row, const SubTarget &part) const
    {
        if (!m_columns.baseline.isEmpty())
            return figureFor(part, row.item->value(m_columns.baseline), row.context);
        for (const Field &field : m_form.fields) {
            if (const QString said = statedBaseline(m_sheet.value(field.key)); !said.isEmpty())
                return figureFor(part, said, row.context);
        }
        return {};
    }

    // What was reached in the year that 令和7年度＋10件 counts from.
    [[nodiscard]] std::optional<double> baseOf(const SubTarget &part) const
    {
        const auto year = fiscal::parse(part.base, m_sheet.fromYear);
        if (!year || !m_rowsAreYears)
            return {};
        const auto row = std::ranges::find(m_rows, *year, &ReadRow::year);
        if (row == m_rows.end())
            return {};
        return figureFor(part, row->item->value(lastSaid(*row->item, m_columns.actuals)),
                         row->context);
    }

    [[nodiscard]] std::vector<MeasuredPart> partsOf(const ReadRow &row, Measure &measure) const
    {
        std::vector<SubTarget> targets = row.parts;
        std::vector<const ReadingNote *> notes(targets.size(), nullptr);
        for (size_t i = 0; i < targets.size(); ++i) {
            const SubTarget asRead = targets[i];
            if (m_rowsAreYears) {
                if (const auto shown = seriesDirection(m_rows, asRead, baselineOf(row, asRead)))
                    targets[i] = directed(row, i, *shown);
            }
            notes[i] = noteFor(m_context.notes, row, m_columns.target, asRead, m_rowsAreYears);
            if (notes[i])
                targets[i] = noted(row, i, targets[i], *notes[i]);
        }
        addDeadlines(targets, cell(*row.item, m_columns.deadline), row.year);

        const QString text = cell(*row.item, measure.actualColumn);
        // What the row is about tells which of several figures is meant.
        TargetContext context = row.context;
        if (context.indicator.isEmpty())
            context.indicator = cell(*row.item, m_columns.activity);
        AchievementContext how;
        how.reduction = m_context.reduction;
        how.yearOver =
            m_columns.actuals.isEmpty() || measure.actualColumn == m_columns.actuals.last();
        std::vector<MeasuredPart> parts =
            measuredParts(targets, text, context, how, &measure.unmatched);
        for (size_t i = 0; i < parts.size(); ++i) {
            judgeWithHistory(row, parts[i], how);
            if (notes[i])
                parts[i].note = *notes[i];
        }
        return parts;
    }

    // What only other rows or columns know.
    void judgeWithHistory(const ReadRow &row, MeasuredPart &part, AchievementContext how) const
    {
        if (!part.actual || !part.target.isNumber())
            return;
        const bool needsBaseline = how.reduction == Reduction::Baseline;
        if (part.target.base.isEmpty() && !needsBaseline)
            return;
        if (!part.target.base.isEmpty())
            how.base = baseOf(part.target);
        if (needsBaseline)
            how.baseline = baselineOf(row, part.target);
        part.achievement = achievementOf(part.target, &*part.actual, how);
    }

    const Form &m_form;
    const Sheet &m_sheet;
    const MeasureContext &m_context;
    const MeasureColumns &m_columns;
    bool m_rowsAreYears = false;
    std::vector<ReadRow> m_rows;
};

} // namespace

std::vector<Measure> measuresOf(const Form &form, const Sheet &sheet, const MeasureContext &context)
{
    std::vector<Measuring> all;
    all.reserve(form.measures.size());
    for (const MeasureColumns &columns : form.measures)
        all.emplace_back(form, sheet, context, columns);
    std::vector<Measure> measures;
    for (size_t row = 0; row < sheet.items.size(); ++row) {
        for (const Measuring &measuring : all) {
            if (auto measure = measuring.of(row))
                measures.push_back(*std::move(measure));
        }
    }
    return measures;
}

} // namespace mokuhyo
