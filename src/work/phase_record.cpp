#include "work/phase_record.h"

#include "work/stages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QString &sheet, int year, const QString &phase)
{
    return derivedId({kind::phase, sheet, QString::number(year), phase});
}

const QString yearField = u"year"_s;
const QString phaseField = u"phase"_s;
const QString openField = u"open"_s;
const QString deadlineField = u"deadline"_s;
const QString extensionField = u"extension"_s;
const QString atField = u"at"_s;
const QString returnedField = u"returned"_s;
const QString nothingField = u"nothing"_s;
const QString nameField = u"name@"_s;
const QString dateField = u"date@"_s;

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString textOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QString signatureField(const QString &stage)
{
    return nameField + stage;
}

PhaseState phaseState(const Record &record)
{
    PhaseState state;
    state.open = !record.value(openField).isEmpty();
    state.deadline = dayOf(record.value(deadlineField));
    state.extension = dayOf(record.value(extensionField));
    state.at = record.value(atField);
    state.returned = !record.value(returnedField).isEmpty();
    state.nothing = record.value(nothingField);
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        if (!cell.key().startsWith(nameField) || cell->value.isEmpty())
            continue;
        const QString stage = cell.key().mid(nameField.size());
        state.signatures.insert(stage, {cell->value, dayOf(record.value(dateField + stage))});
    }
    return state;
}

bool isSectionsState(const Form &form, const Record &record, const Change &change)
{
    // Another record for the same phase would speak against the real one.
    if (record.id !=
        idOf(record.value(field::sheet), record.value(yearField).toInt(), record.value(phaseField)))
        return false;
    const std::vector<Stage> stages = stagesOf(form);
    const QString &name = change.field;
    const QString &value = change.value;
    if (name == atField)
        return value.isEmpty() || std::ranges::find(stages, value, &Stage::key) != stages.end();
    if (name == yearField || name == phaseField)
        return value == record.value(name); // of one that is new
    const bool isOfLast =
        name == nameField + stages.back().key || name == dateField + stages.back().key;
    if (name.startsWith(nameField) || name.startsWith(dateField))
        return !isOfLast;
    static const QStringList others{field::kind, field::exists, field::sheet, returnedField,
                                    nothingField};
    return others.contains(name);
}

Phases phasesFrom(const std::vector<const Record *> &records, const Sheet &sheet, const Form &form)
{
    Phases phases;
    for (const Record *record : records)
        phases.set(record->value(yearField).toInt(), record->value(phaseField),
                   phaseState(*record));
    // A deadline alone opens and closes nothing, and neither does a phase that was taken back.
    const bool decided = std::ranges::any_of(
        records, [](const Record *record) { return !record->value(openField).isEmpty(); });
    if (!decided) {
        const QString &first = form.phases.front().key;
        PhaseState state = phases.state(sheet.fromYear, first);
        state.open = true;
        phases.set(sheet.fromYear, first, state);
    }
    return phases;
}

Result<PhaseRecord> PhaseRecord::load(const Session &session, const QString &sheet, int year,
                                      const QString &phase)
{
    PhaseRecord loaded;
    loaded.m_sheet = sheet;
    loaded.m_year = year;
    loaded.m_phase = phase;
    const QString id = idOf(sheet, year, phase);
    auto record = session.store().record(id);
    if (!record)
        return failure(record.error());
    loaded.m_record = record->value_or(Record{id, {}});
    return loaded;
}

PhaseState PhaseRecord::state() const
{
    return m_record.exists() ? phaseState(m_record) : PhaseState{};
}

Result<bool> PhaseRecord::movedSince(const Session &session, qint64 seq) const
{
    const auto moves = session.store().history({m_record.id}, atField);
    if (!moves)
        return failure(moves.error());
    return std::ranges::any_of(*moves,
                               [seq](const store::LedgerEntry &entry) { return entry.seq > seq; });
}

void PhaseRecord::set(Drafts &drafts, const QString &name, const QString &value)
{
    if (m_record.value(name) == value)
        return;
    drafts.set(m_record.id, name, value, m_record.leaves(name));
    m_record.cells[name].value = value;
}

void PhaseRecord::write(Drafts &drafts, const QString &name, const QString &value)
{
    if (!m_record.exists()) {
        // What an undone step left in it must not come back with the record.
        for (const QString &former : m_record.cells.keys()) {
            if (!former.startsWith(u'$'))
                set(drafts, former, {});
        }
        set(drafts, field::kind, kind::phase);
        set(drafts, field::exists, u"1"_s);
        set(drafts, field::sheet, m_sheet);
        set(drafts, yearField, QString::number(m_year));
        set(drafts, phaseField, m_phase);
    }
    set(drafts, name, value);
}

void PhaseRecord::setOpen(Drafts &drafts, bool open)
{
    write(drafts, openField, open ? u"1"_s : QString());
}

void PhaseRecord::setDeadline(Drafts &drafts, QDate day)
{
    write(drafts, deadlineField, textOf(day));
}

void PhaseRecord::setExtension(Drafts &drafts, QDate day)
{
    write(drafts, extensionField, textOf(day));
}

void PhaseRecord::moveTo(Drafts &drafts, const QString &stage, bool returned)
{
    write(drafts, atField, stage);
    write(drafts, returnedField, returned ? u"1"_s : QString());
}

void PhaseRecord::setNothing(Drafts &drafts, const QString &reason)
{
    write(drafts, nothingField, reason);
}

void PhaseRecord::sign(Drafts &drafts, const QString &stage, const Signature &signature)
{
    write(drafts, signatureField(stage), signature.name);
    write(drafts, dateField + stage, textOf(signature.on));
}

} // namespace mokuhyo::work
