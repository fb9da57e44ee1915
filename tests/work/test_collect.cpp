#include "collect_support.h"
#include "support/shared.h"
#include "work/stages.h"

using namespace fixtures;

namespace {

const QString machida = uR"([{"form":"machida","年度":"令和8年度",
 "fields":{"部課名":"総務部職員課","課の使命":"使命"},
 "items":[{"順位":"1","計画類型":"-","取組項目":"甲の取組","具体的な活動内容":"甲をする","指標":"甲の件数","目標値":"10件"},
          {"順位":"2","計画類型":"-","取組項目":"乙の取組","具体的な活動内容":"乙をする","指標":"乙の件数","目標値":"20件"},
          {"順位":"3","計画類型":"-","取組項目":"丙の取組","具体的な活動内容":"丙をする","指標":"丙の件数","目標値":"30件"}]}])"_s;

std::unique_ptr<work::Session> city(const QString &phase = u"mid"_s)
{
    auto session = emptySession();
    QTemporaryDir folder;
    must(work::applyImport(
        *session,
        must(work::planImport(*session, writeFile(folder, u"s.json"_s, machida.toUtf8()), {}))));
    must(work::openPhase(*session, phase, {}, {}));
    return session;
}

QString textAt(work::Session &session, const QString &record, const QString &field)
{
    return must(session.store().record(record))->value(field);
}

} // namespace

TEST_CASE("a file that comes back filled in arrives, cell by cell", "[work][collect]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    QTemporaryDir folder;
    Sheet &sheet = sent.sheets.front();
    put(sheet, 0, u"midReview"_s, u"①順調です\n②予定どおりです"_s);
    put(sheet, 2, u"midPlan"_s, u"続けます"_s);
    const QString path = save(*session, folder, u"職員課.xlsx"_s, sent.sheets, &sent.handout);

    const work::CollectPlan plan = planOf(*session, {path});
    REQUIRE(plan.files.size() == 1);
    const work::CollectedFile &file = plan.files.front();
    CHECK_FALSE(file.setAside);
    CHECK(file.questions.empty());
    CHECK(file.unitName == u"総務部 > 職員課"_s);
    CHECK(file.handout == sent.handout.id);
    REQUIRE(file.sheets.size() == 1);
    CHECK(file.sheets[0].by == work::CollectedSheet::By::Identity);
    REQUIRE(file.sheets[0].cells.size() == 2);
    const work::CollectedCell &cell = file.sheets[0].cells[0];
    CHECK(cell.kind == work::CollectedCell::Kind::Change);
    CHECK(cell.row == u"1行目"_s);
    CHECK(cell.label == u"上半期の状況や評価"_s);
    CHECK(cell.atHandout.isEmpty());
    CHECK(cell.file == u"①順調です\n②予定どおりです"_s);
    CHECK_FALSE(cell.place.cell.isEmpty());
    CHECK(file.sheets[0].rows.empty());
    CHECK_FALSE(plan.needsAttention());

    const work::CollectReport report = must(work::applyCollect(*session, plan));
    CHECK(report.added == 2);
    CHECK(report.conflicts.empty());
    CHECK_FALSE(report.head.isEmpty());
    CHECK(textAt(*session, sheet.items[0].id, u"midReview"_s) == u"①順調です\n②予定どおりです"_s);
    CHECK(textAt(*session, sheet.items[2].id, u"midPlan"_s) == u"続けます"_s);
    const auto receipts = must(session->store().receipts({sent.handout.id, {}}));
    REQUIRE(receipts.size() == 1);
    CHECK(receipts.front().file == u"職員課.xlsx"_s);

    SECTION("the same file again is no news")
    {
        const QString before = digest(*session);
        const work::CollectPlan again = planOf(*session, {path});
        CHECK(again.files[0].already);
        CHECK(again.files[0].changeCount() == 0);
        CHECK_FALSE(again.needsAttention());
        const auto nothing = must(work::applyCollect(*session, again));
        CHECK(nothing.files.empty());
        CHECK(digest(*session) == before);
        CHECK(must(session->store().receipts({})).size() == 1);
    }
    SECTION("nor is a plan that is older than the store")
    {
        const auto stale = work::applyCollect(*session, plan);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == ErrorCode::Stale);
    }
}
