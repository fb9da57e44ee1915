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
