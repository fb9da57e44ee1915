#include "store/ledger.h"
#include "store/masking.h"
#include "store/messages.h"
#include "store/reader.h"
#include "store/working_set.h"
#include "store/writer.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

using Places = std::set<std::pair<QString, QString>>; // (record, field)

// Changes come from outside; what this store could not hold unaltered is refused as a whole.
Status check(const Change &change)
{
    bool sound = isId(change.id) && !change.record.isEmpty() && !change.field.isEmpty();
    for (const QString &parent : change.parents)
        sound = sound && isId(parent);
    sound = sound && std::is_sorted(change.parents.begin(), change.parents.end());
    for (const QString &text :
         {change.record, change.field, change.value, change.actor, change.time, change.batch})
        sound = sound && text.isValidUtf16() && !text.contains(QChar(0));
    sound = sound && (change.field != field::redacts || masksFrom(change.value));
    if (!sound)
        return failure(
            ErrorCode::Invalid,
            Text::tr("取り込む変更の形が正しくありません。もう一度書き出してもらってください。"),
            change.id);
    return {};
}

struct NewChanges
{
    std::vector<Change> changes;
    std::vector<std::size_t> ends; // of each arrival's among them
};

// Those that are not here yet, each once, in their order, without what is redacted. One that is
// here may arrive less or more redacted than it is here; what counts is what redactions say of it.
Result<NewChanges> newChanges(Connection &connection, const std::vector<Arrival> &arrivals,
                              const Masks &masks)
{
    QStringList ids;
    for (const Arrival &arrival : arrivals) {
        for (const Change &change : *arrival.changes)
            ids.append(change.id);
    }
    const Result<std::vector<Change>> here = readChanges(connection, ids);
    if (!here)
        return failure(here.error());
    QHash<QString, Change> known;
    for (const Change &change : *here)
        known.insert(change.id, change);
    NewChanges added;
    for (const Arrival &arrival : arrivals) {
        for (const Change &change : *arrival.changes) {
            const auto same = known.constFind(change.id);
            if (same == known.cend()) {
                const Change left = masked(change, masks);
                known.insert(change.id, left);
                added.changes.push_back(left);
            } else if (*same != change && !joinedRedactions(*same, change)) {
                return failure(
                    ErrorCode::Invalid,
                    Text::tr("取り込む変更の中に、手元と番号が同じで内容の違うものがあります。"
                             "ファイルの出所を確かめてください。"),
                    change.id);
            }
        }
        added.ends.push_back(added.changes.size());
    }
    return added;
}

// Resolves every touched record anew from all its changes, old and new.
Status resolveTouched(Connection &connection, WorkingSet &records, const QStringList &ids,
                      const std::vector<Change> &added)
{
    QStringList former;
    for (const QString &id : ids) {
        if (!records.isNew(id))
            former.append(id);
    }
    const Result<std::vector<Change>> history = changesOf(connection, former);
    if (!history)
        return failure(history.error());
    QHash<QString, ChangeRefs> byRecord;
    for (const Change &change : *history)
        byRecord[change.record].push_back(&change);
    for (const Change &change : added)
        byRecord[change.record].push_back(&change);
    for (const QString &id : ids)
        records.replace(resolveRecord(id, byRecord.value(id)));
    return {};
}

// Cells that redactions known here before took a text out of, while the sender seems not to have
// heard of them.
Result<Places> cellsInDoubt(Connection &connection, const std::vector<Change> &redactions,
                            const std::vector<Change> &incoming)
{
    Places cells;
    QStringList ids;
    for (const Change &redaction : redactions) {
        const Masks masks = masksOf({redaction});
        const bool isKnown = std::ranges::any_of(incoming, [&](const Change &change) {
            return change.id == redaction.id ||
                   (masks.contains(change.id) && masked(change, masks) == change);
        });
        if (!isKnown)
            ids += masks.keys();
    }
    if (ids.isEmpty())
        return cells;
    Result<Query> query = connection.query(u"SELECT r.id, c.field FROM change c "
                                           "JOIN record r ON r.key = c.record WHERE c.id IN "_s +
                                           anyOf);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(ids)).run(); !done)
        return failure(done.error());
    while (query->next())
        cells.emplace(query->text(0), query->text(1));
    if (Status done = query->status(); !done)
        return failure(done.error());
    return cells;
}

std::vector<std::pair<QString, QString>> conflictsIn(WorkingSet &records, const QStringList &ids)
{
    std::vector<std::pair<QString, QString>> conflicts;
    for (const QString &id : ids) {
        const WorkingSet::State &state = records.state(id);
        QStringList fields(state.conflicts.begin(), state.conflicts.end());
        fields.sort();
        for (const QString &name : fields) {
            if (state.dirty.contains(name))
                conflicts.emplace_back(id, name);
        }
    }
    return conflicts;
}

// What arrives in cells whose redaction its sender does not know.
Result<Places> unredactedCells(Connection &connection, const std::vector<Change> &redactions,
                               const Masks &masks, const std::vector<Arrival> &arrivals,
                               const NewChanges &added)
{
    Places unredacted;
    if (redactions.empty())
        return unredacted;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < arrivals.size(); begin = added.ends[i++]) {
        if (begin == added.ends[i])
            continue;
        const Result<Places> doubtful = cellsInDoubt(connection, redactions, *arrivals[i].changes);
        if (!doubtful)
            return doubtful;
        for (std::size_t at = begin; at < added.ends[i]; ++at) {
            const Change &change = added.changes[at];
            const std::pair cell(change.record, change.field);
            if (!masks.contains(change.id) && doubtful->contains(cell))
                unredacted.insert(cell);
        }
    }
    return unredacted;
}

Status appendAll(Connection &connection, WorkingSet &records, const NewChanges &added,
                 const std::vector<SealedEntry> &sealed, LedgerEntry receipt,
                 std::vector<Arrival> &arrivals, const Progress &progress)
{
    Result<LedgerWriter> ledger = LedgerWriter::atEnd(connection);
    if (!ledger)
        return failure(ledger.error());
    std::size_t at = 0;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        receipt.import = arrivals[i].import;
        for (; at < added.ends[i]; ++at) {
            const Change &change = added.changes[at];
            if (at % 500 == 0 && !proceeds(progress, qint64(at), qint64(added.changes.size())))
                return failure(cancelled());
            const Result<qint64> key = records.keyOf(change.record);
            if (!key)
                return failure(key.error());
            LedgerEntry entry = receipt;
            entry.change = change;
            if (change.field == field::redacts)
                entry.import = receiptOf(change, receipt.import, sealed);
            if (Status done = ledger->append(entry, *key); !done)
                return done;
        }
        arrivals[i].head = ledger->head();
    }
    return {};
}

} // namespace

Result<UnionReport> uniteWithin(Connection &connection, const Clock &clock,
                                std::vector<Arrival> &arrivals, const Stamp &receiver,
                                const Progress &progress)
{
    const Result<std::vector<Change>> redactions = readRedactions(connection);
    if (!redactions)
        return failure(redactions.error());
    Masks masks = masksOf(*redactions);
    for (const Arrival &arrival : arrivals) {
        for (const Change &change : *arrival.changes) {
            if (Status sound = check(change); !sound)
                return failure(sound.error());
            addMasks(masks, change);
        }
    }
    const Result<NewChanges> added = newChanges(connection, arrivals, masks);
    if (!added)
        return failure(added.error());
    UnionReport report;
    report.added = int(added->changes.size());

    const Result<std::vector<SealedEntry>> sealed =
        maskEntries(connection, masksOf(added->changes));
    if (!sealed)
        return failure(sealed.error());
    report.redacted = int(sealed->size());
    QStringList ids = recordsOf(added->changes);
    for (const auto &[entry, seal] : *sealed) {
        if (!ids.contains(entry.change.record))
            ids += entry.change.record;
    }
    if (Status done = sealed->empty() ? Status() : noteCleaning(connection); !done)
        return failure(done.error());
    const Result<Places> unredacted =
        unredactedCells(connection, *redactions, masks, arrivals, *added);
    if (!unredacted)
        return failure(unredacted.error());
    report.unredacted.assign(unredacted->begin(), unredacted->end());

    Result<WorkingSet> records = WorkingSet::load(connection, ids);
    if (!records)
        return failure(records.error());
    if (Status done = resolveTouched(connection, *records, ids, added->changes); !done)
        return failure(done.error());
    const LedgerEntry receipt{0, {}, receiver.actor, timestamp(clock()), {}};
    if (Status done = appendAll(connection, *records, *added, *sealed, receipt, arrivals, progress);
        !done)
        return failure(done.error());
    if (Status done = records->write(); !done)
        return failure(done.error());
    report.conflicts = conflictsIn(*records, ids);
    return report;
}

Result<UnionReport> uniteChanges(Connection &connection, const Clock &clock,
                                 const std::vector<Change> &changes, const Stamp &receiver,
                                 const QString &import, const Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    std::vector<Arrival> arrivals{{&changes, import, {}}};
    Result<UnionReport> report = uniteWithin(connection, clock, arrivals, receiver, progress);
    if (!report || report->added == 0)
        return report;
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    if (report->redacted > 0)
        (void)cleanFile(connection); // else at the next opening
    return report;
}

} // namespace mokuhyo::store
