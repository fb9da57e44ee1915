#include "desk/new_year_dialog.h"

#include "core/text.h"
#include "ui_new_year_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace mokuhyo::desk {

namespace {

constexpr int usualPeriod = 5; // years of a plan over several years

} // namespace

NewYearDialog::NewYearDialog(const std::vector<FormName> &forms, int year, QWidget *parent)
    : QDialog(parent), m_forms(forms), m_ui(std::make_unique<Ui::NewYearDialog>())
{
    m_ui->setupUi(this);
    for (const FormName &form : forms)
        m_ui->formName->addItem(form.title, form.id);
    m_ui->year->setText(fiscal::print(year, YearStyle::Era));
    m_ui->lastYear->setText(fiscal::print(year + usualPeriod - 1, YearStyle::Era));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("シートを作る"));
    m_ui->allUnits->hide();
    connect(m_ui->allUnits, &QPushButton::clicked, this, &NewYearDialog::addSections);
    connect(m_ui->formName, &QComboBox::currentIndexChanged, this, &NewYearDialog::check);
    connect(m_ui->year, &QLineEdit::textChanged, this, &NewYearDialog::check);
    connect(m_ui->lastYear, &QLineEdit::textChanged, this, &NewYearDialog::check);
    connect(m_ui->units, &QPlainTextEdit::textChanged, this, &NewYearDialog::check);
    check();
}

NewYearDialog::~NewYearDialog() = default;

void NewYearDialog::offerUnits(const UnitRegister &units)
{
    m_units = units;
    m_ui->allUnits->setVisible(!units.units().empty());
}

// Every unit with none below it: sheets are written there.
void NewYearDialog::addSections()
{
    const int year = choice().fromYear;
    if (year == 0)
        return;
    const QDate day = fiscal::firstDay(year);
    const std::vector<const Unit *> all = m_units.on(day);
    QStringList lines = choice().units;
    for (const Unit *unit : all) {
        const bool above = std::ranges::any_of(
            all, [&](const Unit *other) { return other->parentOn(day) == unit->id; });
        const QString name = m_units.path(unit->id, day).remove(QStringLiteral(" > "));
        if (!above && !lines.contains(name))
            lines += name;
    }
    m_ui->units->setPlainText(lines.join(u'\n'));
}

NewYearChoice NewYearDialog::choice() const
{
    NewYearChoice choice;
    choice.form = m_ui->formName->currentData().toString();
    choice.fromYear = fiscal::parse(trimmedText(m_ui->year->text())).value_or(0);
    choice.toYear = choice.fromYear;
    if (m_ui->lastYear->isEnabled())
        choice.toYear =
            fiscal::parse(trimmedText(m_ui->lastYear->text()), choice.fromYear).value_or(0);
    for (const QString &line : m_ui->units->toPlainText().split(u'\n')) {
        const QString name = trimmedText(line);
        if (!name.isEmpty() && !choice.units.contains(name))
            choice.units += name;
    }
    return choice;
}

void NewYearDialog::check()
{
    const int at = m_ui->formName->currentIndex();
    const bool period = at >= 0 && m_forms[static_cast<size_t>(at)].rows == Rows::Kind::Years;
    m_ui->lastYear->setEnabled(period);
    m_ui->lastYearLabel->setEnabled(period);
    const NewYearChoice now = choice();
    QString message;
    if (now.fromYear == 0)
        message = tr("年度は「令和8年度」「R8」「2026」のように入力してください。");
    else if (now.toYear < now.fromYear)
        message = tr("計画の最終年度は、始まりの年度と同じか後にしてください。");
    else if (now.units.isEmpty())
        message = tr("シートを作る部署を入力してください。");
    else
        message = tr("%1のシートを%2枚作ります。")
                      .arg(fiscal::print(now.fromYear, YearStyle::Era))
                      .arg(now.units.size());
    m_ui->message->setText(message);
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(now.fromYear > 0 && now.toYear >= now.fromYear && !now.units.isEmpty() &&
                     !now.form.isEmpty());
}

} // namespace mokuhyo::desk
