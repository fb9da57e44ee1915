#include "desk/shortcuts_dialog.h"

#include "desk/roomy_delegate.h"
#include "ui_shortcuts_dialog.h"

namespace mokuhyo::desk {

ShortcutsDialog::ShortcutsDialog(const QList<ActionRegistry::ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    Ui::ShortcutsDialog ui;
    ui.setupUi(this);
    ui.table->setColumnCount(3);
    ui.table->setHorizontalHeaderLabels({tr("場所"), tr("すること"), tr("キー")});
    ui.table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        ui.table->setItem(row, 0, new QTableWidgetItem(lines[row].menu));
        ui.table->setItem(row, 1, new QTableWidgetItem(lines[row].text));
        ui.table->setItem(row, 2, new QTableWidgetItem(lines[row].keys));
    }
    ui.table->setItemDelegate(new RoomyDelegate(ui.table));
    ui.table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    ui.table->verticalHeader()->hide();
    ui.table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    ui.table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace mokuhyo::desk
