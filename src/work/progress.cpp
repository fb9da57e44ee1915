#include "work/progress.h"

#include "core/subordinates.h"
#include "work/blanks.h"
#include "work/comments.h"
#include "work/messages.h"
#include "work/reasons.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsToJapan = 9 * 3600; // no summer time

QDate dayInJapan(const QDateTime &time)
{
    return time.toOffsetFromUtc(secondsToJapan).date();
}

QString keyOf(const CellRef &cell)
{
    return cell.item + u'/' + cell.key;
}

bool isNamed(const Phase &phase, const QString &name)
{
    return phase.key == name || phase.label == name;
}

// What is read once for all sheets of a year.
struct Known
{
    UnitRegister units;
    std::vector<Sheet> sheets;
    QHash<QString, Phases> phases;                       // by sheet
    QHash<QString, QHash<QString, QString>> reasons;     // of blanks, by sheet and cell
    QHash<QString, QHash<QString, int>> openComments;    // by sheet and row; empty: its own fields
    QHash<QString, int> conflicts;                       // by record
    QHash<std::pair<QString, QString>, QDateTime> files; // last one, by unit (empty: any), sheet
    QSet<QString> wanted;                                // units; empty: all
    int year = 0;
    QDate today;
};

// The current year where it has sheets, else the latest that has.
Result<int> yearToShow(const Session &session, QDate today)
{
    const auto years = session.store().years();
    if (!years)
        return failure(years.error());
    const int current = fiscal::yearOf(today);
    return years->empty() || std::ranges::count(*years, current) > 0 ? current : years->back();
}

void keepLater(QDateTime &kept, const QDateTime &time)
{
    if (time.isValid() && (!kept.isValid() || kept < time))
        kept = time;
}

// When a file of a unit was last collected, from the receipts of what was handed out.
Status readFiles(const Session &session, Known &known)
{
    const auto receipts = session.store().receipts();
    if (!receipts)
        return failure(receipts.error());
    QHash<QString, QDateTime> last; // by hand-out
    for (const store::Receipt &receipt : *receipts) {
        keepLater(last[receipt.handout], receipt.at);
    }
    if (last.isEmpty())
        return {};
    store::HandoutFilter ofYear;
    ofYear.year = known.year;
    const auto handouts = session.store().handouts(ofYear);
    if (!handouts)
        return failure(handouts.error());
    for (const Handout &handout : *handouts) {
        const QDateTime at = last.value(handout.id);
        for (const SheetScope &scope : handout.scope) {
            keepLater(known.files[{handout.unit, scope.sheet}], at);
        }
    }
    return {};
}

Result<Known> readKnown(const Session &session, const ProgressFilter &filter)
{
    Known known;
    known.today = dayInJapan(session.now());
    const auto year = filter.year ? Result<int>(*filter.year) : yearToShow(session, known.today);
    if (!year)
        return failure(year.error());
    known.year = *year;
    auto units = session.units();
    if (!units)
        return failure(units.error());
    known.units = *std::move(units);
    SheetFilter ofYear;
    ofYear.year = known.year;
    ofYear.forms = filter.forms;
    auto sheets = session.sheets(ofYear);
    if (!sheets)
        return failure(sheets.error());
    known.sheets = *std::move(sheets);
    QStringList ids;
    for (const Sheet &sheet : known.sheets)
        ids += sheet.id;
    auto phases = phasesOf(session, known.sheets);
    const auto reasons = reasonsOf(session, ids);
    const auto comments = commentsOf(session, ids);
    const auto conflicts = session.store().conflicts();
    if (!phases)
        return failure(phases.error());
    if (!reasons)
        return failure(reasons.error());
    if (!comments)
        return failure(comments.error());
    if (!conflicts)
        return failure(conflicts.error());
    known.phases = *std::move(phases);
    for (const Reason &reason : *reasons) {
        if (reason.why == Reason::Why::Blank)
            known.reasons[reason.cell.sheet].insert(keyOf(reason.cell), reason.text);
    }
    for (const Comment &comment : *comments) {
        if (!comment.settled)
            ++known.openComments[comment.cell.sheet][comment.cell.item];
    }
    for (const auto &[record, field] : *conflicts)
        ++known.conflicts[record];
    if (const Status read = readFiles(session, known); !read)
        return failure(read.error());
    const QStringList wanted =
        withSubordinates(filter.units, known.units, fiscal::firstDay(known.year));
    known.wanted = QSet<QString>(wanted.cbegin(), wanted.cend());
    return known;
}

// 「実績値」2・3行目; the sheet's own fields by their name alone.
QStringList missingLines(const std::vector<const DueCell *> &blanks, const Sheet &sheet,
                         const Form &form)
{
    QHash<QString, int> rows;
    for (size_t i = 0; i < sheet.items.size(); ++i)
        rows.insert(sheet.items[i].id, static_cast<int>(i) + 1);
    QStringList labels;
    QHash<QString, QStringList> numbers;
    for (const DueCell *due : blanks) {
        const bool own = due->cell.item.isEmpty();
        const Field *field = own ? form.field(due->cell.key) : form.column(due->cell.key);
        const QString label = own ? field->label : form.printedLabel(*field);
        if (!labels.contains(label))
            labels += label;
        if (!own)
            numbers[label] += QString::number(rows.value(due->cell.item));
    }
    QStringList lines;
    for (const QString &label : labels) {
        const QStringList of = numbers.value(label);
        lines += u'「' + label + u'」' + (of.isEmpty() ? QString() : of.join(u'・') + u"行目"_s);
    }
    return lines;
}

// One sheet, as it concerns one unit or another.
class OneSheet
{
public:
    OneSheet(const Known &known, const Sheet &sheet, const Form &form, const ProgressFilter &filter)
        : m_known(known), m_sheet(sheet), m_form(form), m_phases(*known.phases.find(sheet.id)),
          m_due(dueCells(m_phases, sheet, form)), m_reasons(known.reasons.value(sheet.id)),
          m_comments(known.openComments.value(sheet.id))
    {
        m_place = m_phases.openAt(known.year);
        m_open = m_place.phase;
        if (filter.phase.isEmpty())
            return;
        const auto named = std::ranges::find_if(
            form.phases, [&](const Phase &phase) { return isNamed(phase, filter.phase); });
        m_lacksPhase = named == form.phases.end();
        if (!m_lacksPhase && m_place.phase != named->key)
            m_place = {known.year, named->key};
    }

    [[nodiscard]] bool lacksPhase() const { return m_lacksPhase; }

    // The units other than the sheet's own that have rows in it, in the order of the rows.
    [[nodiscard]] QStringList sections() const
    {
        QStringList units;
        for (const Item &item : m_sheet.items) {
            if (!item.unit.isEmpty() && item.unit != m_sheet.unit && !units.contains(item.unit))
                units += item.unit;
        }
        return units;
    }

    // `section` empty: the whole sheet, of the unit that it belongs to.
    [[nodiscard]] UnitProgress entryOf(const QString &section) const
    {
        UnitProgress entry;
        entry.part = !section.isEmpty();
        entry.unit = entry.part ? section : m_sheet.unit;
        entry.sheet = m_sheet.id;
        entry.title = sheetTitle(m_sheet, m_form);
        entry.form = m_form.title;
        entry.western = m_form.dateStyle == YearStyle::Western;
        setContact(entry);
        Sheet own = m_sheet;
        if (entry.part) {
            own.fields.clear();
            std::erase_if(own.items, [&](const Item &item) { return item.unit != section; });
        }
        setPhases(entry, own);
        countCells(entry, own);
        setDays(entry);
        if (entry.part && entry.isOpen() && !entry.isHandedIn() && entry.required > 0 &&
            entry.unexplained() == 0)
            entry.now.word = Tr::tr("記入済");
        for (PhaseProgress &phase : entry.phases) {
            if (phase.phase == entry.now.phase)
                phase = entry.now;
        }
        return entry;
    }

private:
    void setContact(UnitProgress &entry) const
    {
        const QDate first = fiscal::firstDay(m_known.year);
        const QString path = m_known.units.path(entry.unit, first);
        if (!path.isEmpty())
            entry.names = path.split(u" > "_s);
        const Unit *unit = m_known.units.find(entry.unit);
        if (!unit)
            return;
        const QDate day = unit->existsOn(m_known.today) ? m_known.today : first;
        entry.person = unit->personOn(day);
        entry.phone = unit->phoneOn(day);
    }

    [[nodiscard]] PhaseProgress phaseOf(int year, const Phase &phase, bool past, bool started) const
    {
        PhaseProgress of{year, phase.key, phase.label, m_phases.state(year, phase.key), {}, {}};
        of.step = stateOf(m_form, of.state, started);
        of.word = stateLabel(m_form, of.state, started);
        if (!of.state.open && !of.state.handedIn())
            of.word = past ? Tr::tr("提出なし") : Tr::tr("開始前");
        else if (!of.state.nothing.isEmpty())
            of.word = Tr::tr("%1（該当なし）").arg(of.word);
        return of;
    }

    void setPhases(UnitProgress &entry, const Sheet &own) const
    {
        const bool started = isStarted(m_phases, own, m_form);
        bool past = !m_open.isEmpty();
        for (const Phase &phase : m_form.phases) {
            past = past && phase.key != m_open;
            const bool now = phase.key == m_place.phase;
            entry.phases.push_back(
                phaseOf(now ? m_place.year : m_known.year, phase, past, started));
            if (now)
                entry.now = entry.phases.back();
        }
        entry.now.year = m_place.year;
    }

    void countCells(UnitProgress &entry, const Sheet &own) const
    {
        QSet<QString> rows;
        for (const Item &item : own.items)
            rows.insert(item.id);
        const auto isOwn = [&](const QString &item) {
            return item.isEmpty() ? !entry.part : rows.contains(item);
        };
        std::vector<const DueCell *> unexplained;
        const DueCell *first = nullptr;
        for (const DueCell &due : m_due) {
            if (due.year != entry.now.year || due.phase != entry.now.phase || !isOwn(due.cell.item))
                continue;
            ++entry.required;
            if (!due.blank)
                continue;
            ++entry.blanks;
            first = first ? first : &due;
            const auto reason = m_reasons.constFind(keyOf(due.cell));
            if (reason == m_reasons.cend()) {
                unexplained.push_back(&due);
                continue;
            }
            ++entry.blanksWithReason;
            if (!entry.reasons.contains(*reason))
                entry.reasons += *reason;
        }
        if (!unexplained.empty())
            first = unexplained.front();
        if (first)
            entry.firstBlank = first->cell;
        entry.missing = missingLines(unexplained, m_sheet, m_form);
        if (!entry.part)
            entry.conflicts = m_known.conflicts.value(m_sheet.id);
        for (const Item &item : own.items)
            entry.conflicts += m_known.conflicts.value(item.id);
        for (auto count = m_comments.cbegin(); count != m_comments.cend(); ++count)
            entry.comments += isOwn(count.key()) ? *count : 0;
    }

    void setDays(UnitProgress &entry) const
    {
        const PhaseState &state = entry.now.state;
        if (state.handedIn()) {
            const Signature by = state.signatures.value(stagesOf(m_form).front().key);
            entry.handedIn = by.on;
            entry.handedInBy = by.name;
        }
        keepLater(entry.lastFile, m_known.files.value({entry.unit, m_sheet.id}));
        keepLater(entry.lastFile, m_known.files.value({QString(), m_sheet.id}));
        const QDate until = state.handedIn() ? entry.handedIn : m_known.today;
        const QDate due = state.due();
        if (due.isValid() && until.isValid() && (state.open || state.handedIn()))
            entry.daysLate = std::max(0, static_cast<int>(due.daysTo(until)));
    }

    const Known &m_known;
    const Sheet &m_sheet;
    const Form &m_form;
    const Phases &m_phases;
    std::vector<DueCell> m_due;
    QHash<QString, QString> m_reasons;
    QHash<QString, int> m_comments;
    Phases::Place m_place;
    QString m_open; // key of the phase that is open
    bool m_lacksPhase = false;
};

} // namespace

Result<ProgressReport> progressOf(const Session &session, const ProgressFilter &filter)
{
    auto known = readKnown(session, filter);
    if (!known)
        return failure(known.error());
    ProgressReport report;
    report.year = known->year;
    report.today = known->today;
    bool phaseIsKnown = filter.phase.isEmpty();
    for (const Sheet &sheet : known->sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const OneSheet one(*known, sheet, **form, filter);
        if (one.lacksPhase())
            continue;
        phaseIsKnown = true;
        for (const Phase &phase : (*form)->phases) {
            if (!report.phases.contains(phase.label))
                report.phases += phase.label;
        }
        const auto add = [&](const QString &unit, const QString &section) {
            if (known->wanted.isEmpty() || known->wanted.contains(unit))
                report.entries.push_back(one.entryOf(section));
        };
        add(sheet.unit, {});
        for (const QString &section : one.sections())
            add(section, section);
    }
    if (!phaseIsKnown)
        return failure(ErrorCode::NotFound,
                       Tr::tr("「%1」という段階のあるシートが見つかりません。").arg(filter.phase));
    QHash<QString, int> places;
    for (const Unit *unit : known->units.on(fiscal::firstDay(known->year)))
        places.insert(unit->id, static_cast<int>(places.size()));
    const int last = static_cast<int>(places.size());
    std::ranges::stable_sort(report.entries, {}, [&](const UnitProgress &entry) {
        return std::pair(places.value(entry.unit, last), entry.part);
    });
    return report;
}

} // namespace mokuhyo::work
