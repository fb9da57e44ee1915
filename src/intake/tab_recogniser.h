#pragma once

#include "intake/form_labels.h"
#include "intake/recognise.h"
#include "intake/tab_view.h"
#include "intake/table_rows.h"

#include <vector>

namespace mokuhyo::intake {

// The sheets of one form in one tab, from top to bottom. Claims what it understands in the view and
// notes what is doubtful; what stays unclaimed is for the caller to report.
[[nodiscard]] std::vector<RecognisedSheet> recogniseTab(TabView &view, const FormLabels &labels,
                                                        Notes &notes);

} // namespace mokuhyo::intake
