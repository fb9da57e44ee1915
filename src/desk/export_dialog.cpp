#include "desk/export_dialog.h"

#include "ui_export_dialog.h"

#include <QPushButton>
#include <QRegularExpression>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::ExportFormat;

ExportDialog::ExportDialog(const ExportScope &scope, QWidget *parent)
    : QDialog(parent), m_scope(scope), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_ui->format->addItem(tr("Excel（xlsx）"), int(ExportFormat::Xlsx));
    m_ui->format->addItem(tr("集計ブック（Excel：目次、集計、グラフ付き）"),
                          int(ExportFormat::Book));
    m_ui->format->addItem(tr("PDF"), int(ExportFormat::Pdf));
    m_ui->format->addItem(tr("CSV（1行1取組項目）"), int(ExportFormat::Csv));
    m_ui->format->addItem(tr("JSON（他のシステム用）"), int(ExportFormat::Json));
    m_ui->thisSheet->setEnabled(!scope.sheet.isEmpty());
    m_ui->thisUnit->setEnabled(!scope.unit.isEmpty());
    const QString year = fiscal::print(scope.year, YearStyle::Era);
    if (!scope.sheet.isEmpty())
        m_ui->thisSheet->setText(tr("このシート(&S)：%1").arg(scope.sheetName));
    if (!scope.unit.isEmpty())
        m_ui->thisUnit->setText(tr("この部署(&U)：%1（%2）").arg(scope.unitName, year));
    m_ui->thisYear->setText(tr("この年度のすべて(&Y)：%1").arg(year));
    (scope.sheet.isEmpty() ? m_ui->thisYear : m_ui->thisSheet)->setChecked(true);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("保存先を選ぶ…"));
}

ExportDialog::~ExportDialog() = default;

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (m_ui->thisSheet->isChecked())
        choice.filter.sheets = {m_scope.sheet};
    else
        choice.filter.year = m_scope.year;
    if (m_ui->thisUnit->isChecked())
        choice.filter.units = {m_scope.unit};
    choice.format = static_cast<ExportFormat>(m_ui->format->currentData().toInt());
    choice.visibility.publicEdition = m_ui->forPublication->isChecked();
    return choice;
}

QString ExportDialog::suggestedName() const
{
    const QString year = fiscal::print(m_scope.year, YearStyle::Era);
    QString name = year;
    if (m_ui->thisSheet->isChecked())
        name += u"_"_s + m_scope.sheetName;
    else if (m_ui->thisUnit->isChecked())
        name += u"_"_s + m_scope.unitName;
    if (choice().format == ExportFormat::Book)
        name += tr("_集計");
    if (m_ui->forPublication->isChecked())
        name += tr("_公表版");
    static const QRegularExpression notInNames(u"[\\\\/:*?\"<>|\\s]+"_s);
    return name.replace(notInNames, u"_"_s).left(80);
}

QString ExportDialog::suffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
    case ExportFormat::Book:
        return u"xlsx"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    }
    return {};
}

QString ExportDialog::filter(ExportFormat format)
{
    return tr("%1ファイル (*.%2)").arg(suffix(format).toUpper(), suffix(format));
}

} // namespace mokuhyo::desk
