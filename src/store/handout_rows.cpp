#include "store/handout_rows.h"

#include "store/masking.h"
#include "store/messages.h"
#include "store/writer.h"

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

const std::pair<Handout::As, QString> kinds[] = {{Handout::As::Xlsx, u"xlsx"_s},
                                                 {Handout::As::Package, u"package"_s},
                                                 {Handout::As::Export, u"export"_s}};

QString kindText(Handout::As as)
{
    for (const auto &[kind, text] : kinds) {
        if (kind == as)
            return text;
    }
    return {};
}

// What a newer program may add counts as something that is not handed out.
Handout::As kindFrom(const QString &text)
{
    for (const auto &[kind, name] : kinds) {
        if (name == text)
            return kind;
    }
    return Handout::As::Export;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? timestamp(time) : QString();
}

// A store of an older schema that is open for reading has no such tables.
Result<bool> isThere(Connection &connection)
{
    return connection
        .number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'handout'"_s)
        .map([](qint64 found) { return found != 0; });
}

struct Where
{
    QStringList conditions;

    void add(bool narrows, const QString &condition)
    {
        if (narrows)
            conditions += condition;
    }
    [[nodiscard]] QString text() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
};

Result<qint64> insertHandout(Connection &connection, const Handout &handout)
{
    Result<Query> insert = connection.query(
        u"INSERT INTO handout (id, base, kind, unit, year, phase, due, file, given_by, given_at, "
        "scope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s);
    if (!insert)
        return failure(insert.error());
    insert->bind(handout.id).bind(handout.base).bind(kindText(handout.as)).bind(handout.unit);
    insert->bind(qint64(handout.year)).bind(handout.phase);
    insert->bind(handout.due.toString(Qt::ISODate)).bind(handout.file).bind(handout.by);
    insert->bind(timeText(handout.at)).bind(QString::fromUtf8(scopeText(handout.scope)));
    if (Status done = insert->run(); !done)
        return failure(done.error());
    qint64 seq = 0;
    if (insert->next())
        seq = insert->number(0);
    if (Status done = insert->status(); !done)
        return failure(done.error());
    return seq;
}

Status insertReceipt(Connection &connection, const Receipt &receipt)
{
    Result<Query> insert = connection.query(
        u"INSERT INTO receipt (id, handout, file, digest, taken_by, taken_at, head, summary) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return failure(insert.error());
    insert->bind(receipt.id).bind(receipt.handout).bind(receipt.file).bind(receipt.digest);
    insert->bind(receipt.by).bind(timeText(receipt.at)).bind(receipt.head);
    return insert->bind(receipt.summary).run();
}

} // namespace

Status writeHandouts(Connection &connection, const std::vector<Handout> &handouts)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    for (const Handout &handout : handouts) {
        const Result<qint64> seq = insertHandout(connection, handout);
        if (!seq)
            return failure(seq.error());
        Result<Query> insert = connection.query(u"INSERT INTO handout_sheet (sheet, handout) "
                                                "VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
        if (!insert)
            return failure(insert.error());
        for (const SheetScope &scope : handout.scope) {
            if (Status done = insert->bind(scope.sheet).bind(*seq).run(); !done)
                return done;
        }
    }
    return transaction->commit();
}

Result<std::vector<Handout>> readHandouts(Connection &connection, const HandoutFilter &filter)
{
    std::vector<Handout> handouts;
    if (const Result<bool> there = isThere(connection); !there || !*there)
        return there ? Result<std::vector<Handout>>(handouts) : failure(there.error());
    Where where;
    where.add(!filter.id.isEmpty(), u"id = ?"_s);
    where.add(!filter.sheet.isEmpty(),
              u"seq IN (SELECT handout FROM handout_sheet WHERE sheet = ?)"_s);
    where.add(!filter.unit.isEmpty(), u"unit = ?"_s);
    where.add(filter.year.has_value(), u"year = ?"_s);
    Result<Query> query = connection.query(u"SELECT id, base, kind, unit, year, phase, due, file, "
                                           "given_by, given_at, scope FROM handout"_s +
                                           where.text() + u" ORDER BY seq DESC"_s);
    if (!query)
        return failure(query.error());
    for (const QString &text : {filter.id, filter.sheet, filter.unit}) {
        if (!text.isEmpty())
            query->bind(text);
    }
    if (filter.year)
        query->bind(qint64(*filter.year));
    if (Status done = query->run(); !done)
        return failure(done.error());
    while (query->next()) {
        Result<std::vector<SheetScope>> scope = scopeFromText(query->text(10).toUtf8());
        if (!scope)
            return failure(scope.error());
        handouts.push_back(
            {query->text(0), query->number(1), kindFrom(query->text(2)), query->text(3),
             int(query->number(4)), query->text(5), QDate::fromString(query->text(6), Qt::ISODate),
             query->text(7), query->text(8),
             QDateTime::fromString(query->text(9), Qt::ISODateWithMs), std::move(*scope)});
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return handouts;
}

Result<std::vector<Receipt>> readReceipts(Connection &connection, const ReceiptFilter &filter)
{
    std::vector<Receipt> receipts;
    if (const Result<bool> there = isThere(connection); !there || !*there)
        return there ? Result<std::vector<Receipt>>(receipts) : failure(there.error());
    Where where;
    where.add(!filter.handout.isEmpty(), u"handout = ?"_s);
    where.add(!filter.digest.isEmpty(), u"digest = ?"_s);
    Result<Query> query = connection.query(
        u"SELECT id, handout, file, digest, taken_by, taken_at, head, summary FROM receipt"_s +
        where.text() + u" ORDER BY seq DESC"_s);
    if (!query)
        return failure(query.error());
    if (!filter.handout.isEmpty())
        query->bind(filter.handout);
    if (!filter.digest.isEmpty())
        query->bind(filter.digest);
    if (Status done = query->run(); !done)
        return failure(done.error());
    while (query->next()) {
        receipts.push_back({query->text(0), query->text(1), query->text(2), query->bytes(3),
                            query->text(4),
                            QDateTime::fromString(query->text(5), Qt::ISODateWithMs),
                            query->text(6), query->bytes(7)});
    }
    if (Status done = query->status(); !done)
        return failure(done.error());
    return receipts;
}

Result<UnionReport> collectDeliveries(Connection &connection, const Clock &clock,
                                      const std::vector<Delivery> &deliveries,
                                      const Stamp &receiver, const Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    std::vector<Arrival> arrivals;
    arrivals.reserve(deliveries.size());
    for (const Delivery &delivery : deliveries)
        arrivals.push_back({&delivery.changes, delivery.import, {}});
    Result<UnionReport> report = uniteWithin(connection, clock, arrivals, receiver, progress);
    if (!report)
        return report;
    const QDateTime now = clock();
    for (std::size_t i = 0; i < deliveries.size(); ++i) {
        Receipt receipt = deliveries[i].receipt;
        receipt.head = arrivals[i].head;
        if (receipt.id.isEmpty())
            receipt.id = newId(now);
        if (receipt.by.isEmpty())
            receipt.by = receiver.actor;
        if (!receipt.at.isValid())
            receipt.at = now;
        if (Status done = insertReceipt(connection, receipt); !done)
            return failure(done.error());
    }
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    if (report->redacted > 0)
        (void)cleanFile(connection); // else at the next opening
    return report;
}

} // namespace mokuhyo::store
