#include "desk/stage_actions.h"

#include "desk/action_registry.h"
#include "desk/comments_panel.h"
#include "desk/hand_in_dialog.h"
#include "desk/life_dialog.h"
#include "desk/phrases.h"
#include "desk/prompts.h"
#include "desk/send_back_dialog.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/stage_bar.h"
#include "desk/store_controller.h"
#include "work/life.h"
#include "work/stages.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

StageActions::StageActions(Parts parts, QObject *parent) : QObject(parent), m(std::move(parts))
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m.actions.action(id), &QAction::triggered, this, [this, slot] { (this->*slot)(); });
    };
    on(u"state.submit"_s, &StageActions::handIn);
    on(u"state.withdraw"_s, &StageActions::withdraw);
    on(u"state.approve"_s, &StageActions::approve);
    on(u"state.return"_s, &StageActions::sendBack);
    on(u"comment"_s, &StageActions::comment);
    on(u"row.life"_s, &StageActions::life);
    m.page.setStageActions(
        {m.actions.action(u"state.submit"_s), m.actions.action(u"state.withdraw"_s),
         m.actions.action(u"state.approve"_s), m.actions.action(u"state.return"_s)});
    connect(m.page.comments(), &CommentsPanel::answerWanted, this, &StageActions::answer);
    connect(m.page.comments(), &CommentsPanel::cellWanted, &m.page, &SheetPage::goTo);
    connect(&m.document, &SheetDocument::replaced, this, &StageActions::update);
    connect(&m.document, &SheetDocument::refreshed, this, &StageActions::update);
    update();
}

void StageActions::update()
{
    const bool writable =
        m.store.isOpen() && m.store.info().readOnlyReason.isEmpty() && !m.document.isEmpty();
    work::PhaseState state;
    if (writable) {
        const auto [year, phase] = m.document.phases().openAt(m.document.year());
        state = m.document.phases().state(year, phase);
    }
    const bool first = writable && !state.approved() && [&] {
        const std::vector<Stage> stages = work::stagesOf(m.document.form());
        return stages.size() > 1 && state.at == stages[1].key;
    }();
    const auto enable = [this](const QString &id, bool enabled) {
        m.actions.action(id)->setEnabled(enabled);
    };
    enable(u"state.submit"_s, writable && state.open && !state.handedIn());
    enable(u"state.withdraw"_s, first);
    enable(u"state.approve"_s, writable && state.handedIn() && !state.approved());
    enable(u"state.return"_s, writable && state.handedIn());
    // A section answers what the planning division said.
    enable(u"comment"_s, writable && !m.store.info().package);
    enable(u"row.life"_s, writable && !m.document.sheet().items.empty());
}

void StageActions::handIn()
{
    m.whenWritten([this] {
        if (m.document.isEmpty())
            return;
        m.store.ask(
            this,
            [id = m.document.sheet().id, year = m.document.year()](work::Session &session) {
                return readHandInQuestions(session, id, year);
            },
            [this, id = m.document.sheet().id](const Result<HandInQuestions> &questions) {
                if (m.document.isEmpty() || m.document.sheet().id != id)
                    return;
                // What cannot be asked keeps nobody from handing in.
                askBeforeHandIn(questions.value_or(HandInQuestions()));
            });
    });
}

void StageActions::askBeforeHandIn(const HandInQuestions &questions)
{
    auto *dialog = new HandInDialog(m.document, questions, m.actor(), &m.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandInDialog::cellWanted, &m.page, &SheetPage::goTo, Qt::QueuedConnection);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m.document.sheet().id, year = m.document.year()] {
                const HandInDialog::Answer answer = dialog->answer();
                work::Handing handing;
                handing.year = year;
                handing.signer.name = answer.name;
                handing.nothing = answer.nothing;
                handing.blankReasons = answer.reasons;
                handing.ratingReasons = answer.ratingReasons;
                handing.readings = answer.readings;
                handing.accepted = answer.accepted;
                m.store.change(
                    this,
                    [id, handing](work::Session &session) {
                        return work::handIn(session, {id}, handing);
                    },
                    [this](const Result<work::Applied> &done) {
                        if (!done)
                            Q_EMIT m.store.failed(done.error()); // told as any other
                        else if (m.store.info().package)
                            tellToMail();
                    });
            });
    dialog->open();
}

// What was handed in in a package has arrived nowhere yet.
void StageActions::tellToMail()
{
    const QFileInfo file(m.store.info().path);
    if (m.prompts.confirm(
            &m.window, tr("提出しました"),
            tr("提出済になりました。このファイルを、メールなどで企画担当（取りまとめ）へ"
               "送り返してください。\n\n%1")
                .arg(QDir::toNativeSeparators(file.absoluteFilePath())),
            tr("フォルダーを開く")))
        m.prompts.openFolder(file.absolutePath());
}

void StageActions::withdraw()
{
    const work::Handing handing{m.document.year(), {}, {}, {}};
    m.store.change([id = m.document.sheet().id, handing](work::Session &session) {
        return work::withdraw(session, {id}, handing);
    });
}

void StageActions::approve()
{
    const auto [year, phase] = m.document.phases().openAt(m.document.year());
    const QString at = m.document.phases().state(year, phase).at;
    QString label;
    for (const Stage &stage : work::stagesOf(m.document.form())) {
        if (stage.key == at)
            label = stage.label;
    }
    if (!m.prompts.confirm(
            &m.window, tr("%1の確認").arg(label),
            tr("「%1」として確認済みにします（%2、今日の日付）。あとから元に戻せます。")
                .arg(label, m.actor()),
            tr("確認済みにする")))
        return;
    m.whenWritten([this, id = m.document.sheet().id, year = m.document.year()] {
        const work::Handing handing{year, {}, {}, {}};
        m.store.change([id, handing](work::Session &session) {
            return work::approve(session, {id}, handing);
        });
    });
}

void StageActions::sendBack()
{
    m.whenWritten([this] {
        if (m.document.isEmpty())
            return;
        auto *dialog = new SendBackDialog(m.document, m.actor(), &m.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id = m.document.sheet().id] {
            m.store.change([id, returning = dialog->answer()](work::Session &session) {
                return work::sendBack(session, id, returning);
            });
        });
        dialog->open();
    });
}

void StageActions::comment()
{
    const CellKey cell = m.page.currentCell();
    const work::CellRef of{m.document.sheet().id, cell.item, cell.key};
    const QString where = cell.key.isEmpty() ? tr("シート全体") : m.document.label(cell);
    const QString text = m.prompts.text(&m.window, tr("コメント"), tr("%1へのコメント").arg(where),
                                        phrases::returning());
    if (text.isEmpty())
        return;
    m.store.change(
        [of, text](work::Session &session) { return work::addComment(session, of, text); });
}

void StageActions::answer(const work::Comment &comment)
{
    const QString text = m.prompts.text(
        &m.window, tr("コメントへの回答"),
        tr("「%1」への回答（対応済みになります）").arg(comment.text), {tr("修正しました。")});
    if (text.isEmpty())
        return;
    m.store.change([id = comment.id, text](work::Session &session) {
        return work::answerComment(session, id, text, true);
    });
}

void StageActions::life()
{
    const QStringList items = m.page.table()->selectedItems();
    if (items.isEmpty()) {
        m.prompts.tell(&m.window, tr("行の異動"), tr("表の行を選んでから行ってください。"));
        return;
    }
    m.whenWritten([this, items, id = m.document.sheet().id] {
        m.store.ask([](work::Session &session) { return session.units(); },
                    [this, items, id](const Result<UnitRegister> &units) {
                        if (m.document.isEmpty() || m.document.sheet().id != id)
                            return;
                        auto *dialog =
                            new LifeDialog(m.document, items, units.value_or(UnitRegister()),
                                           QDate::currentDate(), &m.window);
                        dialog->setAttribute(Qt::WA_DeleteOnClose);
                        connect(dialog, &QDialog::accepted, this,
                                [this, dialog, items, id, year = m.document.year()] {
                                    ItemLife life = dialog->answer();
                                    life.year = year;
                                    m.store.change([id, items, life](work::Session &session) {
                                        return work::setLife(session, id, items, life);
                                    });
                                });
                        dialog->open();
                    });
    });
}

} // namespace mokuhyo::desk
