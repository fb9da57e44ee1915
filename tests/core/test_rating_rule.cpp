#include "core/rating_rule.h"
#include "support/qstring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;

RatingRule builtIn(const QString &id)
{
    for (const QByteArray &json : builtInRatingRules()) {
        const auto rule = parseRatingRule(json);
        REQUIRE(rule);
        if (rule->id == id)
            return *rule;
    }
    FAIL("no rule " << id.toStdString());
    return {};
}

struct Part
{
    std::optional<double> percent;
    Verdict verdict = Verdict::Met;
    double target = 50;
    QString unit = u"件"_s;
    std::optional<double> result = {};
    Direction direction = Direction::Up;
};

MeasuredPart measured(const Part &part)
{
    MeasuredPart of;
    of.target.comparator = Comparator::AtLeast;
    of.target.value = part.target;
    of.target.unit = part.unit;
    of.target.direction = part.direction;
    of.achievement.percent = part.percent;
    of.achievement.verdict = part.verdict;
    if (part.result) {
        of.actual = SubActual{};
        of.actual->status = SubActual::Status::Reported;
        of.actual->value = part.result;
        of.actual->unit = part.unit;
    }
    return of;
}

// The whole as measuresOf() has it.
RatingInput row(const std::vector<Part> &parts)
{
    RatingInput input;
    double sum = 0;
    int rated = 0;
    Achievement &whole = input.measure.whole;
    whole.verdict = Verdict::Met;
    for (const Part &part : parts) {
        input.measure.parts.push_back(measured(part));
        if (part.percent) {
            sum += *part.percent;
            ++rated;
        }
        if (part.verdict != Verdict::Met)
            whole.verdict = part.verdict;
    }
    if (rated > 0 && rated == int(parts.size()))
        whole.percent = sum / rated;
    return input;
}

RatingInput rate(double percent)
{
    return row({{percent, percent >= 100 ? Verdict::Met : Verdict::Missed}});
}

RatingInput withText(RatingInput input, const QString &label, const QString &text)
{
    input.texts.push_back({u"c"_s, {label}, text});
    return input;
}

QString wordFor(const RatingRule &rule, const RatingInput &input)
{
    const Suggestion suggestion = suggest(rule, input);
    CHECK(suggestion.undecided == suggestion.word.isEmpty());
    CHECK_FALSE(suggestion.why.isEmpty());
    if (!suggestion.undecided) {
        CHECK(rule.wordOf(suggestion.word) != nullptr);
    }
    return suggestion.word;
}

std::vector<Error> defectsOf(const QByteArray &json)
{
    return checkRatingRule(json);
}

// A sound rule to break.
QJsonObject sound()
{
    return QJsonDocument::fromJson(R"({
        "id": "own", "version": 1, "title": "own",
        "columns": [{"name": "step", "columns": ["進捗状況"]}],
        "numbers": [{"name": "points", "label": "点", "cases": [{"value": 1}]},
                    {"name": "total", "label": "計", "sum": ["points"]}],
        "words": [{"word": "A"}, {"word": "B"}],
        "cases": [{"when": {"value": "rate", "atLeast": 80}, "word": "A"},
                  {"when": {"value": "rate", "below": 80}, "word": "B"}]
    })")
        .object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonArray array(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

TEST_CASE("the rules that come with the program are sound, each with its source", "[rating]")
{
    std::set<QString> ids;
    for (const QByteArray &json : builtInRatingRules()) {
        const std::vector<Error> errors = checkRatingRule(json);
        for (const Error &error : errors)
            FAIL_CHECK(error.where.toStdString() << ": " << error.message.toStdString());
        const auto rule = parseRatingRule(json);
        REQUIRE(rule);
        CHECK(ids.insert(rule->id).second);
        CHECK_FALSE(rule->sourceText.isEmpty());
        CHECK(rule->sourceUrl.startsWith(u"http"_s));
        CHECK_FALSE(ratingRuleLines(*rule).empty());
        for (const auto &[outcome, text] : ratingRuleLines(*rule)) {
            CHECK_FALSE(outcome.isEmpty());
            CHECK_FALSE(text.isEmpty());
        }
        // The file's name is what people look for.
        CHECK(QFile::exists(u":/schemas/ratings/%1.json"_s.arg(rule->id)));
    }
    CHECK(ids.size() >= 15);
}

TEST_CASE("rates at, just below and just above each boundary", "[rating]")
{
    struct Case
    {
        const char *rule;
        double percent;
        QString word;
    };
    const std::vector<Case> cases{
        {"rate-110-90-60", 110, u"A"_s},
        {"rate-110-90-60", 109.9, u"B"_s},
        {"rate-110-90-60", 110.1, u"A"_s},
        {"rate-110-90-60", 100, u"B"_s},
        {"rate-110-90-60", 90, u"B"_s},
        {"rate-110-90-60", 89.9, u"C"_s},
        {"rate-110-90-60", 60, u"C"_s},
        {"rate-110-90-60", 59.9, u"D"_s},
        {"rate-110-90-60", 0, u"D"_s},
        {"rate-110-80-50", 110, u"A"_s},
        {"rate-110-80-50", 109.9, u"B"_s},
        {"rate-110-80-50", 80, u"B"_s},
        {"rate-110-80-50", 79.9, u"C"_s},
        {"rate-110-80-50", 50, u"C"_s},
        {"rate-110-80-50", 49.9, u"D"_s},
        {"rate-100-90-80", 100, u"A"_s},
        {"rate-100-90-80", 99.9, u"B"_s},
        {"rate-100-90-80", 90, u"B"_s},
        {"rate-100-90-80", 89.9, u"C"_s},
        {"rate-100-90-80", 80, u"C"_s},
        {"rate-100-90-80", 79.9, u"D"_s},
        {"rate-bins-80-50-20", 80, u"80%以上"_s},
        {"rate-bins-80-50-20", 79.9, u"50%以上80%未満"_s},
        {"rate-bins-80-50-20", 50, u"50%以上80%未満"_s},
        {"rate-bins-80-50-20", 49.9, u"20%以上50%未満"_s},
        {"rate-bins-80-50-20", 20, u"20%以上50%未満"_s},
        {"rate-bins-80-50-20", 19.9, u"20%未満"_s},
        {"rate-90-80", 90, u"大変よく"_s},
        {"rate-90-80", 89.9, u"よく"_s},
        {"rate-90-80", 86, u"よく"_s},
        {"rate-90-80", 80, u"よく"_s}, // in both ranges of the source; the rule says which
        {"rate-90-80", 79.9, u"もっと"_s},
    };
    for (const Case &each : cases) {
        INFO(each.rule << " at " << each.percent);
        CHECK(wordFor(builtIn(QString::fromLatin1(each.rule)), rate(each.percent)) == each.word);
    }
}

TEST_CASE("a suggestion tells the figures that it rests on", "[rating]")
{
    const RatingRule rule = builtIn(u"rate-110-90-60"_s);
    CHECK(suggest(rule, rate(126.7)).why == u"達成率 126.7% ≧ 110%"_s);
    CHECK(suggest(rule, rate(95)).why == u"90% ≦ 達成率 95% ＜ 110%"_s);
    RatingInput provisional = rate(95);
    provisional.measure.whole.provisional = true;
    CHECK(suggest(rule, provisional).why.contains(u"見込"_s));
    RatingInput inferred = rate(95);
    inferred.measure.parts.front().target.inferred = true;
    CHECK(suggest(rule, inferred).why.contains(u"推定"_s));
}

TEST_CASE("targets of 100 percent have a ceiling of their own", "[rating]")
{
    const RatingRule rule = builtIn(u"rate-110-90-60"_s);
    const auto hundred = [](double percent) {
        return row({{percent, percent >= 100 ? Verdict::Met : Verdict::Missed, 100, u"%"_s}});
    };
    CHECK(wordFor(rule, hundred(100)) == u"A"_s);
    CHECK(suggest(rule, hundred(100)).why.contains(u"特例"_s));
    CHECK(wordFor(rule, hundred(99.9)) == u"B"_s);
    CHECK(wordFor(rule, hundred(90)) == u"B"_s);
    CHECK(wordFor(rule, hundred(89.9)) == u"C"_s);
    // Of 100 things, or of 80 percent, more is possible.
    CHECK(wordFor(rule, row({{100, Verdict::Met, 100, u"件"_s}})) == u"B"_s);
    CHECK(wordFor(rule, row({{100, Verdict::Met, 80, u"%"_s}})) == u"B"_s);
    // Only where all parts are such.
    CHECK(wordFor(rule, row({{100, Verdict::Met, 100, u"%"_s},
                             {100, Verdict::Met, 100, u"%"_s}})) == u"A"_s);
    CHECK(wordFor(rule, row({{100, Verdict::Met, 100, u"%"_s}, {100, Verdict::Met, 5, u"回"_s}})) ==
          u"B"_s);
}

TEST_CASE("points are added up and fall into bands", "[rating]")
{
    const RatingRule rule = builtIn(u"points-18"_s);
    const auto total = [&](const std::vector<double> &rates, const QString &policy) {
        std::vector<Part> parts;
        for (const double each : rates)
            parts.push_back({each});
        return suggest(rule, withText(row(parts), u"取組方針"_s, policy));
    };
    CHECK(total({100, 100}, u"全て達成"_s).points == 17);
    CHECK(total({100, 100}, u"全て達成"_s).word == u"18～16点"_s);
    CHECK(total({100, 90}, u"全て達成"_s).word == u"18～16点"_s); // 7 + 6 + 3
    CHECK(total({99.9, 90}, u"全て達成"_s).word == u"15～13点"_s);
    CHECK(total({90, 80}, u"一部未達成"_s).points == 13);
    CHECK(total({89.9, 80}, u"一部未達成"_s).word == u"12～11点"_s);
    CHECK(total({80, 80}, u"すべて未達成"_s).points == 11);
    CHECK(total({79.9, 80}, u"全て未達成"_s).word == u"10点以下"_s);
    CHECK(total({49.9}, u"全て未達成"_s).points == 2);
    CHECK(total({50}, u"全て未達成"_s).points == 3);
    // Without the other column's word there is no sum.
    CHECK(total({100, 100}, {}).undecided);
    CHECK(total({100, 100}, u"半分くらい"_s).undecided);
    CHECK(suggest(rule, rate(100)).undecided);
}

TEST_CASE("what is counted apart", "[rating]")
{
    const RatingRule rule = builtIn(u"rate-bins-80-50-20"_s);
    CHECK(suggest(rule, rate(100)).marks == QStringList{u"うち100%以上"_s});
    CHECK(suggest(rule, rate(99.9)).marks.isEmpty());
}

TEST_CASE("against what it was before", "[rating]")
{
    const RatingRule rule = builtIn(u"baseline-10"_s);
    const auto at = [](double result, std::optional<double> baseline,
                       Direction direction = Direction::Up, double target = 150) {
        RatingInput input = row({{{}, Verdict::Missed, target, u"人"_s, result, direction}});
        input.baselines = {baseline};
        return input;
    };
    CHECK(wordFor(rule, at(150.1, 100)) == u"S"_s);
    CHECK(wordFor(rule, at(150, 100)) == u"A"_s); // not beyond
    CHECK(wordFor(rule, at(110.2, 100)) == u"A"_s);
    CHECK(wordFor(rule, at(110, 100)) == u"B"_s);
    CHECK(wordFor(rule, at(100, 100)) == u"B"_s);
    CHECK(wordFor(rule, at(90, 100)) == u"B"_s);
    CHECK(wordFor(rule, at(89.8, 100)) == u"C"_s);
    // Less is better.
    CHECK(wordFor(rule, at(49, 100, Direction::Down, 50)) == u"S"_s);
    CHECK(wordFor(rule, at(80, 100, Direction::Down, 50)) == u"A"_s);
    CHECK(wordFor(rule, at(120, 100, Direction::Down, 50)) == u"C"_s);
    // Without a baseline, or a direction, only what is certain.
    CHECK(wordFor(rule, at(160, {})) == u"S"_s);
    CHECK(wordFor(rule, at(120, {})).isEmpty());
    CHECK(wordFor(rule, at(160, 100, Direction::Unknown)).isEmpty());
}

TEST_CASE("the share of a plan that has gone by", "[rating]")
{
    const RatingRule path = builtIn(u"linear-path-5"_s);
    const auto in = [](double percent, int year, int years) {
        RatingInput input = rate(percent);
        input.year = year;
        input.years = years;
        return input;
    };
    CHECK(wordFor(path, in(20, 1, 5)) == u"①"_s);
    CHECK(wordFor(path, in(19.9, 1, 5)) == u"②"_s);
    CHECK(wordFor(path, in(12, 1, 5)) == u"②"_s);
    CHECK(wordFor(path, in(11.9, 1, 5)) == u"③"_s);
    CHECK(wordFor(path, in(60, 3, 5)) == u"①"_s);
    CHECK(wordFor(path, in(36, 3, 5)) == u"②"_s);
    CHECK(wordFor(path, in(35.9, 3, 5)) == u"③"_s);
    CHECK(wordFor(path, in(100, 5, 5)) == u"①"_s);
    CHECK(wordFor(path, in(100, 1, 3)).isEmpty());
    CHECK(wordFor(path, in(100, 0, 5)).isEmpty()); // outside of the plan

    const RatingRule term = builtIn(u"rate-by-term"_s);
    CHECK(wordFor(term, in(33.4, 1, 3)) == u"A"_s);
    CHECK(wordFor(term, in(33.3, 1, 3)) == u"B"_s);
    CHECK(wordFor(term, in(66.7, 2, 3)) == u"A"_s);
    CHECK(wordFor(term, in(66.6, 2, 3)) == u"B"_s);
    CHECK(wordFor(term, in(90, 2, 2)) == u"A"_s);
    CHECK(wordFor(term, in(89.9, 1, 1)) == u"B"_s);
    CHECK(suggest(term, in(100, 3, 3)).candidates == QStringList{u"A"_s, u"B"_s});
}

TEST_CASE("any miss is a miss", "[rating]")
{
    const RatingRule rule = builtIn(u"strict"_s);
    CHECK(wordFor(rule, row({{100}, {130}})) == u"①"_s);
    CHECK(wordFor(rule, row({{130}, {99.9, Verdict::Missed}})) == u"③"_s);
    CHECK(wordFor(rule, row({{{}, Verdict::Met}, {100}})) == u"①"_s);
    CHECK(wordFor(rule, row({{100}, {{}, Verdict::Pending}})).isEmpty());
    // One miss settles it, whatever the others say.
    CHECK(wordFor(rule, row({{{}, Verdict::Pending}, {99, Verdict::Missed}})) == u"③"_s);
    CHECK(rule.wordOf(u"②"_s)->needsReason);
}

TEST_CASE("two axes and the words of other columns", "[rating]")
{
    const RatingRule rule = builtIn(u"started-and-achieved"_s);
    const auto with = [&](const std::vector<Part> &parts, const QString &start) {
        return wordFor(rule, withText(row(parts), u"着手状況"_s, start));
    };
    CHECK(with({{100}, {120}}, u"完了"_s) == u"達成"_s);
    CHECK(with({{100}, {80, Verdict::Missed}}, u"取組中"_s) == u"一部達成"_s);
    CHECK(with({{70, Verdict::Missed}, {80, Verdict::Missed}}, u"取組中"_s) == u"未達成"_s);
    CHECK(with({{100}}, u"未着手"_s) == u"未達成"_s);
    CHECK(with({{100}, {{}, Verdict::Pending}}, u"取組中"_s).isEmpty());
    CHECK(with({{100}}, {}).isEmpty());

    const Suggestion score = suggest(builtIn(u"score-10"_s), withText(rate(95), u"進捗"_s, u"○"_s));
    CHECK(score.undecided);
    const Suggestion before = suggest(builtIn(u"score-10"_s), withText(rate(95), u"進捗"_s, {}));
    CHECK(before.why.contains(u"先に進捗"_s));
    const RatingRule scores = builtIn(u"score-10"_s);
    CHECK(std::ranges::all_of(scores.words, &RatingWord::needsReason));
}

TEST_CASE("letters from states", "[rating]")
{
    const RatingRule rule = builtIn(u"forecast-letters"_s);
    CHECK(wordFor(rule, row({{100.1}})) == u"S"_s);
    CHECK(wordFor(rule, row({{100}})) == u"A"_s);
    CHECK(suggest(rule, rate(99.9)).candidates == QStringList{u"B"_s, u"C"_s});
    for (const auto &[state, letter] :
         {std::pair(u"完了"_s, u"F"_s), std::pair(u"未着手"_s, u"X"_s),
          std::pair(u"中止"_s, u"Y"_s), std::pair(u"評価困難"_s, u"Z"_s)})
        CHECK(wordFor(rule, withText(rate(100), u"進捗状況"_s, state)) == letter);
    CHECK(wordFor(rule, withText(row({{100}}), u"進捗状況"_s, u"順調"_s)) == u"A"_s);
    RatingInput stopped = rate(120);
    stopped.life = LifeEvent::Discontinued;
    CHECK(wordFor(rule, stopped) == u"Y"_s);
    // Where a rule says nothing of it, what has left the plan is not judged.
    CHECK(wordFor(builtIn(u"rate-110-90-60"_s), stopped).isEmpty());
    CHECK(suggest(builtIn(u"rate-110-90-60"_s), stopped).why.contains(u"中止"_s));
    stopped.life = LifeEvent::Completed;
    CHECK(wordFor(rule, stopped) == u"F"_s);
    CHECK(wordFor(builtIn(u"rate-110-90-60"_s), stopped) == u"A"_s);
}

TEST_CASE("steps or a rate, whichever is reached", "[rating]")
{
    const RatingRule rule = builtIn(u"steps-20"_s);
    const auto step = [&](const RatingInput &input, const QString &text) {
        return suggest(rule, withText(input, u"進捗状況"_s, text));
    };
    const RatingInput noRate = row({{{}, Verdict::Unknown}});
    CHECK(step(noRate, u"検討"_s).points == 20);
    CHECK(step(noRate, u"調整"_s).points == 40);
    CHECK(step(noRate, u"決定"_s).points == 60);
    CHECK(step(noRate, u"実行準備"_s).points == 80);
    CHECK(step(noRate, u"実行"_s).points == 100);
    CHECK(step(noRate, u"実行準備"_s).word == u"未達成"_s);
    CHECK(step(noRate, u"実行"_s).word == u"達成"_s);
    CHECK(step(rate(100), u"検討"_s).word == u"達成"_s);
    CHECK(step(rate(99.9), {}).word == u"未達成"_s);
    CHECK(step(rate(99.9), u"調整"_s).word == u"未達成"_s);
    CHECK(step(noRate, u"決定"_s).marks == QStringList{u"可否の決定済み"_s});
    CHECK(step(noRate, u"調整"_s).marks.isEmpty());
    CHECK(step(noRate, {}).undecided);
}

TEST_CASE("rules that leave it to people say why and know their words", "[rating]")
{
    for (const QString &id : {u"plan-letters"_s, u"plan-numbers"_s, u"absolute-letters"_s,
                              u"progress-symbols"_s, u"score-10"_s}) {
        const RatingRule rule = builtIn(id);
        const Suggestion suggestion = suggest(rule, rate(100));
        INFO(id.toStdString());
        CHECK(suggestion.undecided);
        CHECK_FALSE(suggestion.why.isEmpty());
        CHECK(rule.wordOf(u"未定"_s) == nullptr);
        CHECK(rule.wordOf(rule.words.back().word) != nullptr);
    }
    const Suggestion missed = suggest(builtIn(u"plan-numbers"_s), rate(80));
    CHECK(missed.candidates == QStringList{u"③"_s, u"④"_s});
}

TEST_CASE("words are known in any width, and with a remark behind them", "[rating]")
{
    const RatingRule rule = builtIn(u"rate-110-90-60"_s);
    CHECK(rule.wordOf(u"Ａ"_s)->word == u"A"_s);
    CHECK(rule.wordOf(u" a "_s)->word == u"A"_s);
    CHECK(rule.wordOf(u"A（前年度 B）"_s)->word == u"A"_s);
    CHECK(rule.wordOf(u"AB"_s) == nullptr);
    CHECK(rule.wordOf(u"（A）"_s) == nullptr);
    CHECK(rule.wordOf({}) == nullptr);
}

TEST_CASE("what cannot be told is not guessed", "[rating]")
{
    const RatingRule rule = builtIn(u"rate-110-90-60"_s);
    RatingInput pending = row({{{}, Verdict::Pending}});
    CHECK(suggest(rule, pending).undecided);
    CHECK(suggest(rule, pending).why.contains(u"実績がまだ"_s));
    RatingInput unknown = row({{{}, Verdict::Unknown}});
    unknown.measure.whole.note = u"単位が違います"_s;
    CHECK(suggest(rule, unknown).why.contains(u"単位が違います"_s));
    CHECK(suggest(rule, row({{{}, Verdict::Met}})).undecided); // done, but no rate
    CHECK(suggest(rule, row({{100}, {{}, Verdict::Pending}})).undecided);
    CHECK(suggest(rule, RatingInput{}).undecided);
}

TEST_CASE("a miss at 100 percent is not suggested what only a target that was met gets", "[rating]")
{
    const RatingInput missed = row({{100, Verdict::Missed}});
    const Suggestion suggestion = suggest(builtIn(u"rate-100-90-80"_s), missed);
    CHECK(suggestion.undecided);
    CHECK(suggestion.candidates.size() == 2);
    CHECK_FALSE(suggest(builtIn(u"rate-100-90-80"_s), row({{100}})).undecided);
    // Where a little less gets the same, it is no question.
    CHECK_FALSE(suggest(builtIn(u"rate-110-90-60"_s), missed).undecided);
}

TEST_CASE("how the rates of parts become the row's", "[rating]")
{
    QJsonObject json = sound();
    const auto percent = [&](const char *how, const RatingInput &input) {
        json["rate"_L1] = QJsonDocument::fromJson(how).object();
        const auto rule = parseRatingRule(bytes(json));
        REQUIRE(rule);
        return ratedPercent(*rule, input);
    };
    const RatingInput two = row({{150}, {70, Verdict::Missed}});
    CHECK(percent("{}", two) == 110);
    CHECK(percent(R"({"cap": 100})", two) == 85);
    CHECK(percent(R"({"combine": "least"})", two) == 70);
    CHECK(percent(R"({"combine": "most", "cap": 120})", two) == 120);
    const RatingInput states = row({{{}, Verdict::Met}, {{}, Verdict::Missed}, {80}});
    CHECK_FALSE(percent("{}", states));
    CHECK(percent(R"({"met": 100, "missed": 0})", states) == 60);
    CHECK_FALSE(percent(R"({"met": 100})", states));
    // 内数 and what is not counted leave the denominator.
    RatingInput inner = row({{90}, {50}, {{}, Verdict::NotCounted}});
    inner.measure.parts[1].target.scope = u"累計+内数"_s;
    CHECK(percent(R"({"cap": 100})", inner) == 90);
    // As people see it.
    CHECK(percent(R"({"cap": 100})", row({{33.3}, {33.4}, {33.4}})) == 33.4);
}

TEST_CASE("every rate gets exactly one word, and more never gets a worse one", "[rating]")
{
    for (const QByteArray &json : builtInRatingRules()) {
        const RatingRule rule = *parseRatingRule(json);
        const bool byRateAlone = std::ranges::all_of(rule.cases, [](const RatingCase &each) {
            return each.when.kind == RatingCondition::Kind::Value && each.when.name == u"rate"_s;
        });
        if (!byRateAlone)
            continue;
        int former = -1;
        for (int tenths = 2000; tenths >= 0; --tenths) {
            const RatingInput input = rate(tenths / 10.0);
            int holding = 0;
            for (const RatingCase &each : rule.cases) {
                RatingRule only = rule;
                only.cases = {each};
                holding += suggest(only, input).undecided ? 0 : 1;
            }
            const QString word = suggest(rule, input).word;
            const int place = int(rule.choices().indexOf(word));
            // One failed check a rule is enough.
            if (holding != 1 || place < former) {
                FAIL_CHECK(rule.id.toStdString() << " at " << tenths / 10.0);
                break;
            }
            former = place;
        }
        CHECK(former >= 0);
    }
}

TEST_CASE("a broken rule file is refused with every defect's place", "[rating]")
{
    REQUIRE(defectsOf(bytes(sound())).empty());
    struct Broken
    {
        const char *where;
        std::function<void(QJsonObject &)> breakIt;
    };
    const auto set = [](const char *name, const char *json) {
        return [name, json](QJsonObject &rule) { rule[QLatin1StringView(name)] = array(json); };
    };
    const std::vector<Broken> files{
        {"", [](QJsonObject &rule) { rule.remove(u"words"_s); }},
        {"", [](QJsonObject &rule) { rule[u"caeses"_s] = QJsonArray(); }},
        {"/id", [](QJsonObject &rule) { rule[u"id"_s] = u"Own"_s; }},
        {"/version", [](QJsonObject &rule) { rule[u"version"_s] = 0; }},
        {"/term",
         [](QJsonObject &rule) {
             rule[u"term"_s] = QJsonObject{{u"from"_s, 2020}};
         }},
        {"/inForce",
         [](QJsonObject &rule) {
             rule[u"inForce"_s] = QJsonObject{{u"from"_s, 2021}, {u"to"_s, 2020}};
         }},
        {"/words/1/word", set("words", R"([{"word": "A"}, {"word": "Ａ"}])")},
        {"/cases/0/word", set("cases", R"([{"word": "D"}])")},
        {"/cases/0/oneOf/1", set("cases", R"([{"oneOf": ["A", "D"]}])")},
        {"/cases/0", set("cases", R"([{"when": {"value": "rate", "below": 1}}])")},
        {"/cases/0", set("cases", R"([{"word": "A", "undecided": "x"}])")},
        {"/cases/1", set("cases", R"([{"word": "A"}, {"word": "B"}])")},
        {"/cases/0/when", set("cases", R"([{"when": {}, "word": "A"}])")},
        {"/cases/0/when", set("cases", R"([{"when": {"value": "rate"}, "word": "A"}])")},
        {"/cases/0/when", set("cases", R"([{"when": {"atLeast": 3}, "word": "A"}])")},
        {"/cases/0/when/value",
         set("cases", R"([{"when": {"value": "speed", "atLeast": 3}, "word": "A"}])")},
        {"/cases/0/when",
         set("cases", R"([{"when": {"value": "rate", "atLeast": 90, "below": 90}, "word": "A"}])")},
        {"/cases/0/when",
         set("cases", R"([{"when": {"value": "rate", "atLeast": 9, "above": 8}, "word": "A"}])")},
        {"/cases/0/when/column",
         set("cases", R"([{"when": {"column": "state", "is": ["x"]}, "word": "A"}])")},
        {"/cases/0/when", set("cases", R"([{"when": {"column": "step"}, "word": "A"}])")},
        {"/cases/0/when", set("cases", R"([{"when": {"parts": "all"}, "word": "A"}])")},
        {"/cases/0/when/any/1/value",
         set("cases", R"([{"when": {"any": [{"verdict": ["met"]}, {"value": "x", "below": 1}]},
                           "word": "A"}])")},
        {"/cases/0/when/not", set("cases", R"([{"when": {"not": {}}, "word": "A"}])")},
        {"/cases/0/when/verdict/0",
         set("cases", R"([{"when": {"verdict": ["won"]}, "word": "A"}])")},
        {"/numbers/0", set("numbers", R"([{"name": "n", "label": "n"}])")},
        {"/numbers/0/sum/0", set("numbers", R"([{"name": "n", "label": "n", "sum": ["m"]},
                            {"name": "m", "label": "m", "cases": [{"value": 1}]}])")},
        {"/numbers/0/sum/0", set("numbers", R"([{"name": "n", "label": "n", "sum": ["n"]}])")},
        {"/numbers/0/name",
         set("numbers", R"([{"name": "rate", "label": "n", "cases": [{"value": 1}]}])")},
        {"/points", [](QJsonObject &rule) { rule[u"points"_s] = u"nothing"_s; }},
        {"/columns/1/name",
         set("columns",
             R"([{"name": "step", "columns": ["x"]}, {"name": "step", "columns": ["y"]}])")},
        {"/marks/0/when", set("marks", R"([{"label": "x", "when": {}}])")},
    };
    for (const Broken &file : files) {
        QJsonObject rule = sound();
        file.breakIt(rule);
        const std::vector<Error> errors = defectsOf(bytes(rule));
        INFO(bytes(rule).toStdString());
        REQUIRE_FALSE(errors.empty());
        const bool there = std::ranges::any_of(
            errors, [&](const Error &e) { return e.where == QLatin1StringView(file.where); });
        for (const Error &error : errors)
            UNSCOPED_INFO(error.where.toStdString() << " " << error.message.toStdString());
        CHECK(there);
        CHECK_FALSE(parseRatingRule(bytes(rule)));
    }
}

TEST_CASE("hostile rule files are refused and end", "[rating]")
{
    CHECK_FALSE(defectsOf("").empty());
    CHECK_FALSE(defectsOf("[]").empty());
    CHECK_FALSE(defectsOf("{\"id\": ").empty());
    CHECK_FALSE(defectsOf(QByteArray((1 << 20) + 1, ' ')).empty());
    QByteArray deep =
        R"({"id":"own","version":1,"title":"t","words":[{"word":"A"}],"cases":[{"when":)";
    for (int i = 0; i < 100'000; ++i)
        deep += R"({"not":)";
    CHECK_FALSE(defectsOf(deep).empty());
    QJsonObject nested{{u"verdict"_s, QJsonArray{u"met"_s}}};
    for (int i = 0; i < 200; ++i)
        nested = {{u"not"_s, nested}};
    QJsonObject rule = sound();
    rule[u"cases"_s] = QJsonArray{QJsonObject{{u"when"_s, nested}, {u"word"_s, u"A"_s}}};
    CHECK_FALSE(defectsOf(bytes(rule)).empty());
}

TEST_CASE("a rule reads like the city wrote it", "[rating]")
{
    const auto lines = ratingRuleLines(builtIn(u"rate-110-90-60"_s));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].second.contains(u"100%目標の特例"_s));
    CHECK(lines[2] == std::pair(u"B"_s, u"達成率 90%以上110%未満"_s));
    const auto strict = ratingRuleLines(builtIn(u"strict"_s));
    CHECK(std::ranges::any_of(strict, [](const auto &line) {
        return line.first == u"②"_s && line.second.contains(u"理由"_s);
    }));
}

TEST_CASE("the guide's example is sound, and the guide names every rule", "[rating]")
{
    QFile file(QStringLiteral(MOKUHYO_SOURCE_DIR) + u"/docs/ratings.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype from = text.indexOf("```json\n") + 8;
    const QByteArray example = text.mid(from, text.indexOf("\n```", from) - from);
    const auto rule = parseRatingRule(example);
    REQUIRE(rule);
    CHECK(wordFor(*rule, rate(90)) == u"②"_s);
    CHECK(suggest(*rule, rate(90)).needsReason);
    CHECK(rule->inForce(2026));
    CHECK_FALSE(rule->inForce(2025));
    for (const QByteArray &json : builtInRatingRules()) {
        INFO(parseRatingRule(json)->id);
        CHECK(text.contains('`' + parseRatingRule(json)->id.toUtf8() + '`'));
    }
}
