#pragma once

#include "work/session.h"

#include <QSet>

namespace mokuhyo::work {

// Which phases of a sheet are open, for each of its fiscal years. A sheet that nobody opened a
// phase of has the form's first phase open in its first year.
class OpenPhases
{
public:
    [[nodiscard]] bool isOpen(int year, const QString &phase) const;
    void set(int year, const QString &phase, bool open);

private:
    friend Result<OpenPhases> openPhases(const Session &, const Sheet &);
    QHash<int, QSet<QString>> m_open;
};

[[nodiscard]] Result<OpenPhases> openPhases(const Session &session, const Sheet &sheet);

// The fiscal year that a row's cells of a later phase belong to: the row's own where rows are
// years.
[[nodiscard]] int yearOfRow(const Sheet &sheet, const Form &form, const Item *item);

// Whether that cell can be filled in now. `item` is null for the sheet's own fields.
[[nodiscard]] bool isOpen(const OpenPhases &open, const Sheet &sheet, const Form &form,
                          const Field &field, const Item *item);

// Opens the phase for these sheets in that year and closes the others of the same year.
[[nodiscard]] Result<Applied> openPhase(Session &session, const QString &phase,
                                        const SheetFilter &filter, std::optional<int> year);

} // namespace mokuhyo::work
