#pragma once

#include "desk/open_store.h"
#include "desk/prompts.h"
#include "desk/window_place.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;

namespace mokuhyo::desk {

class MainWindow;

// The windows of this process: makes them, lets those of one store share it, remembers where they
// stood, and opens them again.
class Windows : public QObject
{
    Q_OBJECT

public:
    using MakePrompts = std::function<std::unique_ptr<Prompts>()>;

    explicit Windows(MakePrompts makePrompts, QObject *parent = nullptr);
    ~Windows() override;

    // A window that shows nothing yet.
    MainWindow *add();
    // Another window on what `from` has open.
    MainWindow *addBeside(MainWindow *from, const WindowPlace &place);
    // The windows that were open on this store the last time, one at least; a store that is open
    // already shows its last window. Answers the one in front.
    MainWindow *openStore(const QString &path, bool mayBeNew = false);
    // The store that was open last; empty: none that is still there.
    [[nodiscard]] static QString lastStore();
    void quit();

    [[nodiscard]] const QList<MainWindow *> &all() const { return m_windows; }
    // The window that was used last of those that show the store; null: none does.
    [[nodiscard]] MainWindow *showing(const QString &path) const;
    static void raise(MainWindow *window);

private:
    void closed(MainWindow *window);
    void fillMenu(QMenu *menu, const MainWindow *of);
    void remember(const QString &path);
    bool eventFilter(QObject *watched, QEvent *event) override;

    MakePrompts m_makePrompts;
    std::shared_ptr<OpenStores> m_stores = std::make_shared<OpenStores>();
    QList<MainWindow *> m_windows; // the one used last in front
    bool m_quitting = false;
};

} // namespace mokuhyo::desk
