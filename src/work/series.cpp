#include "work/series.h"

#include "work/compare_match.h"
#include "work/measures.h"
#include "work/phases.h"
#include "work/sheet_name.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 60; // a row that goes on from itself in a circle ends there

// A row in one of the years.
struct YearRow
{
    const Sheet *sheet = nullptr;
    const Item *item = nullptr;
    int year = 0;
};

class SeriesReader
{
public:
    explicit SeriesReader(const Session &session) : m_session(session) {}

    Result<std::vector<Series>> run(const SheetFilter &filter)
    {
        const auto sheets = m_session.sheets(filter);
        if (!sheets)
            return failure(sheets.error());
        const auto units = m_session.units();
        if (!units)
            return failure(units.error());
        m_units = *units;
        for (const Sheet &sheet : *sheets) {
            m_sheets.emplace(sheet.id, sheet);
            if (const Status added = add(m_sheets.at(sheet.id)); !added)
                return failure(added.error());
        }
        return std::move(m_series);
    }

private:
    Status add(const Sheet &sheet)
    {
        const auto form = m_session.formOf(sheet);
        if (!form)
            return failure(form.error());
        if ((*form)->rows.kind == Rows::Kind::Years) {
            std::vector<YearRow> rows;
            for (const Item &item : sheet.items)
                rows.push_back({&sheet, &item, yearOfRow(sheet, **form, &item)});
            std::ranges::stable_sort(rows, {}, &YearRow::year);
            // Several rows of one year are several series; which goes on as which is not said.
            const bool once = std::ranges::adjacent_find(rows, {}, &YearRow::year) == rows.end();
            return once ? addRows(**form, rows, sheetTitle(sheet, **form)) : Status();
        }
        for (const Item &item : sheet.items) {
            const auto rows = wayTo(sheet, item);
            if (!rows)
                return failure(rows.error());
            const Status added = addRows(**form, *rows, rowTitle(**form, item));
            if (!added)
                return added;
        }
        return {};
    }

    Result<const Sheet *> sheetOf(const QString &item)
    {
        const auto record = m_session.store().record(item);
        if (!record)
            return failure(record.error());
        const QString id = *record && (*record)->exists() ? (*record)->value(field::sheet) : u""_s;
        if (id.isEmpty())
            return nullptr;
        if (!m_sheets.contains(id)) {
            auto sheet = m_session.sheet(id);
            if (!sheet && sheet.error().code == ErrorCode::NotFound)
                return nullptr; // deleted
            if (!sheet)
                return failure(sheet.error());
            m_sheets.emplace(id, *std::move(sheet));
        }
        return &m_sheets.at(id);
    }

    // The row and those of earlier years that it goes on from, the earliest first.
    Result<std::vector<YearRow>> wayTo(const Sheet &sheet, const Item &item)
    {
        std::vector<YearRow> rows{{&sheet, &item, sheet.fromYear}};
        while (rows.front().item->origin.size() == 1 && rows.size() < mostYears) {
            const QString id = rows.front().item->origin.front();
            const auto former = sheetOf(id);
            if (!former)
                return failure(former.error());
            const Item *row = *former ? (*former)->item(id) : nullptr;
            if (!row || (*former)->fromYear >= rows.front().year)
                break;
            rows.insert(rows.begin(), {*former, row, (*former)->fromYear});
        }
        return rows;
    }

    // What is measured in a sheet.
    Result<const std::vector<Measure> *> measures(const Sheet &sheet)
    {
        if (const auto known = m_measures.find(sheet.id); known != m_measures.end())
            return &known->second;
        auto read = rowMeasures(m_session, sheet, sheet.fromYear);
        if (!read)
            return failure(read.error());
        std::vector<Measure> all;
        for (RowMeasure &row : *read)
            all.push_back(std::move(row.measure));
        return &m_measures.emplace(sheet.id, std::move(all)).first->second;
    }

    Status addRows(const Form &form, const std::vector<YearRow> &rows, const QString &title)
    {
        if (rows.size() < 2)
            return {};
        for (const MeasureColumns &columns : form.measures) {
            std::vector<std::pair<YearRow, const Measure *>> measured;
            bool single = true; // whatever a part is called, it is the same
            for (const YearRow &row : rows) {
                const auto all = measures(*row.sheet);
                if (!all)
                    return failure(all.error());
                for (const Measure &measure : **all) {
                    if (measure.item != row.item->id || measure.targetColumn != columns.target)
                        continue;
                    measured.emplace_back(row, &measure);
                    single &= measure.parts.size() == 1;
                }
            }
            std::vector<Series> found;
            for (const auto &[row, measure] : measured) {
                for (const MeasuredPart &part : measure->parts)
                    addPoint(found, row, part, single);
            }
            for (Series &series : found) {
                if (series.points.size() < 2)
                    continue;
                const Sheet &latest = *rows.back().sheet;
                const Unit *unit = m_units.find(latest.unit);
                series.name = titleWithUnit(sheetTitle(latest, form),
                                            unit ? unit->nameOn(fiscal::firstDay(latest.fromYear))
                                                 : QString());
                series.title = title;
                series.ofSheet = form.rows.kind == Rows::Kind::Years;
                series.label = form.printedLabel(*form.column(columns.target));
                m_series.push_back(std::move(series));
            }
        }
        return {};
    }

    // Figures of other units or of another part are another series.
    static void addPoint(std::vector<Series> &found, const YearRow &row, const MeasuredPart &part,
                         bool single)
    {
        SeriesPoint point{row.year, row.sheet->id, row.item->id, {}, {}, part.achievement};
        if (part.target.base.isEmpty())
            point.target = part.target.value;
        if (part.actual)
            point.actual = part.actual->value;
        if (!point.target && !point.actual)
            return;
        const QString unit =
            part.target.isNumber() || !part.actual ? part.target.unit : part.actual->unit;
        const QString name = single ? QString() : part.target.name();
        const auto same = std::ranges::find_if(found, [&](const Series &series) {
            return series.part == name && series.unit == unit &&
                   series.points.back().year < row.year;
        });
        const auto place = static_cast<size_t>(same - found.begin());
        if (place == found.size()) {
            found.emplace_back();
            found.back().part = name;
            found.back().unit = unit;
        }
        Series &series = found[place];
        series.sheet = row.sheet->id;
        series.item = row.item->id;
        series.direction = part.target.direction;
        series.points.push_back(std::move(point));
    }

    const Session &m_session;
    UnitRegister m_units;
    std::map<QString, Sheet> m_sheets; // keeps its places
    std::map<QString, std::vector<Measure>> m_measures;
    std::vector<Series> m_series;
};

} // namespace

Result<std::vector<Series>> seriesOf(const Session &session, const SheetFilter &filter)
{
    return SeriesReader(session).run(filter);
}

QString seriesText(const Series &series, bool actuals)
{
    QStringList texts;
    for (const SeriesPoint &point : series.points) {
        const auto &value = actuals ? point.actual : point.target;
        texts += value ? figureText(*value, series.unit) : u"–"_s;
    }
    return texts.join(u" → "_s);
}

} // namespace mokuhyo::work
