#include "work/edition_compare.h"

#include "work/edition_pages.h"

#include <algorithm>

namespace mokuhyo::work {

namespace {

// The row of the older sheet behind which an added one stands; empty: none.
QString rowBefore(const Sheet &older, const Sheet &newer, const QString &item)
{
    QString before;
    for (const Item &row : newer.items) {
        if (row.id == item)
            break;
        if (older.item(row.id))
            before = row.id;
    }
    return before;
}

const Sheet *find(const EditionSide &side, const QString &id)
{
    const auto found = std::ranges::find(side.content.sheets, id, &Sheet::id);
    return found == side.content.sheets.end() ? nullptr : &*found;
}

QString rangeText(const PageRange &range)
{
    const QStringList labels = range.labels();
    return labels.size() < 2 ? labels.value(0) : labels.first() + u'～' + labels.last();
}

// The pages of the older edition, laid out again where something changed.
Status addPages(const Session &session, EditionComparison &comparison, const Progress &progress)
{
    Edition part = comparison.from;
    EditionContent content = comparison.before.content;
    QStringList changed;
    for (const EditionChange &change : comparison.changes)
        changed += change.sheet;
    std::erase_if(content.sheets, [&](const Sheet &sheet) { return !changed.contains(sheet.id); });
    if (content.sheets.empty())
        return {};
    const auto job = bindEdition(session, part, content, part.corrects, part.parts);
    if (!job)
        return failure(job.error());
    const auto document = layOut(**job, progress);
    if (!document)
        return failure(document.error());
    for (EditionChange &change : comparison.changes) {
        const auto &parts = (*job)->book.parts;
        const auto place = std::ranges::find_if(parts, [&](const render::BookPart &one) {
            return one.part == render::Part::Sheet && one.source.sheet->id == change.sheet;
        });
        if (place == parts.end())
            continue; // a new sheet
        if (change.kind == EditionChange::Kind::RemovedSheet) {
            change.page = rangeText(part.pagesOf(change.sheet));
            continue;
        }
        const Sheet *newer = find(comparison.after, change.sheet);
        const QString before =
            newer ? rowBefore(*place->source.sheet, *newer, change.item) : QString();
        change.page = pageOf(*document, static_cast<int>(place - parts.begin()), change, before);
    }
    return {};
}

} // namespace

Result<EditionComparison> compareEditions(const Session &session, const Edition &from,
                                          const std::optional<Edition> &to,
                                          const Progress &progress)
{
    auto before = sideOf(session, from);
    if (!before)
        return failure(before.error());
    auto after = to ? sideOf(session, *to) : sideNow(session, from);
    if (!after)
        return failure(after.error());
    EditionComparison comparison{from, to, *std::move(before), *std::move(after), {}};
    auto changes = compareContents(session, comparison.before, comparison.after);
    if (!changes)
        return failure(changes.error());
    comparison.changes = *std::move(changes);
    if (const Status added = addPages(session, comparison, progress); !added)
        return failure(added.error());
    return comparison;
}

Result<EditionComparison> compareCorrected(const Session &session, const Edition &edition,
                                           const Progress &progress)
{
    if (edition.corrects.isEmpty())
        return compareEditions(session, edition, {}, progress);
    const auto base = work::edition(session, edition.corrects);
    if (!base)
        return failure(base.error());
    return compareEditions(session, *base, edition, progress);
}

} // namespace mokuhyo::work
