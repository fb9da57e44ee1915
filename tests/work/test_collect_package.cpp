#include "collect_support.h"
#include "store/package.h"
#include "work/conflicts.h"
#include "work/stages.h"

using namespace fixtures;

namespace {

using Kind = work::CollectedCell::Kind;

// A package with everything that stands in the store, and its hand-out.
QString packageOf(work::Session &session, const QTemporaryDir &folder)
{
    const std::vector<Sheet> sheets = must(session.sheets({}));
    const Handout handout = handOutOf(session, sheets);
    store::PackageContent content;
    content.info = {session.store().identity(), handout, u"職員課"_s, u"ご記入ください"_s};
    for (const store::LedgerEntry &entry : must(session.store().ledger()))
        content.changes.push_back(entry.change);
    const QString path = folder.filePath(u"職員課.mokuhyo"_s);
    must(store::writePackage(path, content));
    return path;
}

} // namespace

TEST_CASE("a package that comes back is taken as far as it was the section's to write",
          "[work][collect][package]")
{
    QTemporaryDir folder;
    const auto session = emptySession();
    const QString id = newSheet(*session);
    must(work::openPhase(*session, u"mid"_s, {}, {}));
    const QString path = packageOf(*session, folder);
    const Sheet sheet = must(session->sheet(id));
    {
        work::SessionOptions options;
        options.actor = u"課の担当"_s;
        options.clock = [] { return QDateTime(QDate(2026, 10, 10), QTime(9, 0), Qt::UTC); };
        const auto there = must(work::Session::open(path, options));
        must(work::setCells(*there, {{{id, sheet.items[0].id, u"midReview"_s}, u"一度目"_s, {}}}));
        must(work::setCells(*there, {{{id, sheet.items[0].id, u"midReview"_s}, u"二度目"_s, {}}}));
        must(work::setCells(*there, {{{id, sheet.items[1].id, u"midPlan"_s}, u"予定"_s, {}}}));
        must(work::handIn(*there, {id}));
    }
    const bool edited = GENERATE(true, false);
    if (edited)
        must(work::setCells(*session,
                            {{{id, sheet.items[0].id, u"midReview"_s}, u"企画の文"_s, {}}}));

    const auto plan = planOf(*session, {path});
    REQUIRE(plan.files.size() == 1);
    if (plan.files[0].setAside)
        FAIL(plan.files[0].setAside->message);
    // State, reasons and comments are told as well.
    CHECK(std::ranges::all_of(plan.files[0].notes, [](const intake::Note &note) {
        return note.kind == intake::Note::Kind::Left;
    }));
    REQUIRE(plan.files[0].sheets.size() == 1);
    const work::CollectedSheet &collected = plan.files[0].sheets[0];
    CHECK(collected.by == work::CollectedSheet::By::Package);
    REQUIRE(collected.cells.size() == 2);
    const auto review =
        std::ranges::find(collected.cells, u"midReview"_s, &work::CollectedCell::field);
    REQUIRE(review != collected.cells.end());
    CHECK(review->file == u"二度目"_s);
    CHECK(review->kind == (edited ? Kind::Conflict : Kind::Change));
    CHECK_FALSE(collected.others.empty());

    const auto report = must(work::applyCollect(*session, plan));
    CHECK(report.conflicts.size() == (edited ? 1 : 0));
    const Sheet now = must(session->sheet(id));
    CHECK(now.items[1].value(u"midPlan"_s) == u"予定"_s);
    CHECK(must(work::phasesOf(*session, now)).state(2026, u"mid"_s).handedIn());
    if (edited) {
        const auto cases = must(work::conflictsOf(*session));
        REQUIRE(cases.size() == 1);
        CHECK(cases[0].atHandout == QString());
        CHECK(cases[0].choices[1].side == work::ConflictSide::Section);
        CHECK(cases[0].choices[1].text == u"二度目"_s);
        CHECK(cases[0].preselected == 1);
    } else {
        CHECK(now.items[0].value(u"midReview"_s) == u"二度目"_s);
    }
    const QString before = digest(*session);
    const auto again = planOf(*session, {path});
    CHECK(again.changeCount() == 0);
    must(work::applyCollect(*session, again));
    CHECK(digest(*session) == before);
}

TEST_CASE("a store that is no package, or another city's, is set aside", "[work][collect][package]")
{
    QTemporaryDir folder;
    const auto session = emptySession();
    newSheet(*session);
    const QString path = packageOf(*session, folder);
    const auto elsewhere = emptySession();
    CHECK(planOf(*elsewhere, {path}).files[0].setAside);
    const QString store = folder.filePath(u"store.mokuhyo"_s);
    must(session->store().backupTo(store));
    CHECK(planOf(*session, {store}).files[0].setAside);
}
