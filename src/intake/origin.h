#pragma once

#include "core/form.h"
#include "intake/grid.h"
#include "intake/recognise.h"
#include "intake/row_mark.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo::intake {

// What a workbook says of where it comes from, as render/xlsx/identity.h describes it: the hidden
// tab, the defined name, the custom property. Each of them may be gone, doubled, stale or made up,
// so this is a claim: the store that handed it out knows better.

// A tab that is said to be this sheet.
struct SheetClaim
{
    QString tab;
    QString sheet; // in the shape of an id
    QString form;  // FormRef as text
};

struct Answer
{
    RowMark mark; // of the comment
    Value text;   // may be empty
};

struct Origin
{
    QString store; // ids, empty where nothing is said
    QString handout;
    QString base; // digits, may be empty
    // The places that say it do not say the same: parts of several workbooks in one.
    bool contradictory = false;
    std::vector<SheetClaim> sheets;
    QStringList ownTabs; // covering letter and comments: no goal sheets
    std::vector<Answer> answers;

    [[nodiscard]] bool known() const { return !store.isEmpty() && !handout.isEmpty(); }
};

[[nodiscard]] Origin originOf(const Workbook &workbook);

} // namespace mokuhyo::intake
