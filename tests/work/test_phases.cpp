#include "fixtures.h"
#include "work/phases.h"

using namespace fixtures;

TEST_CASE("cells of a phase that is not open are locked and say why", "[work][phases]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString item = must(session->sheet(id)).items[0].id;
    const work::CellRef review{id, item, u"midReview"_s};
    const work::CellRef target{id, item, u"target"_s};

    const auto early = work::setCells(*session, {{review, u"順調"_s, {}}});
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::Locked);
    CHECK(early.error().message.contains(u"上半期の状況や評価"_s));
    must(work::setCells(*session, {{target, u"20件"_s, {}}}));

    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    must(work::setCells(*session, {{review, u"順調"_s, {}}}));
    const auto late = work::setCells(*session, {{target, u"10件"_s, {}}});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Locked);

    SECTION("a reason makes an amendment, and the log keeps it")
    {
        work::EditOptions options;
        options.amend = u"国の制度変更のため"_s;
        must(work::setCells(*session, {{target, u"10件"_s, {}}}, options));
        CHECK(must(session->sheet(id)).items[0].value(u"target"_s) == u"10件"_s);
        const auto ledger = must(session->store().ledger());
        CHECK(std::ranges::any_of(ledger, [&](const store::LedgerEntry &entry) {
            return entry.change.value == options.amend;
        }));
    }
    SECTION("rows stay where they are once the plan is closed")
    {
        CHECK(work::addItem(*session, id).error().code == ErrorCode::Locked);
        CHECK(work::removeItems(*session, id, {item}).error().code == ErrorCode::Locked);
    }
    SECTION("the phase can be named by its label and be taken back")
    {
        must(work::openPhase(*session, u"年度末確認"_s, {}, 2026));
        CHECK(work::setCells(*session, {{review, u"x"_s, {}}}).error().code == ErrorCode::Locked);
        must(session->undo());
        must(work::setCells(*session, {{review, u"y"_s, {}}}));
    }
}

TEST_CASE("of a plan over years, the row of the year asked for is open", "[work][phases]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"annaka"_s, 2025, 2029);
    const Sheet sheet = must(session->sheet(id));
    must(work::openPhase(*session, u"end"_s, {}, 2026));
    const auto write = [&](size_t row) {
        return work::setCells(*session,
                              {{{id, sheet.items[row].id, u"done"_s}, u"実施した"_s, {}}});
    };
    CHECK(write(1));
    CHECK(write(0).error().code == ErrorCode::Locked);
    CHECK(write(2).error().code == ErrorCode::Locked);
}

TEST_CASE("a phase that no sheet has is refused", "[work][phases]")
{
    const auto session = emptySession();
    newSheet(*session);
    CHECK(work::openPhase(*session, u"nowhere"_s, {}, 2026).error().code == ErrorCode::NotFound);
}
