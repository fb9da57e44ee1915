#include "merge/world.h"

using namespace world;

namespace {

Change change(const QString &id, const QString &fieldName, const QString &text,
              const QStringList &parents = {})
{
    return {id, u"r"_s, fieldName, parents, text, u"a"_s, u"t"_s, u"b"_s};
}

ResolvedRecord resolved(const Log &log)
{
    ChangeRefs refs;
    for (const Change &entry : log)
        refs.push_back(&entry);
    return resolveRecord(u"r"_s, refs);
}

} // namespace

TEST_CASE("one leaf is the value, whoever else wrote before it")
{
    const auto result =
        resolved({change(u"2"_s, u"f"_s, u"二"_s, {u"1"_s}), change(u"1"_s, u"f"_s, u"一"_s)});
    CHECK(result.record.value(u"f"_s) == u"二"_s);
    CHECK(result.record.leaves(u"f"_s) == QStringList{u"2"_s});
    CHECK(result.conflicts.isEmpty());
}

TEST_CASE("a parent that has not arrived does not matter")
{
    const auto result = resolved({change(u"2"_s, u"f"_s, u"二"_s, {u"1"_s})});
    CHECK(result.record.value(u"f"_s) == u"二"_s);
    CHECK(result.conflicts.isEmpty());
}

TEST_CASE("different leaves are a conflict and the greatest id stands; equal ones have converged")
{
    Log log{change(u"1"_s, u"f"_s, u"元"_s), change(u"2"_s, u"f"_s, u"甲"_s, {u"1"_s}),
            change(u"3"_s, u"f"_s, u"乙"_s, {u"1"_s})};
    CHECK(resolved(log).record.value(u"f"_s) == u"乙"_s);
    CHECK(resolved(log).record.leaves(u"f"_s) == QStringList{u"2"_s, u"3"_s});
    CHECK(resolved(log).conflicts == QStringList{u"f"_s});
    log[1].value = u"乙"_s;
    CHECK(resolved(log).conflicts.isEmpty());
}

TEST_CASE("a deletion takes a row away if it saw all of it")
{
    Log log{change(u"1"_s, field::exists, u"1"_s), change(u"2"_s, u"f"_s, u"文"_s),
            change(u"3"_s, field::exists, {}, {u"1"_s, u"2"_s})};
    CHECK_FALSE(resolved(log).record.exists());
    CHECK(resolved(log).conflicts.isEmpty());

    SECTION("an edit that it did not see keeps the row")
    {
        log.push_back(change(u"4"_s, u"f"_s, u"直した文"_s, {u"2"_s}));
    }
    SECTION("so does a new cell")
    {
        log.push_back(change(u"4"_s, u"g"_s, u"新しい欄"_s));
    }
    SECTION("so does somebody who brought it back meanwhile")
    {
        log.push_back(change(u"4"_s, field::exists, u"1"_s, {u"1"_s}));
    }
    CHECK(resolved(log).record.exists());
    CHECK(resolved(log).conflicts == QStringList{field::exists});
}

TEST_CASE("two deletions together have seen what each of them saw")
{
    const Log log{change(u"1"_s, field::exists, u"1"_s), change(u"2"_s, u"f"_s, u"文"_s),
                  change(u"3"_s, u"f"_s, u"直した文"_s, {u"2"_s}),
                  change(u"4"_s, field::exists, {}, {u"1"_s, u"2"_s}),
                  change(u"5"_s, field::exists, {}, {u"1"_s, u"3"_s})};
    CHECK_FALSE(resolved(log).record.exists());
    CHECK(resolved(log).conflicts.isEmpty());
}

TEST_CASE("forged changes that replace each other in a circle hide no text")
{
    const auto result = resolved({change(u"1"_s, u"f"_s, u"甲"_s, {u"2"_s}),
                                  change(u"2"_s, u"f"_s, u"乙"_s, {u"1"_s}),
                                  change(u"3"_s, u"g"_s, u"丙"_s, {u"3"_s})});
    CHECK(result.record.leaves(u"f"_s).size() == 2);
    CHECK(result.conflicts == QStringList{u"f"_s});
    CHECK(result.record.value(u"g"_s) == u"丙"_s);
}
