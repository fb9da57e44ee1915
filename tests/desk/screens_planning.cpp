#include "screens_planning.h"

#include "desk/act_dialog.h"
#include "desk/new_year_wizard.h"
#include "desk/organisation_dialog.h"
#include "desk/organisation_tree.h"
#include "work/organisation.h"

#include <QAction>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

// A reform with long names next April.
void reform(Scene &scene)
{
    bool done = false;
    scene.window().store().change(
        [](work::Session &session) -> Result<work::Applied> {
            const auto units = session.units();
            if (!units)
                return failure(units.error());
            const QDate day = fiscal::firstDay(session.currentYear() + 1);
            QStringList sections;
            for (const Unit *unit : units->on(day)) {
                if (!unit->parentOn(day).isEmpty())
                    sections += unit->id;
            }
            const QDate today = fiscal::firstDay(session.currentYear());
            (void)work::setContact(session, sections.value(0), u"見本 太郎"_s, u"2101"_s, today);
            (void)work::renameUnit(session, sections.value(0),
                                   u"市民協働・多文化共生・窓口サービス推進課"_s, day);
            return work::splitUnit(session, sections.value(1),
                                   {u"総務人事課"_s, u"デジタル戦略推進課"_s}, day);
        },
        [&](const Result<work::Applied> &) { done = true; });
    scene.wait([&] { return done; });
    scene.settle();
}

OrganisationDialog *open(Scene &scene)
{
    scene.trigger(u"organisation"_s);
    OrganisationDialog *dialog = nullptr;
    scene.wait([&] {
        dialog = scene.window().findChild<OrganisationDialog *>();
        return dialog && dialog->tree()->model()->rowCount() > 0;
    });
    return dialog;
}

} // namespace

void organisation(Scene &scene, const QString &name)
{
    reform(scene);
    OrganisationDialog *dialog = open(scene);
    if (!dialog)
        return;
    scene.look(*dialog, name);
    dialog->close();
    scene.settle();
}

void organisationActs(Scene &scene, const QString &name)
{
    OrganisationDialog *dialog = open(scene);
    if (!dialog)
        return;
    const auto *model = qobject_cast<const OrganisationModel *>(dialog->tree()->model());
    const QModelIndex first = model->index(0, 0, model->index(0, 0));
    for (const QString &act :
         {u"add"_s, u"rename"_s, u"move"_s, u"split"_s, u"close"_s, u"contact"_s, u"merge"_s}) {
        QStringList units = {model->unitAt(first)};
        if (act == u"merge"_s)
            units += model->unitAt(model->index(0, 0));
        dialog->tree()->choose(units);
        scene.lookAtOpened(name + u'-' + act, [&] { dialog->action(act)->trigger(); });
    }
    dialog->close();
    scene.settle();
}

void prepareYear(Scene &scene, const QString &name)
{
    reform(scene);
    scene.trigger(u"year.prepare"_s);
    NewYearWizard *wizard = nullptr;
    scene.wait([&] {
        wizard = scene.window().findChild<NewYearWizard *>();
        return wizard && wizard->isVisible();
    });
    if (!wizard)
        return;
    for (int page = 1; page <= 5; ++page) {
        scene.settle();
        scene.wait([&] { return wizard->currentPage()->isComplete(); });
        scene.look(*wizard, u"%1-%2"_s.arg(name).arg(page));
        if (page < 5)
            wizard->next();
    }
    wizard->reject();
    scene.settle();
}

} // namespace mokuhyo::desk::test
