#include "desk_fixture.h"

#include "desk/action_registry.h"
#include "work/edit.h"
#include "work/unit_names.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <catch2/catch.hpp>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10000);
}

Status twoSections(work::Session &session)
{
    const auto units =
        work::unitsByName(session, u"machida"_s, {u"市民部窓口課"_s, u"市民部保険課"_s}, 2026);
    if (!units)
        return failure(units.error());
    std::vector<work::NewSheet> sheets;
    for (const QString &unit : *units)
        sheets.push_back({u"machida"_s, 2026, 2026, unit, {}, {}});
    const auto made = work::createSheets(session, sheets);
    return made ? Status() : failure(made.error());
}

Desk::Desk(const StoreController::Setup &setup)
{
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QSettings().clear();
    auto owned = std::make_unique<TestPrompts>();
    prompts = owned.get();
    window = std::make_unique<MainWindow>(std::move(owned));
    window->resize(1400, 900);
    bool settled = false;
    QObject::connect(window.get(), &MainWindow::settled, window.get(), [&] { settled = true; });
    window->show();
    QApplication::setActiveWindow(window.get());
    window->store().openInMemory(setup);
    REQUIRE(waitUntil([&] { return settled; }));
    QObject::disconnect(window.get(), &MainWindow::settled, window.get(), nullptr);
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
}

Desk::~Desk()
{
    prompts->yes = true;
    settle();
    window->close();
}

QModelIndex Desk::at(int row, const QString &column) const
{
    return model()->indexOf({model()->itemAt(row), column});
}

QString Desk::text(int row, const QString &column) const
{
    return at(row, column).data(Qt::DisplayRole).toString();
}

void Desk::goTo(int row, const QString &column) const
{
    REQUIRE(at(row, column).isValid());
    table()->goTo(at(row, column));
    table()->setFocus();
}

void Desk::trigger(const QString &action) const
{
    window->actions().action(action)->trigger();
}

QString Desk::stored(int row, const QString &column)
{
    QString found;
    bool answered = false;
    window->store().ask(
        [id = window->document()->sheet().id](work::Session &session) { return session.sheet(id); },
        [&](const Result<Sheet> &sheet) {
            answered = true;
            if (sheet && row < static_cast<int>(sheet->items.size()))
                found = sheet->items[static_cast<size_t>(row)].value(column);
        });
    REQUIRE(waitUntil([&] { return answered; }));
    return found;
}

void Desk::settle()
{
    window->page()->commitPending();
    REQUIRE(waitUntil([&] { return !window->document()->isWriting(); }));
    // Jobs run in order: an answer to this one comes after all before it.
    bool answered = false;
    window->store().ask([](work::Session &session) { return session.units(); },
                        [&](const Result<UnitRegister> &) { answered = true; });
    REQUIRE(waitUntil([&] { return answered || !window->store().isOpen(); }));
    QCoreApplication::processEvents();
}

void Desk::openPhase(const QString &phase)
{
    prompts->answer = 0;
    Q_EMIT window->page()->phaseWanted(phase);
    REQUIRE(waitUntil([&] { return window->document()->phases().isOpen(2026, phase); }));
}

void press(const QWidget &screen, const QString &text)
{
    for (QPushButton *button : screen.findChildren<QPushButton *>()) {
        if (button->text().startsWith(text) && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    FAIL("no button " << text.toStdString());
}

} // namespace mokuhyo::desk::test
