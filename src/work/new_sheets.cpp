#include "core/rank.h"
#include "core/text.h"
#include "work/drafts.h"
#include "work/edit.h"
#include "work/messages.h"
#include "work/rows.h"

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// What a sheet of this unit prints in the field that names its unit.
QString printedUnit(const Form &form, const UnitRegister &units, const QString &unit, QDate day)
{
    return units.path(unit, day).remove(u" > "_s) + form.unitFrom.suffix;
}

void addRow(Drafts &drafts, Sheet &sheet, const Form &form, const QString &order,
            const QDateTime &now)
{
    Item item{newId(now), order, {}, {}};
    drafts.create(item.id, kind::item);
    drafts.set(item.id, field::sheet, sheet.id);
    drafts.set(item.id, field::order, order);
    const QHash<QString, QString> cells = firstCells(sheet, form);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        drafts.set(item.id, cell.key(), cell.value());
        item.cells.insert(cell.key(), {cell.value(), {}});
    }
    sheet.items.push_back(std::move(item));
}

} // namespace

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
        Sheet sheet;
        sheet.id = newId(session.now());
        sheet.fromYear = wanted.fromYear;
        sheet.toYear = std::max(wanted.toYear, wanted.fromYear);
        drafts.create(sheet.id, kind::sheet);
        drafts.set(sheet.id, field::form, form->ref.text());
        drafts.set(sheet.id, field::from, QString::number(sheet.fromYear));
        drafts.set(sheet.id, field::to, QString::number(sheet.toYear));
        drafts.set(sheet.id, field::unit, wanted.unit);
        drafts.set(sheet.id, field::options, wanted.options.join(u' '));

        QHash<QString, QString> fields = wanted.fields;
        if (!wanted.unit.isEmpty() && !fields.contains(form->unitFrom.field))
            fields.insert(form->unitFrom.field, printedUnit(*form, *units, wanted.unit,
                                                            fiscal::firstDay(sheet.fromYear)));
        for (auto cell = fields.cbegin(); cell != fields.cend(); ++cell) {
            if (!form->field(cell.key()))
                return failure(ErrorCode::Usage,
                               Tr::tr("「%1」という欄はありません。").arg(cell.key()));
            drafts.set(sheet.id, cell.key(), withLf(cell.value()));
        }
        const bool years = form->rows.kind == Rows::Kind::Years;
        const int rows = years ? sheet.toYear - sheet.fromYear + 1 : form->rows.initial;
        for (const QString &order : ranksBetween({}, {}, rows))
            addRow(drafts, sheet, *form, order, session.now());
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
