#include "core/change.h"

namespace mokuhyo {

QStringList deletionParents(const Record &record)
{
    QStringList parents;
    for (const Cell &cell : record.cells)
        parents += cell.leaves;
    parents.sort();
    parents.removeDuplicates();
    return parents;
}

} // namespace mokuhyo
