#include "random_walk.h"

using namespace fixtures;

TEST_CASE("undo of any sequence restores the content, redo brings it back",
          "[work][undo][property]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        const auto session = emptySession();
        std::vector<QString> digests{digest(*session)};
        for (int i = 0; i < 25; ++i) {
            doSomething(*session, random);
            if (const QString now = digest(*session); now != digests.back())
                digests.push_back(now);
        }
        const QString end = digests.back();
        std::vector<QString> seen{digest(*session)};
        while (!session->undoText().isEmpty()) {
            must(session->undo());
            if (const QString now = digest(*session); now != seen.back())
                seen.push_back(now);
        }
        INFO("seed " << seed);
        std::ranges::reverse(seen);
        REQUIRE(seen == digests);
        while (!session->redoText().isEmpty())
            must(session->redo());
        REQUIRE(digest(*session) == end);
        CHECK(must(session->store().verify()).isEmpty());
    }
}

TEST_CASE("steps have names that a person understands", "[work][undo]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    CHECK(session->undoText() == u"シートの作成"_s);
    must(work::setCells(*session, {{{id, {}, u"mission"_s}, u"使命"_s, {}}}));
    CHECK(session->undoText() == u"「課の使命」の入力"_s);
    must(session->undo());
    CHECK(session->redoText() == u"「課の使命」の入力"_s);
    must(work::addItem(*session, id));
    CHECK(session->redoText().isEmpty());
}

TEST_CASE("undo does not take back what somebody else changed since", "[work][undo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.mokuhyo"_s);
    QString id;
    {
        const auto mine = must(work::Session::create(path));
        id = newSheet(*mine);
        must(work::setCells(*mine, {{{id, {}, u"mission"_s}, u"私の文"_s, {}}}));
        const Record record = *must(mine->store().record(id));
        // Another program's change arrives by merging, as from a colleague's file.
        Change other{newId(),
                     id,
                     u"mission"_s,
                     record.leaves(u"mission"_s),
                     u"同僚の文"_s,
                     u"同僚"_s,
                     timestamp(QDateTime::currentDateTimeUtc()),
                     newId()};
        must(mine->store().unite({other}, {u"私"_s, QDateTime::currentDateTimeUtc(), {}},
                                 u"回収"_s));
        const auto undone = mine->undo();
        REQUIRE_FALSE(undone);
        CHECK(undone.error().code == ErrorCode::Stale);
        CHECK(must(mine->sheet(id)).value(u"mission"_s) == u"同僚の文"_s);
        CHECK_FALSE(mine->undoText().isEmpty());
    }
}

TEST_CASE("a row deleted over foreign content comes back and goes again", "[work][undo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.mokuhyo"_s);
    QString id;
    {
        const auto first = must(work::Session::create(path));
        id = newSheet(*first);
    }
    const auto session = must(work::Session::open(path));
    const QString before = digest(*session);
    const QString item = must(session->sheet(id)).items[1].id;
    must(work::removeItems(*session, id, {item}));
    const QString after = digest(*session);
    must(session->undo());
    CHECK(digest(*session) == before);
    must(session->redo());
    CHECK(digest(*session) == after);
}

TEST_CASE("undo names the row, the field and what was done", "[work][undo]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session);
    const QString other = newSheet(*session);
    const Sheet sheet = must(session->sheet(id));
    const work::CellRef target{id, sheet.items[2].id, u"target"_s};
    const work::CellRef item{id, sheet.items[2].id, u"item"_s};
    const auto name = [&](const std::vector<work::CellText> &cells) {
        must(work::setCells(*session, cells));
        return session->undoText();
    };
    CHECK(name({{target, u"2回"_s, {}}}) == u"3行目「目標値」の入力"_s);
    CHECK(name({{target, {}, {}}}) == u"3行目「目標値」の消去"_s);
    CHECK(name({{target, u"3回"_s, {}}, {item, u"窓口"_s, {}}}) == u"3行目の2個の欄の入力"_s);
    CHECK(name({{target, u"4回"_s, {}}, {{id, {}, u"mission"_s}, u"使命"_s, {}}}) ==
          u"2個の欄の入力"_s);
    CHECK(name({{target, u"5回"_s, {}}, {{other, {}, u"mission"_s}, u"使命"_s, {}}}) ==
          u"2枚のシートの2個の欄の入力"_s);
    must(session->undo());
    CHECK(session->redoText() == u"2枚のシートの2個の欄の入力"_s);
}
