#pragma once

#include "work/import.h"

#include <QStandardItemModel>

namespace mokuhyo::desk {

struct FilePlan
{
    QString file;
    Result<work::ImportPlan> plan;
};

// Per file: what is new, what changes, what is left for a person, or why it is refused.
void fillImportTree(QStandardItemModel &model, const std::vector<FilePlan> &plans);
// New: 3 sheets …, in one line.
[[nodiscard]] QString importSummary(const work::ImportPlan &plan);

} // namespace mokuhyo::desk
