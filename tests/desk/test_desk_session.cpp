// A morning at the desk, by keys alone: what a clerk does with the mid-year columns, key by key
// beside the same work in a spreadsheet.
#include "desk/hand_in_dialog.h"
#include "desk_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QSemaphore>
#include <QTest>

#include <catch2/catch.hpp>
#include <memory>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 10;

Status tenRows(work::Session &session)
{
    const auto made = work::createSheets(session, {{u"machida"_s, 2026, 2026, {}, {}, {}}});
    if (!made)
        return failure(made.error());
    const QString sheet = made->changes.front().record;
    const auto existing = session.sheet(sheet);
    if (!existing)
        return failure(existing.error());
    std::vector<QHash<QString, QString>> added;
    for (size_t i = existing->items.size(); i < rows; ++i)
        added.push_back({{u"item"_s, u"取組%1"_s.arg(i + 1)}});
    if (const auto done = work::addItems(session, sheet, added); !done)
        return failure(done.error());
    work::SheetFilter only;
    only.sheets = {sheet};
    const auto open = work::openPhase(session, u"mid"_s, only, 2026);
    return open ? Status() : failure(open.error());
}

// Presses keys where the focus is, as the window gets them, and counts.
class Keyboard
{
public:
    explicit Keyboard(Desk &desk) : m_desk(desk) {}

    void type(const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(focus(), c.toLatin1());
            ++count;
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        ++count;
    }

    int count = 0;

private:
    QWidget *focus() const
    {
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : m_desk.window.get();
    }
    Desk &m_desk;
};

// What the same keys would be in a spreadsheet: a text, and a key to go on.
int inSpreadsheet(const QStringList &texts)
{
    int keys = 0;
    for (const QString &text : texts)
        keys += static_cast<int>(text.size()) + 1;
    return keys;
}

} // namespace

TEST_CASE("A clerk fills in the mid-year columns by keyboard alone", "[desk][session]")
{
    Desk desk(tenRows);
    Keyboard keys(desk);
    // The sheet opens on the first cell that is asked for.
    REQUIRE(QApplication::focusWidget() == desk.table());
    REQUIRE(desk.table()->currentIndex() == desk.at(0, u"progress"_s));

    // Row by row: a text, Tab; after the last column Enter, which leads back to the first.
    QStringList typed;
    for (int row = 0; row < rows; ++row) {
        for (const QString &column : {u"progress"_s, u"midReview"_s, u"midPlan"_s}) {
            const QString text = u"%1 %2"_s.arg(column.left(3)).arg(row);
            typed += text;
            REQUIRE(desk.table()->currentIndex() == desk.at(row, column));
            keys.type(text);
            keys.press(column == u"midPlan"_s ? Qt::Key_Return : Qt::Key_Tab);
        }
    }
    CHECK(keys.count <= inSpreadsheet(typed));
    desk.settle();
    for (int row = 0; row < rows; ++row) {
        CHECK(desk.stored(row, u"progress"_s) == u"pro %1"_s.arg(row));
        CHECK(desk.stored(row, u"midReview"_s) == u"mid %1"_s.arg(row));
        CHECK(desk.stored(row, u"midPlan"_s) == u"mid %1"_s.arg(row));
    }

    // A range from a workbook, as LibreOffice puts it on the clipboard, over the first three rows.
    // In a spreadsheet: Ctrl+Home, six arrows to the column, Ctrl+V.
    QApplication::clipboard()->setText(
        u"予定どおり\t\"①案内係を置いた。\n②番号札を改めた。\"\t継続する。\n"
        "遅れ\t9月末で46.2％\t\"「窓口」と\"\"呼出し\"\"を見直す。\"\n"
        "前倒し\t\t\n"_s);
    const int before = keys.count;
    keys.press(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 6; ++step)
        keys.press(Qt::Key_Right);
    REQUIRE(desk.table()->currentIndex() == desk.at(0, u"progress"_s));
    keys.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(keys.count - before <= 8);
    desk.settle();
    CHECK(desk.stored(0, u"midReview"_s) == u"①案内係を置いた。\n②番号札を改めた。"_s);
    CHECK(desk.stored(1, u"midPlan"_s) == u"「窓口」と\"呼出し\"を見直す。"_s);
    CHECK(desk.stored(2, u"midReview"_s).isEmpty());
    CHECK(desk.stored(3, u"progress"_s) == u"pro 3"_s);

    // All of the range goes with one key, and comes back with one.
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return desk.text(2, u"midReview"_s) == u"mid 2"_s; }));
    CHECK(desk.stored(0, u"progress"_s) == u"pro 0"_s);
    keys.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return desk.text(0, u"progress"_s) == u"予定どおり"_s; }));

    // Two cells were left empty by it; a key goes from one to the next.
    keys.press(Qt::Key_F8);
    CHECK(desk.table()->currentIndex() == desk.at(2, u"midReview"_s));
    keys.type(u"done"_s);
    keys.press(Qt::Key_Tab);
    keys.type(u"next"_s);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.window->saveState().contains(u"保存済み"_s));
    CHECK(desk.stored(2, u"midPlan"_s) == u"next"_s);

    // Handing in: a key, and Enter in the question that follows.
    keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<HandInDialog> asked;
    REQUIRE(waitUntil([&] {
        asked = desk.window->findChild<HandInDialog *>();
        return asked && asked->isVisible();
    }));
    QTest::keyClick(asked, Qt::Key_Return);
    const CellKey cell = desk.model()->keyAt(desk.at(2, u"midPlan"_s));
    REQUIRE(waitUntil([&] { return desk.window->document()->isLocked(cell); }));
    CHECK(desk.window->document()->phases().state(2026, u"mid"_s).handedIn());
}

TEST_CASE("A disk that stands still never keeps typing waiting", "[desk][session]")
{
    Desk desk(tenRows);
    const auto disk = std::make_shared<QSemaphore>();
    desk.window->store().ask(
        [disk](work::Session &session) {
            disk->acquire();
            return session.units();
        },
        [](const Result<UnitRegister> &) {});
    Keyboard keys(desk);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column) {
            keys.type(u"text"_s);
            keys.press(column == 2 ? Qt::Key_Return : Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
    }
    // All of it is in view and nothing of it on the disk.
    CHECK(desk.window->document()->isWriting());
    for (int row = 0; row < rows; ++row)
        CHECK(desk.text(row, u"midPlan"_s) == u"text"_s);
    disk->release();
    desk.settle();
    for (int row = 0; row < rows; ++row)
        CHECK(desk.stored(row, u"midPlan"_s) == u"text"_s);
}
