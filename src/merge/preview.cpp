#include "merge/preview.h"

#include "core/redaction.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace mokuhyo::merge {

namespace {

using Places = std::map<std::pair<QString, QString>, Conflict>;

Places placesOf(const std::vector<Conflict> &conflicts)
{
    Places places;
    for (const Conflict &conflict : conflicts)
        places.emplace(std::pair(conflict.record, conflict.field), conflict);
    return places;
}

std::vector<Change> touching(const std::vector<Change> &log, const QSet<QString> &records)
{
    std::vector<Change> result;
    std::copy_if(log.begin(), log.end(), std::back_inserter(result),
                 [&](const Change &change) { return records.contains(change.record); });
    return result;
}

} // namespace

Result<Preview> preview(const std::vector<Change> &here, const std::vector<Change> &incoming)
{
    QSet<QString> records;
    for (const Change &change : incoming)
        records.insert(change.record);
    const Masks redacted = masksOf(incoming);
    for (const Change &change : here) {
        if (redacted.contains(change.id) || change.field == field::redacts)
            records.insert(change.record);
    }
    const std::vector<Change> base = touching(here, records);
    const Result<std::vector<Change>> all = united(base, incoming);
    if (!all)
        return failure(all.error());

    Preview result;
    QSet<QString> known;
    for (const Change &change : base)
        known.insert(change.id);
    for (const Change &change : *all) {
        if (!known.contains(change.id))
            result.added.push_back(change);
    }

    const Replay before = replay(base);
    const Replay after = replay(*all);
    const Places formerConflicts = placesOf(before.conflicts);
    const Places conflicts = placesOf(after.conflicts);
    for (const auto &[place, conflict] : conflicts) {
        const auto former = formerConflicts.find(place);
        if (former == formerConflicts.end() || former->second != conflict)
            result.conflicts.push_back(conflict);
    }

    QHash<QString, const Record *> formerRecords;
    for (const Record &record : before.records)
        formerRecords.insert(record.id, &record);
    for (const Record &record : after.records) {
        const Record none;
        const Record *former = formerRecords.value(record.id, &none);
        if (record.exists() && !former->exists())
            result.created.append(record.id);
        if (!record.exists() && former->exists())
            result.deleted.append(record.id);
        QStringList names = record.cells.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const bool conflict = conflicts.contains({record.id, name});
            const bool leavesDiffer = record.leaves(name) != former->leaves(name);
            if (record.value(name) != former->value(name) || (conflict && leavesDiffer))
                result.cells.push_back(
                    {record.id, name, former->value(name), record.value(name), conflict});
        }
    }
    return result;
}

} // namespace mokuhyo::merge
