#include "work/redact.h"

#include "core/text.h"
#include "work/messages.h"

#include <QFile>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using CellName = std::pair<QString, QString>; // (record, field)
using Sheets = QHash<QString, Result<Sheet>>; // read already

CellName nameOf(const CellRef &cell)
{
    return {cell.item.isEmpty() ? cell.sheet : cell.item, cell.key};
}

// 令和6年度　課の使命, as far as it can be said.
QString inWords(const Session &session, const CellName &cell, Sheets &sheets)
{
    const auto record = session.store().record(cell.first);
    if (!record || !*record)
        return cell.second;
    const QString sheetId = (*record)->value(field::sheet);
    const QString owner = sheetId.isEmpty() ? cell.first : sheetId;
    if (!sheets.contains(owner))
        sheets.insert(owner, session.sheet(owner));
    const Result<Sheet> &sheet = *sheets.constFind(owner);
    if (!sheet)
        return Tr::tr("削除されたシートか組織の名前など");
    const auto form = session.formOf(*sheet);
    if (!form)
        return cell.second;
    const Field *known =
        sheetId.isEmpty() ? (*form)->field(cell.second) : (*form)->column(cell.second);
    return u"%1　%2　%3"_s.arg(fiscal::print(sheet->fromYear, (*form)->yearStyle),
                               sheetTitle(*sheet, **form),
                               known ? (*form)->printedLabel(*known) : Tr::tr("理由かコメント"));
}

// The cells but `but` in which somebody wrote the text: not those of the program's own records that
// happen to say the same, such as a date.
Result<std::vector<CellName>> othersWith(const Session &session, const QString &text,
                                         const CellName &but)
{
    auto held = session.store().cellsThatHeld(text);
    if (!held)
        return held;
    QStringList ids;
    for (const CellName &cell : *held)
        ids += cell.first;
    const auto records = session.store().records(ids);
    if (!records)
        return failure(records.error());
    QHash<QString, QString> kinds;
    for (const Record &record : *records)
        kinds.insert(record.id, record.value(field::kind));
    // Of comments and reasons, of phases why there is nothing (該当なしの理由), and of readings the
    // part of a target that they speak of.
    static const QStringList freeTexts{u"text"_s, u"answer"_s, u"nothing"_s, u"part"_s};
    std::erase_if(*held, [&](const CellName &cell) {
        const QString kindName = kinds.value(cell.first);
        const bool written =
            kindName == kind::sheet || kindName == kind::item || freeTexts.contains(cell.second);
        return cell == but || !written;
    });
    return held;
}

bool touches(const Step &step, const store::RedactionOrder &order)
{
    return std::ranges::any_of(step.cells, [&](const CellStep &cell) {
        return std::ranges::find(order.cells, CellName(cell.record, cell.field)) !=
                   order.cells.end() &&
               (order.text.isEmpty() || cell.before.contains(order.text) ||
                cell.after.contains(order.text));
    });
}

} // namespace

Result<store::RedactionReport> Session::redact(const store::RedactionOrder &order)
{
    auto report = m_store->redact(order, {m_actor, now(), {}});
    if (report)
        m_undo.forget([&](const Step &step) { return touches(step, order); });
    return report;
}

// What the history of a redacted cell does not hold any more has been taken out of it.
Result<bool> Session::bringsBackRedacted(const Step &step, bool backwards) const
{
    const auto redacted = m_store->redactedCells();
    if (!redacted)
        return failure(redacted.error());
    for (const CellStep &cell : step.cells) {
        const QString &text = backwards ? cell.before : cell.after;
        const CellName name(cell.record, cell.field);
        if (text.isEmpty() || std::ranges::find(*redacted, name) == redacted->end())
            continue;
        const auto history = m_store->history({cell.record}, cell.field);
        if (!history)
            return failure(history.error());
        if (std::ranges::none_of(*history, [&](const store::LedgerEntry &entry) {
                return entry.change.value == text;
            }))
            return true;
    }
    return false;
}

Result<RedactionPreview> previewRedaction(const Session &session, const CellRef &cell,
                                          const QString &text, qsizetype named)
{
    const CellName name = nameOf(cell);
    const auto history = session.store().history({name.first}, name.second);
    if (!history)
        return failure(history.error());
    const auto record = session.store().record(name.first);
    if (!record)
        return failure(record.error());
    const QStringList leaves = *record ? (*record)->leaves(name.second) : QStringList();
    const QString needle = withLf(text);
    RedactionPreview preview;
    for (const store::LedgerEntry &entry : *history) {
        const Change &change = entry.change;
        if (Spans places = placesOf(needle, change.value); !places.empty())
            preview.versions.push_back({change.id, change.actor, entry.when(), change.value,
                                        std::move(places), leaves.contains(change.id)});
    }
    if (needle.isEmpty())
        return preview;
    const auto others = othersWith(session, needle, name);
    if (!others)
        return failure(others.error());
    preview.others = static_cast<qsizetype>(others->size());
    Sheets sheets;
    for (const CellName &other : *others) {
        if (preview.elsewhere.size() == named)
            break;
        preview.elsewhere += inWords(session, other, sheets);
    }
    return preview;
}

Result<Redacted> redact(Session &session, const RedactionWish &wish)
{
    store::RedactionOrder order{
        {nameOf(wish.cell)}, withLf(wish.text), wish.versions, wish.cell.sheet, wish.reason};
    if (wish.elsewhere) {
        if (wish.text.isEmpty() || !wish.versions.isEmpty())
            return failure(ErrorCode::Usage,
                           Tr::tr("ほかの欄も墨消しするときは、消す文字を指定してください。"));
        const auto others = othersWith(session, order.text, order.cells.front());
        if (!others)
            return failure(others.error());
        order.cells.insert(order.cells.end(), others->begin(), others->end());
    }
    const auto report = session.redact(order);
    if (!report)
        return failure(report.error());
    auto backups = session.store().backupsToRedact();
    if (!backups)
        return failure(backups.error());
    return Redacted{*report, *std::move(backups)};
}

QStringList treatBackups(const Session &session, const std::vector<store::BackupState> &backups,
                         BackupFate fate, const Progress &progress)
{
    QStringList failures;
    qint64 done = 0;
    for (const store::BackupState &backup : backups) {
        if (!proceeds(progress, done++, qint64(backups.size()))) {
            failures += Tr::tr("残りは中止しました。");
            break;
        }
        if (fate == BackupFate::Delete) {
            if (!QFile::remove(backup.path))
                failures += Tr::tr("%1 を削除できません。").arg(backup.path);
        } else if (const Status redacted = session.store().redactBackup(backup.path); !redacted) {
            failures += u"%1: %2"_s.arg(backup.path, redacted.error().message);
        }
    }
    return failures;
}

Result<std::vector<PastRedaction>> redactions(const Session &session, const QString &sheet)
{
    store::RecordFilter filter;
    filter.kind = kind::redaction;
    filter.sheet = sheet;
    filter.deleted = true;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    QStringList ids;
    for (const Record &record : *records)
        ids += record.id;
    const auto entries = session.store().history(ids, field::redacts);
    if (!entries)
        return failure(entries.error());
    std::vector<PastRedaction> past;
    for (const store::LedgerEntry &entry : *entries) {
        const auto record = std::ranges::find(*records, entry.change.record, &Record::id);
        QStringList changes = masksOf({entry.change}).keys();
        changes.sort();
        past.push_back({entry.change.record, entry.change.actor, entry.change.time,
                        record->value(field::redactionReason), std::move(changes)});
    }
    return past;
}

} // namespace mokuhyo::work
