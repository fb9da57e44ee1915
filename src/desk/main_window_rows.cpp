// Adding, removing and moving rows.
#include "desk/action_registry.h"
#include "desk/main_window.h"
#include "desk/phrases.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "work/edit.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QStatusBar>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

void MainWindow::connectRows()
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, [this, slot] {
            if (!m_document->isEmpty())
                whenWritten([this, slot] { slot(this); });
        });
    };
    on(u"row.add"_s, [](MainWindow *w) { w->addRow(); });
    on(u"row.duplicate"_s, [](MainWindow *w) { w->duplicateRows(); });
    on(u"row.remove"_s, [](MainWindow *w) { w->removeRows(); });
    on(u"row.up"_s, [](MainWindow *w) { w->shiftRow(-1); });
    on(u"row.down"_s, [](MainWindow *w) { w->shiftRow(1); });
    on(u"columns"_s, [](MainWindow *w) { w->chooseColumns(); });
    connect(m_page->table(), &SheetTable::moveRowWanted, this, [this](int from, int to) {
        whenWritten([this, from, to] { moveRow(m_page->model()->itemAt(from), to); });
    });
    connect(m_page->table(), &SheetTable::rowsWanted, this,
            [this](const std::vector<CellWrite> &cells,
                   const std::vector<QHash<QString, QString>> &rows) {
                whenWritten([this, cells, rows] { pasteRows(cells, rows); });
            });
}

// The row that the step made, or else moved, becomes the current one.
void MainWindow::changeRows(StoreController::Step step, const QString &column,
                            const QString &message)
{
    const QString before = m_saved->text();
    const auto shown = [this, column, message, before](const Result<work::Applied> &applied) {
        if (!applied) {
            m_saved->setText(before); // nothing was written
            refuse(applied.error().message);
            return;
        }
        if (applied->changes.empty())
            return;
        if (!message.isEmpty())
            statusBar()->showMessage(message, 6000);
        const QString item = applied->changes.front().record;
        const SheetModel &model = *m_page->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.itemAt(row) != item)
                continue;
            const QModelIndex named = model.indexOf({item, column});
            m_page->table()->goTo(named.isValid() ? named : model.index(row, 0));
            m_page->table()->setFocus();
        }
        // The chosen cells may have gone with their row.
        if (!m_page->table()->selectionModel()->hasSelection())
            m_page->table()->goTo(m_page->table()->currentIndex());
    };
    m_store.change(std::move(step), shown);
}

// Why a row comes once the plan is closed; nothing where somebody turned back.
std::optional<QString> MainWindow::reasonToAdd()
{
    const QString amend = m_document->amendReason();
    const Form &form = m_document->form();
    if (!amend.isEmpty() ||
        m_document->phases().isWritable(m_document->sheet().fromYear, form.phases.front().key))
        return amend;
    const QString reason = m_prompts->text(
        this, tr("行の追加"),
        tr("「%1」は終わっています。年度の途中で追加する理由を選ぶか入力してください。")
            .arg(form.phases.front().label),
        phrases::life());
    return reason.isEmpty() ? std::nullopt : std::optional(reason);
}

void MainWindow::addRow()
{
    const std::optional<QString> reason = reasonToAdd();
    if (!reason)
        return;
    const QModelIndex at = m_page->table()->currentIndex();
    const QString after = at.isValid() ? m_page->model()->itemAt(at.row()) : QString();
    const work::EditOptions options{*reason, {}};
    changeRows([sheet = m_document->sheet().id, after, options](work::Session &session) {
        return work::addItem(session, sheet, {}, after, options);
    });
}

void MainWindow::duplicateRows()
{
    const QStringList chosen = m_page->table()->selectedItems();
    const std::optional<QString> reason = chosen.isEmpty() ? std::nullopt : reasonToAdd();
    if (!reason)
        return;
    // What can be filled in now is copied; later phases' texts belong to the original row.
    std::vector<QHash<QString, QString>> rows;
    for (const QString &item : chosen) {
        QHash<QString, QString> cells;
        for (const Field *column : m_page->model()->columns()) {
            const CellKey cell{item, column->key};
            if (m_document->isOpen(cell) && !m_document->text(cell).isEmpty())
                cells.insert(column->key, m_document->text(cell));
        }
        rows.push_back(std::move(cells));
    }
    const work::EditOptions options{*reason, tr("行の複製")};
    changeRows([sheet = m_document->sheet().id, rows, after = chosen.last(),
                options](work::Session &session) {
        return work::addItems(session, sheet, rows, after, options);
    });
}

void MainWindow::removeRows()
{
    const QStringList items = m_page->table()->selectedItems();
    if (items.isEmpty())
        return;
    const work::EditOptions options{m_document->amendReason(), {}};
    changeRows(
        [sheet = m_document->sheet().id, items, options](work::Session &session) {
            return work::removeItems(session, sheet, items, options);
        },
        {}, tr("%1行を削除しました。「元に戻す」で戻せます。").arg(items.size()));
}

// `to` is the place that the row has afterwards.
void MainWindow::moveRow(const QString &item, int to)
{
    const SheetModel &model = *m_page->model();
    QStringList rest;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.itemAt(row) != item)
            rest += model.itemAt(row);
    }
    const QModelIndex at = m_page->table()->currentIndex();
    const QString column = at.isValid() ? model.keyAt(at).key : QString();
    const QString before = rest.value(to);
    const work::EditOptions options{m_document->amendReason(), {}};
    changeRows(
        [sheet = m_document->sheet().id, item, before, options](work::Session &session) {
            return work::moveItem(session, sheet, item, before, options);
        },
        column);
}

void MainWindow::shiftRow(int by)
{
    const QModelIndex at = m_page->table()->currentIndex();
    const int to = at.row() + by;
    if (at.isValid() && to >= 0 && to < m_page->model()->rowCount())
        moveRow(m_page->model()->itemAt(at.row()), to);
}

// All of the paste or nothing: the cells that are there and the rows that are missing.
void MainWindow::pasteRows(const std::vector<CellWrite> &cells,
                           const std::vector<QHash<QString, QString>> &rows)
{
    const int count = static_cast<int>(rows.size());
    if (!m_prompts->confirm(this, tr("貼り付け"),
                            tr("表の行が%1行足りません。行を追加して貼り付けますか。").arg(count),
                            tr("%1行追加する").arg(count)))
        return;
    const std::optional<QString> reason = reasonToAdd();
    if (!reason)
        return;
    const Sheet &sheet = m_document->sheet();
    std::vector<work::CellText> texts;
    for (const CellWrite &write : cells) {
        const Item *item = sheet.item(write.cell.item);
        texts.push_back({{sheet.id, write.cell.item, write.cell.key},
                         write.text,
                         item ? item->cells.value(write.cell.key).leaves : QStringList()});
    }
    const work::EditOptions options{*reason, tr("貼り付けによる行の追加")};
    changeRows([id = sheet.id, texts, rows, options](work::Session &session) {
        return work::setCellsAndAddItems(session, id, texts, rows, options);
    });
}

void MainWindow::chooseColumns()
{
    QList<const Field *> optional;
    for (const Field &column : m_document->form().columns) {
        if (column.optional)
            optional += &column;
    }
    if (optional.isEmpty()) {
        refuse(tr("この様式に、使うかどうかを選べる列はありません。"));
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("使う列の選択"));
    auto *box = new QVBoxLayout(dialog);
    QHash<QString, QCheckBox *> checks;
    QStringList order;
    for (const Field *column : std::as_const(optional)) {
        auto *check = new QCheckBox(column->label, dialog);
        check->setChecked(m_document->sheet().options.contains(column->key));
        box->addWidget(check);
        checks.insert(column->key, check);
        order += column->key;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, checks, order, sheet = m_document->sheet().id] {
                QStringList chosen;
                for (const QString &key : order) {
                    if (checks[key]->isChecked())
                        chosen += key;
                }
                m_store.change([sheet, chosen](work::Session &session) {
                    return work::setOptions(session, sheet, chosen);
                });
            });
    dialog->open();
}

} // namespace mokuhyo::desk
