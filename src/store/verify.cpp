#include "store/verify.h"

#include "core/leaves.h"
#include "store/ledger.h"
#include "store/log_slice.h"
#include "store/masking.h"
#include "store/messages.h"

#include <QHash>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDefects = 200; // people read these

// A cell as the caches hold it.
struct CachedCell
{
    Cell cell;
    bool conflict = false;
    QString folded;

    bool operator==(const CachedCell &) const = default;
};

using CachedCells = QHash<qint64, QHash<QString, CachedCell>>;

ChangeRefs refs(const std::vector<Change> &changes)
{
    ChangeRefs result;
    result.reserve(changes.size());
    for (const Change &change : changes)
        result.push_back(&change);
    return result;
}

class Verification
{
public:
    Verification(Connection &connection, const Progress &progress)
        : m_connection(connection), m_progress(progress)
    {
    }

    Result<QStringList> run()
    {
        for (const auto step :
             {&Verification::checkFile, &Verification::checkChain, &Verification::checkCaches}) {
            if (Status done = (this->*step)(); !done) {
                // A page that cannot be read is a defect like the others, and ends the walk.
                if (done.error().code != ErrorCode::Damaged)
                    return failure(done.error());
                report(Text::tr("データファイルの一部を読めません。"));
                break;
            }
        }
        return m_defects;
    }

private:
    void report(const QString &defect)
    {
        if (m_defects.size() < mostDefects)
            m_defects.append(defect);
        else if (m_defects.size() == mostDefects)
            m_defects.append(Text::tr("ほかにもあります。"));
    }

    Status checkFile()
    {
        Result<Query> integrity = m_connection.query(u"PRAGMA integrity_check"_s);
        if (!integrity)
            return failure(integrity.error());
        if (Status done = integrity->run(); !done)
            return done;
        while (integrity->next()) {
            if (const QString answer = integrity->text(0); answer != u"ok"_s)
                report(Text::tr("データファイルの構造が壊れています（%1）。").arg(answer));
        }
        if (Status done = integrity->status(); !done)
            return done;
        Result<Query> foreign = m_connection.query(u"PRAGMA foreign_key_check"_s);
        if (!foreign)
            return failure(foreign.error());
        if (Status done = foreign->run(); !done)
            return done;
        while (foreign->next())
            report(Text::tr("表 %1 の %2 行目が、ないものを指しています。")
                       .arg(foreign->text(0), foreign->text(1)));
        return foreign->status();
    }

    // What a redaction took a text out of has to be what its seal says, anything else what the
    // chain says.
    static bool isAsReceived(const LedgerEntry &entry, const QByteArray &previous,
                             const QByteArray &hash, const QHash<qint64, QByteArray> &seals,
                             const Masks &masks)
    {
        const auto seal = seals.constFind(entry.seq);
        if (seal == seals.cend())
            return ledgerHash(previous, entry) == hash;
        return masks.contains(entry.change.id) && sealOf(hash, entry) == *seal;
    }

    Status checkChain()
    {
        const Result<qint64> total = m_connection.number(u"SELECT count(*) FROM change"_s);
        if (!total)
            return failure(total.error());
        m_total = *total;
        const Result<QHash<qint64, QByteArray>> seals = readSeals(m_connection);
        if (!seals)
            return failure(seals.error());
        const Result<std::vector<Change>> redactions = readRedactions(m_connection);
        if (!redactions)
            return failure(redactions.error());
        const Masks masks = masksOf(*redactions);
        Result<Query> query =
            m_connection.query(u"SELECT "_s + ledgerColumns +
                               u" FROM change c JOIN record r ON r.key = c.record "
                               "LEFT JOIN ledger l ON l.seq = c.seq ORDER BY c.seq"_s);
        if (!query)
            return failure(query.error());
        if (Status done = query->run(); !done)
            return done;
        QByteArray previous;
        qint64 expected = 0;
        while (query->next()) {
            ++expected;
            const LedgerEntry entry = ledgerEntry(*query);
            const QByteArray hash = query->bytes(12);
            if (entry.seq != expected) {
                report(Text::tr("変更の記録の %1 番目が欠けています。").arg(expected));
                expected = std::max(expected, entry.seq);
            } else if (!isAsReceived(entry, previous, hash, *seals, masks)) {
                report(
                    Text::tr(
                        "変更の記録の %1 番目（記録 %2、欄 %3）が、後から書き換えられています。")
                        .arg(QString::number(entry.seq), entry.change.record, entry.change.field));
            }
            if (masked(entry.change, masks) != entry.change)
                report(Text::tr("変更の記録の %1 番目に、墨消ししたはずの内容が残っています。")
                           .arg(entry.seq));
            previous = hash;
            if (expected % 1000 == 0 && !proceeds(m_progress, expected / 2, m_total))
                return failure(cancelled());
        }
        return query->status();
    }

    Status checkCaches()
    {
        qint64 done = m_total / 2;
        for (qint64 key = 0;;) {
            const Result<LogSlice> slice = readSlice(m_connection, key);
            if (!slice)
                return failure(slice.error());
            if (slice->entries.empty())
                break;
            const Result<CachedCells> cells = readCells(key, slice->lastKey());
            if (!cells)
                return failure(cells.error());
            for (const LogSlice::Entry &entry : slice->entries) {
                compare(entry, cells->value(entry.key));
                done += qint64(entry.changes.size()) / 2;
            }
            if (!proceeds(m_progress, std::min(done, m_total), m_total))
                return failure(cancelled());
            key = slice->lastKey();
        }
        const Result<qint64> orphans = m_connection.number(
            u"SELECT count(*) FROM cell_search h LEFT JOIN cell c "
            "ON c.record = h.record AND c.field = h.field WHERE c.record IS NULL"_s);
        if (!orphans)
            return failure(orphans.error());
        if (*orphans > 0)
            report(Text::tr("検索用の控えに、ない欄のものが %1 件あります。").arg(*orphans));
        return {};
    }

    Result<CachedCells> readCells(qint64 afterKey, qint64 lastKey)
    {
        Result<Query> query = m_connection.query(
            u"SELECT c.record, c.field, c.value, c.leaves, c.conflict, h.folded FROM cell c "
            "LEFT JOIN cell_search h ON h.record = c.record AND h.field = c.field "
            "WHERE c.record > ? AND c.record <= ?"_s);
        if (!query)
            return failure(query.error());
        if (Status done = query->bind(afterKey).bind(lastKey).run(); !done)
            return failure(done.error());
        CachedCells cells;
        while (query->next()) {
            const Cell cell{query->text(2), splitIds(query->text(3))};
            cells[query->number(0)].insert(query->text(1),
                                           {cell, query->number(4) != 0, query->text(5)});
        }
        if (Status done = query->status(); !done)
            return failure(done.error());
        return cells;
    }

    void compare(const LogSlice::Entry &entry, QHash<QString, CachedCell> cached)
    {
        const ResolvedRecord resolved = resolveRecord(entry.id, refs(entry.changes));
        const QHash<QString, Cell> &cells = resolved.record.cells;
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            const CachedCell expected{*cell, resolved.conflicts.contains(cell.key()),
                                      foldedText(cell.key(), cell->value)};
            if (cached.take(cell.key()) != expected)
                report(Text::tr("記録 %1 の欄 %2 が、変更の記録と合いません。")
                           .arg(entry.id, cell.key()));
        }
        for (auto cell = cached.cbegin(); cell != cached.cend(); ++cell)
            report(
                Text::tr("記録 %1 の欄 %2 は、変更の記録にありません。").arg(entry.id, cell.key()));
        if (entry.projection != projectionOf(resolved.record))
            report(Text::tr("記録 %1 の一覧用の項目が、変更の記録と合いません。").arg(entry.id));
    }

    Connection &m_connection;
    const Progress &m_progress;
    QStringList m_defects;
    qint64 m_total = 0;
};

} // namespace

Result<QStringList> verifyStore(Connection &connection, const Progress &progress)
{
    return Verification(connection, progress).run();
}

Status rebuildFromLog(Connection &connection, const Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> total = connection.number(u"SELECT count(*) FROM record"_s);
    if (!total)
        return failure(total.error());
    qint64 rebuilt = 0;
    for (const QString &clear : {u"DELETE FROM cell"_s, u"DELETE FROM cell_search"_s}) {
        if (Status done = connection.run(clear); !done)
            return done;
    }
    for (qint64 key = 0;;) {
        const Result<LogSlice> slice = readSlice(connection, key);
        if (!slice)
            return failure(slice.error());
        if (slice->entries.empty())
            break;
        for (const LogSlice::Entry &entry : slice->entries) {
            const ResolvedRecord resolved = resolveRecord(entry.id, refs(entry.changes));
            const QHash<QString, Cell> &cells = resolved.record.cells;
            for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
                if (Status done = writeCell(connection, entry.key, cell.key(), *cell,
                                            resolved.conflicts.contains(cell.key()), true);
                    !done)
                    return done;
            }
            const Projection projection = projectionOf(resolved.record);
            if (Status done = writeProjection(connection, entry.key, projection); !done)
                return done;
        }
        rebuilt += qint64(slice->entries.size());
        if (!proceeds(progress, rebuilt, *total))
            return failure(cancelled());
        key = slice->lastKey();
    }
    return transaction->commit();
}

} // namespace mokuhyo::store
