#include "desk/planning.h"

#include "desk/action_registry.h"
#include "desk/new_year_dialog.h"
#include "desk/new_year_wizard.h"
#include "desk/organisation_dialog.h"
#include "desk/phase_schedule.h"
#include "desk/rating_rules_dialog.h"

#include <QAction>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Planning::Planning(StoreController &store, const ActionRegistry &actions, Prompts &prompts,
                   WhenWritten whenWritten, QWidget *window)
    : QObject(window), m_store(store), m_prompts(prompts), m_whenWritten(std::move(whenWritten)),
      m_window(window)
{
    const auto on = [&](const QString &id, void (Planning::*slot)()) {
        connect(actions.action(id), &QAction::triggered, this, slot);
    };
    on(u"year.prepare"_s, &Planning::prepareYear);
    on(u"sheet.new"_s, &Planning::newSheets);
    on(u"organisation"_s, &Planning::openOrganisation);
    on(u"phases"_s, &Planning::openPhases);
    on(u"ratingRules"_s, &Planning::openRatingRules);
    connect(&m_store, &StoreController::treeLoaded, this,
            [this](const TreeSnapshot &tree) { m_tree = tree; });
    connect(&m_store, &StoreController::opened, this, [this] { m_tree = {}; });
}

int Planning::year() const
{
    return m_tree.year > 0 ? m_tree.year : m_store.info().currentYear;
}

void Planning::startYear()
{
    const bool begun =
        std::ranges::any_of(m_tree.years, [&](int other) { return other < m_tree.year; });
    if (m_tree.entries.empty() && begun)
        prepareYear();
    else
        newSheets();
}

// In a year without sheets that year is meant, else the one after it.
void Planning::prepareYear()
{
    auto *wizard =
        new NewYearWizard(m_store, m_tree.entries.empty() ? year() : year() + 1, m_window);
    connect(wizard, &NewYearWizard::organisationWanted, this, &Planning::openOrganisation);
    connect(wizard, &NewYearWizard::made, this, [this](const QString &first, int of, int sheets) {
        Q_EMIT made(first, of);
        Q_EMIT notice(tr("%1のシートを%2枚作りました。「元に戻す」で取り消せます。")
                          .arg(fiscal::print(of, YearStyle::Era))
                          .arg(sheets));
    });
    m_whenWritten([wizard = QPointer(wizard)] {
        if (wizard)
            wizard->open();
    });
}

void Planning::newSheets()
{
    auto *dialog = new NewYearDialog(m_store.info().forms, year(), m_window);
    dialog->offerUnits(m_tree.units);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NewYearChoice choice = dialog->choice();
        m_whenWritten([this, choice] {
            create({choice.form, choice.fromYear, choice.toYear, choice.units});
        });
    });
    dialog->open();
}

void Planning::create(const work::SheetsByName &wanted)
{
    m_store.change(
        this,
        [wanted](work::Session &session) { return work::createSheetsByName(session, wanted); },
        [this, wanted](const Result<work::Applied> &applied) {
            if (!applied) {
                m_prompts.warn(m_window, tr("シートを作れませんでした"), applied.error().message);
                return;
            }
            const auto first = std::ranges::find(applied->changes, field::form, &Change::field);
            if (first != applied->changes.end())
                Q_EMIT made(first->record, wanted.fromYear);
        });
}

void Planning::openOrganisation()
{
    // Above the wizard while there is one: that one lets nothing else of the window be used.
    QWidget *above = m_window->findChild<NewYearWizard *>();
    if (!above)
        above = m_window;
    if (m_organisation && m_organisation->parentWidget() != above)
        delete m_organisation.data();
    if (!m_organisation) {
        m_organisation = new OrganisationDialog(m_store, m_prompts, year(), above);
        m_organisation->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_organisation->show();
    m_organisation->raise();
    m_organisation->activateWindow();
}

void Planning::openPhases()
{
    std::vector<FormName> forms;
    for (const FormName &form : m_store.info().forms) {
        if (std::ranges::any_of(m_tree.entries, [&](const TreeEntry &entry) {
                return entry.sheet.form.id == form.id;
            }))
            forms.push_back(form);
    }
    if (forms.empty()) {
        Q_EMIT notice(tr("この年度にはまだシートがありません。"));
        return;
    }
    m_whenWritten(
        [this, forms] { (new PhaseScheduleDialog(m_store, forms, year(), m_window))->open(); });
}

void Planning::openRatingRules()
{
    QStringList forms; // in use
    for (const TreeEntry &entry : m_tree.entries) {
        if (!forms.contains(entry.sheet.form.id))
            forms += entry.sheet.form.id;
    }
    if (forms.isEmpty()) {
        Q_EMIT notice(tr("この年度にはまだシートがありません。"));
        return;
    }
    (new RatingRulesDialog(m_store, m_prompts, forms, year(), m_window))->open();
}

} // namespace mokuhyo::desk
