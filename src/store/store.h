#pragma once

#include "core/change.h"
#include "core/identity.h"
#include "core/result.h"
#include "store/handouts.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mokuhyo::store {

// Who writes, and as part of what.
struct Stamp
{
    QString actor;
    QDateTime time;
    QString batch; // id of changes decided together; empty: a new one
};

// Narrows a listing. Unset members do not narrow. For records of a sheet (items, phases), year and
// units narrow by their sheet, so that one call reads all items of a year.
struct RecordFilter
{
    QString kind;            // namespace kind
    std::optional<int> year; // sheets: $from <= year <= $to
    QStringList units;       // sheets: $unit is one of these
    QString sheet;           // items, phases: $sheet
    QStringList sheets;      // items, phases: $sheet is one of these
    bool deleted = false;    // also records that do not exist any more
};

// One row of the local ledger with its change.
struct LedgerEntry
{
    qint64 seq = 0;
    Change change;
    QString receivedBy;
    QString receivedAt;
    QString import; // what brought it in, empty for an edit made here

    // When the text came to stand here. What a file brought claims a time of its own.
    [[nodiscard]] const QString &when() const
    {
        return import.isEmpty() ? change.time : receivedAt;
    }
};

struct UnionReport
{
    int added = 0;                                      // changes that were new here
    std::vector<std::pair<QString, QString>> conflicts; // (record, field) with differing leaves
    // Cells with a redaction that the sender did not know: what came may hold the text again.
    std::vector<std::pair<QString, QString>> unredacted;
    int redacted = 0; // entries that were here already and lost a text
};

struct PackageInfo;     // store/package.h
struct RedactionOrder;  // store/redaction.h
struct RedactionReport; // store/redaction.h
struct BackupState;     // store/redaction.h

struct SearchHit
{
    QString record;
    QString field;
    QString value;
};

// Narrows a search. Unset members do not narrow.
struct SearchScope
{
    std::optional<int> year = {}; // sheets whose years include it
    QStringList sheets = {};      // ids
    QStringList fields = {};
};

struct FormSource
{
    QString id;
    int version = 0;
    QString hash;
    QByteArray json;
};

enum class Access { ReadWrite, ReadOnly };

struct OpenOptions
{
    Access access = Access::ReadWrite;
    Clock clock = systemClock();
    QString host; // for the lock file; empty: this machine's name
    QString user; // for the lock file; empty: the login name
    // Whether a path lies on a network drive; empty: asks the system.
    std::function<bool(const QString &path)> isNetwork = {};
};

// A store on disk: the log of changes in SQLite with its caches. Used from one thread, the one that
// opened it. Every write is one checked transaction; nothing is acknowledged before it is on disk.
// All texts of errors say what to do.
class Store
{
public:
    // Makes a new store; fails with Invalid when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path,
                                                               const OpenOptions &options = {});
    // Opens an existing one. A newer schema opens read-only, see access(); NotFound, NotAStore,
    // Damaged, Busy, ReadOnly and NoSpace are told apart. Older schemas are backed up and migrated.
    // A package is checked and becomes a working store under its name.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path,
                                                             const OpenOptions &options = {});
    [[nodiscard]] static Result<std::unique_ptr<Store>> inMemory(const OpenOptions &options = {});

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString identity() const; // id of this store
    [[nodiscard]] Access access() const;
    [[nodiscard]] QString readOnlyReason() const; // for people; empty when writable
    // What was handed out in it; null: it is no package.
    [[nodiscard]] const PackageInfo *package() const;

    // --- reading
    [[nodiscard]] Result<std::vector<Record>> records(const RecordFilter &filter) const;
    [[nodiscard]] Result<std::vector<Record>> records(const QStringList &ids) const;
    [[nodiscard]] Result<std::optional<Record>> record(const QString &id) const;
    [[nodiscard]] Result<std::vector<int>>
    years() const; // with at least one living sheet, ascending
    [[nodiscard]] Result<std::vector<LedgerEntry>> history(const QStringList &records,
                                                           const QString &field = {}) const;
    [[nodiscard]] Result<std::vector<LedgerEntry>> ledger(qint64 afterSeq = 0) const;
    [[nodiscard]] Result<qint64> lastSeq() const; // of the ledger; 0: it is empty
    // Hash of the ledger's last entry, hexadecimal; empty: there is none.
    [[nodiscard]] Result<QString> head() const;
    // As they were when the ledger ended at `seq`, in the order of the ids; those that did not
    // exist yet are left out, deleted ones are not. What is redacted is redacted here too.
    [[nodiscard]] Result<std::vector<Record>> recordsAt(const QStringList &ids, qint64 seq) const;
    // Those that are here, in the order of the ids.
    [[nodiscard]] Result<std::vector<Change>> changes(const QStringList &ids) const;
    // Cells that wait for somebody to choose, as (record, field); field::exists means "deleted
    // here, edited there".
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> conflicts() const;
    // Cells of living records of living sheets whose folded text contains the folded needle, newest
    // sheets first; fields that begin with $ are not searched.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &text, int limit,
                                                        const SearchScope &scope = {}) const;
    // SHA-256 over living records, fields and values; absent equals empty.
    [[nodiscard]] Result<QString> contentDigest() const;
    // Changes whenever any process commits; cheap to poll. >> 32: the commits of others alone.
    [[nodiscard]] Result<qint64> dataVersion() const;

    // --- writing
    // Optimistic: all edits or none. Fails with Stale when a cell's leaves are not edit.parents any
    // more, naming the cell in Error::where as "record/field". Edits that change nothing are left
    // out. Answers the changes written, in order.
    [[nodiscard]] Result<std::vector<Change>>
    commit(const std::vector<Edit> &edits, const Stamp &stamp, const QString &import = {});
    // Merging: never conflicts, keeps every leaf; changes already here are skipped.
    [[nodiscard]] Result<UnionReport> unite(const std::vector<Change> &changes,
                                            const Stamp &receiver, const QString &import,
                                            const Progress &progress = {});

    // --- hand-outs and receipts, see store/handouts.h
    // All or none.
    [[nodiscard]] Status addHandouts(const std::vector<Handout> &handouts);
    // The newest first, with their scopes.
    [[nodiscard]] Result<std::vector<Handout>> handouts(const HandoutFilter &filter = {}) const;
    // Unites what several files bring and keeps a receipt of each, in one transaction.
    [[nodiscard]] Result<UnionReport> collect(const std::vector<Delivery> &deliveries,
                                              const Stamp &receiver, const Progress &progress = {});
    // The newest first.
    [[nodiscard]] Result<std::vector<Receipt>> receipts(const ReceiptFilter &filter = {}) const;

    // --- redaction: the only exception to append-only, see store/redaction.h
    // Takes a text out of every version of some cells, and out of the file.
    [[nodiscard]] Result<RedactionReport> redact(const RedactionOrder &order, const Stamp &stamp);
    // Cells of which a version was redacted, as (record, field).
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> redactedCells() const;
    // Cells that people fill and that hold the text or ever held it, deleted records too.
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>>
    cellsThatHeld(const QString &text) const;
    // Backups beside the store that still hold what was redacted.
    [[nodiscard]] Result<std::vector<BackupState>> backupsToRedact() const;
    // Applies this store's redactions to one of its backups.
    [[nodiscard]] Status redactBackup(const QString &backup) const;

    // --- forms kept with the store
    [[nodiscard]] Result<std::vector<FormSource>> forms() const;
    [[nodiscard]] Status addForm(const FormSource &form);

    // --- settings that belong to the store and not to its content
    [[nodiscard]] Result<QString> setting(const QString &key) const;
    [[nodiscard]] Status setSetting(const QString &key, const QString &value);

    // --- keeping
    // Integrity of the file, hash chain, caches and projections against the log. Answers every
    // defect found; empty means sound.
    [[nodiscard]] Result<QStringList> verify(const Progress &progress = {}) const;
    [[nodiscard]] Status rebuildCaches(const Progress &progress = {});
    // A checked copy (journal_mode=DELETE) at `target`, replaced atomically.
    [[nodiscard]] Status backupTo(const QString &target, const Progress &progress = {}) const;
    // A backup beside the store under its naming and rotation (12 daily, 10 weekly, 9 monthly).
    // Answers its path.
    [[nodiscard]] Result<QString> rotateBackup() const;
    // Puts a backup in the place of the store at `path`; refuses while another process has it open.
    [[nodiscard]] static Status restore(const QString &backup, const QString &path,
                                        const OpenOptions &options = {});

    // A seam for tests: called on the store's thread before each transaction is committed, to make
    // a disk slow.
    void setBeforeCommit(std::function<void()> hook);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace mokuhyo::store
