#include "work/import_planner.h"

#include "core/cell_limit.h"
#include "core/rank.h"
#include "core/text.h"
#include "work/drafts.h"
#include "work/import_match.h"
#include "work/import_units.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using intake::RecognisedItem;
using intake::RecognisedSheet;

class Planner
{
public:
    Planner(Session &session, const ImportOptions &options, const UnitRegister &units)
        : m_session(session), m_options(options), m_units(units, m_drafts, session.now())
    {
    }

    Status add(const RecognisedSheet &read)
    {
        const Form *form = m_session.forms().find(read.form);
        if (!form)
            return failure(ErrorCode::Internal, read.form.text());
        const std::optional<int> year = read.year ? read.year : m_options.year;
        if (!year)
            return failure(ErrorCode::NeedsYear,
                           Tr::tr("何年度のシートか書かれていません。年度を指定してください。"),
                           read.place.tab);
        if (read.year && m_options.year && *read.year != *m_options.year)
            m_plan.notes.push_back({intake::Note::Kind::Left,
                                    read.place,
                                    {},
                                    Tr::tr("ファイルに書かれた%1として取り込みます。")
                                        .arg(fiscal::print(*read.year, form->yearStyle))});
        const auto unit = unitOf(*form, read, *year);
        if (!unit)
            return failure(unit.error());
        const auto known = existing(*form, read, *year);
        if (!known)
            return failure(known.error());

        const size_t before = m_changes;
        const Status drafted =
            *known ? update(*form, **known, read, *unit) : create(*form, read, *year, *unit);
        if (!drafted)
            return drafted;
        if (!*known)
            ++m_plan.sheetsNew;
        else if (m_changes == before)
            ++m_plan.sheetsSame;
        else
            ++m_plan.sheetsChanged;
        return {};
    }

    ImportPlan finish()
    {
        m_plan.unitsNew = m_units.created();
        m_plan.edits = m_drafts.take();
        return std::move(m_plan);
    }

    ImportPlan &plan() { return m_plan; }

private:
    Result<QString> unitOf(const Form &form, const RecognisedSheet &read, int year)
    {
        if (!m_options.unit.isEmpty())
            return m_options.unit;
        const QString text = read.value(form.unitFrom.field);
        if (trimmedText(text).isEmpty()) {
            const Field *field = form.field(form.unitFrom.field);
            return failure(
                ErrorCode::Invalid,
                Tr::tr("「%1」が空のため、どの部署のシートか分かりません。部署を指定してください。")
                    .arg(field ? field->label : form.unitFrom.field),
                read.place.tab);
        }
        return m_units.ofSheet(form, text, fiscal::firstDay(year));
    }

    // The sheet of that year with the same key; two equal ones in a file are two in the store.
    Result<std::optional<Sheet>> existing(const Form &form, const RecognisedSheet &read, int year)
    {
        if (!m_known.contains(year)) {
            SheetFilter filter;
            filter.year = year;
            auto headers = m_session.headers(filter);
            if (!headers)
                return failure(headers.error());
            m_known.insert(year, *std::move(headers));
        }
        for (const Sheet &sheet : std::as_const(m_known)[year]) {
            if (m_taken.contains(sheet.id) || sheet.fromYear != year ||
                !sameSheet(form, sheet, read))
                continue;
            m_taken.insert(sheet.id);
            auto whole = m_session.sheet(sheet.id);
            if (!whole)
                return failure(whole.error());
            return std::optional<Sheet>(*std::move(whole));
        }
        return std::optional<Sheet>();
    }

    int lastYear(const Form &form, const RecognisedSheet &read, int year) const
    {
        int last = std::max(read.lastYear.value_or(year), year);
        if (form.rows.kind == Rows::Kind::Years) {
            for (const RecognisedItem &item : read.items) {
                const auto of = fiscal::parse(item.value(form.rows.yearColumn), year);
                last = std::max(last, of.value_or(year));
            }
        }
        return last;
    }

    void write(const QString &record, const QString &name, const QString &text, const Cell &now)
    {
        // What an exported workbook could not hold is no change when it comes back.
        if (text == now.value || isCutFrom(text, now.value))
            return;
        m_drafts.set(record, name, text, now.leaves);
        ++m_changes;
    }

    Status create(const Form &form, const RecognisedSheet &read, int year, const QString &unit)
    {
        const QString id = m_drafts.create(newId(m_session.now()), kind::sheet);
        m_plan.sheetIds += id;
        m_drafts.set(id, field::form, form.ref.text());
        m_drafts.set(id, field::from, QString::number(year));
        m_drafts.set(id, field::to, QString::number(lastYear(form, read, year)));
        m_drafts.set(id, field::unit, unit);
        m_drafts.set(id, field::options, read.options.join(u' '));
        for (auto value = read.fields.cbegin(); value != read.fields.cend(); ++value)
            m_drafts.set(id, value.key(), withLf(value->text));
        const std::vector<QString> orders = ranksBetween({}, {}, int(read.items.size()));
        for (size_t i = 0; i < orders.size(); ++i) {
            if (const Status row = createItem(form, read.items[i], id, unit, year, orders[i]); !row)
                return row;
        }
        return {};
    }

    Status createItem(const Form &form, const RecognisedItem &item, const QString &sheet,
                      const QString &sheetUnit, int year, const QString &order)
    {
        const auto unit = m_units.ofRow(form, item.value(form.rows.unitColumn), sheetUnit,
                                        fiscal::firstDay(year));
        if (!unit)
            return failure(unit.error());
        const QString id = m_drafts.create(newId(m_session.now()), kind::item);
        m_drafts.set(id, field::sheet, sheet);
        m_drafts.set(id, field::order, order);
        m_drafts.set(id, field::unit, *unit);
        for (auto value = item.cells.cbegin(); value != item.cells.cend(); ++value)
            m_drafts.set(id, value.key(), withLf(value->text));
        ++m_plan.itemsNew;
        ++m_changes;
        return {};
    }

    Status update(const Form &form, const Sheet &sheet, const RecognisedSheet &read,
                  const QString &unit)
    {
        m_plan.sheetIds += sheet.id;
        const auto record = m_session.store().record(sheet.id);
        if (!record)
            return failure(record.error());
        const size_t before = m_changes;
        for (auto value = read.fields.cbegin(); value != read.fields.cend(); ++value)
            write(sheet.id, value.key(), withLf(value->text), sheet.fields.value(value.key()));
        QStringList options = sheet.options;
        for (const QString &option : read.options) {
            if (!options.contains(option))
                options += option;
        }
        write(sheet.id, field::options, options.join(u' '), (*record)->cells.value(field::options));
        if (const Status rows = updateItems(form, sheet, read, unit); !rows)
            return rows;
        m_plan.cellsChanged += int(m_changes - before);
        return {};
    }

    Status updateItems(const Form &form, const Sheet &sheet, const RecognisedSheet &read,
                       const QString &unit)
    {
        const std::vector<int> match = matchItems(form, sheet, read.items);
        const std::vector<QString> orders = ordersFor(sheet, match);
        store::RecordFilter rows;
        rows.kind = kind::item;
        rows.sheet = sheet.id;
        const auto records = m_session.store().records(rows);
        if (!records)
            return failure(records.error());
        QHash<QString, const Record *> recordOf;
        for (const Record &record : *records)
            recordOf.insert(record.id, &record);
        for (size_t i = 0; i < read.items.size(); ++i) {
            const RecognisedItem &item = read.items[i];
            if (match[i] < 0) {
                const Status row =
                    createItem(form, item, sheet.id, unit, sheet.fromYear, orders[i]);
                if (!row)
                    return row;
                continue;
            }
            const Item &row = sheet.items[size_t(match[i])];
            const Record &record = *recordOf.value(row.id);
            for (auto value = item.cells.cbegin(); value != item.cells.cend(); ++value)
                write(row.id, value.key(), withLf(value->text), row.cells.value(value.key()));
            write(row.id, field::order, orders[i], record.cells.value(field::order));
            const auto rowUnit = m_units.ofRow(form, item.value(form.rows.unitColumn), unit,
                                               fiscal::firstDay(sheet.fromYear));
            if (!rowUnit)
                return failure(rowUnit.error());
            if (item.cells.contains(form.rows.unitColumn))
                write(row.id, field::unit, *rowUnit, record.cells.value(field::unit));
        }
        for (size_t r = 0; r < sheet.items.size(); ++r) {
            if (std::ranges::find(match, int(r)) == match.end())
                m_plan.notes.push_back(
                    {intake::Note::Kind::Doubtful, read.place, rowName(form, sheet.items[r]),
                     Tr::tr("この行はファイルにありません。データには残してあります。")});
        }
        return {};
    }

    static QString rowName(const Form &form, const Item &item)
    {
        QStringList parts;
        for (const QString &key : form.itemKey)
            parts += item.value(key).simplified();
        return parts.join(u' ').left(60);
    }

    // Ranks in the order of the file: rows already in order keep theirs, the others move between.
    static std::vector<QString> ordersFor(const Sheet &sheet, const std::vector<int> &match)
    {
        std::vector<QString> known;
        std::vector<size_t> positions;
        for (size_t i = 0; i < match.size(); ++i) {
            if (match[i] >= 0) {
                known.push_back(sheet.items[size_t(match[i])].order);
                positions.push_back(i);
            }
        }
        std::vector<QString> orders(match.size());
        for (const size_t keep : longestRising(known))
            orders[positions[keep]] = known[keep];
        for (size_t i = 0; i < orders.size();) {
            if (!orders[i].isEmpty()) {
                ++i;
                continue;
            }
            size_t end = i;
            while (end < orders.size() && orders[end].isEmpty())
                ++end;
            QString low = i > 0 ? orders[i - 1] : QString();
            const QString high = end < orders.size() ? orders[end] : QString();
            if (high.isEmpty()) {
                // Behind everything the sheet holds, rows that the file lacks included.
                for (const Item &item : sheet.items)
                    low = std::max(low, item.order);
            }
            const std::vector<QString> ranks = ranksBetween(low, high, int(end - i));
            std::ranges::copy(ranks, orders.begin() + std::ptrdiff_t(i));
            i = end;
        }
        return orders;
    }

    Session &m_session;
    const ImportOptions &m_options;
    Drafts m_drafts;
    ImportUnits m_units;
    ImportPlan m_plan;
    QHash<int, std::vector<Sheet>> m_known; // by year
    QSet<QString> m_taken;                  // sheets that a sheet of this file was matched to
    size_t m_changes = 0;
};

} // namespace

Result<ImportPlan> planSheets(Session &session, Result<intake::Recognition> recognised,
                              const QString &file, const ImportOptions &options,
                              const Progress &progress)
{
    if (!recognised)
        return failure(recognised.error());
    const auto units = session.units();
    if (!units)
        return failure(units.error());

    Planner planner(session, options, *units);
    planner.plan().file = file;
    // Hidden tabs are the author's business, the program's own among them.
    std::erase_if(recognised->notes, [](const intake::Note &note) {
        return note.kind == intake::Note::Kind::Hidden && note.place.tab.startsWith(u'_');
    });
    planner.plan().notes = std::move(recognised->notes);
    qint64 done = 0;
    for (const RecognisedSheet &read : recognised->sheets) {
        if (!proceeds(progress, done++, qint64(recognised->sheets.size())))
            return failure(ErrorCode::Cancelled,
                           Tr::tr("取込みを中止しました。何も変わっていません。"));
        if (const Status added = planner.add(read); !added)
            return failure(added.error());
    }
    return planner.finish();
}

} // namespace mokuhyo::work
