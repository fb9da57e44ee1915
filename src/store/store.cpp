#include "store/store.h"

#include "store/backup.h"
#include "store/handout_rows.h"
#include "store/ledger.h"
#include "store/masking.h"
#include "store/messages.h"
#include "store/reader.h"
#include "store/redactor.h"
#include "store/restore.h"
#include "store/store_private.h"
#include "store/verify.h"
#include "store/writer.h"

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

Store::Store(std::unique_ptr<Private> state) : d(std::move(state)) {}

Store::~Store() = default;

QString Store::path() const
{
    return d->path;
}

QString Store::identity() const
{
    return d->identity;
}

Access Store::access() const
{
    return d->access;
}

QString Store::readOnlyReason() const
{
    return d->reason;
}

const PackageInfo *Store::package() const
{
    return d->package ? &*d->package : nullptr;
}

Result<std::vector<Record>> Store::records(const RecordFilter &filter) const
{
    return readRecords(*d->connection, filter);
}

Result<std::vector<Record>> Store::records(const QStringList &ids) const
{
    return readRecords(*d->connection, ids);
}

Result<std::optional<Record>> Store::record(const QString &id) const
{
    return readRecords(*d->connection, QStringList{id}).map([](std::vector<Record> found) {
        return found.empty() ? std::optional<Record>() : std::move(found.front());
    });
}

Result<std::vector<int>> Store::years() const
{
    return readYears(*d->connection);
}

Result<std::vector<std::pair<QString, QString>>> Store::conflicts() const
{
    return readConflicts(*d->connection);
}

Result<std::vector<LedgerEntry>> Store::history(const QStringList &records,
                                                const QString &fieldName) const
{
    return readHistory(*d->connection, records, fieldName);
}

Result<std::vector<LedgerEntry>> Store::ledger(qint64 afterSeq) const
{
    return readLedger(*d->connection, afterSeq);
}

Result<qint64> Store::lastSeq() const
{
    return LedgerWriter::atEnd(*d->connection).map([](const LedgerWriter &end) {
        return end.seq();
    });
}

Result<QString> Store::head() const
{
    return LedgerWriter::atEnd(*d->connection).map([](const LedgerWriter &end) {
        return end.head();
    });
}

Result<std::vector<Record>> Store::recordsAt(const QStringList &ids, qint64 seq) const
{
    return readRecordsAt(*d->connection, ids, seq);
}

Result<std::vector<Change>> Store::changes(const QStringList &ids) const
{
    return readChanges(*d->connection, ids);
}

Result<std::vector<SearchHit>> Store::search(const QString &text, int limit,
                                             const SearchScope &scope) const
{
    return searchCells(*d->connection, text, limit, scope);
}

Result<QString> Store::contentDigest() const
{
    return readContentDigest(*d->connection);
}

Result<qint64> Store::dataVersion() const
{
    // SQLite counts the commits of others only.
    return d->connection->number(u"PRAGMA data_version"_s).map([this](qint64 others) {
        return (others << 32) + d->ownWrites;
    });
}

Result<std::vector<Change>> Store::commit(const std::vector<Edit> &edits, const Stamp &stamp,
                                          const QString &import)
{
    if (Status writable = d->requireWritable(); !writable)
        return failure(writable.error());
    ++d->ownWrites;
    return commitEdits(*d->connection, d->options.clock, edits, stamp, import);
}

Result<UnionReport> Store::unite(const std::vector<Change> &changes, const Stamp &receiver,
                                 const QString &import, const Progress &progress)
{
    if (Status writable = d->requireWritable(); !writable)
        return failure(writable.error());
    ++d->ownWrites;
    return uniteChanges(*d->connection, d->options.clock, changes, receiver, import, progress);
}

Status Store::addHandouts(const std::vector<Handout> &handouts)
{
    if (Status writable = d->requireWritable(); !writable)
        return writable;
    ++d->ownWrites;
    return writeHandouts(*d->connection, handouts);
}

Result<std::vector<Handout>> Store::handouts(const HandoutFilter &filter) const
{
    return readHandouts(*d->connection, filter);
}

Result<UnionReport> Store::collect(const std::vector<Delivery> &deliveries, const Stamp &receiver,
                                   const Progress &progress)
{
    if (Status writable = d->requireWritable(); !writable)
        return failure(writable.error());
    ++d->ownWrites;
    return collectDeliveries(*d->connection, d->options.clock, deliveries, receiver, progress);
}

Result<std::vector<Receipt>> Store::receipts(const ReceiptFilter &filter) const
{
    return readReceipts(*d->connection, filter);
}

Result<RedactionReport> Store::redact(const RedactionOrder &order, const Stamp &stamp)
{
    if (Status writable = d->requireWritable(); !writable)
        return failure(writable.error());
    ++d->ownWrites;
    return redactCells(*d->connection, d->options.clock, order, stamp);
}

Result<std::vector<std::pair<QString, QString>>> Store::redactedCells() const
{
    return readRedactedCells(*d->connection);
}

Result<std::vector<std::pair<QString, QString>>> Store::cellsThatHeld(const QString &text) const
{
    return readCellsThatHeld(*d->connection, text);
}

Result<std::vector<BackupState>> Store::backupsToRedact() const
{
    if (d->path.isEmpty())
        return std::vector<BackupState>();
    const Result<std::vector<Change>> redactions = readRedactions(*d->connection);
    if (!redactions)
        return failure(redactions.error());
    return backupsHolding(d->path, d->identity, *redactions);
}

Status Store::redactBackup(const QString &backup) const
{
    const Result<std::vector<Change>> accounts = readAccounts(*d->connection);
    if (!accounts)
        return failure(accounts.error());
    return redactFile(backup, d->identity, d->options.clock, *accounts);
}

Result<std::vector<FormSource>> Store::forms() const
{
    return readForms(*d->connection);
}

Status Store::addForm(const FormSource &form)
{
    if (Status writable = d->requireWritable(); !writable)
        return writable;
    Result<std::vector<FormSource>> known = forms();
    if (!known)
        return failure(known.error());
    for (const FormSource &here : *known) {
        if (here.id != form.id || here.version != form.version)
            continue;
        if (here.hash == form.hash)
            return {};
        return failure(ErrorCode::Invalid,
                       Text::tr("様式「%1」の第%2版は、内容の違うものが登録されています。"
                                "版の番号を上げてください。")
                           .arg(form.id)
                           .arg(form.version),
                       form.id);
    }
    // They are sealed, so that nobody can slip another form under what was handed out.
    if (d->package)
        return failure(ErrorCode::Locked, Text::tr("配布されたファイルには様式を追加できません。"),
                       form.id);
    Result<Query> insert =
        d->connection->query(u"INSERT INTO form (id, version, hash, json) VALUES (?, ?, ?, ?)"_s);
    if (!insert)
        return failure(insert.error());
    ++d->ownWrites;
    insert->bind(form.id).bind(qint64(form.version)).bind(form.hash).bind(form.json);
    return insert->run().map([this] { d->connection->settle(); });
}

Result<QString> Store::setting(const QString &key) const
{
    Result<Query> query = d->connection->query(u"SELECT value FROM setting WHERE name = ?"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(key).run(); !done)
        return failure(done.error());
    QString value;
    if (query->next())
        value = query->text(0);
    if (Status done = query->status(); !done)
        return failure(done.error());
    return value;
}

Status Store::setSetting(const QString &key, const QString &value)
{
    if (Status writable = d->requireWritable(); !writable)
        return writable;
    if (key.isEmpty() || key.startsWith(u'$'))
        return failure(ErrorCode::Usage, Text::tr("設定の名前「%1」は使えません。").arg(key), key);
    Result<Query> upsert =
        d->connection->query(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                             "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!upsert)
        return failure(upsert.error());
    ++d->ownWrites;
    return upsert->bind(key).bind(value).run().map([this] { d->connection->settle(); });
}

Result<QStringList> Store::verify(const Progress &progress) const
{
    return verifyStore(*d->connection, progress);
}

Status Store::rebuildCaches(const Progress &progress)
{
    if (Status writable = d->requireWritable(); !writable)
        return writable;
    ++d->ownWrites;
    return rebuildFromLog(*d->connection, progress);
}

Status Store::backupTo(const QString &target, const Progress &progress) const
{
    return copyStore(*d->connection, target, progress);
}

Result<QString> Store::rotateBackup() const
{
    if (d->path.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("保存先のないデータの控えは作れません。"));
    return keepBackup(*d->connection, d->options.clock());
}

Status Store::restore(const QString &backup, const QString &path, const OpenOptions &options)
{
    return restoreStore(backup, path, options.clock()).map([](const RestoreReport &) {});
}

void Store::setBeforeCommit(std::function<void()> hook)
{
    d->connection->setBeforeCommit(std::move(hook));
}

} // namespace mokuhyo::store
