#include "work/overview.h"

#include "work/blanks.h"
#include "work/comments.h"
#include "work/reasons.h"

namespace mokuhyo::work {

namespace {

QString keyOf(const CellRef &cell)
{
    return cell.item + u'/' + cell.key;
}

} // namespace

Result<std::vector<SheetStatus>> overview(const Session &session, const SheetFilter &filter)
{
    auto sheets = session.sheets(filter);
    if (!sheets)
        return failure(sheets.error());
    QStringList ids;
    for (const Sheet &sheet : *sheets)
        ids += sheet.id;
    const auto phases = phasesOf(session, *sheets);
    const auto comments = commentsOf(session, ids);
    const auto reasons = reasonsOf(session, ids);
    if (!phases)
        return failure(phases.error());
    if (!comments)
        return failure(comments.error());
    if (!reasons)
        return failure(reasons.error());
    QHash<QString, int> openComments;
    for (const Comment &comment : *comments)
        openComments[comment.cell.sheet] += comment.settled ? 0 : 1;
    QHash<QString, QSet<QString>> explained; // by sheet
    for (const Reason &reason : *reasons) {
        if (reason.why == Reason::Why::Blank)
            explained[reason.cell.sheet].insert(keyOf(reason.cell));
    }

    std::vector<SheetStatus> all;
    for (Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const Phases &states = *phases->constFind(sheet.id);
        SheetStatus status;
        const auto [year, phaseKey] =
            states.openAt(filter.year.value_or(usualYear(session, sheet)));
        status.year = year;
        status.phase = phaseKey;
        if (const Phase *phase = (*form)->phase(status.phase))
            status.phaseLabel = phase->label;
        status.state = states.state(status.year, status.phase);
        const bool started = isStarted(states, sheet, **form);
        status.step = stateOf(**form, status.state, started);
        status.label =
            status.phase.isEmpty() ? QString() : stateLabel(**form, status.state, started);
        status.required = requiredCells(states, sheet, **form);
        for (const CellRef &blank : blanksOf(states, sheet, **form)) {
            ++status.blanks;
            if (explained.value(sheet.id).contains(keyOf(blank)))
                ++status.blanksWithReason;
        }
        status.openComments = openComments.value(sheet.id);
        sheet.items.clear();
        status.sheet = std::move(sheet);
        all.push_back(std::move(status));
    }
    return all;
}

} // namespace mokuhyo::work
