#include "work/unit_names.h"

#include "core/text.h"
#include "work/import_units.h"
#include "work/messages.h"
#include "work/sheet_draft.h"

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

QString printedUnit(const Form &form, const UnitRegister &units, const QString &unit, QDate day)
{
    return units.path(unit, day).remove(u" > "_s) + form.unitFrom.suffix;
}

Result<QStringList> unitsByName(Session &session, const QString &formName, const QStringList &names,
                                int year)
{
    const Form *form = session.forms().find(formName);
    if (!form)
        return failure(ErrorCode::NotFound, Tr::tr("様式「%1」がありません。").arg(formName));
    const auto known = session.units();
    if (!known)
        return failure(known.error());
    Drafts drafts;
    ImportUnits units(*known, drafts, session.now());
    QStringList ids;
    for (const QString &name : names) {
        const auto id = units.ofSheet(*form, name, fiscal::firstDay(year));
        if (!id)
            return failure(id.error());
        if (!id->isEmpty())
            ids += *id;
    }
    if (!drafts.empty()) {
        const auto applied = session.apply(Tr::tr("部署の追加"), drafts.take());
        if (!applied)
            return failure(applied.error());
    }
    return ids;
}

Result<Applied> createSheetsByName(Session &session, const SheetsByName &wanted)
{
    const Form *form = session.forms().find(wanted.form);
    if (!form)
        return failure(ErrorCode::NotFound, Tr::tr("様式「%1」がありません。").arg(wanted.form));
    if (wanted.fromYear < 1900 || wanted.toYear < wanted.fromYear)
        return failure(ErrorCode::Usage, Tr::tr("シートの年度を指定してください。"));
    const auto known = session.units();
    if (!known)
        return failure(known.error());
    const QDate day = fiscal::firstDay(wanted.fromYear);
    const QString &suffix = form->unitFrom.suffix;
    Drafts drafts;
    ImportUnits units(*known, drafts, session.now());
    int count = 0;
    for (const QString &typed : wanted.names) {
        const auto unit = units.ofSheet(*form, typed, day);
        if (!unit)
            return failure(unit.error());
        if (unit->isEmpty())
            continue;
        // A unit that is only now made prints as it was typed.
        QString printed = trimmedText(typed);
        if (known->find(*unit))
            printed = printedUnit(*form, *known, *unit, day);
        else if (!printed.endsWith(suffix))
            printed += suffix;
        SheetDraft sheet;
        sheet.fromYear = wanted.fromYear;
        sheet.toYear = wanted.toYear;
        sheet.unit = *unit;
        sheet.fields.insert(form->unitFrom.field, printed);
        draftSheet(drafts, *form, sheet, session.now());
        ++count;
    }
    if (count == 0)
        return failure(ErrorCode::Usage, Tr::tr("シートを作る部署を入力してください。"));
    return session.apply(count == 1 ? Tr::tr("シートの作成")
                                    : Tr::tr("%1枚のシートの作成").arg(count),
                         drafts.take());
}

} // namespace mokuhyo::work
