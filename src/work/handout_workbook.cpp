#include "render/xlsx/xlsx.h"
#include "work/handout_files.h"
#include "work/marks.h"
#include "work/print_job.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

std::vector<Reason> reasonsFor(const UnitShare &share, const std::vector<Reason> &all)
{
    std::vector<Reason> reasons;
    for (const Reason &reason : all) {
        const auto sheet = std::ranges::find(share.sheets, reason.cell.sheet, &Sheet::id);
        if (sheet == share.sheets.end())
            continue;
        const bool whole = !share.rowsOnly.contains(sheet->id);
        // Of a row that is gone only the sheet's unit is told.
        if (sheet->item(reason.cell.item) || (whole && reason.cell.item.isEmpty()))
            reasons.push_back(reason);
    }
    return reasons;
}

Result<std::vector<render::Warning>> writeHandoutWorkbook(const Session &session,
                                                          const HandoutPlan &plan,
                                                          const PlannedHandout &planned,
                                                          const QString &path)
{
    const Handout &handout = planned.file.handout;
    auto marks =
        marksOf(session, planned.share.sheets, reasonsFor(planned.share, plan.reasons), plan.units);
    if (!marks)
        return failure(marks.error());
    const auto draft = draftJob(session, planned.share.sheets, *std::move(marks), {});
    if (!draft)
        return failure(draft.error());
    render::XlsxOptions xlsx;
    xlsx.identity =
        render::XlsxIdentity{session.store().identity(), handout.id, QString::number(handout.base)};
    xlsx.isOpen = [&](const QString &record, const QString &field) {
        return planned.fillable.isOpen(record, field);
    };
    xlsx.spareRows = [&](const QString &sheet) { return planned.fillable.spareRows(sheet); };
    xlsx.cover = planned.cover;
    xlsx.title = planned.cover.letter.title;
    xlsx.created = handout.at;
    return render::writeXlsx(draft->sources, path, xlsx);
}

} // namespace mokuhyo::work
