#pragma once

#include "work/drafts.h"
#include "work/edition_frozen.h"
#include "work/editions.h"

namespace mokuhyo::work {

// How editions stand in the log. The edition's own record says what it is and which sheets stand on
// which pages; what it froze lies in a record of kind::editionPart for each sheet and one more for
// the register of units, so that a list of editions reads none of that.

struct EditionPart
{
    QString sheet; // id; empty: the register
    std::vector<FrozenRecord> records;
};

[[nodiscard]] std::vector<EditionPart> partsFrom(const EditionContent &content);
[[nodiscard]] Edition editionFrom(const Record &record);
void writeEdition(Drafts &drafts, const Edition &edition, const std::vector<EditionPart> &frozen);
void draftWithdrawal(Drafts &drafts, const Record &record, QDate day, const QString &why);
// Damaged where one cannot be read.
[[nodiscard]] Result<std::vector<EditionPart>> partsOf(const Session &session,
                                                       const QString &edition);

} // namespace mokuhyo::work
