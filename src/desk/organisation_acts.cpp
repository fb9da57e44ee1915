#include "desk/organisation_acts.h"

#include "core/text.h"
#include "desk/act_dialog.h"
#include "desk/day_box.h"
#include "desk/unit_box.h"
#include "work/organisation.h"
#include "work/unit_list.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (const QString name = trimmedText(line); !name.isEmpty())
            lines += name;
    }
    return lines;
}

QString top()
{
    return OrganisationActs::tr("（いちばん上）");
}

tl::unexpected<Error> notListed()
{
    return failure(ErrorCode::Usage, OrganisationActs::tr("部署は一覧から選んでください。"));
}

} // namespace

OrganisationActs::OrganisationActs(StoreController &store, Prompts &prompts, QWidget *window)
    : QObject(window), m_store(store), m_prompts(prompts), m_window(window)
{
}

void OrganisationActs::setUnits(const UnitRegister &units, QDate day)
{
    m_units = units;
    m_day = day;
}

QString OrganisationActs::nameOf(const QString &unit) const
{
    const Unit *found = m_units.find(unit);
    return found ? found->nameOn(m_day) : QString();
}

const Unit *OrganisationActs::only(const QStringList &chosen)
{
    const Unit *unit = chosen.size() == 1 ? m_units.find(chosen.front()) : nullptr;
    if (!unit)
        Q_EMIT refused(tr("部署を1つ選んでください。"));
    return unit;
}

void OrganisationActs::tell(const Result<work::Applied> &applied)
{
    if (!applied) {
        Q_EMIT refused(applied.error().message);
        return;
    }
    QStringList units;
    for (const Change &change : applied->changes) {
        if (!units.contains(change.record))
            units += change.record;
    }
    Q_EMIT done(applied->changes.empty()
                    ? tr("変わりありません。")
                    : tr("%1をしました。「元に戻す」で戻せます。").arg(applied->text),
                units.size() == 1 ? units : QStringList());
}

void OrganisationActs::run(ActDialog *dialog, const MakeStep &step)
{
    dialog->setAct([this, step](const ActDialog::Answer &answer) {
        Result<StoreController::Step> made = step();
        if (!made) {
            answer(failure(made.error()));
            return;
        }
        m_store.change(this, *std::move(made),
                       [this, answer](const Result<work::Applied> &applied) {
                           answer(applied ? Status() : failure(applied.error()));
                           if (applied)
                               tell(applied);
                       });
    });
    dialog->open();
}

void OrganisationActs::add(const QStringList &chosen)
{
    auto *dialog = new ActDialog(tr("部署の追加"), tr("追加する"), m_window);
    const auto *name = dialog->addLine(tr("名前(&N)"));
    auto *parent = dialog->addUnit(tr("上の部署(&P)"));
    parent->setUnits(m_units, m_day, top());
    // Below what has units below it already, else beside it.
    const Unit *at = m_units.find(chosen.value(0));
    const bool above = at && std::ranges::any_of(m_units.on(m_day), [&](const Unit *unit) {
                           return unit->parentOn(m_day) == at->id;
                       });
    if (at)
        parent->setUnit(above ? at->id : at->parentOn(m_day));
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    run(dialog, [=]() -> Result<StoreController::Step> {
        if (!parent->isSettled())
            return notListed();
        return [unit = work::NewUnit{name->text(), parent->unit()}, from = day->day()](
                   work::Session &session) { return work::addUnit(session, unit, from); };
    });
}

void OrganisationActs::rename(const QStringList &chosen)
{
    const Unit *unit = only(chosen);
    if (!unit)
        return;
    auto *dialog = new ActDialog(tr("名称変更"), tr("変更する"), m_window);
    const auto *name = dialog->addLine(tr("新しい名前(&N)"), unit->nameOn(m_day));
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    dialog->addNote(tr("その日より前のシートは、前の名前のままです。"));
    run(dialog, [=, id = unit->id]() -> Result<StoreController::Step> {
        return [id, text = name->text(), from = day->day()](work::Session &session) {
            return work::renameUnit(session, id, text, from);
        };
    });
}

void OrganisationActs::moveTo(const QStringList &chosen)
{
    const Unit *unit = only(chosen);
    if (!unit)
        return;
    auto *dialog =
        new ActDialog(tr("「%1」の移動").arg(unit->nameOn(m_day)), tr("移動する"), m_window);
    auto *parent = dialog->addUnit(tr("上の部署(&P)"));
    parent->setUnits(m_units, m_day, top(), chosen);
    parent->setUnit(unit->parentOn(m_day));
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    run(dialog, [=, id = unit->id]() -> Result<StoreController::Step> {
        if (!parent->isSettled())
            return notListed();
        return [id, to = parent->unit(), from = day->day()](work::Session &session) {
            return work::moveUnit(session, id, to, {}, from);
        };
    });
}

void OrganisationActs::merge(const QStringList &chosen)
{
    if (chosen.size() < 2) {
        Q_EMIT refused(tr("統合する部署を2つ以上選んでください（Ctrlを押しながらクリック）。"));
        return;
    }
    QStringList names;
    for (const QString &unit : chosen)
        names += nameOf(unit);
    auto *dialog = new ActDialog(tr("部署の統合"), tr("統合する"), m_window);
    dialog->addNote(tr("統合する部署：%1").arg(names.join(u"、"_s)));
    auto *target = dialog->addUnit(tr("統合先(&T)"));
    target->addItem(tr("新しい部署"), QString());
    for (const QString &unit : chosen)
        target->addItem(m_units.path(unit, m_day), unit);
    auto *name = dialog->addLine(tr("新しい部署の名前(&N)"));
    auto *parent = dialog->addUnit(tr("新しい部署の上の部署(&P)"));
    parent->setUnits(m_units, m_day, top(), chosen);
    if (const Unit *first = m_units.find(chosen.front()))
        parent->setUnit(first->parentOn(m_day));
    connect(target, &QComboBox::currentIndexChanged, name, [=](int index) {
        name->setEnabled(index <= 0);
        parent->setEnabled(index <= 0);
    });
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    dialog->addNote(
        tr("下にある部署は統合先の下へ移ります。前年度のシートは元の部署のまま残ります。"));
    run(dialog, [=]() -> Result<StoreController::Step> {
        if (!target->isSettled() || !parent->isSettled())
            return notListed();
        const work::MergeTarget to{target->unit(), name->text(), parent->unit()};
        return [chosen, to, from = day->day()](work::Session &session) {
            return work::mergeUnits(session, chosen, to, from);
        };
    });
}

void OrganisationActs::split(const QStringList &chosen)
{
    const Unit *unit = only(chosen);
    if (!unit)
        return;
    auto *dialog =
        new ActDialog(tr("「%1」の分割").arg(unit->nameOn(m_day)), tr("分割する"), m_window);
    const auto *names =
        dialog->addLines(tr("分割後の部署（1行に1つ）(&N)"), unit->nameOn(m_day) + u'\n');
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    dialog->addNote(tr("下にある部署は、1つ目の部署の下へ移ります。"));
    run(dialog, [=, id = unit->id]() -> Result<StoreController::Step> {
        return [id, parts = linesOf(names), from = day->day()](work::Session &session) {
            return work::splitUnit(session, id, parts, from);
        };
    });
}

void OrganisationActs::close(const QStringList &chosen)
{
    const Unit *unit = only(chosen);
    if (!unit)
        return;
    auto *dialog =
        new ActDialog(tr("「%1」の廃止").arg(unit->nameOn(m_day)), tr("廃止する"), m_window);
    auto *successor = dialog->addUnit(tr("事務を引き継ぐ部署(&S)"));
    successor->setUnits(m_units, m_day, tr("（なし）"), chosen);
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    dialog->addNote(tr("この日からなくなります。それまでのシートはそのまま残ります。"));
    run(dialog, [=, id = unit->id]() -> Result<StoreController::Step> {
        if (!successor->isSettled())
            return notListed();
        QStringList to;
        if (!successor->unit().isEmpty())
            to += successor->unit();
        return [id, to, from = day->day()](work::Session &session) {
            return work::closeUnit(session, id, to, from);
        };
    });
}

void OrganisationActs::contact(const QStringList &chosen)
{
    const Unit *unit = only(chosen);
    if (!unit)
        return;
    auto *dialog =
        new ActDialog(tr("「%1」の担当者").arg(unit->nameOn(m_day)), tr("登録する"), m_window);
    const auto *person = dialog->addLine(tr("担当者(&N)"), unit->personOn(m_day));
    const auto *phone = dialog->addLine(tr("内線(&T)"), unit->phoneOn(m_day));
    const auto *day = dialog->addDay(tr("いつから(&D)"), m_day);
    run(dialog, [=, id = unit->id]() -> Result<StoreController::Step> {
        return [id, name = person->text(), number = phone->text(),
                from = day->day()](work::Session &session) {
            return work::setContact(session, id, name, number, from);
        };
    });
}

void OrganisationActs::addList(bool fromFile)
{
    if (!fromFile) {
        confirmList(work::unitRowsFromText(QApplication::clipboard()->text()));
        return;
    }
    const QString path = m_prompts.openFile(
        m_window, {tr("部署の一覧のファイル"),
                   tr("表のファイル (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;すべてのファイル (*)"),
                   {},
                   {}});
    if (path.isEmpty())
        return;
    m_store.ask(
        this, [path](work::Session &) { return work::unitRowsFromFile(path); },
        [this](const Result<work::UnitRows> &rows) { confirmList(rows); });
}

void OrganisationActs::confirmList(const Result<work::UnitRows> &rows)
{
    if (!rows) {
        Q_EMIT refused(rows.error().message);
        return;
    }
    m_store.ask(
        this,
        [rows = *rows, day = m_day](work::Session &session) {
            return work::planUnitList(session, rows, day);
        },
        [this](const Result<work::UnitListPlan> &plan) {
            if (!plan) {
                Q_EMIT refused(plan.error().message);
                return;
            }
            if (plan->fresh.isEmpty()) {
                Q_EMIT refused(tr("新しい部署はありません。%1部署はすでに組織一覧にあります。")
                                   .arg(plan->known));
                return;
            }
            auto *dialog = new ActDialog(tr("部署の一覧の追加"), tr("追加する"), m_window);
            dialog->addNote(tr("%1から、次の%2部署を追加します。%3部署はすでにあります。")
                                .arg(date::print(plan->day, YearStyle::Era))
                                .arg(plan->fresh.size())
                                .arg(plan->known));
            auto *list = dialog->addLines(tr("追加する部署"), plan->fresh.join(u'\n'));
            list->setReadOnly(true);
            run(dialog, [plan = *plan]() -> Result<StoreController::Step> {
                return
                    [plan](work::Session &session) { return work::applyUnitList(session, plan); };
            });
        });
}

void OrganisationActs::move(const QString &unit, const QString &parent, const QString &next)
{
    m_store.change(
        this,
        [unit, parent, next, day = m_day](work::Session &session) {
            return work::moveUnit(session, unit, parent, next, day);
        },
        [this, unit](const Result<work::Applied> &applied) {
            tell(applied);
            if (applied)
                Q_EMIT done({}, {unit});
        });
}

} // namespace mokuhyo::desk
