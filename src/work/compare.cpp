#include "work/compare.h"

#include "core/subordinates.h"
#include "work/compare_cells.h"
#include "work/edition_print.h"
#include "work/messages.h"
#include "work/phase_named.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40; // characters of what a row is about

// By organisation as it is on the newer side; an edition keeps its order.
void putInOrder(Matches &matches, const CompareSide &after)
{
    if (after.printed)
        return;
    QHash<int, QHash<QString, qsizetype>> places; // by year
    const auto place = [&](const SheetMatch &match) {
        const Sheet &sheet = match.after ? *match.after : *match.before;
        const int year = matches.acrossYears ? after.choice.year : sheet.fromYear;
        auto &ofYear = places[year];
        if (ofYear.isEmpty()) {
            for (const Unit *unit : after.content.units.on(fiscal::firstDay(year)))
                ofYear.insert(unit->id, ofYear.size());
        }
        return std::pair(year, ofYear.value(sheet.unit, ofYear.size())); // closed ones last
    };
    std::ranges::stable_sort(matches.sheets, {}, place);
}

bool isIn(const SheetMatch &match, const CompareOptions &options, const QStringList &units)
{
    const auto any = [&](auto wanted) {
        return (match.before && wanted(*match.before)) || (match.after && wanted(*match.after));
    };
    const auto ofUnit = [&](const Sheet &sheet) { return units.contains(sheet.unit); };
    const auto named = [&](const Sheet &sheet) { return options.sheets.contains(sheet.id); };
    return (options.units.isEmpty() || any(ofUnit)) && (options.sheets.isEmpty() || any(named));
}

// Beside an edition stands what of it would be printed, not the whole store.
Status keepToEdition(const Session &session, CompareSide &before, CompareSide &after)
{
    for (CompareSide *side : {&before, &after}) {
        CompareSide &other = side == &before ? after : before;
        if (!side->printed || other.printed)
            continue;
        if (other.choice.kind == SideChoice::Kind::Now) {
            const auto edition = work::edition(session, side->choice.edition);
            if (!edition)
                return failure(edition.error());
            auto now = sideNow(session, *edition);
            if (!now)
                return failure(now.error());
            other.content = std::move(now->content);
            other.printed = now->visibility;
            continue;
        }
        const auto &printed = side->content.sheets;
        std::erase_if(other.content.sheets, [&](const Sheet &sheet) {
            return std::ranges::find(printed, sheet.id, &Sheet::id) == printed.end();
        });
    }
    return {};
}

// The side, with its phase as the forms of the sheets call it.
QString nameOf(const CompareSide &side, const Matches &matches)
{
    QStringList phases;
    for (const SheetMatch &match : matches.sheets) {
        for (const Sheet *sheet : {match.before, match.after}) {
            const Form *form = sheet ? side.forms.find(sheet->form) : nullptr;
            const Phase *phase = form ? phaseNamed(*form, side.choice.phase) : nullptr;
            if (phase && !phases.contains(phase->label))
                phases += phase->label;
        }
    }
    return phases.isEmpty() ? side.name : side.name + u'　' + phases.join(u'・');
}

} // namespace

int Comparison::differences() const
{
    int count = 0;
    const auto differing = [](const std::vector<ComparedCell> &cells) {
        return static_cast<int>(std::ranges::count_if(cells, &ComparedCell::differs));
    };
    for (const ComparedSheet &sheet : sheets) {
        count += differing(sheet.fields) + (sheet.fate == Fate::Kept ? 0 : 1);
        for (const ComparedRow &row : sheet.rows)
            count += differing(row.cells) + (row.fate == Fate::Kept ? 0 : 1);
    }
    return count;
}

QString shortTitle(const QString &title)
{
    const QString line = title.section(u'\n', 0, 0).simplified();
    return line.size() > longestTitle ? line.left(longestTitle - 1) + u'…' : line;
}

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Moved:
        return u"移動"_s;
    case Fate::Split:
        return u"分割"_s;
    case Fate::Merged:
        return u"統合"_s;
    case Fate::Added:
        return u"追加"_s;
    case Fate::Removed:
        return u"削除"_s;
    case Fate::Kept:
        break;
    }
    return {};
}

QString fateKey(Fate fate)
{
    switch (fate) {
    case Fate::Moved:
        return u"moved"_s;
    case Fate::Split:
        return u"split"_s;
    case Fate::Merged:
        return u"merged"_s;
    case Fate::Added:
        return u"added"_s;
    case Fate::Removed:
        return u"removed"_s;
    case Fate::Kept:
        break;
    }
    return u"kept"_s;
}

Result<Comparison> compare(const Session &session, const CompareOptions &options)
{
    auto before = readSide(session, options.from, options.year);
    if (!before)
        return failure(before.error());
    auto after = readSide(session, options.to, options.year);
    if (!after)
        return failure(after.error());
    for (const CompareSide *side : {&*before, &*after}) {
        if (side->choice.kind == SideChoice::Kind::Year && side->content.sheets.empty())
            return failure(ErrorCode::NotFound, Tr::tr("%1のシートがありません。").arg(side->name));
    }
    if (const Status kept = keepToEdition(session, *before, *after); !kept)
        return failure(kept.error());
    auto matches = matchSides(session, *before, *after);
    if (!matches)
        return failure(matches.error());
    QStringList units = options.units;
    for (const int year : {before->choice.year, after->choice.year, options.year.value_or(0)}) {
        const QDate day = fiscal::firstDay(year > 0 ? year : session.currentYear());
        units = withSubordinates(units, after->content.units, day);
    }
    std::erase_if(matches->sheets,
                  [&](const SheetMatch &match) { return !isIn(match, options, units); });
    putInOrder(*matches, *after);

    Comparison comparison{nameOf(*before, *matches), nameOf(*after, *matches), {}, {}, {}, false};
    for (const CompareSide *side : {&*before, &*after}) {
        comparison.publicEdition |= side->printed && side->printed->publicEdition;
        if (side->content.sheets.empty())
            continue;
        const auto form = side->formOf(side->content.sheets.front());
        if (!form)
            return failure(form.error());
        comparison.paper.font = (*form)->paper.font;
    }
    if (const Status added = addSheets(*before, *after, *matches, options.equal, comparison);
        !added)
        return failure(added.error());
    return comparison;
}

} // namespace mokuhyo::work
