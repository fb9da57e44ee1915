#include "work/blanks.h"

#include "core/enumeration.h"

namespace mokuhyo::work {

namespace {

// Calls visit(field, item) for every cell of the sheet until it answers true.
template<class Visit>
bool anyCell(const Sheet &sheet, const Form &form, Visit &&visit)
{
    for (const Field &field : form.fields) {
        if (visit(field, nullptr))
            return true;
    }
    const std::vector<const Field *> columns = form.columnsFor(sheet.options);
    for (const Item &item : sheet.items) {
        for (const Field *column : columns) {
            if (visit(*column, &item))
                return true;
        }
    }
    return false;
}

const QString &textOf(const Sheet &sheet, const Field &field, const Item *item)
{
    static const QString none;
    const QHash<QString, Cell> &cells = item ? item->cells : sheet.fields;
    const auto cell = cells.constFind(field.key);
    return cell == cells.cend() ? none : cell->value;
}

// The fiscal year and phase for which a text is due there; none: it is not.
std::optional<std::pair<int, QString>> dueIn(const Phases &phases, const Sheet &sheet,
                                             const Form &form, const Field &field, const Item *item)
{
    if (!field.required || (item && item->life.ended()))
        return std::nullopt;
    std::optional<std::pair<int, QString>> asked = askedIn(phases, sheet, form, field, item);
    if (asked && !phases.state(asked->first, asked->second).nothing.isEmpty())
        asked.reset();
    return asked;
}

} // namespace

bool isBlank(const Phases &phases, const Sheet &sheet, const Form &form, const Field &field,
             const Item *item, const QString &text)
{
    return saysNothing(text) && dueIn(phases, sheet, form, field, item);
}

std::vector<DueCell> dueCells(const Phases &phases, const Sheet &sheet, const Form &form)
{
    std::vector<DueCell> due;
    anyCell(sheet, form, [&](const Field &field, const Item *item) {
        if (auto asked = dueIn(phases, sheet, form, field, item))
            due.push_back({{sheet.id, item ? item->id : QString(), field.key},
                           asked->first,
                           std::move(asked->second),
                           saysNothing(textOf(sheet, field, item))});
        return false;
    });
    return due;
}

int requiredCells(const Phases &phases, const Sheet &sheet, const Form &form)
{
    return static_cast<int>(dueCells(phases, sheet, form).size());
}

std::vector<CellRef> blanksOf(const Phases &phases, const Sheet &sheet, const Form &form)
{
    std::vector<CellRef> blanks;
    for (DueCell &due : dueCells(phases, sheet, form)) {
        if (due.blank)
            blanks.push_back(std::move(due.cell));
    }
    return blanks;
}

bool isStarted(const Phases &phases, const Sheet &sheet, const Form &form)
{
    return anyCell(sheet, form, [&](const Field &field, const Item *item) {
        const bool given = field.kind == FieldKind::Rank || field.kind == FieldKind::Year ||
                           field.key == form.unitFrom.field || field.key == form.rows.numberColumn;
        return !given && !saysNothing(textOf(sheet, field, item)) &&
               isAsked(phases, sheet, form, field, item);
    });
}

} // namespace mokuhyo::work
