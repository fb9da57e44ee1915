#include "core/leaves.h"
#include "merge/admission.h"
#include "store/package.h"
#include "work/collect_planner.h"
#include "work/history.h"
#include "work/marks.h"
#include "work/messages.h"
#include "work/section_rights.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Kind = CollectedCell::Kind;
using ByField = std::map<QString, std::vector<Change>>;

// Everything that is here of the records that the file touches, and under the ids that it has.
Result<std::vector<Change>> changesHere(const Session &session, const QStringList &records,
                                        const QStringList &ids)
{
    const auto history = session.store().history(records);
    if (!history)
        return failure(history.error());
    auto named = session.store().changes(ids);
    if (!named)
        return failure(named.error());
    QSet<QString> known;
    for (const Change &change : *named)
        known.insert(change.id);
    for (const store::LedgerEntry &entry : *history) {
        if (!known.contains(entry.change.id))
            named->push_back(entry.change);
    }
    return named;
}

// Puts what was admitted into the words of a preview: one sheet of the file.
class PackageSheet
{
public:
    PackageSheet(const CollectBase &base, CollectedSheet &sheet) : m_base(base), m_sheet(sheet) {}

    void addRecord(const QString &record, const ByField &fields)
    {
        const auto exists = fields.find(field::exists);
        const bool isRow = record != m_base.sheet.id && !m_base.isRow(record);
        if (isRow && exists != fields.end() && !m_base.now.contains(record)) {
            addRow(record, fields);
            return;
        }
        for (const auto &[name, changes] : fields) {
            if (name == field::exists)
                addDeletion(record, changes, false);
            else
                addCell(record, name, changes, true);
        }
    }

    void addCell(const QString &record, const QString &name, const std::vector<Change> &changes,
                 bool taken)
    {
        if (name == field::exists) {
            addDeletion(record, changes, true);
            return;
        }
        CollectedCell cell;
        cell.record = record;
        cell.field = name;
        cell.label = labelOf(record, name);
        cell.row = record == m_base.sheet.id ? QString() : rowPlace(m_base.sheet, record);
        const auto then = m_base.then.constFind(record);
        cell.atHandout = then == m_base.then.cend() ? QString() : then->value(name);
        const auto found = m_base.now.constFind(record);
        const Cell now = found == m_base.now.cend() ? Cell() : found->cells.value(name);
        cell.here = now.value;
        cell.earlier = changes;
        const ChangeRefs leaves = leavesIn(changes);
        cell.change = *leaves.back();
        std::erase_if(cell.earlier,
                      [&](const Change &change) { return change.id == cell.change.id; });
        cell.file = cell.change.value;
        cell.taken = taken;
        cell.kind = Kind::Outside;
        if (taken) {
            Change whole = cell.change; // with all that it replaces by way of the others
            for (const Change &change : changes)
                whole.parents += change.parents;
            cell.kind = arrivalOf(whole, now);
        }
        m_sheet.cells.push_back(std::move(cell));
    }

private:
    static ChangeRefs leavesIn(const std::vector<Change> &changes)
    {
        ChangeRefs all;
        for (const Change &change : changes)
            all.push_back(&change);
        return leavesOf(all);
    }

    [[nodiscard]] QString labelOf(const QString &record, const QString &name) const
    {
        const Field *known =
            record == m_base.sheet.id ? m_base.form->field(name) : m_base.form->column(name);
        if (known)
            return m_base.form->printedLabel(*known);
        return name == field::order ? Tr::tr("行の移動") : labelOfOwn(name);
    }

    void addRow(const QString &record, const ByField &fields)
    {
        CollectedRow row;
        row.record = record;
        row.taken = true;
        for (const auto &[name, changes] : fields) {
            row.changes.insert(row.changes.end(), changes.begin(), changes.end());
            const QString text = leavesIn(changes).back()->value;
            const Field *column = m_base.form->column(name);
            if (!column || text.isEmpty())
                continue;
            row.texts.emplace_back(m_base.form->printedLabel(*column), text);
            if (m_base.form->itemKey.contains(name))
                row.name += (row.name.isEmpty() ? QString() : u" "_s) + text.simplified();
        }
        m_sheet.rows.push_back(std::move(row));
    }

    void addDeletion(const QString &record, const std::vector<Change> &changes, bool locked)
    {
        CollectedRow row;
        row.kind = CollectedRow::Kind::Missing;
        row.record = record;
        row.name = rowPlace(m_base.sheet, record);
        row.locked = locked;
        row.taken = !locked;
        row.changes = changes;
        m_sheet.rows.push_back(std::move(row));
    }

    const CollectBase &m_base;
    CollectedSheet &m_sheet;
};

} // namespace

Status CollectPlanner::planPackage(const ReturnedFile &file, CollectedFile &planned) const
{
    const auto content = store::readPackage(file.path);
    if (!content) {
        planned.setAside = content.error();
        return {};
    }
    const auto setAside = [&](const QString &message) {
        planned.setAside = Error{ErrorCode::Invalid, message, {}};
        return Status();
    };
    if (content->info.store != m_session.store().identity())
        return setAside(Tr::tr("別のデータから配布されたファイルです。"));
    const Handout *handout = m_handouts.find(content->info.handout.id);
    if (!handout)
        return setAside(Tr::tr("この配布の記録がこのデータにありません。"));
    planned.handout = handout->id;

    QStringList records;
    QStringList ids;
    for (const Change &change : content->changes) {
        records += change.record;
        ids += change.id;
    }
    records.removeDuplicates();
    const auto terms = termsOf(m_session, *handout, records);
    if (!terms)
        return setAside(terms.error().message);
    const auto here = changesHere(m_session, records, ids);
    if (!here)
        return failure(here.error());
    const merge::Admission admission = merge::admit(*here, content->changes, *terms);
    for (const merge::Refused &refused : admission.refused)
        planned.notes.push_back({intake::Note::Kind::Doubtful,
                                 {},
                                 refused.change.value.simplified().left(60),
                                 merge::refusalText(refused.why)});

    // The sheet that a record belongs to: as it stands here, else as the file makes it. A refused
    // claim must not take along what is admitted.
    QHash<QString, QString> sheetOf;
    for (const std::vector<Change> *changes : {&admission.admitted, &*here}) {
        for (const Change &change : *changes) {
            if (change.field == field::sheet)
                sheetOf.insert(change.record, change.value);
        }
    }
    for (const SheetScope &scope : handout->scope)
        sheetOf.insert(scope.sheet, scope.sheet);
    std::map<QString, std::map<QString, ByField>> bySheet;
    for (const Change &change : admission.admitted)
        bySheet[sheetOf.value(change.record)][change.record][change.field].push_back(change);
    for (const SheetScope &scope : handout->scope) {
        const auto base = collectBase(m_session, scope.sheet, handout, m_units);
        if (!base) {
            ask(planned, {}, base.error().message, {});
            continue;
        }
        CollectedSheet sheet;
        sheet.sheet = scope.sheet;
        sheet.title = sheetTitle(base->sheet, *base->form);
        sheet.unit = base->unit;
        sheet.handout = handout->id;
        sheet.by = CollectedSheet::By::Package;
        PackageSheet writer(*base, sheet);
        for (const auto &[record, fields] : bySheet[scope.sheet]) {
            const bool isRow =
                base->now.contains(record) || base->then.contains(record) ||
                std::ranges::any_of(fields, [](const auto &each) {
                    return each.first == field::kind && each.second.back().value == kind::item;
                });
            if (isRow) {
                writer.addRecord(record, fields);
                continue;
            }
            // State of the phase, reasons, answers: the section's own words.
            for (const auto &[name, changes] : fields)
                sheet.others.insert(sheet.others.end(), changes.begin(), changes.end());
        }
        for (const merge::OutsideCell &outside : admission.outside) {
            if (outside.sheet == scope.sheet)
                writer.addCell(outside.record, outside.field, outside.changes, false);
        }
        if (!sheet.others.empty())
            planned.notes.push_back(
                {intake::Note::Kind::Left,
                 {},
                 sheet.title,
                 Tr::tr("提出の状態、未記入の理由、コメントと回答も反映します（%1か所）。")
                     .arg(sheet.others.size())});
        planned.sheets.push_back(std::move(sheet));
    }
    return {};
}

} // namespace mokuhyo::work
