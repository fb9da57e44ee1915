#include "work/reading_notes.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/remark.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString partField = u"part"_s;
const QString directionField = u"direction"_s;
const QString valueField = u"value"_s;
const QString unitField = u"unit"_s; // with = in front: an empty unit is said as well

QString idOf(const QString &item, const QString &column, const QString &part)
{
    return derivedId({kind::reading, item, column, part});
}

ReadingNote noteFrom(const Record &record)
{
    ReadingNote note;
    note.sheet = record.value(field::sheet);
    note.item = record.value(remark::record);
    note.column = record.value(remark::field);
    note.part = record.value(partField);
    note.direction = directionFromKey(record.value(directionField));
    bool isNumber = false;
    const double value = record.value(valueField).toDouble(&isNumber);
    if (isNumber)
        note.value = value;
    if (const QString unit = record.value(unitField); unit.startsWith(u'='))
        note.unit = unit.mid(1);
    note.text = record.value(remark::text);
    note.by = record.value(remark::by);
    note.on = dayOf(record);
    return note;
}

bool saysSomething(const ReadingNote &note)
{
    return note.direction || note.value || note.unit;
}

// Rows of earlier years by row: for each row the ones that it goes on from, the nearest first.
class Ancestry
{
public:
    explicit Ancestry(const Session &session) : m_session(session) {}

    Status follow(const std::vector<Sheet> &sheets)
    {
        QStringList wanted;
        for (const Sheet &sheet : sheets) {
            for (const Item &item : sheet.items) {
                m_origins.insert(item.id, item.origin);
                wanted += item.origin;
            }
        }
        // One call a year back. Circles cannot come from this program, but a log may hold anything.
        for (QStringList missing = unknown(wanted); !missing.isEmpty();) {
            const auto records = m_session.store().records(missing);
            if (!records)
                return failure(records.error());
            for (const QString &id : std::as_const(missing))
                m_origins.insert(id, {});
            QStringList next;
            for (const Record &record : *records) {
                const QStringList origin =
                    record.value(field::origin).split(u' ', Qt::SkipEmptyParts);
                m_origins.insert(record.id, origin);
                m_sheets += record.value(field::sheet);
                next += origin;
            }
            missing = unknown(next);
        }
        m_sheets.removeDuplicates();
        return {};
    }

    // The sheets in which they stand.
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }

    [[nodiscard]] QStringList of(const QString &item) const
    {
        QStringList line{item};
        for (qsizetype at = 0; at < line.size(); ++at) {
            for (const QString &origin : m_origins.value(line[at])) {
                if (!line.contains(origin))
                    line += origin;
            }
        }
        return line;
    }

private:
    [[nodiscard]] QStringList unknown(QStringList ids) const
    {
        ids.removeDuplicates();
        ids.removeIf([&](const QString &id) { return m_origins.contains(id); });
        return ids;
    }

    const Session &m_session;
    QHash<QString, QStringList> m_origins;
    QStringList m_sheets;
};

// Adds to what was said of a row what was said of one that it goes on from.
void inherit(std::vector<ReadingNote> &own, const ReadingNote &earlier, const Item &item,
             const QString &sheet)
{
    const auto same = std::ranges::find_if(own, [&](const ReadingNote &note) {
        return note.item == item.id && note.column == earlier.column &&
               labelKey(note.part) == labelKey(earlier.part);
    });
    if (same == own.end()) {
        own.push_back(earlier);
        own.back().item = item.id;
        own.back().sheet = sheet;
    } else if (!same->direction) {
        same->direction = earlier.direction;
    }
}

} // namespace

Status draftReadingNotes(Drafts &drafts, const Session &session,
                         const std::vector<ReadingNote> &notes)
{
    for (const ReadingNote &note : notes) {
        const auto item = session.store().record(note.item);
        if (!item)
            return failure(item.error());
        if (!*item || !(*item)->exists() || (*item)->value(field::kind) != kind::item)
            return failure(ErrorCode::NotFound, Tr::tr("その行はありません。"), note.item);
        const QString id = idOf(note.item, note.column, note.part);
        const auto found = session.store().record(id);
        if (!found)
            return failure(found.error());
        const Record now = found->value_or(Record{id, {}});
        if (now.cells.isEmpty() && !saysSomething(note))
            continue;
        const auto set = [&](const QString &name, const QString &value) {
            if (now.value(name) != value)
                drafts.set(id, name, value, now.leaves(name));
        };
        set(field::kind, kind::reading);
        set(field::exists, u"1"_s);
        set(field::sheet, (*item)->value(field::sheet));
        set(remark::record, note.item);
        set(remark::field, note.column);
        set(partField, note.part);
        set(directionField, note.direction ? directionKey(*note.direction) : QString());
        set(valueField, note.value ? QString::number(*note.value, 'g', 15) : QString());
        set(unitField, note.unit ? u'=' + *note.unit : QString());
        set(remark::text, withLf(note.text));
        set(remark::by, session.actor());
        set(remark::on, session.now().toLocalTime().date().toString(Qt::ISODate));
    }
    return {};
}

Result<Applied> setReadingNotes(Session &session, const std::vector<ReadingNote> &notes)
{
    Drafts drafts;
    if (const Status drafted = draftReadingNotes(drafts, session, notes); !drafted)
        return failure(drafted.error());
    return session.apply(Tr::tr("目標値の読み取り方"), drafts.take());
}

Result<std::vector<ReadingNote>> readingNotesOf(const Session &session, const QStringList &sheets)
{
    if (sheets.isEmpty())
        return std::vector<ReadingNote>();
    SheetFilter filter;
    filter.sheets = sheets;
    const auto all = session.sheets(filter);
    if (!all)
        return failure(all.error());
    Ancestry ancestry(session);
    if (const Status followed = ancestry.follow(*all); !followed)
        return failure(followed.error());
    const auto records = remarksOf(session, kind::reading, sheets + ancestry.sheets());
    if (!records)
        return failure(records.error());
    QHash<QString, std::vector<ReadingNote>> byItem;
    for (const Record &record : *records) {
        const ReadingNote note = noteFrom(record);
        if (saysSomething(note))
            byItem[note.item].push_back(note);
    }
    std::vector<ReadingNote> notes;
    for (const Sheet &sheet : *all) {
        for (const Item &item : sheet.items) {
            std::vector<ReadingNote> own;
            for (const QString &ancestor : ancestry.of(item.id)) {
                for (const ReadingNote &note : byItem.value(ancestor))
                    inherit(own, note, item, sheet.id);
            }
            std::ranges::sort(own, [](const ReadingNote &a, const ReadingNote &b) {
                return std::tie(a.column, a.part) < std::tie(b.column, b.part);
            });
            notes.insert(notes.end(), own.begin(), own.end());
        }
    }
    return notes;
}

bool isReadingNote(const Record &record)
{
    return record.id ==
           idOf(record.value(remark::record), record.value(remark::field), record.value(partField));
}

bool isReadingField(const QString &name)
{
    static const QSet<QString> own{partField, directionField, valueField, unitField};
    return isRemarkField(name) || own.contains(name);
}

} // namespace mokuhyo::work
