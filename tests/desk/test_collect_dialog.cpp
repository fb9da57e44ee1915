#include "desk/collect_dialog.h"
#include "desk/collect_done_dialog.h"
#include "desk/collect_tree.h"
#include "desk/snapshot.h"
#include "desk_fixture.h"
#include "screens_rounds.h"
#include "support/qstring.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;
using work::CollectedCell;

namespace {

// The dialog over made-up files, and what it asked its planner for.
struct Preview
{
    Preview()
    {
        dialog.show();
        dialog.plan();
    }
    [[nodiscard]] QModelIndex line(const QString &what) const
    {
        const QAbstractItemModel *model = dialog.cells()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, CollectCellsModel::What).data().toString() == what)
                return model->index(row, CollectCellsModel::Taken);
        }
        return {};
    }
    [[nodiscard]] const CollectedCell &cell(CollectedCell::Kind kind) const
    {
        const auto &cells = dialog.planned().files.front().sheets.front().cells;
        return *std::ranges::find(cells, kind, &CollectedCell::kind);
    }

    std::vector<work::CollectOptions> asked;
    CollectDialog dialog{TreeSnapshot(), [this](const work::CollectOptions &options,
                                                const CollectDialog::Answer &answer) {
                             asked.push_back(options);
                             answer(returnedFiles(u"sheet"_s));
                         }};
};

} // namespace

TEST_CASE("What came back is shown by file, with what only a person can decide", "[desk][collect]")
{
    Preview preview;
    const CollectTree &files = *preview.dialog.files();
    REQUIRE(files.topLevelItemCount() == 4);
    CHECK(preview.dialog.status().contains(u"食い違い 1"_s));
    CHECK(preview.dialog.status().contains(u"反映しない欄 2"_s));
    CHECK(preview.dialog.status().contains(u"取り込めないファイル 1"_s));
    CHECK(preview.dialog.status().contains(u"まだ何も書き込んでいません"_s));
    const auto said = [&](int file) {
        return files.topLevelItem(file)->text(files.columnCount() - 1);
    };
    CHECK(said(1).contains(u"確認が必要"_s));
    CHECK(said(2).contains(u"壊れている"_s));
    CHECK(said(3).contains(u"回収済み"_s));
}

TEST_CASE("Outside changes and missing rows are taken only with a check mark", "[desk][collect]")
{
    Preview preview;
    preview.dialog.files()->setCurrentItem(preview.dialog.files()->topLevelItem(0));
    QAbstractItemModel *model = preview.dialog.cells()->model();
    const QAbstractItemModelTester tester(model);
    CHECK(model->rowCount() == 7);
    const auto check = [&](const QString &what) {
        return model->setData(preview.line(what), Qt::Checked, Qt::CheckStateRole);
    };
    // What arrives anyway is no question.
    CHECK(preview.line(u"記入"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK_FALSE(check(u"記入"_s));
    CHECK_FALSE(check(u"食い違い"_s));
    CHECK_FALSE(preview.cell(CollectedCell::Kind::Outside).taken);
    CHECK(check(u"対象外"_s));
    CHECK(preview.cell(CollectedCell::Kind::Outside).taken);
    CHECK_FALSE(preview.cell(CollectedCell::Kind::Former).taken);
    CHECK(check(u"ない行"_s));
    CHECK(preview.dialog.status().contains(u"反映しない欄 1"_s));

    // It is read again with what was decided.
    preview.dialog.plan();
    REQUIRE(preview.asked.size() == 2);
    CHECK(preview.asked[1].take == std::vector<std::pair<QString, QString>>{{u"r"_s, u"目標値"_s}});
    CHECK(preview.asked[1].deleteRows == QSet<QString>{u"③"_s});
    CHECK_FALSE(preview.asked[1].takeAll);
}

TEST_CASE("The list of differences can show conflicts alone", "[desk][collect]")
{
    Preview preview;
    preview.dialog.files()->setCurrentItem(preview.dialog.files()->topLevelItem(0));
    QComboBox *show = nullptr;
    for (auto *box : preview.dialog.findChildren<QComboBox *>()) {
        if (box->findText(u"食い違いのみ"_s) >= 0)
            show = box;
    }
    REQUIRE(show);
    show->setCurrentIndex(show->findText(u"食い違いのみ"_s));
    Q_EMIT show->activated(show->currentIndex());
    const QAbstractItemModel *model = preview.dialog.cells()->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, CollectCellsModel::Section).data().toString().contains(u"4回"_s));
}

TEST_CASE("A file that does not say which sheet it is can be told", "[desk][collect]")
{
    Preview preview;
    preview.dialog.files()->setCurrentItem(preview.dialog.files()->topLevelItem(1));
    REQUIRE(preview.dialog.sheetChoice()->isVisible());
    CHECK(preview.dialog.sheetChoice()->currentText().contains(u"窓口課"_s));
    press(preview.dialog, u"このシートとして"_s);
    REQUIRE(preview.asked.size() == 2);
    CHECK(preview.asked[1].sheetOf.value(u"目標管理シート（提出用）最終版.xlsx:Sheet1"_s) ==
          u"sheet"_s);
}

TEST_CASE("Whoever does not want sheets handed in says so once", "[desk][collect]")
{
    Preview preview;
    const auto handsIn = [&] {
        return preview.dialog.planned().files.front().sheets.front().handsIn;
    };
    CHECK(handsIn());
    preview.dialog.handIn()->click();
    CHECK_FALSE(handsIn());
    preview.dialog.plan();
    CHECK_FALSE(handsIn());
    preview.dialog.handIn()->click();
    CHECK(handsIn());
}
