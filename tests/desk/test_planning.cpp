#include "desk/act_dialog.h"
#include "desk/day_box.h"
#include "desk/desk_person.h"
#include "desk/new_year_dialog.h"
#include "desk/new_year_wizard.h"
#include "desk/organisation_dialog.h"
#include "desk/organisation_tree.h"
#include "desk/phase_schedule.h"
#include "desk/unit_box.h"
#include "desk_fixture.h"
#include "work/organisation.h"
#include "work/phases.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

template<class Dialog>
Dialog *shown(QWidget *above)
{
    Dialog *found = nullptr;
    REQUIRE(waitUntil([&] {
        for (Dialog *dialog : above->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    }));
    return found;
}

template<class Control>
Control *control(QWidget *dialog, const QString &name)
{
    for (Control *candidate : dialog->findChildren<Control *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    INFO(name);
    REQUIRE(false);
    return nullptr;
}

// Confirms a small dialog and waits until it has done its work.
void confirm(ActDialog *dialog)
{
    const QPointer<ActDialog> open(dialog);
    REQUIRE(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !open || !open->isVisible(); }));
}

OrganisationDialog *openOrganisation(Desk &desk)
{
    desk.trigger(u"organisation"_s);
    auto *dialog = shown<OrganisationDialog>(desk.window.get());
    REQUIRE(waitUntil([&] { return dialog->tree()->model()->rowCount() > 0; }));
    QApplication::setActiveWindow(dialog);
    dialog->tree()->setFocus();
    return dialog;
}

// Names with their depth, as the tree shows them.
QStringList lines(const OrganisationDialog *dialog)
{
    QStringList found;
    const auto *tree = dialog->tree();
    for (QModelIndex at = tree->model()->index(0, 0); at.isValid(); at = tree->indexBelow(at))
        found += (at.parent().isValid() ? u"-"_s : QString()) + at.data().toString();
    return found;
}

void choose(OrganisationDialog *dialog, const QStringList &names)
{
    QStringList ids;
    const auto *tree = dialog->tree();
    const auto *model = qobject_cast<const OrganisationModel *>(tree->model());
    for (QModelIndex at = model->index(0, 0); at.isValid(); at = tree->indexBelow(at)) {
        if (names.contains(at.data().toString()))
            ids += model->unitAt(at);
    }
    dialog->tree()->choose(ids);
    REQUIRE(dialog->tree()->chosen().size() == names.size());
    QApplication::setActiveWindow(dialog);
    dialog->tree()->setFocus();
}

void setDay(OrganisationDialog *dialog, const QString &text)
{
    QApplication::setActiveWindow(dialog);
    QLineEdit *line = dialog->day()->lineEdit();
    line->setFocus();
    line->selectAll();
    line->insert(text);
    QTest::keyClick(line, Qt::Key_Tab);
}

} // namespace

TEST_CASE("The organisation is shown as on a day, and changed from a day on", "[desk][planning]")
{
    Desk desk;
    OrganisationDialog *dialog = openOrganisation(desk);
    CHECK(lines(dialog) == QStringList{u"市民部"_s, u"-窓口課"_s, u"-保険課"_s});
    setDay(dialog, u"R9.4.1"_s);
    CHECK(dialog->day()->currentText() == u"令和9年4月1日"_s);
    choose(dialog, {u"窓口課"_s});
    QTest::keyClick(dialog->tree(), Qt::Key_F2);
    auto *rename = shown<ActDialog>(dialog);
    auto *name = control<QLineEdit>(rename, u"新しい名前"_s);
    CHECK(name->text() == u"窓口課"_s);
    name->setFocus();
    name->selectAll();
    name->insert(u"保険課"_s); // there is one already
    QTest::keyClick(rename, Qt::Key_Return);
    REQUIRE(waitUntil([&] {
        for (const QLabel *label : rename->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"別の名前"_s))
                return true;
        }
        return false;
    }));
    name->selectAll();
    name->insert(u"総合窓口課"_s);
    confirm(rename);
    REQUIRE(waitUntil([&] { return lines(dialog).contains(u"-総合窓口課"_s); }));
    CHECK(dialog->message().contains(u"名称変更"_s));
    setDay(dialog, u"2026-04-01"_s);
    CHECK(lines(dialog).contains(u"-窓口課"_s));
    CHECK(dialog->changes()->model()->rowCount() == 1);
    setDay(dialog, u"いつか"_s);
    CHECK(dialog->message().contains(u"日付"_s));
    CHECK(lines(dialog).contains(u"-窓口課"_s));

    QApplication::setActiveWindow(dialog);
    dialog->tree()->setFocus();
    QTest::keyClick(dialog->tree(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return dialog->changes()->model()->rowCount() == 0; }));
}

TEST_CASE("Units are ordered, merged, added as a list, and a change is taken back",
          "[desk][planning]")
{
    Desk desk;
    OrganisationDialog *dialog = openOrganisation(desk);
    const QAbstractItemModelTester tester(dialog->tree()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(dialog, {u"窓口課"_s});
    QTest::keyClick(dialog->tree(), Qt::Key_Down, Qt::AltModifier);
    REQUIRE(waitUntil([&] {
        return lines(dialog) == QStringList{u"市民部"_s, u"-保険課"_s, u"-窓口課"_s};
    }));
    CHECK(dialog->tree()->chosen().size() == 1); // it can be moved on

    QApplication::clipboard()->setText(u"総務部\t庶務課\n市民部\t保険課"_s);
    QTest::keyClick(dialog->tree(), Qt::Key_V, Qt::ControlModifier);
    auto *list = shown<ActDialog>(dialog);
    CHECK(control<QPlainTextEdit>(list, u"追加する部署"_s)->toPlainText() ==
          u"総務部\n総務部 > 庶務課"_s);
    confirm(list);
    REQUIRE(waitUntil([&] { return lines(dialog).size() == 5; }));

    setDay(dialog, u"R9.4.1"_s);
    choose(dialog, {u"窓口課"_s, u"保険課"_s});
    dialog->tree()->setFocus();
    QTest::keyClick(dialog->tree(), Qt::Key_G, Qt::ControlModifier);
    auto *merge = shown<ActDialog>(dialog);
    control<QLineEdit>(merge, u"新しい部署の名前"_s)->setText(u"窓口保険課"_s);
    confirm(merge);
    REQUIRE(waitUntil([&] { return lines(dialog).contains(u"-窓口保険課"_s); }));
    CHECK_FALSE(lines(dialog).contains(u"-窓口課"_s));

    dialog->tree()->clearSelection();
    dialog->changes()->setCurrentIndex(dialog->changes()->model()->index(0, 0));
    const int before = dialog->changes()->model()->rowCount();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"取り消す"_s))
            button->click();
    }
    REQUIRE(waitUntil([&] { return dialog->changes()->model()->rowCount() == before - 1; }));
}

TEST_CASE("A unit dragged below another moves there", "[desk][planning]")
{
    Desk desk;
    OrganisationDialog *dialog = openOrganisation(desk);
    choose(dialog, {u"窓口課"_s});
    const QString desks = dialog->tree()->chosen().front();
    Q_EMIT dialog->tree()->moveWanted(desks, {}, {});
    REQUIRE(waitUntil([&] {
        return lines(dialog) == QStringList{u"市民部"_s, u"-保険課"_s, u"窓口課"_s};
    }));
    const QString department = qobject_cast<OrganisationModel *>(dialog->tree()->model())
                                   ->unitAt(dialog->tree()->model()->index(0, 0));
    Q_EMIT dialog->tree()->moveWanted(department, desks, {});
    REQUIRE(waitUntil([&] { return lines(dialog).front() == u"窓口課"_s; }));
    Q_EMIT dialog->tree()->moveWanted(desks, department, {}); // below itself
    REQUIRE(waitUntil([&] { return dialog->message().contains(u"自分の下"_s); }));
}

TEST_CASE("A year is prepared step by step, and taken back in one", "[desk][planning]")
{
    Desk desk;
    desk.trigger(u"year.prepare"_s);
    auto *wizard = shown<NewYearWizard>(desk.window.get());
    CHECK(wizard->options.from == 2026);
    CHECK(wizard->options.to == 2027);
    wizard->next();
    wizard->next();
    auto *tree = control<QTreeWidget>(wizard, u"作るシートの一覧"_s);
    REQUIRE(waitUntil([&] { return tree->topLevelItemCount() == 1; }));
    REQUIRE(tree->topLevelItem(0)->childCount() == 2);
    tree->topLevelItem(0)->child(1)->setCheckState(0, Qt::Unchecked);
    wizard->next();
    REQUIRE(wizard->currentId() == NewYearWizard::Deadlines);
    const QList<DayBox *> days = wizard->findChildren<DayBox *>();
    REQUIRE(days.size() == 3); // one a phase
    days[0]->setEditText(u"いつか"_s);
    wizard->next();
    CHECK(wizard->currentId() == NewYearWizard::Deadlines); // not a date
    days[0]->setEditText(u"R9.4.30"_s);
    wizard->next();
    REQUIRE(wizard->currentId() == NewYearWizard::Make);
    const QPointer<NewYearWizard> open(wizard);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !open || !open->isVisible(); }));
    REQUIRE(waitUntil([&] {
        return !desk.window->document()->isEmpty() &&
               desk.window->document()->sheet().fromYear == 2027;
    }));
    const Sheet &sheet = desk.window->document()->sheet();
    CHECK(sheet.value(u"section"_s) == u"市民部窓口課"_s);
    CHECK(sheet.origin.size() == 1);
    CHECK(desk.window->document()->phases().state(2027, u"plan"_s).deadline == QDate(2027, 4, 30));
    desk.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] {
        return desk.window->document()->isEmpty() ||
               desk.window->document()->sheet().fromYear == 2026;
    }));
}

TEST_CASE("Deadlines are set for all sheets and extended for one", "[desk][planning]")
{
    Desk desk;
    desk.trigger(u"phases"_s);
    auto *dialog = shown<PhaseScheduleDialog>(desk.window.get());
    REQUIRE(waitUntil([&] { return dialog->sheets()->topLevelItemCount() == 2; }));
    auto *day = control<DayBox>(dialog, u"提出期限"_s);
    auto *phase = control<QComboBox>(dialog, u"段階"_s);
    const auto press = [&](const QString &text) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(text)) {
                REQUIRE(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    };
    phase->setCurrentIndex(1);
    day->setEditText(u"R8.10.15"_s);
    press(u"提出期限にする"_s);
    const auto due = [&](int row) { return dialog->sheets()->topLevelItem(row)->text(3); };
    REQUIRE(waitUntil([&] { return due(0) == u"令和8年10月15日"_s; }));
    CHECK(due(1) == due(0));
    CHECK(phase->currentIndex() == 1);
    dialog->sheets()->topLevelItem(1)->setSelected(true);
    day->setEditText(u"R8.10.31"_s);
    press(u"選んだシートだけ延長"_s);
    REQUIRE(waitUntil([&] { return due(1) == u"令和8年10月31日（延長）"_s; }));
    CHECK(due(0) == u"令和8年10月15日"_s);
    control<QComboBox>(dialog, u"対象"_s)->setCurrentIndex(1);
    press(u"段階を開く"_s);
    REQUIRE(waitUntil(
        [&] { return dialog->sheets()->topLevelItem(1)->text(1) == phase->currentText(); }));
    CHECK(dialog->sheets()->topLevelItem(0)->text(1) != phase->currentText());
    day->setEditText(u"いつか"_s);
    press(u"提出期限にする"_s);
    CHECK(dialog->message().contains(u"日付"_s));
}

TEST_CASE("Whoever sits at the desk is asked, signs, and begins with the own section",
          "[desk][planning]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"市.mokuhyo"_s);
    Desk desk;
    DeskPersonButton *person = desk.window->person();
    desk.window->store().open(path, StoreController::Opening::New, twoSections);
    auto *dialog = shown<ActDialog>(desk.window.get());
    auto *name = control<QLineEdit>(dialog, u"名前"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // without a name
    CHECK(dialog->isVisible());
    name->setText(u"試験 花子"_s);
    auto *unit = control<UnitBox>(dialog, u"所属課"_s);
    unit->setCurrentIndex(unit->findText(u"市民部 > 保険課"_s));
    control<QCheckBox>(dialog, u"この利用者名は自分だけが使う（毎日はたずねない）"_s)
        ->setChecked(true);
    confirm(dialog);
    CHECK(person->text() == u"担当者：試験 花子（保険課）"_s);
    REQUIRE(waitUntil([&] {
        return !desk.window->document()->isEmpty() &&
               desk.window->document()->sheet().value(u"section"_s) == u"市民部保険課"_s;
    }));
    desk.window->document()->write({{{{}, u"mission"_s}, u"新しい使命"_s}});
    desk.settle();
    QString actor;
    desk.window->store().ask(
        [id = desk.window->document()->sheet().id](work::Session &session) {
            return session.store().history({id}, u"mission"_s);
        },
        [&](const Result<std::vector<store::LedgerEntry>> &entries) {
            actor = entries && !entries->empty() ? entries->back().change.actor : u"?"_s;
        });
    REQUIRE(waitUntil([&] { return !actor.isEmpty(); }));
    CHECK(actor == u"試験 花子"_s);

    // Again: nobody is asked, and the name and the section are there.
    desk.window->document()->close();
    desk.window->store().openInMemory(twoSections);
    REQUIRE(waitUntil([&] { return person->person().name.isEmpty(); }));
    desk.window->document()->close();
    desk.window->store().open(path, StoreController::Opening::Existing);
    REQUIRE(waitUntil([&] { return person->text() == u"担当者：試験 花子（保険課）"_s; }));
    REQUIRE(waitUntil([&] { return !desk.window->document()->isEmpty(); }));
    CHECK(desk.window->document()->sheet().value(u"section"_s) == u"市民部保険課"_s);
    CHECK(desk.window->findChildren<ActDialog *>().isEmpty());
    desk.trigger(u"person"_s);
    auto *again = shown<ActDialog>(desk.window.get());
    CHECK(control<QLineEdit>(again, u"名前"_s)->text() == u"試験 花子"_s);
    again->reject();
}

TEST_CASE("All sections of the register can be taken for new sheets", "[desk][planning]")
{
    Desk desk;
    desk.trigger(u"sheet.new"_s);
    auto *dialog = shown<NewYearDialog>(desk.window.get());
    auto *all = dialog->findChild<QPushButton *>(u"allUnits"_s);
    REQUIRE(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(dialog->choice().units == QStringList{u"市民部窓口課"_s, u"市民部保険課"_s});
    dialog->reject();
}
