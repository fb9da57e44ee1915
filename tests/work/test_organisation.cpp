#include "fixtures.h"
#include "work/organisation.h"
#include "work/unit_changes.h"
#include "work/unit_list.h"

#include <random>

using namespace fixtures;

namespace {

const QDate spring2026(2026, 4, 1);
const QDate autumn2026(2026, 10, 1);
const QDate spring2027(2027, 4, 1);

// 市民部 with 窓口課 and 保険課, 総務部 with 庶務課, all since 2026.
std::unique_ptr<work::Session> city()
{
    auto session = emptySession();
    const auto rows =
        must(work::unitRowsFromText(u"部\t課\n市民部\t窓口課\n\t保険課\n総務部\t庶務課\n"_s));
    must(work::applyUnitList(*session, must(work::planUnitList(*session, rows, spring2026))));
    return session;
}

QString idOf(const work::Session &session, const QString &name, QDate day = spring2026)
{
    return (*must(session.units()).resolve(name, day))->id;
}

QStringList pathsOn(const work::Session &session, QDate day)
{
    const UnitRegister units = must(session.units());
    QStringList paths;
    for (const Unit *unit : units.on(day))
        paths += units.path(unit->id, day);
    return paths;
}

QString refusal(const Result<work::Applied> &applied)
{
    return applied ? QString() : applied.error().message;
}

} // namespace

TEST_CASE("A pasted list makes the units it names, in its order", "[work][organisation]")
{
    const auto session = city();
    CHECK(pathsOn(*session, spring2026) == QStringList{u"市民部"_s, u"市民部 > 窓口課"_s,
                                                       u"市民部 > 保険課"_s, u"総務部"_s,
                                                       u"総務部 > 庶務課"_s});
    // The register begins with these; they are not new on that day.
    CHECK(pathsOn(*session, spring2026.addDays(-1)).size() == 5);
    CHECK(work::changesOf(must(session->units())).empty());

    const auto rows = must(work::unitRowsFromText(u"市民部\t保険課\t2101\n市民部\t年金課\t2102"_s));
    const auto plan = must(work::planUnitList(*session, rows, spring2026));
    CHECK(plan.fresh == QStringList{u"市民部 > 年金課"_s});
    CHECK(plan.known == 1);
    must(work::applyUnitList(*session, plan));
    CHECK_FALSE(pathsOn(*session, spring2026.addDays(-1)).contains(u"市民部 > 年金課"_s));
    CHECK(must(work::unitRowsFromText(u"令和8年度 組織一覧\n部\t課\n市民部\t窓口課"_s)).size() ==
          1);
    CHECK(work::unitRowsFromText(u" \n"_s).error().code == ErrorCode::Invalid);
}

TEST_CASE("A new name holds from its day and leaves the days before alone", "[work][organisation]")
{
    const auto session = city();
    const QString desk = idOf(*session, u"窓口課"_s);
    must(work::renameUnit(*session, desk, u" 総合窓口課 "_s, autumn2026));
    CHECK(pathsOn(*session, spring2026).contains(u"市民部 > 窓口課"_s));
    CHECK(pathsOn(*session, autumn2026).contains(u"市民部 > 総合窓口課"_s));
    must(session->undo());
    CHECK(pathsOn(*session, autumn2026).contains(u"市民部 > 窓口課"_s));

    CHECK(refusal(work::renameUnit(*session, desk, u"保険課"_s, autumn2026)).contains(u"保険課"_s));
    CHECK(refusal(work::renameUnit(*session, desk, u" 　"_s, autumn2026)).contains(u"名前"_s));
    CHECK_FALSE(refusal(work::renameUnit(*session, desk, u"A課"_s, QDate(2025, 4, 1))).isEmpty());
    CHECK(work::renameUnit(*session, desk, u"A課"_s, QDate()).error().code == ErrorCode::Usage);
}

TEST_CASE("Units move below each other but never below themselves", "[work][organisation]")
{
    const auto session = city();
    const QString citizens = idOf(*session, u"市民部"_s);
    const QString affairs = idOf(*session, u"総務部"_s);
    const QString general = idOf(*session, u"庶務課"_s);
    const QString desk = idOf(*session, u"窓口課"_s);
    must(work::moveUnit(*session, general, citizens, desk, spring2027));
    CHECK(pathsOn(*session, spring2027) == QStringList{u"市民部"_s, u"市民部 > 庶務課"_s,
                                                       u"市民部 > 窓口課"_s, u"市民部 > 保険課"_s,
                                                       u"総務部"_s});
    CHECK(pathsOn(*session, spring2026).contains(u"総務部 > 庶務課"_s));
    must(work::moveUnit(*session, affairs, {}, citizens, spring2027));
    CHECK(pathsOn(*session, spring2027).front() == u"総務部"_s);
    must(work::moveUnit(*session, desk, {}, {}, spring2027));
    CHECK(pathsOn(*session, spring2027).back() == u"窓口課"_s);
    CHECK(pathsOn(*session, spring2026).contains(u"市民部 > 窓口課"_s));

    CHECK(refusal(work::moveUnit(*session, citizens, general, {}, spring2027))
              .contains(u"自分の下"_s));
    CHECK(refusal(work::moveUnit(*session, citizens, citizens, {}, spring2027))
              .contains(u"自分の下"_s));
}

TEST_CASE("A unit that stood at the top did so until the day it moves", "[work][organisation]")
{
    const auto session = city();
    must(work::addUnit(*session, {u"広報室"_s, {}}, spring2026));
    const QString room = idOf(*session, u"広報室"_s);
    must(work::moveUnit(*session, room, idOf(*session, u"総務部"_s), {}, autumn2026));
    CHECK(pathsOn(*session, spring2026).contains(u"広報室"_s));
    CHECK(pathsOn(*session, autumn2026).contains(u"総務部 > 広報室"_s));
}

TEST_CASE("Merged units close, name their successor and hand over what stands below them",
          "[work][organisation]")
{
    const auto session = city();
    const QString citizens = idOf(*session, u"市民部"_s);
    const QString affairs = idOf(*session, u"総務部"_s);
    must(work::mergeUnits(*session, {citizens, affairs}, {{}, u"市民総務部"_s, {}}, spring2027));
    CHECK(pathsOn(*session, spring2027) == QStringList{u"市民総務部"_s, u"市民総務部 > 窓口課"_s,
                                                       u"市民総務部 > 保険課"_s,
                                                       u"市民総務部 > 庶務課"_s});
    CHECK(pathsOn(*session, spring2026).size() == 5);
    const UnitRegister units = must(session->units());
    CHECK(units.successorsOn(citizens, spring2027) ==
          QStringList{idOf(*session, u"市民総務部"_s, spring2027)});
    must(session->undo());
    CHECK(pathsOn(*session, spring2027) == pathsOn(*session, spring2026));

    const QString desk = idOf(*session, u"窓口課"_s);
    const QString insurance = idOf(*session, u"保険課"_s);
    must(work::mergeUnits(*session, {desk, insurance}, {desk, {}, {}}, autumn2026));
    CHECK(must(session->units()).successorsOn(insurance, autumn2026) == QStringList{desk});
    CHECK(work::mergeUnits(*session, {desk}, {{}, u"X課"_s, citizens}, autumn2026).error().code ==
          ErrorCode::Usage);
    CHECK(refusal(
              work::mergeUnits(*session, {citizens, affairs}, {{}, u"X部"_s, affairs}, spring2027))
              .contains(u"統合する部署の下"_s));
}

TEST_CASE("A split unit leaves its parts where it stood", "[work][organisation]")
{
    const auto session = city();
    const QString desk = idOf(*session, u"窓口課"_s);
    must(work::splitUnit(*session, desk, {u"窓口課"_s, u"証明課"_s}, spring2027));
    CHECK(pathsOn(*session, spring2027) == QStringList{u"市民部"_s, u"市民部 > 窓口課"_s,
                                                       u"市民部 > 証明課"_s, u"市民部 > 保険課"_s,
                                                       u"総務部"_s, u"総務部 > 庶務課"_s});
    CHECK(idOf(*session, u"窓口課"_s, spring2027) != desk);
    CHECK(must(session->units()).successorsOn(desk, spring2027).size() == 2);
    CHECK(work::splitUnit(*session, desk, {u"A課"_s}, autumn2026).error().code == ErrorCode::Usage);
    CHECK(refusal(work::splitUnit(*session, idOf(*session, u"保険課"_s), {u"A課"_s, u"A課"_s},
                                  spring2027))
              .contains(u"A課"_s));
}

TEST_CASE("Closing is refused where it would leave something behind", "[work][organisation]")
{
    const auto session = city();
    const QString affairs = idOf(*session, u"総務部"_s);
    const QString general = idOf(*session, u"庶務課"_s);
    CHECK(refusal(work::closeUnit(*session, affairs, {}, spring2027)).contains(u"庶務課"_s));
    must(work::renameUnit(*session, general, u"総務課"_s, QDate(2028, 4, 1)));
    CHECK_FALSE(refusal(work::closeUnit(*session, general, {}, spring2027)).isEmpty());
    must(session->undo());
    must(work::closeUnit(*session, general, {idOf(*session, u"窓口課"_s)}, spring2027));
    must(work::closeUnit(*session, affairs, {}, spring2027));
    CHECK(pathsOn(*session, spring2027).size() == 3);
    CHECK(
        refusal(work::addUnit(*session, {u"文書課"_s, affairs}, spring2027)).contains(u"総務部"_s));
}

TEST_CASE("Whoever answers for a unit is entered from a day on", "[work][organisation]")
{
    const auto session = city();
    const QString desk = idOf(*session, u"窓口課"_s);
    must(work::setContact(*session, desk, u"試験 花子"_s, u"2101"_s, spring2026));
    must(work::setContact(*session, desk, u"見本 太郎"_s, u"2101"_s, spring2027));
    const UnitRegister units = must(session->units());
    CHECK(units.find(desk)->personOn(autumn2026) == u"試験 花子"_s);
    CHECK(units.find(desk)->personOn(spring2027) == u"見本 太郎"_s);
    CHECK(units.find(desk)->phones.size() == 1);
    must(work::setContact(*session, desk, {}, {}, spring2027));
    CHECK(must(session->units()).find(desk)->personOn(spring2027).isEmpty());
}

TEST_CASE("Changes of the register are listed, and taken back singly", "[work][organisation]")
{
    const auto session = city();
    const QString before = digest(*session);
    const QString desk = idOf(*session, u"窓口課"_s);
    must(work::renameUnit(*session, desk, u"総合窓口課"_s, autumn2026));
    must(work::closeUnit(*session, idOf(*session, u"保険課"_s), {desk}, spring2027));
    const auto changes = work::changesOf(must(session->units()));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].text == u"「市民部 > 保険課」を「総合窓口課」に統合"_s);
    CHECK(changes[1].text == u"「窓口課」を「総合窓口課」に名称変更"_s);
    must(work::withdrawChange(*session, changes[0]));
    must(work::withdrawChange(*session, changes[1]));
    CHECK(digest(*session) == before);

    must(work::addUnit(*session, {u"福祉部"_s, {}}, spring2026));
    const QString welfare = idOf(*session, u"福祉部"_s);
    must(work::addUnit(*session, {u"高齢課"_s, welfare}, spring2026));
    const work::UnitChange setUp{work::UnitChange::Kind::Added, spring2026, welfare, {}};
    CHECK_FALSE(refusal(work::withdrawChange(*session, setUp)).isEmpty()); // a unit stands below it
    CHECK_FALSE(refusal(work::closeUnit(*session, welfare, {}, spring2026)).isEmpty());
    const QString elderly = idOf(*session, u"高齢課"_s);
    const work::UnitChange below{work::UnitChange::Kind::Added, spring2026, elderly, {}};
    const QString sheet =
        must(work::createSheets(*session, {{u"machida"_s, 2026, 0, elderly, {}, {}}}))
            .changes.front()
            .record;
    CHECK(refusal(work::withdrawChange(*session, below)).contains(u"シート"_s));
    must(work::removeSheets(*session, {sheet}));
    must(work::withdrawChange(*session, below));
    must(work::withdrawChange(*session, setUp));
    CHECK(pathsOn(*session, spring2026).size() == 5);
}

// --- laws

namespace {

void checkLaws(const work::Session &session, const std::vector<QDate> &days)
{
    const UnitRegister units = must(session.units());
    for (const QDate day : days) {
        QStringList listed;
        QSet<QString> names;
        for (const Unit *unit : units.on(day)) {
            // A tree: every superior was listed before, so nobody stands below themselves.
            const QString parent = unit->parentOn(day);
            REQUIRE((parent.isEmpty() || listed.contains(parent)));
            listed += unit->id;
            const QString name = parent + u'/' + unit->nameOn(day);
            REQUIRE_FALSE(names.contains(name));
            names.insert(name);
        }
        const auto living = std::ranges::count_if(
            units.units(), [&](const Unit &unit) { return unit.existsOn(day); });
        REQUIRE(listed.size() == living);
        listed.removeDuplicates();
        REQUIRE(listed.size() == living);
    }
    for (const Unit &unit : units.units()) {
        for (const QString &id : unit.successors) {
            REQUIRE(units.find(id));
            REQUIRE(units.find(id)->existsOn(unit.until));
        }
    }
}

} // namespace

TEST_CASE("Whatever is done to the register, it stays a tree on every day",
          "[work][organisation][property]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u, 5u, 6u);
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    const std::vector<QDate> days = {
        spring2026,        QDate(2026, 7, 1),     autumn2026, spring2027, QDate(2027, 10, 1),
        QDate(2028, 4, 1), spring2026.addDays(-1)};
    const auto session = city();
    int done = 0;
    for (int round = 0; round < 120; ++round) {
        const UnitRegister units = must(session->units());
        const auto any = [&]() -> QString {
            const auto &all = units.units();
            const int at = pick(static_cast<int>(all.size()) + 1);
            return at == 0 ? QString() : all[static_cast<size_t>(at - 1)].id;
        };
        const QDate day = days[static_cast<size_t>(pick(static_cast<int>(days.size())))];
        const QString name = u"第%1課"_s.arg(pick(12));
        const QString before = digest(*session);
        Result<work::Applied> applied = work::Applied{};
        const int act = pick(8);
        switch (act) {
        case 0:
            applied = work::addUnit(*session, {name, any()}, day);
            break;
        case 1:
            applied = work::renameUnit(*session, any(), name, day);
            break;
        case 2:
            applied = work::moveUnit(*session, any(), any(), {}, day);
            break;
        case 3:
            applied = work::mergeUnits(*session, {any(), any()}, {any(), name, any()}, day);
            break;
        case 4:
            applied = work::splitUnit(*session, any(), {name, name + u'乙'}, day);
            break;
        case 5:
            applied = work::closeUnit(*session, any(), {}, day);
            break;
        case 6:
            applied = work::closeUnit(*session, any(), {any()}, day);
            break;
        default: {
            const auto changes = work::changesOf(units);
            if (changes.empty())
                continue;
            const auto at = static_cast<size_t>(pick(static_cast<int>(changes.size())));
            applied = work::withdrawChange(*session, changes[at]);
        }
        }
        CAPTURE(round, act);
        checkLaws(*session, days);
        if (!applied) {
            REQUIRE(digest(*session) == before); // refused: nothing changed
            REQUIRE_FALSE(applied.error().message.isEmpty());
        } else if (!applied->changes.empty()) {
            ++done;
            if (pick(3) == 0) {
                must(session->undo());
                REQUIRE(digest(*session) == before);
                must(session->redo());
                checkLaws(*session, days);
            }
        }
    }
    CHECK(done > 20);
    CHECK(must(session->store().verify()).isEmpty());
}
