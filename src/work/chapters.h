#pragma once

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

// Every sheet once. Chapters come in the order of the forms' titles and then of the register on
// that day; sheets of a unit that is not there any more come last.
[[nodiscard]] Result<std::vector<Chapter>>
chaptersOf(const Session &session, const std::vector<Sheet> &sheets, SheetOrder order, QDate day);

} // namespace mokuhyo::work
