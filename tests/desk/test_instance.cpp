#include "desk/action_registry.h"
#include "desk/import_dialog.h"
#include "desk/instance.h"
#include "desk/windows.h"
#include "desk_fixture.h"

#include <QAction>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// A user with a folder of their own for sockets, settings and data; two stores.
class Machine
{
public:
    Machine()
    {
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        for (const QString &path : {here, there}) {
            const auto session = work::Session::create(path);
            REQUIRE(session);
            REQUIRE(twoSections(**session));
        }
    }
    ~Machine() { qunsetenv("XDG_RUNTIME_DIR"); }

    // Starts the program itself.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"HOME"_s})
            environment.insert(name, folder.path());
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(MOKUHYO_PROGRAM), arguments);
        REQUIRE(process->waitForStarted());
        return process;
    }

    static bool ended(QProcess &process)
    {
        return waitUntil([&] { return process.state() == QProcess::NotRunning; });
    }

    QTemporaryDir folder;
    const QString here = folder.filePath(u"こちら.mokuhyo"_s);
    const QString there = folder.filePath(u"あちら.mokuhyo"_s);
};

} // namespace

TEST_CASE("A second start goes to the window of the first and takes its files along",
          "[desk][instance]")
{
    Machine machine;
    Windows windows([] { return std::make_unique<TestPrompts>(); });
    MainWindow *window = windows.start({{machine.here}, {}, false, {}});
    REQUIRE(window);
    REQUIRE(waitUntil([&] { return !window->document()->isEmpty(); }));
    window->showMinimized();

    const QString file = machine.folder.filePath(u"窓口課.csv"_s);
    QFile sheet(file);
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write(u"順位,取組項目\n1,案内\n"_s.toUtf8());
    sheet.close();
    const auto second = machine.start({machine.here, file});
    REQUIRE(Machine::ended(*second));
    CHECK(second->exitCode() == 0);
    CHECK(waitUntil([&] { return !window->isMinimized(); }));
    CHECK(windows.all().size() == 1);
    CHECK(waitUntil([&] { return window->findChild<ImportDialog *>() != nullptr; }));
}

TEST_CASE("Another store is another process's affair until the first shows it", "[desk][instance]")
{
    Machine machine;
    Windows windows([] { return std::make_unique<TestPrompts>(); });
    MainWindow *window = windows.start({{machine.here}, {}, false, {}});
    REQUIRE(waitUntil([&] { return !window->document()->isEmpty(); }));
    const auto other = machine.start({machine.there});
    REQUIRE(waitUntil([&] { return QFile::exists(Instance::address(machine.there)); }));
    CHECK(other->state() == QProcess::Running);
    CHECK(windows.all().size() == 1);

    // Chosen in the menu, it is not opened twice.
    window->openStore(machine.there);
    CHECK(window->place().store == machine.here);
    other->kill();
    REQUIRE(Machine::ended(*other));
    window->openStore(machine.there);
    REQUIRE(waitUntil([&] { return window->store().info().path == machine.there; }));
    CHECK(waitUntil([&] { return Instance::handOver(machine.here, {}) == false; }));
    const auto third = machine.start({machine.there});
    CHECK(Machine::ended(*third));
}

TEST_CASE("A socket that a crash left behind keeps nobody out", "[desk][instance]")
{
    Machine machine;
    const auto crashed = machine.start({machine.here});
    REQUIRE(waitUntil([&] { return QFile::exists(Instance::address(machine.here)); }));
    crashed->kill();
    REQUIRE(Machine::ended(*crashed));
    REQUIRE(QFile::exists(Instance::address(machine.here)));

    Windows windows([] { return std::make_unique<TestPrompts>(); });
    MainWindow *window = windows.start({{machine.here}, {}, false, {}});
    REQUIRE(window);
    REQUIRE(waitUntil([&] { return !window->document()->isEmpty(); }));
    const auto second = machine.start({machine.here});
    REQUIRE(Machine::ended(*second));
    CHECK(second->exitCode() == 0);
}

TEST_CASE("A window closed gives its store's place away", "[desk][instance]")
{
    Machine machine;
    Windows windows([] { return std::make_unique<TestPrompts>(); });
    MainWindow *window = windows.start({{machine.here}, {}, false, {}});
    REQUIRE(waitUntil([&] { return !window->document()->isEmpty(); }));
    CHECK(QFile::exists(Instance::address(machine.here)));
    window->close();
    CHECK(waitUntil([&] { return !QFile::exists(Instance::address(machine.here)); }));
}

TEST_CASE("A store that cannot be opened is nobody's", "[desk][instance]")
{
    Machine machine;
    Windows windows([] { return std::make_unique<TestPrompts>(); });
    const QString none = machine.folder.filePath(u"ない.mokuhyo"_s);
    REQUIRE(windows.start({{none}, {}, false, {}}));
    CHECK(QFile::exists(Instance::address(none)));
    CHECK(waitUntil([&] { return !QFile::exists(Instance::address(none)); }));
}

TEST_CASE("A request arrives as it was made", "[desk][instance]")
{
    const StartRequest request{{u"/課/改行\n付き.mokuhyo"_s}, {u"/a b.xlsx"_s}, true, u"token"_s};
    const StartRequest read = StartRequest::fromJson(request.toJson());
    CHECK(read.stores == request.stores);
    CHECK(read.imports == request.imports);
    CHECK(read.sample);
    CHECK(read.activation == request.activation);
    CHECK_FALSE(request.toJson().contains('\n')); // one line, one request
    CHECK(StartRequest::fromJson("no json").stores.isEmpty());
}
