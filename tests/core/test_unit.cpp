#include "core/unit.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

struct UnitBuilder
{
    Record record;

    explicit UnitBuilder(const QString &id)
    {
        record.id = id;
        set(field::kind, kind::unit);
        set(field::exists, u"1"_s);
    }
    UnitBuilder &set(const QString &key, const QString &value)
    {
        record.cells.insert(key, Cell{value, {u"c"_s}});
        return *this;
    }
    operator Record() const { return record; }
};

const QDate spring2024(2024, 4, 1);
const QDate autumn2026(2026, 10, 1);

UnitRegister sampleRegister()
{
    return UnitRegister({
        UnitBuilder(u"d"_s).set(field::datedName(spring2024), u"政策部"_s),
        UnitBuilder(u"k1"_s)
            .set(field::datedName(spring2024), u"政策・デジタル課"_s)
            .set(field::datedName(autumn2026), u"未来課"_s)
            .set(field::datedParent(spring2024), u"d"_s)
            .set(field::datedOrder(spring2024), u"b"_s),
        UnitBuilder(u"k2"_s)
            .set(field::datedName(spring2024), u"秘書課"_s)
            .set(field::datedParent(spring2024), u"d"_s)
            .set(field::datedOrder(spring2024), u"a"_s)
            .set(field::until, autumn2026.toString(Qt::ISODate))
            .set(field::successors, u"k1"_s),
    });
}

} // namespace

TEST_CASE("names, parents and life of a unit hold by date", "[unit]")
{
    const UnitRegister units = sampleRegister();
    CHECK(units.find(u"k1"_s)->nameOn(QDate(2025, 1, 1)) == u"政策・デジタル課"_s);
    CHECK(units.find(u"k1"_s)->nameOn(autumn2026) == u"未来課"_s);
    CHECK(units.path(u"k1"_s, autumn2026) == u"政策部 > 未来課"_s);
    CHECK(units.on(QDate(2025, 1, 1)).size() == 3);
    CHECK(units.on(autumn2026).size() == 2);
    const auto ordered = units.on(QDate(2025, 1, 1));
    CHECK(ordered[0]->id == u"d"_s);
    CHECK(ordered[1]->id == u"k2"_s);
    CHECK(ordered[2]->id == u"k1"_s);
}

TEST_CASE("a unit is named by id, by name or by its path", "[unit]")
{
    const UnitRegister units = sampleRegister();
    CHECK((*units.resolve(u"k2"_s, spring2024))->id == u"k2"_s);
    CHECK((*units.resolve(u"秘書課"_s, spring2024))->id == u"k2"_s);
    CHECK((*units.resolve(u"政策部秘書課"_s, spring2024))->id == u"k2"_s);
    CHECK(units.resolve(u"秘書課"_s, autumn2026).error().code == ErrorCode::NotFound);
}

TEST_CASE("known names win over the separators inside them", "[unit]")
{
    const UnitRegister units = sampleRegister();
    CHECK(units.split(u"政策・デジタル課"_s, spring2024) == QStringList{u"政策・デジタル課"_s});
    CHECK(units.split(u"秘書課・政策・デジタル課、全課"_s, spring2024) ==
          QStringList{u"秘書課"_s, u"政策・デジタル課"_s, u"全課"_s});
    CHECK(units.split(u"秘書課分室"_s, spring2024) == QStringList{u"秘書課分室"_s});
}

TEST_CASE("a circle of parents does not hang", "[unit]")
{
    const UnitRegister units({
        UnitBuilder(u"a"_s)
            .set(field::datedName(spring2024), u"甲"_s)
            .set(field::datedParent(spring2024), u"b"_s),
        UnitBuilder(u"b"_s)
            .set(field::datedName(spring2024), u"乙"_s)
            .set(field::datedParent(spring2024), u"a"_s),
    });
    CHECK(units.on(spring2024).size() <= 2);
    CHECK_FALSE(units.path(u"a"_s, spring2024).isEmpty());
}

TEST_CASE("Units that stand in a circle are listed all the same, each once", "[unit]")
{
    const UnitRegister units({
        UnitBuilder(u"a"_s)
            .set(field::datedName(spring2024), u"甲課"_s)
            .set(field::datedParent(spring2024), u"b"_s),
        UnitBuilder(u"b"_s)
            .set(field::datedName(spring2024), u"乙課"_s)
            .set(field::datedParent(spring2024), u"a"_s),
        UnitBuilder(u"c"_s).set(field::datedName(spring2024), u"丙部"_s),
    });
    QStringList ids;
    for (const Unit *unit : units.on(spring2024))
        ids += unit->id;
    CHECK(ids == QStringList{u"c"_s, u"a"_s, u"b"_s});
}

TEST_CASE("A unit leaves its department and its person from a day on", "[unit]")
{
    const UnitRegister units({
        UnitBuilder(u"d"_s).set(field::datedName(spring2024), u"政策部"_s),
        UnitBuilder(u"k"_s)
            .set(field::datedName(spring2024), u"広報課"_s)
            .set(field::datedParent(spring2024), u"d"_s)
            .set(field::datedParent(autumn2026), field::noValue)
            .set(field::datedPerson(spring2024), u"試験 花子"_s)
            .set(field::datedPhone(spring2024), u"2101"_s)
            .set(field::datedPerson(autumn2026), field::noValue),
    });
    const Unit *unit = units.find(u"k"_s);
    CHECK(units.path(u"k"_s, spring2024) == u"政策部 > 広報課"_s);
    CHECK(units.path(u"k"_s, autumn2026) == u"広報課"_s);
    CHECK(unit->personOn(spring2024.addDays(-1)).isEmpty());
    CHECK(unit->personOn(spring2024) == u"試験 花子"_s);
    CHECK(unit->personOn(autumn2026).isEmpty());
    CHECK(unit->phoneOn(autumn2026) == u"2101"_s);
}

TEST_CASE("Whoever carries on a unit's work is found over several reforms", "[unit]")
{
    const UnitRegister units({
        UnitBuilder(u"a"_s)
            .set(field::datedName(spring2024), u"甲課"_s)
            .set(field::until, u"2025-04-01"_s)
            .set(field::successors, u"b c"_s),
        UnitBuilder(u"b"_s)
            .set(field::datedName(spring2024), u"乙課"_s)
            .set(field::from, u"2025-04-01"_s)
            .set(field::until, u"2026-10-01"_s)
            .set(field::successors, u"d"_s),
        UnitBuilder(u"c"_s).set(field::datedName(spring2024), u"丙課"_s),
        UnitBuilder(u"d"_s)
            .set(field::datedName(spring2024), u"丁課"_s)
            .set(field::from, u"2026-10-01"_s),
        UnitBuilder(u"e"_s)
            .set(field::datedName(spring2024), u"戊課"_s)
            .set(field::until, u"2025-04-01"_s),
    });
    CHECK(units.successorsOn(u"a"_s, spring2024) == QStringList{u"a"_s});
    CHECK(units.successorsOn(u"a"_s, QDate(2025, 4, 1)) == QStringList{u"b"_s, u"c"_s});
    CHECK(units.successorsOn(u"a"_s, autumn2026) == QStringList{u"c"_s, u"d"_s});
    CHECK(units.successorsOn(u"e"_s, autumn2026).isEmpty());
}
