#include "work/phases.h"

#include "store/package.h"
#include "work/messages.h"
#include "work/package_lock.h"
#include "work/phase_named.h"
#include "work/phase_record.h"
#include "work/stages.h"

#include <algorithm>
#include <functional>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// The year in which a cell's phase is looked at. The plan is written once for all its years; what
// follows is asked for year by year.
int yearOfCell(const Sheet &sheet, const Form &form, const Field &field, const Item *item)
{
    const bool plan = field.phase == form.phases.front().key;
    return plan ? sheet.fromYear : yearOfRow(sheet, form, item);
}

// The phase and year that let people write the cell, and whether they are open.
struct Asking
{
    int year = 0;
    QString phase;
    bool open = false;
};

Asking asking(const Phases &phases, const Sheet &sheet, const Form &form, const Field &field,
              const Item *item)
{
    Asking asked{yearOfCell(sheet, form, field, item), field.phase, false};
    if (!phases.isHandedOut(form, field, item))
        return asked;
    asked.open = phases.isOpen(asked.year, asked.phase);
    const bool plan = field.phase == form.phases.front().key;
    if (!asked.open && plan && item && item->life.event == LifeEvent::Added &&
        phases.isOpen(item->life.year, item->life.phase))
        return {item->life.year, item->life.phase, true};
    return asked;
}

Phases limited(Phases phases, const Session &session, const Sheet &sheet)
{
    if (const store::PackageInfo *package = session.store().package()) {
        const SheetScope *scope = package->handout.of(sheet.id);
        phases.limitTo(scope ? *scope : SheetScope());
    }
    return phases;
}

using Draft = std::function<void(PhaseRecord &, const Phase &, bool chosen, Drafts &)>;

// Drafts for the phase of that name in every sheet, and `others` as well where wanted.
Result<Applied> onPhases(Session &session, const QString &phase, const SheetFilter &filter,
                         std::optional<int> year, bool others, const Draft &draft,
                         const QString &step)
{
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    Drafts drafts;
    QString label;
    for (const Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const Phase *chosen = phaseNamed(**form, phase);
        if (!chosen)
            continue;
        label = chosen->label;
        const int of = year.value_or(usualYear(session, sheet));
        for (const Phase &each : (*form)->phases) {
            if (!others && each.key != chosen->key)
                continue;
            auto record = PhaseRecord::load(session, sheet.id, of, each.key);
            if (!record)
                return failure(record.error());
            draft(*record, each, each.key == chosen->key, drafts);
        }
    }
    if (label.isEmpty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("「%1」という段階のあるシートが見つかりません。").arg(phase));
    return session.apply(step.arg(label), drafts.take());
}

} // namespace

const PhaseState &Phases::state(int year, const QString &phase) const
{
    static const PhaseState none;
    const auto ofYear = m_states.constFind(year);
    if (ofYear == m_states.cend())
        return none;
    const auto state = ofYear->constFind(phase);
    return state == ofYear->cend() ? none : *state;
}

bool Phases::isOpen(int year, const QString &phase) const
{
    return state(year, phase).open;
}

bool Phases::isWritable(int year, const QString &phase) const
{
    const PhaseState &now = state(year, phase);
    return now.open && !now.handedIn();
}

Phases::Place Phases::openAt(int year) const
{
    Place found{year, {}};
    for (auto ofYear = m_states.cbegin(); ofYear != m_states.cend(); ++ofYear) {
        for (auto state = ofYear->cbegin(); state != ofYear->cend(); ++state) {
            if (!state->open)
                continue;
            if (ofYear.key() == year)
                return {year, state.key()};
            if (found.phase.isEmpty() || ofYear.key() > found.year)
                found = {ofYear.key(), state.key()};
        }
    }
    return found;
}

bool Phases::isHandedOut(const Form &form, const Field &field, const Item *item) const
{
    if (!m_scope)
        return true;
    if (!item && form.field(field.key))
        return m_scope->fields.contains(field.key);
    const auto given = item ? m_scope->rows.constFind(item->id) : m_scope->rows.cend();
    const QSet<QString> &open = given == m_scope->rows.cend() ? m_scope->newRowColumns : *given;
    return open.contains(field.key);
}

void Phases::set(int year, const QString &phase, PhaseState state)
{
    m_states[year].insert(phase, std::move(state));
}

Result<QHash<QString, Phases>> phasesOf(const Session &session, const std::vector<Sheet> &sheets)
{
    store::RecordFilter filter;
    filter.kind = kind::phase;
    for (const Sheet &sheet : sheets)
        filter.sheets += sheet.id;
    QHash<QString, Phases> phases;
    if (sheets.empty())
        return phases;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    QHash<QString, std::vector<const Record *>> bySheet;
    for (const Record &record : *records)
        bySheet[record.value(field::sheet)].push_back(&record);
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        phases.insert(sheet.id,
                      limited(phasesFrom(bySheet.value(sheet.id), sheet, **form), session, sheet));
    }
    return phases;
}

Result<Phases> phasesOf(const Session &session, const Sheet &sheet)
{
    const auto form = session.formOf(sheet);
    if (!form)
        return failure(form.error());
    store::RecordFilter filter;
    filter.kind = kind::phase;
    filter.sheet = sheet.id;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    std::vector<const Record *> all;
    for (const Record &record : *records)
        all.push_back(&record);
    return limited(phasesFrom(all, sheet, **form), session, sheet);
}

int yearOfRow(const Sheet &sheet, const Form &form, const Item *item)
{
    if (!item || form.rows.kind != Rows::Kind::Years)
        return sheet.fromYear;
    return fiscal::parse(item->value(form.rows.yearColumn), sheet.fromYear)
        .value_or(sheet.fromYear);
}

bool isAsked(const Phases &phases, const Sheet &sheet, const Form &form, const Field &field,
             const Item *item)
{
    return asking(phases, sheet, form, field, item).open;
}

std::optional<std::pair<int, QString>> askedIn(const Phases &phases, const Sheet &sheet,
                                               const Form &form, const Field &field,
                                               const Item *item)
{
    const Asking asked = asking(phases, sheet, form, field, item);
    if (!asked.open)
        return std::nullopt;
    return std::pair(asked.year, asked.phase);
}

bool isOpen(const Phases &phases, const Sheet &sheet, const Form &form, const Field &field,
            const Item *item)
{
    const Asking asked = asking(phases, sheet, form, field, item);
    return asked.open && phases.isWritable(asked.year, asked.phase);
}

QString lockReason(const Phases &phases, const Sheet &sheet, const Form &form, const Field &field,
                   const Item *item)
{
    const Asking asked = asking(phases, sheet, form, field, item);
    const Phase *phase = form.phase(field.phase);
    if (!phases.isHandedOut(form, field, item))
        return notHandedOut(form, field);
    if (!asked.open)
        return Tr::tr("「%1」は今は記入できません（「%2」の欄で、その段階が開いていません）。"
                      "段階を開くか、理由を付けて変更してください。")
            .arg(form.printedLabel(field), phase ? phase->label : field.phase);
    const PhaseState &state = phases.state(asked.year, asked.phase);
    if (!state.handedIn())
        return {};
    const QString now = stateLabel(form, state, true);
    return state.approved()
               ? Tr::tr("「%1」は記入できません（%2）。直すときは、理由を付けて変更してください。")
                     .arg(form.printedLabel(field), now)
               : Tr::tr("「%1」は記入できません（%2）。取下げるか差戻してもらってから、"
                        "または理由を付けて変更してください。")
                     .arg(form.printedLabel(field), now);
}

int usualYear(const Session &session, const Sheet &sheet)
{
    return std::clamp(session.currentYear(), sheet.fromYear,
                      std::max(sheet.fromYear, sheet.toYear));
}

Result<Applied> openPhase(Session &session, const QString &phase, const SheetFilter &filter,
                          std::optional<int> year)
{
    const auto draft = [](PhaseRecord &record, const Phase &, bool chosen, Drafts &drafts) {
        record.setOpen(drafts, chosen);
    };
    return onPhases(session, phase, filter, year, true, draft, Tr::tr("「%1」を開く"));
}

Result<Applied> setDeadline(Session &session, const QString &phase, const SheetFilter &filter,
                            std::optional<int> year, QDate deadline)
{
    const auto draft = [&](PhaseRecord &record, const Phase &, bool, Drafts &drafts) {
        record.setDeadline(drafts, deadline);
    };
    return onPhases(session, phase, filter, year, false, draft, Tr::tr("「%1」の提出期限"));
}

Result<Applied> extendDeadline(Session &session, const QString &phase, const SheetFilter &filter,
                               std::optional<int> year, QDate extension)
{
    const auto draft = [&](PhaseRecord &record, const Phase &, bool, Drafts &drafts) {
        record.setExtension(drafts, extension);
    };
    return onPhases(session, phase, filter, year, false, draft, Tr::tr("「%1」の期限の延長"));
}

} // namespace mokuhyo::work
