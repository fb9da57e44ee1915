#include "fixtures.h"
#include "work/compare.h"
#include "work/edition_compare.h"
#include "work/edition_print.h"
#include "work/life.h"
#include "work/new_year.h"
#include "work/redact.h"
#include "work/sample.h"
#include "work/unit_list.h"

#include <QDir>

using namespace fixtures;
using work::Fate;

namespace {

QString other(DiffPiece::Kind without, const std::vector<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

// 取組2 目標値 11件 → 13件, or 取組2 added.
QStringList linesOf(const work::Comparison &comparison)
{
    QStringList lines;
    const auto add = [&](const QString &where, const std::vector<work::ComparedCell> &cells) {
        for (const work::ComparedCell &cell : cells) {
            INFO(cell.label.toStdString() << ": " << cell.before.toStdString());
            CHECK(other(DiffPiece::Kind::Added, cell.pieces) == cell.before);
            CHECK(other(DiffPiece::Kind::Removed, cell.pieces) == cell.after);
            lines +=
                u"%1 %2%3: %4 → %5"_s.arg(where, cell.label, cell.part, cell.before, cell.after);
        }
    };
    for (const work::ComparedSheet &sheet : comparison.sheets) {
        if (sheet.fate != Fate::Kept)
            lines += sheet.name + u' ' + work::fateKey(sheet.fate);
        add(sheet.name, sheet.fields);
        for (const work::ComparedRow &row : sheet.rows) {
            if (row.fate != Fate::Kept)
                lines += row.title + u' ' + work::fateKey(row.fate);
            if (row.fate != Fate::Added && row.fate != Fate::Removed)
                add(row.title, row.cells);
        }
    }
    return lines;
}

work::Comparison compared(const work::Session &session, const QString &from, const QString &to = {},
                          std::optional<int> year = {}, bool all = false)
{
    auto options = must(work::compareOptions(session, from, to, year));
    options.equal = all;
    return must(work::compare(session, options));
}

ErrorCode refused(const work::Session &session, const QString &from, const QString &to)
{
    const auto options = work::compareOptions(session, from, to, {});
    if (!options)
        return options.error().code;
    const auto comparison = work::compare(session, *options);
    REQUIRE_FALSE(comparison.has_value());
    return comparison.error().code;
}

void put(work::Session &session, const work::CellRef &cell, const QString &text)
{
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::setCells(session, {{cell, text, {}}}, amend));
}

void comeFrom(work::Session &session, const QString &item, const QStringList &origins)
{
    const auto record = must(session.store().record(item));
    REQUIRE(record);
    must(session.apply(u"由来"_s,
                       {{item, field::origin, origins.join(u' '), record->leaves(field::origin)}}));
}

// Two sections with a sheet of three items each in 2026, whose clock stands in that year.
struct Town
{
    std::unique_ptr<work::Session> session = emptySession();

    Town()
    {
        const auto rows = must(work::unitRowsFromText(u"市民部\t窓口課\n市民部\t保険課"_s));
        must(work::applyUnitList(*session,
                                 must(work::planUnitList(*session, rows, QDate(2020, 4, 1)))));
        for (const QString &name : {u"窓口課"_s, u"保険課"_s})
            make(name, 2026);
    }

    void make(const QString &name, int year) const
    {
        const auto units = must(session->units());
        const QString unit = (*units.resolve(name, fiscal::firstDay(year)))->id;
        const auto made = must(work::createSheets(
            *session, {{u"machida"_s, year, 0, unit, {}, {{u"section"_s, u"市民部"_s + name}}}}));
        const Sheet sheet = must(session->sheet(made.changes.front().record));
        for (size_t i = 0; i < sheet.items.size(); ++i) {
            put(*session, {sheet.id, sheet.items[i].id, u"item"_s},
                u"%1の取組%2を進める"_s.arg(name).arg(i + 1));
            put(*session, {sheet.id, sheet.items[i].id, u"target"_s}, u"%1件"_s.arg(i + 10));
        }
    }

    [[nodiscard]] Sheet sheet(const QString &name, int year) const
    {
        work::SheetFilter filter;
        filter.year = year;
        for (const Sheet &sheet : must(session->sheets(filter))) {
            if (sheet.value(u"section"_s).contains(name))
                return sheet;
        }
        FAIL("no such sheet");
        return {};
    }

    void type(const QString &name, int year, size_t row, const QString &key,
              const QString &text) const
    {
        const Sheet of = sheet(name, year);
        put(*session, {of.id, of.items.at(row).id, key}, text);
    }

    void carryOver() const
    {
        work::YearOptions options;
        options.from = 2026;
        options.to = 2027;
        must(work::applyYear(*session, options));
    }
};

} // namespace

TEST_CASE("A year beside the one before: what was edited, and nothing else", "[work][compare]")
{
    const Town town;
    town.carryOver();
    CHECK(linesOf(compared(*town.session, u"2026"_s, u"2027"_s)).isEmpty());
    town.type(u"窓口課"_s, 2027, 1, u"target"_s, u"13件"_s);
    town.type(u"保険課"_s, 2027, 0, u"item"_s, u"保険課の取組1を強く進める"_s);
    const auto comparison = compared(*town.session, u"R8"_s, u"R9"_s);
    CHECK(comparison.before == u"令和8年度"_s);
    CHECK(linesOf(comparison) ==
          QStringList{u"窓口課の取組2を進める 目標値: 11件 → 13件"_s,
                      u"保険課の取組1を強く進める 取組項目: 保険課の取組1を進める → "
                      u"保険課の取組1を強く進める"_s});
    CHECK(comparison.differences() == 2);
    CHECK(compared(*town.session, u"2026"_s, u"2027"_s, {}, true).differences() == 2);
    CHECK(compared(*town.session, u"2026"_s, u"2027"_s, {}, true).sheets[0].rows.size() == 3);
}

TEST_CASE("Rows that were split, merged, moved, added and dropped are found", "[work][compare]")
{
    const Town town;
    work::Session &session = *town.session;
    const Sheet desk = town.sheet(u"窓口課"_s, 2026);
    const Sheet insurance = town.sheet(u"保険課"_s, 2026);
    ItemLife life;
    life.event = LifeEvent::Discontinued;
    life.on = QDate(2026, 12, 1);
    life.reason = u"国の制度が終わったため"_s;
    must(work::setLife(session, insurance.id, {insurance.items[2].id}, life));
    town.carryOver();
    const Sheet newDesk = town.sheet(u"窓口課"_s, 2027);
    const Sheet newInsurance = town.sheet(u"保険課"_s, 2027);
    SECTION("one that was discontinued says why")
    {
        const auto comparison = compared(session, u"2026"_s, u"2027"_s);
        CHECK(linesOf(comparison) == QStringList{u"保険課の取組3を進める removed"_s});
        REQUIRE(comparison.sheets.size() == 1);
        CHECK(comparison.sheets[0].rows[0].note.contains(u"国の制度が終わったため"_s));
        CHECK(comparison.sheets[0].rows[0].place == u"3行目"_s);
    }
    SECTION("an added one shows what it says")
    {
        must(work::addItem(session, newDesk.id, {{u"item"_s, u"新しい取組"_s}}));
        const auto comparison = compared(session, u"2026"_s, u"2027"_s);
        CHECK(linesOf(comparison).contains(u"新しい取組 added"_s));
        REQUIRE(comparison.sheets[0].rows.size() == 1);
        const auto &cells = comparison.sheets[0].rows[0].cells;
        CHECK(std::ranges::count(cells, u"新しい取組"_s, &work::ComparedCell::after) == 1);
        CHECK(std::ranges::all_of(cells, [](const auto &cell) { return cell.before.isEmpty(); }));
    }
    SECTION("one that goes on in two rows")
    {
        const auto made = must(work::addItem(session, newDesk.id, {{u"item"_s, u"後半の取組"_s}}));
        comeFrom(session, made.changes.front().record, {desk.items[0].id});
        const QStringList lines = linesOf(compared(session, u"2026"_s, u"2027"_s));
        CHECK(lines.count(u"窓口課の取組1を進める split"_s) == 1);
        CHECK(lines.count(u"後半の取組 split"_s) == 1);
        CHECK_FALSE(lines.join(u'\n').contains(u"added"));
    }
    SECTION("two that go on in one row")
    {
        comeFrom(session, newDesk.items[0].id, {desk.items[0].id, desk.items[1].id});
        must(work::removeItems(session, newDesk.id, {newDesk.items[1].id}));
        const QStringList lines = linesOf(compared(session, u"2026"_s, u"2027"_s));
        CHECK(lines.count(u"窓口課の取組1を進める merged"_s) == 2);
        CHECK(lines.contains(u"窓口課の取組1を進める 目標値: 11件 → 10件"_s));
        CHECK_FALSE(lines.join(u'\n').contains(u"取組2を進める removed"));
    }
    SECTION("one that was merged into another before the year ended")
    {
        life.event = LifeEvent::Merged;
        life.to = desk.items[0].id;
        must(work::setLife(session, desk.id, {desk.items[1].id}, life));
        must(work::removeItems(session, newDesk.id, {newDesk.items[1].id}));
        const QStringList lines = linesOf(compared(session, u"2026"_s, u"2027"_s));
        CHECK(lines.count(u"窓口課の取組1を進める merged"_s) == 2); // and what the other said
    }
    SECTION("what merged rows said alike is told once, with the row that goes on")
    {
        life.event = LifeEvent::Merged;
        life.to = desk.items[0].id;
        must(work::setLife(session, desk.id, {desk.items[1].id}, life));
        must(work::removeItems(session, newDesk.id, {newDesk.items[1].id}));
        town.type(u"窓口課"_s, 2026, 1, u"item"_s, u"窓口課の取組1を進める"_s);
        town.type(u"窓口課"_s, 2026, 1, u"target"_s, u"10件"_s);
        town.type(u"窓口課"_s, 2027, 0, u"target"_s, u"25件"_s);
        const auto comparison = compared(session, u"2026"_s, u"2027"_s);
        CHECK(linesOf(comparison) == QStringList{u"窓口課の取組1を進める merged"_s,
                                                 u"窓口課の取組1を進める 目標値: 10件 → 25件"_s,
                                                 u"保険課の取組3を進める removed"_s});
        CHECK(comparison.sheets[0].rows[0].note == u"1行目と2行目を統合"_s);
    }
    SECTION("what became of rows in the newer year")
    {
        life.reason = u"制度の廃止"_s;
        life.on = QDate(2027, 9, 1);
        must(work::setLife(session, newDesk.id, {newDesk.items[2].id}, life));
        life.event = LifeEvent::Merged;
        life.to = newDesk.items[0].id;
        must(work::setLife(session, newDesk.id, {newDesk.items[1].id}, life));
        const auto comparison = compared(session, u"2026"_s, u"2027"_s);
        REQUIRE(comparison.sheets[0].rows.size() == 2);
        const auto &cells = comparison.sheets[0].rows[0].cells;
        REQUIRE(cells.size() == 1);
        CHECK(cells[0].key == field::life);
        CHECK(cells[0].before.isEmpty());
        CHECK(cells[0].after.contains(u"統合先：1行目"_s));
        const auto &stopped = comparison.sheets[0].rows[1].cells;
        REQUIRE(stopped.size() == 1);
        CHECK(stopped[0].after.contains(u"制度の廃止"_s));
        CHECK(linesOf(comparison).size() == 3); // with what ended before
    }
    SECTION("one that another section took over")
    {
        const auto made = must(
            work::addItem(session, newInsurance.id,
                          {{u"item"_s, u"窓口課の取組3を進める"_s}, {u"target"_s, u"12件"_s}}));
        comeFrom(session, made.changes.front().record, {desk.items[2].id});
        must(work::removeItems(session, newDesk.id, {newDesk.items[2].id}));
        const auto comparison = compared(session, u"2026"_s, u"2027"_s);
        CHECK(linesOf(comparison) ==
              QStringList{u"保険課の取組3を進める removed"_s, u"窓口課の取組3を進める moved"_s});
        CHECK(comparison.sheets[0].rows[1].note == u"「市民部窓口課」の3行目から移動"_s);
    }
}

TEST_CASE("Next year's sheets are new beside a copy that has none yet", "[work][compare]")
{
    const Town town;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.mokuhyo"_s);
    must(town.session->store().backupTo(copy));
    town.type(u"窓口課"_s, 2026, 0, u"target"_s, u"14件"_s);
    town.carryOver();
    const auto comparison = compared(*town.session, copy);
    REQUIRE(comparison.sheets.size() == 3);
    CHECK(comparison.sheets[0].fate == Fate::Kept);
    REQUIRE(comparison.sheets[0].rows.size() == 1);
    CHECK(comparison.sheets[0].rows[0].fate == Fate::Kept);
    for (size_t i = 1; i < 3; ++i) {
        CHECK(comparison.sheets[i].fate == Fate::Added);
        REQUIRE(comparison.sheets[i].rows.size() == 3);
        CHECK(comparison.sheets[i].rows[0].fate == Fate::Added);
    }
}

TEST_CASE("A year without sheets is no side of a comparison", "[work][compare]")
{
    const Town town;
    CHECK(refused(*town.session, u"2020"_s, u"2021"_s) == ErrorCode::NotFound);
    CHECK(refused(*town.session, u"2026"_s, u"2027"_s) == ErrorCode::NotFound);
}

TEST_CASE("Years without a record of where rows come from go by what they say", "[work][compare]")
{
    const Town town;
    town.make(u"窓口課"_s, 2027);
    town.type(u"窓口課"_s, 2027, 0, u"item"_s, u"窓口課の取組1を早く進める"_s);
    town.type(u"窓口課"_s, 2027, 1, u"item"_s, u"職員の健康"_s);
    CHECK(linesOf(compared(*town.session, u"2026"_s, u"2027"_s)) ==
          QStringList{u"窓口課の取組1を早く進める 取組項目: 窓口課の取組1を進める → "
                      u"窓口課の取組1を早く進める"_s,
                      u"窓口課の取組2を進める removed"_s, u"職員の健康 added"_s,
                      u"市民部保険課 removed"_s, u"保険課の取組1を進める removed"_s,
                      u"保険課の取組2を進める removed"_s, u"保険課の取組3を進める removed"_s});
}

TEST_CASE("Over two years the way goes through the one between", "[work][compare]")
{
    const Town town;
    town.carryOver();
    work::YearOptions options;
    options.from = 2027;
    options.to = 2028;
    must(work::applyYear(*town.session, options));
    town.type(u"窓口課"_s, 2028, 2, u"item"_s, u"すっかり書き直した"_s);
    CHECK(
        linesOf(compared(*town.session, u"2026"_s, u"2028"_s)) ==
        QStringList{u"すっかり書き直した 取組項目: 窓口課の取組3を進める → すっかり書き直した"_s});
}

TEST_CASE("What nobody has written yet is no change", "[work][compare]")
{
    const Town town;
    town.type(u"窓口課"_s, 2026, 0, u"summary"_s, u"よくできた"_s);
    town.carryOver();
    const auto comparison = compared(*town.session, u"2026"_s, u"2027"_s);
    CHECK(linesOf(comparison).isEmpty());
    REQUIRE(comparison.notes.size() == 1);
    CHECK(comparison.notes[0].contains(u"年度末確認"_s));
    // Asked for, it is.
    CHECK(linesOf(compared(*town.session, u"2026:end"_s, u"2027"_s)) ==
          QStringList{u"窓口課の取組1を進める 1年間の総括: よくできた → "_s});
}

TEST_CASE("In a plan with a row a year the rows of two years stand beside each other",
          "[work][compare]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"annaka"_s, 2025, 2029);
    const Sheet sheet = must(session->sheet(id));
    REQUIRE(sheet.items.size() == 5);
    for (size_t i = 0; i < 5; ++i)
        put(*session, {id, sheet.items[i].id, u"target"_s}, u"%1件"_s.arg(102 - int(i) * 3));
    const auto comparison = compared(*session, u"2025"_s, u"2026"_s);
    REQUIRE(comparison.sheets.size() == 1);
    REQUIRE(comparison.sheets[0].rows.size() == 1);
    CHECK(comparison.sheets[0].rows[0].place == u"令和8年度"_s);
    REQUIRE(comparison.sheets[0].rows[0].cells.size() == 1);
    CHECK(comparison.sheets[0].rows[0].cells[0].before == u"102件"_s);
    CHECK(comparison.sheets[0].rows[0].cells[0].after == u"99件"_s);
}

TEST_CASE("Mid-year beside year-end: columns by meaning, parts beside their own", "[work][compare]")
{
    const auto session = emptySession();
    const QString id = newSheet(*session, u"ueda"_s);
    const QString item = must(session->sheet(id)).items.front().id;
    put(*session, {id, item, u"item"_s}, u"①講座を開く ②冊子を配る"_s);
    put(*session, {id, item, u"mid"_s}, u"①5回開催した。\n②準備中。"_s);
    put(*session, {id, item, u"end"_s}, u"①12回開催した。\n②準備中。\n③追加で実施。"_s);
    for (const QString &from : {u"mid"_s, u"中間報告"_s, u"2026:mid"_s}) {
        const auto comparison = compared(*session, from, u"end"_s);
        CHECK(comparison.before == u"令和8年度　中間報告"_s);
        REQUIRE(comparison.sheets.size() == 1);
        REQUIRE(comparison.sheets[0].rows.size() == 1);
        const auto &cells = comparison.sheets[0].rows[0].cells;
        REQUIRE(cells.size() == 2);
        CHECK(cells[0].label == u"中間報告 → 期末報告"_s);
        CHECK(cells[0].part == u"①"_s);
        CHECK(cells[0].before == u"5回開催した。"_s);
        CHECK(cells[0].after == u"12回開催した。"_s);
        CHECK(cells[1].part == u"③"_s);
        CHECK(cells[1].before.isEmpty());
    }
    CHECK(linesOf(compared(*session, u"mid"_s)).size() == 2); // the next phase is what is meant
    CHECK(refused(*session, u"mid"_s, u"mid"_s) == ErrorCode::Usage);
    CHECK(refused(*session, u"2027"_s, u"2026"_s) == ErrorCode::Usage);
    CHECK(refused(*session, u"何か"_s, {}) == ErrorCode::Usage);
    CHECK(refused(*session, u"now"_s, {}) == ErrorCode::Usage);
    CHECK(refused(*session, u"2031-01-01"_s, {}) == ErrorCode::Usage);

    // What has no counterpart is said to be left out.
    const QString free = newSheet(*session);
    const QString row = must(session->sheet(free)).items.front().id;
    put(*session, {free, row, u"midReview"_s}, u"順調に進んだ。"_s);
    put(*session, {free, row, u"summary"_s}, u"順調に終わった。"_s);
    put(*session, {free, row, u"midPlan"_s}, u"広報する。"_s);
    const auto both = compared(*session, u"mid"_s, u"end"_s);
    CHECK(linesOf(both).join(u'\n').contains(
        u"上半期の状況や評価 → 1年間の総括: 順調に進んだ。 → 順調に終わった。"_s));
    CHECK(both.notes.join(u'\n').contains(u"下半期の予定"_s));
}

TEST_CASE("Texts that have next to nothing in common are exchanged as a whole", "[work][compare]")
{
    const Town town;
    town.carryOver();
    town.type(u"窓口課"_s, 2027, 0, u"target"_s, u"満足度90%以上を保つこと"_s);
    const auto comparison = compared(*town.session, u"2026"_s, u"2027"_s);
    const auto &pieces = comparison.sheets.at(0).rows.at(0).cells.at(0).pieces;
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].kind == DiffPiece::Kind::Removed);
}

TEST_CASE("Editions: what they differ in is what the list of changes says", "[work][compare]")
{
    const Town town;
    work::Session &session = *town.session;
    const QTemporaryDir folder;
    work::EditionWish wish;
    wish.kind = work::Edition::Kind::Final;
    wish.packet.title = u"議会資料"_s;
    wish.packet.visibility.publicEdition = true;
    const auto publish = [&] {
        return must(work::publishEdition(session, wish, folder.filePath(u"a.pdf"_s))).edition;
    };
    const work::Edition first = publish();
    CHECK(linesOf(compared(session, first.id)).isEmpty());
    town.type(u"窓口課"_s, 2026, 1, u"target"_s, u"13件"_s);
    town.type(u"窓口課"_s, 2026, 2, u"planType"_s, u"重点"_s);
    const Sheet desk = town.sheet(u"窓口課"_s, 2026);
    work::EditOptions amend;
    amend.amend = u"議会で決まったため"_s;
    must(work::moveItem(session, desk.id, desk.items[2].id, desk.items[0].id, amend));
    must(work::addItem(session, desk.id, {{u"item"_s, u"新しい取組"_s}}, {}, amend));
    const Sheet insurance = town.sheet(u"保険課"_s, 2026);
    must(work::removeItems(session, insurance.id, {insurance.items[0].id}, amend));
    const work::Edition second = publish();
    for (const auto &[to, name] : {std::pair(std::optional(second), second.id),
                                   {std::optional<work::Edition>(), u"now"_s}}) {
        const auto changes = must(work::compareEditions(session, first, to)).changes;
        const auto comparison = compared(session, first.id, name);
        int cells = 0;
        int rows = 0;
        for (const work::ComparedSheet &sheet : comparison.sheets) {
            for (const work::ComparedRow &row : sheet.rows) {
                rows += row.fate == Fate::Kept ? 0 : 1;
                if (row.fate == Fate::Kept || row.fate == Fate::Moved)
                    cells += int(row.cells.size());
            }
        }
        CHECK(comparison.publicEdition);
        CHECK(rows == 3);
        CHECK(cells + rows == int(changes.size()));
    }
    CHECK(linesOf(compared(session, u"議会資料 確定版（第1版）"_s, u"第2版"_s)).size() ==
          linesOf(compared(session, first.id, second.id)).size());
    CHECK(refused(session, u"議会資料"_s, {}) == ErrorCode::Usage); // two of that title
}

TEST_CASE("A day: what the store held when it ended", "[work][compare]")
{
    QDateTime now(QDate(2026, 9, 30), QTime(1, 0), Qt::UTC);
    work::SessionOptions options;
    options.actor = u"試験 花子"_s;
    options.clock = [&now] { return now; };
    const auto session = must(work::Session::inMemory(options));
    const QString id = newSheet(*session);
    const Sheet sheet = must(session->sheet(id));
    put(*session, {id, sheet.items[0].id, u"target"_s}, u"10件"_s);
    now = now.addDays(2);
    put(*session, {id, sheet.items[0].id, u"target"_s}, u"12件"_s);
    put(*session, {id, sheet.items[0].id, u"summary"_s}, u"よくできた"_s); // its phase is closed
    must(work::removeItems(*session, id, {sheet.items[1].id}));
    const auto comparison = compared(*session, u"2026-10-01"_s);
    CHECK(comparison.before == u"令和8年10月1日現在"_s);
    const QStringList lines = linesOf(comparison);
    CHECK(lines ==
          QStringList{u" 目標値: 10件 → 12件"_s, u" 1年間の総括:  → よくできた"_s, u" removed"_s});
    CHECK(comparison.sheets[0].rows[0].cells[1].reason == u"試験"_s);
    CHECK(linesOf(compared(*session, u"2026-10-02"_s)).isEmpty());
    CHECK(compared(*session, u"2026-09-29"_s).sheets[0].fate == Fate::Added);
}

TEST_CASE("Another file is read, not opened for writing, and brings nothing redacted back",
          "[work][compare]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.mokuhyo"_s);
    const QString copy = folder.filePath(u"copy.mokuhyo"_s);
    work::SessionOptions options;
    options.actor = u"試験 花子"_s;
    const auto session = must(work::Session::create(path, options));
    const QString id = newSheet(*session);
    const Sheet sheet = must(session->sheet(id));
    const work::CellRef cell{id, sheet.items[0].id, u"item"_s};
    put(*session, cell, u"山田花子氏の相談"_s);
    put(*session, {id, sheet.items[1].id, u"item"_s}, u"相談の充実"_s);
    must(session->store().backupTo(copy));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    CHECK(linesOf(compared(*session, copy)).isEmpty());
    put(*session, {id, sheet.items[1].id, u"item"_s}, u"相談の拡充"_s);
    CHECK(linesOf(compared(*session, copy)) ==
          QStringList{u"相談の拡充 取組項目: 相談の充実 → 相談の拡充"_s});
    must(work::redact(*session, {cell, u"山田花子"_s, {}, u"個人名"_s, false}));
    CHECK(linesOf(compared(*session, copy, {}, {}, true)).join(u'\n').count(u"山田") == 0);
    CHECK(compared(*session, copy).differences() == 1);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK(QDir(folder.path()).entryList({u"copy*"_s}, QDir::Files).size() == 1);

    // A store that knows nothing of this one has the sheet under another id.
    const QString foreign = folder.filePath(u"foreign.mokuhyo"_s);
    {
        const auto stranger = must(work::Session::create(foreign, options));
        const QString there = newSheet(*stranger);
        const Sheet theirs = must(stranger->sheet(there));
        put(*stranger, {there, theirs.items[0].id, u"item"_s}, u"相談の拡充"_s);
    }
    const QStringList lines = linesOf(compared(*session, foreign, u"now"_s));
    CHECK_FALSE(lines.isEmpty());
    CHECK_FALSE(lines.contains(u"相談の拡充 added"_s));
    CHECK_FALSE(lines.contains(u"相談の拡充 removed"_s));
    CHECK(refused(*session, folder.filePath(u"無い.mokuhyo"_s), {}) == ErrorCode::NotFound);
    writeFile(folder, u"junk.mokuhyo"_s, "no store at all, but long enough to be looked at");
    CHECK(refused(*session, folder.filePath(u"junk.mokuhyo"_s), {}) == ErrorCode::NotAStore);
}

TEST_CASE("Nothing differs from itself, in every form", "[work][compare]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.mokuhyo"_s);
    const auto session = must(work::Session::create(path, {}));
    must(work::openSample(*session));
    const QString copy = folder.filePath(u"copy.mokuhyo"_s);
    must(session->store().backupTo(copy));
    const auto comparison = compared(*session, copy, u"now"_s);
    CHECK(comparison.differences() == 0);
    CHECK(comparison.sheets.empty());
    const auto all = compared(*session, copy, u"now"_s, {}, true);
    CHECK(all.sheets.size() == must(session->headers({})).size());
    CHECK(all.differences() == 0);
    CHECK(linesOf(all).size() > 50);
}
