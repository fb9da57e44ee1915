#include "desk/action_registry.h"
#include "desk/field_editor.h"
#include "desk/hand_in_dialog.h"
#include "desk/hand_in_lists.h"
#include "desk/history_dialog.h"
#include "desk/reading_dialog.h"
#include "desk/reading_text.h"
#include "desk/row_cell.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk/row_measures.h"
#include "desk_fixture.h"
#include "work/rating_rules.h"
#include "work/reading_notes.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

const QString ruleId = u"rate-110-80-50"_s;

// Two sections whose ratings follow a rule from 2026 on.
Status ratedSections(work::Session &session)
{
    if (const Status made = twoSections(session); !made)
        return made;
    const auto used = work::useRatingRule(session, {u"machida"_s, ruleId, 2026, 0, {}});
    return used ? Status() : failure(used.error());
}

struct Reading
{
    Desk desk;
    RowForm *form;

    explicit Reading(const StoreController::Setup &setup = ratedSections)
        : desk(setup), form(desk.window->rowForm()->form())
    {
        desk.goTo(0, u"item"_s);
        if (!desk.window->actions().action(u"rowForm"_s)->isChecked())
            desk.trigger(u"rowForm"_s);
        desk.window->document()->setAmendReason(u"字句の修正"_s);
        REQUIRE(waitUntil([&] { return form->cell(u"item"_s) != nullptr; }));
    }
    void set(int row, const QString &column, const QString &text)
    {
        desk.window->document()->write({{{desk.model()->itemAt(row), column}, text}});
        desk.settle();
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const ReadingLines *reading : form->readings()) {
            for (const ReadingLines::Line &line : reading->lines())
                lines += line.text;
        }
        return lines;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(lines(), [&](const QString &l) { return l.contains(text); });
    }
    [[nodiscard]] QString suggestion() const
    {
        for (const auto *label : form->cell(u"rating"_s)->findChildren<QLabel *>()) {
            if (label->text().contains(u"目安"_s) && !label->text().contains(u'字'))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (auto *each : form->findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    template<class Dialog>
    Dialog *opened() const
    {
        Dialog *dialog = nullptr;
        REQUIRE(waitUntil([&] {
            dialog = desk.window->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        }));
        return dialog;
    }
    // The button with this text, or the one that accepts.
    void press(QDialog *dialog, const QString &text)
    {
        const QPointer<QDialog> alive(dialog);
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == text) {
                REQUIRE(each->isEnabled());
                QTest::mouseClick(each, Qt::LeftButton);
                REQUIRE(waitUntil([&] { return alive.isNull(); }));
                desk.settle();
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
    [[nodiscard]] std::vector<ReadingNote> notes()
    {
        std::optional<Result<std::vector<ReadingNote>>> found;
        desk.window->store().ask(
            [id = desk.window->document()->sheet().id](work::Session &session) {
                return work::readingNotesOf(session, {id});
            },
            [&](const Result<std::vector<ReadingNote>> &notes) { found = notes; });
        REQUIRE(waitUntil([&] { return found.has_value(); }));
        REQUIRE(*found);
        return **found;
    }
};

} // namespace

TEST_CASE("How a target is read is said in words", "[desk][reading]")
{
    SubTarget target;
    target.comparator = Comparator::AtLeast;
    target.value = 312;
    target.unit = u"件"_s;
    target.scope = u"累計"_s;
    target.direction = Direction::Up;
    CHECK(targetText(target, YearStyle::Era) == u"312件以上（累計）"_s);
    target.deadline = QDate(2026, 3, 31);
    CHECK(targetText(target, YearStyle::Era) == u"312件以上（累計）　期限 令和8年3月31日"_s);
    CHECK(targetText(target, YearStyle::Western) == u"312件以上（累計）　期限 2026年3月31日"_s);
    target = {};
    target.comparator = Comparator::AtMost;
    target.value = 14;
    target.unit = u"時間"_s;
    target.scope = u"月+人"_s;
    CHECK(targetText(target, YearStyle::Era) == u"14時間以下（月・人）"_s);
    target.comparator = Comparator::LessThan;
    CHECK(targetText(target, YearStyle::Era).startsWith(u"14時間未満"_s));
    target.comparator = Comparator::AtLeast;
    target.direction = Direction::Maintain;
    CHECK(targetText(target, YearStyle::Era).startsWith(u"14時間を維持"_s));
    target = {};
    target.state = u"通年"_s;
    CHECK(targetText(target, YearStyle::Era).isEmpty());
}

TEST_CASE("Numbers are typed as people do, and nothing else is a number", "[desk][reading]")
{
    CHECK(numberTyped(u"1,234.5"_s) == 1234.5);
    CHECK(numberTyped(u"１２０"_s) == 120);
    CHECK_FALSE(numberTyped(u"12件"_s));
    CHECK_FALSE(numberTyped(u"約12"_s));
    CHECK_FALSE(numberTyped(u""_s));
}

TEST_CASE("Each part says how it was read and what was reached", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"target"_s, u"①20件\n②通年\n③作成完了"_s);
    reading.set(0, u"actual"_s, u"①24件\n②実施中\n③"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"24件 ÷ 20件 = 120%"_s); }));
    CHECK(reading.says(u"①　20件以上"_s));
    CHECK(reading.says(u"達成"_s));
    // What there is nothing to say about has no line.
    CHECK_FALSE(reading.says(u"②"_s));
    CHECK_FALSE(reading.says(u"数値として"_s));
    // Another row, other lines; an empty row has none.
    reading.desk.goTo(1, u"item"_s);
    REQUIRE(waitUntil([&] { return reading.lines().isEmpty(); }));
    reading.desk.goTo(0, u"item"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"120%"_s); }));
}

TEST_CASE("A whole target and a whole result have their own lines", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"target"_s, u"20件"_s);
    reading.set(0, u"actual"_s, u"18件"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"90%"_s); }));
    REQUIRE(reading.lines().size() == 2);
    CHECK(reading.lines()[0] == u"20件以上"_s);
    CHECK(reading.lines()[1].startsWith(u"実績 18件 ÷ 20件 = 90%"_s));
    CHECK(reading.lines()[1].contains(u"未達成"_s));
}

TEST_CASE("A click corrects the reading and leaves the text", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"target"_s, u"月14時間/人"_s);
    reading.set(0, u"indicator"_s, u"時間外勤務時間の平均"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"↓ 減少が望ましい（推定）"_s); }));
    QToolButton *correct = reading.button(u"目標値の読み取りを直す"_s);
    REQUIRE(correct);
    CHECK(correct->focusPolicy() & Qt::TabFocus);
    correct->setFocus();
    QTest::keyClick(correct, Qt::Key_Space);
    auto *dialog = reading.opened<ReadingDialog>();
    for (auto *choice : dialog->findChildren<QRadioButton *>()) {
        if (choice->text().startsWith(u"増加"_s))
            choice->click();
    }
    for (auto *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"数値"_s)
            edit->setText(u"15時間"_s);
    }
    for (auto *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"この読み取りにする"_s)
            each->click();
    }
    CHECK(dialog->isVisible()); // 15時間 is no number
    for (auto *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"数値"_s)
            edit->setText(u"１５"_s);
    }
    reading.press(dialog, u"この読み取りにする"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"15時間以上"_s); }));
    CHECK(reading.says(u"↑ 増加が望ましい"_s));
    CHECK(reading.says(reading.desk.window->store().info().actor));
    CHECK(reading.desk.stored(0, u"target"_s) == u"月14時間/人"_s);

    // One step of undo; taking it back is one as well.
    reading.desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"14時間以下"_s); }));
    reading.desk.trigger(u"redo"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"15時間以上"_s); }));
    reading.button(u"目標値の読み取りを直す"_s)->click();
    reading.press(reading.opened<ReadingDialog>(), u"自動の読み取りに戻す"_s);
    REQUIRE(waitUntil([&] { return reading.says(u"14時間以下"_s); }));
    CHECK(reading.notes().empty());
}

TEST_CASE("A rating is suggested where a rule is in force", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"target"_s, u"20件"_s);
    reading.set(0, u"actual"_s, u"24件"_s);
    REQUIRE(waitUntil([&] { return reading.suggestion().contains(u"評価の目安：A"_s); }));
    CHECK(reading.suggestion().contains(u"120%"_s));
    reading.set(0, u"rating"_s, u"C"_s);
    REQUIRE(waitUntil([&] { return reading.suggestion().contains(u"異なります"_s); }));
    reading.set(0, u"rating"_s, u"A"_s);
    REQUIRE(waitUntil([&] { return reading.suggestion().contains(u"評価の目安：A"_s); }));

    Reading without(twoSections);
    without.set(0, u"target"_s, u"20件"_s);
    without.set(0, u"actual"_s, u"24件"_s);
    REQUIRE(waitUntil([&] { return without.says(u"120%"_s); }));
    CHECK(without.suggestion().isEmpty());
}

TEST_CASE("Handing in asks about directions and differing ratings in one step", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"indicator"_s, u"時間外勤務時間の平均"_s);
    reading.set(0, u"target"_s, u"月14時間/人"_s);
    reading.set(1, u"target"_s, u"20件"_s);
    reading.set(1, u"actual"_s, u"24件"_s);
    reading.set(1, u"rating"_s, u"C"_s);
    reading.desk.openPhase(u"end"_s);
    reading.desk.settle();
    reading.desk.trigger(u"state.submit"_s);
    auto *dialog = reading.opened<HandInDialog>();
    auto *directions = dialog->findChild<DirectionList *>();
    auto *ratings = dialog->findChild<RatingList *>();
    REQUIRE(directions->list()->topLevelItemCount() == 1);
    REQUIRE(ratings->list()->topLevelItemCount() == 1);
    CHECK(directions->list()->topLevelItem(0)->text(2).contains(u"減少"_s));
    CHECK(ratings->list()->topLevelItem(0)->text(1).contains(u"A"_s));
    CHECK(dialog->answer().readings.empty()); // nobody has answered
    for (auto *each : directions->findChildren<QPushButton *>()) {
        if (each->text().startsWith(u"推定のとおり"_s))
            each->click();
    }
    ratings->findChild<QComboBox *>()->setCurrentText(u"数値に表れない成果があったため"_s);
    ratings->list()->selectAll();
    ratings->findChild<QPushButton *>()->click();
    const HandInDialog::Answer answer = dialog->answer();
    REQUIRE(answer.readings.size() == 1);
    CHECK(answer.readings[0].direction == Direction::Down);
    REQUIRE(answer.ratingReasons.size() == 1);
    reading.press(dialog, u"提出する"_s);
    const auto state = [&] {
        return reading.desk.window->document()->phases().state(2026, u"end"_s).handedIn();
    };
    REQUIRE(waitUntil(state));
    CHECK(reading.notes().size() == 1);
    CHECK(std::ranges::any_of(
        reading.desk.window->document()->reasons(),
        [](const work::Reason &reason) { return reason.why == work::Reason::Why::Rating; }));
    // All of it was one step.
    reading.desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return !state(); }));
    CHECK(reading.notes().empty());
    reading.desk.trigger(u"redo"_s);
    REQUIRE(waitUntil(state));

    // It is not asked again.
    reading.desk.trigger(u"state.withdraw"_s);
    REQUIRE(waitUntil([&] { return !state(); }));
    reading.desk.trigger(u"state.submit"_s);
    auto *again = reading.opened<HandInDialog>();
    CHECK(again->findChild<DirectionList *>()->isHidden());
    CHECK(again->findChild<RatingList *>()->isHidden());
    again->reject();
}

TEST_CASE("Enter in a list of the hand-in goes to the cell", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"indicator"_s, u"時間外勤務時間の平均"_s);
    reading.set(0, u"target"_s, u"月14時間/人"_s);
    reading.desk.goTo(1, u"item"_s);
    reading.desk.trigger(u"state.submit"_s);
    auto *dialog = reading.opened<HandInDialog>();
    QTreeWidget *list = dialog->findChild<DirectionList *>()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(waitUntil(
        [&] { return reading.desk.table()->currentIndex() == reading.desk.at(0, u"target"_s); }));
    CHECK_FALSE(reading.desk.window->document()->phases().state(2026, u"plan"_s).handedIn());
}

TEST_CASE("What was decided stands in the history, in words", "[desk][reading]")
{
    Reading reading;
    reading.set(0, u"target"_s, u"月14時間/人"_s);
    ReadingNote note;
    note.item = reading.desk.model()->itemAt(0);
    note.sheet = reading.desk.window->document()->sheet().id;
    note.column = u"target"_s;
    note.direction = Direction::Down;
    note.text = u"月14時間/人"_s;
    reading.desk.window->store().change(
        [note](work::Session &session) { return work::setReadingNotes(session, {note}); });
    reading.desk.settle();
    reading.desk.goTo(0, u"target"_s);
    reading.desk.trigger(u"history"_s);
    auto *dialog = reading.opened<HistoryDialog>();
    const auto listed = [&](const QString &text) {
        for (int i = 0; i < dialog->list()->topLevelItemCount(); ++i) {
            QStringList line;
            for (int column = 0; column < dialog->list()->columnCount(); ++column)
                line += dialog->list()->topLevelItem(i)->text(column);
            if (line.join(u' ').contains(text))
                return true;
        }
        return false;
    };
    REQUIRE(waitUntil([&] { return listed(u"減少が望ましい"_s); }));
    CHECK(listed(u"「目標値」の読み取り"_s));
    dialog->setScope(HistoryDialog::Scope::Sheet);
    REQUIRE(waitUntil([&] { return listed(u"評価の基準"_s); }));
    CHECK(listed(u"令和8年度から"_s));
}
