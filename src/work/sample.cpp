#include "work/sample.h"

#include "work/import.h"
#include "work/messages.h"
#include "work/phases.h"

#include <QDirIterator>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

bool hasText(const Sheet &sheet, const Form &form, const QString &phase)
{
    const auto filled = [&](const std::vector<Field> &fields, const auto &record) {
        return std::ranges::any_of(fields, [&](const Field &field) {
            return field.phase == phase && !record.value(field.key).isEmpty();
        });
    };
    return filled(form.fields, sheet) || std::ranges::any_of(sheet.items, [&](const Item &item) {
               return filled(form.columns, item);
           });
}

// The last phase that anybody has written in is the one that is under way.
Status openReachedPhase(Session &session, const Sheet &sheet)
{
    const auto form = session.formOf(sheet);
    if (!form)
        return failure(form.error());
    const auto &phases = (*form)->phases;
    const auto reached = std::find_if(phases.rbegin(), phases.rend(), [&](const Phase &phase) {
        return hasText(sheet, **form, phase.key);
    });
    if (reached == phases.rend() || reached == std::prev(phases.rend()))
        return {};
    SheetFilter filter;
    filter.sheets = {sheet.id};
    const auto opened = openPhase(session, reached->key, filter, sheet.fromYear);
    return opened ? Status() : failure(opened.error());
}

} // namespace

Status openSample(Session &session)
{
    const auto years = session.store().years();
    if (!years)
        return failure(years.error());
    if (!years->empty())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("見本は空のデータにだけ開けます。新しいデータを作ってから開いてください。"));

    QStringList files;
    QDirIterator resources(u":/sample"_s, {u"*.json"_s});
    while (resources.hasNext())
        files += resources.next();
    files.sort();
    for (const QString &file : files) {
        const auto plan = planImport(session, file, {});
        if (!plan)
            return failure(plan.error());
        if (const auto applied = applyImport(session, *plan); !applied)
            return failure(applied.error());
    }
    const auto sheets = session.sheets({});
    if (!sheets)
        return failure(sheets.error());
    for (const Sheet &sheet : *sheets) {
        if (const Status opened = openReachedPhase(session, sheet); !opened)
            return opened;
    }
    return {};
}

} // namespace mokuhyo::work
