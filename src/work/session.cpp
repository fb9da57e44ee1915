#include "work/session.h"

#include "work/messages.h"
#include "work/package_lock.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <ranges>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

store::OpenOptions storeOptions(const SessionOptions &options)
{
    store::OpenOptions open;
    open.access = options.access;
    open.clock = options.clock;
    return open;
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? Tr::tr("担当者") : name;
}

QHash<QString, Record> byId(const std::vector<Record> &records)
{
    QHash<QString, Record> map;
    for (const Record &record : records)
        map.insert(record.id, record);
    return map;
}

QStringList recordsOf(const auto &cells)
{
    QStringList ids;
    QSet<QString> seen;
    for (const auto &cell : cells) {
        if (!seen.contains(cell.record)) {
            seen.insert(cell.record);
            ids += cell.record;
        }
    }
    return ids;
}

} // namespace

Session::Session(std::unique_ptr<store::Store> store, const SessionOptions &options)
    : m_store(std::move(store)), m_actor(options.actor.isEmpty() ? loginName() : options.actor),
      m_clock(options.clock)
{
}

Result<std::unique_ptr<Session>> Session::start(Result<std::unique_ptr<store::Store>> store,
                                                const SessionOptions &options)
{
    if (!store)
        return failure(store.error());
    std::unique_ptr<Session> session(new Session(*std::move(store), options));
    if (const Status loaded = session->loadForms(); !loaded)
        return failure(loaded.error());
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const QString &path, const SessionOptions &options)
{
    return start(store::Store::create(path, storeOptions(options)), options);
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, const SessionOptions &options)
{
    return start(store::Store::open(path, storeOptions(options)), options);
}

Result<std::unique_ptr<Session>> Session::inMemory(const SessionOptions &options)
{
    return start(store::Store::inMemory(storeOptions(options)), options);
}

QString Session::defaultStorePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"mokuhyo/mokuhyo.mokuhyo"_s);
}

// The program's forms first, then the store's own: a store keeps its copies even where a later
// program ships other ones.
Status Session::loadForms()
{
    auto builtIn = FormCatalog::fromSources(builtInForms());
    if (!builtIn)
        return failure(builtIn.error());
    m_forms = *std::move(builtIn);
    const auto kept = m_store->forms();
    if (!kept)
        return failure(kept.error());
    for (const store::FormSource &source : *kept) {
        Result<Form> form = parseForm(source.json);
        if (!form)
            return failure(ErrorCode::Damaged,
                           Tr::tr("データに保存された様式「%1」を読めません（%2）。")
                               .arg(source.id, form.error().message));
        m_forms.add(*std::move(form));
    }
    return {};
}

Result<FormRef> Session::addForm(const QByteArray &json)
{
    Result<Form> form = parseForm(json);
    if (!form)
        return failure(form.error());
    if (const Form *known = m_forms.find(form->ref); known && known->hash != form->hash)
        return failure(
            ErrorCode::Invalid,
            Tr::tr("様式「%1」の版%2は内容の違うものがすでにあります。version を上げてください。")
                .arg(form->ref.id)
                .arg(form->ref.version));
    const FormRef ref = form->ref;
    if (const Status added = m_store->addForm({ref.id, ref.version, form->hash, json}); !added)
        return failure(added.error());
    m_forms.add(*std::move(form));
    return ref;
}

int Session::currentYear() const
{
    return fiscal::yearOf(now().toLocalTime().date());
}

Result<UnitRegister> Session::units() const
{
    store::RecordFilter filter;
    filter.kind = kind::unit;
    const auto records = m_store->records(filter);
    if (!records)
        return failure(records.error());
    return UnitRegister(*records);
}

Result<const Form *> Session::formOf(const Sheet &sheet) const
{
    if (const Form *form = m_forms.find(sheet.form))
        return form;
    return failure(ErrorCode::Damaged,
                   Tr::tr("様式「%1」がありません。様式ファイルを追加してください（forms add）。")
                       .arg(sheet.form.text()));
}

Result<Applied> Session::apply(const QString &text, const std::vector<Edit> &edits,
                               const QString &import)
{
    const auto records = m_store->records(recordsOf(edits));
    if (!records)
        return failure(records.error());
    const QHash<QString, Record> before = byId(*records);
    if (const Status open = checkPackageLock(*this, edits, before); !open)
        return failure(open.error());
    Result<Applied> applied = write(text, edits, import, before);
    if (!applied || applied->changes.empty())
        return applied;
    Step step{text, {}, {}};
    for (const Change &change : applied->changes) {
        const Record record = before.value(change.record);
        step.cells.push_back(
            {change.record, change.field, record.value(change.field), change.value});
        if (change.field == field::exists) {
            for (const QString &leaf : deletionParents(record))
                step.seen.insert(leaf);
        }
    }
    m_undo.push(std::move(step));
    return applied;
}

Result<Applied> Session::write(const QString &text, const std::vector<Edit> &edits,
                               const QString &import, const QHash<QString, Record> &before)
{
    auto changes = m_store->commit(edits, {m_actor, now(), {}}, import);
    if (!changes)
        return failure(changes.error());

    Applied applied{text, *std::move(changes), {}};
    QHash<QString, QString> sheetOfNew;
    for (const Change &change : applied.changes) {
        m_ownChanges.insert(change.id);
        if (change.field == field::sheet)
            sheetOfNew.insert(change.record, change.value);
    }
    for (const QString &id : recordsOf(applied.changes)) {
        QString sheet = sheetOfNew.value(id, before.value(id).value(field::sheet));
        if (sheet.isEmpty())
            sheet = id; // units and books as well: whoever shows them finds nothing under that id
        if (!applied.sheets.contains(sheet))
            applied.sheets += sheet;
    }
    return applied;
}

Result<Applied> Session::undo()
{
    const Step *step = m_undo.toUndo();
    if (!step)
        return Applied{};
    Result<Applied> applied = replay(*step, true);
    if (applied)
        m_undo.undone();
    return applied;
}

Result<Applied> Session::redo()
{
    const Step *step = m_undo.toRedo();
    if (!step)
        return Applied{};
    Result<Applied> applied = replay(*step, false);
    if (applied)
        m_undo.redone();
    return applied;
}

Result<Applied> Session::replay(const Step &step, bool backwards)
{
    const auto redacted = bringsBackRedacted(step, backwards);
    if (!redacted)
        return failure(redacted.error());
    if (*redacted) {
        const QString text = step.text;
        m_undo.forget([&step](const Step &other) { return &other == &step; });
        return failure(ErrorCode::Stale,
                       Tr::tr("「%1」の内容は墨消しされたため、戻せません。").arg(text));
    }
    const auto found = m_store->records(recordsOf(step.cells));
    if (!found)
        return failure(found.error());
    const QHash<QString, Record> records = byId(*found);

    // A row that comes or goes does so by its existence alone: its cells keep what they hold, and
    // are there again when the row is.
    QSet<QString> comingOrGoing;
    for (const CellStep &cell : step.cells) {
        if (cell.field == field::exists)
            comingOrGoing.insert(cell.record);
    }
    const auto foreign = [&](const QStringList &leaves) {
        return std::ranges::any_of(leaves, [&](const QString &leaf) {
            return !m_ownChanges.contains(leaf) && !step.seen.contains(leaf);
        });
    };
    const auto refuse = [&](const CellStep &cell) {
        return failure(
            ErrorCode::Stale,
            Tr::tr("「%1」のあとに別の変更があるため、元に戻せません。変更履歴から戻してください。")
                .arg(step.text),
            cell.record + u'/' + cell.field);
    };

    std::vector<Edit> edits;
    for (const CellStep &cell : step.cells) {
        const Record record = records.value(cell.record);
        const QString value = backwards ? cell.before : cell.after;
        if (cell.field == field::exists) {
            QStringList parents = record.leaves(field::exists);
            if (value.isEmpty()) {
                parents = deletionParents(record);
                if (foreign(parents))
                    return refuse(cell);
            }
            edits.push_back({cell.record, cell.field, value, parents});
        } else if (!comingOrGoing.contains(cell.record)) {
            const QStringList leaves = record.leaves(cell.field);
            if (foreign(leaves))
                return refuse(cell);
            edits.push_back({cell.record, cell.field, value, leaves});
        }
    }
    return write(step.text, edits, {}, records);
}

} // namespace mokuhyo::work
