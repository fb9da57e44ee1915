#include "store/fixture.h"

using namespace fixture;
using store::Store;

namespace {

std::vector<Change> logOf(const Store &store)
{
    std::vector<Change> changes;
    for (const store::LedgerEntry &entry : value(store.ledger()))
        changes.push_back(entry.change);
    return changes;
}

// Two stores that know the same item.
struct Twins
{
    std::unique_ptr<Store> here = value(Store::inMemory());
    std::unique_ptr<Store> there = value(Store::inMemory());

    Twins()
    {
        value(here->commit(itemCreation(u"i"_s, u"s"_s, u"元"_s), stamp()));
        value(there->unite(logOf(*here), stamp(), u"配布"_s));
    }
    store::UnionReport collect() { return value(here->unite(logOf(*there), stamp(), u"回収"_s)); }
};

} // namespace

TEST_CASE("uniting brings the content over, once, with who received it and from what")
{
    Twins twins;
    CHECK(value(twins.here->contentDigest()) == value(twins.there->contentDigest()));
    CHECK(twins.collect().added == 0);
    value(twins.there->commit({edit(*twins.there, u"i"_s, u"item"_s, u"課"_s)}, stamp(u"課員"_s)));
    const store::UnionReport report = twins.collect();
    CHECK(report.added == 1);
    CHECK(report.conflicts.empty());
    CHECK(recordOf(*twins.here, u"i"_s).value(u"item"_s) == u"課"_s);
    const store::LedgerEntry last = value(twins.here->ledger()).back();
    CHECK(last.change.actor == u"課員"_s);
    CHECK(last.receivedBy == u"企画"_s);
    CHECK(last.import == u"回収"_s);
    CHECK(value(twins.here->verify()).isEmpty());
}

TEST_CASE("two texts in one cell are a conflict until a change replaces both")
{
    Twins twins;
    value(twins.here->commit({edit(*twins.here, u"i"_s, u"item"_s, u"企画の文"_s)}, stamp()));
    value(twins.there->commit({edit(*twins.there, u"i"_s, u"item"_s, u"課の文"_s)}, stamp()));
    const store::UnionReport report = twins.collect();
    REQUIRE(report.conflicts.size() == 1);
    CHECK(report.conflicts[0] == std::pair(u"i"_s, u"item"_s));
    CHECK(value(twins.here->conflicts()) == report.conflicts);
    const Record both = recordOf(*twins.here, u"i"_s);
    CHECK(both.leaves(u"item"_s).size() == 2);
    CHECK(both.value(u"item"_s) == u"課の文"_s); // written later: the greater id

    // Choosing the text that stands already is a decision too.
    value(twins.here->commit({edit(*twins.here, u"i"_s, u"item"_s, u"課の文"_s)}, stamp()));
    CHECK(value(twins.here->conflicts()).empty());
    CHECK(recordOf(*twins.here, u"i"_s).leaves(u"item"_s).size() == 1);
    CHECK(value(twins.here->verify()).isEmpty());
}

TEST_CASE("the same text written twice has converged")
{
    Twins twins;
    value(twins.here->commit({edit(*twins.here, u"i"_s, u"item"_s, u"同じ"_s)}, stamp()));
    value(twins.there->commit({edit(*twins.there, u"i"_s, u"item"_s, u"同じ"_s)}, stamp()));
    CHECK(twins.collect().conflicts.empty());
    CHECK(recordOf(*twins.here, u"i"_s).leaves(u"item"_s).size() == 2);
    CHECK(value(twins.here->verify()).isEmpty());
}

TEST_CASE("a row deleted here and edited there stays, and somebody is asked")
{
    Twins twins;
    value(twins.here->commit({edit(*twins.here, u"i"_s, field::exists, {})}, stamp()));
    value(twins.there->commit({edit(*twins.there, u"i"_s, u"item"_s, u"課の文"_s)}, stamp()));
    const store::UnionReport report = twins.collect();
    REQUIRE(report.conflicts.size() == 1);
    CHECK(report.conflicts[0] == std::pair(u"i"_s, field::exists));
    CHECK(recordOf(*twins.here, u"i"_s).exists());
    CHECK(recordOf(*twins.here, u"i"_s).value(u"item"_s) == u"課の文"_s);
    CHECK(value(twins.here->verify()).isEmpty());

    SECTION("keeping it settles that")
    {
        value(twins.here->commit({edit(*twins.here, u"i"_s, field::exists, u"1"_s)}, stamp()));
        CHECK(recordOf(*twins.here, u"i"_s).exists());
    }
    SECTION("deleting it again settles that")
    {
        value(twins.here->commit({edit(*twins.here, u"i"_s, field::exists, {})}, stamp()));
        CHECK_FALSE(recordOf(*twins.here, u"i"_s).exists());
    }
    CHECK(value(twins.here->conflicts()).empty());
    CHECK(value(twins.here->verify()).isEmpty());
}

TEST_CASE("rows moved on both sides are settled without asking")
{
    Twins twins;
    value(twins.here->commit({edit(*twins.here, u"i"_s, field::order, u"A"_s)}, stamp()));
    value(twins.there->commit({edit(*twins.there, u"i"_s, field::order, u"Z"_s)}, stamp()));
    CHECK(twins.collect().conflicts.empty());
    CHECK(recordOf(*twins.here, u"i"_s).value(field::order) == u"Z"_s);
    CHECK(value(twins.here->conflicts()).empty());
}

TEST_CASE("changes that arrive out of order resolve as if they had come in order")
{
    const auto origin = value(Store::inMemory());
    value(origin->commit(itemCreation(u"i"_s, u"s"_s, u"一"_s), stamp()));
    for (const QString &text : {u"二"_s, u"三"_s, u"四"_s})
        value(origin->commit({edit(*origin, u"i"_s, u"item"_s, text)}, stamp()));
    std::vector<Change> backwards = logOf(*origin);
    std::reverse(backwards.begin(), backwards.end());
    const auto target = value(Store::inMemory());
    for (const Change &change : backwards)
        value(target->unite({change}, stamp(), {}));
    CHECK(value(target->contentDigest()) == value(origin->contentDigest()));
    CHECK(recordOf(*target, u"i"_s).cells == recordOf(*origin, u"i"_s).cells);
    CHECK(value(target->verify()).isEmpty());
}

TEST_CASE("a forged or malformed change is refused, and nothing of its package is written")
{
    Twins twins;
    std::vector<Change> changes = logOf(*twins.here);
    Change fresh{newId(), u"j"_s, u"item"_s, {}, u"新"_s, u"課"_s, u"t"_s, u"b"_s};
    const QString digest = value(twins.here->contentDigest());
    SECTION("same id, other text")
    {
        changes[2].value = u"偽"_s;
    }
    SECTION("no id")
    {
        changes.push_back(fresh);
        changes.back().id = u"1 2"_s;
    }
    SECTION("parents that are no ids")
    {
        changes.push_back(fresh);
        changes.back().parents = {u"x y"_s};
    }
    SECTION("no record")
    {
        changes.push_back(fresh);
        changes.back().record.clear();
    }
    SECTION("text that no database can hold")
    {
        changes.push_back(fresh);
        changes.back().value = QChar(0xD800);
    }
    changes.insert(changes.begin(), fresh);
    const auto result = twins.here->unite(changes, stamp(), {});
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(value(twins.here->contentDigest()) == digest);
    CHECK_FALSE(value(twins.here->record(u"j"_s)).has_value());
}
