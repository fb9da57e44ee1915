#pragma once

#include "intake/headings.h"
#include "intake/recognise.h"
#include "intake/tab_view.h"

#include <vector>

namespace mokuhyo::intake {

// Notes are gathered here while a tab is read.
class Notes
{
public:
    void add(Note::Kind kind, const Place &place, const QString &text, const QString &message);
    [[nodiscard]] std::vector<Note> &list() { return m_notes; }

private:
    std::vector<Note> m_notes;
};

// Columns that hold a row's number or year and nothing longer.
[[nodiscard]] bool isNumberKind(const Field &column);

// The rows below a heading, as far as `lastRow`, as items of the form. Cells that were understood
// are claimed in the view; what is doubtful is noted.
// `empty` gains the marked rows in which nothing stands.
[[nodiscard]] std::vector<RecognisedItem> readRows(TabView &view, const Form &form,
                                                   const HeadingBlock &heading, int lastRow,
                                                   Notes &notes,
                                                   std::vector<RecognisedItem> &empty);

} // namespace mokuhyo::intake
