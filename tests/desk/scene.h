#pragma once

#include "desk/main_window.h"
#include "desk/prompts.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace mokuhyo::desk::test {

// Answers what is asked for on the way to a screen; what has no answer is asked for real, so that
// it can be looked at.
class ScenePrompts : public DialogPrompts
{
public:
    QStringList files;
    std::optional<int> choice;
    QString typed;
    QStringList warnings;

    QStringList openFiles(QWidget *, const FileQuestion &) override { return files; }
    QString openFile(QWidget *, const FileQuestion &) override { return files.value(0); }
    QString saveFile(QWidget *, const FileQuestion &) override { return files.value(0); }
    QString folder(QWidget *, const FileQuestion &) override { return files.value(0); }
    int choose(QWidget *parent, const QString &title, const QString &question,
               const QStringList &answers) override;
    QString text(QWidget *parent, const QString &title, const QString &question,
                 const QStringList &phrases) override;
    void warn(QWidget *, const QString &, const QString &message) override { warnings += message; }
};

// The window with the sample city, on its way from one screen to the next. Whoever looks at the
// screens, a camera or a check, is handed each widget with its name.
class Scene
{
public:
    using Look = std::function<void(QWidget &screen, const QString &name)>;

    explicit Scene(Look look, const StoreController::Setup &setup = {});
    ~Scene();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ScenePrompts &prompts() { return *m_prompts; }
    // Screens may only be seen if something happened first; false after ten seconds without it.
    bool wait(const std::function<bool()> &condition);
    void settle(); // what is typed is in the store, layouts are done
    void trigger(const QString &action);
    // The first sheet of a form, by its id, in the year in view.
    void openForm(const QString &form);
    // Goes to a row's column of the table by their places.
    void goTo(int row, int column);

    void look(const QString &name) { look(*m_window, name); }
    void look(QWidget &screen, const QString &name);
    // Looks at the dialog or window that `opens` brings up, and closes it.
    void lookAtOpened(const QString &name, const std::function<void()> &opens);
    void lookAtAction(const QString &name, const QString &action);

    [[nodiscard]] const QStringList &failures() const { return m_failures; }

private:
    Look m_look;
    ScenePrompts *m_prompts; // the window owns it
    std::unique_ptr<MainWindow> m_window;
    int m_waiting = 0; // for what has to be there before a look
    QStringList m_failures;
};

} // namespace mokuhyo::desk::test
