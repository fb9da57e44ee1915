#include "core/check.h"

#include "core/check_report.h"
#include "core/enumeration.h"

#include <algorithm>
#include <tuple>

namespace mokuhyo {

using namespace Qt::StringLiterals;

using checks::CheckedCell;
using checks::Report;
using checks::RowCells;
using checks::Tr;

namespace {

using CellCheck = void (*)(const CheckedCell &, Report &);
constexpr CellCheck cellChecks[] = {
    checks::checkCharacters, checks::checkPlaceholders, checks::checkWriting, checks::checkNumbers,
    checks::checkSums,       checks::checkDates,        checks::checkMarkers,
};

CheckedCell checkedCell(const Field &field, const Item *item, const QString &text)
{
    return {&field, item, text, widthFolded(text)};
}

void checkCell(const CheckedCell &cell, Report &report)
{
    for (const CellCheck check : cellChecks)
        check(cell, report);
}

void inReadingOrder(std::vector<Finding> &findings, const CheckInput &input)
{
    QHash<QString, qsizetype> rows;
    for (const Item &item : input.sheet.items)
        rows.insert(item.id, rows.size() + 1);
    QHash<QString, qsizetype> fields;
    for (const auto *list : {&input.form.fields, &input.form.columns}) {
        for (const Field &field : *list)
            fields.insert(field.key, fields.size());
    }
    const auto place = [&](const Finding &finding) {
        return std::tuple(rows.value(finding.item), fields.value(finding.key), finding.place.start);
    };
    std::ranges::stable_sort(findings, {}, place);
}

} // namespace

std::vector<Finding> findingsOf(const CheckInput &input)
{
    Report report(input.sheet);
    for (const Field &field : input.form.fields) {
        if (const QString text = input.sheet.value(field.key); !saysNothing(text))
            checkCell(checkedCell(field, nullptr, text), report);
    }
    const std::vector<const Field *> columns = input.form.columnsFor(input.sheet.options);
    std::vector<RowCells> rows;
    for (const Item &item : input.sheet.items) {
        RowCells cells;
        for (const Field *column : columns) {
            const QString text = item.value(column->key);
            if (saysNothing(text))
                continue;
            const CheckedCell cell = checkedCell(*column, &item, text);
            checkCell(cell, report);
            cells.insert(column->key, cell);
        }
        checkParts(input, cells, report);
        checkDeadlines(input, item, cells, report);
        if (!item.life.ended()) {
            checkRatings(input, item, cells, report);
            checkUnits(input, item, cells, report);
            checkSwapped(input, cells, report);
        }
        checkSamePhases(input, cells, report);
        checkLastYear(input, item, cells, report);
        rows.push_back(std::move(cells));
    }
    checkSameRows(input, rows, report);
    std::vector<Finding> findings = report.take();
    inReadingOrder(findings, input);
    return findings;
}

QString severityLabel(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? Tr::tr("要修正") : Tr::tr("お知らせ");
}

} // namespace mokuhyo
