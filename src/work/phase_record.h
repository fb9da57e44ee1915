#pragma once

#include "work/drafts.h"
#include "work/phases.h"

namespace mokuhyo::work {

// The record that keeps the state of (sheet, fiscal year, phase): what is written to it is drafted
// here, so that two people who decide at the same time write the same cells.
class PhaseRecord
{
public:
    [[nodiscard]] static Result<PhaseRecord> load(const Session &session, const QString &sheet,
                                                  int year, const QString &phase);

    [[nodiscard]] PhaseState state() const;
    // Whether it was handed in, sent back or the like after that place in the ledger.
    [[nodiscard]] Result<bool> movedSince(const Session &session, qint64 seq) const;
    void setOpen(Drafts &drafts, bool open);
    void setDeadline(Drafts &drafts, QDate day);
    void setExtension(Drafts &drafts, QDate day);
    // Whose turn it is, and whether it came back to them.
    void moveTo(Drafts &drafts, const QString &stage, bool returned);
    void setNothing(Drafts &drafts, const QString &reason);
    void sign(Drafts &drafts, const QString &stage, const Signature &signature);

private:
    void set(Drafts &drafts, const QString &name, const QString &value);
    void write(Drafts &drafts, const QString &name, const QString &value);

    Record m_record;
    QString m_sheet;
    int m_year = 0;
    QString m_phase;
};

// The field that names who signed for a stage.
[[nodiscard]] QString signatureField(const QString &stage);

// Reading without writing.
[[nodiscard]] PhaseState phaseState(const Record &record);
// Whether a section that works in a package may write this: how far its sheet has come and who of
// its own has looked at it, but not what is open until when, nor that the last stage has looked.
[[nodiscard]] bool isSectionsState(const Form &form, const Record &record, const Change &change);
// The phases of a sheet from its records.
[[nodiscard]] Phases phasesFrom(const std::vector<const Record *> &records, const Sheet &sheet,
                                const Form &form);

} // namespace mokuhyo::work
