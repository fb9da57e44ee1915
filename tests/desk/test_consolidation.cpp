#include "desk/bulk_edit_dialog.h"
#include "desk/consolidation.h"
#include "desk/consolidation_page.h"
#include "desk/packet_dialog.h"
#include "desk/row_heights.h"
#include "desk/sheet_choice.h"
#include "desk_fixture.h"
#include "work/phases.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

struct OnRows
{
    Desk desk;
    ConsolidationPage *page = desk.window->consolidation()->page();

    explicit OnRows(const StoreController::Setup &setup = twoSections, size_t rows = 6)
        : desk(setup)
    {
        desk.trigger(u"rows"_s);
        REQUIRE(waitUntil([&] { return page->isVisible() && all().size() == rows; }));
    }
    [[nodiscard]] const std::vector<work::YearRow> &all() const
    {
        return page->model()->rows().rows;
    }
    [[nodiscard]] QString cell(size_t row, const QString &key) const
    {
        return all()[row].cells.value(key).value;
    }
    void choose(QComboBox *box, const QString &text) const
    {
        box->setCurrentIndex(box->findText(text));
        REQUIRE(box->currentIndex() >= 0);
        Q_EMIT box->activated(box->currentIndex());
    }
    // The lines of these rows, and the column to begin with.
    void select(std::initializer_list<int> lines) const
    {
        QItemSelection selection;
        for (const int line : lines)
            selection.select(page->model()->index(line, 0),
                             page->model()->index(line, page->model()->columnCount() - 1));
        page->table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] BulkEditDialog *bulk() const
    {
        page->bulkButton()->click();
        auto *dialog = desk.window->findChild<BulkEditDialog *>();
        REQUIRE(dialog);
        REQUIRE(waitUntil([&] { return dialog->isPlanned(); }));
        return dialog;
    }
    void write(BulkEditDialog *dialog, const QString &column, const QString &text) const
    {
        choose(dialog->columns(), column);
        dialog->text()->setEditText(text);
        REQUIRE(waitUntil([&] { return dialog->isPlanned() && dialog->plan().text == text; }));
    }
};

} // namespace

TEST_CASE("All rows of a year stand below their departments, and are narrowed and sorted",
          "[desk][rows]")
{
    OnRows at;
    ConsolidationModel *model = at.page->model();
    const QAbstractItemModelTester tester(model);
    CHECK(model->rowCount() == 7); // with one department
    CHECK(model->index(0, 0).data().toString() == u"市民部　6行"_s);
    CHECK(model->index(1, 0).data().toString() == u"窓口課"_s);
    at.choose(at.page->grouping(), u"まとめない"_s);
    CHECK(model->rowCount() == 6);
    CHECK(model->index(0, 0).data().toString() == u"市民部　窓口課"_s);
    at.page->needle()->setText(u"保険"_s);
    REQUIRE(waitUntil([&] { return model->shownRows() == 3; }));
    CHECK(model->shownSheets().size() == 1);
    at.page->needle()->clear();
    REQUIRE(waitUntil([&] { return model->shownRows() == 6; }));
    at.page->table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    at.page->table()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    const QString first = model->index(0, 0).data().toString();
    at.page->table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    CHECK(model->index(0, 0).data().toString() != first);
    const int before = model->columnCount();
    model->setColumns({u"item"_s, u"target"_s});
    CHECK(model->columnCount() == ConsolidationModel::FormColumns + 2);
    CHECK(before > model->columnCount());
}

TEST_CASE("One column of many rows is written at once, and taken back at once", "[desk][rows]")
{
    OnRows at;
    at.select({1, 2, 4}); // below the department's heading: two of the first, one of the second
    BulkEditDialog *dialog = at.bulk();
    at.write(dialog, u"取組項目"_s, u"窓口の改善"_s);
    CHECK(dialog->list()->topLevelItemCount() == 3);
    dialog->writeButton()->click();
    REQUIRE(waitUntil([&] { return at.cell(0, u"item"_s) == u"窓口の改善"_s; }));
    CHECK(at.cell(1, u"item"_s) == u"窓口の改善"_s);
    CHECK(at.cell(2, u"item"_s).isEmpty());
    CHECK(at.cell(3, u"item"_s) == u"窓口の改善"_s);
    CHECK(at.page->chosenRows().size() == 3); // still

    SECTION("as one step of undo")
    {
        at.desk.trigger(u"undo"_s);
        REQUIRE(waitUntil([&] { return at.cell(3, u"item"_s).isEmpty(); }));
        CHECK(at.cell(0, u"item"_s).isEmpty());
        CHECK(at.page->isVisible());
    }
    SECTION("grouped by a column of choices, with what is empty behind")
    {
        BulkEditDialog *again = at.bulk();
        at.write(again, u"計画類型"_s, u"経常"_s);
        again->writeButton()->click();
        REQUIRE(waitUntil([&] { return at.cell(0, u"planType"_s) == u"経常"_s; }));
        at.choose(at.page->grouping(), u"「計画類型」ごと"_s);
        const ConsolidationModel *model = at.page->model();
        QStringList groups;
        for (const int line : model->headings())
            groups += model->index(line, 0).data().toString();
        CHECK(groups == QStringList{u"経常　3行"_s, u"（空欄）　3行"_s});
    }
}

TEST_CASE("Locked cells are told and left alone, or changed with a reason", "[desk][rows]")
{
    OnRows at;
    at.select({1, 2});
    BulkEditDialog *dialog = at.bulk();
    at.write(dialog, u"評価"_s, u"Ａ"_s); // the year's end is not open
    CHECK_FALSE(dialog->writeButton()->isEnabled());
    REQUIRE(dialog->plan().cells.size() == 2);
    CHECK(dialog->plan().cells[0].locked.contains(u"評価"_s));
    dialog->reason()->setEditText(u"字句の修正"_s);
    REQUIRE(dialog->writeButton()->isEnabled());
    dialog->writeButton()->click();
    REQUIRE(waitUntil([&] { return at.cell(1, u"rating"_s) == u"Ａ"_s; }));
    CHECK(at.cell(2, u"rating"_s).isEmpty());
}

TEST_CASE("A row leads to its cell in the sheet", "[desk][rows]")
{
    OnRows at;
    const work::YearRow row = at.all()[4];
    const ConsolidationModel *model = at.page->model();
    int column = 0;
    while (!model->field(column) || model->field(column)->key != u"target"_s)
        ++column;
    at.page->table()->setFocus();
    at.page->table()->setCurrentIndex(model->index(model->lineOf(row.item), column));
    QTest::keyClick(at.page->table(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !at.desk.window->document()->isEmpty(); }));
    CHECK(at.desk.window->document()->sheet().id == row.sheet);
    const CellKey cell = at.desk.model()->keyAt(at.desk.table()->currentIndex());
    CHECK(cell.item == row.item);
    CHECK(cell.key == u"target"_s);
}

TEST_CASE("What is shown goes into a consolidated workbook and a packet", "[desk][rows]")
{
    OnRows at;
    at.page->needle()->setText(u"保険"_s);
    REQUIRE(waitUntil([&] { return at.page->model()->shownRows() == 3; }));
    const QTemporaryDir folder;
    at.desk.prompts->path = folder.filePath(u"集計.xlsx"_s);
    Q_EMIT at.page->bookWanted();
    REQUIRE(waitUntil([&] { return QFileInfo::exists(at.desk.prompts->path); }));
    Q_EMIT at.page->packetWanted();
    auto *packet = at.desk.window->findChild<PacketDialog *>();
    REQUIRE(packet);
    REQUIRE(waitUntil([&] { return packet->isReady(); }));
    CHECK(packet->sheets()->chosen() == at.page->model()->shownSheets());
    packet->close();
}

TEST_CASE("Thousands of rows are not measured before they are seen", "[desk][rows]")
{
    const auto many = [](work::Session &session) -> Status {
        if (const Status made = twoSections(session); !made)
            return made;
        const auto sheets = session.headers({});
        if (!sheets)
            return failure(sheets.error());
        const std::vector<QHash<QString, QString>> rows(
            1500, {{u"item"_s, u"取組"_s}, {u"activity"_s, u"①窓口の案内\n②待ち時間"_s}});
        for (const Sheet &sheet : *sheets) {
            if (const auto added = work::addItems(session, sheet.id, rows); !added)
                return failure(added.error());
        }
        return {};
    };
    OnRows at(many, 3006);
    const auto *heights = at.page->table()->findChild<RowHeights *>();
    REQUIRE(heights);
    at.page->model()->setNeedle(u"保険"_s);
    CHECK(at.page->model()->shownRows() == 1503);
    CHECK_FALSE(heights->isSettled());
}
