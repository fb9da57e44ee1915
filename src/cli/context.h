#pragma once

#include "work/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace mokuhyo::cli {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

// How a command ends. 2 (wrong usage) is the parser's and that of Usage errors.
enum Exit { Done = 0, Failed = 1, WrongUsage = 2, LeftForPerson = 3 };

[[nodiscard]] QString fromArgument(const std::string &text);
// Of a form or rule: no more than shows that the file is too large.
[[nodiscard]] Result<QByteArray> fileContents(const QString &path);

// What every command shares: the options before it, its session, its output.
class Context
{
public:
    std::string storePath; // empty: the user's own store
    std::string actor;
    bool json = false;

    // The session that the command works on. The user's own store is made when it is not there.
    [[nodiscard]] Result<std::unique_ptr<work::Session>>
    open(store::Access access = store::Access::ReadWrite) const;
    [[nodiscard]] work::SessionOptions sessionOptions() const;
    [[nodiscard]] QString path() const;

    // Opens the session, does the work and answers its exit status; an error is told.
    [[nodiscard]] int onStore(const std::function<Result<int>(work::Session &)> &work) const;

    void print(const QString &line) const; // to standard output
    void print(const QJsonArray &list) const;
    void say(const QString &line) const; // to standard error
    int fail(const Error &error, const QString &about = {}) const;
    // On standard error, once work takes longer than a moment.
    [[nodiscard]] Progress progress(const QString &what) const;
};

// --year, --unit and --sheet as most commands take them.
struct Selection
{
    std::string year;
    std::vector<std::string> units;
    std::vector<std::string> sheets;

    void addTo(CLI::App &command, bool withSheets = true);
    [[nodiscard]] Result<work::SheetFilter> resolve(const work::Session &session) const;
};

// A row by its id, or by its number in the order of the sheet, from 1.
[[nodiscard]] Result<QString> itemFrom(const Sheet &sheet, const std::string &text);

[[nodiscard]] Result<int> yearFrom(const std::string &text);
// 2027-04-01, 令和9年4月1日, R9.4.1.
[[nodiscard]] Result<QDate> dayFrom(const std::string &text);

// What the chosen command does; answers the exit status.
using Run = std::function<int()>;

void addStoreCommands(CLI::App &app, Context &context,
                      Run &chosen); // init forms backup restore verify
void addReadCommands(CLI::App &app, Context &context,
                     Run &chosen); // list show search history
void addUnitCommands(CLI::App &app, Context &context, Run &chosen);
void addYearCommand(CLI::App &app, Context &context, Run &chosen); // year prepare
void addImportCommand(CLI::App &app, Context &context, Run &chosen);
void addCheckCommand(CLI::App &app, Context &context, Run &chosen);
void addCollectCommand(CLI::App &app, Context &context, Run &chosen);
void addResolveCommand(CLI::App &app, Context &context, Run &chosen);
void addEditCommands(CLI::App &app, Context &context, Run &chosen); // edit phase
void addRatingCommands(CLI::App &app, Context &context, Run &chosen);
void addRedactCommand(CLI::App &app, Context &context, Run &chosen);
void addStateCommand(CLI::App &app, Context &context, Run &chosen);
void addProgressCommand(CLI::App &app, Context &context, Run &chosen);
void addFiguresCommand(CLI::App &app, Context &context, Run &chosen);
void addEditionCommands(CLI::App &app, Context &context, Run &chosen); // editions edition
void addExportCommand(CLI::App &app, Context &context, Run &chosen);
void addTargetCommand(CLI::App &app, Context &context, Run &chosen);   // explain-target
void addHandoutCommands(CLI::App &app, Context &context, Run &chosen); // handout handouts

} // namespace mokuhyo::cli
