#include "desk/warning_list.h"

#include "desk/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mokuhyo::desk {

CellKey cellOn(const QString &sheet, const QString &record, const QString &field)
{
    return {record == sheet ? QString() : record, field};
}

WarningList::WarningList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("注意の一覧"));
    setItemDelegate(new RoomyDelegate(this));
    setWordWrap(true);
    const auto choose = [this](const QListWidgetItem *item) {
        const render::Warning &warning = m_all[static_cast<size_t>(row(item))];
        if (!warning.sheet.isEmpty())
            Q_EMIT cellChosen(warning.sheet, cellOn(warning.sheet, warning.record, warning.field));
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void WarningList::setWarnings(const std::vector<render::Warning> &warnings)
{
    m_all = warnings;
    clear();
    for (const render::Warning &warning : warnings)
        addItem(warning.message);
}

WarningsDialog::WarningsDialog(const QString &message, const std::vector<render::Warning> &warnings,
                               QWidget *parent)
    : QDialog(parent), m_list(new WarningList)
{
    setWindowTitle(tr("確かめてください"));
    auto *said = new QLabel(message);
    said->setWordWrap(true);
    said->setBuddy(m_list);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *box = new QVBoxLayout(this);
    box->addWidget(said);
    box->addWidget(m_list, 1);
    box->addWidget(buttons);
    resize(640, 320);
    m_list->setWarnings(warnings);
    connect(m_list, &WarningList::cellChosen, this, &WarningsDialog::cellChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace mokuhyo::desk
