#include "screens_reading.h"

#include "desk/rating_rules_dialog.h"
#include "desk/reading_lines.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "work/phases.h"
#include "work/rating_rules.h"

#include <QComboBox>
#include <QToolButton>
#include <QTreeWidget>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

void useRule(Scene &scene, const QString &form, const QString &rule, int from)
{
    scene.window().store().change([=](work::Session &session) {
        return work::useRatingRule(session, {form, rule, from, 0, {}});
    });
    scene.settle();
}

// Targets of all kinds, with results, some of them rated otherwise than the rule says.
void fillIn(Scene &scene)
{
    scene.openForm(u"machida"_s);
    useRule(scene, u"machida"_s, u"rate-110-80-50"_s, 2026);
    scene.window().page()->setAmending(u"字句の修正"_s);
    const SheetModel &model = *scene.window().page()->model();
    const auto cell = [&](int row, const QString &column, const QString &text) {
        return CellWrite{{model.itemAt(row), column}, text};
    };
    scene.window().document()->write({
        cell(0, u"activity"_s,
             u"①申請できる手続を増やす。\n②窓口の職員の時間外勤務を減らす。\n"
             u"③聞き取りの手引を作り、出張所と本庁舎の全員に配る。"_s),
        cell(0, u"indicator"_s, u"①手続の累計件数\n②時間外勤務時間の平均\n③手引の公表"_s),
        cell(0, u"target"_s, u"①312件\n②月14時間/人\n③令和9年3月までに公表"_s),
        cell(0, u"actual"_s, u"①475件\n②16時間（見込）\n③令和8年10月1日に公表"_s),
        cell(0, u"rating"_s, u"B"_s),
        cell(1, u"target"_s, u"32.5％以上"_s),
        cell(1, u"actual"_s, u"35.2％"_s),
        cell(1, u"rating"_s, u"A"_s),
    });
    scene.settle();
}

bool reads(const RowForm &form)
{
    for (const ReadingLines *lines : form.readings()) {
        if (!lines->lines().empty())
            return true;
    }
    return false;
}

} // namespace

void readings(Scene &scene, const QString &name)
{
    fillIn(scene);
    scene.goTo(0, 2);
    scene.trigger(u"rowForm"_s);
    RowForm *form = scene.window().rowForm()->form();
    scene.wait([&] { return reads(*form); });
    scene.settle();
    form->focusField(u"target"_s);
    scene.look(name + u"-below"_s);
    for (auto *button : form->findChildren<QToolButton *>()) {
        if (button->text() == u"右へ"_s)
            button->click();
    }
    scene.settle();
    form->focusField(u"actual"_s);
    scene.look(name + u"-right"_s);
    form->focusField(u"rating"_s);
    scene.look(name + u"-rating"_s);
    scene.goTo(1, 2);
    scene.wait([&] { return reads(*form); });
    form->focusField(u"target"_s);
    scene.look(name + u"-whole"_s);
    scene.goTo(0, 2);
    scene.wait([&] { return reads(*form); });
    scene.lookAtOpened(name + u"-correct"_s,
                       [&] { Q_EMIT form->correctionWanted(u"target"_s, 1); });
    scene.trigger(u"rowForm"_s);
}

void handInQuestions(Scene &scene, const QString &name)
{
    fillIn(scene);
    const QString sheet = scene.window().document()->sheet().id;
    scene.window().store().change([sheet](work::Session &session) {
        work::SheetFilter filter;
        filter.sheets = {sheet};
        return work::openPhase(session, u"end"_s, filter, {});
    });
    scene.settle();
    scene.lookAtAction(name, u"state.submit"_s);
}

void ratingRules(Scene &scene, const QString &name)
{
    scene.openForm(u"machida"_s);
    scene.trigger(u"ratingRules"_s);
    auto *dialog = scene.window().findChild<RatingRulesDialog *>();
    scene.wait([&] { return dialog && dialog->rules()->count() > 0; });
    scene.look(*dialog, name + u"-none"_s);
    const QString form = scene.window().document()->sheet().form.id;
    useRule(scene, form, u"rate-90-80"_s, 2025);
    useRule(scene, form, u"rate-110-80-50"_s, 2026);
    for (auto *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"様式"_s)
            box->setCurrentIndex(box->findData(form));
    }
    dialog->rules()->setCurrentIndex(dialog->rules()->findData(u"rate-110-80-50@1"_s));
    scene.wait([&] { return dialog->decisions()->topLevelItemCount() == 2; });
    scene.look(*dialog, name);
    dialog->close();
}

} // namespace mokuhyo::desk::test
