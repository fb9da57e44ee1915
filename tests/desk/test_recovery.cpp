#include "desk/recovery.h"
#include "desk/recovery_dialog.h"
#include "desk/typed_journal.h"
#include "desk_fixture.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>
#include <csignal>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// Where the process that crashes finds the folder of the test.
constexpr const char *crashFolder = "MOKUHYO_TEST_CRASH";

void useSettings(const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

// Settings of this test alone, and a store on disk with two sheets.
struct Place
{
    QTemporaryDir folder;
    QString store = folder.filePath(u"a.mokuhyo"_s);

    Place()
    {
        useSettings(folder.path());
        auto session = work::Session::create(store);
        REQUIRE(session);
        REQUIRE(twoSections(**session));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(TypedJournal::folder()).entryList({u"*.json"_s}, QDir::Files);
    }
};

// A window on that store, which can vanish as in a crash.
struct Window
{
    std::unique_ptr<MainWindow> window;

    explicit Window(const QString &store)
    {
        window = std::make_unique<MainWindow>(std::make_unique<TestPrompts>());
        bool settled = false;
        QObject::connect(window.get(), &MainWindow::settled, window.get(), [&] { settled = true; });
        window->show();
        window->openStore(store);
        REQUIRE(waitUntil([&] { return settled; }));
        QObject::disconnect(window.get(), &MainWindow::settled, window.get(), nullptr);
    }
    void typeIntoTable(const QString &text) const
    {
        SheetTable *table = window->page()->table();
        table->goTo(
            window->page()->model()->indexOf({window->page()->model()->itemAt(0), u"item"_s}));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        REQUIRE(table->isEditing());
        QTest::keyClicks(table->indexWidget(table->currentIndex()), text);
    }
    void press(const QString &text) const
    {
        for (auto *button : window->recovery()->dialog()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
};

// What a program leaves that ends without closing the store.
void leave(const Place &place, const QString &store, const TypedText &text)
{
    TypedJournal gone([&] { return std::vector<TypedText>{text}; });
    CHECK(gone.begin(store).empty());
    REQUIRE(waitUntil([&] { return place.files().size() == 1; }));
}

// A window that offers 途中の文 for the cell.
Window withLeftText(const Place &place, CellKey &cell)
{
    QString sheet;
    {
        const Window first(place.store);
        sheet = first.window->document()->sheet().id;
        cell = {first.window->page()->model()->itemAt(0), u"item"_s};
        first.window->close();
    }
    leave(place, place.store, {sheet, cell, u"途中の文"_s});
    Window again(place.store);
    REQUIRE(waitUntil([&] { return again.window->recovery()->dialog() != nullptr; }));
    return again;
}

} // namespace

// Run by the next test in a process of its own.
TEST_CASE("A process dies while typing", "[.][crash]")
{
    const QString folder = qEnvironmentVariable(crashFolder);
    REQUIRE_FALSE(folder.isEmpty());
    useSettings(folder);
    const Window crashing(QDir(folder).filePath(u"a.mokuhyo"_s));
    crashing.typeIntoTable(u"abc"_s);
    REQUIRE(waitUntil([] {
        return !QDir(TypedJournal::folder()).entryList({u"*.json"_s}, QDir::Files).isEmpty();
    }));
    std::raise(SIGKILL);
}

TEST_CASE("What was half typed in a crash is offered again and put in", "[desk][recovery]")
{
    const Place place;
    QProcess crashing;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(crashFolder), place.folder.path());
    crashing.setProcessEnvironment(environment);
    crashing.start(QCoreApplication::applicationFilePath(), {u"A process dies while typing"_s});
    REQUIRE(crashing.waitForFinished());
    REQUIRE(crashing.exitStatus() == QProcess::CrashExit);
    REQUIRE(place.files().size() == 1);
    Window again(place.store);
    REQUIRE(waitUntil([&] { return again.window->recovery()->dialog() != nullptr; }));
    RecoveryDialog *dialog = again.window->recovery()->dialog();
    REQUIRE(dialog->list()->topLevelItemCount() == 1);
    CHECK(dialog->list()->topLevelItem(0)->text(1).startsWith(u"1行目"_s));
    CHECK(dialog->list()->topLevelItem(0)->text(2) == u"abc"_s);
    const CellKey cell{again.window->page()->model()->itemAt(0), u"item"_s};
    CHECK(again.window->document()->text(cell).isEmpty());

    SECTION("put in")
    {
        again.press(u"入れる"_s);
        REQUIRE(waitUntil([&] { return again.window->document()->text(cell) == u"abc"_s; }));
        REQUIRE(waitUntil([&] { return again.window->recovery()->dialog() == nullptr; }));
        again.window->close();
        CHECK(place.files().isEmpty());
    }
    SECTION("thrown away")
    {
        again.press(u"捨てる"_s);
        again.window->close();
        CHECK(place.files().isEmpty());
    }
    SECTION("left for later: offered once more")
    {
        again.press(u"後で決める"_s);
        again.window->close();
        CHECK(place.files().size() == 1);
        Window third(place.store);
        REQUIRE(waitUntil([&] { return third.window->recovery()->dialog() != nullptr; }));
        third.window->close();
    }
}

TEST_CASE("Nothing is left behind by a window that closes in order", "[desk][recovery]")
{
    const Place place;
    Window first(place.store);
    first.typeIntoTable(u"abc"_s);
    REQUIRE(waitUntil([&] { return place.files().size() == 1; }));
    first.window->page()->commitPending();
    REQUIRE(waitUntil([&] { return place.files().isEmpty(); }));
    first.window->close();
    CHECK(QDir(TypedJournal::folder()).entryList(QDir::Files).isEmpty());
    Window second(place.store);
    QTest::qWait(50);
    CHECK(second.window->recovery()->dialog() == nullptr);
    second.window->close();
}

TEST_CASE("A text left behind is not put over a newer one unseen", "[desk][recovery]")
{
    const Place place;
    CellKey cell;
    const Window again = withLeftText(place, cell);
    RecoveryDialog *dialog = again.window->recovery()->dialog();
    again.window->document()->write({{cell, u"新しい文"_s}});
    REQUIRE(waitUntil([&] { return !again.window->document()->isWriting(); }));
    again.press(u"入れる"_s);
    const auto shows = [&](const QString &text) {
        return std::ranges::any_of(
            dialog->findChildren<QPlainTextEdit *>(),
            [&](const QPlainTextEdit *edit) { return edit->toPlainText() == text; });
    };
    REQUIRE(waitUntil([&] { return shows(u"新しい文"_s); }));
    CHECK(dialog->list()->topLevelItemCount() == 1);
    CHECK(again.window->document()->text(cell) == u"新しい文"_s);
    again.press(u"入れる"_s);
    REQUIRE(waitUntil([&] { return again.window->document()->text(cell) == u"途中の文"_s; }));
    again.window->close();
    CHECK(place.files().isEmpty());
}

TEST_CASE("A redaction takes texts left behind with it", "[desk][recovery]")
{
    const Place place;
    CellKey cell;
    const Window again = withLeftText(place, cell);
    again.window->recovery()->forget({}, u"別の"_s);
    CHECK(again.window->recovery()->dialog()->list()->topLevelItemCount() == 1);
    again.window->recovery()->forget({}, u"途中"_s);
    REQUIRE(waitUntil([&] { return again.window->recovery()->dialog() == nullptr; }));
    REQUIRE(waitUntil([&] { return place.files().isEmpty(); }));
    again.window->close();
}

TEST_CASE("A journal that could not be written is written later", "[desk][recovery]")
{
    const Place place;
    int asked = 0;
    TypedJournal journal([&] {
        ++asked;
        return std::vector<TypedText>{{u"s"_s, {u"i"_s, u"k"_s}, u"途中"_s}};
    });
    CHECK(journal.begin(place.store).empty());
    const QDir folder(TypedJournal::folder());
    const QStringList locks = folder.entryList({u"*.lock"_s}, QDir::Files);
    REQUIRE(locks.size() == 1);
    const QString inTheWay = QString(locks[0]).remove(u".lock"_s);
    REQUIRE(folder.mkdir(inTheWay));
    REQUIRE(waitUntil([&] { return asked >= 2; })); // the first time was in vain
    REQUIRE(folder.rmdir(inTheWay));
    CHECK(waitUntil([&] { return place.files().size() == 1; }));
}

TEST_CASE("A store has one journal by whatever name it is opened", "[desk][recovery]")
{
    const Place place;
    const QString link = place.folder.filePath(u"link.mokuhyo"_s);
    REQUIRE(QFile::link(place.store, link));
    leave(place, link, {u"s"_s, {u"i"_s, u"k"_s}, u"途中"_s});
    TypedJournal next([] { return std::vector<TypedText>(); });
    CHECK(next.begin(place.store).size() == 1);
}

TEST_CASE("The journal of a living window is not taken from it", "[desk][recovery]")
{
    const Place place;
    std::vector<TypedText> typed{{u"s"_s, {u"i"_s, u"k"_s}, u"途中"_s}};
    TypedJournal first([&] { return typed; });
    CHECK(first.begin(place.store).empty());
    REQUIRE(waitUntil([&] { return place.files().size() == 1; }));
    TypedJournal second([] { return std::vector<TypedText>(); });
    CHECK(second.begin(place.store).empty());
    CHECK(place.files().size() == 1);
    // Another store's texts are none of this one's business.
    TypedJournal other([] { return std::vector<TypedText>(); });
    CHECK(other.begin(place.folder.filePath(u"b.mokuhyo"_s)).empty());
    typed.clear();
    REQUIRE(waitUntil([&] { return place.files().isEmpty(); }));
}

TEST_CASE("A damaged journal stops nobody", "[desk][recovery]")
{
    const Place place;
    {
        TypedJournal gone([] {
            return std::vector<TypedText>{{u"s"_s, {u"i"_s, u"k"_s}, u"途中"_s}};
        });
        CHECK(gone.begin(place.store).empty());
        REQUIRE(waitUntil([&] { return place.files().size() == 1; }));
    }
    QFile file(QDir(TypedJournal::folder()).filePath(place.files().front()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[{\"sheet\": 3, ");
    file.close();
    TypedJournal next([] { return std::vector<TypedText>(); });
    CHECK(next.begin(place.store).empty());
    CHECK(place.files().isEmpty());
}
