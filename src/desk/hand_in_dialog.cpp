#include "desk/hand_in_dialog.h"

#include "core/text.h"
#include "desk/phrases.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"
#include "work/blanks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

HandInDialog::HandInDialog(const SheetDocument &document, const QString &actor, QWidget *parent)
    : QDialog(parent), m_intro(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_reasonRow(new QWidget(this)), m_reason(phraseBox(phrases::blank(), m_reasonRow)),
      m_nothing(new QCheckBox(tr("今回は該当なしとして提出する(&N)"), this)),
      m_nothingReason(new QLineEdit(this)), m_name(new QLineEdit(actor, this))
{
    setWindowTitle(tr("提出"));
    m_intro->setWordWrap(true);
    m_list->setHeaderLabels({tr("未記入の欄"), tr("理由")});
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("未記入の欄と理由"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const work::CellRef &cell =
            m_blanks[static_cast<size_t>(m_list->indexOfTopLevelItem(item))];
        Q_EMIT cellWanted({cell.item, cell.key});
        reject();
    });

    m_reason->setAccessibleName(tr("未記入の理由"));
    auto *give = new QPushButton(tr("選んだ欄の理由にする(&R)"), m_reasonRow);
    give->setAutoDefault(false);
    connect(give, &QPushButton::clicked, this, &HandInDialog::giveReason);
    auto *reasonRow = new QHBoxLayout(m_reasonRow);
    reasonRow->setContentsMargins(0, 0, 0, 0);
    reasonRow->addWidget(m_reason, 1);
    reasonRow->addWidget(give);

    m_nothingReason->setAccessibleName(tr("該当なしの理由"));
    m_nothingReason->setPlaceholderText(tr("理由（例：今年度は対象となる事業がないため）"));
    connect(m_nothing, &QCheckBox::toggled, this, &HandInDialog::sync);
    connect(m_nothingReason, &QLineEdit::textChanged, this, &HandInDialog::sync);
    m_name->setAccessibleName(tr("提出者の氏名"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("提出する"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("まだ提出しない"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *named = new QFormLayout;
    named->addRow(tr("提出者(&P)"), m_name);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(theme::gap);
    page->addWidget(m_intro);
    page->addWidget(m_list, 1);
    page->addWidget(m_reasonRow);
    page->addWidget(m_nothing);
    page->addWidget(m_nothingReason);
    page->addLayout(named);
    page->addWidget(buttons);

    fillBlanks(document);
    sync();
    if (m_blanks.empty())
        buttons->button(QDialogButtonBox::Ok)->setFocus();
    resize(620, m_blanks.empty() ? sizeHint().height() : 460);
}

void HandInDialog::fillBlanks(const SheetDocument &document)
{
    m_blanks = work::blanksOf(document.phases(), document.sheet(), document.form());
    for (const work::CellRef &blank : m_blanks) {
        QString given;
        for (const work::Reason &reason : document.reasons()) {
            if (reason.why == work::Reason::Why::Blank && reason.cell == blank)
                given = reason.text;
        }
        m_before += given;
        new QTreeWidgetItem(m_list, {document.label({blank.item, blank.key}), given});
    }
    const bool any = !m_blanks.empty();
    m_list->setVisible(any);
    m_reasonRow->setVisible(any);
    m_intro->setText(any ? tr("未記入の欄が%1あります。このままでも提出できます。"
                              "空けておく理由があれば、欄を選んで付けてください（Ctrl+Aで全部）。"
                              "Enterでその欄へ移ります。")
                               .arg(m_blanks.size())
                         : tr("未記入の欄はありません。提出すると、差戻しか取下げまで記入できなく"
                              "なります。"));
    if (any)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void HandInDialog::giveReason()
{
    for (QTreeWidgetItem *item : m_list->selectedItems())
        item->setText(1, trimmedText(m_reason->currentText()));
}

void HandInDialog::sync()
{
    const bool nothing = m_nothing->isChecked();
    m_nothingReason->setEnabled(nothing);
    m_list->setEnabled(!nothing);
    m_reasonRow->setEnabled(!nothing);
    findChild<QDialogButtonBox *>()
        ->button(QDialogButtonBox::Ok)
        ->setEnabled(!nothing || !trimmedText(m_nothingReason->text()).isEmpty());
}

HandInDialog::Answer HandInDialog::answer() const
{
    Answer answer{trimmedText(m_name->text()), {}, {}};
    if (m_nothing->isChecked()) {
        answer.nothing = trimmedText(m_nothingReason->text());
        return answer;
    }
    for (size_t i = 0; i < m_blanks.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString given = m_list->topLevelItem(row)->text(1);
        if (given != m_before[row])
            answer.reasons.emplace_back(m_blanks[i], given);
    }
    return answer;
}

} // namespace mokuhyo::desk
