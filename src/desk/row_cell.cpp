#include "desk/row_cell.h"

#include "desk/field_editor.h"
#include "desk/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace mokuhyo::desk {

RowCell::RowCell(const CellKey &cell, int part, const QString &caption, const QString &name,
                 QWidget *parent)
    : QWidget(parent), m_cell(cell), m_part(part), m_caption(new QLabel(caption, this)),
      m_count(new QLabel(this)), m_editor(new FieldEditor(this)), m_reading(new QLabel(this))
{
    for (QLabel *label : {m_caption, m_count, m_reading}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::WindowText);
    }
    m_caption->setWordWrap(true);
    m_reading->setWordWrap(true);
    m_caption->setBuddy(m_editor);
    m_caption->setVisible(!caption.isEmpty());
    m_count->hide();
    m_reading->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap / 2);
    line->addWidget(m_editor, 1, Qt::AlignTop);
    auto *top = new QHBoxLayout;
    auto *bottom = new QHBoxLayout;
    top->addWidget(m_caption, 1, Qt::AlignBottom);
    bottom->addWidget(m_reading, 1);
    // Beside its label, where there is room: parts stand close together.
    (part == 0 ? top : bottom)->addWidget(m_count, 0, Qt::AlignRight | Qt::AlignBottom);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addLayout(top);
    box->addLayout(line);
    box->addLayout(bottom);
    box->addStretch();
    setName(name);
    connect(m_editor, &FieldEditor::committed, this, &RowCell::committed);
    connect(m_editor, &QTextEdit::textChanged, this,
            [this] { Q_EMIT typed(m_editor->toPlainText()); });
}

void RowCell::setName(const QString &name)
{
    m_editor->setAccessibleName(name);
    if (m_choices)
        m_choices->setAccessibleName(tr("%1の選択肢").arg(name));
}

void RowCell::setChoices(const QStringList &choices)
{
    m_choices = new QToolButton(this);
    m_choices->setText(tr("選択"));
    m_choices->setPopupMode(QToolButton::InstantPopup);
    m_choices->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_choices);
    for (const QString &choice : choices)
        menu->addAction(choice, this, [this, choice] { Q_EMIT committed(choice); });
    m_choices->setMenu(menu);
    static_cast<QHBoxLayout *>(m_editor->parentWidget()->layout()->itemAt(1)->layout())
        ->addWidget(m_choices, 0, Qt::AlignTop);
    setName(m_editor->accessibleName());
    setTabOrder(m_editor, m_choices);
}

void RowCell::setCount(const QString &text, const QString &explanation, bool tooLong)
{
    m_count->setText(text);
    m_count->setToolTip(explanation);
    m_count->setVisible(!text.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    theme::color(tooLong ? theme::Role::BlankMark : theme::Role::Faint, colors));
    m_count->setPalette(colors);
    QFont font = m_caption->font();
    font.setBold(tooLong);
    m_count->setFont(font);
}

void RowCell::setReading(const QString &text, bool strong)
{
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    theme::color(strong ? theme::Role::BlankMark : theme::Role::Faint, colors));
    m_reading->setPalette(colors);
}

} // namespace mokuhyo::desk
