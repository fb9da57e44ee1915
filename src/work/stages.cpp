#include "work/stages.h"

#include "store/package.h"
#include "work/check.h"
#include "work/comments.h"
#include "work/handout_shares.h"
#include "work/measures.h"
#include "work/messages.h"
#include "work/phase_record.h"
#include "work/reading_notes.h"
#include "work/reasons.h"

#include <algorithm>
#include <functional>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// A sheet at the phase that is open.
struct Place
{
    Sheet sheet;
    const Form *form = nullptr;
    std::vector<Stage> stages;
    int year = 0;
    PhaseRecord record;

    [[nodiscard]] size_t turn() const
    {
        const QString at = record.state().at;
        if (at == PhaseState::everybody)
            return stages.size();
        const auto stage = std::ranges::find(stages, at, &Stage::key);
        // A stage that the form does not know any more: it was handed in, and the next may look.
        if (stage == stages.end())
            return at.isEmpty() ? 0 : 1;
        return size_t(stage - stages.begin());
    }
    [[nodiscard]] QString keyAt(size_t turn) const
    {
        if (turn == 0)
            return {};
        return turn < stages.size() ? stages[turn].key : PhaseState::everybody;
    }
};

Result<Place> placeOf(const Session &session, const QString &id, std::optional<int> year)
{
    auto sheet = session.sheet(id);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    const auto phases = phasesOf(session, *sheet);
    if (!phases)
        return failure(phases.error());
    const int wanted = year.value_or(usualYear(session, *sheet));
    const auto [of, open] = phases->openAt(wanted);
    if (open.isEmpty())
        return failure(ErrorCode::Locked, Tr::tr("「%1」の%2は、どの段階も開いていません。"
                                                 "取りまとめの担当に段階を開いてもらってください。")
                                              .arg(sheetTitle(*sheet, **form),
                                                   fiscal::print(wanted, (*form)->yearStyle)));
    auto record = PhaseRecord::load(session, id, of, open);
    if (!record)
        return failure(record.error());
    return Place{*std::move(sheet), *form, stagesOf(**form), of, *std::move(record)};
}

Signature signatureOf(const Session &session, const Signer &signer)
{
    return {signer.name.isEmpty() ? session.actor() : signer.name,
            signer.on.isValid() ? signer.on : session.now().toLocalTime().date()};
}

tl::unexpected<Error> refuse(const Place &place, const QString &message)
{
    return failure(ErrorCode::Locked,
                   message.arg(sheetTitle(place.sheet, *place.form),
                               stateLabel(*place.form, place.record.state(), true)),
                   place.sheet.id);
}

// In a package with a section's rows alone: the sheet's unit hands the sheet in.
Status checkOwnSheet(const Session &session, const Place &place)
{
    const store::PackageInfo *package = session.store().package();
    if (!package)
        return {};
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    if (!holdsRowsOnly(package->handout, place.sheet, *place.form, *units))
        return {};
    return failure(
        ErrorCode::Locked,
        Tr::tr("「%1」は、シートを取りまとめる部署が提出します。配布された行に記入したら、"
               "このファイルをそのまま返送してください。")
            .arg(sheetTitle(place.sheet, *place.form)),
        place.sheet.id);
}

using Move = std::function<Status(Place &, Drafts &)>;

Result<Applied> onSheets(Session &session, const QStringList &sheets, std::optional<int> year,
                         const QString &step, const Move &move)
{
    Drafts drafts;
    for (const QString &id : sheets) {
        auto place = placeOf(session, id, year);
        if (!place)
            return failure(place.error());
        if (const Status own = checkOwnSheet(session, *place); !own)
            return failure(own.error());
        if (const Status moved = move(*place, drafts); !moved)
            return failure(moved.error());
    }
    return session.apply(step, drafts.take());
}

// Those from this stage on have to look anew.
void unsign(Place &place, size_t from, Drafts &drafts)
{
    const PhaseState state = place.record.state();
    for (size_t i = from; i < place.stages.size(); ++i) {
        if (state.signatures.contains(place.stages[i].key))
            place.record.sign(drafts, place.stages[i].key, {});
    }
}

// Of this sheet: what somebody said of inferred directions and of what the check found.
Status draftAnswers(const Place &place, Drafts &drafts, const Session &session,
                    const Handing &handing)
{
    std::vector<ReadingNote> readings;
    std::ranges::copy_if(handing.readings, std::back_inserter(readings),
                         [&](const ReadingNote &note) { return note.sheet == place.sheet.id; });
    if (const Status said = draftReadingNotes(drafts, session, readings); !said)
        return said;
    for (const auto &[finding, reason] : handing.accepted) {
        if (finding.sheet != place.sheet.id)
            continue;
        if (const Status accepted = draftAcceptance(drafts, session, {finding}, reason); !accepted)
            return accepted;
    }
    return {};
}

} // namespace

std::vector<Stage> stagesOf(const Form &form)
{
    if (!form.stages.empty())
        return form.stages;
    return {{u"section"_s, Tr::tr("担当")}, {u"planning"_s, Tr::tr("企画")}};
}

SheetState stateOf(const Form &form, const PhaseState &phase, bool started)
{
    if (phase.approved())
        return SheetState::Approved;
    if (!phase.handedIn()) {
        if (phase.returned)
            return SheetState::Returned;
        return started ? SheetState::InProgress : SheetState::NotStarted;
    }
    const std::vector<Stage> stages = stagesOf(form);
    const auto stage = std::ranges::find(stages, phase.at, &Stage::key);
    return stage == stages.end() || stage - stages.begin() <= 1 ? SheetState::HandedIn
                                                                : SheetState::Checked;
}

QString stateLabel(const Form &form, const PhaseState &phase, bool started)
{
    const std::vector<Stage> stages = stagesOf(form);
    const auto checkedBy = [](const Stage &stage) { return Tr::tr("%1確認済").arg(stage.label); };
    switch (stateOf(form, phase, started)) {
    case SheetState::NotStarted:
        return Tr::tr("未着手");
    case SheetState::InProgress:
        return Tr::tr("入力中");
    case SheetState::Returned:
        return Tr::tr("差戻し");
    case SheetState::HandedIn:
        return phase.returned ? Tr::tr("差戻し") : Tr::tr("提出済");
    case SheetState::Checked:
        return checkedBy(*std::prev(std::ranges::find(stages, phase.at, &Stage::key)));
    case SheetState::Approved:
        return checkedBy(stages.back());
    }
    return {};
}

Result<Applied> handIn(Session &session, const QStringList &sheets, const Handing &handing)
{
    return onSheets(
        session, sheets, handing.year, Tr::tr("提出"), [&](Place &place, Drafts &drafts) -> Status {
            if (place.turn() > 0)
                return refuse(place, Tr::tr("「%1」は提出してあります（%2）。"));
            place.record.moveTo(drafts, place.keyAt(1), false);
            place.record.setNothing(drafts, handing.nothing);
            place.record.sign(drafts, place.stages.front().key,
                              signatureOf(session, handing.signer));
            for (const auto &[cell, text] : handing.blankReasons) {
                if (cell.sheet != place.sheet.id)
                    continue;
                if (const Status given = draftBlankReason(drafts, session, cell, text); !given)
                    return given;
            }
            RatingReasons ratings;
            for (const auto &[cell, text] : handing.ratingReasons) {
                if (cell.sheet == place.sheet.id)
                    ratings.emplace_back(cell, text);
            }
            if (const Status given =
                    draftRatingReasons(drafts, session, place.sheet, place.year, ratings);
                !given)
                return given;
            return draftAnswers(place, drafts, session, handing);
        });
}

Result<Applied> withdraw(Session &session, const QStringList &sheets, const Handing &handing)
{
    return onSheets(session, sheets, handing.year, Tr::tr("取下げ"),
                    [](Place &place, Drafts &drafts) -> Status {
                        if (place.turn() == 0)
                            return refuse(place, Tr::tr("「%1」は提出していません（%2）。"));
                        if (place.turn() > 1)
                            return refuse(place, Tr::tr("「%1」はもう確認が始まっています（%2）。"
                                                        "確認した人に差戻しを頼んでください。"));
                        place.record.moveTo(drafts, {}, false);
                        place.record.setNothing(drafts, {});
                        unsign(place, 0, drafts);
                        return {};
                    });
}

Result<Applied> approve(Session &session, const QStringList &sheets, const Handing &handing)
{
    return onSheets(
        session, sheets, handing.year, Tr::tr("確認"), [&](Place &place, Drafts &drafts) -> Status {
            const size_t turn = place.turn();
            if (turn == 0)
                return refuse(place, Tr::tr("「%1」はまだ提出されていません（%2）。"));
            if (turn >= place.stages.size())
                return refuse(place, Tr::tr("「%1」の確認は終わっています（%2）。"));
            place.record.moveTo(drafts, place.keyAt(turn + 1), false);
            place.record.sign(drafts, place.stages[turn].key, signatureOf(session, handing.signer));
            return {};
        });
}

Result<Applied> sendBack(Session &session, const QString &sheet, const Returning &returning)
{
    return onSheets(
        session, {sheet}, returning.year, Tr::tr("差戻し"),
        [&](Place &place, Drafts &drafts) -> Status {
            const size_t turn = place.turn();
            if (turn == 0)
                return refuse(place, Tr::tr("「%1」はまだ提出されていません（%2）。"));
            size_t to = 0;
            if (!returning.to.isEmpty()) {
                const auto stage = std::ranges::find_if(place.stages, [&](const Stage &each) {
                    return each.key == returning.to || each.label == returning.to;
                });
                to = size_t(stage - place.stages.begin());
            }
            if (to >= turn)
                return failure(
                    ErrorCode::Usage,
                    Tr::tr("差戻し先の「%1」は、今より前の段階ではありません。").arg(returning.to));
            place.record.moveTo(drafts, place.keyAt(to), true);
            place.record.setNothing(drafts, {});
            unsign(place, to, drafts);
            const Signature by = signatureOf(session, returning.signer);
            for (const CellComment &comment : returning.comments)
                draftComment(drafts, {{}, comment.cell, comment.text, by.name, by.on, {}, {}});
            return {};
        });
}

} // namespace mokuhyo::work
