#include "work/handout_index.h"

#include <algorithm>

namespace mokuhyo::work {

Result<HandoutIndex> HandoutIndex::of(const Session &session)
{
    auto handouts = session.store().handouts();
    if (!handouts)
        return failure(handouts.error());
    HandoutIndex index;
    index.m_handouts = *std::move(handouts);
    std::ranges::stable_partition(
        index.m_handouts, [](const Handout &handout) { return handout.as != Handout::As::Export; });
    for (size_t i = 0; i < index.m_handouts.size(); ++i) {
        const Handout &handout = index.m_handouts[i];
        index.m_byId.insert(handout.id, i);
        for (const SheetScope &scope : handout.scope) {
            index.m_bySheet[scope.sheet].push_back(i);
            for (auto row = scope.rows.cbegin(); row != scope.rows.cend(); ++row)
                index.m_sheetOfRow.insert(row.key(), scope.sheet);
            for (const QString &spare : scope.spareRows)
                index.m_sheetOfRow.insert(spare, scope.sheet);
        }
    }
    return index;
}

const Handout *HandoutIndex::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_handouts[*found];
}

QString HandoutIndex::sheetOf(const QString &row) const
{
    return m_sheetOfRow.value(row);
}

std::vector<const Handout *> HandoutIndex::containing(const QString &sheet) const
{
    std::vector<const Handout *> found;
    for (const size_t index : m_bySheet.value(sheet))
        found.push_back(&m_handouts[index]);
    return found;
}

} // namespace mokuhyo::work
