#include "random_walk.h"
#include "work/blanks.h"
#include "work/comments.h"
#include "work/organisation.h"
#include "work/progress.h"
#include "work/reasons.h"

#include <QFile>

using namespace fixtures;

namespace {

const QDate spring(2026, 4, 1);

QString unitNamed(const work::Session &session, const QString &name)
{
    return must(must(session.units()).resolve(name, spring))->id;
}

// 総務部 with 財政課 and 文書課.
void addCity(work::Session &session)
{
    must(work::addUnit(session, {u"総務部"_s, {}}, spring));
    const QString department = unitNamed(session, u"総務部"_s);
    must(work::addUnit(session, {u"財政課"_s, department}, spring));
    must(work::addUnit(session, {u"文書課"_s, department}, spring));
    must(work::setContact(session, unitNamed(session, u"財政課"_s), u"山田 花子"_s, u"1234"_s,
                          spring));
}

std::unique_ptr<work::Session> sessionAt(const std::shared_ptr<QDateTime> &now)
{
    work::SessionOptions options;
    options.actor = u"試験"_s;
    options.clock = [now] { return *now; };
    return must(work::Session::inMemory(options));
}

std::unique_ptr<work::Session> sessionOn(QDate day)
{
    return sessionAt(std::make_shared<QDateTime>(day, QTime(3, 0), Qt::UTC));
}

QString sheetOf(work::Session &session, const QString &unit, const QString &form = u"machida"_s)
{
    return must(work::createSheets(session, {{form, 2026, 0, unit, {}, {}}}))
        .changes.front()
        .record;
}

work::ProgressReport report(const work::Session &session, const work::ProgressFilter &filter = {})
{
    return must(work::progressOf(session, filter));
}

const work::UnitProgress &entryOf(const work::ProgressReport &report, const QString &unit)
{
    const auto entry = std::ranges::find(report.entries, unit, &work::UnitProgress::unit);
    REQUIRE(entry != report.entries.end());
    return *entry;
}

work::SheetFilter only(const QString &sheet)
{
    work::SheetFilter filter;
    filter.sheets = {sheet};
    return filter;
}

// Sheet by sheet and cell by cell, as slow as it gets: required, blank, explained, conflicts,
// comments. A unit's own rows alone where `section` is given.
std::array<int, 5> slowFigures(const work::Session &session, const work::UnitProgress &entry)
{
    const Sheet sheet = must(session.sheet(entry.sheet));
    const Form &form = *must(session.formOf(sheet));
    const work::Phases phases = must(work::phasesOf(session, sheet));
    const auto reasons = must(work::reasonsOf(session, {sheet.id}));
    std::array<int, 5> figures{};
    const auto count = [&](const Field &field, const Item *item) {
        const auto asked = work::askedIn(phases, sheet, form, field, item);
        if (!asked || *asked != std::pair(entry.now.year, entry.now.phase))
            return;
        if (!field.required || (item && item->life.ended()) ||
            !phases.state(asked->first, asked->second).nothing.isEmpty())
            return;
        ++figures[0];
        const QString text = item ? item->value(field.key) : sheet.value(field.key);
        if (!work::isBlank(phases, sheet, form, field, item, text))
            return;
        ++figures[1];
        const work::CellRef cell{sheet.id, item ? item->id : QString(), field.key};
        figures[2] += std::ranges::any_of(reasons, [&](const work::Reason &reason) {
            return reason.why == work::Reason::Why::Blank && reason.cell == cell;
        });
    };
    QStringList records;
    if (!entry.part) {
        records += sheet.id;
        for (const Field &field : form.fields)
            count(field, nullptr);
    }
    for (const Item &item : sheet.items) {
        if (entry.part && item.unit != entry.unit)
            continue;
        records += item.id;
        for (const Field *column : form.columnsFor(sheet.options))
            count(*column, &item);
    }
    for (const auto &[record, field] : must(session.store().conflicts()))
        figures[3] += records.contains(record) ? 1 : 0;
    for (const work::Comment &comment : must(work::commentsOf(session, {sheet.id}))) {
        const QString record = comment.cell.item.isEmpty() ? sheet.id : comment.cell.item;
        figures[4] += !comment.settled && records.contains(record) ? 1 : 0;
    }
    return figures;
}

} // namespace

TEST_CASE("The board counts what a slow look at each cell counts", "[work][progress]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const auto session = sessionOn(QDate(2026, 10, 5));
        addCity(*session);
        const QStringList units{unitNamed(*session, u"総務部"_s), unitNamed(*session, u"財政課"_s),
                                unitNamed(*session, u"文書課"_s)};
        const QStringList names{u"総務部"_s, u"財政課"_s, u"文書課"_s, u"共通"_s};
        work::EditOptions amend;
        amend.amend = u"試験"_s;
        for (const QString &form : {u"machida"_s, u"ueda"_s, u"kokubunji"_s})
            sheetOf(*session, units[qsizetype(random() % 3)], form);
        for (int step = 0; step < 25; ++step) {
            doSomething(*session, random);
            const auto sheets = must(session->sheets({}));
            const Sheet &sheet = sheets[random() % sheets.size()];
            const Form &form = *must(session->formOf(sheet));
            if (sheet.items.empty())
                continue;
            const Item &item = sheet.items[random() % sheet.items.size()];
            const work::CellRef cell{sheet.id, item.id,
                                     form.columns[random() % form.columns.size()].key};
            switch (random() % 4) {
            case 0:
                must(work::addComment(*session, cell, u"確認"_s));
                break;
            case 1:
                // A reason is refused where something stands.
                (void)work::setBlankReasons(*session, {cell}, u"未定"_s);
                break;
            case 2:
                if (!form.rows.unitColumn.isEmpty())
                    must(work::setCells(*session,
                                        {{{sheet.id, item.id, form.rows.unitColumn},
                                          names[qsizetype(random() % 4)],
                                          {}}},
                                        amend));
                break;
            default: {
                // Somebody else wrote the same cell without seeing what is here.
                const Change fork{newId(),
                                  item.id,
                                  cell.key,
                                  {},
                                  QString::number(random()),
                                  u"別人"_s,
                                  timestamp(session->now()),
                                  u"fork"_s};
                must(session->store().unite({fork}, {u"試験"_s, session->now(), {}}, u"file"_s));
            }
            }
        }
        for (const std::optional<int> year : {2026, 2027}) {
            work::ProgressFilter filter;
            filter.year = year;
            const work::ProgressReport found = report(*session, filter);
            for (const work::UnitProgress &entry : found.entries) {
                CAPTURE(entry.title.toStdString(), entry.now.phase.toStdString(), entry.part);
                const std::array<int, 5> figures{entry.required, entry.blanks,
                                                 entry.blanksWithReason, entry.conflicts,
                                                 entry.comments};
                CHECK(figures == slowFigures(*session, entry));
                CHECK(entry.firstBlank.sheet.isEmpty() == (entry.blanks == 0));
                CHECK(entry.missing.isEmpty() == (entry.unexplained() == 0));
            }
        }
    }
}

TEST_CASE("Days late count from the deadline or its extension, by the day in Japan",
          "[work][progress]")
{
    const auto now = std::make_shared<QDateTime>(QDate(2026, 10, 10), QTime(14, 59), Qt::UTC);
    const auto session = sessionAt(now);
    addCity(*session);
    const QString unit = unitNamed(*session, u"財政課"_s);
    const QString sheet = sheetOf(*session, unit);
    must(work::openPhase(*session, u"mid"_s, only(sheet), 2026));
    CHECK_FALSE(entryOf(report(*session), unit).isLate()); // no deadline
    must(work::setDeadline(*session, u"mid"_s, only(sheet), 2026, QDate(2026, 10, 10)));
    CHECK(entryOf(report(*session), unit).daysLate == 0); // 23:59 in Japan
    *now = now->addSecs(60);
    CHECK(entryOf(report(*session), unit).daysLate == 1);
    CHECK(entryOf(report(*session), unit).isLate());
    must(work::extendDeadline(*session, u"mid"_s, only(sheet), 2026, QDate(2026, 10, 20)));
    CHECK_FALSE(entryOf(report(*session), unit).isLate());
    *now = QDateTime(QDate(2026, 10, 23), QTime(1, 0), Qt::UTC);
    CHECK(entryOf(report(*session), unit).daysLate == 3);

    must(work::handIn(*session, {sheet}, {2026, {u"担当"_s, QDate(2026, 10, 22)}, {}, {}}));
    const work::ProgressReport handed = report(*session);
    const work::UnitProgress &entry = entryOf(handed, unit);
    CHECK_FALSE(entry.isLate());
    CHECK(entry.daysLate == 2); // when it came
    CHECK(entry.handedIn == QDate(2026, 10, 22));
    CHECK(entry.handedInBy == u"担当"_s);
    CHECK(entry.now.word == u"提出済"_s);
    CHECK(entry.phases[0].word == u"提出なし"_s);
    CHECK(entry.phases[2].word == u"開始前"_s);
}

TEST_CASE("Reasons and 該当なし are told with what they explain", "[work][progress]")
{
    const auto session = sessionOn(QDate(2026, 10, 5));
    addCity(*session);
    const QString unit = unitNamed(*session, u"財政課"_s);
    const QString sheet = sheetOf(*session, unit);
    must(work::openPhase(*session, u"mid"_s, only(sheet), 2026));
    const Sheet empty = must(session->sheet(sheet));
    const int blanks = 3 * int(empty.items.size());
    CHECK(entryOf(report(*session), unit).blanks == blanks);
    must(work::setBlankReasons(*session, {{sheet, empty.items[0].id, u"progress"_s}},
                               u"集計が10月末のため"_s));
    const work::UnitProgress explained = entryOf(report(*session), unit);
    CHECK(explained.blanksWithReason == 1);
    CHECK(explained.reasons == QStringList{u"集計が10月末のため"_s});
    CHECK(explained.firstBlank == work::CellRef{sheet, empty.items[0].id, u"midReview"_s});
    CHECK(explained.missing.contains(u"「進捗状況」2・3行目"_s));

    must(work::handIn(*session, {sheet}, {2026, {}, u"事業が終わったため"_s, {}}));
    const work::UnitProgress nothing = entryOf(report(*session), unit);
    CHECK(nothing.blanks == 0);
    CHECK(nothing.now.word == u"提出済（該当なし）"_s);
    CHECK(nothing.now.state.nothing == u"事業が終わったため"_s);
    CHECK(work::remindersOf(report(*session)).empty());
}

TEST_CASE("A section has an entry for its rows of a department's sheet", "[work][progress]")
{
    const auto session = sessionOn(QDate(2026, 10, 5));
    addCity(*session);
    const QString department = unitNamed(*session, u"総務部"_s);
    const QString finance = unitNamed(*session, u"財政課"_s);
    const QString sheet = sheetOf(*session, department, u"kokubunji"_s);
    const Sheet empty = must(session->sheet(sheet));
    const auto write = [&](size_t row, const QString &key, const QString &text) {
        must(work::setCells(*session, {{{sheet, empty.items[row].id, key}, text, {}}}));
    };
    write(0, u"owner"_s, u"共通"_s);
    write(1, u"owner"_s, u"財政課"_s);
    write(2, u"owner"_s, u"文書課"_s);
    for (const QString &key : {u"number"_s, u"item"_s, u"level"_s, u"means"_s})
        write(1, key, u"1"_s);
    const work::ProgressReport found = report(*session);
    REQUIRE(found.entries.size() == 3);
    const work::UnitProgress &all = entryOf(found, department);
    const work::UnitProgress &own = entryOf(found, finance);
    CHECK_FALSE(all.part);
    CHECK(own.part);
    CHECK(own.sheet == sheet);
    CHECK(own.required == 6);
    CHECK(own.blanks == 1);
    CHECK(own.missing == QStringList{u"「いつまで」2行目"_s});
    CHECK(own.firstBlank == work::CellRef{sheet, empty.items[1].id, u"deadline"_s});
    CHECK(all.required == 3 + 3 * 6);

    must(work::setDeadline(*session, u"plan"_s, only(sheet), 2026, QDate(2026, 9, 30)));
    CHECK(entryOf(report(*session), finance).isLate());
    write(1, u"deadline"_s, u"年度末"_s);
    const work::ProgressReport complete = report(*session);
    CHECK(entryOf(complete, finance).now.word == u"記入済"_s);
    CHECK_FALSE(entryOf(complete, finance).isLate()); // its part is done
    CHECK(entryOf(complete, department).isLate());

    work::ProgressFilter filter;
    filter.units = {finance};
    CHECK(report(*session, filter).entries.size() == 1);
    filter.units = {department};
    CHECK(report(*session, filter).entries.size() == 3);
}

TEST_CASE("A phase by name, and the last file of a unit", "[work][progress]")
{
    const auto session = sessionOn(QDate(2026, 10, 5));
    addCity(*session);
    const QString unit = unitNamed(*session, u"財政課"_s);
    const QString sheet = sheetOf(*session, unit);
    work::ProgressFilter filter;
    filter.phase = u"中間確認"_s;
    const work::UnitProgress mid = entryOf(report(*session, filter), unit);
    CHECK(mid.now.phase == u"mid"_s);
    CHECK(mid.now.word == u"開始前"_s);
    CHECK(mid.required == 0);
    filter.phase = u"夏"_s;
    CHECK(work::progressOf(*session, filter).error().code == ErrorCode::NotFound);

    Handout handout;
    handout.id = newId();
    handout.unit = unit;
    handout.year = 2026;
    handout.at = session->now();
    handout.scope.push_back({sheet, {}, {}, {}, {}});
    must(session->store().addHandouts({handout}));
    CHECK_FALSE(entryOf(report(*session), unit).lastFile.isValid());
    store::Delivery delivery;
    delivery.receipt.handout = handout.id;
    delivery.receipt.file = u"財政課.xlsx"_s;
    delivery.receipt.at = QDateTime(QDate(2026, 10, 4), QTime(1, 0), Qt::UTC);
    must(session->store().collect({delivery}, {u"企画"_s, session->now(), {}}));
    CHECK(entryOf(report(*session), unit).lastFile == delivery.receipt.at);
}

TEST_CASE("A reminder says to whom, what is missing and since when", "[work][progress]")
{
    const auto session = sessionOn(QDate(2026, 10, 15));
    addCity(*session);
    const QString late = sheetOf(*session, unitNamed(*session, u"財政課"_s));
    const QString done = sheetOf(*session, unitNamed(*session, u"文書課"_s));
    for (const QString &sheet : {late, done}) {
        must(work::openPhase(*session, u"mid"_s, only(sheet), 2026));
        must(work::setDeadline(*session, u"mid"_s, only(sheet), 2026, QDate(2026, 10, 10)));
    }
    must(work::handIn(*session, {done}, {2026, {}, u"該当なし"_s, {}}));
    const work::ProgressReport found = report(*session);
    const auto reminders = work::remindersOf(found);
    REQUIRE(reminders.size() == 1);
    CHECK(reminders[0].sheets == QStringList{late});
    CHECK(reminders[0].late);
    for (const QString &part : {u"総務部　財政課　山田 花子　様（内線 1234）"_s,
                                u"2026年10月10日"_s, u"5日過ぎて"_s, u"「進捗状況」1・2・3行目"_s})
        CHECK(reminders[0].text.contains(part));
    const QString all = work::reminderToAll(reminders, found.today);
    CHECK(all.contains(reminders[0].addressee));
    CHECK(all.startsWith(u"令和8年10月15日現在"_s));
    CHECK(work::reminderToAll({}, found.today).isEmpty());
}

TEST_CASE("The board goes out as a table", "[work][progress]")
{
    const auto session = sessionOn(QDate(2026, 10, 15));
    addCity(*session);
    sheetOf(*session, unitNamed(*session, u"財政課"_s));
    sheetOf(*session, unitNamed(*session, u"総務部"_s), u"kokubunji"_s);
    const work::ProgressReport found = report(*session);
    const render::RecordTable table = work::progressTable(found);
    QSet<QString> names;
    for (const render::RecordColumn &column : table.columns)
        names.insert(column.name);
    CHECK(names.size() == qsizetype(table.columns.size()));
    REQUIRE(table.rows.size() == found.entries.size());
    for (const QStringList &row : table.rows)
        CHECK(row.size() == qsizetype(table.columns.size()));
    const QTemporaryDir folder;
    for (const QString &name : {u"一覧.csv"_s, u"一覧.xlsx"_s}) {
        must(work::writeProgress(found, folder.filePath(name), session->now()));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith(name.endsWith(u"csv"_s) ? "\xef\xbb\xbf" : "PK"));
    }
}
