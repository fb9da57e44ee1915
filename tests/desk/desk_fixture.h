#pragma once

#include "desk/main_window.h"
#include "desk/prompts.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "support/qstring.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace mokuhyo::desk::test {

// Answers instead of a person, and keeps what was said.
class TestPrompts : public Prompts
{
public:
    QStringList files;
    QString path;
    bool yes = true;
    int answer = 0;
    QString typed;
    std::function<void(QPrinter &)> setUpPrinter;
    QStringList said;
    QString opened; // the folder

    QStringList openFiles(QWidget *, const FileQuestion &) override { return files; }
    QString openFile(QWidget *, const FileQuestion &) override { return path; }
    QString saveFile(QWidget *, const FileQuestion &) override { return path; }
    QString folder(QWidget *, const FileQuestion &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &question, const QString &) override
    {
        said += question;
        return yes;
    }
    int choose(QWidget *, const QString &, const QString &question, const QStringList &) override
    {
        said += question;
        return answer;
    }
    bool choosePrinter(QWidget *, QPrinter &printer, const PrintQuestion &) override
    {
        if (setUpPrinter)
            setUpPrinter(printer);
        return yes;
    }
    QString text(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return typed;
    }
    void tell(QWidget *, const QString &, const QString &message) override { said += message; }
    void warn(QWidget *, const QString &, const QString &message) override { said += message; }
    void openFolder(const QString &folder) override { opened = folder; }
};

// Two sheets of one form with headings in bands, in two sections, three rows each.
[[nodiscard]] Status twoSections(work::Session &session);

// A shown window on a store in memory.
class Desk
{
public:
    explicit Desk(const StoreController::Setup &setup = twoSections);
    ~Desk();

    TestPrompts *prompts; // the window owns it
    std::unique_ptr<MainWindow> window;

    [[nodiscard]] SheetTable *table() const { return window->page()->table(); }
    [[nodiscard]] SheetModel *model() const { return window->page()->model(); }
    [[nodiscard]] QModelIndex at(int row, const QString &column) const;
    [[nodiscard]] QString text(int row, const QString &column) const;
    void goTo(int row, const QString &column) const;
    void trigger(const QString &action) const;
    // What the store itself holds, not what is shown.
    [[nodiscard]] QString stored(int row, const QString &column);
    // Until everything typed is in the store and shown.
    void settle();
    // Opens the phase by its key for the sheet in view.
    void openPhase(const QString &phase);
};

[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

// Clicks the button whose text begins so.
void press(const QWidget &screen, const QString &text);

} // namespace mokuhyo::desk::test
