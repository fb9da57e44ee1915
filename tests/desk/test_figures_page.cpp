#include "desk/chart_view.h"
#include "desk/consolidation.h"
#include "desk/consolidation_page.h"
#include "desk/figures_page.h"
#include "desk_fixture.h"
#include "work/edit.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// One section reached what it aimed at, the other did not.
Status reached(work::Session &session)
{
    if (const auto made = twoSections(session); !made)
        return made;
    work::SheetFilter filter;
    filter.year = 2026;
    const auto sheets = session.sheets(filter);
    if (!sheets)
        return failure(sheets.error());
    std::vector<work::CellText> cells;
    for (const Sheet &sheet : *sheets) {
        const bool first = &sheet == &sheets->front();
        const QString item = sheet.items.front().id;
        cells.push_back(
            {{sheet.id, item, u"planType"_s}, first ? u"個別計画"_s : u"事務事業見直し"_s, {}});
        cells.push_back({{sheet.id, item, u"target"_s}, u"20件以上"_s, {}});
        cells.push_back({{sheet.id, item, u"actual"_s}, first ? u"24件"_s : u"10件"_s, {}});
    }
    const auto written = work::setCells(session, cells, {u"準備"_s, {}});
    return written ? Status() : failure(written.error());
}

void choose(QComboBox *box, const QString &text)
{
    box->setCurrentIndex(box->findText(text));
    REQUIRE(box->currentIndex() >= 0);
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

TEST_CASE("What was reached stands in groups, with shares and charts, and leads to its rows",
          "[desk][figures]")
{
    const Desk desk(reached);
    desk.trigger(u"figures"_s);
    ConsolidationPage *page = desk.window->consolidation()->page();
    FiguresPage *figures = page->figures();
    const QAbstractItemModelTester tester(figures->model());
    REQUIRE(waitUntil([&] { return figures->isVisible() && figures->model()->rowCount() > 0; }));
    CHECK(page->tab() == ConsolidationPage::Figures);
    // One department: no sum.
    REQUIRE(figures->model()->rowCount() == 1);
    CHECK(figures->model()->groupOf(0) == u"市民部"_s);
    CHECK(figures->model()->asText().contains(u"1（50.0%）"_s));
    CHECK(figures->chart()->accessibleDescription().contains(u"50.0%"_s));

    choose(figures->grouping(), u"課ごと"_s);
    REQUIRE(figures->model()->rowCount() == 3); // with the sum
    choose(figures->views(), u"達成率の分布"_s);
    CHECK(figures->model()->asText().contains(u"120.0%"_s));
    press(*figures, u"表をコピー"_s);
    CHECK(QGuiApplication::clipboard()->text() == figures->model()->asText());

    figures->table()->setCurrentIndex(figures->model()->index(0, 0));
    Q_EMIT figures->table()->activated(figures->table()->currentIndex());
    CHECK(page->tab() == ConsolidationPage::Rows);
    CHECK(page->model()->shownSheets().size() == 1);
    CHECK(page->onlyButton()->isVisible());
    page->onlyButton()->click();
    CHECK(page->model()->shownSheets().size() == 2);
    CHECK_FALSE(page->onlyButton()->isVisible());
}
