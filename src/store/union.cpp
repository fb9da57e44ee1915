#include "store/ledger.h"
#include "store/messages.h"
#include "store/working_set.h"
#include "store/writer.h"

#include <QHash>

#include <algorithm>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

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
    if (!sound)
        return failure(
            ErrorCode::Invalid,
            Text::tr("取り込む変更の形が正しくありません。もう一度書き出してもらってください。"),
            change.id);
    return {};
}

// Those that are not here yet, each once, in their order.
Result<std::vector<Change>> newChanges(Connection &connection, const std::vector<Change> &changes)
{
    QStringList ids;
    for (const Change &change : changes)
        ids.append(change.id);
    Result<Query> query = connection.query(
        u"SELECT "_s + changeColumns +
        u" FROM change c JOIN record r ON r.key = c.record WHERE c.id IN "_s + anyOf);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(jsonList(ids)).run(); !done)
        return failure(done.error());
    QHash<QString, Change> known;
    while (query->next()) {
        const Change change = changeFromRow(*query);
        known.insert(change.id, change);
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    std::vector<Change> added;
    for (const Change &change : changes) {
        const auto here = known.constFind(change.id);
        if (here == known.cend()) {
            known.insert(change.id, change);
            added.push_back(change);
        } else if (*here != change) {
            return failure(
                ErrorCode::Invalid,
                Text::tr("取り込む変更の中に、手元と番号が同じで内容の違うものがあります。"
                         "ファイルの出所を確かめてください。"),
                change.id);
        }
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

} // namespace

Result<UnionReport> uniteChanges(Connection &connection, const Clock &clock,
                                 const std::vector<Change> &changes, const Stamp &receiver,
                                 const QString &import, const Progress &progress)
{
    for (const Change &change : changes) {
        if (Status sound = check(change); !sound)
            return failure(sound.error());
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    const Result<std::vector<Change>> added = newChanges(connection, changes);
    if (!added)
        return failure(added.error());
    UnionReport report;
    report.added = int(added->size());
    if (added->empty())
        return report;

    const QStringList ids = recordsOf(*added);
    Result<WorkingSet> records = WorkingSet::load(connection, ids);
    if (!records)
        return failure(records.error());
    if (Status done = resolveTouched(connection, *records, ids, *added); !done)
        return failure(done.error());
    Result<LedgerWriter> ledger = LedgerWriter::atEnd(connection);
    if (!ledger)
        return failure(ledger.error());
    const QString receivedAt = timestamp(clock());
    for (const Change &change : *added) {
        if (ledger->written() % 500 == 0 &&
            !proceeds(progress, ledger->written(), qint64(added->size())))
            return failure(cancelled());
        const Result<qint64> key = records->keyOf(change.record);
        if (!key)
            return failure(key.error());
        LedgerEntry entry{0, change, receiver.actor, receivedAt, import};
        if (Status done = ledger->append(entry, *key); !done)
            return failure(done.error());
    }
    if (Status done = records->write(); !done)
        return failure(done.error());
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    for (const QString &id : ids) {
        const WorkingSet::State &state = records->state(id);
        QStringList fields(state.conflicts.begin(), state.conflicts.end());
        fields.sort();
        for (const QString &name : fields) {
            if (state.dirty.contains(name))
                report.conflicts.emplace_back(id, name);
        }
    }
    return report;
}

} // namespace mokuhyo::store
