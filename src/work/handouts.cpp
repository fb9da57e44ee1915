#include "work/handouts.h"

#include "work/handout_files.h"
#include "work/messages.h"
#include "work/phase_record.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

HandoutReport reportOf(HandoutPlan &plan)
{
    HandoutReport report;
    for (PlannedHandout &planned : plan.files)
        report.files.push_back(std::move(planned.file));
    report.skipped = std::move(plan.skipped);
    return report;
}

// Where a sheet that went out has no deadline, that of the hand-out becomes it: what is late is
// judged by it. Invalid where sheets keep another one.
Status keepDeadline(Session &session, const HandoutPlan &plan, QDate due)
{
    if (!due.isValid())
        return {};
    int others = 0;
    Drafts drafts;
    QSet<QString> seen; // a sheet whose rows go to several units
    for (const PlannedHandout &planned : plan.files) {
        for (const Sheet &sheet : planned.share.sheets) {
            const Phases::Place place = plan.places.value(sheet.id);
            const PhaseState &state =
                plan.phases.constFind(sheet.id)->state(place.year, place.phase);
            if (place.phase.isEmpty() || seen.contains(sheet.id))
                continue;
            seen.insert(sheet.id);
            if (state.due().isValid()) {
                others += state.due() == due ? 0 : 1;
                continue;
            }
            auto record = PhaseRecord::load(session, sheet.id, place.year, place.phase);
            if (!record)
                return failure(record.error());
            record->setDeadline(drafts, due);
        }
    }
    const auto applied = session.apply(Tr::tr("配布に伴う提出期限"), drafts.take());
    if (!applied)
        return failure(applied.error());
    if (others > 0)
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1枚のシートの提出期限は、照会文の期限（%2）と違います。期限は"
                              "変えていません。変えるときは、段階の期限を直してください。")
                           .arg(others)
                           .arg(due.toString(Qt::ISODate)));
    return {};
}

Result<std::vector<render::Warning>> writeFile(const Session &session, const HandoutPlan &plan,
                                               const PlannedHandout &planned, const QString &path)
{
    if (planned.file.handout.as != Handout::As::Package)
        return writeHandoutWorkbook(session, plan, planned, path);
    if (const Status written = writeHandoutPackage(session, plan, planned, path); !written)
        return failure(written.error());
    return std::vector<render::Warning>();
}

Status writable(const Session &session)
{
    if (session.store().package())
        return failure(ErrorCode::Usage,
                       Tr::tr("これは配布されたファイルです。配布は企画担当の保存先で行います。"));
    if (session.store().access() == store::Access::ReadWrite)
        return {};
    return failure(ErrorCode::ReadOnly, session.store().readOnlyReason());
}

} // namespace

Result<HandoutReport> planHandout(const Session &session, const HandoutOptions &options)
{
    auto plan = draftHandout(session, options);
    if (!plan)
        return failure(plan.error());
    return reportOf(*plan);
}

Result<HandoutReport> handOut(Session &session, const HandoutOptions &options,
                              const Progress &progress)
{
    if (const Status can = writable(session); !can)
        return failure(can.error());
    auto plan = draftHandout(session, options);
    if (!plan)
        return failure(plan.error());
    if (plan->files.empty())
        return reportOf(*plan);

    const auto batch = FileBatch::in(options.folder);
    if (!batch)
        return failure(batch.error());
    const auto cancelled = [] {
        return failure(ErrorCode::Cancelled, Tr::tr("配布を取り消しました。"));
    };
    const auto count = static_cast<qint64>(plan->files.size());
    std::vector<render::Warning> warnings;
    std::vector<Handout> handouts;
    QStringList names;
    for (const PlannedHandout &planned : plan->files) {
        if (!proceeds(progress, static_cast<qint64>(handouts.size()), count))
            return cancelled();
        names += planned.file.handout.file;
        const auto told = writeFile(session, *plan, planned, (*batch)->draftOf(names.last()));
        if (!told)
            return failure(told.error());
        warnings.insert(warnings.end(), told->begin(), told->end());
        handouts.push_back(planned.file.handout);
    }
    if (!proceeds(progress, count, count))
        return cancelled();
    if (const Status moved = (*batch)->moveInPlace(names); !moved)
        return failure(moved.error());
    if (const Status recorded = session.store().addHandouts(handouts); !recorded)
        return failure(recorded.error());
    (*batch)->keep();

    // The files are out, whatever becomes of the rest.
    for (const Status &kept :
         {rememberWording(session, options), keepDeadline(session, *plan, options.due)}) {
        if (!kept)
            warnings.push_back({{}, {}, {}, kept.error().message});
    }
    HandoutReport report = reportOf(*plan);
    report.warnings = std::move(warnings);
    return report;
}

} // namespace mokuhyo::work
