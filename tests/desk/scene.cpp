#include "scene.h"

#include "desk/action_registry.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "work/sample.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 10000; // ms
constexpr int glance = 25;     // ms between two looks at what has opened

QWidgetList shownWindows()
{
    QWidgetList shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !widget->inherits("QTipLabel"))
            shown += widget;
    }
    return shown;
}

} // namespace

int ScenePrompts::choose(QWidget *parent, const QString &title, const QString &question,
                         const QStringList &answers)
{
    return choice ? *choice : DialogPrompts::choose(parent, title, question, answers);
}

QString ScenePrompts::text(QWidget *parent, const QString &title, const QString &question,
                           const QStringList &phrases)
{
    return typed.isEmpty() ? DialogPrompts::text(parent, title, question, phrases) : typed;
}

Scene::Scene(Look look, const StoreController::Setup &setup) : m_look(std::move(look))
{
    auto prompts = std::make_unique<ScenePrompts>();
    m_prompts = prompts.get();
    m_window = std::make_unique<MainWindow>(std::move(prompts));
    m_window->resize(1280, 800);
    bool settled = false;
    QObject::connect(m_window.get(), &MainWindow::settled, m_window.get(), [&] { settled = true; });
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->store().openInMemory(
        setup ? setup : [](work::Session &session) { return work::openSample(session); });
    wait([&] { return settled; });
    QObject::disconnect(m_window.get(), &MainWindow::settled, m_window.get(), nullptr);
    settle();
}

Scene::~Scene()
{
    m_prompts->choice = 0;
    for (const Rejection &refused : m_window->document()->rejections())
        m_window->document()->discard(refused.cell);
    m_window->close();
}

bool Scene::wait(const std::function<bool()> &condition)
{
    ++m_waiting;
    const bool came = QTest::qWaitFor(condition, longest);
    --m_waiting;
    return came;
}

void Scene::settle()
{
    m_window->page()->commitPending();
    wait([&] { return !m_window->document()->isWriting(); });
    bool answered = false;
    m_window->store().ask([](work::Session &session) { return session.units(); },
                          [&](const Result<UnitRegister> &) { answered = true; });
    wait([&] { return answered || !m_window->store().isOpen(); });
    QCoreApplication::processEvents();
}

void Scene::trigger(const QString &action)
{
    if (QAction *known = m_window->actions().action(action); known && known->isEnabled())
        known->trigger();
    else
        m_failures += u"no action to take: %1"_s.arg(action);
}

void Scene::openForm(const QString &form)
{
    const auto shows = [&] {
        return !m_window->document()->isEmpty() && m_window->document()->sheet().form.id == form;
    };
    QStringList seen;
    while (!shows()) {
        const QString before = m_window->document()->sheet().id;
        seen += before;
        // Down to the last sheet, then from the first.
        trigger(u"sheet.next"_s);
        if (!QTest::qWaitFor([&] { return m_window->document()->sheet().id != before; }, 300)) {
            for (int i = 0; i < seen.size(); ++i)
                trigger(u"sheet.previous"_s);
            settle();
        }
        if (seen.count(before) > 1) {
            m_failures += u"no sheet of the form %1"_s.arg(form);
            return;
        }
    }
}

void Scene::goTo(int row, int column)
{
    SheetTable *table = m_window->page()->table();
    table->goTo(m_window->page()->model()->index(row, column));
    table->setFocus();
}

void Scene::look(QWidget &screen, const QString &name)
{
    // Layouts settle within a few rounds.
    for (int round = 0; round < 4; ++round)
        QTest::qWait(15);
    m_look(screen, name);
}

void Scene::lookAtOpened(const QString &name, const std::function<void()> &opens)
{
    const QWidgetList before = shownWindows();
    bool looking = false;
    bool seen = false;
    QTimer timer;
    timer.setInterval(glance);
    // A timer, because a dialog may run an event loop of its own until it is closed.
    QObject::connect(&timer, &QTimer::timeout, m_window.get(), [&] {
        // What opens it may still wait for its content.
        if (looking || seen || m_waiting > 0)
            return;
        for (QWidget *widget : shownWindows()) {
            if (before.contains(widget))
                continue;
            looking = true;
            look(*widget, name);
            seen = true;
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->reject();
            else
                widget->close();
            return;
        }
    });
    timer.start();
    opens();
    if (!QTest::qWaitFor([&] { return seen; }, longest))
        m_failures += u"nothing opened for %1"_s.arg(name);
    timer.stop();
    QCoreApplication::processEvents();
}

void Scene::lookAtAction(const QString &name, const QString &action)
{
    lookAtOpened(name, [&] { trigger(action); });
}

} // namespace mokuhyo::desk::test
