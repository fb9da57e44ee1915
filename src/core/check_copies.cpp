#include "core/check_report.h"
#include "core/fiscal_year.h"
#include "core/text.h"

#include <algorithm>

namespace mokuhyo::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 15; // 実施, 3回 are the same by right

bool isReview(const Form &form, const Field &field)
{
    return isProse(field) && !form.phases.empty() && field.phase != form.phases.front().key &&
           !field.phase.isEmpty();
}

size_t phaseIndex(const Form &form, const QString &key)
{
    return static_cast<size_t>(std::ranges::find(form.phases, key, &Phase::key) -
                               form.phases.begin());
}

bool sameText(const QString &a, const QString &b)
{
    return trimmedText(a).size() >= shortest && searchKey(a) == searchKey(b);
}

// The row of last year's sheet that this one continues; null where there is none, or several.
const Item *formerRow(const CheckInput &input, const Item &item)
{
    if (!input.lastYear)
        return nullptr;
    if (item.origin.size() == 1)
        return input.lastYear->item(item.origin.first());
    return nullptr;
}

// The years that a text names (令和6年度, 2024年度, R6).
std::vector<int> yearsIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:令和|平成)[ ]?(?:元|[0-9]{1,2})年度|(?<![0-9])20[0-9]{2}年度|(?<![0-9A-Za-z])R[0-9]{1,2}年度"_s);
    std::vector<int> years;
    eachMatch(pattern, text, [&](const auto &match) {
        if (const auto year = fiscal::parse(match.captured().remove(u' ')))
            years.push_back(*year);
    });
    return years;
}

} // namespace

void checkSamePhases(const CheckInput &input, const RowCells &cells, Report &report)
{
    for (const Field &later : input.form.columns) {
        const auto cell = cells.constFind(later.key);
        if (cell == cells.cend() || !isReview(input.form, later))
            continue;
        for (const Field &earlier : input.form.columns) {
            const auto before = cells.constFind(earlier.key);
            if (before == cells.cend() || !isReview(input.form, earlier) ||
                phaseIndex(input.form, earlier.phase) >= phaseIndex(input.form, later.phase) ||
                !sameText(cell->text, before->text))
                continue;
            report.add(u"same-as-before"_s, *cell,
                       Tr::tr("「%1」と同じ文章です。").arg(earlier.label), {before->text});
        }
    }
}

void checkLastYear(const CheckInput &input, const Item &item, const RowCells &cells, Report &report)
{
    const Item *former = formerRow(input, item);
    if (!former)
        return;
    for (const Field &column : input.form.columns) {
        const auto found = cells.constFind(column.key);
        if (found == cells.cend())
            continue;
        const CheckedCell &cell = *found;
        const QString before = former->value(cell.field->key);
        if (isReview(input.form, *cell.field) && sameText(cell.text, before)) {
            report.add(u"same-as-last-year"_s, cell, Tr::tr("前年度の文章と同じです。"), {before});
            continue;
        }
        if (!isProse(*cell.field) || searchKey(cell.text) != searchKey(before))
            continue;
        const std::vector<int> years = yearsIn(cell.folded.text);
        // A plan's own name and a base year stay; the year that ended is not to come any more.
        if (years.size() == 1 && years.front() == input.lastYear->toYear)
            report.add(u"last-years-year"_s, cell,
                       Tr::tr("前年度の文章のままで、「%1」とあります。")
                           .arg(fiscal::print(years.front(), YearStyle::Era)),
                       {before});
    }
}

void checkSameRows(const CheckInput &input, const std::vector<RowCells> &rows, Report &report)
{
    if (input.form.rows.kind == Rows::Kind::Years)
        return; // years repeat each other by right
    QHash<QString, const RowCells *> seen;
    for (const RowCells &row : rows) {
        QStringList texts;
        const CheckedCell *first = nullptr;
        for (const Field &column : input.form.columns) {
            const auto cell = row.constFind(column.key);
            if (cell == row.cend() || !isProse(column))
                continue;
            if (!first)
                first = &*cell;
            texts += column.key + u'=' + searchKey(cell->text);
        }
        const QString whole = texts.join(u'\n');
        if (texts.size() < 2 || whole.size() < 2 * shortest)
            continue;
        if (seen.contains(whole))
            report.add(u"same-rows"_s, *first, Tr::tr("この行は、前にある行と同じ内容です。"),
                       {whole});
        else
            seen.insert(whole, &row);
    }
}

} // namespace mokuhyo::checks
