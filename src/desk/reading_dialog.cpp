#include "desk/reading_dialog.h"

#include "core/quantity.h"
#include "core/text.h"
#include "core/width.h"
#include "desk/reading_text.h"
#include "desk/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

std::optional<double> numberTyped(const QString &text)
{
    const std::optional<Quantity> quantity = quantityOf(trimmedText(text));
    if (!quantity || !quantity->unit.isEmpty())
        return {};
    return quantity->number.toDouble();
}

ReadingDialog::ReadingDialog(const Place &place, const MeasuredPart &part, QWidget *parent)
    : QDialog(parent), m_part(part), m_directions(new QButtonGroup(this)),
      m_number(new QLineEdit(this)), m_unit(new QLineEdit(this)), m_message(new QLabel(this))
{
    m_note.sheet = place.sheet;
    m_note.item = place.item;
    m_note.column = place.column;
    m_note.part = part.target.name();
    m_note.text = place.text;
    setWindowTitle(tr("読み取りを直す"));
    build(place);
}

void ReadingDialog::build(const Place &place)
{
    const SubTarget &target = m_part.target;
    const QString own = trimmedText(place.text.mid(target.place.start, target.place.length));
    auto *about =
        new QLabel(tr("%1：%2\n欄の文はそのままで、達成率の計算に使う読み取りだけを直します。")
                       .arg(place.label, own.isEmpty() ? trimmedText(place.text) : own),
                   this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setMinimumWidth(420);
    auto *directions = new QVBoxLayout;
    const auto offer = [&](Direction direction, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setChecked(target.direction == direction);
        m_directions->addButton(button, static_cast<int>(direction));
        directions->addWidget(button);
    };
    offer(Direction::Up, tr("増加が望ましい（多いほどよい）(&U)"));
    offer(Direction::Down, tr("減少が望ましい（少ないほどよい）(&D)"));
    offer(Direction::Maintain, tr("維持が望ましい（変わらないのがよい）(&M)"));
    if (m_part.asksDirection()) {
        auto *guess = new QLabel(tr("今の向きはプログラムの推定です。"), this);
        guess->setForegroundRole(QPalette::WindowText);
        directions->addWidget(guess);
    }
    m_number->setText(target.value ? figureText(*target.value, {}) : QString());
    m_number->setAccessibleName(tr("数値"));
    m_unit->setText(target.unit);
    m_unit->setAccessibleName(tr("単位"));
    m_unit->setPlaceholderText(tr("件、回、%、千円など"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto *lines = new QFormLayout;
    lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    lines->addRow(tr("望ましい向き"), directions);
    lines->addRow(tr("数値(&N)"), m_number);
    lines->addRow(tr("単位(&T)"), m_unit);
    if (m_part.note)
        lines->addRow(tr("今の読み取り"),
                      new QLabel(tr("%1が直したもの").arg(noteText(m_part, place.dates)), this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("この読み取りにする"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("直さない"));
    auto *back = buttons->addButton(tr("自動の読み取りに戻す"), QDialogButtonBox::ResetRole);
    back->setEnabled(m_part.note.has_value());
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &ReadingDialog::takeBack);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->setSpacing(theme::gap);
    box->addWidget(about);
    box->addLayout(lines);
    box->addWidget(m_message);
    box->addWidget(buttons);
    QWidget *before = nullptr;
    for (QWidget *next : {static_cast<QWidget *>(m_directions->buttons()[0]),
                          static_cast<QWidget *>(m_directions->buttons()[1]),
                          static_cast<QWidget *>(m_directions->buttons()[2]),
                          static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_unit)}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
    if (QAbstractButton *chosen = m_directions->checkedButton())
        chosen->setFocus();
}

// What is as the program reads it is no correction; a direction that it only inferred becomes one
// by being confirmed.
void ReadingDialog::accept()
{
    const SubTarget &target = m_part.target;
    const std::optional<ReadingNote> &before = m_part.note;
    const QString typed = trimmedText(m_number->text());
    const std::optional<double> number = numberTyped(typed);
    if (!typed.isEmpty() && !number) {
        m_message->setText(tr("数値は「1,200」「32.5」のように、数字だけで入力してください。"));
        m_message->show();
        m_number->setFocus();
        m_number->selectAll();
        return;
    }
    const QString unit = widthFolded(trimmedText(m_unit->text())).text;
    if (number && (number != target.value || (before && before->value)))
        m_note.value = number;
    if (unit != target.unit || (before && before->unit))
        m_note.unit = unit;
    if (m_directions->checkedId() >= 0) {
        const auto direction = static_cast<Direction>(m_directions->checkedId());
        if (direction != target.direction || target.inferred || (before && before->direction))
            m_note.direction = direction;
    }
    QDialog::accept();
}

void ReadingDialog::takeBack()
{
    m_note.direction.reset();
    m_note.value.reset();
    m_note.unit.reset();
    QDialog::accept();
}

} // namespace mokuhyo::desk
