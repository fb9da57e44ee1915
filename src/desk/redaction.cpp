#include "desk/redaction.h"

#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/jobs.h"
#include "desk/prompts.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"

#include <QApplication>

#include <atomic>
#include <memory>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

Redaction::Redaction(StoreController &store, SheetDocument &document, SheetPage &page,
                     Prompts &prompts, QWidget *window)
    : QObject(window), m_store(store), m_document(document), m_page(page), m_prompts(prompts),
      m_window(window)
{
}

// The field that has the focus, else the table's cell.
std::optional<CellKey> Redaction::cellAtHand() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const FieldsPanel *panel : {m_page.header(), m_page.footer()}) {
        for (const Field &field : m_document.form().fields) {
            const FieldEditor *editor = panel->editor(field.key);
            if (editor && focused && (editor == focused || editor->isAncestorOf(focused)))
                return CellKey{{}, field.key};
        }
    }
    const QModelIndex at = m_page.table()->currentIndex();
    return at.isValid() ? std::optional(m_page.model()->keyAt(at)) : std::nullopt;
}

void Redaction::start()
{
    const std::optional<CellKey> key = cellAtHand();
    if (!key)
        return;
    const work::CellRef cell{m_document.sheet().id, key->item, key->key};
    // The text changes faster than the store looks through every year: what nobody waits for any
    // more is skipped.
    const auto latest = std::make_shared<std::atomic<int>>(0);
    auto *dialog = new RedactionDialog(
        m_document.label(*key),
        [this, cell, latest](const QString &text, const RedactionDialog::Shown &then) {
            m_store.ask(
                [cell, text, latest,
                 round = ++*latest](work::Session &session) -> Result<work::RedactionPreview> {
                    if (round != *latest)
                        return failure(ErrorCode::Cancelled, {});
                    return work::previewRedaction(session, cell, text);
                },
                then);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [latest] { ++*latest; });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, cell] { redact(cell, dialog->choice()); });
    dialog->open();
}

void Redaction::redact(const work::CellRef &cell, const RedactionDialog::Choice &choice)
{
    if (!m_prompts.confirm(m_window, tr("墨消し"),
                           tr("墨消しは取り消せません。消した内容は、変更履歴にも残りません。"
                              "墨消しをしますか。"),
                           tr("墨消しする")))
        return;
    const work::RedactionWish wish{cell, choice.text, {}, choice.reason, choice.elsewhere};
    runJob(
        m_store, m_window, tr("墨消しをしています"),
        [wish](work::Session &session, const Progress &) { return work::redact(session, wish); },
        [this, wish](const Result<work::Redacted> &answer) {
            if (!answer) {
                m_prompts.warn(m_window, tr("墨消しできませんでした"), answer.error().message);
                return;
            }
            Q_EMIT redacted(wish.cell, wish.text);
            done(*answer);
        });
}

void Redaction::done(const work::Redacted &redacted)
{
    m_store.refreshAfterWork({});
    QString message = tr("%1件の記録から消しました。").arg(redacted.report.entries);
    if (!redacted.report.cleaned)
        message += u'\n' + tr("ほかの画面が読んでいるため、データファイルの中にはまだ残っています。"
                              "すべての画面を閉じてから開き直すと消えます。");
    if (redacted.backups.empty())
        m_prompts.tell(m_window, tr("墨消し"), message);
    else
        askAboutBackups(redacted.backups);
}

void Redaction::askAboutBackups(const std::vector<store::BackupState> &backups)
{
    QStringList lines;
    for (const store::BackupState &backup : backups)
        lines += backup.readable ? backup.path : tr("%1（読めないため不明）").arg(backup.path);
    const int answer = m_prompts.choose(
        m_window, tr("控えの墨消し"),
        tr("墨消しをしました。次の控えには、消した内容がまだ残っています。どうしますか。") +
            u"\n\n"_s + lines.join(u'\n'),
        {tr("控えからも消す"), tr("控えを削除する"), tr("そのまま残す")});
    if (answer != 0 && answer != 1)
        return;
    const auto fate = answer == 0 ? work::BackupFate::Redact : work::BackupFate::Delete;
    runJob(
        m_store, m_window, tr("控えを処理しています"),
        [backups, fate](work::Session &session, const Progress &progress) -> Result<QStringList> {
            return work::treatBackups(session, backups, fate, progress);
        },
        [this](const Result<QStringList> &failures) {
            const QStringList left = failures ? *failures : QStringList{failures.error().message};
            if (left.isEmpty())
                m_prompts.tell(m_window, tr("控えの墨消し"), tr("控えの処理が終わりました。"));
            else
                m_prompts.warn(m_window, tr("処理できない控えがあります"), left.join(u'\n'));
        });
}

} // namespace mokuhyo::desk
