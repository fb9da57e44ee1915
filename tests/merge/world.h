#pragma once

#include "core/change.h"
#include "core/identity.h"
#include "core/leaves.h"
#include "merge/log.h"
#include "support/qstring.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <vector>

// People who work on copies of one log: they create, fill, move, delete and bring back rows, and
// pass what they have to each other. The same seed gives the same story.
namespace world {

using namespace Qt::StringLiterals;
using namespace mokuhyo;

using Log = std::vector<Change>;

inline Log unitedLog(const Log &left, const Log &right)
{
    const Result<Log> all = merge::united(left, right);
    REQUIRE(all.has_value());
    return *all;
}

// What two logs say, to be compared: records with cells and leaves, and conflicts.
inline bool saysTheSame(const Log &left, const Log &right)
{
    const merge::Replay a = merge::replay(left);
    const merge::Replay b = merge::replay(right);
    const auto sameRecord = [](const Record &x, const Record &y) {
        return x.id == y.id && x.cells == y.cells;
    };
    return a.conflicts == b.conflicts && std::equal(a.records.begin(), a.records.end(),
                                                    b.records.begin(), b.records.end(), sameRecord);
}

class Person
{
public:
    Person(QString name, quint32 seed, Log log = {})
        : m_name(std::move(name)), m_random(seed), m_log(std::move(log))
    {
    }

    [[nodiscard]] const Log &log() const { return m_log; }
    void receive(const Log &other) { m_log = unitedLog(m_log, other); }

    void work(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
    }

private:
    int pick(int count) { return int(m_random() % quint32(count)); }

    void step()
    {
        const QString record = u"row%1"_s.arg(pick(4));
        ChangeRefs changes;
        for (const Change &change : m_log) {
            if (change.record == record)
                changes.push_back(&change);
        }
        const Record now = resolveRecord(record, changes).record;
        if (!now.exists()) {
            // Few bring back what was deleted.
            if (now.cells.isEmpty() || pick(4) == 0)
                write(now, field::exists, u"1"_s);
            return;
        }
        switch (pick(8)) {
        case 0:
            write(now, field::exists, {});
            break;
        case 1:
            write(now, field::order, QChar(u'A' + pick(26)));
            break;
        case 2: // texts that two people may type alike
            write(now, u"rating"_s, QChar(u'A' + pick(2)));
            break;
        case 3:
            write(now, u"item"_s, {});
            break;
        default:
            write(now, pick(2) == 0 ? u"item"_s : u"target"_s,
                  u"%1%2"_s.arg(m_name).arg(pick(100)));
        }
    }

    void write(const Record &now, const QString &name, const QString &text)
    {
        Change change{newId(), now.id, name, now.leaves(name), text, m_name, u"t"_s, u"b"_s};
        if (name == field::exists && text.isEmpty()) {
            change.parents.clear();
            for (const Cell &cell : now.cells)
                change.parents += cell.leaves;
            change.parents.sort();
        }
        m_log.push_back(std::move(change));
    }

    QString m_name;
    std::mt19937 m_random;
    Log m_log;
};

} // namespace world
