#include "screens_lists.h"

#include "desk/act_dialog.h"
#include "desk/board.h"
#include "desk/board_page.h"
#include "desk/bulk_edit_dialog.h"
#include "desk/consolidation.h"
#include "desk/consolidation_page.h"
#include "work/organisation.h"
#include "work/phases.h"
#include "work/reasons.h"
#include "work/stages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

// Mid-year with a deadline that has passed: some have handed in, one has nothing to report, one
// came back, a name is long.
Status midYear(work::Session &session)
{
    work::SheetFilter all;
    all.year = session.currentYear();
    const QDate today = session.now().toLocalTime().date();
    (void)work::openPhase(session, u"mid"_s, all, all.year);
    (void)work::setDeadline(session, u"mid"_s, all, all.year, today.addDays(-5));
    const auto sheets = session.headers(all);
    const auto units = session.units();
    if (!sheets || !units)
        return failure(sheets ? units.error() : sheets.error());
    QStringList ids;
    for (const Sheet &sheet : *sheets)
        ids += sheet.id;
    (void)work::handIn(session, {ids.value(0)}, {all.year, {u"見本 太郎"_s, {}}, {}, {}});
    (void)work::handIn(session, {ids.value(1)},
                       {all.year, {u"見本 花子"_s, {}}, u"事業が終わったため"_s, {}});
    (void)work::handIn(session, {ids.value(2)}, {all.year, {}, {}, {}});
    (void)work::sendBack(session, ids.value(2),
                         {all.year, {}, {}, {{{ids.value(2), {}, {}}, u"再考"_s}}});
    const QString unit = sheets->back().unit;
    (void)work::renameUnit(session, unit,
                           u"市民協働・多文化共生・窓口サービス推進デジタル化担当課"_s, today);
    (void)work::setContact(session, unit, u"見本 太郎左衛門"_s, u"内線 2101"_s,
                           fiscal::firstDay(session.currentYear()));
    return {};
}

void setUp(Scene &scene)
{
    bool done = false;
    scene.window().store().ask(midYear, [&](const Status &) { done = true; });
    scene.wait([&] { return done; });
}

void settled(Scene &scene, const QString &action)
{
    bool shown = false;
    const auto link = QObject::connect(&scene.window(), &MainWindow::settled, &scene.window(),
                                       [&] { shown = true; });
    scene.trigger(action);
    scene.wait([&] { return shown; });
    QObject::disconnect(link);
}

void choose(QComboBox *box, int at)
{
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

} // namespace

void board(Scene &scene, const QString &name)
{
    setUp(scene);
    settled(scene, u"board"_s);
    BoardPage *page = scene.window().board()->page();
    scene.look(name);
    page->mark(BoardModel::Late)->setChecked(true);
    page->grouping()->setChecked(false);
    page->view()->setCurrentIndex(page->filter()->index(0, 0));
    scene.look(name + u"-late"_s);
    scene.lookAtOpened(name + u"-extend"_s,
                       [&] { Q_EMIT page->extensionWanted(page->chosenReport()); });
}

void rows(Scene &scene, const QString &name)
{
    setUp(scene);
    scene.openForm(u"machida"_s);
    settled(scene, u"rows"_s);
    ConsolidationPage *page = scene.window().consolidation()->page();
    scene.look(name);
    choose(page->grouping(), 2);
    page->needle()->setText(u"窓口"_s);
    scene.wait([&] { return page->model()->shownRows() < int(page->model()->rows().rows.size()); });
    scene.look(name + u"-narrowed"_s);
}

void bulkEdit(Scene &scene, const QString &name)
{
    setUp(scene);
    scene.openForm(u"machida"_s);
    settled(scene, u"rows"_s);
    const ConsolidationPage *page = scene.window().consolidation()->page();
    scene.lookAtOpened(name, [&] {
        page->bulkButton()->click();
        auto *dialog = scene.window().findChild<BulkEditDialog *>();
        scene.wait([&] { return dialog && dialog->isPlanned(); });
        choose(dialog->columns(), 6);
        dialog->text()->setEditText(u"おおむね順調"_s);
        scene.wait([&] { return dialog->isPlanned() && !dialog->plan().text.isEmpty(); });
    });
}

} // namespace mokuhyo::desk::test
