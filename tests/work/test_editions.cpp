#include "random_walk.h"
#include "work/edition_changes.h"
#include "work/editions.h"
#include "work/life.h"
#include "work/redact.h"

using namespace fixtures;

namespace {

// All that a sheet prints, and under which ids.
QStringList saidBy(const std::vector<Sheet> &sheets)
{
    QStringList lines;
    const auto add = [&](const QString &id, const QHash<QString, Cell> &cells) {
        QStringList keys = cells.keys();
        keys.sort();
        for (const QString &key : keys) {
            if (!cells[key].value.isEmpty())
                lines +=
                    u"%1 %2 %3 %4"_s.arg(id, key, cells[key].value, cells[key].leaves.join(u'+'));
        }
    };
    for (const Sheet &sheet : sheets) {
        lines += u"%1 %2 %3-%4 %5 %6"_s.arg(sheet.id, sheet.form.text())
                     .arg(sheet.fromYear)
                     .arg(sheet.toYear)
                     .arg(sheet.unit, sheet.options.join(u','));
        add(sheet.id, sheet.fields);
        for (const Item &item : sheet.items) {
            lines += u"%1 %2 %3 %4"_s.arg(item.id, item.order, lifeKey(item.life.event),
                                          item.life.reason);
            add(item.id, item.cells);
        }
    }
    return lines;
}

work::Edition headOf(const std::vector<Sheet> &sheets, const QString &title = u"議会資料"_s)
{
    work::Edition edition;
    edition.kind = work::Edition::Kind::Final;
    edition.title = title;
    edition.published = QDate(2026, 6, 1);
    int page = 0;
    for (const Sheet &sheet : sheets)
        edition.parts.push_back({sheet.id, {++page, 1, 1}});
    edition.pages = page;
    return edition;
}

QStringList idsOf(const std::vector<Sheet> &sheets)
{
    QStringList ids;
    for (const Sheet &sheet : sheets)
        ids += sheet.id;
    return ids;
}

work::Edition publish(work::Session &session)
{
    const auto sheets = must(session.sheets({}));
    const auto content = must(work::contentNow(session, idsOf(sheets)));
    CHECK(saidBy(content.sheets) == saidBy(sheets));
    return must(work::recordEdition(session, headOf(sheets), content));
}

std::vector<Change> logOf(const work::Session &session)
{
    std::vector<Change> log;
    for (const store::LedgerEntry &entry : must(session.store().ledger()))
        log.push_back(entry.change);
    return log;
}

// A sheet with three rows.
struct Town
{
    std::unique_ptr<work::Session> session = emptySession();
    QString sheet = newSheet(*session);
    QStringList rows;

    Town()
    {
        type({}, u"mission"_s, u"市民の安全を守る"_s);
        must(work::removeItems(*session, sheet, idsOfRows()));
        for (int i = 1; i <= 3; ++i)
            must(work::addItem(
                *session, sheet,
                {{u"item"_s, u"取組%1"_s.arg(i)}, {u"target"_s, u"%1件"_s.arg(10 * i)}}));
        rows = idsOfRows();
    }
    [[nodiscard]] QStringList idsOfRows() const
    {
        QStringList ids;
        for (const Item &item : must(session->sheet(sheet)).items)
            ids += item.id;
        return ids;
    }
    void type(const QString &item, const QString &key, const QString &text,
              const QString &why = {}) const
    {
        work::EditOptions options;
        options.amend = why;
        must(work::setCells(*session, {{{sheet, item, key}, text, {}}}, options));
    }
    [[nodiscard]] std::vector<work::EditionChange> since(const work::Edition &edition) const
    {
        const auto ids = idsOf(must(session->sheets({})));
        return must(work::compareContents(*session, {must(work::contentOf(*session, edition)), {}},
                                          {must(work::contentNow(*session, ids)), {}}));
    }
};

} // namespace

TEST_CASE("an edition says for ever what was published", "[work][editions][property]")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto session = emptySession();
        std::vector<std::pair<work::Edition, QStringList>> published;
        for (int i = 0; i < 60; ++i) {
            if (random() % 6 == 0 && !session->undoText().isEmpty())
                (void)session->undo();
            else
                doSomething(*session, random);
            if (i % 15 == 14 && !must(session->headers({})).empty())
                published.emplace_back(publish(*session), saidBy(must(session->sheets({}))));
        }
        const auto there = emptySession();
        must(there->store().unite(logOf(*session), {u"企画"_s, there->now(), {}}, u"統合"_s));
        for (const auto &[edition, said] : published) {
            CHECK(saidBy(must(work::contentOf(*session, edition)).sheets) == said);
            const auto same = must(work::edition(*there, edition.id));
            CHECK(same == edition);
            CHECK(saidBy(must(work::contentOf(*there, same)).sheets) == said);
        }
        CHECK(must(session->store().verify()).isEmpty());
    }
}

TEST_CASE("nothing changed means no change", "[work][editions]")
{
    const Town town;
    const auto edition = publish(*town.session);
    CHECK(town.since(edition).empty());
    // Typed and taken back, cleared where nothing was.
    town.type(town.rows[0], u"target"_s, u"11件"_s);
    town.type(town.rows[0], u"target"_s, u"10件"_s);
    town.type(town.rows[1], u"activity"_s, u"案"_s);
    town.type(town.rows[1], u"activity"_s, {});
    CHECK(town.since(edition).empty());
}

TEST_CASE("what changed since an edition is told place by place", "[work][editions]")
{
    const Town town;
    const auto edition = publish(*town.session);
    must(work::openPhase(*town.session, u"mid"_s, {}, {}));
    town.type(town.rows[2], u"target"_s, u"35件"_s, u"上位計画の改定"_s);
    town.type({}, u"mission"_s, u"市民の暮らしを守る"_s, u"字句の誤り"_s);
    work::EditOptions amend;
    amend.amend = u"重複のため"_s;
    must(work::removeItems(*town.session, town.sheet, {town.rows[1]}, amend));
    amend.amend = u"補正予算による"_s;
    must(work::addItem(*town.session, town.sheet, {{u"item"_s, u"取組4"_s}}, u"-"_s, amend));
    const auto changes = town.since(edition);
    QStringList told;
    for (const work::EditionChange &change : changes) {
        told += u"%1|%2→%3|%4"_s.arg(change.place, change.before, change.after, change.reason);
        CHECK(change.on == QDate(2026, 4, 10));
    }
    CAPTURE(told.join(u'\n').toStdString());
    CHECK(told.contains(u"「課の使命」|市民の安全を守る→市民の暮らしを守る|字句の誤り"_s));
    CHECK(told.contains(u"3行目「目標値」|30件→35件|上位計画の改定"_s));
    CHECK(told.contains(u"2行目|「順位」2\n「取組項目」取組2\n「目標値」20件→|重複のため"_s));
    CHECK(told.contains(u"1行目|→「順位」4\n「取組項目」取組4|補正予算による"_s));
    for (const work::EditionChange &change : changes)
        CHECK(change.kind != work::EditionChange::Kind::MovedRow);
}

TEST_CASE("a row that moved is named alone, not the rows that it passed", "[work][editions]")
{
    const Town town;
    const auto edition = publish(*town.session);
    must(work::moveItem(*town.session, town.sheet, town.rows[0], {}));
    QStringList told;
    for (const work::EditionChange &change : town.since(edition)) {
        if (change.kind == work::EditionChange::Kind::MovedRow)
            told += change.before + u'→' + change.after;
    }
    CHECK(told == QStringList{u"1行目→3行目"_s});
}

TEST_CASE("what became of a row, and sheets that came or went, are changes", "[work][editions]")
{
    const Town town;
    const auto edition = publish(*town.session);
    must(work::setLife(
        *town.session, town.sheet, {town.rows[0]},
        {LifeEvent::Discontinued, QDate(2026, 10, 1), u"国の制度の廃止"_s, {}, 0, {}}));
    auto changes = town.since(edition);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after == u"中止（2026年10月1日）　理由：国の制度の廃止"_s);
    CHECK(changes[0].reason == u"国の制度の廃止"_s);
    const QString fresh = newSheet(*town.session);
    must(work::removeSheets(*town.session, {town.sheet}));
    changes = town.since(edition);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind == work::EditionChange::Kind::RemovedSheet);
    CHECK(changes[0].on == QDate(2026, 4, 10));
    CHECK(changes[1].kind == work::EditionChange::Kind::AddedSheet);
    CHECK(changes[1].sheet == fresh);
    // A row or sheet that is there again is the same one.
    must(town.session->undo());
    CHECK(town.since(edition).size() == 2);
}

TEST_CASE("fields that either side does not print are not compared", "[work][editions]")
{
    const Town town;
    const auto edition = publish(*town.session);
    town.type(town.rows[0], u"target"_s, u"11件"_s);
    render::Visibility hiding;
    hiding.hidden = {u"machida/target"_s};
    const auto before = must(work::contentOf(*town.session, edition));
    const auto after = must(work::contentNow(*town.session, {town.sheet}));
    CHECK(must(work::compareContents(*town.session, {before, {}}, {after, hiding})).empty());
    CHECK(must(work::compareContents(*town.session, {before, hiding}, {after, {}})).empty());
    CHECK(must(work::compareContents(*town.session, {before, {}}, {after, {}})).size() == 1);
}

TEST_CASE("a redaction reaches what was published", "[work][editions]")
{
    const Town town;
    town.type(town.rows[0], u"activity"_s, u"山田花子氏への支援"_s);
    const auto edition = publish(*town.session);
    const work::CellRef cell{town.sheet, town.rows[0], u"activity"_s};
    must(work::redact(*town.session, {cell, u"山田花子"_s, {}, u"個人名の誤記"_s, false}));
    const auto content = must(work::contentOf(*town.session, edition));
    CHECK(content.sheets[0].item(town.rows[0])->value(u"activity"_s) == u"■■■■氏への支援"_s);
    CHECK(town.since(edition).empty());
    CHECK(must(town.session->store().cellsThatHeld(u"山田花子"_s)).empty());
}

TEST_CASE("a store that lacks what was published says so", "[work][editions]")
{
    const Town town;
    publish(*town.session);
    std::vector<Change> some = logOf(*town.session);
    std::erase_if(some, [&](const Change &change) {
        return change.record == town.rows[1] && change.field == u"target"_s;
    });
    const auto there = emptySession();
    must(there->store().unite(some, {u"企画"_s, there->now(), {}}, u"統合"_s));
    const auto all = must(work::editions(*there));
    REQUIRE(all.size() == 1);
    const auto content = work::contentOf(*there, all[0]);
    REQUIRE_FALSE(content.has_value());
    CHECK(content.error().code == ErrorCode::NotFound);
    CHECK(content.error().message.contains(u"議会資料"_s));
}

TEST_CASE("editions are numbered in their series and may be withdrawn, never lost",
          "[work][editions]")
{
    const Town town;
    work::Session &session = *town.session;
    const auto sheets = must(session.sheets({}));
    const auto content = must(work::contentNow(session, {town.sheet}));
    const auto undo = session.undoText();
    const auto first = must(work::recordEdition(session, headOf(sheets), content));
    const auto other = must(work::recordEdition(session, headOf(sheets, u"別の資料"_s), content));
    auto second = headOf(sheets);
    second.kind = work::Edition::Kind::Corrected;
    CHECK_FALSE(work::recordEdition(session, second, content).has_value()); // corrects nothing
    second.corrects = first.id;
    second = must(work::recordEdition(session, second, content));
    CHECK(first.number == 1);
    CHECK(other.number == 1);
    CHECK(second.number == 2);
    CHECK(work::editionName(second) == u"議会資料　訂正版（第2版）"_s);
    CHECK(session.undoText() == undo); // an act, no step

    const auto all = must(work::editions(session));
    REQUIRE(all.size() == 3);
    CHECK(all[0] == second);
    CHECK(work::editionBefore(all, u"議会資料"_s).id == second.id);
    CHECK(work::editionBefore(all, u"議会資料"_s, second.id).id == first.id);
    CHECK_FALSE(work::withdrawEdition(session, second.id, u" "_s).has_value());
    must(work::withdrawEdition(session, second.id, u"表紙の誤り"_s));
    const auto withdrawn = must(work::edition(session, second.id));
    CHECK(withdrawn.withdrawn == QDate(2026, 4, 10));
    CHECK(withdrawn.whyWithdrawn == u"表紙の誤り"_s);
    CHECK(work::editionBefore(must(work::editions(session)), u"議会資料"_s).id == first.id);
    CHECK(must(work::recordEdition(session, headOf(sheets), content)).number == 3);
    CHECK_FALSE(work::withdrawEdition(session, town.sheet, u"誤り"_s).has_value());
}

TEST_CASE("pages that replace others keep their numbers", "[work][editions]")
{
    CHECK(work::PageRange{12, 2, 2}.labels() == QStringList{u"12"_s, u"13"_s});
    CHECK(work::PageRange{12, 2, 4}.labels() ==
          QStringList{u"12"_s, u"13"_s, u"13-2"_s, u"13-3"_s});
    CHECK(work::PageRange{12, 2, 1}.labels() == QStringList{u"12"_s});
    // A sheet that came behind page 13-3.
    CHECK(work::PageRange{13, 0, 2, 4}.labels() == QStringList{u"13-4"_s, u"13-5"_s});
}
