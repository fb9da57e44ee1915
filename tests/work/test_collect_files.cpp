#include "collect_support.h"
#include "work/conflicts.h"

#include <QRegularExpression>

#include <zip.h>

using namespace fixtures;

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
