// What happened to a cell, and the way to it where undo stands still.
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/history_dialog.h"
#include "desk/main_window.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "work/search.h"

#include <QStatusBar>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

// Where somebody is: in a field, in the row's form or in the table.
CellKey MainWindow::currentCell() const
{
    for (const FieldsPanel *panel : {m_page->header(), m_page->footer()}) {
        for (const Field &field : m_document->form().fields) {
            const FieldEditor *editor = panel->editor(field.key);
            if (editor && editor->hasFocus())
                return {{}, field.key};
        }
    }
    if (const QString key = m_rowForm->form()->focusedField(); !key.isEmpty())
        return {m_rowForm->form()->row(), key};
    const QModelIndex at = m_page->table()->currentIndex();
    return at.isValid() ? m_page->model()->keyAt(at) : CellKey();
}

void MainWindow::showHistory()
{
    if (m_document->isEmpty())
        return;
    const CellKey cell = currentCell();
    whenWritten([this, cell] {
        auto *dialog = new HistoryDialog(&m_store, m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &HistoryDialog::cellWanted, m_page, &SheetPage::goTo);
        dialog->showFor(cell);
        dialog->show();
    });
}

// Undo and redo, with what that was; where it is not in view, the window goes there.
void MainWindow::stepBack(bool undo)
{
    whenWritten([this, undo] {
        const auto done = [this, undo](const Result<work::Applied> &applied) {
            if (!applied) {
                Q_EMIT m_store.failed(applied.error());
                return;
            }
            if (applied->changes.empty())
                return;
            statusBar()->showMessage(
                (undo ? tr("元に戻しました：%1") : tr("やり直しました：%1")).arg(applied->text),
                6000);
            showStep(*applied);
        };
        m_store.change(
            [undo](work::Session &session) { return undo ? session.undo() : session.redo(); },
            done);
    });
}

void MainWindow::showStep(const work::Applied &applied)
{
    if (applied.sheets.size() != 1 || m_document->isEmpty() ||
        applied.sheets.front() == m_document->sheet().id)
        return;
    const Change &first = applied.changes.front();
    m_store.ask([id = applied.sheets.front()](work::Session &session) { return session.sheet(id); },
                [this, first](const Result<Sheet> &sheet) {
                    if (!sheet)
                        return; // no sheet: a unit, or one that is gone again
                    work::SearchPlace place;
                    place.sheet = sheet->id;
                    place.item = sheet->item(first.record) ? first.record : QString();
                    place.key = first.field;
                    place.year = sheet->fromYear;
                    goToPlace(place);
                });
}

// Somebody else's later change stands in the way of undo: their text must not vanish unseen.
void MainWindow::offerHistory(const Error &error)
{
    const QString record = error.where.section(u'/', 0, 0);
    const QString field = error.where.section(u'/', 1);
    if (!m_prompts->confirm(this, tr("できませんでした"), error.message, tr("変更履歴を見る")))
        return;
    m_store.ask(
        [record](work::Session &session) { return session.store().record(record); },
        [this, record, field](const Result<std::optional<Record>> &found) {
            if (!found || !*found)
                return;
            const QString is = (*found)->value(field::kind);
            const QString sheet = is == kind::sheet ? record : (*found)->value(field::sheet);
            if (sheet.isEmpty())
                return;
            CellKey cell;
            if (is == kind::sheet)
                cell = {{}, field};
            else if (is == kind::item)
                cell = {record, field};
            const auto shown = [this, sheet, cell] {
                if (m_document->isEmpty() || m_document->sheet().id != sheet)
                    return false;
                m_page->goTo(cell);
                showHistory();
                return true;
            };
            if (shown())
                return;
            auto *once = new QObject(this);
            connect(
                m_document, &SheetDocument::replaced, once,
                [once, shown] {
                    if (shown())
                        once->deleteLater();
                },
                Qt::QueuedConnection);
            connect(&m_store, &StoreController::sheetNotLoaded, once, &QObject::deleteLater);
            m_goTo = GoTo{sheet, cell, {}};
            m_store.loadSheet(sheet);
        });
}

} // namespace mokuhyo::desk
