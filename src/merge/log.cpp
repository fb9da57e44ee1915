#include "merge/log.h"

#include "core/leaves.h"
#include "core/redaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mokuhyo::merge {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mokuhyo::merge)
};

// The changes that somebody has to choose between.
std::vector<Change> choicesOf(const QString &fieldName, const ChangeRefs &changes)
{
    std::map<QString, ChangeRefs> byField;
    for (const Change *change : changes)
        byField[change->field].push_back(change);
    const ChangeRefs leaves = leavesOf(byField[fieldName]);
    std::vector<Change> choices;
    QStringList seen;
    for (const Change *leaf : leaves) {
        choices.push_back(*leaf);
        seen += leaf->parents;
    }
    if (fieldName != field::exists)
        return choices;
    for (const auto &[name, ofCell] : byField) {
        if (name == field::exists)
            continue;
        for (const Change *leaf : leavesOf(ofCell)) {
            if (!seen.contains(leaf->id))
                choices.push_back(*leaf);
        }
    }
    return choices;
}

} // namespace

Result<std::vector<Change>> united(const std::vector<Change> &left,
                                   const std::vector<Change> &right)
{
    std::map<QString, Change> byId;
    Masks masks;
    for (const std::vector<Change> *log : {&left, &right}) {
        for (const Change &change : *log) {
            addMasks(masks, change);
            const auto [here, added] = byId.emplace(change.id, change);
            if (added || here->second == change)
                continue;
            std::optional<Change> joined = joinedRedactions(here->second, change);
            if (!joined)
                return failure(
                    ErrorCode::Invalid,
                    Text::tr(
                        "番号が同じで内容の違う変更があります。ファイルの出所を確かめてください。"),
                    change.id);
            here->second = *std::move(joined);
        }
    }
    std::vector<Change> all;
    all.reserve(byId.size());
    for (auto &[id, change] : byId)
        all.push_back(masked(std::move(change), masks));
    return all;
}

Replay replay(const std::vector<Change> &log)
{
    std::map<QString, ChangeRefs> byRecord;
    for (const Change &change : log)
        byRecord[change.record].push_back(&change);
    Replay result;
    for (const auto &[id, changes] : byRecord) {
        ResolvedRecord resolved = resolveRecord(id, changes);
        for (const QString &name : std::as_const(resolved.conflicts))
            result.conflicts.push_back({id, name, choicesOf(name, changes)});
        result.records.push_back(std::move(resolved.record));
    }
    return result;
}

} // namespace mokuhyo::merge
