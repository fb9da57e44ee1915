#include "desk/recovery.h"

#include "core/text.h"
#include "desk/cell_editor.h"
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/recovery_dialog.h"
#include "desk/row_form.h"
#include "desk/row_form_pane.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"

namespace mokuhyo::desk {

Recovery::Recovery(StoreController *store, SheetDocument *document, const SheetPage *page,
                   const RowFormPane *rowForm, QWidget *window)
    : QObject(window), m_store(store), m_document(document), m_page(page), m_rowForm(rowForm),
      m_window(window), m_journal([this] { return typed(); })
{
    connect(store, &StoreController::opened, this,
            [this](const StoreInfo &info) { begin(info.path); });
}

// What is under way to the store or was refused by it, and what stands in an open editor.
std::vector<TypedText> Recovery::typed() const
{
    std::vector<TypedText> texts = m_document->unsaved();
    if (m_document->isEmpty())
        return texts;
    const QString &sheet = m_document->sheet().id;
    const SheetTable *table = m_page->table();
    if (table->isEditing()) {
        const CellKey cell = m_page->model()->keyAt(table->currentIndex());
        QWidget *editor = table->indexWidget(table->currentIndex());
        QString text = m_document->text(cell);
        if (const auto *plain = qobject_cast<CellEditor *>(editor))
            text = plain->toPlainText();
        else if (const auto *choice = qobject_cast<ChoiceEditor *>(editor))
            text = choice->currentText();
        if (text != m_document->text(cell))
            texts.push_back({sheet, cell, text});
    }
    for (const FieldsPanel *panel : {m_page->header(), m_page->footer()}) {
        for (const Field &field : m_document->form().fields) {
            const FieldEditor *editor = panel->editor(field.key);
            if (editor && editor->isDirty())
                texts.push_back({sheet, {{}, field.key}, editor->toPlainText()});
        }
    }
    for (const auto &[cell, text] : m_rowForm->form()->uncommitted())
        texts.push_back({sheet, cell, text});
    return texts;
}

void Recovery::forget(const work::CellRef &cell, const QString &text)
{
    const std::vector<TypedText> left = m_journal.undecided();
    for (const TypedText &typed : left) {
        const bool holds = text.isEmpty()
                               ? cell == work::CellRef{typed.sheet, typed.cell.item, typed.cell.key}
                               : typed.text.contains(withLf(text));
        if (!holds)
            continue;
        m_journal.settle(typed);
        if (m_dialog)
            m_dialog->remove(typed);
    }
}

void Recovery::begin(const QString &storePath)
{
    delete m_dialog;
    const std::vector<TypedText> left = m_journal.begin(storePath);
    if (left.empty())
        return;
    m_store->ask(
        this, [left](work::Session &session) { return findPlaces(session, left); },
        [this](const Result<std::vector<LeftText>> &found) {
            if (!found)
                return;
            std::vector<LeftText> offered;
            for (const LeftText &text : *found) {
                // It reached the store after all.
                if (!text.sheetTitle.isEmpty() && text.now == text.typed.text)
                    m_journal.settle(text.typed);
                else
                    offered.push_back(text);
            }
            if (offered.empty())
                return;
            m_dialog = new RecoveryDialog(m_store, std::move(offered), m_window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_dialog, &RecoveryDialog::settled, this,
                    [this](const TypedText &text) { m_journal.settle(text); });
            m_dialog->show();
        });
}

} // namespace mokuhyo::desk
