#include "desk/day_box.h"

#include "core/fiscal_year.h"
#include "core/text.h"

#include <QLineEdit>

namespace mokuhyo::desk {

DayBox::DayBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMinimumContentsLength(12);
    lineEdit()->setPlaceholderText(tr("令和8年4月1日、R8.4.1"));
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DayBox::settle);
    connect(this, &QComboBox::activated, this, &DayBox::settle);
}

void DayBox::offerReformDays(int fromYear, int toYear)
{
    const QString typed = currentText();
    clear();
    for (int year = fromYear; year <= toYear; ++year) {
        addItem(date::print(fiscal::firstDay(year), YearStyle::Era));
        addItem(date::print(QDate(year, 10, 1), YearStyle::Era));
    }
    setEditText(typed);
}

void DayBox::setDay(QDate day)
{
    m_told = day;
    setEditText(day.isValid() ? date::print(day, YearStyle::Era) : QString());
}

QDate DayBox::day() const
{
    return date::parse(trimmedText(currentText())).value_or(QDate());
}

bool DayBox::isBlank() const
{
    return trimmedText(currentText()).isEmpty();
}

void DayBox::settle()
{
    const QDate now = day();
    if (now.isValid())
        setEditText(date::print(now, YearStyle::Era));
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT dayChanged(now);
}

} // namespace mokuhyo::desk
