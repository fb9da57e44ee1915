#pragma once

#include "core/change.h"
#include "core/identity.h"
#include "core/leaves.h"

#include <algorithm>
#include <random>
#include <vector>

// Several people go on from what they have and mail it to each other: letters cross, come late,
// twice, or bring what is long known; clocks go wrong by years. The same seed gives the same story.
namespace scattered {

using namespace Qt::StringLiterals;
using namespace mokuhyo;

using Log = std::vector<Change>;

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int pick(int count) { return int(m_random() % quint32(count)); }
    bool sometimes(int oneIn) { return pick(oneIn) == 0; }
    // A version 7 id of a clock that may be years off.
    QString id()
    {
        const qint64 milliseconds = 1'700'000'000'000 + qint64(pick(2000)) * 86'400'000;
        const quint64 high = (quint64(milliseconds) << 16) | 0x7000u | (m_random() & 0xfffu);
        const quint64 low = (quint64(m_random()) << 32 | m_random()) >> 2 | 0x8000000000000000ULL;
        const QString hex = u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
        return u"%1-%2-%3-%4-%5"_s.arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4),
                                       hex.mid(20));
    }
    QString time() { return u"20%1-04-01T00:00:00.000Z"_s.arg(20 + pick(10)); }
    std::mt19937 &generator() { return m_random; }

private:
    std::mt19937 m_random;
};

inline Record recordIn(const Log &log, const QString &id)
{
    ChangeRefs refs;
    for (const Change &change : log) {
        if (change.record == id)
            refs.push_back(&change);
    }
    return resolveRecord(id, refs).record;
}

// What somebody who sees this record does to it next: rows come, go and come back, are moved and
// filled; texts meet, and conflicts are settled by whoever sees them, sometimes.
inline Change nextChange(Dice &dice, const Record &now, const QString &by)
{
    const auto write = [&](const QString &name, const QString &text) {
        const bool deletes = name == field::exists && text.isEmpty();
        return Change{
            dice.id(), now.id, name,        deletes ? deletionParents(now) : now.leaves(name),
            text,      by,     dice.time(), u"b"_s};
    };
    if (!now.exists())
        return write(field::exists, u"1"_s);
    switch (dice.pick(9)) {
    case 0:
        return write(field::exists, {});
    case 1:
        return write(field::order, QChar(u'A' + dice.pick(26)));
    case 2:
        return write(u"rating"_s, QChar(u'A' + dice.pick(2))); // two may write the same
    case 3:
        return write(u"text"_s, {});
    case 4:
        return write(u"target"_s, now.value(u"target"_s) + u"。"_s);
    default:
        return write(dice.sometimes(2) ? u"text"_s : u"target"_s,
                     by + QString::number(dice.pick(100)));
    }
}

struct World
{
    explicit World(quint32 seed, int people = 4) : dice(seed), logs(size_t(people)) {}

    // A log with what it has been sent, as sets: the test's own union, by id.
    static void take(Log &into, const Log &letter)
    {
        for (const Change &change : letter) {
            if (std::ranges::find(into, change.id, &Change::id) == into.end())
                into.push_back(change);
        }
    }

    void step()
    {
        const size_t who = size_t(dice.pick(int(logs.size())));
        Log &log = logs[who];
        switch (dice.pick(8)) {
        case 0:
            letters.push_back(log);
            return;
        case 1:
            if (!letters.empty()) // any, so an old one or the same once more as well
                take(log, letters[size_t(dice.pick(int(letters.size())))]);
            return;
        default:
            const QString record = derivedId({u"row"_s, QString::number(dice.pick(5))});
            log.push_back(nextChange(dice, recordIn(log, record), u"課%1"_s.arg(who)));
            written.push_back(log.back());
        }
    }
    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        letters.insert(letters.end(), logs.begin(), logs.end());
    }

    Dice dice;
    std::vector<Log> logs;    // by person
    std::vector<Log> letters; // every letter ever sent, and at the end what everybody holds
    Log written;              // every change that anybody made
};

} // namespace scattered
