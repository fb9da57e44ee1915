#include "screens_check.h"

#include "desk/check_dialog.h"
#include "desk/check_panel.h"
#include "desk/compare_window.h"
#include "desk/consolidation.h"
#include "desk/consolidation_page.h"
#include "desk/figures_page.h"
#include "desk/finding_list.h"
#include "desk/fold_button.h"
#include "desk/series_dialog.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTreeView>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *box, int at)
{
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

// In the column of this field, whatever its phase.
void write(Scene &scene, const std::vector<std::pair<QString, QString>> &textsByRow,
           const QString &key)
{
    SheetDocument *document = scene.window().document();
    document->setAmendReason(u"字句の修正"_s);
    std::vector<CellWrite> cells;
    int row = 0;
    for (const auto &[item, text] : textsByRow)
        cells.push_back({{scene.window().page()->model()->itemAt(row++), key}, item + text});
    document->write(cells);
    scene.settle();
    document->setAmendReason({});
}

} // namespace

void check(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    write(scene,
          {{u"①窓口の待ち時間を短くする。\n"_s, u"③案内を多言語にする。"_s},
           {u"市の計画（第編 第一章 第節）に沿い、"_s, u"受付のしくみを見直す。"_s},
           {u"高齢者、子育て世代、外国人住民のそれぞれに合わせた説明会を開き、"_s,
            u"内容の改善を\ufffd進める。"_s}},
          u"activity"_s);
    CheckPanel *panel = scene.window().page()->check();
    scene.wait([&] { return panel->model()->counts().errors > 0; });
    panel->fold()->setUnfolded(true);
    scene.look(name);
    scene.lookAtOpened(name + u"-all"_s, [&] {
        scene.trigger(u"check"_s);
        auto *dialog = scene.window().findChild<CheckDialog *>();
        scene.wait([&] { return dialog && dialog->isChecked(); });
        scene.prompts().typed = u"公表資料の表記に合わせたため"_s;
        if (dialog->model()->rowCount() > 1)
            Q_EMIT dialog->acceptWanted({*dialog->model()->at(1)});
        scene.wait([&] { return dialog->model()->counts().accepted > 0; });
        dialog->acceptedToo()->setChecked(true);
    });
}

void compare(Scene &scene, const QString &name)
{
    scene.lookAtOpened(name, [&] {
        scene.trigger(u"compare"_s);
        auto *window = scene.window().findChild<CompareWindow *>();
        scene.wait([&] { return window && window->isReady(); });
        window->sides()->setKind(CompareSides::Kind::Phases);
        if (!window->sides()->options())
            return;
        window->run();
        scene.wait([&] { return window->isCompared(); });
    });
}

void series(Scene &scene, const QString &name)
{
    scene.openForm(u"annaka"_s);
    write(scene,
          {{u"102件"_s, {}}, {u"99件"_s, {}}, {u"96件"_s, {}}, {u"93件"_s, {}}, {u"90件"_s, {}}},
          u"target"_s);
    write(scene, {{u"104件"_s, {}}, {u"97件"_s, {}}}, u"figure"_s);
    scene.lookAtOpened(name, [&] {
        scene.trigger(u"series"_s);
        auto *dialog = scene.window().findChild<SeriesDialog *>();
        scene.wait([&] { return dialog && dialog->isLoaded(); });
    });
}

void figures(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    write(scene, {{u"20件以上"_s, {}}, {u"90％以上"_s, {}}, {u"年12回"_s, {}}}, u"target"_s);
    write(scene, {{u"24件"_s, {}}, {u"72％"_s, {}}}, u"actual"_s);
    scene.trigger(u"figures"_s);
    FiguresPage *page = scene.window().consolidation()->page()->figures();
    scene.wait([&] { return page->isVisible() && page->model()->rowCount() > 0; });
    scene.look(name);
    choose(page->grouping(), page->grouping()->count() - 1);
    scene.settle(); // earlier years are read
    scene.look(name + u"-years"_s);
    choose(page->grouping(), 1);
    choose(page->views(), page->views()->count() - 1);
    scene.look(name + u"-ratings"_s);
}

} // namespace mokuhyo::desk::test
