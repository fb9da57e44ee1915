#include "fixtures.h"
#include "work/check.h"

#include <algorithm>

using namespace fixtures;

namespace {

// A row that is rated without a result.
QString sheetWith(work::Session &session, const QHash<QString, QString> &cells)
{
    const QString sheet = newSheet(session);
    const QString item = must(session.sheet(sheet)).items.front().id;
    std::vector<work::CellText> texts;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        texts.push_back({{sheet, item, cell.key()}, cell.value()});
    must(work::setCells(session, texts, {u"試験"_s, {}}));
    return sheet;
}

std::vector<work::CheckedFinding> found(const work::Session &session)
{
    return must(work::checkSheets(session, {}));
}

} // namespace

TEST_CASE("an accepted finding says why, who and when, until the text changes", "[check]")
{
    const auto session = emptySession();
    const QString sheet = sheetWith(*session, {{u"target"_s, u"20件"_s}, {u"rating"_s, u"A"_s}});
    REQUIRE(found(*session).size() == 1);
    const work::CheckedFinding before = found(*session).front();
    CHECK(before.finding.kind == u"rating-without-actual"_s);
    CHECK(before.row == u"1行目"_s);
    CHECK(before.label == u"評価"_s);
    CHECK(!before.accepted);
    CHECK(must(work::findingsOnHandIn(*session, {sheet})).size() == 1);

    const std::vector<Finding> findings{before.finding};
    const auto nothing = work::acceptFindings(*session, findings, u"　\n"_s);
    REQUIRE(!nothing);
    CHECK(nothing.error().code == ErrorCode::Usage);
    must(work::acceptFindings(*session, findings, u"実績は翌年度に確定する"_s));
    const work::CheckedFinding after = found(*session).front();
    CHECK(after.id == before.id);
    REQUIRE(after.accepted);
    CHECK(*after.accepted ==
          work::Acceptance{u"実績は翌年度に確定する"_s, u"試験 花子"_s, QDate(2026, 4, 10)});
    CHECK(must(work::findingsOnHandIn(*session, {sheet})).empty());

    SECTION("one step of undo")
    {
        must(session->undo());
        CHECK(!found(*session).front().accepted);
        must(session->redo());
        CHECK(found(*session).front().accepted);
    }
    SECTION("taken back, and given again")
    {
        must(work::withdrawAcceptance(*session, findings));
        CHECK(!found(*session).front().accepted);
        must(work::acceptFindings(*session, findings, u"別の理由"_s));
        CHECK(found(*session).front().accepted->reason == u"別の理由"_s);
    }
    SECTION("another text is another finding")
    {
        const QString item = must(session->sheet(sheet)).items.front().id;
        must(work::setCells(*session, {{{sheet, item, u"target"_s}, u"30件"_s}}, {u"試験"_s, {}}));
        REQUIRE(found(*session).size() == 1);
        CHECK(!found(*session).front().accepted);
        must(work::setCells(*session, {{{sheet, item, u"target"_s}, u"20件"_s}}, {u"試験"_s, {}}));
        CHECK(found(*session).front().accepted);
    }
    SECTION("its record is its own, whoever writes it")
    {
        const auto record = must(session->store().record(before.id));
        REQUIRE(record);
        CHECK(work::isAcceptance(*record));
        Record forged = *record;
        forged.cells[u"about"_s].value += u'x';
        CHECK(!work::isAcceptance(forged));
        for (auto cell = record->cells.cbegin(); cell != record->cells.cend(); ++cell)
            CHECK(work::isAcceptanceField(cell.key()));
    }
}

TEST_CASE("checking reads and writes nothing", "[check]")
{
    const auto session = emptySession();
    sheetWith(*session, {{u"target"_s, u"①1件\n③2件"_s}, {u"rating"_s, u"A"_s}});
    const QString before = digest(*session);
    const auto first = found(*session);
    CHECK(digest(*session) == before);
    const auto second = found(*session);
    REQUIRE(first.size() == 2);
    CHECK(std::ranges::equal(first, second, [](const auto &a, const auto &b) {
        return a.id == b.id && a.finding == b.finding;
    }));
    const auto stopped = work::checkSheets(*session, {}, [](qint64, qint64) { return false; });
    REQUIRE(!stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
