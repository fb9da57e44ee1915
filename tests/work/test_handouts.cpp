#include "fixtures.h"
#include "intake/reader.h"
#include "store/package.h"
#include "work/comments.h"
#include "work/export.h"
#include "work/handouts.h"
#include "work/import.h"
#include "work/phases.h"
#include "work/sample.h"
#include "work/stages.h"
#include "work/unit_names.h"

#include <QDir>

#include <algorithm>
#include <set>

using namespace fixtures;
using work::HandoutOptions;
using work::HandoutReport;

namespace {

std::unique_ptr<work::Session> sampleSession()
{
    auto session = emptySession();
    must(work::openSample(*session));
    return session;
}

HandoutOptions into(const QTemporaryDir &folder)
{
    HandoutOptions options;
    options.folder = folder.filePath(u"配布"_s);
    return options;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

QString unitNamed(const work::Session &session, const QString &name)
{
    return must(must(session.units()).resolve(name, fiscal::firstDay(2026)))->id;
}

// A department with two sections, and its sheet whose rows belong to them.
struct Department
{
    std::unique_ptr<work::Session> session = emptySession();
    QString sheet;
    QString department;
    QString planning;
    QString secretary;

    Department()
    {
        const QByteArray json = R"([{"form": "kokubunji", "年度": "令和8年度",
            "fields": {"作成日": "令和8年4月1日", "職名": "政策経営部長", "氏名": "山田"},
            "items": [
                {"番号": "1", "実施項目": "部の共通の取組", "共通/課名": "共通"},
                {"番号": "2", "実施項目": "企画の取組", "共通/課名": "企画課"},
                {"番号": "3", "実施項目": "秘書の取組", "共通/課名": "秘書課"},
                {"番号": "4", "実施項目": "企画の二つ目", "共通/課名": "企画課"}]}])";
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"sheet.json"_s, json);
        const auto plan = must(work::planImport(*session, file, {}));
        must(work::applyImport(*session, plan));
        const auto sheets = must(session->headers({}));
        REQUIRE(sheets.size() == 1);
        sheet = sheets.front().id;
        department = sheets.front().unit;
        planning = unitNamed(*session, u"企画課"_s);
        secretary = unitNamed(*session, u"秘書課"_s);
    }
};

const work::HandoutFile &fileOf(const HandoutReport &report, const QString &unit)
{
    const auto found = std::ranges::find_if(
        report.files, [&](const work::HandoutFile &file) { return file.handout.unit == unit; });
    REQUIRE(found != report.files.end());
    return *found;
}

} // namespace

TEST_CASE("each unit gets a file of its own, recorded with what it opens", "[work][handout]")
{
    const auto session = sampleSession();
    const QTemporaryDir folder;
    const auto options = into(folder);
    const auto report = must(work::handOut(*session, options));
    REQUIRE(report.files.size() > 3);
    QStringList names;
    std::multiset<QString> sheets;
    for (const work::HandoutFile &file : report.files) {
        names += file.handout.file;
        for (const SheetScope &scope : file.handout.scope)
            sheets.insert(scope.sheet);
    }
    names.sort();
    CHECK(names == filesIn(options.folder));
    // every sheet of the year once, but for those whose rows go to several
    for (const Sheet &sheet : must(session->sheets({2026, {}, {}, {}}))) {
        const Form &form = *must(session->formOf(sheet));
        if (form.rows.unitColumn.isEmpty())
            CHECK(sheets.count(sheet.id) == 1);
        else
            CHECK(sheets.count(sheet.id) >= 1);
    }
    const auto recorded = must(session->store().handouts());
    REQUIRE(recorded.size() == report.files.size());
    for (const work::HandoutFile &file : report.files)
        CHECK(std::ranges::count(recorded, file.handout) == 1);
}

TEST_CASE("rows go to the sections that they belong to, the others and the header to the unit",
          "[work][handout]")
{
    Department city;
    const auto report = must(work::planHandout(*city.session, {}));
    REQUIRE(report.files.size() == 3);
    const Sheet sheet = must(city.session->sheet(city.sheet));
    const auto &department = fileOf(report, city.department);
    CHECK(department.rows == 1);
    const SheetScope &whole = department.handout.scope.front();
    CHECK(whole.fields.size() == 3);
    CHECK(whole.rows.contains(sheet.items[0].id));
    const auto &planning = fileOf(report, city.planning);
    const SheetScope &part = planning.handout.scope.front();
    CHECK(part.fields.isEmpty());
    CHECK(part.rows.size() == 2);
    CHECK(part.rows.contains(sheet.items[1].id));
    CHECK(part.rows.contains(sheet.items[3].id));
    CHECK_FALSE(part.rows.value(sheet.items[1].id).isEmpty());
    CHECK(part.addsRows()); // the plan is open
    CHECK(part.spareRows.size() == planning.spareRows);
    CHECK(fileOf(report, city.secretary).rows == 1);
}

TEST_CASE("a section's copy shows nothing of the others", "[work][handout]")
{
    Department city;
    const Sheet sheet = must(city.session->sheet(city.sheet));
    must(work::addComment(*city.session, {city.sheet, sheet.items[1].id, u"item"_s}, u"企画へ"_s));
    must(work::addComment(*city.session, {city.sheet, sheet.items[2].id, u"item"_s}, u"秘書へ"_s));
    must(work::addComment(*city.session, {city.sheet, {}, {}}, u"部へ"_s));
    const QTemporaryDir folder;
    const auto options = into(folder);
    const auto report = must(work::handOut(*city.session, options));
    const auto &secretary = fileOf(report, city.secretary);
    CHECK(secretary.comments == 1);
    const auto workbook = must(intake::readFile(options.folder + u'/' + secretary.handout.file));
    QString all;
    for (const auto &tab : workbook.tabs) {
        for (const auto &cell : tab.cells)
            all += cell.text + u'\n';
    }
    CHECK(all.contains(u"秘書の取組"_s));
    CHECK(all.contains(u"秘書へ"_s));
    CHECK(all.contains(u"政策経営部長"_s));
    for (const QString &other : {u"企画の"_s, u"部の共通"_s, u"企画へ"_s, u"部へ"_s})
        CHECK_FALSE(all.contains(other));
}

TEST_CASE("only what is open now goes out, and who has nothing is named with the reason",
          "[work][handout]")
{
    const auto session = sampleSession();
    const QString form = u"machida"_s;
    must(work::openPhase(*session, u"mid"_s, {2026, {}, {}, {form}}, {}));
    const auto sheets = must(session->sheets({2026, {}, {}, {form}}));
    REQUIRE(sheets.size() > 1);
    must(work::handIn(*session, {sheets.front().id}));

    HandoutOptions options;
    options.phase = u"中間確認"_s;
    const auto report = must(work::planHandout(*session, options));
    REQUIRE_FALSE(report.files.empty());
    for (const work::HandoutFile &file : report.files) {
        CHECK(file.handout.phase == u"中間確認"_s);
        CHECK(file.handout.file.contains(u"_中間確認"_s));
        CHECK(file.spareRows == 0); // rows belong to the plan
        for (const SheetScope &scope : file.handout.scope) {
            CHECK(scope.sheet != sheets.front().id);
            CHECK_FALSE(scope.addsRows());
            const Form &its = *must(session->formOf(must(session->sheet(scope.sheet))));
            for (const QSet<QString> &row : scope.rows) {
                for (const QString &column : row)
                    CHECK(its.column(column)->phase == u"mid"_s);
            }
        }
    }
    const auto handedIn = std::ranges::find_if(
        report.skipped, [&](const auto &skipped) { return skipped.unit == sheets.front().unit; });
    REQUIRE(handedIn != report.skipped.end());
    CHECK(handedIn->reason.contains(u"提出済"_s));

    options.units = {unitNamed(*session, must(session->units())
                                             .path(sheets.back().unit, fiscal::firstDay(2026))
                                             .section(u" > "_s, -1))};
    options.phase = u"ない段階"_s;
    const auto none = must(work::planHandout(*session, options));
    CHECK(none.files.empty());
    REQUIRE(none.skipped.size() == 1);
    CHECK(none.skipped.front().reason.contains(u"ない段階"_s));
}

TEST_CASE("a hand-out that is stopped leaves no file and no record", "[work][handout]")
{
    const auto session = sampleSession();
    const QTemporaryDir folder;
    const auto options = into(folder);
    const qint64 stopAt = GENERATE(0, 2, -1); // -1: at the very end
    const auto stopped = work::handOut(*session, options, [&](qint64 done, qint64 total) {
        return done != (stopAt < 0 ? total : stopAt);
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QDir(options.folder).exists());
    CHECK(must(session->store().handouts()).empty());
}

TEST_CASE("a file that cannot be put in its place takes the others with it", "[work][handout]")
{
    const auto session = sampleSession();
    const QTemporaryDir folder;
    const auto options = into(folder);
    const auto plan = must(work::planHandout(*session, options));
    const QString last = options.folder + u'/' + plan.files.back().handout.file;
    // somebody makes a file of that name while the others are written
    const auto failed = work::handOut(*session, options, [&](qint64 done, qint64 total) {
        return done < total || QDir().mkpath(last);
    });
    REQUIRE_FALSE(failed);
    CHECK(filesIn(options.folder) == QStringList{plan.files.back().handout.file});
    CHECK(must(session->store().handouts()).empty());
}

TEST_CASE("files that lie there already stay", "[work][handout]")
{
    Department city;
    const QTemporaryDir folder;
    auto options = into(folder);
    options.units = {city.secretary};
    const auto first = must(work::handOut(*city.session, options));
    CHECK(first.files.front().handout.file == u"R8_政策経営部_秘書課_目標設定.xlsx"_s);
    const auto second = must(work::handOut(*city.session, options));
    CHECK(second.files.front().handout.file == u"R8_政策経営部_秘書課_目標設定（2）.xlsx"_s);
    CHECK(filesIn(options.folder).size() == 2);
    CHECK(must(work::handoutList(*city.session)).size() == 2);
}

TEST_CASE("names of files are such as Windows takes", "[work][handout]")
{
    const auto session = emptySession();
    const QString odd = u"企画/調整：第1*係?\"<>|"_s;
    const QString lengthy = u"長い名前の課"_s.repeated(30);
    must(work::createSheetsByName(*session, {u"machida"_s, 2026, 2026, {odd, lengthy}}));
    const auto report = must(work::planHandout(*session, {}));
    REQUIRE(report.files.size() == 2);
    for (const work::HandoutFile &file : report.files) {
        CHECK(file.handout.file.toUtf8().size() <= 200);
        CHECK(file.handout.file.endsWith(u"_年度目標設定.xlsx"_s));
        for (const QChar c : u"\\/:*?\"<>|"_s)
            CHECK_FALSE(file.handout.file.contains(c));
    }
}

TEST_CASE("the letter says to whom, what and by when, in the city's own words if it likes",
          "[work][handout]")
{
    Department city;
    const QTemporaryDir folder;
    auto options = into(folder);
    options.units = {city.secretary};
    options.due = QDate(2026, 10, 30);
    options.text = u"{unit}へ：{year}の{phase}\n{due}まで"_s;
    options.contact = u"企画政策課　内線123"_s;
    const auto report = must(work::handOut(*city.session, options));
    const auto letterOf = [&](const HandoutReport &from) {
        const auto workbook =
            must(intake::readFile(options.folder + u'/' + from.files.front().handout.file));
        CHECK(workbook.tabs.front().name == u"照会"_s);
        QString text;
        for (const auto &cell : workbook.tabs.front().cells)
            text += cell.text + u'\n';
        return text;
    };
    const QString letter = letterOf(report);
    CHECK(letter.contains(u"政策経営部　秘書課　御中"_s));
    CHECK(letter.contains(u"政策経営部　秘書課へ：令和8年度の目標設定"_s));
    CHECK(letter.contains(u"令和8年10月30日（金）まで"_s));
    CHECK(letter.contains(u"企画政策課　内線123"_s));
    CHECK(letter.contains(u"どの水準まで"_s));
    CHECK(report.files.front().handout.due == options.due);

    // the deadline is the sheet's now, the wording the next letter's
    options.due = {};
    options.text.reset();
    options.contact.reset();
    const auto next = must(work::handOut(*city.session, options));
    CHECK(next.files.front().handout.due == QDate(2026, 10, 30));
    CHECK(letterOf(next) == letter);
    options.text = QString();
    CHECK(letterOf(must(work::handOut(*city.session, options))).contains(u"提出期限は"_s));
    CHECK(must(work::rememberedWording(*city.session)).text == work::usualWording().text);
}

TEST_CASE("what the planning division reworded since the sheet came in is listed",
          "[work][handout]")
{
    Department city;
    auto &session = *city.session;
    const Sheet sheet = must(session.sheet(city.sheet));
    const auto write = [&](size_t row, const QString &key, const QString &text) {
        must(work::setCells(session, {{{city.sheet, sheet.items[row].id, key}, text, {}}},
                            {u"字句"_s, {}}));
    };
    write(2, u"level"_s, u"提出の前"_s);
    session.setActor(u"秘書課 次郎"_s);
    must(work::handIn(session, {city.sheet}));
    session.setActor(u"企画 花子"_s);
    write(2, u"level"_s, u"直している途中"_s);
    write(2, u"level"_s, u"直した後"_s);
    write(1, u"level"_s, u"ほかの課の行"_s);
    write(2, u"means"_s, u"課が書き直す"_s);
    must(work::sendBack(session, city.sheet, {}));
    session.setActor(u"秘書課 次郎"_s);
    write(2, u"means"_s, u"課が書き直した"_s);
    session.setActor(u"企画 花子"_s);

    const QTemporaryDir folder;
    auto options = into(folder);
    options.units = {city.secretary};
    const auto report = must(work::handOut(session, options));
    CHECK(report.files.front().wordingFixes == 1);
    const auto workbook =
        must(intake::readFile(options.folder + u'/' + report.files.front().handout.file));
    const auto *tab = workbook.tab(u"連絡"_s);
    REQUIRE(tab);
    QStringList texts;
    for (const auto &cell : tab->cells)
        texts += cell.text;
    CHECK(texts.contains(u"提出の前"_s));
    CHECK(texts.contains(u"直した後"_s));
    CHECK_FALSE(texts.join(u' ').contains(u"途中"_s));
    CHECK_FALSE(texts.join(u' ').contains(u"ほかの課"_s));
}

TEST_CASE("a workbook that is exported to be filled in is remembered", "[work][handout]")
{
    const auto session = sampleSession();
    const QTemporaryDir folder;
    work::ExportOptions options;
    options.path = folder.filePath(u"全部.xlsx"_s);
    must(work::exportSheets(*session, options));
    const auto recorded = must(session->store().handouts());
    REQUIRE(recorded.size() == 1);
    CHECK(recorded.front().as == Handout::As::Export);
    CHECK(recorded.front().file == u"全部.xlsx"_s);
    CHECK(recorded.front().scope.size() == must(session->headers({})).size());
    CHECK(must(work::handoutList(*session)).empty());
    CHECK(must(work::handoutList(*session, {{}, {}, true})).size() == 1);
    options.visibility.publicEdition = true;
    must(work::exportSheets(*session, options));
    CHECK(must(session->store().handouts()).size() == 1);
}

TEST_CASE("a package holds just what is the unit's", "[work][handout]")
{
    Department city;
    const Sheet sheet = must(city.session->sheet(city.sheet));
    must(work::addComment(*city.session, {city.sheet, sheet.items[2].id, u"item"_s}, u"秘書へ"_s));
    must(work::addComment(*city.session, {city.sheet, sheet.items[1].id, u"item"_s}, u"企画へ"_s));
    const QTemporaryDir folder;
    auto options = into(folder);
    options.as = Handout::As::Package;
    options.units = {city.secretary};
    options.due = QDate(2026, 10, 30);
    const auto report = must(work::handOut(*city.session, options));
    REQUIRE(report.files.size() == 1);
    const Handout &handout = report.files.front().handout;
    CHECK(handout.file == u"R8_政策経営部_秘書課_目標設定.mokuhyo"_s);
    CHECK(must(city.session->store().handouts()).front() == handout);
    const QString path = options.folder + u'/' + handout.file;

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    CHECK(bytes.contains(u"秘書の取組"_s.toUtf8()));
    for (const QString &other : {u"企画の取組"_s, u"部の共通"_s, u"企画へ"_s})
        CHECK_FALSE(bytes.contains(other.toUtf8()));

    auto section = must(work::Session::open(path));
    REQUIRE(section->store().package());
    CHECK(section->store().package()->handout.id == handout.id);
    CHECK(section->store().package()->handout.due == options.due);
    CHECK(section->store().package()->letter.contains(u"提出期限は令和8年10月30日"_s));
    const auto inside = must(section->sheets({}));
    REQUIRE(inside.size() == 1);
    REQUIRE(inside.front().items.size() == 1);
    CHECK(inside.front().items.front().value(u"item"_s) == u"秘書の取組"_s);
    CHECK(must(work::commentsOf(*section, {city.sheet})).size() == 1);
    CHECK(must(section->units()).path(city.secretary, fiscal::firstDay(2026)) ==
          u"政策経営部 > 秘書課"_s);
    must(work::setCells(
        *section, {{{city.sheet, inside.front().items.front().id, u"level"_s}, u"書いた"_s, {}}}));
    CHECK_FALSE(work::handOut(*section, options));
}

TEST_CASE("a store that cannot be written is exported from, and not handed out of",
          "[work][handout]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.mokuhyo"_s);
    {
        auto session = must(work::Session::create(path));
        must(work::openSample(*session));
    }
    work::SessionOptions reading;
    reading.access = store::Access::ReadOnly;
    auto session = must(work::Session::open(path, reading));
    work::ExportOptions options;
    options.path = folder.filePath(u"全部.xlsx"_s);
    CHECK(must(work::exportSheets(*session, options)).warnings.empty());
    CHECK(QFile::exists(options.path));
    CHECK(must(session->store().handouts()).empty());
    const auto refused = work::handOut(*session, into(folder));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(refused.error().message.isEmpty());
}
