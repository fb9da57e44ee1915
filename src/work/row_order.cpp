#include "work/row_order.h"

namespace mokuhyo::work {

namespace {

QStringList rowsOf(const Sheet &sheet)
{
    QStringList ids;
    for (const Item &item : sheet.items)
        ids += item.id;
    return ids;
}

} // namespace

QStringList rowsInPlace(const Sheet &beforeSheet, const Sheet &afterSheet)
{
    const QStringList before = rowsOf(beforeSheet);
    const QStringList after = rowsOf(afterSheet);
    QStringList common;
    std::ranges::copy_if(after, std::back_inserter(common),
                         [&](const QString &id) { return before.contains(id); });
    // The longest run of rising places.
    const qsizetype count = common.size();
    std::vector<qsizetype> length(static_cast<size_t>(count), 1);
    std::vector<qsizetype> previous(static_cast<size_t>(count), -1);
    qsizetype best = count > 0 ? 0 : -1;
    for (qsizetype i = 0; i < count; ++i) {
        const auto at = static_cast<size_t>(i);
        for (qsizetype j = 0; j < i; ++j) {
            const auto earlier = static_cast<size_t>(j);
            if (before.indexOf(common[j]) < before.indexOf(common[i]) &&
                length[earlier] + 1 > length[at]) {
                length[at] = length[earlier] + 1;
                previous[at] = j;
            }
        }
        if (length[at] > length[static_cast<size_t>(best)])
            best = i;
    }
    QStringList kept;
    for (qsizetype i = best; i >= 0; i = previous[static_cast<size_t>(i)])
        kept += common[i];
    return kept;
}

} // namespace mokuhyo::work
