#pragma once

#include "render/visibility.h"
#include "work/session.h"

namespace mokuhyo::work {

// In which order sheets are bound together.
enum class SheetOrder {
    Form,         // as their form says: its book's front page, its 体系, else by organisation
    Organisation, // by the register of units
};

// Sheets under one heading: a department, a policy, or a book with its front page.
struct Chapter
{
    QString title;              // empty: no heading
    const Form *book = nullptr; // the form whose front page lists these sheets
    std::vector<size_t> sheets; // indices, in order
};

// Every sheet once, every chapter once. Chapters come in the order of the forms' titles and then
// of the register on that day, units that it does not have last and by name. Titles say nothing
// that is not shown.
[[nodiscard]] Result<std::vector<Chapter>> chaptersOf(const Session &session,
                                                      const std::vector<Sheet> &sheets,
                                                      SheetOrder order, QDate day,
                                                      const render::Visibility &visibility = {});
// The same by another register than today's.
[[nodiscard]] Result<std::vector<Chapter>>
chaptersOf(const Session &session, const std::vector<Sheet> &sheets, const UnitRegister &units,
           SheetOrder order, QDate day, const render::Visibility &visibility = {});

// The day on which the organisation of that year's papers is looked at: today, within the year.
[[nodiscard]] QDate usualDay(const Session &session, int year);
[[nodiscard]] QDate usualDay(QDate today, int year);

} // namespace mokuhyo::work
