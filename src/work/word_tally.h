#pragma once

#include "render/build.h"
#include "render/xlsx/summary.h"

namespace mokuhyo::work {

// The words of the rating and progress columns of these sheets that are shown, and how often each
// was chosen. Columns of several forms that are called the same are counted together, rows that
// ended are not counted, and what is too long or too rare for a column of its own is その他.
class WordTally
{
public:
    WordTally(const std::vector<render::SheetSource> &sources,
              const render::Visibility &visibility);

    // By label; the choices of a form first, once one of its sheets has chosen.
    [[nodiscard]] const std::vector<render::WordCounts> &words() const { return m_words; }
    // A words() each, a word each; nothing where the sheet has no such column.
    [[nodiscard]] std::vector<std::vector<int>> count(const render::SheetSource &source) const;

private:
    [[nodiscard]] std::vector<const Field *> columnsOf(const render::SheetSource &source) const;
    void add(const QString &label, const QString &word);

    render::Visibility m_visibility;
    std::vector<render::WordCounts> m_words;
};

} // namespace mokuhyo::work
