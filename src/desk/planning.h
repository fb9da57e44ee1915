#pragma once

#include "desk/prompts.h"
#include "desk/store_controller.h"
#include "work/unit_names.h"

#include <QPointer>

namespace mokuhyo::desk {

class ActionRegistry;
class OrganisationDialog;

// What the planning division does to a year: its organisation, its sheets, its phases.
class Planning : public QObject
{
    Q_OBJECT

public:
    // `whenWritten` gives out what is typed and goes on once it is in the store.
    using WhenWritten = std::function<void(std::function<void()>)>;
    Planning(StoreController &store, const ActionRegistry &actions, Prompts &prompts,
             WhenWritten whenWritten, QWidget *window);

    // From last year's sheets where there are any, else from a form.
    void startYear();
    void prepareYear();
    void newSheets();
    void openOrganisation();
    void openPhases();
    void openRatingRules();

Q_SIGNALS:
    void made(const QString &firstSheet, int year);
    void notice(const QString &message);

private:
    [[nodiscard]] int year() const; // shown, else the current one
    void create(const work::SheetsByName &wanted);

    StoreController &m_store;
    Prompts &m_prompts;
    WhenWritten m_whenWritten;
    QWidget *m_window;
    TreeSnapshot m_tree;
    QPointer<OrganisationDialog> m_organisation;
};

} // namespace mokuhyo::desk
