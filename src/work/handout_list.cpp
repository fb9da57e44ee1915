#include "work/handout_shares.h"
#include "work/handouts.h"

namespace mokuhyo::work {

Result<std::vector<HandoutEntry>> handoutList(const Session &session, const HandoutQuery &query)
{
    store::HandoutFilter filter;
    filter.year = query.year;
    auto handouts = session.store().handouts(filter);
    if (!handouts)
        return failure(handouts.error());
    const auto receipts = session.store().receipts();
    if (!receipts)
        return failure(receipts.error());
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    QHash<QString, std::pair<int, QDateTime>> back; // by hand-out
    for (const store::Receipt &receipt : *receipts) {
        auto &[files, latest] = back[receipt.handout];
        ++files;
        latest = latest.isValid() ? std::max(latest, receipt.at) : receipt.at;
    }
    std::vector<HandoutEntry> entries;
    for (Handout &handout : *handouts) {
        if (handout.as == Handout::As::Export && !query.exports)
            continue;
        if (!query.units.isEmpty() && !query.units.contains(handout.unit))
            continue;
        HandoutEntry entry;
        entry.unitName = unitNameOn(*units, handout.unit, handout.at.toLocalTime().date());
        for (const SheetScope &scope : handout.scope)
            entry.sheets += scope.sheet;
        const auto [files, latest] = back.value(handout.id);
        entry.files = files;
        entry.returned = latest;
        entry.handout = std::move(handout);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace mokuhyo::work
