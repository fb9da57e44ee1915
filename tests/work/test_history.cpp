#include "fixtures.h"
#include "work/former_row.h"
#include "work/history.h"
#include "work/phases.h"
#include "work/unit_names.h"

using namespace fixtures;
using Kind = work::HistoryEntry::Kind;

namespace {

std::vector<work::HistoryEntry> textsOf(const work::Session &session,
                                        const work::HistoryQuery &query)
{
    auto entries = must(work::historyOf(session, query));
    std::erase_if(entries, [](const auto &entry) { return entry.kind != Kind::Text; });
    return entries;
}

} // namespace

TEST_CASE("history says who wrote what over what, and why", "[work][history]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString item = must(session->sheet(id)).items[1].id;
    const work::CellRef target{id, item, u"target"_s};
    must(work::setCells(*session, {{target, u"2回"_s, {}}}));
    session->setActor(u"後任 太郎"_s);
    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    must(work::setCells(*session, {{target, u"12回"_s, {}}}, {u"議会の指摘"_s, {}}));

    const auto entries = textsOf(*session, {id, item, u"target"_s});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].before == u"2回"_s);
    CHECK(entries[0].change.value == u"12回"_s);
    CHECK(entries[0].change.actor == u"後任 太郎"_s);
    CHECK(entries[0].reason == u"議会の指摘"_s);
    CHECK(entries[0].row == u"2行目"_s);
    CHECK(entries[0].label.contains(u"目標値"_s));
    CHECK(entries[0].current);
    CHECK(entries[1].before.isEmpty());
    CHECK(entries[1].change.actor == u"試験 花子"_s);
    CHECK_FALSE(entries[1].current);
    CHECK(entries[1].reason.isEmpty());
    // The whole sheet has them among its own fields' changes; its fields alone do not.
    CHECK(textsOf(*session, {id, {}, u"target"_s}).size() == 2);
    CHECK(textsOf(*session, {id, {}, u"target"_s, true}).empty());
    CHECK(work::historyOf(*session, {u"nothing"_s}).error().code == ErrorCode::NotFound);
}

TEST_CASE("an earlier text comes back, under the locks of the phases", "[work][history]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString item = must(session->sheet(id)).items[0].id;
    const work::CellRef target{id, item, u"target"_s};
    must(work::setCells(*session, {{target, u"2回"_s, {}}}));
    must(work::setCells(*session, {{target, u"3回"_s, {}}}));
    const auto entries = textsOf(*session, {id, item, u"target"_s});
    const auto back = must(work::restoreText(*session, entries.back()));
    CHECK(back.text.contains(u"目標値"_s));
    CHECK(must(session->sheet(id)).items[0].value(u"target"_s) == u"2回"_s);
    CHECK(textsOf(*session, {id, item, u"target"_s}).size() == 3);
    must(session->undo());
    CHECK(must(session->sheet(id)).items[0].value(u"target"_s) == u"3回"_s);

    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    const auto locked = work::restoreText(*session, entries.back());
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == ErrorCode::Locked);
    must(work::restoreText(*session, entries.back(), {u"誤記の訂正"_s, {}}));
    CHECK(textsOf(*session, {id, item, u"target"_s}).front().reason == u"誤記の訂正"_s);
}

TEST_CASE("a deleted row can be read and stands again in its place", "[work][history]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"ueda"_s);
    const Sheet before = must(session->sheet(id));
    const QString item = before.items[1].id;
    must(work::setCells(*session, {{{id, item, u"item"_s}, u"避難所の点検"_s, {}}}));
    CHECK(must(work::deletedRows(*session, id)).empty());
    must(work::removeItems(*session, id, {item}));
    CHECK(must(session->sheet(id)).items[1].value(u"number"_s) == u"②"_s);

    const auto gone = must(work::deletedRows(*session, id));
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].item == item);
    CHECK(gone[0].actor == u"試験 花子"_s);
    CHECK(std::ranges::any_of(gone[0].texts,
                              [](const auto &text) { return text.second == u"避難所の点検"_s; }));
    const auto entries = must(work::historyOf(*session, {id, item}));
    CHECK(std::ranges::any_of(entries, [](const auto &e) { return e.kind == Kind::Removed; }));
    CHECK(std::ranges::any_of(entries, [](const auto &e) { return e.kind == Kind::Added; }));
    CHECK(entries.front().row.startsWith(u"削除した行"_s));

    must(work::restoreItem(*session, id, item));
    const Sheet after = must(session->sheet(id));
    REQUIRE(after.items.size() == before.items.size());
    for (size_t i = 0; i < after.items.size(); ++i) {
        CHECK(after.items[i].id == before.items[i].id);
        CHECK(after.items[i].value(u"number"_s) == before.items[i].value(u"number"_s));
    }
    CHECK(after.items[1].value(u"item"_s) == u"避難所の点検"_s);
    CHECK(must(work::deletedRows(*session, id)).empty());
    CHECK(must(work::historyOf(*session, {id, item, field::exists})).front().kind == Kind::Back);
    must(session->undo());
    CHECK(must(work::deletedRows(*session, id)).size() == 1);
    CHECK(work::restoreItem(*session, newSheet(*session), item).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("rows come back only while rows may come and go", "[work][history]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString item = must(session->sheet(id)).items[0].id;
    must(work::removeItems(*session, id, {item}));
    must(work::openPhase(*session, u"mid"_s, {}, 2026));
    CHECK(work::restoreItem(*session, id, item).error().code == ErrorCode::Locked);
    must(work::restoreItem(*session, id, item, {u"誤って削除した"_s, {}}));
    CHECK(must(session->sheet(id)).item(item));
}

TEST_CASE("last year's row is found by its key in the same unit", "[work][former]")
{
    const auto session = emptySession();
    const auto units = must(
        work::unitsByName(*session, u"machida"_s, {u"市民部窓口課"_s, u"市民部保険課"_s}, 2025));
    const auto make = [&](int year, const QString &unit) {
        return must(work::createSheets(*session, {{u"machida"_s, year, year, unit, {}, {}}}))
            .changes.front()
            .record;
    };
    const QString now = make(2026, units[0]);
    const QString former = make(2025, units[0]);
    const QString other = make(2025, units[1]);
    const QString item = must(session->sheet(now)).items[0].id;
    const auto write = [&](const QString &sheet, int row, const QString &key, const QString &text) {
        must(work::setCells(
            *session,
            {{{sheet, must(session->sheet(sheet)).items[size_t(row)].id, key}, text, {}}}));
    };
    CHECK(must(work::formerRows(*session, now, item)).empty()); // an empty row is like no other
    write(now, 0, u"item"_s, u"窓口の改善"_s);
    write(other, 0, u"item"_s, u"窓口の改善"_s);
    CHECK(must(work::formerRows(*session, now, item)).empty());
    write(former, 2, u"item"_s, u"窓口の 改善"_s);
    write(former, 2, u"target"_s, u"18件"_s);
    const auto rows = must(work::formerRows(*session, now, item));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].sheet == former);
    CHECK(rows[0].year == 2025);
    CHECK(std::ranges::any_of(rows[0].texts, [](const auto &t) { return t.text == u"18件"_s; }));
}

TEST_CASE("where rows are years, the row before is last year's", "[work][former]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"annaka"_s, 2025, 2029);
    const Sheet sheet = must(session->sheet(id));
    const auto rows = must(work::formerRows(*session, id, sheet.items[2].id));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].item == sheet.items[1].id);
    CHECK(must(work::formerRows(*session, id, sheet.items[0].id)).empty());
}
