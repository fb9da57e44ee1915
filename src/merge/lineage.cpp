#include "merge/lineage.h"

#include "core/identity.h"

#include <algorithm>
namespace mokuhyo::merge {

namespace {

constexpr qsizetype longestName = 200; // of ids, fields, people and times

bool isDeletion(const Change &change)
{
    return change.field == field::exists && change.value.isEmpty();
}

// A deletion names what its author saw of the whole record, everything else its own cell.
bool mayReplace(const Change &change, const Change &parent)
{
    return parent.record == change.record && (parent.field == change.field || isDeletion(change));
}

// Those that replace each other in a circle, and what rests on them: all that can never be reached
// by going on from changes without parents.
QSet<QString> circles(const QHash<QString, Change> &known)
{
    QHash<QString, int> open; // parents that have not been reached
    QHash<QString, QStringList> children;
    QStringList reached;
    for (const Change &change : known) {
        int parents = 0;
        for (const QString &parent : change.parents) {
            if (!known.contains(parent))
                continue;
            ++parents;
            children[parent].append(change.id);
        }
        open.insert(change.id, parents);
        if (parents == 0)
            reached.append(change.id);
    }
    while (!reached.isEmpty()) {
        const QString id = reached.takeLast();
        open.remove(id);
        for (const QString &child : children.value(id)) {
            if (--open[child] == 0)
                reached.append(child);
        }
    }
    return {open.keyBegin(), open.keyEnd()};
}

} // namespace

bool isSound(const Change &change)
{
    const QStringList &parents = change.parents;
    const bool areIds = isId(change.id) && isId(change.record) &&
                        std::ranges::all_of(parents, [](const QString &id) { return isId(id); });
    const bool areInOrder =
        std::ranges::is_sorted(parents) && std::ranges::adjacent_find(parents) == parents.end();
    const auto isText = [](const QString &text, qsizetype longest) {
        return text.size() <= longest && text.isValidUtf16() && !text.contains(QChar(0));
    };
    return areIds && areInOrder && !change.field.isEmpty() && isText(change.value, longestText) &&
           isText(change.field, longestName) && isText(change.actor, longestName) &&
           isText(change.time, longestName) && isText(change.batch, longestName);
}

Refusals forgedLineage(const Incoming &added, const QHash<QString, Change> &known,
                       const QSet<QString> &seen)
{
    Refusals refusals;
    for (const auto &[id, change] : added) {
        for (const QString &parent : change.parents) {
            const auto found = known.constFind(parent);
            if (found == known.cend() || !seen.contains(parent))
                refusals.emplace(id, Refusal::UnknownParent);
            else if (!mayReplace(change, *found))
                refusals.emplace(id, Refusal::ForeignParent);
        }
    }
    for (const QString &id : circles(known)) {
        if (added.contains(id))
            refusals.emplace(id, Refusal::Circle);
    }
    return refusals;
}

QSet<QString> resting(const Incoming &added, const QSet<QString> &roots,
                      const std::function<bool(const Change &child)> &follows)
{
    QHash<QString, QStringList> children;
    for (const auto &[id, change] : added) {
        if (follows && !follows(change))
            continue;
        for (const QString &parent : change.parents)
            children[parent].append(id);
    }
    QSet<QString> found;
    QStringList ahead(roots.begin(), roots.end());
    while (!ahead.isEmpty()) {
        for (const QString &child : children.value(ahead.takeLast())) {
            if (roots.contains(child) || found.contains(child))
                continue;
            found.insert(child);
            ahead.append(child);
        }
    }
    return found;
}

} // namespace mokuhyo::merge
