#pragma once

#include "desk/instance.h"
#include "desk/open_store.h"
#include "desk/prompts.h"
#include "desk/window_place.h"

#include <QList>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QMenu;

namespace mokuhyo::desk {

class MainWindow;

// The windows of this process: makes them, lets those of one store share it, remembers where they
// stood, opens them again, and does what other starts of the program ask for.
class Windows : public QObject
{
    Q_OBJECT

public:
    using MakePrompts = std::function<std::unique_ptr<Prompts>()>;

    explicit Windows(MakePrompts makePrompts, QObject *parent = nullptr);
    ~Windows() override;

    // Shows what is asked for, here or in the process that shows it already; null: all of it there.
    MainWindow *start(const StartRequest &request);
    // Takes no requests from other starts and gives none away.
    void setAlone() { m_alone = true; }

    // A window that shows nothing yet.
    MainWindow *add();
    // Another window on what `from` has open.
    MainWindow *addBeside(MainWindow *from, const WindowPlace &place);
    // The windows that were open on this store the last time, one at least; a store that is shown
    // already brings its window to the front. Answers the one in front.
    MainWindow *openStore(const QString &path);
    // The store that was open last, else the user's own.
    [[nodiscard]] static QString lastStore();
    void quit();

    [[nodiscard]] const QList<MainWindow *> &all() const { return m_windows; }
    // The window that was used last of those that show the store; null: none does.
    [[nodiscard]] MainWindow *showing(const QString &path) const;
    static void raise(MainWindow *window, const QString &activation = {});

private:
    MainWindow *serve(const QString &path, const StartRequest &request);
    // Other starts find the stores that are shown here, and no others.
    void keepDoors();
    [[nodiscard]] bool isElsewhere(const QString &path) const;
    void closed(MainWindow *window);
    void fillMenu(QMenu *menu, const MainWindow *of);
    void remember(const QString &path);
    bool eventFilter(QObject *watched, QEvent *event) override;

    MakePrompts m_makePrompts;
    std::shared_ptr<OpenStores> m_stores = std::make_shared<OpenStores>();
    QList<MainWindow *> m_windows;                        // the one used last in front
    std::map<QString, std::unique_ptr<Instance>> m_doors; // by OpenStores::key
    bool m_alone = false;
    bool m_quitting = false;
};

} // namespace mokuhyo::desk
