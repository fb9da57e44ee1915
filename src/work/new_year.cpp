#include "work/new_year.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/phase_record.h"
#include "work/year_carry.h"

#include <algorithm>
#include <ranges>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

struct Drafted
{
    PlannedSheet info;
    const Form *form = nullptr;
    SheetDraft sheet;
};

// Last year's sheet on its way into the new one.
struct Source
{
    const Sheet *sheet = nullptr;
    const Form *old = nullptr;  // the version that it was written with
    const Form *form = nullptr; // the newest version
    QString name;               // what tells it from other sheets of its unit
    int nth = 0;                // of that name in its unit
};

// What tells a sheet from the others of its form and unit.
QString nameWithinUnit(const Sheet &sheet, const Form &form)
{
    QStringList parts;
    for (const QString &key : form.sheetKey) {
        if (sheet.unit.isEmpty() || key != form.unitFrom.field)
            parts += labelKey(sheet.value(key));
    }
    return parts.join(u'\n');
}

class Planner
{
public:
    Planner(const Session &session, const YearOptions &options)
        : m_session(session), m_options(options), m_before(fiscal::firstDay(options.from)),
          m_after(fiscal::firstDay(options.to))
    {
    }

    Status plan(const Progress &progress);
    std::vector<Drafted> take() { return std::move(m_planned); }
    [[nodiscard]] QStringList unitsWithout() const;

private:
    Status load();
    Status add(const Sheet &sheet);
    void addTo(const Source &source, const QString &unit, const QStringList &all);
    void addAsIs(const Source &source, PlannedSheet::State state);
    PlannedSheet &describe(Drafted &drafted, const Source &source, const QString &unit) const;
    void findExisting();
    void inOrder();
    [[nodiscard]] bool isWanted(const QString &unit) const;

    const Session &m_session;
    const YearOptions &m_options;
    QDate m_before;
    QDate m_after;
    UnitRegister m_units;
    QSet<QString> m_wantedUnits;
    std::vector<Sheet> m_old;
    std::vector<Sheet> m_there;
    std::vector<Drafted> m_planned;
    QHash<QString, size_t> m_byKey;
    QHash<QString, int> m_seen;
};

Status Planner::load()
{
    auto units = m_session.units();
    if (!units)
        return failure(units.error());
    m_units = *std::move(units);
    m_wantedUnits = QSet<QString>(m_options.units.begin(), m_options.units.end());
    for (const Unit *unit : m_units.on(m_after)) { // superiors come first
        if (m_wantedUnits.contains(unit->parentOn(m_after)))
            m_wantedUnits.insert(unit->id);
    }
    SheetFilter filter;
    filter.year = m_options.from;
    auto old = m_session.sheets(filter);
    if (!old)
        return failure(old.error());
    m_old = *std::move(old);
    filter.year = m_options.to;
    auto there = m_session.headers(filter);
    if (!there)
        return failure(there.error());
    m_there = *std::move(there);
    return {};
}

bool Planner::isWanted(const QString &unit) const
{
    return m_options.units.isEmpty() || m_wantedUnits.contains(unit);
}

Status Planner::plan(const Progress &progress)
{
    if (m_options.to <= m_options.from)
        return failure(ErrorCode::Usage,
                       Tr::tr("新しい年度は、引き継ぐ元の年度より後にしてください。"));
    if (const Status loaded = load(); !loaded)
        return loaded;
    qint64 done = 0;
    for (const Sheet &sheet : m_old) {
        if (!proceeds(progress, done++, static_cast<qint64>(m_old.size())))
            return failure(ErrorCode::Cancelled, Tr::tr("中止しました。"));
        if (const Status added = add(sheet); !added)
            return added;
    }
    for (Drafted &drafted : m_planned)
        Carrier::finish(drafted.sheet, *drafted.form);
    findExisting();
    inOrder();
    return {};
}

Status Planner::add(const Sheet &sheet)
{
    const auto old = m_session.formOf(sheet);
    if (!old)
        return failure(old.error());
    if (!m_options.forms.isEmpty() && !m_options.forms.contains(sheet.form.id))
        return {};
    const auto newest = m_session.forms().newest();
    const auto form = std::ranges::find_if(
        newest, [&](const Form *candidate) { return candidate->ref.id == sheet.form.id; });
    Source source{&sheet, *old, form == newest.end() ? *old : *form, {}, 0};
    source.name = nameWithinUnit(sheet, **old);
    source.nth = m_seen[sheet.form.id + u'\n' + sheet.unit + u'\n' + source.name]++;

    if (sheet.toYear >= m_options.to) {
        if (isWanted(sheet.unit))
            addAsIs(source, PlannedSheet::State::GoesOn);
        return {};
    }
    if (sheet.fromYear != sheet.toYear) {
        if (isWanted(sheet.unit))
            addAsIs(source, PlannedSheet::State::PeriodOver);
        return {};
    }
    const QStringList units =
        sheet.unit.isEmpty() ? QStringList{QString()} : m_units.successorsOn(sheet.unit, m_after);
    if (units.isEmpty() && m_options.units.isEmpty())
        addAsIs(source, PlannedSheet::State::NoSuccessor);
    for (const QString &unit : units) {
        if (isWanted(unit))
            addTo(source, unit, units);
    }
    return {};
}

PlannedSheet &Planner::describe(Drafted &drafted, const Source &source, const QString &unit) const
{
    PlannedSheet &info = drafted.info;
    if (info.origins.isEmpty()) {
        info.form = source.form->ref.id;
        info.formTitle = source.form->title;
        info.unit = unit;
        info.unitPath = m_units.path(unit, m_after);
        drafted.form = source.form;
    }
    info.origins += source.sheet->id;
    if (const QString path = m_units.path(source.sheet->unit, m_before);
        !info.originUnits.contains(path))
        info.originUnits += path;
    return info;
}

void Planner::addAsIs(const Source &source, PlannedSheet::State state)
{
    Drafted &drafted = m_planned.emplace_back();
    PlannedSheet &info = describe(drafted, source, source.sheet->unit);
    if (state == PlannedSheet::State::NoSuccessor)
        info.unitPath = m_units.path(source.sheet->unit, m_before);
    info.key = source.sheet->id;
    info.state = state;
    info.title = sheetTitle(*source.sheet, *source.old);
    info.items = static_cast<int>(source.sheet->items.size());
}

void Planner::addTo(const Source &source, const QString &unit, const QStringList &all)
{
    const QString key =
        derivedId({source.form->ref.id, unit, source.name, QString::number(source.nth)});
    if (!m_byKey.contains(key)) {
        m_byKey.insert(key, m_planned.size());
        Drafted &fresh = m_planned.emplace_back();
        fresh.info.key = key;
        fresh.sheet.fromYear = fresh.sheet.toYear = m_options.to;
        fresh.sheet.unit = unit;
    }
    Drafted &drafted = m_planned[m_byKey.value(key)];
    PlannedSheet &info = describe(drafted, source, unit);
    Carrier carrier(m_options, m_units);
    carrier.addFrom(drafted.sheet, {source.sheet, source.form}, all);
    info.items = static_cast<int>(drafted.sheet.rows.size());
    info.ended += carrier.left();
    Sheet printed;
    for (auto text = drafted.sheet.fields.cbegin(); text != drafted.sheet.fields.cend(); ++text)
        printed.fields.insert(text.key(), {text.value(), {}});
    info.title = sheetTitle(printed, *drafted.form);
}

// A sheet of the new year that continues the same ones, or has the same name, is the same sheet.
void Planner::findExisting()
{
    QHash<QString, int> there;
    for (const Sheet &sheet : m_there) {
        const auto form = m_session.formOf(sheet);
        if (form)
            ++there[sheet.form.id + u'\n' + sheet.unit + u'\n' + nameWithinUnit(sheet, **form)];
    }
    for (Drafted &drafted : m_planned) {
        if (drafted.info.state != PlannedSheet::State::New)
            continue;
        const bool continues = std::ranges::any_of(m_there, [&](const Sheet &sheet) {
            return sheet.form.id == drafted.info.form && sheet.unit == drafted.info.unit &&
                   std::ranges::any_of(sheet.origin, [&](const QString &id) {
                       return drafted.info.origins.contains(id);
                   });
        });
        Sheet named;
        named.unit = drafted.sheet.unit;
        for (const QString &key : drafted.form->sheetKey)
            named.fields.insert(key, {drafted.sheet.fields.value(key), {}});
        int &left = there[drafted.info.form + u'\n' + named.unit + u'\n' +
                          nameWithinUnit(named, *drafted.form)];
        if (continues || left > 0)
            drafted.info.state = PlannedSheet::State::Exists;
        --left;
    }
}

void Planner::inOrder()
{
    QHash<QString, int> places;
    for (const Unit *unit : m_units.on(m_after))
        places.insert(unit->id, static_cast<int>(places.size()));
    const int last = static_cast<int>(places.size());
    std::ranges::stable_sort(m_planned, {}, [&](const Drafted &drafted) {
        return std::pair(drafted.info.formTitle, places.value(drafted.info.unit, last));
    });
}

QStringList Planner::unitsWithout() const
{
    const std::vector<const Unit *> now = m_units.on(m_after);
    QSet<QString> covered;
    for (const Drafted &drafted : m_planned)
        covered.insert(drafted.info.unit);
    for (const Sheet &sheet : m_there)
        covered.insert(sheet.unit);
    for (const Unit *unit : now)
        covered.insert(unit->parentOn(m_after)); // sheets are usually written one level below
    QStringList paths;
    for (const Unit *unit : now) {
        if (!unit->existsOn(m_before) && !covered.contains(unit->id) && isWanted(unit->id))
            paths += m_units.path(unit->id, m_after);
    }
    return paths;
}

Status draftDeadlines(const Session &session, const YearOptions &options, const Drafted &drafted,
                      const QString &sheet, Drafts &drafts)
{
    bool opened = false;
    for (const PhaseDeadline &deadline : options.deadlines) {
        if (deadline.form != drafted.info.form || !deadline.day.isValid() ||
            !drafted.form->phase(deadline.phase))
            continue;
        auto record = PhaseRecord::load(session, sheet, options.to, deadline.phase);
        if (!record)
            return failure(record.error());
        if (deadline.phase == drafted.form->phases.front().key) {
            record->setOpen(drafts, true);
            opened = true;
        }
        record->setDeadline(drafts, deadline.day);
    }
    if (opened || options.deadlines.empty())
        return {};
    // Once anything is said about its phases, the first one is open because somebody says so.
    auto first = PhaseRecord::load(session, sheet, options.to, drafted.form->phases.front().key);
    if (!first)
        return failure(first.error());
    first->setOpen(drafts, true);
    return {};
}

bool isChosen(const PlannedSheet &sheet, const YearOptions &options)
{
    return sheet.state == PlannedSheet::State::New && !options.leaveOut.contains(sheet.key);
}

} // namespace

int YearPlan::count(PlannedSheet::State state) const
{
    return static_cast<int>(std::ranges::count(sheets, state, &PlannedSheet::state));
}

int YearPlan::chosen() const
{
    return static_cast<int>(std::ranges::count_if(
        sheets, [&](const PlannedSheet &sheet) { return isChosen(sheet, options); }));
}

int YearPlan::items() const
{
    int sum = 0;
    for (const PlannedSheet &sheet : sheets)
        sum += isChosen(sheet, options) ? sheet.items : 0;
    return sum;
}

Result<YearPlan> planYear(const Session &session, const YearOptions &options,
                          const Progress &progress)
{
    Planner planner(session, options);
    if (const Status planned = planner.plan(progress); !planned)
        return failure(planned.error());
    YearPlan plan{options, {}, planner.unitsWithout()};
    for (Drafted &drafted : planner.take())
        plan.sheets.push_back(std::move(drafted.info));
    return plan;
}

Result<Applied> applyYear(Session &session, const YearOptions &options, const Progress &progress)
{
    Planner planner(session, options);
    if (const Status planned = planner.plan({}); !planned)
        return failure(planned.error());
    const std::vector<Drafted> planned = planner.take();
    Drafts drafts;
    qint64 done = 0;
    int sheets = 0;
    for (const Drafted &drafted : planned) {
        if (!proceeds(progress, done++, static_cast<qint64>(planned.size())))
            return failure(ErrorCode::Cancelled, Tr::tr("中止しました。"));
        if (!isChosen(drafted.info, options))
            continue;
        const QString id = draftSheet(drafts, *drafted.form, drafted.sheet, session.now());
        if (const Status set = draftDeadlines(session, options, drafted, id, drafts); !set)
            return failure(set.error());
        ++sheets;
    }
    if (sheets == 0)
        return failure(ErrorCode::NotFound,
                       Tr::tr("新しく作るシートがありません。年度と対象を確かめてください。"));
    return session.apply(
        Tr::tr("%1の準備（%2枚）").arg(fiscal::print(options.to, YearStyle::Era)).arg(sheets),
        drafts.take());
}

} // namespace mokuhyo::work
