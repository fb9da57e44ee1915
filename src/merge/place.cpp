#include "merge/place.h"

#include "core/finding.h"
#include "core/measure.h"
#include "core/redaction.h"

#include <algorithm>

namespace mokuhyo::merge {

namespace {

Verdict refused(Refusal why)
{
    return {Right::Refused, why};
}

bool isOfForm(const Change &change)
{
    return !change.field.startsWith(u'$');
}

// Which record of which sheet it is: $kind and $sheet.
bool namesRecord(const Change &change)
{
    return change.field == field::kind || change.field == field::sheet;
}

// What a section may propose of a row that it was given: to delete it, to move it, or to say what
// became of it.
bool isProposal(const Change &change)
{
    return change.field == field::exists || change.field == field::order ||
           change.field.startsWith(field::life);
}

// A new record as the file has it. What it is and whose was settled when it was made.
Record asMade(const ChangeRefs &changes)
{
    Record record = resolveRecord(changes.front()->record, changes).record;
    for (const QString &name : {field::kind, field::sheet}) {
        ChangeRefs roots;
        std::ranges::copy_if(changes, std::back_inserter(roots), [&](const Change *change) {
            return change->field == name && change->parents.isEmpty();
        });
        record.cells.insert(name, resolve(leavesOf(roots)).cell);
    }
    return record;
}

} // namespace

Place::Place(const Terms &terms, Record atBase, const ChangeRefs &here, const ChangeRefs &inFile)
    : m_terms(&terms), m_wasOut(!atBase.cells.isEmpty())
{
    if (m_wasOut)
        m_record = std::move(atBase);
    else
        m_record = here.empty() ? asMade(inFile) : resolveRecord(here.front()->record, here).record;
    m_kind = m_record.value(field::kind);
    m_sheet = m_kind == kind::sheet ? m_record.id : m_record.value(field::sheet);
    m_scope = terms.handout.of(m_sheet);
    // A record that somebody made here after the hand-out is not in the file.
    m_isMadeInFile = std::ranges::any_of(inFile, [](const Change *change) {
        return change->field == field::exists && !change->value.isEmpty();
    });
}

Verdict Place::judge(const Change &change) const
{
    if (!m_scope)
        return refused(Refusal::NotHandedOut);
    if (m_kind == kind::sheet)
        return ofSheet(change);
    if (m_kind == kind::item)
        return m_wasOut ? ofGivenRow(change) : ofNewRow(change);
    static const QStringList remarks{kind::phase, kind::reason, kind::comment, kind::reading,
                                     kind::finding};
    return remarks.contains(m_kind) ? ofRemark(change) : refused(Refusal::NotHandedOut);
}

Verdict Place::ofSheet(const Change &change) const
{
    if (!m_wasOut)
        return refused(Refusal::NotHandedOut);
    return isOfForm(change) ? ofCell(change, m_scope->fields) : refused(Refusal::ProgramField);
}

Verdict Place::ofGivenRow(const Change &change) const
{
    const auto open = m_scope->rows.constFind(m_record.id);
    if (open == m_scope->rows.cend())
        return refused(Refusal::NotHandedOut);
    if (isOfForm(change))
        return ofCell(change, *open);
    return isProposal(change) ? Verdict{Right::Outside} : refused(Refusal::ProgramField);
}

Verdict Place::ofNewRow(const Change &change) const
{
    if (!m_isMadeInFile)
        return refused(Refusal::NotHandedOut);
    if (!m_scope->addsRows())
        return refused(Refusal::NoRowsAdded);
    if (isOfForm(change))
        return m_terms->permits(m_record, m_wasOut, change)
                   ? Verdict{Right::Admitted}
                   : ofCell(change, m_scope->newRowColumns);
    const bool isPlace = change.field == field::exists || change.field == field::order;
    const bool isOwn = namesRecord(change) ? isIdentity(change) : isOwnUnit(change);
    if (isPlace || isOwn || (!namesRecord(change) && m_terms->permits(m_record, m_wasOut, change)))
        return {Right::Admitted};
    return refused(Refusal::ProgramField);
}

Verdict Place::ofRemark(const Change &change) const
{
    // It would take texts of anybody out of the whole log.
    if (change.field == field::redacts)
        return refused(Refusal::ProgramField);
    const bool makesRecord = namesRecord(change) || change.field == field::exists;
    const bool stays =
        !makesRecord || (!m_wasOut && (change.field == field::exists || isIdentity(change)));
    return stays && m_terms->permits(m_record, m_wasOut, change) ? Verdict{Right::Admitted}
                                                                 : refused(Refusal::ProgramField);
}

Verdict Place::ofCell(const Change &change, const QSet<QString> &open) const
{
    if (open.contains(change.field))
        return {Right::Admitted};
    return m_terms->knows(m_sheet, change.field) ? Verdict{Right::Outside}
                                                 : refused(Refusal::UnknownField);
}

// Written once, when the record is made, and never again.
bool Place::isIdentity(const Change &change) const
{
    return change.parents.isEmpty() && change.value == m_record.value(change.field);
}

bool Place::isOwnUnit(const Change &change) const
{
    return change.field == field::unit &&
           (change.value.isEmpty() || change.value == m_terms->handout.unit);
}

} // namespace mokuhyo::merge
