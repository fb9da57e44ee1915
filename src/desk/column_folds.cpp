#include "desk/column_folds.h"

#include <algorithm>

namespace mokuhyo::desk {

namespace {

// The place of the last phase that is open in any year of the sheet; -1: none.
std::ptrdiff_t lastReached(const SheetDocument &document)
{
    const std::vector<Phase> &phases = document.form().phases;
    std::ptrdiff_t reached = -1;
    for (int year = document.sheet().fromYear; year <= document.sheet().toYear; ++year) {
        for (size_t i = 0; i < phases.size(); ++i) {
            if (document.phases().isOpen(year, phases[i].key))
                reached = std::max(reached, static_cast<std::ptrdiff_t>(i));
        }
    }
    return reached;
}

} // namespace

std::vector<ColumnGroup> columnsAhead(const SheetDocument &document,
                                      const std::vector<const Field *> &columns)
{
    std::vector<ColumnGroup> groups;
    if (document.isEmpty() || !document.amendReason().isEmpty())
        return groups;
    const std::vector<Phase> &phases = document.form().phases;
    const std::ptrdiff_t reached = lastReached(document);
    if (reached < 0) // all phases are closed: somebody reads
        return groups;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto phase = std::ranges::find(phases, columns[i]->phase, &Phase::key);
        if (phase == phases.end() || phase - phases.begin() <= reached)
            continue;
        const int at = static_cast<int>(i);
        if (!groups.empty() && groups.back().phase == phase->key && groups.back().last == at - 1)
            groups.back().last = at;
        else
            groups.push_back({phase->key, phase->label, at, at});
    }
    std::erase_if(groups, [&](const ColumnGroup &group) {
        return std::ranges::any_of(document.sheet().items, [&](const Item &item) {
            for (int i = group.first; i <= group.last; ++i) {
                if (!document.text({item.id, columns[static_cast<size_t>(i)]->key}).isEmpty())
                    return true;
            }
            return false;
        });
    });
    return groups;
}

} // namespace mokuhyo::desk
