#include "core/measure.h"
#include "support/qstring.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <cmath>
#include <iostream>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Achievement::Verdict;

Field column(const QString &key, const QString &phase)
{
    Field field;
    field.key = key;
    field.label = key;
    field.phase = phase;
    return field;
}

// A plan of a year, with results in the middle and at the end of it.
Form yearForm()
{
    Form form;
    form.columns = {column(u"indicator"_s, u"plan"_s), column(u"target"_s, u"plan"_s),
                    column(u"due"_s, u"plan"_s),       column(u"was"_s, u"plan"_s),
                    column(u"mid"_s, u"mid"_s),        column(u"end"_s, u"end"_s)};
    form.phases = {{u"plan"_s, {}}, {u"mid"_s, {}}, {u"end"_s, {}}};
    MeasureColumns measure;
    measure.target = u"target"_s;
    measure.indicator = u"indicator"_s;
    measure.deadline = u"due"_s;
    measure.baseline = u"was"_s;
    measure.actuals = QStringList{u"mid"_s, u"end"_s};
    form.measures = {measure};
    return form;
}

Form planForm()
{
    Form form = yearForm();
    form.columns.push_back(column(u"year"_s, u"plan"_s));
    form.rows.kind = Rows::Kind::Years;
    form.rows.yearColumn = u"year"_s;
    form.fields = {column(u"state"_s, u"plan"_s)};
    form.measures[0].actuals = QStringList{u"end"_s};
    form.measures[0].baseline.clear();
    return form;
}

Item row(const QString &id, const std::vector<std::pair<QString, QString>> &texts)
{
    Item item;
    item.id = id;
    for (const auto &[key, text] : texts)
        item.cells.insert(key, {text, {}});
    return item;
}

Sheet sheetOf(std::vector<Item> items, int year = 2024)
{
    Sheet sheet;
    sheet.id = u"s"_s;
    sheet.fromYear = year;
    sheet.toYear = year;
    sheet.items = std::move(items);
    return sheet;
}

// One row a year from 2025 on: targets, and results where there are any.
Sheet planOf(const QStringList &targets, const QStringList &results = {})
{
    std::vector<Item> items;
    for (qsizetype i = 0; i < targets.size(); ++i)
        items.push_back(row(u"r%1"_s.arg(i), {{u"year"_s, QString::number(i + 7)},
                                              {u"target"_s, targets[i]},
                                              {u"end"_s, results.value(i)}}));
    return sheetOf(std::move(items), 2025);
}

Measure only(const Form &form, const Sheet &sheet, const MeasureContext &context = {2024, {}, {}})
{
    const auto measures = measuresOf(form, sheet, context);
    REQUIRE(measures.size() == 1);
    return measures.front();
}

} // namespace

TEST_CASE("parts of a target stand beside the results of their number")
{
    const Form form = yearForm();
    Sheet sheet = sheetOf({row(u"a"_s, {{u"indicator"_s, u"①相談件数\n②情報発信"_s},
                                        {u"target"_s, u"①20件\n②4回"_s},
                                        {u"end"_s, u"①24件\n②3回"_s}})});
    const Measure measure = only(form, sheet);
    CHECK(measure.item == u"a"_s);
    CHECK(measure.targetColumn == u"target"_s);
    CHECK(measure.actualColumn == u"end"_s);
    REQUIRE(measure.parts.size() == 2);
    CHECK(measure.parts[0].achievement.working == u"24件 ÷ 20件 = 120%"_s);
    CHECK(measure.parts[1].achievement.working == u"3回 ÷ 4回 = 75%"_s);
    CHECK(measure.whole.percent == 97.5);
    CHECK(measure.whole.working == u"（120% + 75%）÷ 2 = 97.5%"_s);
    CHECK(measure.whole.verdict == Verdict::Missed);

    SECTION("in whatever order they are written")
    {
        sheet.items[0].cells[u"end"_s].value = u"②3回\n①24件"_s;
        sheet.items[0].cells[u"target"_s].value = u"①20件\n②4回"_s;
        const Measure turned = only(form, sheet);
        CHECK(turned.parts[0].achievement == measure.parts[0].achievement);
        CHECK(turned.whole == measure.whole);
    }
    SECTION("one that nobody answers leaves the row without a rate")
    {
        sheet.items[0].cells[u"end"_s].value = u"①24件"_s;
        const Measure half = only(form, sheet);
        CHECK_FALSE(half.whole.percent);
        CHECK(half.parts[1].achievement.verdict == Verdict::Unknown);
        CHECK(half.whole.verdict == Verdict::Unknown);
    }
    SECTION("what answers nothing is kept apart")
    {
        sheet.items[0].cells[u"end"_s].value = u"①24件\n②3回\n③7人"_s;
        REQUIRE(only(form, sheet).unmatched.size() == 1);
        CHECK(only(form, sheet).unmatched[0].value == 7);
    }
    SECTION("no result yet")
    {
        sheet.items[0].cells[u"end"_s].value.clear();
        CHECK(only(form, sheet).whole.verdict == Verdict::Pending);
    }
}

TEST_CASE("the result is that of the phase, or the last that says anything")
{
    const Form form = yearForm();
    const Sheet sheet = sheetOf({row(u"a"_s, {{u"target"_s, u"20件"_s}, {u"mid"_s, u"9件"_s}})});
    const Measure last = only(form, sheet);
    CHECK(last.actualColumn == u"mid"_s);
    CHECK(last.whole.percent == 45);
    CHECK(last.whole.verdict == Verdict::Pending); // half of the year is still to come
    CHECK(only(form, sheet, {2024, u"end"_s, {}}).whole.verdict == Verdict::Pending);
    CHECK_FALSE(only(form, sheet, {2024, u"end"_s, {}}).whole.percent);
    CHECK(only(form, sheet, {2024, u"plan"_s, {}}).actualColumn.isEmpty());
}

TEST_CASE("rows without a target, and those that ended, have no measure")
{
    const Form form = yearForm();
    Item ended = row(u"b"_s, {{u"target"_s, u"20件"_s}});
    ended.life.event = LifeEvent::Discontinued;
    CHECK(measuresOf(form, sheetOf({row(u"a"_s, {{u"target"_s, u"① ②"_s}}), ended}), {2024, {}, {}})
              .empty());
    const Measure dash = only(form, sheetOf({row(u"c"_s, {{u"target"_s, u"-"_s}})}));
    CHECK(dash.whole.verdict == Verdict::NotCounted);
}

TEST_CASE("a column of deadlines gives parts theirs")
{
    const Form form = yearForm();
    const Sheet sheet =
        sheetOf({row(u"a"_s, {{u"target"_s, u"(1) 要綱の改正\n(2) 20件"_s},
                              {u"due"_s, u"(1) R6.12月末\n(2) R7.3月末"_s},
                              {u"end"_s, u"(1) 要綱を改正した（R6.11月）\n(2) 21件"_s}})});
    const Measure measure = only(form, sheet);
    REQUIRE(measure.parts.size() == 2);
    CHECK(measure.parts[0].target.deadline == QDate(2024, 12, 31));
    CHECK(measure.parts[1].target.deadline == QDate(2025, 3, 31));
    CHECK(measure.parts[0].achievement.verdict == Verdict::Met);
    CHECK(measure.parts[1].achievement.percent == 105);

    const Sheet shared = sheetOf(
        {row(u"a"_s, {{u"target"_s, u"(1) 要綱の改正\n(2) 20件"_s}, {u"due"_s, u"年度末まで"_s}})});
    for (const MeasuredPart &part : only(form, shared).parts)
        CHECK(part.target.deadline == QDate(2025, 3, 31));
}

TEST_CASE("yearly targets that fall show that less is better")
{
    const Form form = planForm();
    const QStringList falling{u"区長への依頼業務の数\n102"_s, u"区長への依頼業務の数\n99"_s,
                              u"区長への依頼業務の数\n96"_s};
    auto measures = measuresOf(form, planOf(falling, {u"100"_s}), {2025, {}, {}});
    REQUIRE(measures.size() == 3);
    CHECK(measures[0].parts[0].target.direction == Direction::Down);
    CHECK(measures[0].parts[0].target.comparator == Comparator::AtMost);
    CHECK(measures[0].parts[0].asksDirection());
    CHECK(measures[0].whole.percent == 102);
    CHECK(measures[0].whole.verdict == Verdict::Met);
    CHECK(measures[1].whole.verdict == Verdict::Pending);

    // Two years show nothing, and neither does a fall of what is meant to grow.
    measures = measuresOf(form, planOf(falling.mid(0, 2)), {2025, {}, {}});
    CHECK(measures[0].parts[0].target.direction == Direction::Up);
    measures =
        measuresOf(form, planOf({u"登録者数\n30人"_s, u"登録者数\n20人"_s, u"登録者数\n10人"_s}),
                   {2025, {}, {}});
    CHECK(measures[0].parts[0].target.direction == Direction::Up);
    // Rising ones are no question.
    measures = measuresOf(form, planOf({u"17件"_s, u"21件"_s, u"24件"_s}), {2025, {}, {}});
    CHECK_FALSE(measures[0].parts[0].asksDirection());
}

TEST_CASE("targets that stay near what is there are kept up")
{
    const Form form = planForm();
    Sheet sheet = planOf({u"40団体"_s, u"40団体"_s, u"40団体"_s}, {u"38団体"_s});
    CHECK(measuresOf(form, sheet, {2025, {}, {}})[0].parts[0].target.direction == Direction::Up);
    sheet.fields.insert(u"state"_s,
                        {u"減少が続く。\n（現状の数値：登録団体　39団体（588人））"_s, {}});
    const auto measures = measuresOf(form, sheet, {2025, {}, {}});
    CHECK(measures[0].parts[0].target.direction == Direction::Maintain);
    CHECK(measures[0].parts[0].asksDirection());
    CHECK(measures[0].whole.percent == 95);
    CHECK(measures[0].whole.verdict == Verdict::Missed);
}

TEST_CASE("a target that counts from another year takes that year's result")
{
    const Form form = planForm();
    const QStringList targets{u"12月までに調査終了"_s, u"マニュアル整備件数\n令和７年度＋10件"_s,
                              u"マニュアル整備件数\n令和７年度＋20件"_s};
    auto measures =
        measuresOf(form, planOf(targets, {u"調査終了（マニュアル整備件数 30件）"_s, u"45件"_s}),
                   {2025, {}, {}});
    CHECK(measures[1].whole.working == u"45件 ÷（30件 + 10件）= 112.5%"_s);
    measures = measuresOf(form, planOf(targets, {u"調査終了"_s, u"45件"_s}), {2025, {}, {}});
    CHECK(measures[1].whole.verdict == Verdict::Unknown);
    CHECK(measures[1].whole.note.contains(u"令和7年度"_s));
}

TEST_CASE("what somebody said of a part holds")
{
    const Form form = yearForm();
    const Sheet sheet =
        sheetOf({row(u"a"_s, {{u"target"_s, u"月14時間/人"_s}, {u"end"_s, u"15時間"_s}})});
    ReadingNote note;
    note.item = u"a"_s;
    note.column = u"target"_s;
    note.direction = Direction::Down;
    note.by = u"企画 太郎"_s;
    note.on = QDate(2024, 10, 1);
    MeasureContext context{2024, {}, {note}};
    const Measure down = only(form, sheet, context);
    CHECK(down.parts[0].target.comparator == Comparator::AtMost);
    CHECK_FALSE(down.parts[0].asksDirection());
    REQUIRE(down.parts[0].note);
    CHECK(down.parts[0].note->by == u"企画 太郎"_s);
    CHECK(down.whole.percent == 93.3);
    CHECK(down.whole.note.isEmpty());

    SECTION("the newest of them")
    {
        note.direction = Direction::Up;
        note.on = QDate(2024, 10, 2);
        context.notes.push_back(note);
        CHECK(only(form, sheet, context).whole.percent == 107.1);
    }
    SECTION("of another part, column or row it says nothing")
    {
        context.notes[0].part = u"②"_s;
        CHECK_FALSE(only(form, sheet, context).parts[0].note);
        context.notes[0].part.clear();
        context.notes[0].item = u"b"_s;
        CHECK_FALSE(only(form, sheet, context).parts[0].note);
        context.notes[0].item = u"a"_s;
        context.notes[0].column = u"other"_s;
        CHECK_FALSE(only(form, sheet, context).parts[0].note);
    }
    SECTION("a number only while the text stays as it was")
    {
        context.notes[0].value = 16;
        context.notes[0].text = u"月14時間/人"_s;
        CHECK(only(form, sheet, context).parts[0].target.value == 16);
        context.notes[0].text = u"月15時間/人"_s;
        CHECK(only(form, sheet, context).parts[0].target.value == 14);
        CHECK(only(form, sheet, context).parts[0].target.direction == Direction::Down);
    }
}

TEST_CASE("in a plan of years an answer holds for all of them")
{
    const Form form = planForm();
    const Sheet sheet = planOf({u"102件"_s, u"99件"_s, u"98件"_s});
    ReadingNote note;
    note.item = u"r0"_s;
    note.column = u"target"_s;
    note.direction = Direction::Up;
    for (const Measure &measure : measuresOf(form, sheet, {2025, {}, {note}})) {
        CHECK(measure.parts[0].target.direction == Direction::Up);
        CHECK(measure.parts[0].target.comparator == Comparator::AtLeast);
        CHECK_FALSE(measure.parts[0].asksDirection());
    }
}

TEST_CASE("a baseline counts where the rule asks for it")
{
    const Form form = yearForm();
    const Sheet sheet = sheetOf({row(
        u"a"_s,
        {{u"target"_s, u"事故件数を10件以下"_s}, {u"was"_s, u"20件"_s}, {u"end"_s, u"12件"_s}})});
    MeasureContext context{2024, {}, {}};
    CHECK(only(form, sheet, context).whole.percent == 83.3);
    context.reduction = Reduction::Baseline;
    CHECK(only(form, sheet, context).whole.working == u"（20件 − 12件）÷（20件 − 10件）= 80%"_s);
}

TEST_CASE("a part within another does not count for the row")
{
    const Form form = yearForm();
    const Sheet sheet = sheetOf({row(u"a"_s, {{u"target"_s, u"②20業務着手 (内4業務完了)"_s},
                                              {u"end"_s, u"②20業務着手（内2業務完了）"_s}})});
    const Measure measure = only(form, sheet);
    REQUIRE(measure.parts.size() == 2);
    CHECK(measure.parts[0].achievement.percent == 100);
    CHECK(measure.parts[1].achievement.percent == 50);
    CHECK(measure.whole.percent == 100);
}

namespace {

Sheet sheetFrom(const QJsonObject &json, const Form &form)
{
    Sheet sheet;
    sheet.fromYear = fiscal::parse(json[u"年度"_s].toString()).value_or(2024);
    sheet.toYear = sheet.fromYear;
    const QJsonObject fields = json[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const Field *known = form.fieldByLabel(field.key()))
            sheet.fields.insert(known->key, {field.value().toString(), {}});
    }
    for (const QJsonValue value : json[u"items"_s].toArray()) {
        const QJsonObject cells = value.toObject();
        Item item;
        item.id = QString::number(sheet.items.size());
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (const Field *known = form.columnByLabel(cell.key()))
                item.cells.insert(known->key, {cell.value().toString(), {}});
        }
        sheet.items.push_back(std::move(item));
    }
    return sheet;
}

// For people who want to look at what is read.
void print(const MeasuredPart &part, const Item &item, const Measure &measure)
{
    const Achievement &achievement = part.achievement;
    QString line = QStringList{part.target.name(),
                               QString::number(static_cast<int>(achievement.verdict)),
                               achievement.working,
                               achievement.note,
                               item.value(measure.targetColumn).left(60),
                               part.actual ? part.actual->state.left(60) : QString()}
                       .join(u" | "_s);
    std::cout << line.replace(u'\n', u'/').toStdString() << "\n";
}

} // namespace

TEST_CASE("the real goal sheets have no absurd rate")
{
    SKIP_WITHOUT_SHARED();
    const FormCatalog forms = *FormCatalog::fromSources(builtInForms());
    int rows = 0;
    int rates = 0;
    const bool prints = qEnvironmentVariableIsSet("MOKUHYO_PRINT_WORKINGS");
    for (const Form *form : forms.newest()) {
        QFile file(sharedFolder() + u"/workbooks/"_s + form->ref.id + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
            const Sheet sheet = sheetFrom(value.toObject(), *form);
            for (const QString &phase : {QString(), u"mid"_s}) {
                for (const Measure &measure :
                     measuresOf(*form, sheet, {sheet.fromYear, phase, {}})) {
                    const Item &item = *sheet.item(measure.item);
                    CAPTURE(item.value(measure.targetColumn), item.value(measure.actualColumn));
                    ++rows;
                    for (const MeasuredPart &part : measure.parts) {
                        const Achievement &achievement = part.achievement;
                        if (prints)
                            print(part, item, measure);
                        if (!achievement.percent)
                            continue;
                        ++rates;
                        CHECK(std::isfinite(*achievement.percent));
                        CHECK(*achievement.percent >= 0);
                        CHECK(*achievement.percent <= 300);
                        CHECK_FALSE(achievement.working.isEmpty());
                    }
                }
            }
        }
    }
    CHECK(rows > 150);
    CHECK(rates >= 5); // only few of their results are figures
}
