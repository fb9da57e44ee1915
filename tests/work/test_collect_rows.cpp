#include "collect_support.h"
#include "work/conflicts.h"

using namespace fixtures;

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
