#include "fixtures.h"
#include "store/package.h"
#include "work/export.h"
#include "work/handouts.h"
#include "work/history.h"
#include "work/life.h"
#include "work/measures.h"
#include "work/phases.h"
#include "work/print_job.h"
#include "work/rating_rules.h"
#include "work/reasons.h"
#include "work/stages.h"

using namespace fixtures;

namespace {

using Rater = MeasureColumns::Rater;

// Rated by the section, by the planning division and by people from outside.
const QByteArray threeRaters = R"({
    "id": "three-raters", "version": 1, "title": "三者評価票",
    "notation": {"year": "era"},
    "phases": [{"key": "plan", "label": "計画"}, {"key": "end", "label": "期末"},
               {"key": "review", "label": "外部評価"}],
    "sheetKey": ["team"], "itemKey": ["work"], "unitFrom": {"field": "team"},
    "fields": [{"key": "team", "label": "所属", "phase": "plan"}],
    "columns": [
        {"key": "work", "label": "仕事", "phase": "plan"},
        {"key": "before", "label": "現状値", "phase": "plan"},
        {"key": "goal", "label": "目標値", "kind": "target", "phase": "plan"},
        {"key": "done", "label": "実績値", "kind": "actual", "phase": "end"},
        {"key": "state", "label": "進捗状況", "kind": "progress", "phase": "end"},
        {"key": "own", "label": "自己評価", "kind": "rating", "phase": "end"},
        {"key": "planning", "label": "二次評価", "kind": "rating", "phase": "end", "choices": ["良", "否"]},
        {"key": "outside", "label": "委員評価", "kind": "rating", "phase": "review"}
    ],
    "rows": {"kind": "free", "initial": 1},
    "measures": [{"target": "goal", "baseline": "before", "actuals": ["done"],
                  "ratings": [{"column": "own", "by": "first"}, {"column": "planning", "by": "second"},
                              {"column": "outside", "by": "outside"}]}],
    "paper": {"size": "A4", "orientation": "portrait"},
    "layout": {
        "header": [{"cells": [{"label": "team"}, {"value": "team", "span": "rest"}]}],
        "table": [{"column": "work", "widths": [20]}, {"column": "before", "widths": [20]},
                  {"column": "goal", "widths": [20]}, {"column": "done", "widths": [20]},
                  {"column": "state", "widths": [20]}, {"column": "own", "widths": [20]},
                  {"column": "planning", "widths": [20]}, {"column": "outside", "widths": [20]}]
    }
})";

const QByteArray ownRule = R"({
    "id": "own-rule", "version": 1, "title": "良否",
    "words": [{"word": "良"}, {"word": "可", "needsReason": true}, {"word": "否"}],
    "cases": [{"when": {"value": "rate", "atLeast": 100}, "word": "良"},
              {"when": {"value": "rate", "below": 100}, "word": "否"}],
    "inForce": {"from": 2025, "to": 2028}
})";

struct Rated
{
    std::unique_ptr<work::Session> session = emptySession();
    QString sheet;
    QString item;

    Rated()
    {
        must(session->addForm(threeRaters));
        sheet = newSheet(*session, u"three-raters"_s);
        item = at().items.front().id;
        write(u"goal"_s, u"20件"_s);
    }

    [[nodiscard]] Sheet at() const { return must(session->sheet(sheet)); }
    [[nodiscard]] work::CellRef cell(const QString &key) const { return {sheet, item, key}; }
    void write(const QString &key, const QString &text)
    {
        must(work::setCells(*session, {{cell(key), text, {}}}, {u"試し"_s, {}}));
    }
    void use(const QString &rule, std::optional<Rater> by = {}, int from = 2026, int to = 0)
    {
        must(work::useRatingRule(*session, {u"three-raters"_s, rule, from, to, by}));
    }
    [[nodiscard]] work::RatedColumn rated(const QString &key, const QString &phase = {}) const
    {
        for (const work::RowMeasure &row : must(work::rowMeasures(*session, at(), 2026, phase))) {
            for (const work::RatedColumn &column : row.ratings) {
                if (column.column == key)
                    return column;
            }
        }
        FAIL("not rated: " << key.toStdString());
        return {};
    }
    [[nodiscard]] QStringList asked(const QString &phase = {}) const
    {
        QStringList keys;
        for (const auto &each : must(work::ratingDifferences(*session, at(), 2026, phase)))
            keys += each.cell.key;
        return keys;
    }
};

} // namespace

TEST_CASE("no rule is ever assumed")
{
    Rated rated;
    rated.write(u"done"_s, u"24件"_s);
    rated.write(u"own"_s, u"D"_s);
    const work::RatedColumn own = rated.rated(u"own"_s);
    CHECK(own.suggestion.undecided);
    CHECK(own.suggestion.why == u"評価の基準が決められていません"_s);
    CHECK_FALSE(own.differs);
    CHECK_FALSE(own.unknownWord);
    CHECK(rated.asked().isEmpty());
}

TEST_CASE("each rater has a rule, a suggestion and a difference of their own")
{
    Rated rated;
    must(work::addRatingRule(*rated.session, ownRule));
    rated.use(u"rate-110-90-60"_s);
    rated.use(u"own-rule"_s, Rater::Second, 2026, 2028);
    rated.use(u"absolute-letters"_s, Rater::Outside);
    rated.write(u"done"_s, u"24件"_s);
    CHECK(rated.rated(u"own"_s).suggestion.word == u"A"_s);
    CHECK(rated.rated(u"own"_s).percent == 120);
    CHECK(rated.rated(u"planning"_s).suggestion.word == u"良"_s);
    CHECK(rated.rated(u"outside"_s).suggestion.undecided);
    CHECK(rated.asked().isEmpty()); // nothing is rated yet

    rated.write(u"own"_s, u"Ａ"_s);
    rated.write(u"planning"_s, u"否"_s);
    rated.write(u"outside"_s, u"優"_s);
    CHECK_FALSE(rated.rated(u"own"_s).differs);
    CHECK(rated.rated(u"planning"_s).differs);
    CHECK_FALSE(rated.rated(u"outside"_s).differs);
    CHECK(rated.rated(u"outside"_s).unknownWord);
    CHECK(rated.asked() == QStringList{u"planning"_s});
    // A word that wants a reason wants it although the rule leaves room for it.
    rated.write(u"planning"_s, u"可"_s);
    CHECK(rated.rated(u"planning"_s).asksReason);
    // The phase says whose ratings are looked at.
    CHECK(rated.asked(u"review"_s).isEmpty());
    CHECK(rated.asked(u"end"_s) == QStringList{u"planning"_s});
}

TEST_CASE("the reason of a rating holds for this rating and this suggestion")
{
    Rated rated;
    rated.use(u"rate-110-90-60"_s);
    rated.write(u"done"_s, u"24件"_s);
    rated.write(u"own"_s, u"B"_s);
    REQUIRE(rated.asked() == QStringList{u"own"_s});
    must(work::setRatingReasons(*rated.session, {rated.cell(u"own"_s)}, 2026,
                                u"国の補助によるため"_s));
    const work::RatedColumn own = rated.rated(u"own"_s);
    CHECK(own.differs);
    CHECK_FALSE(own.asksReason);
    CHECK(own.reason == u"国の補助によるため"_s);
    CHECK(own.reasonBy == u"試験 花子"_s);
    CHECK(own.reasonOn == QDate(2026, 4, 10));
    CHECK(rated.asked().isEmpty());

    const auto entries = must(work::historyOf(*rated.session, {rated.sheet, rated.item, u"own"_s}));
    // Beside the rating that it explains, and as what was decided last.
    const auto rating = std::ranges::find_if(entries, [&](const work::HistoryEntry &entry) {
        return entry.change.record == rated.item && entry.change.value == u"B"_s;
    });
    REQUIRE(rating != entries.end());
    CHECK(rating->reason.contains(u"国の補助によるため"_s));
    CHECK(entries.front().said.contains(u"国の補助によるため"_s));

    // Another rating, or another result, asks anew; back again, it still holds.
    rated.write(u"own"_s, u"C"_s);
    CHECK(rated.asked() == QStringList{u"own"_s});
    rated.write(u"own"_s, u"B"_s);
    CHECK(rated.asked().isEmpty());
    rated.write(u"done"_s, u"10件"_s);
    CHECK(rated.asked() == QStringList{u"own"_s});
    rated.write(u"done"_s, u"24件"_s);
    CHECK(rated.asked().isEmpty());

    const QString before = digest(*rated.session);
    must(work::setRatingReasons(*rated.session, {rated.cell(u"own"_s)}, 2026, {}));
    CHECK(rated.asked() == QStringList{u"own"_s});
    must(rated.session->undo());
    CHECK(digest(*rated.session) == before);
    CHECK_FALSE(work::setRatingReasons(*rated.session, {rated.cell(u"work"_s)}, 2026, u"x"_s));
}

TEST_CASE("reasons of ratings are given on the way at hand-in")
{
    Rated rated;
    rated.use(u"rate-110-90-60"_s);
    rated.write(u"done"_s, u"24件"_s);
    rated.write(u"own"_s, u"B"_s);
    must(work::openPhase(*rated.session, u"end"_s, {}, 2026));
    work::Handing handing;
    handing.ratingReasons = {{rated.cell(u"own"_s), u"内容を見て"_s}};
    must(work::handIn(*rated.session, {rated.sheet}, handing));
    CHECK(rated.rated(u"own"_s).reason == u"内容を見て"_s);
    // One step.
    must(rated.session->undo());
    CHECK(rated.rated(u"own"_s).reason.isEmpty());
    CHECK(rated.asked() == QStringList{u"own"_s});
}

TEST_CASE("which rule holds follows the year, the rater and the latest decision")
{
    Rated rated;
    rated.use(u"rate-110-90-60"_s, {}, 2024);
    rated.use(u"rate-110-80-50"_s, {}, 2026, 2027);
    rated.use(u"strict"_s, Rater::Second, 2025);
    const auto inForce = [&](int year, Rater by) {
        const auto rules = must(work::RatingRules::of(*rated.session));
        const RatingRule *rule = rules.inForce(u"three-raters"_s, year, by);
        return rule ? rule->id : QString();
    };
    CHECK(inForce(2023, Rater::First).isEmpty());
    CHECK(inForce(2024, Rater::First) == u"rate-110-90-60"_s);
    CHECK(inForce(2025, Rater::First) == u"rate-110-90-60"_s);
    CHECK(inForce(2026, Rater::First) == u"rate-110-80-50"_s);
    CHECK(inForce(2027, Rater::Outside) == u"rate-110-80-50"_s);
    CHECK(inForce(2028, Rater::First) == u"rate-110-90-60"_s);
    CHECK(inForce(2024, Rater::Second) == u"rate-110-90-60"_s);
    CHECK(inForce(2026, Rater::Second) == u"strict"_s);
    // From the same year on it is the same decision.
    rated.use(u"rate-100-90-80"_s, {}, 2026, 2027);
    CHECK(inForce(2026, Rater::First) == u"rate-100-90-80"_s);
    must(rated.session->undo());
    CHECK(inForce(2026, Rater::First) == u"rate-110-80-50"_s);
    must(work::dropRatingRule(*rated.session, {u"three-raters"_s, {}, 2026, 0, {}}));
    CHECK(inForce(2026, Rater::First) == u"rate-110-90-60"_s);
    CHECK_FALSE(work::dropRatingRule(*rated.session, {u"three-raters"_s, {}, 2026, 0, {}}));
    must(rated.session->undo());
    CHECK(inForce(2026, Rater::First) == u"rate-110-80-50"_s);

    CHECK_FALSE(work::useRatingRule(*rated.session, {u"no-form"_s, u"strict"_s, 2026, 0, {}}));
    CHECK_FALSE(work::useRatingRule(*rated.session, {u"three-raters"_s, u"none"_s, 2026, 0, {}}));
    CHECK_FALSE(
        work::useRatingRule(*rated.session, {u"three-raters"_s, u"strict"_s, 2026, 2025, {}}));
}

TEST_CASE("a city's own rule is kept, and used in its years alone")
{
    Rated rated;
    CHECK(must(work::addRatingRule(*rated.session, ownRule)) == u"own-rule@1"_s);
    const QString once = digest(*rated.session);
    must(work::addRatingRule(*rated.session, ownRule));
    CHECK(digest(*rated.session) == once);
    QByteArray other = ownRule;
    other.replace("\"良否\"", "\"可否\"");
    CHECK_FALSE(work::addRatingRule(*rated.session, other));
    CHECK_FALSE(work::addRatingRule(*rated.session, "{}"));
    const auto use = [&](int from, int to) {
        return work::useRatingRule(*rated.session, {u"three-raters"_s, u"own-rule"_s, from, to, {}})
            .has_value();
    };
    CHECK_FALSE(use(2024, 2026));
    CHECK_FALSE(use(2026, 2029));
    CHECK_FALSE(use(2026, 0));
    CHECK(use(2025, 2028));

    // The same in another store is the same: uniting brings no conflict.
    const auto twin = emptySession();
    must(twin->addForm(threeRaters));
    must(work::addRatingRule(*twin, ownRule));
    must(work::useRatingRule(*twin, {u"three-raters"_s, u"own-rule"_s, 2025, 2028, {}}));
    std::vector<Change> log;
    for (const store::LedgerEntry &entry : must(rated.session->store().ledger()))
        log.push_back(entry.change);
    const auto report = must(twin->store().unite(log, {u"企画"_s, twin->now(), {}}, {}));
    CHECK(report.conflicts.empty());
    CHECK(must(work::RatingRules::of(*twin)).inForce(u"three-raters"_s, 2026, Rater::First));
}

TEST_CASE("where two stores decided otherwise, deciding again settles it")
{
    Rated rated;
    rated.use(u"strict"_s);
    const auto twin = emptySession();
    must(twin->addForm(threeRaters));
    must(work::useRatingRule(*twin, {u"three-raters"_s, u"rate-90-80"_s, 2026, 0, {}}));
    std::vector<Change> log;
    for (const store::LedgerEntry &entry : must(twin->store().ledger()))
        log.push_back(entry.change);
    work::Session &here = *rated.session;
    CHECK_FALSE(must(here.store().unite(log, {u"企画"_s, here.now(), {}}, {})).conflicts.empty());
    const QString rule = GENERATE(u"strict"_s, u"rate-90-80"_s, u"rate-110-80-50"_s);
    rated.use(rule);
    CHECK(must(here.store().conflicts()).empty());
    const auto rules = must(work::RatingRules::of(here));
    CHECK(rules.inForce(u"three-raters"_s, 2026, Rater::First)->id == rule);
}

TEST_CASE("columns of ratings offer the rule's words where the form offers none")
{
    Rated rated;
    rated.use(u"rate-110-90-60"_s);
    const auto rules = must(work::RatingRules::of(*rated.session));
    const Form &form = *must(rated.session->formOf(rated.at()));
    const Form offered = work::withRatingWords(form, rules, 2026);
    CHECK(offered.column(u"own"_s)->choices == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    CHECK(offered.column(u"planning"_s)->choices == QStringList{u"良"_s, u"否"_s});
    CHECK(work::withRatingWords(form, rules, 2025).column(u"own"_s)->choices.isEmpty());
    const auto job = must(work::printJobOf(*rated.session, {}));
    CHECK(job->forms.front()->column(u"own"_s)->choices.size() == 4);
}

TEST_CASE("a baseline and the words of other columns reach the rule")
{
    Rated rated;
    rated.use(u"baseline-10"_s, Rater::First);
    rated.use(u"steps-20"_s, Rater::Second);
    rated.write(u"before"_s, u"10件"_s);
    rated.write(u"done"_s, u"15件"_s);
    rated.write(u"state"_s, u"調整"_s);
    CHECK(rated.rated(u"own"_s).suggestion.word == u"A"_s);
    CHECK(rated.rated(u"planning"_s).suggestion.points == 40);
    rated.write(u"done"_s, u"10件"_s);
    CHECK(rated.rated(u"own"_s).suggestion.word == u"B"_s);
    rated.write(u"done"_s, u"8件"_s);
    CHECK(rated.rated(u"own"_s).suggestion.word == u"C"_s);
    rated.write(u"done"_s, u"21件"_s);
    CHECK(rated.rated(u"own"_s).suggestion.word == u"S"_s);
}

TEST_CASE("an item that was given up is rated by what became of it")
{
    Rated rated;
    rated.use(u"forecast-letters"_s, Rater::First);
    rated.use(u"rate-110-90-60"_s, Rater::Second);
    rated.write(u"done"_s, u"24件"_s);
    must(work::setLife(*rated.session, rated.sheet, {rated.item},
                       {LifeEvent::Discontinued, QDate(2026, 9, 1), u"廃止"_s, {}, 0, {}}));
    CHECK(rated.rated(u"own"_s).suggestion.word == u"Y"_s);
    CHECK(rated.rated(u"planning"_s).suggestion.undecided);
}

TEST_CASE("rows that are years have the rule of their year")
{
    const auto session = emptySession();
    const QString sheet = newSheet(*session, u"annaka"_s, 2026, 2029);
    const auto items = must(session->sheet(sheet)).items;
    REQUIRE(items.size() == 4);
    must(work::useRatingRule(*session, {u"annaka"_s, u"rate-110-90-60"_s, 2026, 2026, {}}));
    must(work::useRatingRule(*session, {u"annaka"_s, u"rate-100-90-80"_s, 2027, 0, {}}));
    for (const Item &item : items)
        must(work::setCells(*session,
                            {{{sheet, item.id, u"target"_s}, u"100件"_s, {}},
                             {{sheet, item.id, u"figure"_s}, u"85件"_s, {}},
                             {{sheet, item.id, u"achievement"_s}, u"A"_s, {}}},
                            {u"試し"_s, {}}));
    const auto rows = must(work::rowMeasures(*session, must(session->sheet(sheet)), 2027));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].ratings.front().suggestion.word == u"C"_s); // 60 to 90
    CHECK(rows[0].ratings.front().rule != rows[1].ratings.front().rule);
    CHECK(rows[1].ratings.front().suggestion.word == u"C"_s); // 80 to 90
    const auto asked = must(work::ratingDifferences(*session, must(session->sheet(sheet)), 2027));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().cell.item == items[1].id);
}

TEST_CASE("a section's package brings the rule along")
{
    Rated rated;
    work::Session &planning = *rated.session;
    must(work::addRatingRule(planning, ownRule));
    rated.use(u"own-rule"_s, {}, 2025, 2028);
    rated.write(u"done"_s, u"24件"_s);
    CHECK(must(work::ratingRecordsFor(planning, {u"three-raters"_s})).size() == 2);
    CHECK(must(work::ratingRecordsFor(planning, {u"machida"_s})).isEmpty());
    const QString unit = newId();
    must(planning.apply(u"t"_s, {{unit, field::kind, kind::unit, {}},
                                 {unit, field::exists, u"1"_s, {}},
                                 {unit, u"name@2026-04-01"_s, u"財政課"_s, {}},
                                 {rated.sheet, field::unit, unit, {}}}));
    must(work::openPhase(planning, u"end"_s, {}, 2026));
    const QTemporaryDir folder;
    work::HandoutOptions options;
    options.folder = folder.path();
    options.as = Handout::As::Package;
    const auto report = must(work::handOut(planning, options));
    REQUIRE(report.files.size() == 1);

    const auto section =
        must(work::Session::open(folder.filePath(report.files.front().handout.file)));
    must(work::setCells(*section, {{rated.cell(u"own"_s), u"否"_s, {}}}));
    const auto asked =
        must(work::ratingDifferences(*section, must(section->sheet(rated.sheet)), 2026, u"end"_s));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().suggestion.word == u"良"_s);
    work::Handing handing;
    handing.ratingReasons = {{rated.cell(u"own"_s), u"質を見て"_s}};
    must(work::handIn(*section, {rated.sheet}, handing));
    CHECK(must(work::ratingDifferences(*section, must(section->sheet(rated.sheet)), 2026)).empty());
    // Which rule holds is not the section's to decide.
    CHECK_FALSE(work::useRatingRule(*section, {u"three-raters"_s, u"own-rule"_s, 2025, 2027, {}}));
}
