#include "desk/export_dialog.h"

#include "desk/fold_button.h"
#include "desk/shown_fields_tree.h"
#include "ui_export_dialog.h"

#include <QPushButton>
#include <QRegularExpression>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using render::CsvEncoding;
using work::ExportFormat;

QString fileNameOf(const QString &title)
{
    static const QRegularExpression notInNames(u"[\\\\/:*?\"<>|\\s]+"_s);
    return QString(title).replace(notInNames, u"_"_s).left(80);
}

ExportDialog::ExportDialog(const ExportScope &scope, QWidget *parent)
    : QDialog(parent), m_scope(scope), m_fields(new ShownFieldsTree(this)),
      m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_ui->format->addItem(tr("Excel（xlsx）"), int(ExportFormat::Xlsx));
    m_ui->format->addItem(tr("集計ブック（Excel：目次、集計、グラフ付き）"),
                          int(ExportFormat::Book));
    m_ui->format->addItem(tr("PDF"), int(ExportFormat::Pdf));
    m_ui->format->addItem(tr("CSV（1行1取組項目）"), int(ExportFormat::Csv));
    m_ui->format->addItem(tr("JSON（他のシステム用）"), int(ExportFormat::Json));
    m_ui->format->addItem(tr("テキスト（Webページ用の概要）"), int(ExportFormat::Text));
    m_ui->encoding->addItem(tr("UTF-8（公開用の標準）"), int(CsvEncoding::Utf8));
    m_ui->encoding->addItem(tr("Shift_JIS（UTF-8を読めないソフト用）"), int(CsvEncoding::Cp932));
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

    auto *fold = new FoldButton(tr("項目を選ぶ…"), this);
    fold->setUnfolded(false);
    m_fields->hide();
    const int above = m_ui->box->indexOf(m_ui->forPublication) + 1;
    m_ui->box->insertWidget(above, fold);
    m_ui->box->insertWidget(above + 1, m_fields, 1);
    setTabOrder(m_ui->forPublication, fold);
    setTabOrder(fold, m_fields);
    setTabOrder(m_fields, m_ui->buttons);
    connect(fold, &FoldButton::unfoldedChanged, this, [this](bool unfolded) {
        m_fields->setVisible(unfolded);
        adjustSize();
    });
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::adapt);
    connect(m_ui->forPublication, &QCheckBox::toggled, this, &ExportDialog::adapt);
    connect(m_ui->thisSheet, &QRadioButton::toggled, this, &ExportDialog::adapt);
    adapt();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setForms(const std::vector<Form> &forms)
{
    m_fields->setForms(forms);
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_ui->format->currentData().toInt());
}

// The text is for the public whatever was chosen before.
bool ExportDialog::isPublic() const
{
    return m_ui->forPublication->isChecked() || format() == ExportFormat::Text;
}

void ExportDialog::adapt()
{
    const bool csv = format() == ExportFormat::Csv;
    m_ui->encoding->setVisible(csv);
    m_ui->encodingLabel->setVisible(csv);
    m_ui->forPublication->setEnabled(format() != ExportFormat::Text);
    m_fields->setPublicEdition(isPublic());
    m_fields->showForm(m_ui->thisSheet->isChecked() ? m_scope.sheetForm : QString());
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (m_ui->thisSheet->isChecked())
        choice.filter.sheets = {m_scope.sheet};
    else
        choice.filter.year = m_scope.year;
    if (m_ui->thisUnit->isChecked())
        choice.filter.units = {m_scope.unit};
    choice.format = format();
    choice.visibility.publicEdition = isPublic();
    choice.visibility.hidden = m_fields->hidden();
    if (choice.format == ExportFormat::Csv)
        choice.encoding = static_cast<CsvEncoding>(m_ui->encoding->currentData().toInt());
    return choice;
}

QString ExportDialog::suggestedName() const
{
    const QString year = fiscal::print(m_scope.year, YearStyle::Era);
    QString name = year;
    if (m_ui->thisSheet->isChecked())
        name += u"_"_s + (isPublic() ? m_scope.sheetPublicName : m_scope.sheetName);
    else if (m_ui->thisUnit->isChecked())
        name += u"_"_s + m_scope.unitName;
    if (format() == ExportFormat::Book)
        name += tr("_集計");
    if (isPublic())
        name += tr("_公表版");
    return fileNameOf(name);
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
    case ExportFormat::Text:
        return u"txt"_s;
    }
    return {};
}

QString ExportDialog::filter(ExportFormat format)
{
    return tr("%1ファイル (*.%2)").arg(suffix(format).toUpper(), suffix(format));
}

} // namespace mokuhyo::desk
