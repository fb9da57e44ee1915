#include "work/fillable.h"

#include "core/cell_limit.h"

#include <algorithm>

namespace mokuhyo::work {

namespace {

// Nobody can insert rows into a protected tab. More than this are rarely added, and each takes room
// on paper.
constexpr int spareCount = 5;

// The cells of one sheet that are open.
class Opener
{
public:
    Opener(const Phases &phases, const Sheet &sheet, const Form &form,
           const FillableOptions &options)
        : m_phases(phases), m_sheet(sheet), m_form(form), m_options(options)
    {
    }

    [[nodiscard]] SheetScope scope(const QDateTime &now) const
    {
        SheetScope scope;
        scope.sheet = m_sheet.id;
        if (!m_options.rowsOnly.contains(m_sheet.id)) {
            for (const Field &field : m_form.fields)
                addIfOpen(scope.fields, field, nullptr);
        }
        const std::vector<const Field *> columns = m_form.columnsFor(m_sheet.options);
        for (const Item &item : m_sheet.items) {
            QSet<QString> &open = scope.rows[item.id];
            for (const Field *column : columns)
                addIfOpen(open, *column, &item);
        }
        for (int i = spares(); i > 0; --i)
            scope.spareRows += newId(now);
        if (scope.spareRows.isEmpty())
            return scope;
        for (const Field *column : columns)
            addIfOpen(scope.newRowColumns, *column, nullptr);
        return scope;
    }

private:
    void addIfOpen(QSet<QString> &open, const Field &field, const Item *item) const
    {
        const auto asked = askedIn(m_phases, m_sheet, m_form, field, item);
        if (!asked || !isChosen(asked->second) || !m_options.visibility.shows(m_form, field) ||
            !isOpen(m_phases, m_sheet, m_form, field, item))
            return;
        const QString text = item ? item->value(field.key) : m_sheet.value(field.key);
        if (m_options.limitedCells && cutToCell(text).size() != text.size())
            return;
        open.insert(field.key);
    }

    [[nodiscard]] bool isChosen(const QString &key) const
    {
        const Phase *phase = m_form.phase(key);
        return m_options.phase.isEmpty() || key == m_options.phase ||
               (phase && phase->label == m_options.phase);
    }

    // New rows belong to the plan, and where rows are years there is none to add.
    [[nodiscard]] int spares() const
    {
        const QString &plan = m_form.phases.front().key;
        if (!isChosen(plan) || !m_phases.isWritable(m_sheet.fromYear, plan))
            return 0;
        const bool none = m_sheet.items.empty();
        if (m_form.rows.kind != Rows::Kind::Years)
            return std::max(spareCount, none ? m_form.rows.initial : 0);
        return none ? m_sheet.toYear - m_sheet.fromYear + 1 : 0;
    }

    const Phases &m_phases;
    const Sheet &m_sheet;
    const Form &m_form;
    const FillableOptions &m_options;
};

} // namespace

Result<Fillable> Fillable::of(const Session &session, const std::vector<Sheet> &sheets,
                              const FillableOptions &options)
{
    const auto phases = phasesOf(session, sheets);
    if (!phases)
        return failure(phases.error());
    return of(session, sheets, *phases, options);
}

Result<Fillable> Fillable::of(const Session &session, const std::vector<Sheet> &sheets,
                              const QHash<QString, Phases> &phases, const FillableOptions &options)
{
    Fillable fillable;
    for (const Sheet &sheet : sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        const Opener opener(*phases.constFind(sheet.id), sheet, **form, options);
        fillable.add(opener.scope(session.now()));
    }
    return fillable;
}

void Fillable::add(SheetScope scope)
{
    m_open.insert(scope.sheet, scope.fields);
    for (auto row = scope.rows.cbegin(); row != scope.rows.cend(); ++row)
        m_open.insert(row.key(), row.value());
    for (const QString &spare : scope.spareRows)
        m_open.insert(spare, scope.newRowColumns);
    m_scope.push_back(std::move(scope));
}

Fillable Fillable::only(const std::vector<Sheet> &sheets) const
{
    Fillable some;
    for (const Sheet &sheet : sheets) {
        const auto scope = std::ranges::find(m_scope, sheet.id, &SheetScope::sheet);
        if (scope != m_scope.end())
            some.add(*scope);
    }
    return some;
}

bool Fillable::isOpen(const QString &record, const QString &field) const
{
    const auto open = m_open.constFind(record);
    return open != m_open.cend() && open->contains(field);
}

QStringList Fillable::spareRows(const QString &sheet) const
{
    const auto found = std::ranges::find(m_scope, sheet, &SheetScope::sheet);
    return found == m_scope.end() ? QStringList() : found->spareRows;
}

bool isClosed(const SheetScope &scope)
{
    return scope.fields.isEmpty() && !scope.addsRows() &&
           std::ranges::all_of(scope.rows, &QSet<QString>::isEmpty);
}

} // namespace mokuhyo::work
