#include "desk/bulk_edit_dialog.h"

#include "core/text.h"
#include "desk/phrases.h"
#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseInTyping = 200; // ms

} // namespace

BulkEditDialog::BulkEditDialog(const Form &form, const QString &column, Planner planner,
                               QWidget *parent)
    : QDialog(parent), m_form(form), m_planner(std::move(planner)), m_columns(new QComboBox(this)),
      m_text(new QComboBox(this)), m_list(new QTreeWidget(this)),
      m_reason(phraseBox(phrases::amendment(), this)), m_message(new QLabel(this)), m_write(nullptr)
{
    setWindowTitle(tr("まとめて書き換える"));
    build(column);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditDialog::look);
    connect(m_columns, &QComboBox::activated, this, &BulkEditDialog::columnChosen);
    connect(m_text, &QComboBox::editTextChanged, this, [this] {
        m_planned = false;
        tell();
        m_pause.start();
    });
    connect(m_reason, &QComboBox::editTextChanged, this, &BulkEditDialog::tell);
    connect(m_write, &QPushButton::clicked, this, &BulkEditDialog::writeWanted);
    resize(760, 520);
    columnChosen();
}

void BulkEditDialog::build(const QString &column)
{
    for (const Field &each : m_form.columns)
        m_columns->addItem(m_form.printedLabel(each), each.key);
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(column)));
    m_columns->setAccessibleName(tr("書き換える列"));
    m_text->setEditable(true);
    m_text->setInsertPolicy(QComboBox::NoInsert);
    m_text->setAccessibleName(tr("新しい内容"));
    m_text->lineEdit()->setPlaceholderText(tr("空にすると、内容を消します"));
    m_reason->setAccessibleName(tr("記入対象外の欄も直す理由"));
    m_list->setAccessibleName(tr("変わる欄"));
    m_list->setHeaderLabels({tr("シート"), tr("行"), tr("今の内容"), tr("新しい内容"), tr("備考")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    const int widths[] = {170, 44, 190, 150, 150};
    for (int i = 0; i < 5; ++i)
        m_list->header()->resizeSection(i, widths[i]);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        fields->addRow(text, field);
    };
    add(tr("書き換える列(&C)"), m_columns);
    add(tr("新しい内容(&T)"), m_text);
    auto *below = new QFormLayout;
    below->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *reason = new QLabel(tr("記入対象外の欄も直す理由(&R)"), this);
    reason->setBuddy(m_reason);
    below->addRow(reason, m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("書き換える"), QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addLayout(fields);
    box->addWidget(m_list, 1);
    box->addWidget(m_message);
    box->addLayout(below);
    box->addWidget(buttons);
}

void BulkEditDialog::columnChosen()
{
    const Field *field = m_form.column(m_columns->currentData().toString());
    m_text->clear();
    if (field)
        m_text->addItems(field->choices);
    m_text->setCurrentIndex(-1);
    m_text->clearEditText();
    m_planned = false;
    look();
}

QString BulkEditDialog::amend() const
{
    return trimmedText(m_reason->currentText());
}

void BulkEditDialog::look()
{
    m_planner(m_columns->currentData().toString(), m_text->currentText(),
              [this, round = ++m_round](const Result<work::BulkPlan> &plan) {
                  if (round != m_round)
                      return;
                  if (plan)
                      show(*plan);
                  else
                      refuse(plan.error().message);
              });
}

void BulkEditDialog::show(const work::BulkPlan &plan)
{
    m_plan = plan;
    m_planned = plan.text == m_text->currentText();
    m_list->clear();
    QList<QTreeWidgetItem *> lines;
    for (const work::BulkCell &cell : plan.cells) {
        auto *line = new QTreeWidgetItem({cell.title, QString::number(cell.number),
                                          QString(cell.before).replace(u'\n', u' '),
                                          plan.text.isEmpty() ? tr("（空欄）") : plan.text,
                                          cell.locked.isEmpty() ? QString() : tr("記入対象外")});
        line->setToolTip(0, cell.title);
        line->setToolTip(2, Qt::convertFromPlainText(cell.before.left(1000)));
        line->setToolTip(4, cell.locked);
        lines += line;
    }
    m_list->addTopLevelItems(lines);
    tell();
}

void BulkEditDialog::tell()
{
    const auto locked = std::ranges::count_if(
        m_plan.cells, [](const work::BulkCell &cell) { return !cell.locked.isEmpty(); });
    const bool all = !amend().isEmpty();
    const auto written = static_cast<qsizetype>(m_plan.cells.size()) - (all ? 0 : locked);
    QString text = tr("%1か所が変わります。").arg(written);
    if (locked > 0)
        text +=
            all ? tr("記入対象外の%1か所も、理由を付けて直します。").arg(locked)
                : tr("記入対象外の%1か所は、そのままにします。直すときは、理由を入力してください。")
                      .arg(locked);
    if (m_plan.same > 0)
        text += tr("%1行は、もう同じ内容か、その列を使っていません。").arg(m_plan.same);
    m_message->setText(text);
    m_reason->setEnabled(locked > 0);
    m_write->setEnabled(m_planned && written > 0);
}

void BulkEditDialog::refuse(const QString &message)
{
    m_planned = false;
    m_write->setEnabled(false);
    m_message->setText(message);
}

} // namespace mokuhyo::desk
