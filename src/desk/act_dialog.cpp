#include "desk/act_dialog.h"

#include "core/fiscal_year.h"
#include "desk/day_box.h"
#include "desk/theme.h"
#include "desk/unit_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 460;

QString withoutMnemonic(QString label)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return label.remove(mnemonic);
}

} // namespace

ActDialog::ActDialog(const QString &title, const QString &doIt, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *box = new QVBoxLayout(this);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    box->addLayout(m_form);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(theme::gap);
    m_message->setAutoFillBackground(true);
    QPalette notice = m_message->palette();
    notice.setColor(QPalette::Window, theme::color(theme::Role::Notice, palette()));
    notice.setColor(QPalette::WindowText, theme::color(theme::Role::NoticeText, palette()));
    m_message->setPalette(notice);
    m_message->hide();
    box->addWidget(m_message);
    box->addStretch();
    box->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(doIt);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// Wrapped notes need a height that follows from the width.
void ActDialog::fit()
{
    const int wide = std::max({usualWidth, width(), sizeHint().width()});
    layout()->activate();
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalSizeHint().height()));
}

void ActDialog::showEvent(QShowEvent *event)
{
    fit();
    QList<QWidget *> order = m_controls;
    order += m_buttons->button(QDialogButtonBox::Ok);
    order += m_buttons->button(QDialogButtonBox::Cancel);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    order.front()->setFocus();
    QDialog::showEvent(event);
}

void ActDialog::add(const QString &label, QWidget *control)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(control);
    control->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(text, control);
    m_controls += control;
}

QLineEdit *ActDialog::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->selectAll();
    add(label, line);
    return line;
}

QPlainTextEdit *ActDialog::addLines(const QString &label, const QString &text)
{
    auto *lines = new QPlainTextEdit(text, this);
    lines->setTabChangesFocus(true);
    lines->setMaximumHeight(7 * fontMetrics().lineSpacing());
    add(label, lines);
    return lines;
}

DayBox *ActDialog::addDay(const QString &label, QDate day)
{
    auto *box = new DayBox(this);
    const int year = day.isValid() ? fiscal::yearOf(day) : fiscal::yearOf(QDate::currentDate());
    box->offerReformDays(year, year + 1);
    box->setDay(day);
    add(label, box);
    return box;
}

UnitBox *ActDialog::addUnit(const QString &label)
{
    auto *box = new UnitBox(this);
    add(label, box);
    return box;
}

void ActDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    m_form->addRow(note);
}

void ActDialog::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (isVisible())
        fit();
}

void ActDialog::accept()
{
    if (!m_act) {
        QDialog::accept();
        return;
    }
    // The button stays as it is: were it disabled, Enter would mean the other one.
    if (std::exchange(m_busy, true))
        return;
    m_act([dialog = QPointer(this)](const Status &done) {
        if (!dialog)
            return;
        dialog->m_busy = false;
        if (done)
            dialog->QDialog::accept();
        else
            dialog->tell(done.error().message);
    });
}

} // namespace mokuhyo::desk
