#include "desk/sheet_document.h"

#include "core/text.h"
#include "work/blanks.h"

#include <QSet>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

size_t qHash(const CellKey &cell, size_t seed) noexcept
{
    return qHashMulti(seed, cell.item, cell.key);
}

namespace {

const Cell *cellIn(const Sheet &sheet, const Item *row, const CellKey &key)
{
    if (!key.item.isEmpty() && !row)
        return nullptr;
    const QHash<QString, Cell> &cells = row ? row->cells : sheet.fields;
    const auto found = cells.constFind(key.key);
    return found == cells.cend() ? nullptr : &*found;
}

} // namespace

SheetDocument::SheetDocument(Writer writer, QObject *parent)
    : QObject(parent), m_writer(std::move(writer))
{
}

void SheetDocument::show(SheetSnapshot snapshot)
{
    const bool same = !isEmpty() && snapshot.sheet.id == m_snapshot.sheet.id &&
                      snapshot.sheet.form == m_snapshot.sheet.form &&
                      snapshot.sheet.options == m_snapshot.sheet.options;
    if (snapshot.sheet.id != m_snapshot.sheet.id)
        m_amend.clear();
    m_snapshot = std::move(snapshot);
    index();
    if (same) {
        Q_EMIT refreshed();
    } else {
        Q_EMIT replaced();
    }
    Q_EMIT rejectionsChanged();
}

void SheetDocument::showNothing()
{
    m_snapshot = {};
    m_amend.clear();
    index();
    Q_EMIT replaced();
    Q_EMIT rejectionsChanged();
}

void SheetDocument::close()
{
    m_drafts.clear();
    showNothing();
}

void SheetDocument::beginTyping(const CellKey &key)
{
    Drafts &unsaved = drafts();
    // What is under way will be the author's own.
    if (isEmpty() || unsaved.begun.contains(key) || typedIn(unsaved, key))
        return;
    const Cell *before = cell(key);
    unsaved.begun.insert(key, before ? before->leaves : QStringList());
}

void SheetDocument::endTyping(const CellKey &key)
{
    for (Drafts &unsaved : m_drafts)
        unsaved.begun.remove(key);
}

void SheetDocument::index()
{
    m_rows.clear();
    for (size_t i = 0; i < m_snapshot.sheet.items.size(); ++i)
        m_rows.insert(m_snapshot.sheet.items[i].id, static_cast<int>(i));
    m_conflicts.clear();
    for (const auto &[record, field] : m_snapshot.conflicts)
        m_conflicts.insert({record == m_snapshot.sheet.id ? QString() : record, field});
}

int SheetDocument::year() const
{
    const Sheet &s = m_snapshot.sheet;
    return std::clamp(m_year.value_or(s.fromYear), s.fromYear, std::max(s.fromYear, s.toYear));
}

void SheetDocument::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    if (!isEmpty())
        Q_EMIT refreshed();
}

const Item *SheetDocument::item(const QString &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? nullptr : &m_snapshot.sheet.items[static_cast<size_t>(*found)];
}

const Field *SheetDocument::field(const CellKey &key) const
{
    if (isEmpty())
        return nullptr;
    return key.item.isEmpty() ? form().field(key.key) : form().column(key.key);
}

const Cell *SheetDocument::cell(const CellKey &key) const
{
    return cellIn(m_snapshot.sheet, key.item.isEmpty() ? nullptr : item(key.item), key);
}

const SheetDocument::Drafts &SheetDocument::drafts() const
{
    static const Drafts none;
    const auto found = m_drafts.constFind(m_snapshot.sheet.id);
    return found == m_drafts.cend() ? none : *found;
}

bool SheetDocument::isWriting() const
{
    return std::ranges::any_of(
        m_drafts, [](const Drafts &d) { return !d.pending.isEmpty() || !d.waiting.empty(); });
}

QStringList SheetDocument::unsavedSheets() const
{
    QStringList sheets;
    for (auto drafts = m_drafts.cbegin(); drafts != m_drafts.cend(); ++drafts) {
        if (!drafts->rejected.isEmpty())
            sheets += drafts.key();
    }
    return sheets;
}

QString SheetDocument::label(const CellKey &key) const
{
    const Field *described = field(key);
    const QString name = !described ? key.key : described->label;
    const auto row = m_rows.constFind(key.item);
    return row == m_rows.cend() ? tr("「%1」").arg(name)
                                : tr("%1行目「%2」").arg(*row + 1).arg(name);
}

QString SheetDocument::text(const CellKey &key) const
{
    const Drafts &unsaved = drafts();
    if (const auto typed = typedIn(unsaved, key))
        return *typed;
    if (const auto rejected = unsaved.rejected.constFind(key); rejected != unsaved.rejected.cend())
        return rejected->typed;
    const Cell *stored = cell(key);
    return stored ? stored->value : QString();
}

bool SheetDocument::isOpen(const CellKey &key) const
{
    const Field *described = field(key);
    const Item *row = item(key.item);
    if (!described || (!key.item.isEmpty() && !row))
        return false;
    return work::isOpen(m_snapshot.phases, m_snapshot.sheet, form(), *described, row);
}

bool SheetDocument::isOpenInNewRow(const Field &column) const
{
    return !m_amend.isEmpty() ||
           work::isOpen(m_snapshot.phases, m_snapshot.sheet, form(), column, nullptr);
}

bool SheetDocument::isBlank(const CellKey &key) const
{
    const Field *described = field(key);
    const Item *row = item(key.item);
    if (!described || (!key.item.isEmpty() && !row))
        return false;
    return work::isBlank(m_snapshot.phases, m_snapshot.sheet, form(), *described, row, text(key));
}

bool SheetDocument::isLocked(const CellKey &key) const
{
    return !m_readOnly.isEmpty() || !field(key) || (m_amend.isEmpty() && !isOpen(key));
}

QString SheetDocument::lockReason(const CellKey &key) const
{
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    const Field *described = field(key);
    if (!described)
        return tr("この欄は様式にありません。");
    if (!isLocked(key))
        return {};
    return work::lockReason(m_snapshot.phases, m_snapshot.sheet, form(), *described,
                            item(key.item));
}

QStringList SheetDocument::commentsOn(const CellKey &key) const
{
    QStringList said;
    for (const work::Comment &comment : m_snapshot.comments) {
        if (!comment.settled && comment.cell.item == key.item && comment.cell.key == key.key)
            said += tr("%1（%2）").arg(comment.text, comment.by);
    }
    return said;
}

QStringList SheetDocument::amendmentsOf(const CellKey &key) const
{
    QStringList reasons;
    for (const work::Reason &reason : m_snapshot.reasons) {
        if (reason.why == work::Reason::Why::Amendment && reason.cell.item == key.item &&
            reason.cell.key == key.key)
            reasons += reason.text;
    }
    return reasons;
}

ItemLife SheetDocument::life(const QString &id) const
{
    const Item *row = item(id);
    return row ? row->life : ItemLife();
}

QString SheetDocument::lifeText(const QString &id) const
{
    const ItemLife what = life(id);
    if (what.event == LifeEvent::None)
        return {};
    return tr("%1 %2：%3")
        .arg(lifeLabel(what.event), date::print(what.on, form().dateStyle), what.reason);
}

void SheetDocument::write(const std::vector<CellWrite> &cells, const QString &stepText)
{
    Batch batch{{}, {m_amend, stepText}};
    QList<CellKey> keys;
    bool busy = !drafts().waiting.empty();
    for (const CellWrite &write : cells) {
        const QString typed = withLf(write.text);
        if (typed == text(write.cell))
            continue;
        keys += write.cell;
        batch.cells.push_back({write.cell, typed});
        if (drafts().pending.contains(write.cell)) {
            busy = true;
            drafts().begun.remove(write.cell);
        }
    }
    if (keys.isEmpty())
        return;
    // One write a cell at a time: the next one has to name the leaves that the first makes. What
    // was written together waits together, so that it stays one step.
    std::vector<Batch> &waiting = drafts().waiting;
    const bool again = !waiting.empty() && batch.cells.size() == 1 && stepText.isEmpty() &&
                       waiting.back().cells.size() == 1 &&
                       waiting.back().cells.front().cell == batch.cells.front().cell;
    if (again)
        waiting.back() = std::move(batch); // nobody saw what it replaces
    else if (busy)
        waiting.push_back(std::move(batch));
    else
        send(Sheet(sheet()), batch);
    Q_EMIT cellsChanged(keys);
    Q_EMIT wrote();
}

void SheetDocument::send(const Sheet &seen, const Batch &batch)
{
    const std::vector<CellWrite> &cells = batch.cells;
    if (cells.empty())
        return;
    Drafts &unsaved = m_drafts[seen.id];
    unsaved.seen = seen;
    std::vector<work::CellText> texts;
    for (const CellWrite &write : cells) {
        unsaved.pending.insert(write.cell, write.text);
        unsaved.rejected.remove(write.cell);
        const Cell *before = cellIn(seen, seen.item(write.cell.item), write.cell);
        const QStringList now = before ? before->leaves : QStringList();
        const auto begun = unsaved.begun.constFind(write.cell);
        texts.push_back({{seen.id, write.cell.item, write.cell.key},
                         write.text,
                         begun == unsaved.begun.cend() ? now : *begun});
        unsaved.begun.remove(write.cell);
    }
    Q_EMIT rejectionsChanged();
    m_writer(std::move(texts), batch.options,
             [this, id = seen.id, cells](const Result<SheetSnapshot> &answer) {
                 answered(id, cells, answer);
             });
}

void SheetDocument::answered(const QString &sheetId, const std::vector<CellWrite> &cells,
                             const Result<SheetSnapshot> &answer)
{
    const auto found = m_drafts.find(sheetId);
    if (found == m_drafts.end())
        return;
    QList<CellKey> keys;
    for (const CellWrite &write : cells) {
        const auto pending = found->pending.constFind(write.cell);
        if (pending == found->pending.cend())
            continue;
        keys += write.cell;
        if (!answer) {
            // With it whatever was typed over it since.
            const QString typed = typedIn(*found, write.cell).value_or(*pending);
            for (Batch &batch : found->waiting)
                std::erase_if(batch.cells,
                              [&](const CellWrite &later) { return later.cell == write.cell; });
            found->rejected.insert(write.cell, {write.cell, typed, {}, answer.error()});
        }
        found->pending.erase(pending);
    }
    if (answer)
        found->seen = answer->sheet;
    sendWaiting(sheetId);
    if (sheetId == m_snapshot.sheet.id) {
        if (answer)
            show(*answer);
        Q_EMIT cellsChanged(keys);
    }
    Q_EMIT rejectionsChanged();
}

void SheetDocument::sendWaiting(const QString &sheetId)
{
    for (;;) {
        Drafts &unsaved = m_drafts[sheetId];
        if (unsaved.waiting.empty() ||
            std::ranges::any_of(unsaved.waiting.front().cells, [&](const CellWrite &write) {
                return unsaved.pending.contains(write.cell);
            }))
            return;
        const Batch next = std::move(unsaved.waiting.front());
        unsaved.waiting.erase(unsaved.waiting.begin());
        send(Sheet(unsaved.seen), next);
    }
}

// The latest text that the store has not acknowledged.
std::optional<QString> SheetDocument::typedIn(const Drafts &drafts, const CellKey &key)
{
    for (auto batch = drafts.waiting.crbegin(); batch != drafts.waiting.crend(); ++batch) {
        const auto write = std::ranges::find(batch->cells, key, &CellWrite::cell);
        if (write != batch->cells.end())
            return write->text;
    }
    const auto pending = drafts.pending.constFind(key);
    return pending == drafts.pending.cend() ? std::nullopt : std::optional(*pending);
}

void SheetDocument::setAmendReason(const QString &reason)
{
    if (m_amend == reason)
        return;
    m_amend = reason;
    Q_EMIT refreshed();
}

void SheetDocument::setReadOnlyReason(const QString &reason)
{
    if (m_readOnly == reason)
        return;
    m_readOnly = reason;
    Q_EMIT refreshed();
}

std::vector<Rejection> SheetDocument::rejections() const
{
    std::vector<Rejection> all;
    for (Rejection rejected : drafts().rejected) {
        const Cell *now = cell(rejected.cell);
        rejected.stored = now ? now->value : QString();
        all.push_back(std::move(rejected));
    }
    std::ranges::sort(all, [this](const Rejection &a, const Rejection &b) {
        return std::tuple(m_rows.value(a.cell.item, -1), a.cell.key) <
               std::tuple(m_rows.value(b.cell.item, -1), b.cell.key);
    });
    return all;
}

std::vector<TypedText> SheetDocument::unsaved() const
{
    std::vector<TypedText> texts;
    for (auto sheet = m_drafts.cbegin(); sheet != m_drafts.cend(); ++sheet) {
        const Drafts &of = *sheet;
        QSet<CellKey> written;
        for (auto cell = of.pending.cbegin(); cell != of.pending.cend(); ++cell)
            written.insert(cell.key());
        for (const Batch &batch : of.waiting) {
            for (const CellWrite &write : batch.cells)
                written.insert(write.cell);
        }
        for (const CellKey &cell : std::as_const(written))
            texts.push_back({sheet.key(), cell, typedIn(of, cell).value_or(QString())});
        for (auto cell = of.rejected.cbegin(); cell != of.rejected.cend(); ++cell)
            texts.push_back({sheet.key(), cell.key(), cell->typed});
    }
    return texts;
}

void SheetDocument::overwrite(const CellKey &key)
{
    const auto rejected = drafts().rejected.constFind(key);
    if (rejected == drafts().rejected.cend())
        return;
    send(Sheet(sheet()), {{{key, rejected->typed}}, {m_amend, {}}});
    Q_EMIT cellsChanged({key});
}

void SheetDocument::discard(const CellKey &key)
{
    drafts().rejected.remove(key);
    Q_EMIT rejectionsChanged();
    Q_EMIT cellsChanged({key});
}

} // namespace mokuhyo::desk
