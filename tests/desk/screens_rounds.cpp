#include "screens_rounds.h"

#include "desk/collect_dialog.h"
#include "desk/collect_done_dialog.h"
#include "desk/collect_tree.h"
#include "desk/conflicts_dialog.h"
#include "desk/handout_dialog.h"
#include "desk/handout_done_dialog.h"
#include "desk/handout_tree.h"
#include "desk/rounds.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "work/edit.h"
#include "work/organisation.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;
using work::CollectedCell;
using work::CollectedRow;

namespace {

CollectedCell cell(CollectedCell::Kind kind, const QString &row, const QString &label,
                   const QString &base, const QString &here, const QString &file)
{
    CollectedCell made;
    made.kind = kind;
    made.record = u"r"_s;
    made.field = label;
    made.row = row;
    made.label = label;
    made.place = {u"窓口課"_s, u"F12"_s};
    made.atHandout = base;
    made.here = here;
    made.file = file;
    made.taken = kind == CollectedCell::Kind::Change || kind == CollectedCell::Kind::Same ||
                 kind == CollectedCell::Kind::Conflict;
    return made;
}

CollectedRow row(CollectedRow::Kind kind, const QString &name, const QString &text)
{
    CollectedRow made;
    made.kind = kind;
    made.name = name;
    made.record = name;
    made.taken = kind == CollectedRow::Kind::Added;
    made.texts = {{u"取組項目"_s, text}};
    made.changes.resize(1);
    return made;
}

void renameToLong(Scene &scene)
{
    bool done = false;
    scene.window().store().change(
        [](work::Session &session) -> Result<work::Applied> {
            const auto units = session.units();
            if (!units)
                return failure(units.error());
            const QDate day = fiscal::firstDay(session.currentYear());
            for (const Unit *unit : units->on(day)) {
                if (!unit->parentOn(day).isEmpty())
                    return work::renameUnit(session, unit->id,
                                            u"市民協働・多文化共生・窓口サービス推進課"_s, day);
            }
            return work::Applied();
        },
        [&](const Result<work::Applied> &) { done = true; });
    scene.wait([&] { return done; });
    scene.settle();
}

} // namespace

work::CollectPlan returnedFiles(const QString &sheet)
{
    using Kind = CollectedCell::Kind;
    work::CollectedFile filled;
    filled.path = u"/tmp/R6_市民部_窓口課_中間確認.xlsx"_s;
    filled.name = u"R6_市民部_窓口課_中間確認.xlsx"_s;
    filled.unitName = u"市民部 > 市民協働・多文化共生・窓口サービス推進課"_s;
    work::CollectedSheet counted;
    counted.sheet = sheet;
    counted.title = u"窓口課"_s;
    counted.tab = u"窓口課"_s;
    counted.handsIn = true;
    counted.cells = {
        cell(Kind::Change, u"①"_s, u"上半期の状況や評価"_s, {}, {},
             u"窓口の待ち時間を平均18分に短縮した。\n案内を3か国語にした。"_s),
        cell(Kind::Conflict, u"②"_s, u"下半期の予定"_s, u"説明会を2回開く。"_s,
             u"説明会を2回（うち1回は休日）開く。"_s,
             u"説明会を4回開き、アンケートの結果を踏まえて案内を見直す。"_s),
        cell(Kind::Outside, u"①"_s, u"目標値"_s, u"①20分以内"_s, u"①20分以内"_s, u"①25分以内"_s),
        cell(Kind::Former, u"③"_s, u"進捗状況"_s, u"B"_s, u"A"_s, u"B"_s),
    };
    counted.rows = {row(CollectedRow::Kind::Added, u"4行目"_s, u"証明書のオンライン申請"_s),
                    row(CollectedRow::Kind::Missing, u"③"_s, u"マイナンバーカードの普及"_s)};
    filled.sheets = {counted};
    CollectedCell answer = cell(Kind::Change, u"①"_s, u"目標値"_s, {}, {}, u"単位を書きました。"_s);
    filled.answers = {{answer, u"単位を書いてください。"_s}};

    work::CollectedFile unknown;
    unknown.path = unknown.name = u"目標管理シート（提出用）最終版.xlsx"_s;
    unknown.questions = {{u"Sheet1"_s,
                          u"部課名が書かれていないため、どのシートか分かりません。"_s,
                          {{sheet, u"窓口課"_s, u"市民部 > 窓口課"_s}}}};
    work::CollectedFile damaged;
    damaged.path = damaged.name = u"R6_市民部_保険課_中間確認.xlsx"_s;
    damaged.unitName = u"市民部 > 保険課"_s;
    damaged.setAside =
        Error{ErrorCode::Damaged,
              u"ファイルが壊れているため、読み取れません。もう一度送ってもらってください。"_s,
              {}};
    work::CollectedFile again = filled;
    again.path = again.name = u"R6_市民部_窓口課_中間確認 (1).xlsx"_s;
    again.sheets.clear();
    again.answers.clear();
    again.already = QDateTime(QDate(2026, 10, 5), QTime(9, 30));
    work::CollectPlan plan;
    plan.files = {filled, unknown, damaged, again};
    return plan;
}

Status disagree(work::Session &session, const work::CellRef &cell, const QString &planning,
                const QString &section)
{
    const QString id = cell.item.isEmpty() ? cell.sheet : cell.item;
    const auto record = session.store().record(id);
    if (!record || !*record)
        return failure(ErrorCode::NotFound, id);
    Change theirs;
    theirs.id = newId();
    theirs.record = id;
    theirs.field = cell.key;
    theirs.parents = (*record)->cells.value(cell.key).leaves;
    theirs.value = section;
    theirs.actor = u"市民部 > 窓口課"_s;
    theirs.time = timestamp(session.now());
    theirs.batch = batchOf(session.store().identity(), newId());
    const auto ours =
        work::setCells(session, {{cell, planning, {}}}, {u"字句の修正"_s, u"字句の修正"_s});
    if (!ours)
        return failure(ours.error());
    const auto united = session.store().unite({theirs}, {u"企画"_s, session.now(), {}},
                                              u"R6_市民部_窓口課_中間確認.xlsx"_s);
    return united ? Status() : failure(united.error());
}

// The dialog, and what it has written.
void handout(Scene &scene, const QString &name)
{
    renameToLong(scene);
    const QTemporaryDir folder;
    scene.trigger(u"handout"_s);
    HandoutDialog *dialog = nullptr;
    scene.wait([&] {
        dialog = scene.window().findChild<HandoutDialog *>();
        return dialog && dialog->isPlanned();
    });
    if (!dialog)
        return;
    scene.look(*dialog, name);
    work::HandoutOptions options = dialog->options();
    options.folder = folder.filePath(u"令和8年度_目標管理シート_配布"_s);
    scene.lookAtOpened(name + u"-done"_s, [&] {
        Q_EMIT dialog->handOutWanted(options);
        scene.wait([&] { return scene.window().findChild<HandoutDoneDialog *>(); });
    });
}

void collect(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    const work::CollectPlan plan = returnedFiles(scene.window().document()->sheet().id);
    Result<TreeSnapshot> tree;
    bool read = false;
    scene.window().store().ask([](work::Session &session) { return readTree(session, {}); },
                               [&](const Result<TreeSnapshot> &answer) {
                                   tree = answer;
                                   read = true;
                               });
    scene.wait([&] { return read; });
    CollectDialog dialog(
        *tree,
        [&](const work::CollectOptions &, const CollectDialog::Answer &answer) { answer(plan); },
        &scene.window());
    dialog.show();
    dialog.plan();
    scene.look(dialog, name);
    dialog.files()->setCurrentItem(dialog.files()->topLevelItem(1));
    scene.look(dialog, name + u"-question"_s);
    dialog.close();

    work::CollectReport report;
    report.files = {
        {plan.files[0].path, plan.files[0].name, {}, plan.files[0].unitName, u"1"_s, 4}};
    report.added = 4;
    report.conflicts = {{u"r"_s, u"f"_s}};
    report.handedIn = {u"s"_s};
    report.head = u"9f2c61d0aa5b47e3"_s;
    CollectDoneDialog done(report, plan, &scene.window());
    done.show();
    scene.look(done, name + u"-done"_s);
}

void conflicts(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    const QString sheet = scene.window().document()->sheet().id;
    const SheetModel &model = *scene.window().page()->model();
    const work::CellRef first{sheet, model.itemAt(0), u"target"_s};
    const work::CellRef second{sheet, model.itemAt(1), u"activity"_s};
    scene.window().store().ask(
        [=](work::Session &session) -> Status {
            const Status done = disagree(session, first, u"①20回\n②説明会を12回開く"_s,
                                         u"①24回\n②説明会を6回開く"_s);
            return done ? disagree(session, second,
                                   u"窓口の案内と受付の順番を見直し、待ち時間を短くする。"_s,
                                   u"窓口の案内を見直し、説明会を開く。"_s)
                        : done;
        },
        [](const Status &) {});
    scene.settle();
    scene.window().store().refreshAfterWork({});
    scene.settle();
    scene.wait([&] { return scene.window().rounds()->conflicts() > 0; });
    scene.look(name + u"-sheet"_s);
    scene.trigger(u"conflicts"_s);
    ConflictsDialog *dialog = nullptr;
    scene.wait([&] {
        dialog = scene.window().findChild<ConflictsDialog *>();
        return dialog && dialog->list()->topLevelItemCount() == 2;
    });
    if (!dialog)
        return;
    scene.look(*dialog, name);
    dialog->close();
}

} // namespace mokuhyo::desk::test
