#include "work/sheet_draft.h"

#include "core/identity.h"
#include "core/rank.h"
#include "core/text.h"
#include "work/rows.h"

#include <algorithm>

namespace mokuhyo::work {

QString draftSheet(Drafts &drafts, const Form &form, const SheetDraft &draft, const QDateTime &now)
{
    Sheet sheet;
    sheet.id = newId(now);
    sheet.fromYear = draft.fromYear;
    sheet.toYear = std::max(draft.toYear, draft.fromYear);
    drafts.create(sheet.id, kind::sheet);
    drafts.set(sheet.id, field::form, form.ref.text());
    drafts.set(sheet.id, field::from, QString::number(sheet.fromYear));
    drafts.set(sheet.id, field::to, QString::number(sheet.toYear));
    drafts.set(sheet.id, field::unit, draft.unit);
    drafts.set(sheet.id, field::options, draft.options.join(u' '));
    drafts.set(sheet.id, field::origin, draft.origin.join(u' '));
    for (auto cell = draft.fields.cbegin(); cell != draft.fields.cend(); ++cell)
        drafts.set(sheet.id, cell.key(), withLf(cell.value()));

    std::vector<SheetDraft::Row> rows = draft.rows;
    const bool years = form.rows.kind == Rows::Kind::Years;
    const int usual = years ? sheet.toYear - sheet.fromYear + 1 : form.rows.initial;
    if (rows.empty())
        rows.resize(static_cast<size_t>(usual));
    const std::vector<QString> orders = ranksBetween({}, {}, static_cast<int>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        Item item;
        item.id = newId(now);
        drafts.create(item.id, kind::item);
        drafts.set(item.id, field::sheet, sheet.id);
        drafts.set(item.id, field::order, orders[i]);
        drafts.set(item.id, field::unit, rows[i].unit);
        drafts.set(item.id, field::origin, rows[i].origin.join(u' '));
        // A row that continues another keeps its number, or goes on having none.
        const bool continues = form.rows.kind == Rows::Kind::Free && !rows[i].origin.isEmpty();
        QHash<QString, QString> cells;
        if (!continues)
            cells = firstCells(sheet, form);
        cells.insert(rows[i].cells);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            drafts.set(item.id, cell.key(), withLf(cell.value()));
            item.cells.insert(cell.key(), {cell.value(), {}});
        }
        sheet.items.push_back(std::move(item));
    }
    return sheet.id;
}

} // namespace mokuhyo::work
