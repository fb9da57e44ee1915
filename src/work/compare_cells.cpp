#include "work/compare_cells.h"

#include "core/enumeration.h"
#include "core/text.h"
#include "work/compare_columns.h"
#include "work/compare_texts.h"
#include "work/marks.h"
#include "work/phase_named.h"
#include "work/phases.h"
#include "work/sheet_name.h"

#include <algorithm>
#include <array>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// A sheet on one side.
struct Standing
{
    const CompareSide *side = nullptr;
    const Sheet *sheet = nullptr; // null: not there
    const Form *form = nullptr;
    std::vector<const Field *> columns;

    [[nodiscard]] QString field(const Field *field) const
    {
        return sheet && field ? sheet->value(field->key) : QString();
    }
    [[nodiscard]] QString cell(const Item *item, const Field *column) const
    {
        const bool has = item && column && std::ranges::find(columns, column) != columns.end();
        return has ? item->value(column->key) : QString();
    }
};

Result<Standing> standing(const CompareSide &side, const Sheet *sheet)
{
    Standing there{&side, sheet, nullptr, {}};
    if (!sheet)
        return there;
    const auto form = side.formOf(*sheet);
    if (!form)
        return failure(form.error());
    there.form = *form;
    there.columns = (*form)->columnsFor(sheet->options);
    return there;
}

class Comparer
{
public:
    Comparer(const CompareSide &before, const CompareSide &after, bool acrossYears, bool equal)
        : m_before(before), m_after(after), m_acrossYears(acrossYears), m_equal(equal)
    {
        for (const Reason &reason : after.content.reasons) {
            if (!before.content.records.contains(reason.id))
                m_reasons[reason.cell.item.isEmpty() ? reason.cell.sheet : reason.cell.item] +=
                    reason;
        }
    }

    Result<std::optional<ComparedSheet>> sheet(const SheetMatch &match)
    {
        const auto before = standing(m_before, match.before);
        if (!before)
            return failure(before.error());
        const auto after = standing(m_after, match.after);
        if (!after)
            return failure(after.error());
        m_old = *before;
        m_new = *after;
        const Standing &shown = match.after ? m_new : m_old;
        const Form &olderForm = match.before ? *m_old.form : *m_new.form;
        const Form &newerForm = match.after ? *m_new.form : *m_old.form;
        const QString olderPhase = phaseOf(m_before, olderForm);
        const QString newerPhase = phaseOf(m_after, newerForm);
        if ((!m_before.choice.phase.isEmpty() && olderPhase.isEmpty()) ||
            (!m_after.choice.phase.isEmpty() && newerPhase.isEmpty()))
            return std::optional<ComparedSheet>(); // a form without that phase
        m_pairs = pairFields(olderForm, olderPhase, newerForm, newerPhase);
        leaveOut(olderForm, newerForm);

        ComparedSheet compared{
            match.fate, idOf(match.before), idOf(match.after), nameOf(shown), noteOf(match), {},
            {}};
        const bool whole = match.before && match.after;
        if (whole || m_equal) {
            for (const FieldPair &pair : m_pairs.fields)
                addCells(compared.fields, pair, m_old.field(pair.before), m_new.field(pair.after),
                         idOf(match.after));
        }
        for (const RowMatch &row : match.rows) {
            ComparedRow one = this->row(row, whole || m_equal);
            // Of rows merged into one each is named with the first.
            const bool says = one.fate != Fate::Kept && !row.first;
            if (m_equal || says || !one.cells.empty())
                compared.rows.push_back(std::move(one));
        }
        const bool differs =
            compared.fate != Fate::Kept || !compared.fields.empty() || !compared.rows.empty();
        return differs ? std::optional(std::move(compared)) : std::nullopt;
    }

    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        for (auto alone = m_alone.cbegin(); alone != m_alone.cend(); ++alone)
            notes += u"%1：比べる相手のない欄は除いています（%2）"_s.arg(alone->first,
                                                                         alone->second.join(u'、'));
        for (auto silent = m_silent.cbegin(); silent != m_silent.cend(); ++silent)
            notes += u"%1：一方に記入がまだないため比べていません（%2シート）"_s.arg(silent->first)
                         .arg(silent->second);
        return notes;
    }

private:
    static QString phaseOf(const CompareSide &side, const Form &form)
    {
        const Phase *phase = phaseNamed(form, side.choice.phase);
        return phase ? phase->key : QString();
    }

    template<class Record>
    static QString idOf(const Record *record)
    {
        return record ? record->id : QString();
    }

    [[nodiscard]] bool shows(const Form *form, const Field *field) const
    {
        if (!form || !field)
            return true;
        return std::ranges::all_of(std::array{&m_before, &m_after}, [&](const CompareSide *side) {
            return !side->printed || side->printed->shows(*form, *field);
        });
    }

    // What is not to be compared in this pair of sheets.
    void leaveOut(const Form &olderForm, const Form &newerForm)
    {
        if (!m_pairs.alone.isEmpty())
            m_alone.insert_or_assign(newerForm.title, m_pairs.alone);
        QStringList silent;
        if (m_acrossYears && m_old.sheet && m_new.sheet && m_before.choice.phase.isEmpty() &&
            m_after.choice.phase.isEmpty()) {
            for (size_t i = 1; i < newerForm.phases.size(); ++i) {
                const Phase &phase = newerForm.phases[i];
                const bool older = saysAnything(m_old, phase.key);
                const bool newer = saysAnything(m_new, phase.key);
                if (older != newer)
                    ++m_silent[u"%1「%2」"_s.arg(newerForm.title, phase.label)];
                if (!older || !newer)
                    silent += phase.key;
            }
        }
        const auto unwanted = [&](const FieldPair &pair) {
            const Field *field = pair.after ? pair.after : pair.before;
            return silent.contains(field->phase) || !shows(&olderForm, pair.before) ||
                   !shows(&newerForm, pair.after);
        };
        std::erase_if(m_pairs.fields, unwanted);
        std::erase_if(m_pairs.columns, [&](const FieldPair &pair) {
            // Numbers and years of rows are what years differ in.
            const auto counts = [&](const Field *field, const Rows &rows) {
                return field && (field->key == rows.numberColumn || field->key == rows.yearColumn);
            };
            return unwanted(pair) || (m_acrossYears && (counts(pair.before, olderForm.rows) ||
                                                        counts(pair.after, newerForm.rows)));
        });
    }

    [[nodiscard]] bool saysAnything(const Standing &there, const QString &phase) const
    {
        const auto said = [&](const QString &text) { return !saysNothing(text); };
        for (const Field &field : there.form->fields) {
            if (field.phase == phase && said(there.field(&field)))
                return true;
        }
        for (const Item &item : there.sheet->items) {
            const bool years = there.form->rows.kind == Rows::Kind::Years;
            if (years && yearOfRow(*there.sheet, *there.form, &item) != there.side->choice.year)
                continue;
            for (const Field *column : there.columns) {
                if (column->phase == phase && said(item.value(column->key)))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] QString nameOf(const Standing &there) const
    {
        const auto shown = [&](const Field &field) { return shows(there.form, &field); };
        const QString title = sheetTitle(*there.sheet, *there.form, shown);
        return titleWithUnit(title, unitName(there));
    }

    [[nodiscard]] static QString unitName(const Standing &there)
    {
        const Unit *unit = there.side->content.units.find(there.sheet->unit);
        return unit ? unit->nameOn(fiscal::firstDay(there.sheet->fromYear)) : QString();
    }

    [[nodiscard]] QString noteOf(const SheetMatch &match) const
    {
        switch (match.fate) {
        case Fate::Moved:
            return u"「%1」から「%2」へ"_s.arg(unitName(m_old), unitName(m_new));
        case Fate::Split:
            return u"「%1」から分割"_s.arg(nameOf(m_old));
        case Fate::Merged:
            return u"「%1」を統合"_s.arg(nameOf(m_old));
        default:
            return {};
        }
    }

    // 3行目, in a table whose rows are years 令和7年度.
    [[nodiscard]] static QString placeOf(const Standing &there, const Item &item)
    {
        if (there.form->rows.kind == Rows::Kind::Years)
            return fiscal::print(yearOfRow(*there.sheet, *there.form, &item), YearStyle::Era);
        return rowPlace(*there.sheet, item.id);
    }

    [[nodiscard]] ComparedRow row(const RowMatch &match, bool withCells)
    {
        Standing old = m_old; // of a moved row it is another sheet
        if (match.beforeSheet && match.beforeSheet != m_old.sheet)
            old = standing(m_before, match.beforeSheet).value_or(m_old);
        const Standing &shown = match.after ? m_new : old;
        const Item &item = match.after ? *match.after : *match.before;
        ComparedRow compared{match.fate,
                             idOf(match.before),
                             idOf(match.after),
                             placeOf(shown, item),
                             titleOf(shown, item),
                             noteOf(match, old),
                             {}};
        const auto life = [&](const Standing &there, const Item *of) {
            return of ? lifeNote(*of, *there.sheet, *there.form, there.side->content.units)
                      : QString();
        };
        if (!withCells)
            return compared;
        const QString record = idOf(match.after);
        for (const FieldPair &pair : m_pairs.columns) {
            const QString before = old.cell(match.before, pair.before);
            if (m_equal || !match.first || saysOtherwise(match, pair, before))
                addCells(compared.cells, pair, before, m_new.cell(match.after, pair.after), record);
        }
        // What became of a row is told of a year; in the next one it begins anew.
        if (match.before && match.after && !match.first &&
            (m_acrossYears ? match.after->life.event != LifeEvent::None
                           : match.before->life != match.after->life))
            add(compared.cells, {field::life,
                                 u"扱い"_s,
                                 {},
                                 m_acrossYears ? QString() : life(old, match.before),
                                 life(m_new, match.after),
                                 {},
                                 reasonOf(record, field::life)});
        return compared;
    }

    // Than the row that was merged with it; its own place has gone.
    [[nodiscard]] bool saysOtherwise(const RowMatch &match, const FieldPair &pair,
                                     const QString &before) const
    {
        return pair.before && pair.before->kind != FieldKind::Rank &&
               before != match.first->value(pair.before->key);
    }

    // Only what is shown of it.
    [[nodiscard]] QString titleOf(const Standing &there, const Item &item) const
    {
        Item shown = item;
        for (const Field *column : there.columns) {
            if (!shows(there.form, column))
                shown.cells.remove(column->key);
        }
        return rowTitle(*there.form, shown);
    }

    // Where a row of the older side stood; of another sheet than this one also which.
    [[nodiscard]] QString placeFrom(const Standing &old, const Item &item) const
    {
        const QString place = placeOf(old, item);
        return old.sheet == m_old.sheet ? place : u"「%1」の%2"_s.arg(nameOf(old), place);
    }

    [[nodiscard]] QString noteOf(const RowMatch &match, const Standing &old) const
    {
        QString from = match.before ? placeFrom(old, *match.before) : QString();
        for (const PlacedRow &other : match.others)
            from +=
                u"と"_s + placeFrom(standing(m_before, other.sheet).value_or(m_old), *other.item);
        switch (match.fate) {
        case Fate::Moved:
            return from + u"から移動"_s;
        case Fate::Split:
            return from + u"から分割"_s;
        case Fate::Merged:
            return from + u"を統合"_s;
        case Fate::Removed:
            return lifeNote(*match.before, *old.sheet, *old.form, m_before.content.units);
        default:
            break;
        }
        // A row that was added or deleted says why.
        return match.fate == Fate::Added ? reasonOf(match.after->id, field::exists) : QString();
    }

    [[nodiscard]] QString reasonOf(const QString &record, const QString &key) const
    {
        QStringList texts;
        for (const Reason &reason : m_reasons.value(record)) {
            if (reason.cell.key == key)
                texts += trimmedText(reason.text);
        }
        texts.removeDuplicates();
        return texts.join(u'\n');
    }

    void add(std::vector<ComparedCell> &cells, ComparedCell cell) const
    {
        if (!cell.differs() && !m_equal)
            return;
        cell.pieces = readableDiff(cell.before, cell.after);
        cells.push_back(std::move(cell));
    }

    void addCells(std::vector<ComparedCell> &cells, const FieldPair &pair, const QString &before,
                  const QString &after, const QString &record) const
    {
        const auto label = [](const Form *form, const Field &field) {
            return form->column(field.key) == &field ? form->printedLabel(field) : field.label;
        };
        const Form *olderForm = m_old.form ? m_old.form : m_new.form;
        const Form *newerForm = m_new.form ? m_new.form : m_old.form;
        const Field &field = pair.before ? *pair.before : *pair.after;
        QString name = label(pair.before ? olderForm : newerForm, field);
        const bool twoPhases = pair.before && pair.after && pair.before->key != pair.after->key;
        if (twoPhases)
            name += u" → "_s + label(newerForm, *pair.after);
        const QString reason = reasonOf(record, pair.after ? pair.after->key : pair.before->key);
        ComparedCell cell{field.key, name, {}, before, after, {}, reason};
        if (!twoPhases || !addParts(cells, cell))
            add(cells, std::move(cell));
    }

    // What two phases say in ①②③, each part beside its own.
    bool addParts(std::vector<ComparedCell> &cells, const ComparedCell &whole) const
    {
        const Enumeration before = parseEnumeration(whole.before);
        const Enumeration after = parseEnumeration(whole.after);
        if (!before.isNumbered() || !after.isNumbered() || before.parts.empty() ||
            after.parts.empty())
            return false;
        const AlignedParts aligned = alignParts({before, after});
        if (aligned.parts[0].empty() || aligned.parts[1].empty())
            return false;
        if (!before.before.isEmpty() || !after.before.isEmpty())
            add(cells, {whole.key,
                        whole.label,
                        {},
                        trimmedText(before.before),
                        trimmedText(after.before),
                        {},
                        whole.reason});
        for (qsizetype i = 0; i < aligned.numbers.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            const auto text = [&](const Enumeration &of, int part) {
                return part < 0 ? QString() : of.parts[static_cast<size_t>(part)].text;
            };
            const int left = aligned.parts[0][at];
            const int right = aligned.parts[1][at];
            const Part &named = left >= 0 ? before.parts[static_cast<size_t>(left)]
                                          : after.parts[static_cast<size_t>(right)];
            add(cells, {whole.key,
                        whole.label,
                        trimmedText(named.marker),
                        text(before, left),
                        text(after, right),
                        {},
                        whole.reason});
        }
        return true;
    }

    const CompareSide &m_before;
    const CompareSide &m_after;
    bool m_acrossYears = false;
    bool m_equal = false;
    QHash<QString, QList<Reason>> m_reasons; // by record
    Standing m_old;
    Standing m_new;
    FieldPairs m_pairs;
    std::map<QString, QStringList> m_alone; // by form
    std::map<QString, int> m_silent;        // phases, sheets
};

} // namespace

Status addSheets(const CompareSide &before, const CompareSide &after, const Matches &matches,
                 bool equal, Comparison &comparison)
{
    Comparer comparer(before, after, matches.acrossYears, equal);
    for (const SheetMatch &match : matches.sheets) {
        auto sheet = comparer.sheet(match);
        if (!sheet)
            return failure(sheet.error());
        if (*sheet)
            comparison.sheets.push_back(**std::move(sheet));
    }
    comparison.notes += comparer.notes();
    return {};
}

} // namespace mokuhyo::work
