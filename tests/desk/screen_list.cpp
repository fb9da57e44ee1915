#include "screen_list.h"

#include "desk/action_registry.h"
#include "desk/cell_editor.h"
#include "desk/editions_dialog.h"
#include "desk/export_dialog.h"
#include "desk/find_bar.h"
#include "desk/fold_button.h"
#include "desk/help_window.h"
#include "desk/history_dialog.h"
#include "desk/import_dialog.h"
#include "desk/packet_dialog.h"
#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk/recovery_dialog.h"
#include "desk/redaction_dialog.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk/search_panel.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/shown_fields_tree.h"
#include "desk/thumbnail_view.h"
#include "desk/tree_panel.h"
#include "desk/warning_list.h"
#include "screens_check.h"
#include "screens_lists.h"
#include "screens_planning.h"
#include "screens_reading.h"
#include "screens_rounds.h"
#include "work/edit.h"
#include "work/export.h"
#include "work/life.h"
#include "work/stages.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

// A dialog that an action opens, nothing else to be done.
template<const char *action>
void byAction(Scene &scene, const QString &name)
{
    scene.lookAtAction(name, QString::fromLatin1(action));
}

template<const char *form>
void sheetOf(Scene &scene, const QString &name)
{
    scene.openForm(QString::fromLatin1(form));
    scene.look(name);
}

// Long texts everywhere that somebody may write.
void longTexts(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    SheetDocument *document = scene.window().document();
    document->setAmendReason(u"長い文の例"_s);
    const SheetModel &model = *scene.window().page()->model();
    std::vector<CellWrite> cells;
    const QString text =
        u"(1)窓口の待ち時間を平均20分以内とするため、受付システムを見直し、案内を多言語にします。\n"
        u"(2)高齢者・子育て世代・外国人住民それぞれに合わせた説明会を年12回開きます。\n"_s;
    for (int row = 0; row < std::min(4, model.rowCount()); ++row) {
        for (const QString &column : {u"activity"_s, u"indicator"_s, u"target"_s})
            cells.push_back({{model.itemAt(row), column}, text.repeated(1 + row % 3)});
    }
    document->write(cells);
    scene.settle();
    document->setAmendReason({});
    scene.look(name);
}

void smallWindow(Scene &scene, const QString &name)
{
    scene.openForm(u"ueda"_s);
    scene.window().resize(1024, 600);
    scene.look(name);
}

void editing(Scene &scene, const QString &name)
{
    scene.window().page()->setAmending(u"字句の修正"_s);
    scene.goTo(1, 3);
    SheetTable *table = scene.window().page()->table();
    QTest::keyClick(table, Qt::Key_F2);
    if (auto *editor = qobject_cast<CellEditor *>(table->indexWidget(table->currentIndex())))
        editor->insertPlainText(u"窓口の待ち時間を短くする。\n"_s.repeated(6));
    scene.look(name);
}

// A text that the store did not take, because somebody else has written there meanwhile.
void refusedText(Scene &scene, const QString &name)
{
    scene.window().page()->setAmending(u"字句の修正"_s);
    const QString sheet = scene.window().document()->sheet().id;
    const QString item = scene.window().page()->model()->itemAt(0);
    const QString column = scene.window().document()->form().columns.at(2).key;
    scene.window().store().ask(
        [=](work::Session &session) {
            return work::setCells(session, {{{sheet, item, column}, u"他の人の文"_s}},
                                  {u"字句の修正"_s, {}});
        },
        [](const Result<work::Applied> &) {});
    scene.window().document()->write({{{item, column}, u"自分の文"_s}});
    scene.wait([&] { return scene.window().document()->rejections().size() == 1; });
    scene.look(name);
}

// The form of a row with parts in several columns, with last year's row beside it.
void rowForm(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    scene.window().page()->setAmending(u"字句の修正"_s);
    const QString item = scene.window().page()->model()->itemAt(1);
    scene.window().document()->write(
        {{{item, u"activity"_s},
          u"①受付システムを見直し、待ち時間を短くする。\n②案内を多言語にする。"_s},
         {{item, u"indicator"_s}, u"①待ち時間\n②案内のことばの数"_s},
         {{item, u"target"_s}, u"①20分以内\n②5か国語"_s},
         {{item, u"actual"_s}, u"①18分"_s}});
    scene.settle();
    scene.goTo(1, 2);
    scene.trigger(u"rowForm"_s);
    scene.settle();
    scene.look(name + u"-below"_s);
    const auto press = [&](const QString &text) {
        for (auto *button : scene.window().rowForm()->form()->findChildren<QToolButton *>()) {
            if (button->text() == text)
                button->click();
        }
        scene.settle();
    };
    press(u"前の時期"_s);
    scene.look(name + u"-beside"_s);
    press(u"前の時期"_s);
    press(u"右へ"_s);
    scene.look(name + u"-right"_s);
    press(u"下へ"_s);
    scene.trigger(u"rowForm"_s);
}

void history(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    scene.window().page()->setAmending(u"議会の指摘による修正"_s);
    const CellKey cell{scene.window().page()->model()->itemAt(0), u"target"_s};
    for (const QString &text : {u"①12回\n②説明会を2回開く"_s, u"①20回\n②説明会を12回開く"_s}) {
        scene.window().document()->write({{cell, text}});
        scene.settle();
    }
    scene.window().page()->goTo(cell);
    scene.lookAtOpened(name, [&] {
        scene.trigger(u"history"_s);
        const auto *dialog = scene.window().findChild<HistoryDialog *>();
        scene.wait([&] { return dialog && dialog->list()->topLevelItemCount() > 1; });
    });
}

void recovery(Scene &scene, const QString &name)
{
    const Sheet &sheet = scene.window().document()->sheet();
    const TypedText typed{sheet.id, {sheet.items.front().id, u"target"_s}, u"①20回\n②説明"_s};
    scene.lookAtOpened(name, [&] {
        auto *dialog = new RecoveryDialog(
            &scene.window().store(),
            {{typed, u"令和8年度　窓口課"_s, u"1行目「目標値」"_s, u"①12回"_s}}, &scene.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void search(Scene &scene, const QString &name)
{
    scene.trigger(u"find"_s);
    QLineEdit *edit = scene.window().searchPanel()->edit();
    edit->setText(u"窓口"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    scene.settle();
    scene.look(name);
}

void menus(Scene &scene, const QString &name)
{
    int number = 0;
    for (const QAction *entry : scene.window().menuBar()->actions()) {
        QMenu *menu = entry->menu();
        scene.lookAtOpened(u"%1-%2"_s.arg(name).arg(++number),
                           [&] { menu->popup(scene.window().mapToGlobal(QPoint(0, 30))); });
    }
}

void treeMenu(Scene &scene, const QString &name)
{
    scene.lookAtOpened(name, [&] {
        Q_EMIT scene.window().tree()->sheetMenuWanted(scene.window().document()->sheet().id,
                                                      scene.window().mapToGlobal(QPoint(90, 90)));
    });
}

// The pages, and what is found on them.
void preview(Scene &scene, const QString &name)
{
    scene.trigger(u"preview"_s);
    PreviewWindow *shown = nullptr;
    const auto painted = [&] {
        const int page = shown->view()->currentPage();
        return shown->document() && shown->view()->isPainted(page) &&
               shown->thumbnails()->isPainted(page);
    };
    scene.wait([&] {
        shown = scene.window().findChild<PreviewWindow *>();
        return shown && painted();
    });
    scene.look(*shown, name);
    QTest::keyClick(shown, Qt::Key_F, Qt::ControlModifier);
    shown->findBar()->edit()->setText(u"窓口"_s);
    scene.wait([&] { return !shown->view()->hits().empty() && painted(); });
    scene.look(*shown, name + u"-find"_s);
    shown->close();
}

// The dialog, and what it binds.
void packet(Scene &scene, const QString &name)
{
    scene.trigger(u"packet"_s);
    auto *dialog = scene.window().findChild<PacketDialog *>();
    scene.wait([&] { return dialog->isReady(); });
    scene.look(*dialog, name);
    Q_EMIT dialog->previewWanted(dialog->options());
    PreviewWindow *shown = nullptr;
    scene.wait([&] {
        shown = scene.window().findChild<PreviewWindow *>();
        return shown && shown->document() && shown->view()->isPainted(0);
    });
    shown->view()->goTo(1);
    scene.wait([&] { return shown->view()->isPainted(1); });
    scene.look(*shown, name + u"-preview"_s);
    shown->close();
    dialog->close();
}

// An edition, and what was changed after it.
void editions(Scene &scene, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"資料.pdf"_s);
    scene.openForm(u"machida"_s);
    scene.window().store().ask(
        [path](work::Session &session) {
            work::EditionWish wish;
            wish.kind = work::Edition::Kind::Final;
            wish.packet.filter.year = 2026;
            wish.packet.reference = QDate(2026, 10, 1);
            return work::publishEdition(session, wish, path);
        },
        [](const Result<work::PublishedEdition> &) {});
    scene.settle();
    scene.window().page()->setAmending(u"議会の指摘による修正"_s);
    const SheetModel &model = *scene.window().page()->model();
    scene.window().document()->write(
        {{{model.itemAt(0), u"target"_s}, u"①20回\n②説明会を12回開く"_s},
         {{model.itemAt(1), u"item"_s}, u"書き直した取組項目"_s}});
    scene.settle();
    scene.trigger(u"editions"_s);
    auto *dialog = scene.window().findChild<EditionsDialog *>();
    scene.wait([&] { return dialog->isLoaded() && dialog->isCompared(); });
    scene.look(*dialog, name);
    dialog->close();
}

// What an export says that paper could not show.
void warnings(Scene &scene, const QString &name)
{
    const QString sheet = scene.window().document()->sheet().id;
    WarningsDialog dialog(
        u"書き出しましたが、確かめていただきたいことがあります。"_s,
        {{sheet, scene.window().page()->model()->itemAt(0), u"target"_s,
          u"「窓口課」1行目「目標値」：文が長いため、32,767文字までを書き出しました。"_s}},
        &scene.window());
    dialog.show();
    scene.look(dialog, name);
}

// A workbook that came back changed, a file that is none, one that is not there.
void import(Scene &scene, const QString &name)
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"窓口課.xlsx"_s);
    const QString list = folder.filePath(u"名簿.csv"_s);
    QFile other(list);
    if (other.open(QIODevice::WriteOnly))
        other.write(u"氏名,電話\n山田,1234\n"_s.toUtf8());
    other.close();
    scene.openForm(u"machida"_s);
    const QString sheet = scene.window().document()->sheet().id;
    scene.window().store().ask(
        [=](work::Session &session) {
            work::ExportOptions options;
            options.path = workbook;
            options.visibility.publicEdition = true;
            options.filter.sheets = {sheet};
            return work::exportSheets(session, options);
        },
        [](const Result<work::ExportReport> &) {});
    scene.settle();
    scene.window().page()->setAmending(u"字句の修正"_s);
    scene.window().document()->write(
        {{{scene.window().page()->model()->itemAt(0), u"item"_s}, u"書き直した取組項目"_s}});
    scene.settle();
    scene.lookAtOpened(name, [&] {
        scene.window().importFiles({workbook, list, folder.filePath(u"なし.xlsx"_s)});
        const auto *dialog = scene.window().findChild<ImportDialog *>();
        scene.wait([&] { return dialog && !dialog->isPlanning(); });
    });
}

void openFailed(Scene &scene, const QString &name)
{
    scene.window().openStore(u"/mnt/課/ありません.mokuhyo"_s);
    scene.wait([&] { return !scene.window().store().isOpen(); });
    scene.settle();
    scene.look(name);
}

void phaseQuestion(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    const QString phase = scene.window().document()->form().phases.back().key;
    scene.lookAtOpened(name, [&] { Q_EMIT scene.window().page()->phaseWanted(phase); });
}

void phaseIsOpen(Scene &scene, const QString &form, const QString &phase)
{
    scene.openForm(form);
    const QString sheet = scene.window().document()->sheet().id;
    scene.window().store().change([sheet, phase](work::Session &session) {
        work::SheetFilter filter;
        filter.sheets = {sheet};
        const auto due =
            work::setDeadline(session, phase, filter, {}, QDate::currentDate().addDays(9));
        return due ? work::openPhase(session, phase, filter, {}) : due;
    });
    scene.settle();
}

void handIn(Scene &scene, const QString &name)
{
    phaseIsOpen(scene, u"machida"_s, u"end"_s);
    scene.lookAtAction(name, u"state.submit"_s);
}

void handedIn(Scene &scene)
{
    phaseIsOpen(scene, u"machida"_s, u"end"_s);
    const QString id = scene.window().document()->sheet().id;
    scene.window().store().change(
        [id](work::Session &session) { return work::handIn(session, {id}); });
    scene.wait([&] { return scene.window().document()->phases().openAt(2026).phase == u"end"_s; });
    scene.settle();
}

void sendBack(Scene &scene, const QString &name)
{
    handedIn(scene);
    scene.lookAtAction(name, u"state.return"_s);
}

void rowLife(Scene &scene, const QString &name)
{
    phaseIsOpen(scene, u"machida"_s, u"end"_s);
    scene.goTo(1, 2);
    scene.lookAtAction(name, u"row.life"_s);
}

// A returned sheet: remarks on cells, a row that ended, a change after approval.
void returned(Scene &scene, const QString &name)
{
    handedIn(scene);
    const QString id = scene.window().document()->sheet().id;
    const SheetModel &model = *scene.window().page()->model();
    work::Returning returning;
    returning.comments = {{{id, model.itemAt(0), u"target"_s}, u"単位を書いてください。"_s},
                          {{id, {}, {}}, u"評価と実績値の関係が読み取れる文にしてください。"_s}};
    scene.window().store().change(
        [=](work::Session &session) { return work::sendBack(session, id, returning); });
    const QString second = model.itemAt(1);
    scene.window().store().change([=](work::Session &session) {
        return work::setLife(
            session, id, {second},
            {LifeEvent::Discontinued, QDate(2026, 10, 1), u"制度改正のため"_s, {}, 0, {}});
    });
    scene.window().store().change([=](work::Session &session) {
        return work::setCells(session, {{{id, second, u"target"_s}, u"20件（見直し後）"_s, {}}},
                              {u"数値の訂正"_s, {}});
    });
    scene.wait([&] { return !scene.window().document()->reasons().empty(); });
    scene.settle();
    scene.look(name);
}

void help(Scene &scene, const QString &name)
{
    for (int page = 0; page <= int(HelpWindow::Page::Keys); ++page) {
        scene.lookAtOpened(u"%1-%2"_s.arg(name).arg(page + 1), [&] {
            scene.trigger(u"help"_s);
            scene.window().findChild<HelpWindow *>()->turnTo(HelpWindow::Page(page));
        });
    }
}

void start(Scene &scene, const QString &name)
{
    scene.look(name);
}

// A name that stands in the cell and in its history.
void redaction(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    SheetDocument *document = scene.window().document();
    document->setAmendReason(u"例"_s);
    const QString item = scene.window().page()->model()->itemAt(0);
    const QString column = document->form().columns.at(3).key;
    for (const QString &text :
         {u"①山田花子氏からの相談を受け、窓口の案内を見直す。"_s,
          u"①山田花子氏からの相談を受け、窓口の案内と受付の順番を見直す。\n②案内板を増やす。"_s,
          u"①窓口の案内と受付の順番を見直す。\n②案内板を増やす。"_s}) {
        document->write({{{item, column}, text}});
        scene.settle();
    }
    document->setAmendReason({});
    scene.goTo(0, 3);
    scene.trigger(u"redact"_s);
    auto *dialog = scene.window().findChild<RedactionDialog *>();
    dialog->findChildren<QLineEdit *>().at(0)->setText(u"山田花子"_s);
    dialog->findChildren<QLineEdit *>().at(1)->setText(u"個人情報の誤記"_s);
    scene.wait([&] { return dialog->findChild<QTableWidget *>()->rowCount() > 0; });
    scene.look(*dialog, name);
    dialog->reject();
}

// What a public edition carries, chosen field by field, for a file in an old encoding.
void exportFields(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    scene.lookAtOpened(name, [&] {
        scene.trigger(u"export"_s);
        auto *dialog = scene.window().findChild<ExportDialog *>();
        scene.wait([&] { return dialog->findChild<ShownFieldsTree *>()->topLevelItemCount() > 0; });
        auto *format = dialog->findChild<QComboBox *>(u"format"_s);
        format->setCurrentIndex(format->findData(int(work::ExportFormat::Csv)));
        dialog->findChild<QCheckBox *>(u"forPublication"_s)->setChecked(true);
        dialog->findChild<FoldButton *>()->click();
        dialog->findChild<ShownFieldsTree *>()->expandAll();
    });
}

constexpr char machida[] = "machida";
constexpr char kokubunji[] = "kokubunji";
constexpr char ueda[] = "ueda";
constexpr char annaka[] = "annaka";
constexpr char amendAction[] = "amend";
constexpr char exportAction[] = "export";
constexpr char newYearAction[] = "sheet.new";
constexpr char phasesAction[] = "phases";
constexpr char personAction[] = "person";
constexpr char removeAction[] = "sheet.remove";
constexpr char aboutAction[] = "about";

} // namespace

const QList<Screen> &screens()
{
    static const QList<Screen> all = {
        {"start", start, true},
        {"sheet-machida", sheetOf<machida>},
        {"sheet-kokubunji", sheetOf<kokubunji>},
        {"sheet-ueda", sheetOf<ueda>},
        {"sheet-annaka", sheetOf<annaka>},
        {"sheet-long", longTexts},
        {"sheet-small-window", smallWindow},
        {"editing", editing},
        {"refused-text", refusedText},
        {"row-form", rowForm},
        {"readings", readings},
        {"history", history},
        {"recovery", recovery},
        {"search", search},
        {"menu", menus},
        {"tree-menu", treeMenu},
        {"amend", byAction<amendAction>},
        {"phase-question", phaseQuestion},
        {"redaction", redaction},
        {"remove-question", byAction<removeAction>},
        {"preview", preview},
        {"packet", packet},
        {"editions", editions},
        {"warnings", warnings},
        {"import", import},
        {"export", byAction<exportAction>},
        {"export-fields", exportFields},
        {"new-year", byAction<newYearAction>},
        {"board", board},
        {"rows", rows},
        {"bulk-edit", bulkEdit},
        {"check", check},
        {"compare", compare},
        {"series", series},
        {"figures", figures},
        {"organisation", organisation},
        {"organisation-acts", organisationActs},
        {"year-prepare", prepareYear},
        {"phases", byAction<phasesAction>},
        {"rating-rules", ratingRules},
        {"handout", handout},
        {"collect", collect},
        {"conflicts", conflicts},
        {"person", byAction<personAction>},
        {"hand-in", handIn},
        {"hand-in-questions", handInQuestions},
        {"send-back", sendBack},
        {"returned", returned},
        {"row-life", rowLife},
        {"help", help},
        {"about", byAction<aboutAction>},
        {"open-failed", openFailed},
    };
    return all;
}

} // namespace mokuhyo::desk::test
