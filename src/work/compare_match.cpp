#include "work/compare_match.h"

#include "core/text.h"
#include "work/compare_origins.h"
#include "work/compare_texts.h"
#include "work/phases.h"
#include "work/row_order.h"

#include <algorithm>
#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr double alike = 0.6; // titles of the same row, reworded

class Matcher
{
public:
    Matcher(const CompareSide &before, const CompareSide &after, Origins origins, bool acrossYears)
        : m_before(before), m_after(after), m_origins(std::move(origins)),
          m_acrossYears(acrossYears)
    {
        for (const Sheet &sheet : m_after.content.sheets)
            m_afterSheets.insert(sheet.id);
        for (const Sheet &sheet : m_before.content.sheets) {
            m_beforeSheets.insert(sheet.id, &sheet);
            for (const Item &item : sheet.items) {
                if (counts(m_before, sheet, item))
                    m_beforeRows.insert(item.id, {&sheet, &item});
            }
        }
    }

    Matches run()
    {
        pairSheets();
        pairRows();
        addRemoved();
        tellFates();
        return {std::move(m_matches), m_acrossYears};
    }

private:
    [[nodiscard]] static const Form *formOf(const CompareSide &side, const Sheet &sheet)
    {
        return side.formOf(sheet).value_or(nullptr);
    }

    // Of rows that are years only the year's own.
    [[nodiscard]] bool counts(const CompareSide &side, const Sheet &sheet, const Item &item) const
    {
        const Form *form = m_acrossYears ? formOf(side, sheet) : nullptr;
        return !form || form->rows.kind != Rows::Kind::Years ||
               yearOfRow(sheet, *form, &item) == side.choice.year;
    }

    [[nodiscard]] static QString unitKey(const CompareSide &side, const Sheet &sheet)
    {
        const Unit *unit = side.content.units.find(sheet.unit);
        return unit ? labelKey(unit->nameOn(fiscal::firstDay(sheet.fromYear))) : QString();
    }

    // What tells a sheet from others of its form, where nobody recorded where it comes from.
    [[nodiscard]] QString nameKey(const CompareSide &side, const Sheet &sheet) const
    {
        const Form *form = formOf(side, sheet);
        if (!form)
            return {};
        QStringList key{sheet.form.id, unitKey(side, sheet)};
        for (const QString &field : form->sheetKey)
            key += labelKey(sheet.value(field));
        if (!m_acrossYears)
            key += QString::number(sheet.fromYear);
        return key.join(u'\n');
    }

    // The unit that carries the sheet's work on in the newer year, where it is one alone.
    [[nodiscard]] QString workKey(const Sheet &sheet) const
    {
        const QStringList units =
            m_after.content.units.successorsOn(sheet.unit, fiscal::firstDay(m_after.choice.year));
        return units.size() == 1 ? sheet.form.id + u'\n' + units.front() : QString();
    }

    void pair(const Sheet *before, const Sheet *after, bool recorded)
    {
        m_matches.push_back({Fate::Kept, before, after, {}});
        m_recorded.push_back(recorded);
        if (before)
            m_usedSheets.insert(before->id);
    }

    // A sheet that is still there goes on as itself: next year's, prepared from it since, is new.
    [[nodiscard]] bool goesOnAs(const Sheet &before, const Sheet &after) const
    {
        return m_acrossYears || before.fromYear == after.fromYear ||
               !m_afterSheets.contains(before.id);
    }

    void pairSheets()
    {
        std::vector<const Sheet *> fresh; // newer sheets that nothing is recorded of
        for (const Sheet &after : m_after.content.sheets) {
            const size_t known = m_matches.size();
            for (const QString &id : m_origins.value(after.id)) {
                const Sheet *before = m_beforeSheets.value(id);
                if (before && goesOnAs(*before, after))
                    pair(before, &after, true);
            }
            if (m_matches.size() == known)
                fresh.push_back(&after);
        }
        if (mayGoByName()) {
            pairByKey(fresh, [this](const CompareSide &side, const Sheet &sheet) {
                return nameKey(side, sheet);
            });
        }
        if (m_acrossYears)
            pairByKey(fresh,
                      [this](const CompareSide &, const Sheet &sheet) { return workKey(sheet); });
        for (const Sheet *after : fresh)
            pair(nullptr, after, false);
        for (const Sheet &before : m_before.content.sheets) {
            if (!m_usedSheets.contains(before.id))
                pair(&before, nullptr, false);
        }
    }

    // Those that are the only ones of their key on either side.
    template<class Key>
    void pairByKey(std::vector<const Sheet *> &fresh, Key keyOf)
    {
        std::map<QString, std::vector<const Sheet *>> older;
        std::map<QString, std::vector<const Sheet *>> newer;
        for (const Sheet &before : m_before.content.sheets) {
            if (!m_usedSheets.contains(before.id))
                older[keyOf(m_before, before)].push_back(&before);
        }
        for (const Sheet *after : fresh)
            newer[keyOf(m_after, *after)].push_back(after);
        for (const auto &[key, sheets] : newer) {
            const auto same = older.find(key);
            if (key.isEmpty() || sheets.size() != 1 || same == older.end() ||
                same->second.size() != 1)
                continue;
            pair(same->second.front(), sheets.front(), false);
            std::erase(fresh, sheets.front());
        }
    }

    // Within one store a record that is not there any more was deleted, whatever is called so now.
    [[nodiscard]] bool mayGoByName() const
    {
        return m_acrossYears || m_before.choice.kind == SideChoice::Kind::File ||
               m_after.choice.kind == SideChoice::Kind::File;
    }

    // The first entry that has this newer sheet; else (null) this older one.
    [[nodiscard]] size_t entryOf(const Sheet *after, const Sheet *before) const
    {
        const auto found = std::ranges::find_if(m_matches, [&](const SheetMatch &match) {
            return (!after || match.after == after) && (!before || match.before == before);
        });
        return static_cast<size_t>(found - m_matches.begin());
    }

    // The rows that this one goes on from, and those that were merged into any of them.
    [[nodiscard]] std::vector<PlacedRow> sourcesOf(const Sheet &sheet, const Item &item) const
    {
        std::vector<PlacedRow> sources;
        QStringList known;
        for (const QString &id : m_origins.value(item.id)) {
            const PlacedRow source = m_beforeRows.value(id);
            if (source.item && goesOnAs(*source.sheet, sheet)) {
                sources.push_back(source);
                known += id;
            }
        }
        if (!m_acrossYears)
            return sources;
        for (const PlacedRow &other : m_beforeRows) {
            if (other.item->life.event != LifeEvent::Merged || known.contains(other.item->id))
                continue;
            const QStringList targets = other.item->life.to.split(u' ', Qt::SkipEmptyParts);
            if (std::ranges::any_of(targets, [&](const QString &id) { return known.contains(id); }))
                sources.push_back(other);
        }
        return sources;
    }

    void addRow(size_t entry, const PlacedRow &before, const Item *after, Fate fate,
                std::vector<PlacedRow> others = {}, const Item *first = nullptr)
    {
        m_matches[entry].rows.push_back(
            {fate, before.sheet, before.item, after, std::move(others), first});
        if (before.item)
            ++m_uses[before.item->id];
    }

    void pairRows()
    {
        for (const Sheet &sheet : m_after.content.sheets) {
            const size_t first = entryOf(&sheet, nullptr);
            for (const Item &item : sheet.items) {
                if (!counts(m_after, sheet, item))
                    continue;
                const std::vector<PlacedRow> sources = sourcesOf(sheet, item);
                for (const PlacedRow &source : sources) {
                    const bool leads = &source == &sources.front();
                    const size_t entry = entryOf(&sheet, source.sheet);
                    const bool here = entry < m_matches.size();
                    const Fate fate = sources.size() > 1 ? Fate::Merged
                                      : here             ? Fate::Kept
                                                         : Fate::Moved;
                    std::vector<PlacedRow> others;
                    if (leads)
                        others.assign(sources.begin() + 1, sources.end());
                    addRow(here ? entry : first, source, &item, fate, std::move(others),
                           leads ? nullptr : sources.front().item);
                }
                if (sources.empty())
                    m_unmatched.push_back({&sheet, &item});
            }
        }
        for (size_t entry = 0; entry < m_matches.size(); ++entry) {
            if (m_matches[entry].before && m_matches[entry].after)
                pairByText(entry);
        }
        for (const PlacedRow &row : m_unmatched)
            addRow(entryOf(row.sheet, nullptr), {}, row.item, Fate::Added);
        for (SheetMatch &match : m_matches) {
            if (match.after)
                std::ranges::stable_sort(match.rows, {}, [&](const RowMatch &row) {
                    return row.after - match.after->items.data();
                });
        }
    }

    // Rows of a pair of sheets that nothing is recorded of.
    void pairByText(size_t entry)
    {
        const SheetMatch &match = m_matches[entry];
        const Form *olderForm = formOf(m_before, *match.before);
        const Form *newerForm = formOf(m_after, *match.after);
        if (!olderForm || !newerForm || (!m_acrossYears && m_recorded[entry]))
            return;
        const bool years = m_acrossYears && newerForm->rows.kind == Rows::Kind::Years;
        struct Candidate
        {
            double like = 0;
            PlacedRow before;
            PlacedRow after;
        };
        std::vector<Candidate> candidates;
        for (const Item &older : match.before->items) {
            if (!m_beforeRows.contains(older.id) || m_uses.contains(older.id))
                continue;
            const QString title = rowTitle(*olderForm, older);
            for (const PlacedRow &newer : m_unmatched) {
                if (newer.sheet != match.after)
                    continue;
                const double like = years ? 1 : likeness(title, rowTitle(*newerForm, *newer.item));
                // Where the sheets are known to belong together, a row that is not was made anew,
                // unless it says the very same.
                if (like >= (m_recorded[entry] && !years ? 1 : alike))
                    candidates.push_back({like, {match.before, &older}, newer});
            }
        }
        std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::like);
        for (const Candidate &candidate : candidates) {
            const auto place =
                std::ranges::find(m_unmatched, candidate.after.item, &PlacedRow::item);
            if (m_uses.contains(candidate.before.item->id) || place == m_unmatched.end())
                continue;
            m_unmatched.erase(place);
            addRow(entry, candidate.before, candidate.after.item, Fate::Kept);
        }
    }

    void addRemoved()
    {
        for (const Sheet &sheet : m_before.content.sheets) {
            auto &rows = m_matches[entryOf(nullptr, &sheet)].rows;
            auto place = rows.begin(); // behind the row that stood before it
            for (const Item &item : sheet.items) {
                if (!m_beforeRows.contains(item.id))
                    continue;
                if (!m_uses.contains(item.id)) {
                    place =
                        rows.insert(place, {Fate::Removed, &sheet, &item, nullptr, {}, nullptr}) +
                        1;
                } else {
                    const auto stands = std::ranges::find(rows, &item, &RowMatch::before);
                    if (stands != rows.end())
                        place = stands + 1;
                }
            }
        }
    }

    void tellFates()
    {
        QHash<const Sheet *, int> uses;
        for (const SheetMatch &match : m_matches) {
            if (match.before && match.after) {
                ++uses[match.before];
                ++uses[match.after];
            }
        }
        for (SheetMatch &match : m_matches) {
            if (!match.before || !match.after) {
                match.fate = match.after ? Fate::Added : Fate::Removed;
            } else if (uses.value(match.after) > 1) {
                match.fate = Fate::Merged;
            } else if (uses.value(match.before) > 1) {
                match.fate = Fate::Split;
            } else if (match.before->unit != match.after->unit &&
                       unitKey(m_before, *match.before) != unitKey(m_after, *match.after)) {
                match.fate = Fate::Moved;
            }
            QStringList stayed;
            if (match.before && match.after && !m_acrossYears)
                stayed = rowsInPlace(*match.before, *match.after);
            for (RowMatch &row : match.rows) {
                if (row.fate != Fate::Kept)
                    continue;
                if (m_uses.value(row.before->id) > 1)
                    row.fate = Fate::Split;
                else if (!stayed.isEmpty() && row.before->id == row.after->id &&
                         !stayed.contains(row.after->id))
                    row.fate = Fate::Moved;
            }
        }
    }

    const CompareSide &m_before;
    const CompareSide &m_after;
    Origins m_origins;
    bool m_acrossYears = false;
    QHash<QString, const Sheet *> m_beforeSheets;
    QSet<QString> m_afterSheets;
    QHash<QString, PlacedRow> m_beforeRows;
    QSet<QString> m_usedSheets;
    QHash<QString, int> m_uses; // of older rows
    std::vector<PlacedRow> m_unmatched;
    std::vector<SheetMatch> m_matches;
    std::vector<bool> m_recorded; // of each: whether it is known, not only taken to be so
};

} // namespace

QString rowTitle(const Form &form, const Item &item)
{
    QStringList texts;
    for (const QString &key : form.itemKey) {
        const Field *column = form.column(key);
        if (column && column->kind != FieldKind::Rank && column->kind != FieldKind::Year)
            texts += trimmedText(item.value(key));
    }
    texts.removeAll(QString());
    if (!texts.isEmpty())
        return texts.join(u'　');
    for (const Field &column : form.columns) {
        const bool says = column.phase == form.phases.front().key &&
                          (column.kind == FieldKind::Text || column.kind == FieldKind::Enumerated);
        if (says && !trimmedText(item.value(column.key)).isEmpty())
            return trimmedText(item.value(column.key));
    }
    return {};
}

Result<Matches> matchSides(const Session &session, const CompareSide &before,
                           const CompareSide &after)
{
    const bool acrossYears = before.choice.kind == SideChoice::Kind::Year &&
                             after.choice.kind == SideChoice::Kind::Year &&
                             before.choice.year != after.choice.year;
    auto origins = originsOf(session, before.content, after.content);
    if (!origins)
        return failure(origins.error());
    return Matcher(before, after, *std::move(origins), acrossYears).run();
}

} // namespace mokuhyo::work
