#pragma once

#include "desk/prompts.h"
#include "desk/settings.h"
#include "desk/sheet_document.h"
#include "desk/store_controller.h"
#include "work/collect.h"
#include "work/handouts.h"

#include <QPointer>

namespace mokuhyo::desk {

class ActionRegistry;
class CollectDialog;
class ConflictsDialog;
class HandoutDialog;

// A round of the planning division: files go out, come back, and what contradicts is settled.
class Rounds : public QObject
{
    Q_OBJECT

public:
    // `whenWritten` gives out what is typed and goes on once it is in the store.
    using WhenWritten = std::function<void(std::function<void()>)>;
    Rounds(StoreController &store, const ActionRegistry &actions, Prompts &prompts,
           Settings &settings, WhenWritten whenWritten, QWidget *window);

    void openHandout();
    void chooseFiles();
    void collect(const QStringList &filesAndFolders);
    // At the case of this cell, where one is named.
    void openConflicts(const QString &record = {}, const QString &field = {});
    // Open ones of the whole store.
    [[nodiscard]] int conflicts() const { return m_conflicts; }

Q_SIGNALS:
    void notice(const QString &message);
    void conflictsCounted(int open);
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);

private:
    void handOut(const work::HandoutOptions &options);
    void apply();
    void tellCollected(const work::CollectReport &report, const work::CollectPlan &plan);
    void countConflicts();
    void setConflicts(int open);

    StoreController &m_store;
    Prompts &m_prompts;
    Settings &m_settings;
    WhenWritten m_whenWritten;
    QWidget *m_window;
    TreeSnapshot m_tree;
    int m_conflicts = 0;
    QPointer<HandoutDialog> m_handout;
    QPointer<CollectDialog> m_collect;
    QPointer<ConflictsDialog> m_settling;
};

} // namespace mokuhyo::desk
