#pragma once

#include "render/xlsx/cover.h"
#include "work/comments.h"
#include "work/handout_shares.h"
#include "work/wording_fixes.h"

namespace mokuhyo::work {

// What a hand-out tells a unit about its sheets besides what to fill in. Read in a few queries for
// all sheets that go out.
class HandoutRemarks
{
public:
    [[nodiscard]] static Result<HandoutRemarks> read(const Session &session,
                                                     const std::vector<Sheet> &sheets,
                                                     const UnitRegister &units, QDate day);

    // Open comments on the cells of these sheets that are the unit's.
    [[nodiscard]] std::vector<Comment> commentsFor(const UnitShare &share) const;
    // The same, and the wording fixes, as the workbook shows them.
    [[nodiscard]] std::vector<render::CoverComment> shownComments(const Session &session,
                                                                  const UnitShare &share) const;
    [[nodiscard]] std::vector<render::CoverFix> shownFixes(const Session &session,
                                                           const UnitShare &share) const;

private:
    QHash<QString, std::vector<Comment>> m_comments; // by sheet
    QHash<QString, std::vector<WordingFix>> m_fixes; // by sheet
};

} // namespace mokuhyo::work
