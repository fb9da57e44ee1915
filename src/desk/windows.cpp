#include "desk/windows.h"

#include "desk/main_window.h"
#include "desk/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cascade = 32; // pixels between a window and the one opened from it

} // namespace

Windows::Windows(MakePrompts makePrompts, QObject *parent)
    : QObject(parent), m_makePrompts(std::move(makePrompts))
{
}

Windows::~Windows()
{
    m_alone = true;
    qDeleteAll(std::exchange(m_windows, {}));
}

MainWindow *Windows::start(const StartRequest &request)
{
    QStringList stores = request.stores;
    if (request.sample)
        stores.prepend(MainWindow::samplePath());
    if (stores.isEmpty())
        stores.append(lastStore());
    MainWindow *front = nullptr;
    StartRequest part{{}, request.imports, false, request.activation};
    for (const QString &path : std::as_const(stores)) {
        part.stores = {path};
        if (MainWindow *window = serve(path, part); window && !front)
            front = window;
        part.imports.clear();
    }
    return front;
}

MainWindow *Windows::serve(const QString &path, const StartRequest &request)
{
    MainWindow *window = showing(path);
    if (!window && !m_alone) {
        Instance::Claim claim = Instance::claim(path, request);
        if (claim.handedOver)
            return nullptr;
        m_doors[OpenStores::key(path)] = std::move(claim.instance);
    }
    if (window)
        raise(window, request.activation);
    else
        window = openStore(path);
    keepDoors();
    if (!request.imports.isEmpty())
        window->importFiles(request.imports);
    return window;
}

void Windows::keepDoors()
{
    if (m_alone)
        return;
    std::map<QString, std::unique_ptr<Instance>> doors;
    for (const MainWindow *window : std::as_const(m_windows)) {
        const QString path = window->place().store;
        const QString key = OpenStores::key(path);
        if (path.isEmpty() || doors.contains(key))
            continue;
        auto &door = doors[key];
        if (const auto kept = m_doors.find(key); kept != m_doors.end())
            door = std::move(kept->second);
        else
            door = Instance::claim(path, {{path}, {}, false, {}}).instance;
        if (door)
            connect(door.get(), &Instance::asked, this, &Windows::start, Qt::UniqueConnection);
    }
    m_doors = std::move(doors);
}

bool Windows::isElsewhere(const QString &path) const
{
    return !m_alone && !m_doors.contains(OpenStores::key(path)) &&
           Instance::handOver(path, {{path}, {}, false, {}});
}

MainWindow *Windows::add()
{
    auto *window = new MainWindow(m_makePrompts(), m_stores);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.prepend(window);
    window->installEventFilter(this);
    window->setElsewhere([this](const QString &path) { return isElsewhere(path); });
    connect(&window->store(), &StoreController::opened, this, &Windows::keepDoors);
    connect(&window->store(), &StoreController::openFailed, this, &Windows::keepDoors);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeAll(window);
        keepDoors();
    });
    connect(window, &MainWindow::windowWanted, this,
            [this, window](const WindowPlace &place) { addBeside(window, place); });
    connect(window, &MainWindow::windowMenuWanted, this,
            [this, window](QMenu *menu) { fillMenu(menu, window); });
    connect(window, &MainWindow::placeChanged, this,
            [this, window] { remember(window->place().store); });
    connect(window, &MainWindow::closed, this, [this, window] { closed(window); });
    connect(window, &MainWindow::stays, this, [this] { m_quitting = false; });
    connect(window, &MainWindow::quitWanted, this, &Windows::quit);
    return window;
}

MainWindow *Windows::addBeside(MainWindow *from, const WindowPlace &place)
{
    MainWindow *window = add();
    if (place.geometry.isEmpty()) {
        window->resize(from->size());
        const QRect free = from->screen()->availableGeometry();
        const QPoint beside = from->pos() + QPoint(cascade, cascade);
        if (free.contains(QRect(beside, from->frameSize())))
            window->move(beside);
    }
    window->show();
    window->openSame(*from, place);
    return window;
}

MainWindow *Windows::showing(const QString &path) const
{
    const QString key = OpenStores::key(path);
    const auto found = std::ranges::find_if(m_windows, [&](const MainWindow *window) {
        const QString shown = window->place().store;
        return !shown.isEmpty() && OpenStores::key(shown) == key;
    });
    return found == m_windows.end() ? nullptr : *found;
}

MainWindow *Windows::openStore(const QString &path)
{
    if (MainWindow *window = showing(path)) {
        raise(window);
        return window;
    }
    if (OpenStores::key(path) == OpenStores::key(MainWindow::samplePath())) {
        MainWindow *window = add();
        window->show();
        window->openSample();
        return window;
    }
    // The user's own store is made when it is not there; any other has to be there.
    const bool mayBeNew = path == work::Session::defaultStorePath();
    QList<WindowPlace> places = Settings().session(OpenStores::key(path));
    if (places.isEmpty())
        places.append(WindowPlace());
    // Backwards, so that the one that was in front is so again.
    MainWindow *window = nullptr;
    std::ranges::reverse(places);
    for (WindowPlace &place : places) {
        window = add();
        window->show();
        place.store = path;
        window->openPlace(place, mayBeNew);
    }
    return window;
}

QString Windows::lastStore()
{
    const QString last = Settings().presentStores().value(0);
    return last.isEmpty() ? work::Session::defaultStorePath() : last;
}

void Windows::raise(MainWindow *window, const QString &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    QApplication::alert(window); // where the desktop lets nobody come to the front
}

void Windows::quit()
{
    for (const MainWindow *window : std::as_const(m_windows))
        remember(window->place().store);
    m_quitting = true;
    for (MainWindow *window : QList<MainWindow *>(m_windows))
        window->close();
    // One that waits for its store closes later.
}

// The last window of a store comes back as it was; of several, one less does.
void Windows::closed(MainWindow *window)
{
    const QString store = window->place().store;
    if (!m_quitting)
        remember(store);
    m_windows.removeAll(window);
    if (!m_quitting && showing(store))
        remember(store);
}

void Windows::remember(const QString &path)
{
    if (path.isEmpty() || m_quitting)
        return;
    QList<WindowPlace> places;
    const QString key = OpenStores::key(path);
    for (const MainWindow *window : std::as_const(m_windows)) {
        const WindowPlace place = window->place();
        if (!place.store.isEmpty() && OpenStores::key(place.store) == key)
            places.append(place);
    }
    Settings().setSession(key, places);
}

void Windows::fillMenu(QMenu *menu, const MainWindow *of)
{
    delete menu->findChild<QActionGroup *>(); // those of the last time
    auto *group = new QActionGroup(menu);
    auto *separator = new QAction(group);
    separator->setSeparator(true);
    menu->addAction(separator);
    for (MainWindow *window : std::as_const(m_windows)) {
        QString title = window->windowTitle();
        QAction *action = group->addAction(title.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(window == of);
        menu->addAction(action);
        connect(action, &QAction::triggered, window, [window] { Windows::raise(window); });
    }
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        if (const qsizetype at = m_windows.indexOf(watched); at > 0)
            m_windows.move(at, 0);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mokuhyo::desk
