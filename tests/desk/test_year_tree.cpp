#include "desk/year_tree_model.h"
#include "support/qstring.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

namespace {

Record unit(const QString &id, const QString &name, const QString &parent = {})
{
    Record record{id, {}};
    const QDate day(2026, 4, 1);
    record.cells.insert(field::exists, {u"1"_s, {}});
    record.cells.insert(field::kind, {kind::unit, {}});
    record.cells.insert(field::datedName(day), {name, {}});
    if (!parent.isEmpty())
        record.cells.insert(field::datedParent(day), {parent, {}});
    return record;
}

TreeEntry entry(const QString &id, const QString &unitId, const QString &title,
                const QString &book = {})
{
    TreeEntry made;
    made.sheet.id = id;
    made.sheet.unit = unitId;
    made.title = title;
    made.bookTitle = book;
    return made;
}

TreeSnapshot sample()
{
    TreeSnapshot tree;
    tree.year = 2026;
    tree.years = {2026};
    tree.units = UnitRegister({unit(u"d"_s, u"市民部"_s), unit(u"w"_s, u"窓口課"_s, u"d"_s),
                               unit(u"h"_s, u"保険課"_s, u"d"_s)});
    tree.entries = {entry(u"1"_s, u"w"_s, u"窓口"_s), entry(u"2"_s, u"h"_s, u"保険"_s),
                    entry(u"3"_s, u"h"_s, u"保険その２"_s),
                    entry(u"4"_s, u"d"_s, u"待ち時間を減らす"_s, u"令和8年度 重点目標"_s)};
    return tree;
}

} // namespace

TEST_CASE("Sheets stand under book, department and section", "[desk][tree]")
{
    YearTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTree(sample());
    REQUIRE(model.rowCount() == 2);
    const QModelIndex department = model.index(0, 0);
    CHECK(department.data().toString() == u"市民部"_s);
    REQUIRE(model.rowCount(department) == 2);
    // A section with one sheet stands for it; one with several lists them.
    const QModelIndex counter = model.indexOfSheet(u"1"_s);
    CHECK(counter.data().toString() == u"窓口課"_s);
    const QModelIndex second = model.indexOfSheet(u"3"_s);
    CHECK(second.data().toString() == u"保険その２"_s);
    CHECK(second.parent().data().toString() == u"保険課"_s);
    CHECK(model.indexOfSheet(u"4"_s).parent().data().toString() == u"令和8年度 重点目標"_s);
    CHECK_FALSE(model.indexOfSheet(u"none"_s).isValid());
}

TEST_CASE("The filter finds by any width and keeps the groups above", "[desk][tree]")
{
    YearTreeModel model;
    model.setTree(sample());
    TreeFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setNeedle(u"その2"_s); // half-width, the sheet has it full-width
    REQUIRE(filter.rowCount() == 1);
    const QModelIndex department = filter.index(0, 0);
    REQUIRE(filter.rowCount(department) == 1);
    CHECK(filter.rowCount(filter.index(0, 0, department)) == 1);
    filter.setNeedle(u"ありません"_s);
    CHECK(filter.rowCount() == 0);
    filter.setNeedle({});
    CHECK(filter.rowCount() == 2);
}

TEST_CASE("A department with a single section stays above it", "[desk][tree]")
{
    TreeSnapshot tree = sample();
    tree.entries = {entry(u"1"_s, u"w"_s, u"窓口"_s)};
    YearTreeModel model;
    model.setTree(tree);
    const QModelIndex sheet = model.indexOfSheet(u"1"_s);
    CHECK(sheet.data().toString() == u"窓口課"_s);
    CHECK(sheet.parent().data().toString() == u"市民部"_s);
}
