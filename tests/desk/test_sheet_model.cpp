#include "desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

namespace {

SheetSnapshot withRows(const QStringList &ids)
{
    static const auto catalog = FormCatalog::fromSources(builtInForms());
    SheetSnapshot made;
    made.form = std::make_shared<const Form>(*catalog->find(u"machida"_s));
    made.sheet.id = u"sheet"_s;
    made.sheet.form = made.form->ref;
    made.sheet.fromYear = made.sheet.toYear = 2026;
    for (const QString &id : ids)
        made.sheet.items.push_back({id, {}, {}, {{u"item"_s, Cell{u"行"_s + id, {}}}}});
    work::PhaseState open;
    open.open = true;
    made.phases.set(2026, u"plan"_s, open);
    return made;
}

QString rowsOf(const SheetModel &model)
{
    QString rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.itemAt(row);
    return rows;
}

} // namespace

TEST_CASE("Rows that come, go and move keep the others in place", "[desk][model]")
{
    SheetDocument document([](auto, auto, auto) {});
    SheetModel model(&document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    document.show(withRows({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    CHECK(rowsOf(model) == u"abcd"_s);
    const QPersistentModelIndex held = model.index(2, 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    document.show(withRows({u"d"_s, u"a"_s, u"x"_s, u"c"_s}));
    CHECK(rowsOf(model) == u"daxc"_s);
    CHECK(held.row() == 3);
    CHECK(resets.isEmpty());
    document.show(withRows({}));
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(held.isValid());
}

TEST_CASE("Optional columns show where the sheet uses them", "[desk][model]")
{
    SheetDocument document([](auto, auto, auto) {});
    SheetModel model(&document);
    document.show(withRows({u"a"_s}));
    const int usual = model.columnCount();
    SheetSnapshot more = withRows({u"a"_s});
    more.sheet.options = {u"issues"_s};
    document.show(more);
    CHECK(model.columnCount() == usual + 1);
}

TEST_CASE("A cell tells a screen reader its label, text and state", "[desk][model]")
{
    SheetDocument document([](auto, auto, auto) {});
    SheetModel model(&document);
    document.show(withRows({u"a"_s}));
    const auto said = [&](const QString &column) {
        return model.indexOf({u"a"_s, column}).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(u"item"_s) == u"1行目「取組項目」：行a"_s);
    CHECK(said(u"target"_s) == u"1行目「目標値」（未記入）"_s);
    CHECK(said(u"rating"_s) == u"1行目「評価」（記入対象外）"_s);
}

TEST_CASE("A locked cell takes no text", "[desk][model]")
{
    int writes = 0;
    SheetDocument document([&](auto, auto, auto) { ++writes; });
    SheetModel model(&document);
    document.show(withRows({u"a"_s}));
    const QModelIndex rating = model.indexOf({u"a"_s, u"rating"_s});
    CHECK_FALSE(model.flags(rating) & Qt::ItemIsEditable);
    CHECK_FALSE(model.setData(rating, u"○"_s));
    CHECK(model.setData(model.indexOf({u"a"_s, u"target"_s}), u"90％"_s));
    CHECK(writes == 1);
}
