#include "work/history.h"

#include "core/life.h"
#include "core/text.h"
#include "work/history_decisions.h"
#include "work/messages.h"
#include "work/reasons.h"
#include "work/remark.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// A sheet with its rows of all times.
struct Past
{
    Record sheet;
    std::vector<Record> rows; // deleted ones too
    const Form *form = nullptr;
    QHash<QString, int> places;                      // of living rows
    QHash<QString, QHash<QString, QString>> reasons; // batch → record/field → text
    QHash<QString, Reason> ratings;                  // record/field → why it was rated so

    [[nodiscard]] const Record *row(const QString &id) const
    {
        const auto found = std::ranges::find(rows, id, &Record::id);
        return found == rows.end() ? nullptr : &*found;
    }
};

QString cellName(const QString &record, const QString &fieldName)
{
    return record + u'/' + fieldName;
}

// What people know a row by.
QString titleOf(const Form *form, const Record &row)
{
    QStringList key;
    for (const QString &column : form ? form->itemKey : QStringList())
        key += trimmedText(row.value(column)).section(u'\n', 0, 0);
    key.removeAll(QString());
    return key.isEmpty() ? Tr::tr("（内容のない行）") : key.join(u' ');
}

// Why a rating stands is said after it was given, and holds as long as it stands.
QString reasonOfRating(const Past &past, const HistoryEntry &entry)
{
    const auto reason = past.ratings.constFind(cellName(entry.change.record, entry.change.field));
    const bool isOfThis = entry.current && reason != past.ratings.cend() &&
                          isAboutRating(*reason, entry.change.value);
    return isOfThis ? reason->text : QString();
}

Status addReasons(const Session &session, Past &past)
{
    store::RecordFilter filter;
    filter.kind = kind::reason;
    filter.sheet = past.sheet.id;
    filter.deleted = true;
    const auto reasons = session.store().records(filter);
    if (!reasons)
        return failure(reasons.error());
    QStringList ids;
    QHash<QString, const Record *> byId;
    for (const Record &reason : *reasons) {
        ids += reason.id;
        byId.insert(reason.id, &reason);
    }
    if (ids.isEmpty())
        return {};
    for (const Reason &reason : reasonsFrom(*reasons)) {
        if (reason.why == Reason::Why::Rating)
            past.ratings.insert(cellName(recordOf(reason.cell), reason.cell.key), reason);
    }
    const auto written = session.store().history(ids, u"text"_s);
    if (!written)
        return failure(written.error());
    for (const store::LedgerEntry &entry : *written) {
        const Record *reason = byId.value(entry.change.record);
        past.reasons[entry.change.batch].insert(
            cellName(reason->value(u"record"_s), reason->value(u"field"_s)), entry.change.value);
    }
    return {};
}

Result<Past> readPast(const Session &session, const QString &sheetId)
{
    Past past;
    const auto record = session.store().record(sheetId);
    if (!record)
        return failure(record.error());
    if (!*record || (*record)->value(field::kind) != kind::sheet)
        return failure(ErrorCode::NotFound, Tr::tr("シート「%1」はありません。").arg(sheetId));
    past.sheet = **record;
    if (const auto ref = FormRef::fromText(past.sheet.value(field::form)))
        past.form = session.forms().find(*ref);
    store::RecordFilter filter;
    filter.kind = kind::item;
    filter.sheet = sheetId;
    filter.deleted = true;
    auto rows = session.store().records(filter);
    if (!rows)
        return failure(rows.error());
    past.rows = *std::move(rows);
    std::vector<const Record *> living;
    for (const Record &row : past.rows) {
        if (row.exists())
            living.push_back(&row);
    }
    std::ranges::stable_sort(living, {},
                             [](const Record *row) { return row->value(field::order); });
    for (const Record *row : living)
        past.places.insert(row->id, static_cast<int>(past.places.size()) + 1);
    if (const Status done = addReasons(session, past); !done)
        return failure(done.error());
    return past;
}

QString rowName(const Past &past, const Record &row)
{
    if (const int place = past.places.value(row.id); place > 0)
        return Tr::tr("%1行目").arg(place);
    return Tr::tr("削除した行「%1」").arg(titleOf(past.form, row));
}

void describe(const Past &past, const Record *row, HistoryEntry &entry)
{
    using Kind = HistoryEntry::Kind;
    const QString &name = entry.change.field;
    const Field *known = !past.form ? nullptr
                         : row      ? past.form->column(name)
                                    : past.form->field(name);
    if (known) {
        entry.label = past.form->printedLabel(*known);
        return;
    }
    if (!name.startsWith(u'$')) {
        entry.label = name; // of another version of the form
        return;
    }
    entry.kind = Kind::Other;
    if (name == field::exists) {
        if (entry.change.value.isEmpty()) {
            entry.kind = Kind::Removed;
            entry.label = row ? Tr::tr("行の削除") : Tr::tr("シートの削除");
        } else {
            entry.kind = entry.change.parents.isEmpty() ? Kind::Added : Kind::Back;
            entry.label =
                row ? entry.kind == Kind::Added ? Tr::tr("行の追加") : Tr::tr("削除した行を戻す")
                    : Tr::tr("シートの作成");
        }
    } else if (name == field::order) {
        entry.kind = Kind::Moved;
        entry.label = Tr::tr("行の移動");
    } else if (name == field::life) {
        entry.kind = Kind::Life;
        const QString event = lifeLabel(lifeFromKey(entry.change.value));
        entry.label =
            event.isEmpty() ? Tr::tr("取組項目の扱いの取消し") : Tr::tr("取組項目の%1").arg(event);
    } else {
        entry.label = labelOfOwn(name);
    }
}

// What was decided about the cells that are asked for, among the changes of their texts.
Status addDecisions(const Session &session, const HistoryQuery &query, const Past &past,
                    std::vector<HistoryEntry> &entries)
{
    auto decisions = decisionsOn(session, past.sheet);
    if (!decisions)
        return failure(decisions.error());
    for (HistoryEntry &entry : *decisions) {
        const bool row = query.item.isEmpty() ? !query.sheetOnly || entry.cell.item.isEmpty()
                                              : entry.cell.item == query.item;
        if (!row || (!query.key.isEmpty() && entry.cell.key != query.key))
            continue;
        const Record *record = past.row(entry.cell.item);
        if (record)
            entry.row = rowName(past, *record);
        const Field *known = !past.form ? nullptr
                             : record   ? past.form->column(entry.cell.key)
                                        : past.form->field(entry.cell.key);
        if (entry.label.contains("%1"_L1))
            entry.label = entry.label.arg(known ? past.form->printedLabel(*known) : entry.cell.key);
        entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, {}, &HistoryEntry::seq);
    return {};
}

} // namespace

QString labelOfOwn(const QString &name)
{
    static const QHash<QString, const char *> labels{
        {field::options, QT_TRANSLATE_NOOP("work", "使う列の選択")},
        {field::unit, QT_TRANSLATE_NOOP("work", "部署")},
        {field::form, QT_TRANSLATE_NOOP("work", "様式")},
        {field::from, QT_TRANSLATE_NOOP("work", "最初の年度")},
        {field::to, QT_TRANSLATE_NOOP("work", "最後の年度")},
        {field::lifeOn, QT_TRANSLATE_NOOP("work", "取組項目の扱いの日付")},
        {field::lifeReason, QT_TRANSLATE_NOOP("work", "取組項目の扱いの理由")},
        {field::lifeTo, QT_TRANSLATE_NOOP("work", "統合・移管の先")},
        {field::lifeYear, QT_TRANSLATE_NOOP("work", "追加した年度")},
        {field::lifePhase, QT_TRANSLATE_NOOP("work", "追加した段階")},
        {field::origin, QT_TRANSLATE_NOOP("work", "引き継いだもと")},
    };
    const char *label = labels.value(name);
    return label ? QCoreApplication::translate("work", label) : name;
}

Result<std::vector<HistoryEntry>> historyOf(const Session &session, const HistoryQuery &query)
{
    const auto past = readPast(session, query.sheet);
    if (!past)
        return failure(past.error());
    QStringList records;
    if (query.item.isEmpty())
        records += query.sheet;
    for (const Record &row : past->rows) {
        if (query.item.isEmpty() ? !query.sheetOnly : row.id == query.item)
            records += row.id;
    }
    const auto ledger = session.store().history(records, query.key);
    if (!ledger)
        return failure(ledger.error());

    QHash<QString, QString> values; // by change, for what later ones replaced
    for (const store::LedgerEntry &line : *ledger)
        values.insert(line.change.id, line.change.value);
    std::vector<HistoryEntry> entries;
    for (const store::LedgerEntry &line : *ledger) {
        HistoryEntry entry;
        entry.seq = line.seq;
        entry.change = line.change;
        entry.import = line.import;
        entry.when = line.when();
        const Record *row = past->row(line.change.record);
        entry.cell = {query.sheet, row ? row->id : QString(), line.change.field};
        if (row)
            entry.row = rowName(*past, *row);
        QStringList before;
        for (const QString &parent : line.change.parents) {
            if (values.contains(parent) && !before.contains(values.value(parent)))
                before += values.value(parent);
        }
        entry.before = before.join(u'\n');
        entry.reason = past->reasons.value(line.change.batch)
                           .value(cellName(line.change.record, line.change.field));
        entry.current =
            (row ? *row : past->sheet).leaves(line.change.field).contains(line.change.id);
        if (const QString why = reasonOfRating(*past, entry); !why.isEmpty())
            entry.reason += entry.reason.isEmpty() ? why : u'\n' + why;
        describe(*past, row, entry);
        // A row that comes brings its first place along.
        if (entry.kind == HistoryEntry::Kind::Moved && line.change.parents.isEmpty())
            entry.kind = HistoryEntry::Kind::Other;
        entries.push_back(std::move(entry));
    }
    if (const Status added = addDecisions(session, query, *past, entries); !added)
        return failure(added.error());
    std::ranges::reverse(entries);
    return entries;
}

Result<std::vector<DeletedRow>> deletedRows(const Session &session, const QString &sheet)
{
    const auto past = readPast(session, sheet);
    if (!past)
        return failure(past.error());
    QStringList gone;
    for (const Record &row : past->rows) {
        if (!row.exists())
            gone += row.id;
    }
    if (gone.isEmpty())
        return std::vector<DeletedRow>{};
    const auto ledger = session.store().history(gone, field::exists);
    if (!ledger)
        return failure(ledger.error());
    std::vector<DeletedRow> rows;
    for (auto line = ledger->rbegin(); line != ledger->rend(); ++line) {
        const QString &id = line->change.record;
        if (std::ranges::find(rows, id, &DeletedRow::item) != rows.end())
            continue; // an earlier coming or going of the same row
        const Record &record = *past->row(id);
        DeletedRow row{id, titleOf(past->form, record), line->change.actor, line->when(), {}};
        for (const Field &column : past->form ? past->form->columns : std::vector<Field>()) {
            if (const QString text = record.value(column.key); !text.isEmpty())
                row.texts.emplace_back(past->form->printedLabel(column), text);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Applied> restoreText(Session &session, const HistoryEntry &entry, const EditOptions &options)
{
    if (entry.kind != HistoryEntry::Kind::Text)
        return failure(ErrorCode::Usage, Tr::tr("この変更は欄の内容ではないため、戻せません。"));
    EditOptions named = options;
    if (named.text.isEmpty())
        named.text = Tr::tr("「%1」を前の内容に戻す").arg(entry.label);
    return setCells(session, {{entry.cell, entry.change.value, {}}}, named);
}

} // namespace mokuhyo::work
