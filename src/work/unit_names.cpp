#include "work/unit_names.h"

#include "work/drafts.h"
#include "work/import_units.h"
#include "work/messages.h"

namespace mokuhyo::work {

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

} // namespace mokuhyo::work
