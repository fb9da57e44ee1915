#include "collect_support.h"
#include "support/shared.h"
#include "work/conflicts.h"
#include "work/stages.h"

#include <QRegularExpression>

#include <zip.h>

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

namespace {

using Kind = work::CollectedCell::Kind;

const work::CollectedSheet &only(const work::CollectPlan &plan)
{
    REQUIRE(plan.files.size() == 1);
    REQUIRE(plan.files[0].sheets.size() == 1);
    return plan.files[0].sheets[0];
}

void edit(work::Session &session, const QString &sheet, const QString &item, const QString &key,
          const QString &text)
{
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::setCells(session, {{{sheet, item, key}, text, {}}}, amend));
}

} // namespace

TEST_CASE("what was changed here in the meantime stays beside what comes back",
          "[work][collect][conflict]")
{
    const auto session = city();
    const QString row = must(session->sheets({}))[0].items[1].id;
    const QString id = must(session->sheets({}))[0].id;
    edit(*session, id, row, u"midReview"_s, u"配布時の文"_s);
    Sent sent = handOutAll(*session);
    edit(*session, id, row, u"midReview"_s, u"企画が直した文"_s);
    put(sent.sheets[0], 1, u"midReview"_s, u"課が直した文"_s);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const work::CollectPlan plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 1);
    CHECK(only(plan).cells[0].kind == Kind::Conflict);
    CHECK(only(plan).cells[0].atHandout == u"配布時の文"_s);
    CHECK(only(plan).cells[0].here == u"企画が直した文"_s);
    CHECK(plan.needsAttention());
    const auto report = must(work::applyCollect(*session, plan));
    CHECK(report.conflicts.size() == 1);

    const auto cases = must(work::conflictsOf(*session));
    REQUIRE(cases.size() == 1);
    const work::ConflictCase &conflict = cases[0];
    CHECK(conflict.sheet == id);
    CHECK(conflict.row == u"2行目"_s);
    CHECK(conflict.label == u"上半期の状況や評価"_s);
    CHECK(conflict.atHandout == u"配布時の文"_s);
    REQUIRE(conflict.choices.size() == 2);
    CHECK(conflict.choices[0].side == work::ConflictSide::Planning);
    CHECK(conflict.choices[0].text == u"企画が直した文"_s);
    CHECK(conflict.choices[1].side == work::ConflictSide::Section);
    CHECK(conflict.choices[1].text == u"課が直した文"_s);
    CHECK(conflict.choices[1].by == u"職員課"_s);
    CHECK(conflict.choices[1].from == u"a.xlsx"_s);
    CHECK(conflict.preselected == 1);
    CHECK(work::bothTexts(conflict) == u"企画が直した文\n課が直した文"_s);

    work::SheetFilter other;
    other.year = 2020;
    CHECK(must(work::conflictsOf(*session, other)).empty());

    const work::Settlement settlement{conflict.record, conflict.field, conflict.choices[1].text,
                                      conflict.leaves};
    SECTION("settled in one step that can be undone")
    {
        must(work::settle(*session, {settlement}));
        CHECK(must(work::conflictsOf(*session)).empty());
        CHECK(textAt(*session, row, u"midReview"_s) == u"課が直した文"_s);
        CHECK(planOf(*session, {path}).changeCount() == 0);
        must(session->undo());
        CHECK(textAt(*session, row, u"midReview"_s) != u""_s);
    }
    SECTION("the text that happens to stand can be chosen as well")
    {
        for (const work::ConflictChoice &choice : conflict.choices) {
            const auto now = must(work::conflictsOf(*session));
            if (now.empty())
                break;
            must(
                work::settle(*session, {{conflict.record, conflict.field,
                                         textAt(*session, row, u"midReview"_s), conflict.leaves}}));
            CHECK_FALSE(choice.text.isEmpty());
        }
        CHECK(must(work::conflictsOf(*session)).empty());
    }
    SECTION("not when somebody wrote again")
    {
        edit(*session, id, row, u"midReview"_s, u"三つ目"_s);
        const auto stale = work::settle(*session, {settlement});
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == ErrorCode::Stale);
    }
}

TEST_CASE("what was not to be filled in is shown, and taken only when told", "[work][collect]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    const QString row = sent.sheets[0].items[0].id;
    put(sent.sheets[0], 0, u"target"_s, u"99件"_s);
    put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
    sent.sheets[0].fields[u"mission"_s].value = u"別の使命"_s;
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const work::CollectPlan plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 3);
    CHECK(only(plan).cells[0].kind == Kind::Outside);
    CHECK(only(plan).cells[0].label == u"課の使命"_s);
    CHECK(only(plan).cells[1].kind == Kind::Outside);
    CHECK_FALSE(only(plan).cells[1].taken);
    CHECK(plan.needsAttention());
    CHECK(must(work::applyCollect(*session, plan)).added == 1);
    CHECK(textAt(*session, row, u"target"_s) == u"10件"_s);
    // Told afterwards, with the very same file.
    work::CollectOptions options;
    options.take = {{row, u"target"_s}};
    CHECK(collectFiles(*session, {path}, options).added == 1);
    CHECK(textAt(*session, row, u"target"_s) == u"99件"_s);
    options = {};
    options.takeAll = true;
    CHECK(collectFiles(*session, {path}, options).added == 1);
    CHECK(textAt(*session, sent.sheets[0].id, u"mission"_s) == u"別の使命"_s);
    CHECK(must(work::conflictsOf(*session)).empty());
}

TEST_CASE("a text that was emptied is a change in an open cell", "[work][collect]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"前の文"_s);
    Sent sent = handOutAll(*session);
    put(sent.sheets[0], 0, u"midReview"_s, {});
    QTemporaryDir folder;
    collectFiles(*session, {save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout)});
    CHECK(textAt(*session, sheet.items[0].id, u"midReview"_s).isEmpty());
}

TEST_CASE("texts that no workbook can hold are no change", "[work][collect]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"長い文です。"_s.repeated(8000));
    edit(*session, sheet.id, sheet.items[1].id, u"midReview"_s, u"行\n末\n\n"_s);
    edit(*session, sheet.id, sheet.items[2].id, u"midReview"_s,
         u"制御"_s + QChar(1) + u"文字"_s + QChar(0xfffe));
    Sent sent = handOutAll(*session);
    QTemporaryDir folder;
    const auto plan =
        planOf(*session, {save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout)});
    CHECK(only(plan).cells.empty());
}

TEST_CASE("sorted rows stay the rows that they are", "[work][collect][rows]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    Sheet &sheet = sent.sheets[0];
    const QStringList ids{sheet.items[0].id, sheet.items[1].id, sheet.items[2].id};
    put(sheet, 0, u"midReview"_s, u"甲の文"_s);
    put(sheet, 2, u"midReview"_s, u"丙の文"_s);
    const bool withMarks = GENERATE(true, false);
    if (withMarks) {
        std::swap(sheet.items[0], sheet.items[2]);
    } else { // the hidden column stayed behind
        std::swap(sheet.items[0].cells, sheet.items[2].cells);
    }
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const auto plan = planOf(*session, {path});
    CHECK(only(plan).rows.empty());
    CHECK(only(plan).cells.size() == 2);
    must(work::applyCollect(*session, plan));
    CHECK(textAt(*session, ids[0], u"midReview"_s) == u"甲の文"_s);
    CHECK(textAt(*session, ids[2], u"midReview"_s) == u"丙の文"_s);
    CHECK(textAt(*session, ids[0], u"item"_s) == u"甲の取組"_s);
    CHECK(must(session->sheets({}))[0].items[0].id == ids[0]);
}

TEST_CASE("a row stands behind those that it went out with and in front of what others have there",
          "[work][collect][rows]")
{
    // Rows that went out in the file, and where the new one comes to stand.
    const auto [given, place] = GENERATE(table<int, size_t>({{1, 1}, {2, 2}, {3, 3}, {0, 3}}));
    const auto session = city(u"plan"_s);
    std::vector<Sheet> sheets = must(session->sheets({}));
    sheets[0].items.resize(size_t(given));
    const Handout handout = handOutOf(*session, sheets);
    Item added;
    added.id = handout.scope[0].spareRows.front();
    added.cells[u"item"_s].value = u"新しい取組"_s;
    sheets[0].items.push_back(added);
    Handout saved = handout; // its spare rows are in the sheet already
    saved.scope[0].spareRows.clear();
    QTemporaryDir folder;
    collectFiles(*session, {save(*session, folder, u"a.xlsx"_s, sheets, &saved)});
    const Sheet now = must(session->sheet(sheets[0].id));
    REQUIRE(now.items.size() == 4);
    CHECK(now.items[place].value(u"item"_s) == u"新しい取組"_s);
}

TEST_CASE("rows that were added or copied", "[work][collect][rows]")
{
    const QString phase = GENERATE(u"plan"_s, u"mid"_s);
    const auto session = city(phase);
    Sent sent = handOutAll(*session);
    Sheet &sheet = sent.sheets[0];
    const SheetScope &scope = *sent.handout.of(sheet.id);
    CHECK(scope.addsRows() == (phase == u"plan"_s));
    Item copied = sheet.items[1];
    copied.cells[u"indicator"_s].value = u"別の指標"_s;
    copied.cells[u"target"_s].value = u"別の目標"_s;
    sheet.items.insert(sheet.items.begin() + 1, copied);
    Item inserted;
    inserted.id = newId();
    inserted.cells[u"item"_s].value = u"手で足した取組"_s;
    sheet.items.push_back(inserted);
    if (!scope.spareRows.isEmpty()) {
        Item spare;
        spare.id = scope.spareRows[1];
        spare.cells[u"item"_s].value = u"予備の行の取組"_s;
        sheet.items.push_back(spare);
    }
    QTemporaryDir folder;
    const Handout saved = [&] { // its spare rows are in the sheet already
        Handout handout = sent.handout;
        handout.scope[0].spareRows.clear();
        return handout;
    }();
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &saved);
    const auto plan = planOf(*session, {path});
    CHECK(only(plan).cells.empty());
    const auto report = must(work::applyCollect(*session, plan));
    const Sheet now = must(session->sheet(sheet.id));
    if (phase == u"mid"_s) {
        CHECK(only(plan).rows.size() == 2);
        CHECK(report.added == 0);
        CHECK(now.items.size() == 3);
        CHECK(plan.needsAttention());
        return;
    }
    REQUIRE(only(plan).rows.size() == 3);
    CHECK(only(plan).rows[0].kind == work::CollectedRow::Kind::Copied);
    CHECK(only(plan).rows[0].texts.size() == 6);
    REQUIRE(now.items.size() == 6);
    CHECK(now.items[0].value(u"item"_s) == u"甲の取組"_s);
    CHECK(now.items[1].value(u"target"_s) == u"20件"_s);
    CHECK(now.item(scope.spareRows[1])->value(u"item"_s) == u"予備の行の取組"_s);
    for (size_t i = 0; i < 3; ++i)
        CHECK(sent.handout.scope[0].rows.contains(now.items[i].id));
    const QString before = digest(*session);
    CHECK(planOf(*session, {path}).changeCount() == 0);

    // The same row, filled in further in a second file.
    sheet.items.back().cells[u"indicator"_s].value = u"件数"_s;
    const QString second = save(*session, folder, u"b.xlsx"_s, sent.sheets, &saved);
    CHECK(collectFiles(*session, {second}).added == 1);
    CHECK(must(session->sheet(sheet.id)).items.size() == 6);
    CHECK(digest(*session) != before);
    CHECK(must(work::conflictsOf(*session)).empty());
}

TEST_CASE("thousands of pasted rows are read, and more are a question", "[work][collect][rows]")
{
    const auto session = city(u"plan"_s);
    Sent sent = handOutAll(*session);
    const int count = GENERATE(2000, 2001);
    Sheet &sheet = sent.sheets[0];
    const bool same = GENERATE(true, false);
    for (int i = 0; i < count; ++i) {
        Item item = sheet.items[0];
        item.id = newId();
        item.cells[u"item"_s].value = same ? u"同じ取組"_s : u"取組%1"_s.arg(i);
        sheet.items.push_back(item);
    }
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, nullptr);
    const auto plan = planOf(*session, {path});
    if (count > 2000) {
        CHECK(plan.files[0].sheets.empty());
        CHECK(plan.files[0].questions.size() == 1);
        return;
    }
    QSet<QString> orders;
    for (const work::CollectedRow &row : only(plan).rows) {
        for (const Change &change : row.changes) {
            if (change.field == field::order)
                orders.insert(change.value);
        }
    }
    CHECK(orders.size() == count);
}

TEST_CASE("a row that is missing is a question", "[work][collect][rows]")
{
    const auto session = city(u"plan"_s);
    Sent sent = handOutAll(*session);
    Sheet &sheet = sent.sheets[0];
    const QString gone = sheet.items[1].id;
    const bool emptied = GENERATE(true, false);
    if (emptied)
        sheet.items[1].cells.clear();
    else
        sheet.items.erase(sheet.items.begin() + 1);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const auto plan = planOf(*session, {path});
    REQUIRE(only(plan).rows.size() == 1);
    CHECK(only(plan).cells.empty());
    CHECK(only(plan).rows[0].kind ==
          (emptied ? work::CollectedRow::Kind::Emptied : work::CollectedRow::Kind::Missing));
    CHECK(only(plan).rows[0].record == gone);
    CHECK(only(plan).rows[0].name == u"乙の取組"_s);
    CHECK(plan.needsAttention());
    must(work::applyCollect(*session, plan));
    CHECK(must(session->sheet(sheet.id)).items.size() == 3);

    const bool edited = GENERATE(true, false);
    if (edited)
        edit(*session, sheet.id, gone, u"target"_s, u"企画が直した"_s);
    work::CollectOptions options;
    options.deleteMissing = true;
    const auto report = collectFiles(*session, {path}, options);
    CHECK(must(session->sheet(sheet.id)).items.size() == (edited ? 3 : 2));
    const auto cases = must(work::conflictsOf(*session));
    REQUIRE(cases.size() == (edited ? 1 : 0));
    if (!edited)
        return;
    CHECK(cases[0].isDeletion());
    CHECK(cases[0].record == gone);
    REQUIRE(cases[0].choices.size() == 2);
    CHECK(cases[0].choices[cases[0].preselected].text == u"1"_s);
    CHECK(cases[0].edits ==
          std::vector<std::pair<QString, QString>>{{u"目標値"_s, u"企画が直した"_s}});
    const bool keep = GENERATE(true, false);
    must(work::settle(*session,
                      {{gone, field::exists, keep ? u"1"_s : QString(), cases[0].leaves}}));
    CHECK(must(work::conflictsOf(*session)).empty());
    CHECK(must(session->sheet(sheet.id)).items.size() == (keep ? 3 : 2));
}

TEST_CASE("a file without any identity is found by its contents", "[work][collect][content]")
{
    const auto session = city();
    const Sheet before = must(session->sheets({}))[0];
    edit(*session, before.id, before.items[1].id, u"midPlan"_s, u"前の予定"_s);
    Sent sent;
    const bool handedOut = GENERATE(true, false);
    sent.sheets = must(session->sheets({}));
    if (handedOut)
        sent.handout = handOutOf(*session, sent.sheets);
    edit(*session, before.id, before.items[1].id, u"midPlan"_s, u"今の予定"_s);
    Sheet &sheet = sent.sheets[0];
    put(sheet, 0, u"midReview"_s, u"書いた"_s);
    std::swap(sheet.items[0], sheet.items[2]);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, nullptr);
    const auto plan = planOf(*session, {path});
    CHECK(only(plan).by == work::CollectedSheet::By::Content);
    CHECK(only(plan).handout == sent.handout.id);
    must(work::applyCollect(*session, plan));
    CHECK(textAt(*session, before.items[0].id, u"midReview"_s) == u"書いた"_s);
    // The file is older than what stands here: its text is no news.
    CHECK(textAt(*session, before.items[1].id, u"midPlan"_s) == u"今の予定"_s);
    CHECK(must(work::conflictsOf(*session)).empty());
    CHECK(planOf(*session, {path}).changeCount() == 0);

    // A different text is a conflict, never an overwrite.
    put(sheet, 2, u"midReview"_s, u"別の文"_s);
    const QString other = save(*session, folder, u"b.xlsx"_s, sent.sheets, nullptr);
    CHECK(collectFiles(*session, {other}).conflicts.size() == 1);
}

TEST_CASE("rows pasted from an older file bring no old texts back", "[work][collect][content]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"古い文"_s);
    Sent sent = handOutAll(*session);
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"新しい文"_s);
    const Sent later = handOutAll(*session);
    // The old tab, with its marks, in the workbook of the later hand-out; or without any record of
    // where it came from.
    Handout claimed = later.handout;
    claimed.base = sent.handout.base;
    if (GENERATE(true, false))
        claimed.id = newId();
    put(sent.sheets[0], 1, u"midReview"_s, u"書いた"_s);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &claimed);
    must(work::applyCollect(*session, planOf(*session, {path})));
    CHECK(textAt(*session, sheet.items[0].id, u"midReview"_s) == u"新しい文"_s);
    CHECK(textAt(*session, sheet.items[1].id, u"midReview"_s) == u"書いた"_s);
}

TEST_CASE("an answer to an earlier hand-out never replaces what was written since",
          "[work][collect][content][conflict]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"初めの文"_s);
    Sent sent = handOutAll(*session);
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"企画が直した文"_s);
    Sent later = handOutAll(*session);
    put(sent.sheets[0], 0, u"midReview"_s, u"課が直した文"_s);
    put(sent.sheets[0], 1, u"midReview"_s, u"書いた"_s);
    QTemporaryDir folder;
    Handout claimed = later.handout;
    claimed.base = sent.handout.base;
    // Without identity; and with its marks in the workbook of the later hand-out.
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets,
                              GENERATE(true, false) ? nullptr : &claimed);
    const auto plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 2);
    CHECK(only(plan).cells[0].kind == Kind::Conflict);
    CHECK(only(plan).cells[1].kind == Kind::Change);
    CHECK(must(work::applyCollect(*session, plan)).conflicts.size() == 1);
    const auto cases = must(work::conflictsOf(*session));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].atHandout == u"初めの文"_s);
    CHECK(textAt(*session, sheet.items[1].id, u"midReview"_s) == u"書いた"_s);
    CHECK(planOf(*session, {path}).changeCount() == 0);

    // What names the later one has seen it.
    put(later.sheets[0], 2, u"midReview"_s, u"続き"_s);
    const QString named = save(*session, folder, u"b.xlsx"_s, later.sheets, &later.handout);
    CHECK(collectFiles(*session, {named}).conflicts.empty());
}

TEST_CASE("a row that was deleted here and filled in there is a conflict",
          "[work][collect][conflict]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    const Sheet sheet = sent.sheets[0];
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::removeItems(*session, sheet.id, {sheet.items[1].id}, amend));
    put(sent.sheets[0], 1, u"midReview"_s, u"書いた"_s);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const auto plan = planOf(*session, {path});
    REQUIRE(only(plan).cells.size() == 1);
    CHECK(only(plan).cells[0].kind == Kind::Conflict);
    CHECK(plan.needsAttention());
    CHECK(must(work::applyCollect(*session, plan)).conflicts.size() == 1);
}

namespace {

// Puts a formula into the cell, as programs do that do not calculate.
void putFormula(const QString &path, const QString &cell)
{
    const char *const part = "xl/worksheets/sheet1.xml";
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
    REQUIRE(archive);
    zip_stat_t stat;
    REQUIRE(zip_stat(archive, part, 0, &stat) == 0);
    QByteArray xml(qsizetype(stat.size), '\0');
    zip_file_t *const file = zip_fopen(archive, part, 0);
    REQUIRE(zip_fread(file, xml.data(), stat.size) == zip_int64_t(stat.size));
    zip_fclose(file);
    QString text = QString::fromUtf8(xml);
    const QRegularExpression old(u"<c r=\"%1\"[^>]*?(/>|>.*?</c>)"_s.arg(cell));
    REQUIRE(old.match(text).hasMatch());
    text.replace(old, u"<c r=\"%1\"><f>1+1</f><v></v></c>"_s.arg(cell));
    xml = text.toUtf8();
    zip_source_t *const source = zip_source_buffer(archive, xml.constData(), size_t(xml.size()), 0);
    REQUIRE(zip_file_add(archive, part, source, ZIP_FL_OVERWRITE) >= 0);
    REQUIRE(zip_close(archive) == 0);
}

} // namespace

TEST_CASE("a formula that nobody calculated empties no cell", "[work][collect]")
{
    const auto session = city();
    const Sheet sheet = must(session->sheets({}))[0];
    edit(*session, sheet.id, sheet.items[0].id, u"midReview"_s, u"配布時の文"_s);
    Sent sent = handOutAll(*session);
    QTemporaryDir folder;
    put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
    put(sent.sheets[0], 1, u"midReview"_s, u"書いた"_s);
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const QString cell = only(planOf(*session, {path})).cells.at(0).place.cell;
    putFormula(path, cell);
    const auto plan = planOf(*session, {path});
    CHECK(only(plan).cells.size() == 1);
    REQUIRE_FALSE(plan.files[0].notes.empty());
    CHECK(plan.files[0].notes[0].kind == intake::Note::Kind::Doubtful);
    CHECK(plan.files[0].notes[0].place.cell == cell);
    CHECK(plan.needsAttention());
    must(work::applyCollect(*session, plan));
    CHECK(textAt(*session, sheet.items[0].id, u"midReview"_s) == u"配布時の文"_s);
    CHECK(textAt(*session, sheet.items[1].id, u"midReview"_s) == u"書いた"_s);
}

TEST_CASE("which sheet it is may be a question to a person", "[work][collect][content]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    sent.sheets[0].fields[u"section"_s].value = u"名前の違う課"_s;
    put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, nullptr);
    const auto plan = planOf(*session, {path});
    CHECK(plan.files[0].sheets.empty());
    REQUIRE(plan.files[0].questions.size() == 1);
    REQUIRE(plan.files[0].questions[0].candidates.size() == 1);
    CHECK(plan.files[0].questions[0].candidates[0].sheet == sent.sheets[0].id);
    CHECK(plan.needsAttention());
    work::CollectOptions options;
    options.sheetOf.insert(u"a.xlsx:"_s + plan.files[0].questions[0].tab, sent.sheets[0].id);
    const auto answered = planOf(*session, {path}, options);
    CHECK(only(answered).by == work::CollectedSheet::By::Person);
    must(work::applyCollect(*session, answered));
    CHECK(textAt(*session, sent.sheets[0].items[0].id, u"midReview"_s) == u"書いた"_s);
}

TEST_CASE("two people's files of one hand-out merge in any order", "[work][collect][conflict]")
{
    QTemporaryDir folder;
    QStringList digests;
    for (const bool turned : {false, true}) {
        const auto session = city();
        Sent sent = handOutAll(*session);
        std::vector<Sheet> a = sent.sheets;
        std::vector<Sheet> b = sent.sheets;
        put(a[0], 0, u"midReview"_s, u"甲"_s);
        put(b[0], 1, u"midReview"_s, u"乙"_s);
        put(a[0], 2, u"midReview"_s, u"同じ"_s);
        put(b[0], 2, u"midReview"_s, u"同じ"_s);
        put(a[0], 2, u"midPlan"_s, u"甲の案"_s);
        put(b[0], 2, u"midPlan"_s, u"乙の案"_s);
        QStringList files{save(*session, folder, u"a.xlsx"_s, a, &sent.handout),
                          save(*session, folder, u"b.xlsx"_s, b, &sent.handout)};
        if (turned)
            std::ranges::reverse(files);
        const bool together = GENERATE(true, false);
        if (together) {
            const auto plan = planOf(*session, files);
            size_t conflicts = 0;
            for (const auto &file : plan.files) {
                for (const auto &cell : file.sheets[0].cells)
                    conflicts += cell.kind == Kind::Conflict ? 1 : 0;
            }
            CHECK(conflicts == 2); // one in each file
            must(work::applyCollect(*session, plan));
        } else {
            for (const QString &file : files)
                collectFiles(*session, {file});
        }
        const auto items = must(session->sheets({}))[0].items;
        CHECK(items[0].value(u"midReview"_s) == u"甲"_s);
        CHECK(items[1].value(u"midReview"_s) == u"乙"_s);
        CHECK(items[2].value(u"midReview"_s) == u"同じ"_s);
        const auto cases = must(work::conflictsOf(*session));
        REQUIRE(cases.size() == 1);
        CHECK(cases[0].atHandout == QString());
        CHECK(must(session->store().verify()).isEmpty());
    }
}

TEST_CASE("copied tabs, foreign rows and other cities' files", "[work][collect][hostile]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    QTemporaryDir folder;
    SECTION("a copied tab, one of them filled in")
    {
        sent.sheets.push_back(sent.sheets[0]);
        put(sent.sheets[1], 0, u"midReview"_s, u"書いた"_s);
        const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
        const auto report = collectFiles(*session, {path});
        CHECK(report.added == 1);
        CHECK(report.conflicts.empty());
        CHECK(must(session->sheets({})).size() == 1);
    }
    SECTION("a copied tab that was made another sheet")
    {
        Sheet copy = sent.sheets[0];
        copy.fields[u"section"_s].value = u"総務部別の課"_s;
        put(copy, 0, u"midReview"_s, u"別の課のこと"_s);
        put(sent.sheets[0], 1, u"midReview"_s, u"書いた"_s);
        sent.sheets.insert(GENERATE(true, false) ? sent.sheets.begin() : sent.sheets.end(), copy);
        const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
        const auto plan = planOf(*session, {path});
        CHECK(plan.files[0].questions.size() == 1);
        CHECK(must(work::applyCollect(*session, plan)).added == 1);
        CHECK(textAt(*session, copy.items[1].id, u"midReview"_s) == u"書いた"_s);
    }
    SECTION("rows with marks of nothing that went out")
    {
        for (size_t i = 0; i < sent.sheets[0].items.size(); ++i)
            sent.sheets[0].items[i].id = newId();
        put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
        const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
        const auto plan = planOf(*session, {path});
        CHECK(only(plan).rows.empty());
        CHECK(must(work::applyCollect(*session, plan)).added == 1);
    }
    SECTION("a file of another store")
    {
        const auto elsewhere = city();
        put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
        const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
        const auto plan = planOf(*elsewhere, {path});
        CHECK(only(plan).by == work::CollectedSheet::By::Content);
        CHECK(plan.needsAttention());
    }
    SECTION("a damaged file hinders no other")
    {
        put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
        const QString good = save(*session, folder, u"good.xlsx"_s, sent.sheets, &sent.handout);
        QFile file(good);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString cut = writeFile(folder, u"cut.xlsx"_s, bytes.left(bytes.size() / 2));
        const QString none = folder.filePath(u"none.xlsx"_s);
        const QString twin = writeFile(folder, u"twin.xlsx"_s, bytes);
        const auto plan = planOf(*session, {cut, good, none, twin});
        CHECK(plan.files[0].setAside);
        CHECK(plan.files[2].setAside);
        CHECK(plan.files[3].sameAs == u"good.xlsx"_s);
        CHECK(must(work::applyCollect(*session, plan)).added == 1);
        CHECK(must(session->store().receipts({})).size() == 1);
    }
    SECTION("cancelled, nothing is changed")
    {
        put(sent.sheets[0], 0, u"midReview"_s, u"書いた"_s);
        const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
        const auto stop = [](qint64, qint64) { return false; };
        CHECK(work::planCollect(*session, {path}, {}, stop).error().code == ErrorCode::Cancelled);
        const auto plan = planOf(*session, {path});
        const QString before = digest(*session);
        CHECK(work::applyCollect(*session, plan, stop).error().code == ErrorCode::Cancelled);
        CHECK(digest(*session) == before);
        CHECK(must(session->store().receipts({})).empty());
    }
}

TEST_CASE("a complete sheet counts as handed in", "[work][collect][stages]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    Sheet &sheet = sent.sheets[0];
    const Form &form = *must(session->formOf(sheet));
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        for (const Field &column : form.columns) {
            if (column.phase == u"mid"_s)
                put(sheet, i, column.key, u"書いた"_s);
        }
    }
    QTemporaryDir folder;
    const auto state = [&] {
        const Sheet now = must(session->sheet(sheet.id));
        return must(work::phasesOf(*session, now)).state(2026, u"mid"_s);
    };
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    SECTION("with blanks it does not")
    {
        put(sheet, 1, u"midPlan"_s, {});
        const QString open = save(*session, folder, u"b.xlsx"_s, sent.sheets, &sent.handout);
        const auto plan = planOf(*session, {open});
        CHECK(only(plan).blanks == 1);
        CHECK_FALSE(only(plan).handsIn);
        must(work::applyCollect(*session, plan));
        CHECK_FALSE(state().handedIn());
    }
    SECTION("unless that is not wanted")
    {
        work::CollectOptions options;
        options.handIn = false;
        collectFiles(*session, {path}, options);
        CHECK_FALSE(state().handedIn());
    }
    SECTION("signed by the unit")
    {
        const auto report = collectFiles(*session, {path});
        CHECK(report.handedIn == QStringList{sheet.id});
        CHECK(state().handedIn());
        CHECK(state().signatures.value(u"section"_s).name == u"職員課"_s);
        // Sent back, the same file once more does not hand it in.
        must(work::sendBack(*session, sheet.id, {}));
        CHECK(collectFiles(*session, {path}).handedIn.isEmpty());
        CHECK_FALSE(state().handedIn());
    }
}

TEST_CASE("a workbook of this store is collected, never imported anew", "[work][collect][import]")
{
    const auto session = city();
    Sent sent = handOutAll(*session);
    put(sent.sheets[0], 0, u"target"_s, u"99件"_s);
    sent.sheets[0].fields[u"section"_s].value = u"総務部新職員課"_s;
    QTemporaryDir folder;
    const QString path = save(*session, folder, u"a.xlsx"_s, sent.sheets, &sent.handout);
    const auto plan = must(work::planImport(*session, path, {}));
    CHECK(plan.sheetsNew == 0);
    CHECK(plan.sheetsChanged == 1);
    CHECK(plan.cellsChanged == 2);
    CHECK(must(work::applyImport(*session, plan)).changes.size() == 2);
    CHECK(must(session->sheets({})).size() == 1);
    CHECK(textAt(*session, sent.sheets[0].items[0].id, u"target"_s) == u"99件"_s);
    CHECK(must(work::planImport(*session, path, {})).sheetsSame == 1);
}

TEST_CASE("every filled cell of the real sheets arrives and no other changes",
          "[work][collect][shared]")
{
    SKIP_WITHOUT_SHARED();
    const auto [name, year, phase] =
        GENERATE(table<QString, int, QString>({{u"machida"_s, 2024, u"mid"_s},
                                               {u"machida"_s, 2024, u"plan"_s},
                                               {u"kokubunji"_s, 2026, u"plan"_s},
                                               {u"ueda"_s, 2024, u"end"_s},
                                               {u"annaka"_s, 2025, u"results"_s},
                                               {u"annaka"_s, 2025, u"plan"_s}}));
    const bool identity = GENERATE(true, false);
    INFO(name.toStdString() << " " << phase.toStdString() << " " << identity);
    const auto session = emptySession();
    work::ImportOptions import;
    import.year = year;
    const auto planned = must(
        work::planImport(*session, sharedFolder() + u"/workbooks/"_s + name + u".xlsx"_s, import));
    must(work::applyImport(*session, planned));
    const std::vector<Sheet> first = must(session->sheets({}));
    const Form &form = *must(session->formOf(first.front()));
    const Phase *known = form.phase(phase);
    const QString opened = known ? phase : form.phases.back().key;
    must(work::openPhase(*session, opened, {}, {}));
    Sent sent = handOutAll(*session);
    std::map<std::pair<QString, QString>, QString> wanted;
    std::mt19937 random(7);
    for (Sheet &sheet : sent.sheets) {
        const SheetScope &scope = *sent.handout.of(sheet.id);
        for (Item &item : sheet.items) {
            for (const Field *column : form.columnsFor(sheet.options)) {
                const bool key = form.itemKey.contains(column->key);
                if (!scope.rows.value(item.id).contains(column->key) ||
                    column->kind == FieldKind::Year || (key && !identity) || random() % 3 == 0)
                    continue;
                const QString text = u"記入%1"_s.arg(random() % 1000);
                item.cells[column->key].value = text;
                wanted[{item.id, column->key}] = text;
            }
        }
    }
    std::ranges::reverse(sent.sheets);
    QTemporaryDir folder;
    const QString path =
        save(*session, folder, u"a.xlsx"_s, sent.sheets, identity ? &sent.handout : nullptr);
    const auto plan = planOf(*session, {path});
    for (const work::CollectQuestion &question : plan.files[0].questions)
        WARN(question.tab.toStdString() << " " << question.message.toStdString());
    CHECK(plan.files[0].questions.empty());
    CHECK(plan.changeCount() == wanted.size());
    must(work::applyCollect(*session, plan));
    for (const auto &[place, text] : wanted)
        CHECK(textAt(*session, place.first, place.second) == text);
    CHECK(must(work::conflictsOf(*session)).empty());
    CHECK(planOf(*session, {path}).changeCount() == 0);
}

TEST_CASE("random files in any order give the same texts, and again change nothing",
          "[work][collect][property]")
{
    const unsigned seed = GENERATE(range(1u, 7u));
    std::mt19937 random(seed);
    INFO("seed " << seed);
    const auto pick = [&](auto size) { return size_t(random() % unsigned(size)); };
    QTemporaryDir folder;
    const auto original = emptySession();
    for (const QString &form : {u"machida"_s, u"ueda"_s, u"kokubunji"_s, u"annaka"_s})
        newSheet(*original, form, 2026, form == u"annaka"_s ? 2029 : 0);
    const Sent sent = handOutAll(*original);
    // The same store several times over: each takes the files in another order.
    const auto copyOf = [&] {
        const QString path = folder.filePath(newId() + u".mokuhyo"_s);
        must(original->store().backupTo(path));
        work::SessionOptions options;
        options.actor = u"企画"_s;
        options.clock = [] { return QDateTime(QDate(2026, 4, 11), QTime(9, 0), Qt::UTC); };
        return must(work::Session::open(path, options));
    };
    QStringList files;
    std::map<std::pair<QString, QString>, QSet<QString>> written;
    for (int number = 0; number < 4; ++number) {
        std::vector<Sheet> sheets = sent.sheets;
        for (Sheet &sheet : sheets) {
            const SheetScope &scope = *sent.handout.of(sheet.id);
            for (int edits = int(random() % 6); edits > 0 && !sheet.items.empty(); --edits) {
                const size_t row = pick(sheet.items.size());
                QStringList open = scope.rows.value(sheet.items[row].id).values();
                open.sort();
                if (open.isEmpty())
                    continue;
                const QString key = open.at(qsizetype(pick(open.size())));
                const QString text = QString::number(random() % 3 + 1) + u"番目"_s;
                const Form &form = *must(original->formOf(sheet));
                if (!std::ranges::any_of(form.columnsFor(sheet.options),
                                         [&](const Field *f) { return f->key == key; }) ||
                    form.itemKey.contains(key))
                    continue;
                put(sheet, row, key, text);
            }
            std::shuffle(sheet.items.begin(), sheet.items.end(), random);
            for (const Item &item : sheet.items) {
                const Sheet &was = *std::ranges::find(sent.sheets, sheet.id, &Sheet::id);
                for (auto cell = item.cells.cbegin(); cell != item.cells.cend(); ++cell) {
                    if (cell->value != was.item(item.id)->value(cell.key()))
                        written[{item.id, cell.key()}].insert(cell->value);
                }
            }
        }
        std::shuffle(sheets.begin(), sheets.end(), random);
        files += save(*original, folder, u"%1.xlsx"_s.arg(number), sheets, &sent.handout);
    }
    QStringList texts;
    QString digestOfFirst;
    for (int order = 0; order < 3; ++order) {
        const auto session = copyOf();
        std::shuffle(files.begin(), files.end(), random);
        if (order == 0) {
            collectFiles(*session, files);
        } else {
            for (const QString &file : files)
                collectFiles(*session, {file});
        }
        const QString now = digest(*session);
        if (order == 0)
            digestOfFirst = now;
        CHECK(now == digestOfFirst);
        // Every edit is in the log; cells are in conflict exactly where files differ.
        size_t differing = 0;
        for (const auto &[place, values] : written) {
            differing += values.size() > 1 ? 1 : 0;
            const auto history = must(session->store().history({place.first}, place.second));
            for (const QString &value : values)
                CHECK(std::ranges::any_of(history, [&](const store::LedgerEntry &entry) {
                    return entry.change.value == value;
                }));
        }
        CHECK(must(work::conflictsOf(*session)).size() == differing);
        const auto again = planOf(*session, files);
        CHECK(again.changeCount() == 0);
        must(work::applyCollect(*session, again));
        CHECK(digest(*session) == now);
        CHECK(must(session->store().verify()).isEmpty());
    }
}
