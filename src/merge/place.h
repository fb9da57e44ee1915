#pragma once

#include "core/leaves.h"
#include "merge/admission.h"

namespace mokuhyo::merge {

enum class Right { Admitted, Outside, Refused };

struct Verdict
{
    Right right = Right::Refused;
    Refusal why = Refusal::ProgramField; // where it is refused
};

// What one record of the file is to the hand-out, and what a section may write there.
class Place
{
public:
    // `atBase` is empty where the record was not handed out; `here` and `inFile` are its changes.
    // The terms must outlive it.
    Place(const Terms &terms, Record atBase, const ChangeRefs &here, const ChangeRefs &inFile);

    // The sheet that it is or speaks of.
    [[nodiscard]] const QString &sheet() const { return m_sheet; }
    [[nodiscard]] Verdict judge(const Change &change) const;

private:
    [[nodiscard]] Verdict ofSheet(const Change &change) const;
    [[nodiscard]] Verdict ofGivenRow(const Change &change) const;
    [[nodiscard]] Verdict ofNewRow(const Change &change) const;
    [[nodiscard]] Verdict ofRemark(const Change &change) const;
    [[nodiscard]] Verdict ofCell(const Change &change, const QSet<QString> &open) const;
    [[nodiscard]] bool isIdentity(const Change &change) const;
    [[nodiscard]] bool isOwnUnit(const Change &change) const;

    const Terms *m_terms;
    Record m_record; // as it went out; else as it is here; else as the file makes it
    QString m_kind;
    QString m_sheet;
    const SheetScope *m_scope = nullptr; // none: its sheet was not handed out
    bool m_wasOut = false;
    bool m_isMadeInFile = false;
};

} // namespace mokuhyo::merge
