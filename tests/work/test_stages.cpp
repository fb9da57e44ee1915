#include "fixtures.h"
#include "work/blanks.h"
#include "work/comments.h"
#include "work/life.h"
#include "work/overview.h"
#include "work/reasons.h"
#include "work/stages.h"

using namespace fixtures;

namespace {

work::SheetStatus statusOf(const work::Session &session, const QString &sheet)
{
    work::SheetFilter filter;
    filter.sheets = {sheet};
    filter.year = 2026;
    return must(work::overview(session, filter)).at(0);
}

QString stateIn(const work::Session &session, const QString &sheet)
{
    return statusOf(session, sheet).label;
}

} // namespace

TEST_CASE("a sheet goes from desk to desk, each with name and date", "[work][stages]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString item = must(session->sheet(id)).items[0].id;
    const work::CellRef target{id, item, u"target"_s};
    CHECK(stateIn(*session, id) == u"未着手"_s);
    must(work::setCells(*session, {{target, u"20件"_s, {}}}));
    CHECK(stateIn(*session, id) == u"入力中"_s);

    must(work::handIn(*session, {id}, {2026, {u"担当 太郎"_s, QDate(2026, 4, 20)}, {}, {}}));
    CHECK(stateIn(*session, id) == u"提出済"_s);
    const work::PhaseState handed = statusOf(*session, id).state;
    CHECK(handed.signatures.value(u"section"_s) ==
          work::Signature{u"担当 太郎"_s, QDate(2026, 4, 20)});

    SECTION("what was handed in is locked until it comes back")
    {
        const auto refused = work::setCells(*session, {{target, u"30件"_s, {}}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Locked);
        CHECK(refused.error().message.contains(u"提出済"_s));
        CHECK(work::handIn(*session, {id}).error().code == ErrorCode::Locked);
        must(work::withdraw(*session, {id}));
        CHECK(stateIn(*session, id) == u"入力中"_s);
        CHECK(statusOf(*session, id).state.signatures.isEmpty());
        must(work::setCells(*session, {{target, u"30件"_s, {}}}));
    }
    SECTION("each stage passes it on, and the last makes it final")
    {
        must(work::approve(*session, {id}, {2026, {u"課長"_s, {}}, {}, {}}));
        CHECK(stateIn(*session, id) == u"課長確認済"_s);
        CHECK(work::withdraw(*session, {id}).error().code == ErrorCode::Locked);
        must(work::approve(*session, {id}));
        CHECK(stateIn(*session, id) == u"部長確認済"_s);
        must(work::approve(*session, {id}));
        CHECK(stateIn(*session, id) == u"企画確認済"_s);
        CHECK(statusOf(*session, id).state.signatures.size() == 4);
        CHECK(work::approve(*session, {id}).error().code == ErrorCode::Locked);
        work::EditOptions options;
        options.amend = u"字句修正"_s;
        must(work::setCells(*session, {{target, u"二十件"_s, {}}}, options));
        must(session->undo());
        must(session->undo());
        CHECK(stateIn(*session, id) == u"部長確認済"_s);
    }
    SECTION("it goes back to any earlier stage, with comments by cell")
    {
        must(work::approve(*session, {id}));
        must(work::approve(*session, {id}));
        work::Returning returning;
        returning.to = u"課長"_s;
        CHECK(work::sendBack(*session, id, {2026, {}, u"企画"_s, {}}).error().code ==
              ErrorCode::Usage);
        must(work::sendBack(*session, id, returning));
        CHECK(stateIn(*session, id) == u"差戻し"_s);
        CHECK(statusOf(*session, id).state.signatures.contains(u"section"_s));
        CHECK_FALSE(statusOf(*session, id).state.signatures.contains(u"sectionHead"_s));
        returning.to.clear();
        returning.comments = {{target, u"単位を書いてください。"_s},
                              {{id, {}, {}}, u"全体に短く。"_s}};
        must(work::sendBack(*session, id, returning));
        CHECK(stateIn(*session, id) == u"差戻し"_s);
        CHECK(statusOf(*session, id).openComments == 2);
        must(work::setCells(*session, {{target, u"20 件"_s, {}}}));
        const auto comments = must(work::commentsOf(*session, {id}));
        REQUIRE(comments.size() == 2);
        CHECK(comments[0].cell == target);
        CHECK(comments[0].by == u"試験 花子"_s);
        must(work::answerComment(*session, comments[0].id, u"直しました。"_s, true));
        CHECK(statusOf(*session, id).openComments == 1);
        must(work::handIn(*session, {id}));
        CHECK(stateIn(*session, id) == u"提出済"_s);
    }
}

TEST_CASE("what was not handed in cannot be passed on or given back", "[work][stages]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    CHECK(work::sendBack(*session, id, {}).error().code == ErrorCode::Locked);
    CHECK(work::approve(*session, {id}).error().code == ErrorCode::Locked);
    CHECK(work::withdraw(*session, {id}).error().code == ErrorCode::Locked);
}

TEST_CASE("results of a year can be handed in during the next", "[work][stages]")
{
    const auto session = emptySession(); // April 2026
    const QString id = newSheet(*session, u"annaka"_s, 2025, 2029);
    must(work::openPhase(*session, u"end"_s, {}, 2025));
    must(work::handIn(*session, {id}));
    CHECK(must(work::phasesOf(*session, must(session->sheet(id)))).state(2025, u"end"_s).at ==
          u"sectionHead"_s);
}

TEST_CASE("blanks are what an open phase requires and nobody has answered", "[work][stages]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const Sheet fresh = must(session->sheet(id));
    const int before = statusOf(*session, id).blanks;
    CHECK(before > 0);
    std::vector<work::CellText> texts;
    for (const Item &item : fresh.items)
        texts.push_back({{id, item.id, u"planType"_s}, u"-"_s, {}});
    must(work::setCells(*session, texts));
    CHECK(statusOf(*session, id).blanks == before - int(fresh.items.size()));

    SECTION("a row that ended is not asked for any more")
    {
        const int with = statusOf(*session, id).blanks;
        ItemLife life{LifeEvent::Discontinued, QDate(2026, 10, 1), u"事業の廃止"_s, {}, 0, {}};
        must(work::setLife(*session, id, {fresh.items[0].id}, life));
        CHECK(statusOf(*session, id).blanks < with);
        CHECK(must(session->sheet(id)).items[0].life.event == LifeEvent::Discontinued);
        must(work::setLife(*session, id, {fresh.items[0].id}, {}));
        CHECK(statusOf(*session, id).blanks == with);
        life.reason.clear();
        CHECK(work::setLife(*session, id, {fresh.items[0].id}, life).error().code ==
              ErrorCode::Usage);
    }
    SECTION("a blank may carry a reason and stays counted")
    {
        const auto phases = must(work::phasesOf(*session, fresh));
        const Form &form = *must(session->formOf(fresh));
        const auto blanks = work::blanksOf(phases, must(session->sheet(id)), form);
        must(work::setBlankReasons(*session, {blanks[0], blanks[1]}, u"国の通知待ち"_s));
        CHECK(statusOf(*session, id).blanks == int(blanks.size()));
        CHECK(statusOf(*session, id).blanksWithReason == 2);
        must(work::setBlankReasons(*session, {blanks[0]}, {}));
        CHECK(statusOf(*session, id).blanksWithReason == 1);
    }
    SECTION("nothing to report leaves no blanks")
    {
        must(work::handIn(*session, {id}, {2026, {}, u"対象の事業がないため"_s, {}}));
        CHECK(statusOf(*session, id).blanks == 0);
        CHECK(statusOf(*session, id).state.nothing == u"対象の事業がないため"_s);
        must(work::withdraw(*session, {id}));
        CHECK(statusOf(*session, id).blanks > 0);
    }
}

TEST_CASE("a row added at mid-year has its own plan open", "[work][stages]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    CHECK(work::addItem(*session, id).error().code == ErrorCode::Locked);
    const auto added = must(
        work::addItem(*session, id, {{u"item"_s, u"緊急の取組"_s}}, {}, {u"補正予算の成立"_s, {}}));
    const Sheet sheet = must(session->sheet(id));
    const Item &late = sheet.items.back();
    CHECK(late.life.event == LifeEvent::Added);
    CHECK(late.life.reason == u"補正予算の成立"_s);
    must(work::setCells(*session, {{{id, late.id, u"target"_s}, u"3件"_s, {}}}));
    CHECK(work::setCells(*session, {{{id, sheet.items[0].id, u"target"_s}, u"3件"_s, {}}})
              .error()
              .code == ErrorCode::Locked);
    must(work::openPhase(*session, u"end"_s, {}, 2026));
    CHECK(work::setCells(*session, {{{id, late.id, u"target"_s}, u"4件"_s, {}}}).error().code ==
          ErrorCode::Locked);
}

TEST_CASE("deadlines are for everybody, extensions for some", "[work][stages]")
{
    const auto session = emptySession();
    const QString one = newSheet(*session);
    const QString other = newSheet(*session);
    must(work::setDeadline(*session, u"mid"_s, {}, 2026, QDate(2026, 10, 31)));
    // A deadline opens nothing.
    CHECK(statusOf(*session, one).phase == u"plan"_s);
    work::SheetFilter only;
    only.sheets = {other};
    must(work::extendDeadline(*session, u"mid"_s, only, 2026, QDate(2026, 11, 10)));
    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    CHECK(statusOf(*session, one).state.due() == QDate(2026, 10, 31));
    CHECK(statusOf(*session, other).state.due() == QDate(2026, 11, 10));
    must(work::setDeadline(*session, u"mid"_s, {}, 2026, QDate(2026, 11, 5)));
    CHECK(statusOf(*session, one).state.due() == QDate(2026, 11, 5));
    CHECK(statusOf(*session, other).state.due() == QDate(2026, 11, 10));
    must(work::extendDeadline(*session, u"mid"_s, only, 2026, {}));
    CHECK(statusOf(*session, other).state.due() == QDate(2026, 11, 5));
}

TEST_CASE("a phase that was undone brings nothing back later", "[work][stages]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    must(session->undo());
    CHECK(statusOf(*session, id).phase == u"plan"_s);
    must(work::setDeadline(*session, u"mid"_s, {}, 2026, QDate(2026, 10, 31)));
    CHECK(statusOf(*session, id).phase == u"plan"_s);
}
