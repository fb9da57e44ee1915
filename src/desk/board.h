#pragma once

#include "desk/prompts.h"
#include "desk/sheet_document.h"
#include "desk/store_controller.h"
#include "work/progress.h"

namespace mokuhyo::desk {

class BoardPage;
class Settings;

// Feeds the board of who has handed in, and does what is asked for on it.
class Board : public QObject
{
    Q_OBJECT

public:
    Board(StoreController &store, Prompts &prompts, Settings &settings, QWidget *window);

    [[nodiscard]] BoardPage *page() const { return m_page; }
    // Reads it anew; it is shown from now on, and kept as the store is, until hidden.
    void show(int year);
    void hide() { m_shown = false; }
    [[nodiscard]] bool isShown() const { return m_shown; }

Q_SIGNALS:
    void loaded();
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year);
    void notice(const QString &message);

private:
    void load();
    void copyReminders(const work::ProgressReport &of);
    void extend(const work::ProgressReport &of);
    void save();

    StoreController &m_store;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window;
    BoardPage *m_page;
    int m_year = 0;
    int m_asked = 0; // readings; an older one than the last is dropped
    bool m_shown = false;
};

} // namespace mokuhyo::desk
