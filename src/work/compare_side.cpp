#include "work/compare_side.h"

#include "core/change_notes.h"
#include "core/redaction.h"
#include "merge/log.h"
#include "store/package.h"
#include "work/edition_content.h"
#include "work/edition_print.h"
#include "work/messages.h"

#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Kind = SideChoice::Kind;

bool covers(const Sheet &sheet, std::optional<int> year)
{
    return !year || (sheet.fromYear <= *year && *year <= sheet.toYear);
}

QString dayName(const Session &session, QDate day)
{
    const auto newest = session.forms().newest();
    const bool western = !newest.empty() && std::ranges::all_of(newest, [](const Form *form) {
        return form->dateStyle == YearStyle::Western;
    });
    return paperDate(day, western) + u"現在"_s;
}

// The sheets that some records say, and all that belongs to them.
Result<EditionContent> contentOfRecords(const std::vector<Record> &records, std::optional<int> year)
{
    QHash<QString, Record> all;
    QStringList sheets;
    for (const Record &record : records) {
        if (!record.exists())
            continue;
        all.insert(record.id, record);
        if (record.value(field::kind) != kind::sheet)
            continue;
        const auto sheet = sheetFromRecords(record, {});
        if (!sheet)
            return failure(sheet.error());
        if (covers(*sheet, year))
            sheets += record.id;
    }
    sheets.sort();
    return contentFrom(std::move(all), sheets);
}

Result<EditionContent> contentOfYear(const Session &session, std::optional<int> year)
{
    SheetFilter filter;
    filter.year = year;
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    QStringList ids;
    for (const Sheet &sheet : *sheets)
        ids += sheet.id;
    return contentNow(session, ids);
}

// What the log said when that day had ended.
Result<EditionContent> contentOfDay(const Session &session, QDate day, std::optional<int> year)
{
    if (day > session.now().toLocalTime().date())
        return failure(ErrorCode::Usage,
                       Tr::tr("まだ来ていない日付です：%1").arg(day.toString(Qt::ISODate)));
    const auto ledger = session.store().ledger();
    if (!ledger)
        return failure(ledger.error());
    const QDateTime end = day.addDays(1).startOfDay();
    qint64 last = 0;
    QStringList ids;
    for (const store::LedgerEntry &entry : *ledger) {
        if (QDateTime::fromString(entry.receivedAt, Qt::ISODateWithMs) >= end)
            continue;
        last = std::max(last, entry.seq);
        if (entry.change.field == field::kind)
            ids += entry.change.record;
    }
    ids.removeDuplicates();
    const auto records = session.store().recordsAt(ids, last);
    if (!records)
        return failure(records.error());
    return contentOfRecords(*records, year);
}

// What this store has redacted: it shall not come back from an older copy.
Result<std::vector<Change>> redactionsOf(const Session &session)
{
    store::RecordFilter filter;
    filter.kind = kind::redaction;
    filter.deleted = true;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    QStringList ids;
    for (const Record &record : *records)
        ids += record.id;
    const auto history = session.store().history(ids, field::redacts);
    if (!history)
        return failure(history.error());
    std::vector<Change> changes;
    for (const store::LedgerEntry &entry : *history)
        changes.push_back(entry.change);
    return changes;
}

struct FileLog
{
    std::vector<Change> changes;
    std::vector<store::FormSource> forms;
};

Result<FileLog> logOf(const QString &path)
{
    auto package = store::readPackage(path);
    if (package)
        return FileLog{std::move(package->changes), std::move(package->forms)};
    if (package.error().code != ErrorCode::NotAStore)
        return failure(package.error());
    store::OpenOptions reading;
    reading.access = store::Access::ReadOnly;
    const auto other = store::Store::open(path, reading);
    if (!other)
        return failure(other.error());
    auto forms = (*other)->forms();
    if (!forms)
        return failure(forms.error());
    auto ledger = (*other)->ledger();
    if (!ledger)
        return failure(ledger.error());
    FileLog log{{}, *std::move(forms)};
    for (store::LedgerEntry &entry : *ledger)
        log.changes.push_back(std::move(entry.change));
    return log;
}

Status addFile(const Session &session, const QString &path, std::optional<int> year,
               CompareSide &side)
{
    const auto log = logOf(path);
    if (!log)
        return failure(log.error());
    for (const store::FormSource &source : log->forms) {
        auto form = parseForm(source.json);
        if (!form)
            return failure(form.error());
        if (!side.forms.find(form->ref))
            side.forms.add(*std::move(form));
    }
    const auto redactions = redactionsOf(session);
    if (!redactions)
        return failure(redactions.error());
    const auto united = merge::united(log->changes, *redactions);
    if (!united)
        return failure(united.error());
    auto content = contentOfRecords(merge::replay(*united).records, year);
    if (!content)
        return failure(content.error());
    side.content = *std::move(content);
    return {};
}

} // namespace

Result<const Form *> CompareSide::formOf(const Sheet &sheet) const
{
    if (const Form *form = forms.find(sheet.form))
        return form;
    return failure(
        ErrorCode::NotFound,
        Tr::tr("様式 %1 がありません。様式ファイルを加えてください。").arg(sheet.form.text()),
        name);
}

Result<CompareSide> readSide(const Session &session, const SideChoice &choice,
                             std::optional<int> year)
{
    CompareSide side{{}, choice, {}, {}, session.forms()};
    const auto put = [&](Result<EditionContent> content) -> Status {
        if (!content)
            return failure(content.error());
        side.content = *std::move(content);
        return {};
    };
    Status read;
    switch (choice.kind) {
    case Kind::Now:
        side.name = dayName(session, session.now().toLocalTime().date());
        read = put(contentOfYear(session, year));
        break;
    case Kind::Year:
        side.name = fiscal::print(choice.year, YearStyle::Era);
        read = put(contentOfYear(session, choice.year));
        break;
    case Kind::Day:
        side.name = dayName(session, choice.day);
        read = put(contentOfDay(session, choice.day, year));
        break;
    case Kind::File:
        side.name = QFileInfo(choice.file).fileName();
        read = addFile(session, choice.file, year, side);
        break;
    case Kind::Edition: {
        const auto edition = work::edition(session, choice.edition);
        if (!edition)
            return failure(edition.error());
        auto printed = sideOf(session, *edition);
        if (!printed)
            return failure(printed.error());
        side.name = editionName(*edition);
        side.content = std::move(printed->content);
        side.printed = printed->visibility;
        break;
    }
    }
    if (!read)
        return failure(read.error());
    return side;
}

} // namespace mokuhyo::work
