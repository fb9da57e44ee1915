#include "desk/chart_view.h"
#include "desk/compare_window.h"
#include "desk/series_dialog.h"
#include "desk/text_pane.h"
#include "desk_fixture.h"
#include "work/edit.h"
#include "work/unit_names.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// One section's sheets of two years: one row is the same but for its target, one came.
Status twoYears(work::Session &session)
{
    const auto units = work::unitsByName(session, u"machida"_s, {u"市民部窓口課"_s}, 2025);
    if (!units)
        return failure(units.error());
    for (const int year : {2025, 2026}) {
        const auto made =
            work::createSheets(session, {{u"machida"_s, year, year, units->front(), {}, {}}});
        if (!made)
            return failure(made.error());
        work::SheetFilter filter;
        filter.year = year;
        const auto sheets = session.sheets(filter);
        if (!sheets)
            return failure(sheets.error());
        const Sheet &sheet = sheets->front();
        std::vector<work::CellText> cells;
        const auto put = [&](size_t row, const QString &key, const QString &text) {
            cells.push_back({{sheet.id, sheet.items[row].id, key}, text, {}});
        };
        put(0, u"item"_s, u"窓口の改善"_s);
        put(0, u"target"_s, year == 2025 ? u"10件以上"_s : u"12件以上"_s);
        if (year == 2026)
            put(1, u"item"_s, u"案内の多言語化"_s);
        const auto written = work::setCells(session, cells, {u"準備"_s, {}});
        if (!written)
            return failure(written.error());
    }
    return {};
}

struct OnCompare
{
    Desk desk;
    CompareWindow *window = nullptr;

    OnCompare() : desk(twoYears)
    {
        desk.trigger(u"compare"_s);
        REQUIRE(waitUntil([&] {
            window = desk.window->findChild<CompareWindow *>();
            return window && window->isReady();
        }));
    }
    void run() const
    {
        REQUIRE(window->sides()->options());
        window->run();
        REQUIRE(waitUntil([&] { return window->isCompared(); }));
        INFO(window->status());
    }
    // The line of this field; invalid where there is none.
    [[nodiscard]] QModelIndex line(const QString &label) const
    {
        const CompareModel *model = window->model();
        for (int sheet = 0; sheet < model->rowCount(); ++sheet) {
            const QModelIndex group = model->index(sheet, 0);
            for (int row = 0; row < model->rowCount(group); ++row) {
                const QModelIndex index = model->index(row, CompareModel::Label, group);
                if (index.data().toString() == label)
                    return index;
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("Two years stand beside each other, with what differs marked", "[desk][compare]")
{
    const OnCompare at;
    const QAbstractItemModelTester tester(at.window->model());
    at.run();
    REQUIRE(at.window->model()->rowCount() > 0);
    const QModelIndex target = at.line(u"目標値"_s);
    REQUIRE(target.isValid());
    CHECK(target.siblingAtColumn(CompareModel::Before).data().toString() == u"10件以上"_s);
    CHECK(target.siblingAtColumn(CompareModel::After).data().toString() == u"12件以上"_s);
    at.window->list()->setCurrentIndex(target);
    CHECK(at.window->before()->toPlainText() == u"10件以上"_s);
    CHECK(at.window->after()->toHtml().contains(u"underline"_s));

    const int all = at.window->model()->lines();
    at.window->needle()->setText(u"12件"_s);
    CHECK(waitUntil([&] { return at.window->model()->lines() == 1; }));
    at.window->needle()->clear();
    CHECK(waitUntil([&] { return at.window->model()->lines() == all; }));

    SECTION("and lead to the cell")
    {
        at.window->list()->setCurrentIndex(at.line(u"目標値"_s));
        Q_EMIT at.window->list()->activated(at.window->list()->currentIndex());
        CHECK(waitUntil([&] {
            const CellKey cell = at.desk.model()->keyAt(at.desk.table()->currentIndex());
            return cell.key == u"target"_s && cell.item == at.desk.model()->itemAt(0);
        }));
    }
    SECTION("and go into a workbook")
    {
        const QTemporaryDir folder;
        at.desk.prompts->path = folder.filePath(u"比較.xlsx"_s);
        Q_EMIT at.window->workbookWanted(at.window->model()->comparison());
        CHECK(waitUntil([&] { return QFileInfo::exists(at.desk.prompts->path); }));
    }
    at.window->close();
}

TEST_CASE("What is still to be chosen is said", "[desk][compare]")
{
    const OnCompare at;
    at.window->sides()->setKind(CompareSides::Kind::Editions);
    CHECK_FALSE(at.window->sides()->options());
    CHECK(at.window->status().contains(u"版"_s));
    at.window->sides()->setKind(CompareSides::Kind::File);
    CHECK_FALSE(at.window->sides()->options());
    at.desk.prompts->path = u"/tmp/控え.mokuhyo"_s;
    at.window->sides()->fileButton()->click();
    REQUIRE(at.window->sides()->options());
    CHECK(at.window->sides()->options()->from.file == at.desk.prompts->path);
    at.window->sides()->setKind(CompareSides::Kind::Phases);
    REQUIRE(at.window->sides()->options());
    CHECK(at.window->sides()->options()->from.phase != at.window->sides()->options()->to.phase);
    at.window->close();
}

TEST_CASE("Figures of several years stand in a line and in a chart that can be heard",
          "[desk][series]")
{
    work::Series series;
    series.title = u"一人当たりの時間外勤務"_s;
    series.label = u"数値目標"_s;
    series.unit = u"時間"_s;
    for (const int year : {2025, 2026, 2027}) {
        work::SeriesPoint point;
        point.year = year;
        point.item = QString::number(year);
        point.target = 102 - 3 * (year - 2025);
        if (year == 2025)
            point.actual = 104;
        series.points.push_back(point);
    }
    SeriesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSeries({series});
    CHECK(model.index(0, SeriesModel::Targets).data().toString().contains(u"102時間"_s));
    CHECK(model.rowOf(u"2026"_s) == 0);
    CHECK(model.index(0, SeriesModel::Line)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"96時間"_s));
    model.setNeedle(u"どこにもない文字"_s);
    CHECK(model.rowCount() == 0);

    ChartView view;
    view.setChart(u"推移の図"_s, [&](double width) {
        return render::trendChart(trendOf(series), {width, 50});
    });
    CHECK(view.accessibleDescription().contains(u"96時間"_s));
    CHECK(view.heightForWidth(600) > 100);
    view.setChart(u"推移の図"_s, {});
    CHECK(view.chart().shapes.empty());
}

TEST_CASE("The series of a sheet without any says so", "[desk][series]")
{
    const Desk desk(twoYears);
    desk.trigger(u"series"_s);
    SeriesDialog *dialog = nullptr;
    REQUIRE(waitUntil([&] {
        dialog = desk.window->findChild<SeriesDialog *>();
        return dialog && dialog->isLoaded();
    }));
    CHECK(dialog->model()->rowCount() == 0);
    CHECK_FALSE(dialog->status().isEmpty());
    dialog->close();
}
