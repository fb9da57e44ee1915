#include "work/drafts.h"
#include "work/edit.h"
#include "work/messages.h"
#include "work/sheet_draft.h"
#include "work/unit_names.h"

namespace mokuhyo::work {

Result<Applied> createSheets(Session &session, const std::vector<NewSheet> &sheets)
{
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    Drafts drafts;
    for (const NewSheet &wanted : sheets) {
        const Form *form = session.forms().find(wanted.form);
        if (!form)
            return failure(ErrorCode::NotFound,
                           Tr::tr("様式「%1」がありません。").arg(wanted.form));
        if (wanted.fromYear < 1900 || (wanted.toYear != 0 && wanted.toYear < wanted.fromYear))
            return failure(ErrorCode::Usage, Tr::tr("シートの年度を指定してください。"));
        SheetDraft sheet;
        sheet.fromYear = wanted.fromYear;
        sheet.toYear = wanted.toYear;
        sheet.unit = wanted.unit;
        sheet.options = wanted.options;
        sheet.fields = wanted.fields;
        if (!wanted.unit.isEmpty() && !sheet.fields.contains(form->unitFrom.field))
            sheet.fields.insert(
                form->unitFrom.field,
                printedUnit(*form, *units, wanted.unit, fiscal::firstDay(wanted.fromYear)));
        for (auto cell = sheet.fields.cbegin(); cell != sheet.fields.cend(); ++cell) {
            if (!form->field(cell.key()))
                return failure(ErrorCode::Usage,
                               Tr::tr("「%1」という欄はありません。").arg(cell.key()));
        }
        draftSheet(drafts, *form, sheet, session.now());
    }
    return session.apply(sheets.size() == 1 ? Tr::tr("シートの作成")
                                            : Tr::tr("%1枚のシートの作成").arg(sheets.size()),
                         drafts.take());
}

Result<Applied> removeSheets(Session &session, const QStringList &sheets)
{
    if (sheets.isEmpty())
        return Applied{};
    const auto records = session.store().records(sheets);
    if (!records)
        return failure(records.error());
    store::RecordFilter rows;
    rows.kind = kind::item;
    rows.sheets = sheets;
    const auto items = session.store().records(rows);
    if (!items)
        return failure(items.error());
    Drafts drafts;
    for (const auto *list : {&*records, &*items}) {
        for (const Record &record : *list) {
            if (record.exists())
                drafts.remove(record);
        }
    }
    return session.apply(sheets.size() == 1 ? Tr::tr("シートの削除")
                                            : Tr::tr("%1枚のシートの削除").arg(sheets.size()),
                         drafts.take());
}

} // namespace mokuhyo::work
