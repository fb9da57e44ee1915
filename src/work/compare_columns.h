#pragma once

#include "core/form.h"

namespace mokuhyo::work {

// Which field or column of one side answers which of the other.
struct FieldPair
{
    const Field *before = nullptr; // null: only the other form has it
    const Field *after = nullptr;
};

struct FieldPairs
{
    std::vector<FieldPair> fields; // of the sheet
    std::vector<FieldPair> columns;
    QStringList alone; // labels of what has no counterpart and so cannot be compared
};

// By key where both phases (keys; empty: all) are the same. Else by meaning: results of one target,
// ratings of one rater, then columns of one kind in the order of the form, then the only running
// text that either phase has left.
[[nodiscard]] FieldPairs pairFields(const Form &before, const QString &phaseBefore,
                                    const Form &after, const QString &phaseAfter);

} // namespace mokuhyo::work
