#pragma once

#include "intake/form_labels.h"
#include "intake/recognise.h"
#include "intake/tab_view.h"
#include "intake/table_rows.h"

#include <vector>

namespace mokuhyo::intake {

// A label of a header or footer field in a row.
struct FieldLabel
{
    int cell = 0;
    LabelMatch match;
};

// The field labels among the cells that start in a row, from left to right.
[[nodiscard]] std::vector<FieldLabel> labelsInRow(const TabView &view, const FormLabels &labels,
                                                  int row);

// The value of labels[index]: in the label's own cell, to its right before the next label, or
// below. Claims label and value; notes what is doubtful.
[[nodiscard]] Value readField(TabView &view, const FormLabels &labels,
                              const std::vector<FieldLabel> &inRow, size_t index, Notes &notes);

} // namespace mokuhyo::intake
