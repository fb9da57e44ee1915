#pragma once

#include "core/change.h"

#include <map>
#include <set>
#include <vector>

// What a log says, told from ancestry alone and written without the program's own code for leaves:
// a change stands unless somebody went on from it, directly or over others. The tests hold the
// program against this.
namespace ancestry {

using mokuhyo::Change;

struct Told
{
    std::set<QString> leaves;
    QString value; // of the greatest leaf; of existence "1" where somebody has to choose
    bool conflict = false;
};

using Place = std::pair<QString, QString>; // (record, field)

class Oracle
{
public:
    explicit Oracle(const std::vector<Change> &log)
    {
        for (const Change &change : log)
            m_log.emplace(change.id, change);
        for (const auto &[id, change] : m_log) {
            m_cells[{change.record, change.field}].insert(id);
            climb(change, m_ancestors[id]);
        }
        for (const auto &[place, ids] : m_cells)
            m_told.emplace(place, leavesOf(ids));
        for (auto &[place, told] : m_told)
            settle(place, told);
    }

    [[nodiscard]] const std::map<Place, Told> &cells() const { return m_told; }
    [[nodiscard]] std::set<Place> conflicts() const
    {
        std::set<Place> places;
        for (const auto &[place, told] : m_told) {
            if (told.conflict)
                places.insert(place);
        }
        return places;
    }

private:
    void climb(const Change &change, std::set<QString> &ancestors) const
    {
        for (const QString &parent : change.parents) {
            const auto found = m_log.find(parent);
            if (found != m_log.end() && ancestors.insert(parent).second)
                climb(found->second, ancestors);
        }
    }

    Told leavesOf(const std::set<QString> &cell) const
    {
        Told told;
        for (const QString &id : cell) {
            bool isReplaced = false;
            for (const QString &other : cell)
                isReplaced = isReplaced || m_ancestors.at(other).contains(id);
            if (!isReplaced)
                told.leaves.insert(id);
        }
        return told;
    }

    void settle(const Place &place, Told &told) const
    {
        std::set<QString> values;
        for (const QString &leaf : told.leaves)
            values.insert(m_log.at(leaf).value);
        told.value = m_log.at(*told.leaves.rbegin()).value;
        told.conflict = values.size() > 1 && place.second != mokuhyo::field::order;
        if (place.second != mokuhyo::field::exists)
            return;
        if (values.size() > 1 || (values.size() == 1 && values.contains(QString()) &&
                                  hasUnseen(place.first, told.leaves))) {
            told.value = QStringLiteral("1");
            told.conflict = true;
        }
    }

    // Whether something of the record stands that none of the deletions had before it.
    bool hasUnseen(const QString &record, const std::set<QString> &deletions) const
    {
        for (const auto &[place, ids] : m_cells) {
            if (place.first != record || place.second == mokuhyo::field::exists)
                continue;
            for (const QString &leaf : leavesOf(ids).leaves) {
                bool isSeen = false;
                for (const QString &deletion : deletions)
                    isSeen = isSeen || m_ancestors.at(deletion).contains(leaf);
                if (!isSeen)
                    return true;
            }
        }
        return false;
    }

    std::map<QString, Change> m_log;
    std::map<Place, std::set<QString>> m_cells;
    std::map<QString, std::set<QString>> m_ancestors;
    std::map<Place, Told> m_told;
};

} // namespace ancestry
