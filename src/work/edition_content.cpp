#include "work/edition_content.h"

#include "work/edition_record.h"
#include "work/editions.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// Turns frozen records back into what they were, and counts the changes that are not here.
class Thawing
{
public:
    Thawing(const Session &session, const std::vector<EditionPart> &parts)
        : m_session(session), m_parts(parts)
    {
    }

    Status readLog()
    {
        QStringList ids;
        for (const EditionPart &part : m_parts) {
            for (const FrozenRecord &record : part.records)
                ids += record.id;
        }
        auto log = m_session.store().history(ids);
        if (!log)
            return failure(log.error());
        m_log = *std::move(log);
        for (const store::LedgerEntry &entry : m_log)
            m_changes.insert(entry.change.id, &entry.change);
        return {};
    }

    Record record(const FrozenRecord &frozen)
    {
        Record out{frozen.id, {}};
        for (auto leaves = frozen.leaves.cbegin(); leaves != frozen.leaves.cend(); ++leaves) {
            Cell cell;
            for (const QString &id : *leaves) {
                const Change *change = m_changes.value(id);
                if (!change || change->record != frozen.id || change->field != leaves.key()) {
                    ++m_missing;
                    continue;
                }
                cell.leaves += id;
                cell.value = change->value; // in the end that of the greatest id
            }
            out.cells.insert(leaves.key(), cell);
        }
        out.cells[field::kind].value = frozen.kind;
        // It was there, whatever its leaves said beside each other.
        out.cells[field::exists].value = u"1"_s;
        return out;
    }

    [[nodiscard]] int missing() const { return m_missing; }

private:
    const Session &m_session;
    const std::vector<EditionPart> &m_parts;
    std::vector<store::LedgerEntry> m_log;
    QHash<QString, const Change *> m_changes;
    int m_missing = 0;
};

} // namespace

Result<EditionContent> contentFrom(QHash<QString, Record> records, const QStringList &sheets)
{
    EditionContent content;
    QHash<QString, std::vector<Record>> rows;
    std::vector<Record> reasons;
    std::vector<Record> units;
    for (const Record &record : std::as_const(records)) {
        const QString kindName = record.exists() ? record.value(field::kind) : QString();
        if (kindName == kind::item)
            rows[record.value(field::sheet)].push_back(record);
        else if (kindName == kind::reason)
            reasons.push_back(record);
        else if (kindName == kind::unit)
            units.push_back(record);
    }
    for (const QString &id : sheets) {
        auto sheet = sheetFromRecords(records.value(id), rows.value(id));
        if (!sheet)
            return failure(sheet.error());
        content.sheets.push_back(*std::move(sheet));
    }
    content.reasons = reasonsFrom(reasons);
    std::erase_if(content.reasons,
                  [](const Reason &reason) { return reason.why != Reason::Why::Amendment; });
    std::ranges::sort(units, {}, &Record::id);
    content.units = UnitRegister(units);
    content.records = std::move(records);
    return content;
}

Result<EditionContent> contentOf(const Session &session, const Edition &edition)
{
    const auto parts = partsOf(session, edition.id);
    if (!parts)
        return failure(parts.error());
    Thawing thawing(session, *parts);
    if (const Status read = thawing.readLog(); !read)
        return failure(read.error());
    QHash<QString, Record> records;
    for (const EditionPart &part : *parts) {
        for (const FrozenRecord &frozen : part.records)
            records.insert(frozen.id, thawing.record(frozen));
    }
    const QStringList sheets = edition.sheets();
    const bool whole =
        std::ranges::all_of(sheets, [&](const auto &id) { return records.contains(id); });
    if (thawing.missing() > 0 || !whole)
        return failure(ErrorCode::NotFound,
                       Tr::tr("「%1」の内容の一部がこの保存先にありません。公表した保存先のデータを"
                              "取り込んでから、もう一度お試しください。")
                           .arg(editionName(edition)),
                       edition.id);
    return contentFrom(std::move(records), sheets);
}

Result<EditionContent> contentNow(const Session &session, const QStringList &sheets)
{
    QHash<QString, Record> all;
    const auto add = [&](const Result<std::vector<Record>> &records) -> Status {
        if (!records)
            return failure(records.error());
        for (const Record &record : *records) {
            if (record.exists())
                all.insert(record.id, record);
        }
        return {};
    };
    store::RecordFilter ofSheets;
    ofSheets.sheets = sheets;
    store::RecordFilter units;
    units.kind = kind::unit;
    if (const Status done = add(session.store().records(sheets)); !done)
        return failure(done.error());
    for (const QString &name : {kind::item, kind::reason}) {
        ofSheets.kind = name;
        if (sheets.isEmpty())
            break; // no narrowing at all
        if (const Status done = add(session.store().records(ofSheets)); !done)
            return failure(done.error());
    }
    if (const Status done = add(session.store().records(units)); !done)
        return failure(done.error());
    QStringList living;
    std::ranges::copy_if(sheets, std::back_inserter(living),
                         [&](const QString &id) { return all.contains(id); });
    return contentFrom(std::move(all), living);
}

std::vector<EditionPart> partsFrom(const EditionContent &content)
{
    std::vector<EditionPart> parts(1);
    for (const Record &record : content.records) {
        if (record.value(field::kind) == kind::unit)
            parts.front().records.push_back(frozen(record));
    }
    std::ranges::sort(parts.front().records, {}, &FrozenRecord::id);
    for (const Sheet &sheet : content.sheets) {
        EditionPart part{sheet.id, {frozen(content.records.value(sheet.id))}};
        for (const Item &item : sheet.items)
            part.records.push_back(frozen(content.records.value(item.id)));
        for (const Reason &reason : content.reasons) {
            if (reason.cell.sheet == sheet.id)
                part.records.push_back(frozen(content.records.value(reason.id)));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace mokuhyo::work
