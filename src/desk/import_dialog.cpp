#include "desk/import_dialog.h"

#include "core/text.h"
#include "desk/roomy_delegate.h"
#include "ui_import_dialog.h"

#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr qsizetype mostReasons = 3;

} // namespace

ImportDialog::ImportDialog(int usualYear, Planner planner, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()), m_planner(std::move(planner))
{
    m_ui->setupUi(this);
    m_ui->plans->setModel(&m_model);
    m_ui->plans->setItemDelegate(new RoomyDelegate(m_ui->plans));
    m_ui->year->setPlaceholderText(tr("例：%1").arg(fiscal::print(usualYear, YearStyle::Era)));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("取り込む"));
    connect(m_ui->again, &QPushButton::clicked, this, &ImportDialog::plan);
    connect(m_ui->year, &QLineEdit::returnPressed, this, &ImportDialog::plan);
    // Enter in the year reads again; it must not take the files in as well.
    m_ui->again->setDefault(true);
    connect(m_ui->year, &QLineEdit::textEdited, this,
            [this] { m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false); });
}

ImportDialog::~ImportDialog() = default;

std::optional<int> ImportDialog::year() const
{
    return fiscal::parse(trimmedText(m_ui->year->text()));
}

void ImportDialog::plan()
{
    if (m_planning)
        return;
    if (!trimmedText(m_ui->year->text()).isEmpty() && !year()) {
        m_ui->message->setText(tr("年度は「令和6年度」「R6」「2024」のように入力してください。"));
        return;
    }
    m_planning = true;
    m_ui->message->setText(tr("読み取っています…"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_ui->again->setEnabled(false);
    m_planner(year(), [dialog = QPointer(this)](std::vector<FilePlan> plans) {
        if (dialog)
            dialog->show(std::move(plans));
    });
}

void ImportDialog::show(std::vector<FilePlan> plans)
{
    m_planning = false;
    m_plans = std::move(plans);
    fillImportTree(m_model, m_plans);
    m_ui->plans->setColumnWidth(0, 320);
    m_ui->plans->setColumnWidth(1, 130);
    m_ui->plans->expandToDepth(0);
    m_ui->again->setEnabled(true);
    const auto usable = std::ranges::count_if(m_plans, [](const FilePlan &p) { return !!p.plan; });
    const auto refused = static_cast<std::ptrdiff_t>(m_plans.size()) - usable;
    const bool attention = std::ranges::any_of(
        m_plans, [](const FilePlan &p) { return p.plan && p.plan->needsAttention(); });
    QString message = tr("%1個のファイルを取り込みます。").arg(usable);
    if (refused > 0)
        message += tr("%1個は取り込めません。理由を確かめてください。").arg(refused);
    if (attention)
        message += tr("確認が必要なセルがあります。");
    const bool yearMissing = std::ranges::any_of(m_plans, [](const FilePlan &p) {
        return !p.plan && p.plan.error().code == ErrorCode::NeedsYear;
    });
    if (usable == 0)
        message = yearMissing ? tr("何年度のシートか書かれていません。年度を入力してください。")
                              : tr("取り込めるファイルがありません。理由を確かめてください。");
    // Long reasons are cut in the list; the first ones stand here in full.
    QStringList lines{message};
    for (const FilePlan &file : m_plans) {
        if (!file.plan && lines.size() <= mostReasons && !lines.contains(file.plan.error().message))
            lines += file.plan.error().message;
    }
    m_ui->message->setText(lines.join(u'\n'));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(usable > 0);
}

} // namespace mokuhyo::desk
