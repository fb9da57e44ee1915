#include "work/handout_plan.h"

#include "core/file_name.h"
#include "work/chapters.h"
#include "work/handout_files.h"
#include "work/messages.h"
#include "work/phase_named.h"
#include "work/stages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 4; // at a store that others write to

// The year in which the hand-out looks for sheets.
Result<int> yearOf(const Session &session, const HandoutOptions &options)
{
    if (options.year)
        return *options.year;
    const auto years = session.store().years();
    if (!years)
        return failure(years.error());
    const int now = session.currentYear();
    return years->empty() || std::ranges::find(*years, now) != years->end() ? now : years->back();
}

// Where a sheet is open; the phase is empty where it is not, or not in the phase asked for.
Phases::Place placeOf(const Phases &phases, const Sheet &sheet, const Form &form,
                      const QString &asked, int year)
{
    if (asked.isEmpty())
        return phases.openAt(year);
    const Phase *phase = phaseNamed(form, asked);
    if (!phase)
        return {year, {}};
    if (phases.isOpen(year, phase->key))
        return {year, phase->key};
    for (int other = sheet.toYear; other >= sheet.fromYear; --other) {
        if (phases.isOpen(other, phase->key))
            return {other, phase->key};
    }
    return {year, {}};
}

class Planner
{
public:
    Planner(const Session &session, const HandoutOptions &options, int year)
        : m_session(session), m_options(options), m_year(year), m_day(usualDay(session, year)),
          m_names(options.folder)
    {
    }

    Result<HandoutPlan> plan()
    {
        const auto wording = wordingFor(m_session, m_options);
        if (!wording)
            return failure(wording.error());
        m_wording = *wording;
        const auto base = m_session.store().lastSeq();
        if (!base)
            return failure(base.error());
        m_base = *base;
        const auto shares = readShares();
        if (!shares)
            return failure(shares.error());
        for (const UnitShare &share : *shares) {
            if (!m_wanted.isEmpty() && !m_wanted.contains(share.unit))
                continue;
            if (const Status added = add(share); !added)
                return failure(added.error());
        }
        addIdle(*shares);
        return std::move(m_plan);
    }

private:
    Result<std::vector<UnitShare>> readShares()
    {
        SheetFilter filter;
        filter.year = m_year;
        const auto sheets = m_session.sheets(filter);
        if (!sheets)
            return failure(sheets.error());
        auto units = m_session.units();
        if (!units)
            return failure(units.error());
        m_plan.units = *std::move(units);
        m_wanted = m_options.units;
        for (const Unit *unit : m_plan.units.on(m_day)) { // parents come first
            const bool below = m_options.subordinates && m_wanted.contains(unit->parentOn(m_day));
            if (below && !m_wanted.contains(unit->id))
                m_wanted += unit->id;
        }
        auto phases = phasesOf(m_session, *sheets);
        if (!phases)
            return failure(phases.error());
        m_plan.phases = *std::move(phases);
        QStringList ids;
        for (const Sheet &sheet : *sheets) {
            const auto form = m_session.formOf(sheet);
            if (!form)
                return failure(form.error());
            ids += sheet.id;
            m_plan.places.insert(
                sheet.id, placeOf(m_plan.phases[sheet.id], sheet, **form, m_options.phase, m_year));
        }
        auto reasons = reasonsOf(m_session, ids);
        if (!reasons)
            return failure(reasons.error());
        m_plan.reasons = *std::move(reasons);
        auto remarks = HandoutRemarks::read(m_session, *sheets, m_plan.units, m_day);
        if (!remarks)
            return failure(remarks.error());
        m_remarks = *std::move(remarks);
        return sharesOf(m_session, *sheets, m_plan.units, m_plan.phases, m_day);
    }

    [[nodiscard]] const Form &formOf(const Sheet &sheet) const
    {
        return **m_session.formOf(sheet); // readShares looked
    }

    [[nodiscard]] PhaseState stateOf(const Sheet &sheet) const
    {
        const Phases::Place place = m_plan.places.value(sheet.id);
        return m_plan.phases.constFind(sheet.id)->state(place.year, place.phase);
    }

    [[nodiscard]] QString closedReason(const Sheet &sheet) const
    {
        const Form &form = formOf(sheet);
        const Phases::Place place = m_plan.places.value(sheet.id);
        const Phase *phase = form.phase(place.phase);
        if (!phase && !m_options.phase.isEmpty())
            return Tr::tr("「%1」は開いていません。").arg(m_options.phase);
        if (!phase)
            return Tr::tr("開いている段階がありません。");
        const PhaseState state = stateOf(sheet);
        if (state.handedIn())
            return Tr::tr("「%1」は%2です。").arg(phase->label, stateLabel(form, state, true));
        return Tr::tr("「%1」で記入する欄がありません。").arg(phase->label);
    }

    Status add(const UnitShare &share)
    {
        FillableOptions fill;
        fill.phase = m_options.phase;
        fill.rowsOnly = share.rowsOnly;
        fill.limitedCells = m_options.as != Handout::As::Package;
        const auto all = Fillable::of(m_session, share.sheets, m_plan.phases, fill);
        if (!all)
            return failure(all.error());
        PlannedHandout planned;
        planned.share = share;
        planned.share.sheets.clear();
        std::vector<HandoutSkipped> closed;
        for (size_t i = 0; i < share.sheets.size(); ++i) {
            const Sheet &sheet = share.sheets[i];
            if (!share.unit.isEmpty() && !isClosed(all->scope()[i]))
                planned.share.sheets.push_back(sheet);
            else if (!sheet.items.empty() || !share.rowsOnly.contains(sheet.id))
                closed.push_back({share.unit, share.name, titleOf(sheet),
                                  share.unit.isEmpty() ? Tr::tr("部署が決まっていません。")
                                                       : closedReason(sheet)});
        }
        if (planned.share.sheets.empty()) {
            skip(share, std::move(closed));
            return {};
        }
        m_plan.skipped.insert(m_plan.skipped.end(), closed.begin(), closed.end());
        planned.fillable = all->only(planned.share.sheets);
        fillIn(planned);
        m_plan.files.push_back(std::move(planned));
        return {};
    }

    // Nothing goes to the unit.
    void skip(const UnitShare &share, std::vector<HandoutSkipped> closed)
    {
        if (share.unit.isEmpty()) {
            m_plan.skipped.insert(m_plan.skipped.end(), closed.begin(), closed.end());
            return;
        }
        QStringList reasons;
        for (const HandoutSkipped &sheet : closed)
            reasons += sheet.reason;
        reasons.removeDuplicates();
        if (!reasons.isEmpty() || m_options.units.contains(share.unit))
            m_plan.skipped.push_back({share.unit,
                                      share.name,
                                      {},
                                      reasons.isEmpty() ? noSheets() : reasons.join(QString())});
    }

    [[nodiscard]] QString noSheets() const
    {
        return Tr::tr("%1のシートがありません。").arg(fiscal::print(m_year, YearStyle::Era));
    }

    [[nodiscard]] QString titleOf(const Sheet &sheet) const
    {
        return sheetTitle(sheet, formOf(sheet)).simplified();
    }

    void fillIn(PlannedHandout &planned)
    {
        const UnitShare &share = planned.share;
        Handout &handout = planned.file.handout;
        const Form &form = formOf(share.sheets.front());
        QStringList phases;
        QStringList forms;
        QDate due;
        int year = 0;
        for (const Sheet &sheet : share.sheets) {
            const Form &its = formOf(sheet);
            const Phases::Place place = m_plan.places.value(sheet.id);
            phases += its.phase(place.phase) ? its.phase(place.phase)->label : QString();
            forms += its.title;
            const QDate day = stateOf(sheet).due();
            if (day.isValid() && (!due.isValid() || day < due))
                due = day;
            year = year == 0 || year == place.year ? place.year : m_year;
            planned.file.sheets += titleOf(sheet);
            planned.file.rows += static_cast<int>(sheet.items.size());
        }
        phases.removeDuplicates();
        phases.removeAll(QString());
        forms.removeDuplicates();
        handout.id = newId(m_session.now());
        handout.base = m_base;
        handout.as = m_options.as;
        handout.unit = share.unit;
        handout.year = year;
        handout.phase = phases.size() == 1 ? phases.front() : QString();
        handout.due = m_options.due.isValid() ? m_options.due : due;
        handout.by = m_session.actor();
        handout.at = m_session.now();
        handout.scope = planned.fillable.scope();
        handout.file = m_names.nameFor(handoutStem(form, handout, share.name), suffix());
        planned.file.unitName = share.name;
        count(planned);

        LetterFacts &facts = planned.file.facts;
        facts.unitName = share.name;
        facts.year = fiscal::print(year, form.yearStyle);
        facts.phase = phases.join(u'・');
        facts.forms = forms.join(u'、');
        if (handout.due.isValid())
            facts.due = dayWithWeekday(handout.due, form.dateStyle);
        facts.today = date::print(m_session.now().toLocalTime().date(), form.dateStyle);
        facts.open = openLabels(planned);
        planned.comments = m_remarks.commentsFor(share);
        planned.cover.comments = m_remarks.shownComments(m_session, share);
        planned.cover.fixes = m_remarks.shownFixes(m_session, share);
        facts.comments = planned.cover.comments.size();
        facts.fixes = planned.cover.fixes.size();
        planned.file.comments = static_cast<int>(facts.comments);
        planned.file.wordingFixes = static_cast<int>(facts.fixes);
        facts.addsRows = planned.file.spareRows > 0;
        planned.wording = m_wording;
        planned.cover.letter = letterFor(m_wording, facts);
    }

    static void count(PlannedHandout &planned)
    {
        for (const SheetScope &scope : planned.file.handout.scope) {
            planned.file.spareRows += static_cast<int>(scope.spareRows.size());
            planned.file.openCells += static_cast<int>(scope.fields.size());
            for (const QSet<QString> &row : scope.rows)
                planned.file.openCells += static_cast<int>(row.size());
        }
    }

    [[nodiscard]] QString suffix() const
    {
        return m_options.as == Handout::As::Package ? u".mokuhyo"_s : u".xlsx"_s;
    }

    // In the order of the forms.
    [[nodiscard]] QStringList openLabels(const PlannedHandout &planned) const
    {
        QStringList labels;
        for (size_t i = 0; i < planned.share.sheets.size(); ++i) {
            const Form &form = formOf(planned.share.sheets[i]);
            const SheetScope &scope = planned.file.handout.scope[i];
            QSet<QString> columns = scope.newRowColumns;
            for (const QSet<QString> &row : scope.rows)
                columns.unite(row);
            for (const Field &field : form.fields) {
                if (scope.fields.contains(field.key))
                    labels += form.printedLabel(field).simplified();
            }
            for (const Field &column : form.columns) {
                if (columns.contains(column.key))
                    labels += form.printedLabel(column).simplified();
            }
        }
        labels.removeDuplicates();
        return labels;
    }

    // Units that were asked for and have no sheets; of all units those whose sheets are neither
    // their superior's nor their subordinates' affair.
    void addIdle(const std::vector<UnitShare> &shares)
    {
        QSet<QString> busy;
        QSet<QString> above;
        for (const UnitShare &share : shares) {
            busy.insert(share.unit);
            for (QString id = share.unit; !id.isEmpty() && !above.contains(id);) {
                above.insert(id);
                const Unit *unit = m_plan.units.find(id);
                id = unit ? unit->parentOn(m_day) : QString();
            }
        }
        if (!m_options.units.isEmpty()) {
            for (const QString &unit : m_options.units) {
                if (!(m_options.subordinates ? above : busy).contains(unit))
                    idle(unit);
            }
            return;
        }
        for (const Unit *unit : m_plan.units.on(m_day)) { // parents come first
            if (busy.contains(unit->parentOn(m_day)))
                busy.insert(unit->id);
            else if (!busy.contains(unit->id) && !above.contains(unit->id))
                idle(unit->id);
        }
    }

    void idle(const QString &unit)
    {
        m_plan.skipped.push_back({unit, unitNameOn(m_plan.units, unit, m_day), {}, noSheets()});
    }

    const Session &m_session;
    const HandoutOptions &m_options;
    int m_year;
    QDate m_day;
    QStringList m_wanted; // units; empty: all
    qint64 m_base = 0;
    LetterWording m_wording;
    HandoutRemarks m_remarks;
    FileNames m_names;
    HandoutPlan m_plan;
};

} // namespace

Result<HandoutPlan> draftHandout(const Session &session, const HandoutOptions &options)
{
    for (int i = 0; i < tries; ++i) {
        const auto before = session.store().lastSeq();
        if (!before)
            return failure(before.error());
        const auto year = yearOf(session, options);
        if (!year)
            return failure(year.error());
        auto plan = Planner(session, options, *year).plan();
        if (!plan)
            return plan;
        const auto after = session.store().lastSeq();
        if (!after)
            return failure(after.error());
        if (*after == *before)
            return plan;
    }
    return failure(ErrorCode::Busy, Tr::tr("ほかの人が書き込んでいるため、配布する内容が"
                                           "定まりません。少し待ってからもう一度行ってください。"));
}

} // namespace mokuhyo::work
