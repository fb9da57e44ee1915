#include "store/redaction.h"

#include "core/text.h"
#include "store/masking.h"
#include "store/messages.h"
#include "store/reader.h"
#include "store/redactor.h"
#include "store/writer.h"

#include <algorithm>

namespace mokuhyo::store {

using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<std::pair<QString, QString>>; // (record, field)

Result<Cells> collectCells(Connection &connection, const QString &condition,
                           const QString &parameter)
{
    Result<Query> query = connection.query(
        u"SELECT DISTINCT r.id, c.field FROM change c JOIN record r ON r.key = c.record WHERE "_s +
        condition + u" ORDER BY 1, 2"_s);
    if (!query)
        return failure(query.error());
    if (Status done = query->bind(parameter).run(); !done)
        return failure(done.error());
    Cells cells;
    while (query->next())
        cells.emplace_back(query->text(0), query->text(1));
    if (Status done = query->status(); !done)
        return failure(done.error());
    return cells;
}

Status check(const RedactionOrder &order)
{
    if (order.reason.trimmed().isEmpty())
        return failure(ErrorCode::Usage, Text::tr("墨消しの理由を入力してください。"));
    if (!order.text.isEmpty() && order.reason.contains(order.text))
        return failure(
            ErrorCode::Usage,
            Text::tr(
                "理由に消す文字そのものが入っています。理由は記録に残るので書き換えてください。"));
    for (const auto &[record, fieldName] : order.cells) {
        if (!isRedactable(fieldName))
            return failure(ErrorCode::Usage, Text::tr("この欄は墨消しできません。"), fieldName);
    }
    return {};
}

Result<Masks> masksFor(Connection &connection, const RedactionOrder &order)
{
    QStringList records;
    for (const auto &[record, fieldName] : order.cells)
        records += record;
    records.removeDuplicates();
    const Result<std::vector<LedgerEntry>> history = readHistory(connection, records, {});
    if (!history)
        return failure(history.error());
    const QString text = withLf(order.text);
    Masks masks;
    for (const LedgerEntry &entry : *history) {
        const Change &change = entry.change;
        const bool isMeant =
            std::ranges::find(order.cells, std::pair(change.record, change.field)) !=
                order.cells.end() &&
            (order.changes.isEmpty() || order.changes.contains(change.id));
        if (!isMeant)
            continue;
        if (Spans places = placesOf(text, change.value); !places.empty())
            masks.insert(change.id, std::move(places));
    }
    return masks;
}

// The act as a record of its own.
std::vector<Change> account(const RedactionOrder &order, const Masks &masks, const Stamp &stamp,
                            const QDateTime &now)
{
    const QString record = newId(now);
    const QString batch = stamp.batch.isEmpty() ? newId(now) : stamp.batch;
    const QString time = timestamp(stamp.time.isValid() ? stamp.time : now);
    std::vector<Change> changes;
    const auto write = [&](const QString &fieldName, const QString &value) {
        changes.push_back({newId(now), record, fieldName, {}, value, stamp.actor, time, batch});
    };
    write(field::exists, u"1"_s);
    write(field::kind, kind::redaction);
    if (!order.sheet.isEmpty())
        write(field::sheet, order.sheet);
    write(field::redactionReason, withLf(order.reason));
    write(field::redacts, masksText(masks));
    return changes;
}

} // namespace

Result<RedactionReport> redactCells(Connection &connection, const Clock &clock,
                                    const RedactionOrder &order, const Stamp &stamp)
{
    if (Status sound = check(order); !sound)
        return failure(sound.error());
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    const Result<Masks> masks = masksFor(connection, order);
    if (!masks)
        return failure(masks.error());
    if (masks->isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("この欄の今の内容にも履歴にも、消す文字はありません。"));
    const std::vector<Change> changes = account(order, *masks, stamp, clock());
    std::vector<Arrival> arrivals{{&changes, {}, {}}};
    const Result<UnionReport> united = uniteWithin(connection, clock, arrivals, stamp, {});
    if (!united)
        return failure(united.error());
    if (Status done = transaction->commit(); !done)
        return failure(done.error());
    return RedactionReport{changes.front().record, united->redacted, cleanFile(connection)};
}

Result<std::vector<std::pair<QString, QString>>> readRedactedCells(Connection &connection)
{
    const Result<std::vector<Change>> redactions = readRedactions(connection);
    if (!redactions)
        return failure(redactions.error());
    if (redactions->empty())
        return Cells();
    return collectCells(connection, u"c.id IN "_s + anyOf, jsonList(masksOf(*redactions).keys()));
}

Result<std::vector<std::pair<QString, QString>>> readCellsThatHeld(Connection &connection,
                                                                   const QString &text)
{
    Result<Cells> cells = collectCells(connection, u"instr(c.value, ?) > 0"_s, withLf(text));
    if (cells)
        std::erase_if(*cells, [](const auto &cell) { return !isRedactable(cell.second); });
    return cells;
}

} // namespace mokuhyo::store
