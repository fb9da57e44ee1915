#include "collect_support.h"
#include "work/handouts.h"
#include "work/stages.h"

using namespace fixtures;

namespace {

// The sheet of a department whose rows belong to two sections, with nothing left to fill in.
struct Department
{
    std::unique_ptr<work::Session> session = emptySession();
    QTemporaryDir folder;
    QString sheet;

    Department()
    {
        const QString common = u"\"どの水準まで\": \"月1回\", \"どのような方法で\": \"会議\","
                               "\"いつまで\": \"年度末\", \"共通/課名\": "_s;
        const QString json = uR"([{"form": "kokubunji", "年度": "令和8年度",
            "fields": {"作成日": "令和8年4月1日", "職名": "政策経営部長", "氏名": "山田"},
            "items": [{"番号": "1", "実施項目": "部の共通の取組", %1 "共通"},
                      {"番号": "2", "実施項目": "企画の取組", %1 "企画課"},
                      {"番号": "3", "実施項目": "秘書の取組", %1 "秘書課"}]}])"_s.arg(common);
        const QString file = writeFile(folder, u"sheet.json"_s, json.toUtf8());
        must(work::applyImport(*session, must(work::planImport(*session, file, {}))));
        sheet = must(session->headers({})).front().id;
    }

    [[nodiscard]] QString handedOutTo(const QString &unit, Handout::As as) const
    {
        work::HandoutOptions options;
        options.as = as;
        options.folder = folder.filePath(u"配布"_s);
        const auto report = must(work::handOut(*session, options));
        const auto file = std::ranges::find_if(report.files, [&](const work::HandoutFile &each) {
            return each.unitName.endsWith(unit);
        });
        REQUIRE(file != report.files.end());
        return options.folder + u'/' + file->handout.file;
    }
    [[nodiscard]] work::PhaseState state() const
    {
        return must(work::phasesOf(*session, must(session->sheet(sheet)))).state(2026, u"plan"_s);
    }
};

// Three rows of a section whose answers of a phase are all given in its file.
struct Section
{
    std::unique_ptr<work::Session> session = emptySession();
    QTemporaryDir folder;
    Sent sent;

    Section()
    {
        const QByteArray json = R"([{"form": "machida", "年度": "令和8年度",
            "fields": {"部課名": "総務部職員課"},
            "items": [{"順位": "1", "取組項目": "甲の取組"},
                      {"順位": "2", "取組項目": "乙の取組"}]}])";
        const QString file = writeFile(folder, u"sheet.json"_s, json);
        must(work::applyImport(*session, must(work::planImport(*session, file, {}))));
        must(work::openPhase(*session, u"mid"_s, {}, {}));
        sent = handOutAll(*session);
        answer(u"mid"_s, u"書いた"_s);
    }

    void answer(const QString &phase, const QString &text)
    {
        Sheet &sheet = sent.sheets.front();
        for (const Field &column : must(session->formOf(sheet))->columns) {
            for (size_t row = 0; row < sheet.items.size() && column.phase == phase; ++row)
                put(sheet, row, column.key, text);
        }
    }
    [[nodiscard]] QString saved(const QString &name) const
    {
        return save(*session, folder, name, sent.sheets, &sent.handout);
    }
    [[nodiscard]] bool handsIn(const QString &file) const
    {
        return !collectFiles(*session, {file}).handedIn.isEmpty();
    }
    // Other bytes, the same texts.
    void makeOther() { sent.sheets.front().fields[u"mission"_s].value += u"。"_s; }
};

} // namespace

TEST_CASE("a section's rows do not hand in the sheet of the department", "[work][collect][handIn]")
{
    const Department city;
    SECTION("as a workbook")
    {
        const QString section = city.handedOutTo(u"秘書課"_s, Handout::As::Xlsx);
        const work::CollectPlan plan = planOf(*city.session, {section});
        REQUIRE(plan.files[0].sheets.size() == 1);
        CHECK(plan.files[0].sheets[0].blanks == 0);
        CHECK_FALSE(plan.files[0].sheets[0].handsIn);
        CHECK_FALSE(plan.needsAttention());
        CHECK(must(work::applyCollect(*city.session, plan)).handedIn.isEmpty());
        CHECK_FALSE(city.state().handedIn());
    }
    SECTION("the department's does")
    {
        const QString own = city.handedOutTo(u"政策経営部"_s, Handout::As::Xlsx);
        CHECK(collectFiles(*city.session, {own}).handedIn == QStringList{city.sheet});
        CHECK(city.state().signatures.value(u"section"_s).name == u"政策経営部"_s);
    }
    SECTION("as a package, whose section is told")
    {
        const QString unit = GENERATE(u"秘書課"_s, u"政策経営部"_s);
        const bool own = unit == u"政策経営部"_s;
        const QString path = city.handedOutTo(unit, Handout::As::Package);
        {
            work::SessionOptions options;
            options.actor = u"担当"_s;
            const auto package = must(work::Session::open(path, options));
            const Item row = must(package->sheet(city.sheet)).items.front();
            must(work::setCells(*package, {{{city.sheet, row.id, u"level"_s}, u"月2回"_s, {}}}));
            const auto handed = work::handIn(*package, {city.sheet});
            CHECK(handed.has_value() == own);
            if (!own)
                CHECK(handed.error().code == ErrorCode::Locked);
        }
        const work::CollectPlan plan = planOf(*city.session, {path});
        CHECK_FALSE(plan.needsAttention());
        CHECK(must(work::applyCollect(*city.session, plan)).added > 0);
        CHECK(city.state().handedIn() == own);
    }
}

TEST_CASE("a file that says nothing new does not hand in what was sent back",
          "[work][collect][handIn]")
{
    Section of;
    const QString untouched = save(*of.session, of.folder, u"配布.xlsx"_s,
                                   must(of.session->sheets({})), &of.sent.handout);
    const QString sheet = of.sent.sheets.front().id;
    CHECK(of.handsIn(of.saved(u"1.xlsx"_s)));
    must(work::sendBack(*of.session, sheet, {}));
    SECTION("the answer once more, in other bytes")
    {
        of.makeOther();
        const QString again = of.saved(u"2.xlsx"_s);
        CHECK_FALSE(planOf(*of.session, {again}).files[0].already);
        CHECK_FALSE(of.handsIn(again));
    }
    SECTION("what went out")
    {
        CHECK_FALSE(of.handsIn(untouched));
    }
    SECTION("but a new answer does")
    {
        put(of.sent.sheets.front(), 0, u"midReview"_s, u"書き直した"_s);
        CHECK(of.handsIn(of.saved(u"2.xlsx"_s)));
    }
    SECTION("and what went out since, when it comes back as it is")
    {
        of.sent = handOutAll(*of.session);
        CHECK(of.handsIn(of.saved(u"2.xlsx"_s)));
    }
}

TEST_CASE("a late file of another phase does not hand in the one that is open",
          "[work][collect][handIn]")
{
    Section of;
    const QString late = of.saved(u"中間.xlsx"_s);
    must(work::openPhase(*of.session, u"end"_s, {}, {}));
    of.sent = handOutAll(*of.session);
    of.answer(u"end"_s, u"終えた"_s);
    const work::CollectPlan plan = planOf(*of.session, {late, of.saved(u"期末.xlsx"_s)});
    CHECK(plan.files[0].changeCount() > 0);
    CHECK_FALSE(plan.files[0].sheets[0].handsIn);
    CHECK(plan.files[1].sheets[0].handsIn);
}

TEST_CASE("a sheet of a file that was collected before is handed in once somebody names it",
          "[work][collect][handIn]")
{
    Section of;
    Sheet sheet = of.sent.sheets.front();
    const QByteArray json = R"([{"form": "machida", "年度": "令和8年度",
        "fields": {"部課名": "総務部総務課"}, "items": [{"順位": "1", "取組項目": "丁の取組"}]}])";
    const QString other = writeFile(of.folder, u"other.json"_s, json);
    must(work::applyImport(*of.session, must(work::planImport(*of.session, other, {}))));
    std::vector<Sheet> sheets = must(of.session->sheets({}));
    REQUIRE(sheets.size() == 2);
    std::erase_if(sheets, [&](const Sheet &each) { return each.id == sheet.id; });
    sheet.fields[u"section"_s].value = u"総務部別の課"_s; // a name that none has
    sheets.push_back(sheet);
    const QString path = save(*of.session, of.folder, u"1.xlsx"_s, sheets, nullptr);

    const work::CollectPlan asked = planOf(*of.session, {path});
    REQUIRE(asked.files[0].questions.size() == 1);
    CHECK(asked.files[0].sheets.size() == 1);
    CHECK(must(work::applyCollect(*of.session, asked)).handedIn.isEmpty());
    work::CollectOptions options;
    options.sheetOf = {{u"1.xlsx:"_s + asked.files[0].questions[0].tab, sheet.id}};
    const work::CollectPlan named = planOf(*of.session, {path}, options);
    CHECK(named.files[0].already);
    CHECK(must(work::applyCollect(*of.session, named)).handedIn == QStringList{sheet.id});
}
