#include "desk/snapshot.h"

#include "core/sheet_order.h"
#include "store/package.h"
#include "work/rating_rules.h"

#include <QFileInfo>

#include <algorithm>

namespace mokuhyo::desk {

Result<SheetSnapshot> readSheet(const work::Session &session, const QString &id)
{
    Result<Sheet> sheet = session.sheet(id);
    if (!sheet)
        return failure(sheet.error());
    const Result<const Form *> form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    Result<work::Phases> phases = work::phasesOf(session, *sheet);
    if (!phases)
        return failure(phases.error());
    Result<std::vector<work::Comment>> comments = work::commentsOf(session, {id});
    if (!comments)
        return failure(comments.error());
    Result<std::vector<work::Reason>> reasons = work::reasonsOf(session, {id});
    if (!reasons)
        return failure(reasons.error());
    const Result<UnitRegister> units = session.units();
    if (!units)
        return failure(units.error());

    Result<std::vector<std::pair<QString, QString>>> conflicts = session.store().conflicts();
    if (!conflicts)
        return failure(conflicts.error());
    std::erase_if(*conflicts,
                  [&](const auto &cell) { return cell.first != id && !sheet->item(cell.first); });

    const Result<work::RatingRules> rules = work::RatingRules::of(session);
    if (!rules)
        return failure(rules.error());

    SheetSnapshot snapshot;
    snapshot.conflicts = std::move(*conflicts);
    snapshot.unitPath = units->path(sheet->unit, fiscal::firstDay(sheet->fromYear));
    snapshot.sheet = std::move(*sheet);
    snapshot.form = std::make_shared<const Form>(
        work::withRatingWords(**form, *rules, work::usualYear(session, snapshot.sheet)));
    snapshot.phases = std::move(*phases);
    snapshot.comments = std::move(*comments);
    snapshot.reasons = std::move(*reasons);
    return snapshot;
}

Result<TreeSnapshot> readTree(const work::Session &session, std::optional<int> year)
{
    Result<std::vector<int>> years = session.store().years();
    if (!years)
        return failure(years.error());
    TreeSnapshot tree;
    tree.years = std::move(*years);
    const auto has = [&](int wanted) { return std::ranges::count(tree.years, wanted) > 0; };
    const int current = session.currentYear();
    if (year)
        tree.year = *year;
    else
        tree.year = tree.years.empty() || has(current) ? current : tree.years.back();
    if (!has(tree.year))
        tree.years.push_back(tree.year);
    std::ranges::sort(tree.years, std::greater());

    Result<UnitRegister> units = session.units();
    if (!units)
        return failure(units.error());
    tree.units = std::move(*units);
    work::SheetFilter filter;
    filter.year = tree.year;
    Result<std::vector<Sheet>> sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    for (Sheet &sheet : *sheets) {
        const Result<const Form *> form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        TreeEntry entry;
        entry.title = sheetTitle(sheet, **form);
        entry.formTitle = (*form)->title;
        if ((*form)->book) {
            entry.bookTitle = bookTitle(sheet, **form);
            entry.order = sheetOrder(sheet, (*form)->book->orderBy);
        }
        entry.sheet = std::move(sheet);
        tree.entries.push_back(std::move(entry));
    }
    // Books in their own order; everything else stays in the order of the listing.
    std::ranges::stable_sort(tree.entries, [](const TreeEntry &a, const TreeEntry &b) {
        return std::tie(a.bookTitle, a.order) < std::tie(b.bookTitle, b.order);
    });
    return tree;
}

StoreInfo readInfo(const work::Session &session)
{
    StoreInfo info;
    info.path = session.store().path();
    info.name = QFileInfo(info.path).completeBaseName();
    info.readOnlyReason = session.store().readOnlyReason();
    info.actor = session.actor();
    info.currentYear = session.currentYear();
    if (const store::PackageInfo *package = session.store().package())
        info.package = PackageNote{package->unitName, package->handout.phase, package->handout.due,
                                   package->letter};
    for (const Form *form : session.forms().newest())
        info.forms.push_back({form->ref.id, form->title, form->rows.kind});
    return info;
}

} // namespace mokuhyo::desk
