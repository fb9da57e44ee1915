#include "work/collect_hand_in.h"

#include "work/blanks.h"
#include "work/collect_receipt.h"
#include "work/handout_index.h"
#include "work/handout_shares.h"
#include "work/phase_record.h"
#include "work/reasons.h"
#include "work/remark.h"
#include "work/stages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

void apply(Sheet &sheet, const Change &change)
{
    if (change.record == sheet.id) {
        sheet.fields[change.field].value = change.value;
        return;
    }
    auto row = std::ranges::find(sheet.items, change.record, &Item::id);
    if (row == sheet.items.end()) {
        if (change.field != field::exists || change.value.isEmpty())
            return;
        sheet.items.push_back({change.record, {}, {}, {}, {}, {}});
    } else if (change.field == field::exists && change.value.isEmpty()) {
        sheet.items.erase(row);
    } else if (!change.field.startsWith(u'$')) {
        row->cells[change.field].value = change.value;
    }
}

// Where two files differ any of them fills the cell.
void applyTaken(Sheet &sheet, const CollectedSheet &collected)
{
    for (const CollectedRow &row : collected.rows) {
        if (!row.taken)
            continue;
        for (const Change &change : row.changes)
            apply(sheet, change);
    }
    for (const CollectedCell &cell : collected.cells) {
        if (cell.taken)
            apply(sheet, cell.change);
    }
}

// The sheets that were taken from these very bytes before.
Result<QStringList> sheetsBefore(const Session &session, const CollectedFile &file)
{
    QStringList sheets;
    if (!file.already)
        return sheets;
    const auto receipts = session.store().receipts({{}, file.digest});
    if (!receipts)
        return failure(receipts.error());
    for (const store::Receipt &receipt : *receipts)
        sheets += sheetsReceived(receipt.summary);
    return sheets;
}

QString keyOf(const CellRef &cell)
{
    return recordOf(cell) + u'/' + cell.key;
}

// Whether the file says something of the sheet that was not here.
bool brings(const CollectedSheet &collected)
{
    return std::ranges::any_of(collected.cells, &CollectedCell::taken) ||
           std::ranges::any_of(collected.rows, &CollectedRow::taken);
}

// Whether something of that phase was handed out to be filled in.
bool opens(const SheetScope &scope, const Phases &phases, const Sheet &sheet, const Form &form,
           const CollectState::OfSheet &state)
{
    const std::pair place(state.year, state.phase);
    const auto opensOf = [&](const std::vector<Field> &fields, const QSet<QString> &open,
                             const Item *item) {
        return std::ranges::any_of(fields, [&](const Field &field) {
            return open.contains(field.key) && askedIn(phases, sheet, form, field, item) == place;
        });
    };
    const auto inRow = [&](const Item &item) {
        return opensOf(form.columns, scope.rows.value(item.id), &item);
    };
    const auto inNewRows = [&](const Field &column) {
        return column.phase == state.phase && scope.newRowColumns.contains(column.key);
    };
    return opensOf(form.fields, scope.fields, nullptr) || std::ranges::any_of(sheet.items, inRow) ||
           std::ranges::any_of(form.columns, inNewRows);
}

// What one sheet of a file has to be for the sheet to be handed in with it.
class Answers
{
public:
    static Result<Answers> of(const Session &session)
    {
        auto handouts = HandoutIndex::of(session);
        if (!handouts)
            return failure(handouts.error());
        auto units = session.units();
        if (!units)
            return failure(units.error());
        return Answers{session, *std::move(handouts), *std::move(units)};
    }

    // Whether it answers what is asked for now: of the open phase, by the sheet's own unit, and new
    // where somebody has decided on the sheet since it went out.
    [[nodiscard]] Result<bool> handsIn(const CollectedSheet &collected,
                                       const CollectState::OfSheet &state) const
    {
        const Handout *handout = m_handouts.find(collected.handout);
        if (!handout)
            return brings(collected);
        const auto sheet = m_session.sheet(collected.sheet);
        if (!sheet)
            return failure(sheet.error());
        const auto form = m_session.formOf(*sheet);
        if (!form)
            return failure(form.error());
        if (holdsRowsOnly(*handout, *sheet, **form, m_units))
            return false;
        const auto phases = phasesOf(m_session, *sheet);
        if (!phases)
            return failure(phases.error());
        if (!opens(*handout->of(sheet->id), *phases, *sheet, **form, state))
            return false;
        if (brings(collected))
            return true;
        const auto record = PhaseRecord::load(m_session, sheet->id, state.year, state.phase);
        if (!record)
            return failure(record.error());
        const auto moved = record->movedSince(m_session, handout->base);
        if (!moved)
            return failure(moved.error());
        return !*moved;
    }

private:
    Answers(const Session &session, HandoutIndex handouts, UnitRegister units)
        : m_session(session), m_handouts(std::move(handouts)), m_units(std::move(units))
    {
    }

    const Session &m_session;
    HandoutIndex m_handouts;
    UnitRegister m_units;
};

} // namespace

Result<CollectState> stateAfter(const Session &session, const CollectPlan &plan)
{
    CollectState result;
    QHash<QString, std::vector<const CollectedSheet *>> collected;
    SheetFilter filter;
    for (const CollectedFile &file : plan.files) {
        for (const CollectedSheet &sheet : file.sheets) {
            if (!collected.contains(sheet.sheet))
                filter.sheets += sheet.sheet;
            collected[sheet.sheet].push_back(&sheet);
        }
    }
    if (filter.sheets.isEmpty())
        return result;
    auto sheets = session.sheets(filter);
    if (!sheets)
        return failure(sheets.error());
    const auto phases = phasesOf(session, *sheets);
    if (!phases)
        return failure(phases.error());
    const auto reasons = reasonsOf(session, filter.sheets);
    if (!reasons)
        return failure(reasons.error());
    QSet<QString> explained;
    for (const Reason &reason : *reasons) {
        if (reason.why == Reason::Why::Blank)
            explained.insert(keyOf(reason.cell));
    }
    for (Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        for (const CollectedSheet *each : collected.value(sheet.id))
            applyTaken(sheet, *each);
        const Phases &states = *phases->constFind(sheet.id);
        CollectState::OfSheet state;
        for (const CellRef &blank : blanksOf(states, sheet, **form))
            state.blanks += explained.contains(keyOf(blank)) ? 0 : 1;
        const Phases::Place place = states.openAt(usualYear(session, sheet));
        state.year = place.year;
        state.phase = place.phase;
        state.complete = !state.phase.isEmpty() && state.blanks == 0 &&
                         isStarted(states, sheet, **form) &&
                         !states.state(state.year, state.phase).handedIn();
        result.sheets.insert(sheet.id, state);
    }
    return result;
}

Status planHandIn(const Session &session, CollectPlan &plan)
{
    const auto after = stateAfter(session, plan);
    if (!after)
        return failure(after.error());
    const auto answers = Answers::of(session);
    if (!answers)
        return failure(answers.error());
    for (CollectedFile &file : plan.files) {
        const auto before = sheetsBefore(session, file);
        if (!before)
            return failure(before.error());
        for (CollectedSheet &sheet : file.sheets) {
            const CollectState::OfSheet state = after->sheets.value(sheet.sheet);
            sheet.blanks = state.blanks;
            // The same bytes once more say nothing new: the sheet may have been sent back since. In
            // a package the section hands in itself.
            if (!state.complete || before->contains(sheet.sheet) ||
                sheet.by == CollectedSheet::By::Package)
                continue;
            const auto handsIn = answers->handsIn(sheet, state);
            if (!handsIn)
                return failure(handsIn.error());
            sheet.handsIn = *handsIn;
        }
    }
    return {};
}

Result<std::vector<Change>> handInChanges(const Session &session, const QString &id,
                                          const CollectState::OfSheet &state,
                                          const QString &signedBy)
{
    SheetFilter filter;
    filter.sheets = {id};
    const auto sheet = session.headers(filter);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(sheet->front());
    if (!form)
        return failure(form.error());
    auto record = PhaseRecord::load(session, id, state.year, state.phase);
    if (!record)
        return failure(record.error());
    const std::vector<Stage> stages = stagesOf(**form);
    Drafts drafts;
    record->moveTo(drafts, stages.size() > 1 ? stages[1].key : PhaseState::everybody, false);
    record->setNothing(drafts, {});
    record->sign(drafts, stages.front().key, {signedBy, session.now().toLocalTime().date()});
    std::vector<Change> changes;
    const QString batch = newId(session.now());
    for (Edit &edit : drafts.take()) {
        edit.parents.sort();
        changes.push_back({newId(session.now()), edit.record, edit.field, edit.parents, edit.value,
                           session.actor(), timestamp(session.now()), batch});
    }
    return changes;
}

} // namespace mokuhyo::work
