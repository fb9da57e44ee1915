#include "desk/export_dialog.h"
#include "desk/fold_button.h"
#include "desk/import_tree.h"
#include "desk/new_year_dialog.h"
#include "desk/shown_fields_tree.h"
#include "support/qstring.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

TEST_CASE("A new year is asked for until it can be made", "[desk][dialogs]")
{
    NewYearDialog dialog(
        {{u"a"_s, u"様式A"_s, Rows::Kind::Free}, {u"b"_s, u"計画"_s, Rows::Kind::Years}}, 2026);
    const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *year = dialog.findChild<QLineEdit *>(u"year"_s);
    auto *last = dialog.findChild<QLineEdit *>(u"lastYear"_s);
    auto *units = dialog.findChild<QPlainTextEdit *>();
    CHECK_FALSE(ok->isEnabled());
    CHECK_FALSE(last->isEnabled());
    units->setPlainText(u"市民部窓口課\n\n　市民部保険課　\n市民部窓口課"_s);
    CHECK(ok->isEnabled());
    CHECK(dialog.choice().units == QStringList{u"市民部窓口課"_s, u"市民部保険課"_s});
    year->setText(u"来年"_s);
    CHECK_FALSE(ok->isEnabled());
    year->setText(u"R9"_s);
    CHECK(dialog.choice().fromYear == 2027);
    CHECK(dialog.choice().toYear == 2027);
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    last->setText(u"令和13年度"_s);
    CHECK(dialog.choice().toYear == 2031);
    last->setText(u"2020"_s);
    CHECK_FALSE(ok->isEnabled());
}

TEST_CASE("What is exported follows the chosen range", "[desk][dialogs]")
{
    ExportDialog dialog({2026, u"id"_s, u"市民部/窓口課"_s, u"市民部/窓口課"_s, u"machida"_s,
                         u"unit"_s, u"市民部 > 窓口課"_s});
    CHECK(dialog.choice().filter.sheets == QStringList{u"id"_s});
    CHECK_FALSE(dialog.suggestedName().contains(u'/'));
    dialog.findChild<QRadioButton *>(u"thisUnit"_s)->setChecked(true);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    format->setCurrentIndex(format->findData(int(work::ExportFormat::Pdf)));
    const ExportChoice choice = dialog.choice();
    CHECK(choice.filter.units == QStringList{u"unit"_s});
    CHECK(choice.filter.year == 2026);
    CHECK(choice.filter.sheets.isEmpty());
    CHECK(choice.format == work::ExportFormat::Pdf);
    CHECK(choice.visibility.publicEdition);
    CHECK(dialog.suggestedName() == u"令和8年度_市民部_窓口課_公表版"_s);
    format->setCurrentIndex(format->findData(int(work::ExportFormat::Book)));
    CHECK(dialog.suggestedName() == u"令和8年度_市民部_窓口課_集計_公表版"_s);
    CHECK(ExportDialog::suffix(work::ExportFormat::Book) == u"xlsx"_s);
}

TEST_CASE("An export leaves out what was unchecked", "[desk][dialogs]")
{
    const auto catalog = FormCatalog::fromSources(builtInForms());
    REQUIRE(catalog);
    ExportDialog dialog(
        {2026, u"id"_s, u"部長 某氏"_s, u"部長"_s, u"kokubunji"_s, u"unit"_s, u"総務部"_s});
    dialog.setForms({*catalog->find(u"kokubunji"_s), *catalog->find(u"machida"_s)});
    auto *tree = dialog.findChild<ShownFieldsTree *>();
    CHECK_FALSE(tree->isVisibleTo(&dialog));
    dialog.findChild<FoldButton *>()->click();
    CHECK(tree->isVisibleTo(&dialog));
    const auto item = [&](const QString &text) {
        const auto found = tree->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive);
        REQUIRE_FALSE(found.isEmpty());
        return found.front();
    };
    // Only the form of the sheet that is exported is in view.
    CHECK_FALSE(tree->topLevelItem(0)->isHidden());
    CHECK(tree->topLevelItem(1)->isHidden());
    dialog.findChild<QRadioButton *>(u"thisYear"_s)->setChecked(true);
    CHECK_FALSE(tree->topLevelItem(1)->isHidden());

    QTreeWidgetItem *name = item(u"氏名"_s);
    CHECK(name->text(0) == u"氏名（内部用）"_s);
    CHECK(name->checkState(0) == Qt::Checked);
    CHECK(dialog.choice().visibility.hidden.isEmpty());
    dialog.findChild<QCheckBox *>(u"forPublication"_s)->setChecked(true);
    CHECK(name->checkState(0) == Qt::Unchecked);
    CHECK_FALSE(name->flags().testFlag(Qt::ItemIsEnabled));
    CHECK(name->parent()->checkState(0) == Qt::PartiallyChecked);
    item(u"いつまで"_s)->setCheckState(0, Qt::Unchecked);
    CHECK(dialog.choice().visibility.hidden == QStringList{u"kokubunji/deadline"_s});
    dialog.findChild<QCheckBox *>(u"forPublication"_s)->setChecked(false);
    CHECK(name->checkState(0) == Qt::Checked);

    // A phase goes as a whole; what says which sheet and row it is stays.
    item(u"年度末確認"_s)->setCheckState(0, Qt::Unchecked);
    const QStringList hidden = dialog.choice().visibility.hidden;
    CHECK(hidden.contains(u"machida/rating"_s));
    CHECK(hidden.contains(u"machida/viewpoint"_s));
    CHECK_FALSE(hidden.contains(u"machida/target"_s));
    item(u"目標設定"_s)->setCheckState(0, Qt::Unchecked);
    CHECK(dialog.choice().visibility.hidden.contains(u"kokubunji/level"_s));
    CHECK_FALSE(dialog.choice().visibility.hidden.contains(u"kokubunji/post"_s));

    // The text for the web page is public without being asked.
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    auto *encoding = dialog.findChild<QComboBox *>(u"encoding"_s);
    dialog.findChild<QRadioButton *>(u"thisSheet"_s)->setChecked(true);
    format->setCurrentIndex(format->findData(int(work::ExportFormat::Text)));
    CHECK(dialog.choice().visibility.publicEdition);
    CHECK(dialog.suggestedName() == u"令和8年度_部長_公表版"_s);
    CHECK_FALSE(encoding->isVisibleTo(&dialog));
    format->setCurrentIndex(format->findData(int(work::ExportFormat::Csv)));
    CHECK(encoding->isVisibleTo(&dialog));
    encoding->setCurrentIndex(1);
    CHECK(dialog.choice().encoding == render::CsvEncoding::Cp932);
    CHECK_FALSE(dialog.choice().visibility.publicEdition);
    format->setCurrentIndex(format->findData(int(work::ExportFormat::Pdf)));
    CHECK(dialog.choice().encoding == render::CsvEncoding::Utf8);
}

TEST_CASE("The import's preview lists files, cells and reasons", "[desk][dialogs]")
{
    work::ImportPlan plan;
    plan.sheetsNew = 2;
    plan.itemsNew = 7;
    plan.unitsNew = {u"窓口課"_s};
    plan.notes = {{intake::Note::Kind::Unrecognised,
                   {u"表1"_s, u"B12"_s},
                   u"余白の字"_s,
                   u"見出しのない列です。"_s}};
    QStandardItemModel model;
    fillImportTree(
        model, {{u"/x/市民部.xlsx"_s, plan},
                {u"/x/壊れた.xlsx"_s, failure(ErrorCode::Damaged, u"ファイルが壊れています。"_s)}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.item(0, 0)->text() == u"市民部.xlsx"_s);
    CHECK(model.item(0, 2)->text().contains(u"新しいシート 2枚"_s));
    REQUIRE(model.item(0)->rowCount() == 2);
    const QStandardItem *notes = model.item(0)->child(1);
    REQUIRE(notes->rowCount() == 1);
    CHECK(notes->child(0, 1)->text() == u"表1 の B12"_s);
    CHECK(model.item(1, 2)->text() == u"ファイルが壊れています。"_s);
}
