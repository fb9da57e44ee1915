#pragma once

#include "desk/prompts.h"
#include "desk/sheet_document.h"
#include "desk/store_controller.h"
#include "work/check.h"

#include <QPointer>

namespace mokuhyo::desk {

class ActionRegistry;
class CheckDialog;
class CheckPanel;
class Settings;

// 点検: feeds the panel of the sheet in view and the list of many sheets, and writes what people
// accept.
class Checking : public QObject
{
    Q_OBJECT

public:
    // `whenWritten` gives out what is typed and goes on once it is in the store.
    using WhenWritten = std::function<void(std::function<void()>)>;
    Checking(StoreController &store, const SheetDocument &document, CheckPanel *panel,
             const ActionRegistry &actions, Prompts &prompts, Settings &settings,
             WhenWritten whenWritten, QWidget *window);

    void open();

Q_SIGNALS:
    void notice(const QString &message);
    // `place`: in the cell's text; length 0: all of it.
    void placeChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year,
                     const mokuhyo::Span &place);

private:
    void checkAll();
    // Anew, where the list has them.
    void checkAgain(const QStringList &sheets);
    void go(const work::CheckedFinding &finding);
    void accept(const std::vector<work::CheckedFinding> &findings);
    void withdraw(const std::vector<work::CheckedFinding> &findings);
    void save(const std::vector<work::CheckedFinding> &findings);
    void change(StoreController::Step step, const std::vector<work::CheckedFinding> &findings);
    [[nodiscard]] QWidget *front() const; // whose question it is

    StoreController &m_store;
    const SheetDocument &m_document;
    CheckPanel *m_panel;
    Prompts &m_prompts;
    Settings &m_settings;
    WhenWritten m_whenWritten;
    QWidget *m_window;
    TreeSnapshot m_tree;
    QPointer<CheckDialog> m_dialog;
};

} // namespace mokuhyo::desk
