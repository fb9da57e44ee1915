#pragma once

#include "render/xlsx/cover.h"
#include "render/xlsx/draft.h"
#include "render/xlsx/names.h"
#include "render/xlsx/xlsx.h"

#include <optional>

namespace mokuhyo::render::xlsx {

// The tabs before the sheets of a workbook that is handed out. They are added first; the letter is
// written once the names of the others are known.
class CoverTabs
{
public:
    [[nodiscard]] static Result<CoverTabs> add(Draft &draft, TabNames &names, const Cover &cover,
                                               const std::optional<XlsxIdentity> &identity);

    // `sheets` has a tab a sheet, `rows` how many rows each has to be filled in.
    void writeLetter(lxw_workbook *workbook, const CoverLetter &letter, const QStringList &sheets,
                     const std::vector<size_t> &rows) const;

    // What the hidden tab says of them, see identity.h.
    [[nodiscard]] std::vector<QStringList> identityRows() const;

private:
    QString m_letterName;
    lxw_worksheet *m_letter = nullptr;
    QString m_remarksName; // empty: there is none
    bool m_hasComments = false;
};

} // namespace mokuhyo::render::xlsx
