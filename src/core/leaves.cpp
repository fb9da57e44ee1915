#include "core/leaves.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace mokuhyo {

namespace {

bool byId(const Change *left, const Change *right)
{
    return left->id < right->id;
}

} // namespace

ChangeRefs leavesOf(const ChangeRefs &changesOfCell)
{
    if (changesOfCell.size() == 1)
        return changesOfCell;
    QSet<QString> replaced;
    for (const Change *change : changesOfCell) {
        for (const QString &parent : change->parents) {
            if (parent != change->id)
                replaced.insert(parent);
        }
    }
    ChangeRefs leaves;
    for (const Change *change : changesOfCell) {
        if (!replaced.contains(change->id))
            leaves.push_back(change);
    }
    // Only forged changes replace each other in a circle. No text may vanish by that.
    if (leaves.empty())
        leaves = changesOfCell;
    std::sort(leaves.begin(), leaves.end(), byId);
    return leaves;
}

ResolvedCell resolve(const ChangeRefs &leaves)
{
    ResolvedCell result;
    if (leaves.empty())
        return result;
    for (const Change *leaf : leaves)
        result.cell.leaves.append(leaf->id);
    result.cell.value = leaves.back()->value;
    const bool differ = std::any_of(leaves.begin(), leaves.end(), [&](const Change *leaf) {
        return leaf->value != result.cell.value;
    });
    result.conflict = differ && leaves.back()->field != field::order;
    return result;
}

ResolvedCell resolveExistence(const ChangeRefs &leavesOfExists,
                              const QStringList &leavesOfOtherCells)
{
    ResolvedCell result = resolve(leavesOfExists);
    const auto kept = std::find_if(leavesOfExists.rbegin(), leavesOfExists.rend(),
                                   [](const Change *leaf) { return !leaf->value.isEmpty(); });
    if (kept != leavesOfExists.rend()) {
        result.cell.value = (*kept)->value;
        return result;
    }
    QSet<QString> seen;
    for (const Change *deletion : leavesOfExists) {
        for (const QString &parent : deletion->parents)
            seen.insert(parent);
    }
    const bool unseen = !leavesOfExists.empty() &&
                        std::any_of(leavesOfOtherCells.begin(), leavesOfOtherCells.end(),
                                    [&](const QString &leaf) { return !seen.contains(leaf); });
    if (unseen) {
        result.cell.value = QStringLiteral("1");
        result.conflict = true;
    }
    return result;
}

ResolvedRecord resolveRecord(const QString &id, const ChangeRefs &changesOfRecord)
{
    std::map<QString, ChangeRefs> byField;
    for (const Change *change : changesOfRecord)
        byField[change->field].push_back(change);

    ResolvedRecord result;
    result.record.id = id;
    QStringList otherLeaves;
    for (const auto &[name, changes] : byField) {
        if (name == field::exists)
            continue;
        const ResolvedCell resolved = resolve(leavesOf(changes));
        otherLeaves += resolved.cell.leaves;
        if (resolved.conflict)
            result.conflicts.append(name);
        result.record.cells.insert(name, resolved.cell);
    }
    if (const auto exists = byField.find(field::exists); exists != byField.end()) {
        const ResolvedCell resolved = resolveExistence(leavesOf(exists->second), otherLeaves);
        if (resolved.conflict)
            result.conflicts.append(field::exists);
        result.record.cells.insert(field::exists, resolved.cell);
    }
    result.conflicts.sort();
    return result;
}

} // namespace mokuhyo
