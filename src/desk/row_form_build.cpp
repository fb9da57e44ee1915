// How the entries of the row's form stand.
#include "core/entry.h"
#include "core/printed_room.h"
#include "desk/field_editor.h"
#include "desk/row_cell.h"
#include "desk/row_edit.h"
#include "desk/row_form.h"
#include "desk/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCell = 190; // px; narrower entries stand below each other

bool isShort(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Rating:
    case FieldKind::ProgressState:
    case FieldKind::Rank:
    case FieldKind::Year:
    case FieldKind::Date:
    case FieldKind::Name:
        return true;
    default:
        return false;
    }
}

// Several numbers of a shared part: ②③.
QString markersOf(const RowOutline &outline, const QList<int> &numbers)
{
    QString text;
    for (const int number : numbers)
        text += outline.marker(number);
    return text;
}

// As the paper prints it over neighbouring columns.
QLabel *bandHeading(const QString &band, QWidget *parent)
{
    auto *label = new QLabel(band, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setAutoFillBackground(true);
    QPalette colors = parent->palette();
    colors.setColor(QPalette::Window, theme::color(theme::Role::Heading, colors));
    colors.setColor(QPalette::WindowText, theme::color(theme::Role::HeadingText, colors));
    label->setPalette(colors);
    label->setContentsMargins(theme::gap / 2, 2, theme::gap / 2, 2);
    return label;
}

} // namespace

QString RowForm::caption(const Field &field) const
{
    return m_document->form().printedLabel(field);
}

int RowForm::perLine() const
{
    const int room = m_area->viewport()->width();
    const int columns = std::max(1, static_cast<int>(m_outline.columns.size()));
    return std::clamp(room / leastCell, 1, columns);
}

void RowForm::build()
{
    const QString focusedKey = focusedField();
    int focusedPart = 0;
    for (const RowCell *cell : std::as_const(m_cells)) {
        if (cell->isAncestorOf(QWidget::window()->focusWidget()))
            focusedPart = cell->part();
    }
    const int scrolled = m_area->verticalScrollBar()->value();
    m_perLine = perLine();
    m_cells.clear();
    m_readings.clear();
    delete m_body;
    m_body = new QWidget;
    auto *box = new QVBoxLayout(m_body);
    box->setContentsMargins(0, 0, theme::gap, theme::gap);
    box->setSpacing(theme::gap);
    m_area->setWidget(m_body);
    addWhole(box, m_outline.before);
    addParts(box);
    addWhole(box, m_outline.after);
    if (m_item.isEmpty())
        box->addWidget(new QLabel(tr("表の行を選ぶと、ここに表示されます。"), m_body));
    box->addStretch();
    if (!focusedKey.isEmpty()) {
        RowCell *again = cell(focusedKey, focusedPart);
        if (again || (again = cell(focusedKey)))
            again->editor()->setFocus();
        else
            focusField(focusedKey);
    }
    m_body->show();
    m_area->verticalScrollBar()->setValue(scrolled);
}

void RowForm::orderTabs(QWidget *after)
{
    for (const QWidget *part : {m_toolbar, m_body.data()}) {
        for (QWidget *stop : part ? part->findChildren<QWidget *>() : QWidgetList()) {
            if (!(stop->focusPolicy() & Qt::TabFocus))
                continue;
            setTabOrder(after, stop);
            after = stop;
        }
    }
    if (m_beside)
        setTabOrder(after, m_beside);
}

RowCell *RowForm::addCell(const Field &field, int part, const QString &caption, const QString &name)
{
    auto *cell = new RowCell({m_item, field.key}, part, caption, name, m_body);
    if (part == 0 && !field.choices.isEmpty())
        cell->setChoices(field.choices);
    cell->editor()->installEventFilter(this);
    connect(cell, &RowCell::committed, this, [this, cell](const QString &typed) {
        const QString text =
            textWith(*m_document, cell->cell(), cell->part(), typed, m_outline.like());
        const bool same = text == m_document->text(cell->cell());
        m_document->write({{cell->cell(), text}});
        if (same)
            m_later.start(); // what was typed is another writing of what stands there
    });
    connect(cell, &RowCell::typed, this,
            [this, cell](const QString &typed) { describe(cell, typed); });
    connect(cell->editor(), &FieldEditor::typing, this,
            [this, cell] { m_document->beginTyping(cell->cell()); });
    connect(cell->editor(), &FieldEditor::left, this,
            [this, cell] { m_document->endTyping(cell->cell()); });
    connect(cell->editor(), &FieldEditor::refused, this, &RowForm::refused);
    m_cells += cell;
    return cell;
}

// Short entries share a line; texts have one of their own.
void RowForm::addWhole(QVBoxLayout *box, const std::vector<const Field *> &fields)
{
    QHBoxLayout *line = nullptr;
    int room = 0;
    QString band;
    for (const Field *field : fields) {
        if (field->band != band) {
            band = field->band;
            line = nullptr;
            if (!band.isEmpty())
                box->addWidget(bandHeading(band, m_body));
        }
        const QString name = caption(*field);
        RowCell *cell = addCell(*field, 0, name, tr("%1（行の入力フォーム）").arg(name));
        if (!isShort(*field)) {
            box->addWidget(cell);
            addReading(*field, box);
            line = nullptr;
            continue;
        }
        if (!line || room < leastCell) {
            line = new QHBoxLayout;
            line->setSpacing(theme::gap);
            box->addLayout(line);
            room = m_area->viewport()->width();
        }
        line->addWidget(cell, 1, Qt::AlignTop);
        room -= leastCell;
    }
}

void RowForm::addParts(QVBoxLayout *box)
{
    if (!m_outline.hasParts())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::gap / 2);
    box->addLayout(grid);
    const int columns = m_perLine;
    for (int i = 1; i <= columns; ++i)
        grid->setColumnStretch(i, 1);
    int line = 0;
    const bool oneLine = columns == static_cast<int>(m_outline.columns.size());
    const auto place = [&](size_t i, QWidget *widget) {
        const int at = static_cast<int>(i);
        grid->addWidget(widget, line + at / columns, 1 + at % columns);
    };
    const int lines = (static_cast<int>(m_outline.columns.size()) + columns - 1) / columns;
    const bool headed = std::ranges::any_of(
        m_outline.columns, [](const RowOutline::Column &c) { return !c.cell.before.isEmpty(); });
    if (headed) {
        for (size_t i = 0; i < m_outline.columns.size(); ++i) {
            const RowOutline::Column &column = m_outline.columns[i];
            if (column.cell.before.isEmpty())
                continue;
            const QString name = caption(*column.field);
            place(i, addCell(*column.field, -1, tr("%1（番号の前の文）").arg(name),
                             tr("%1の番号の前の文").arg(name)));
        }
        line += lines;
    }
    for (qsizetype n = 0; n < m_outline.numbers.size(); ++n) {
        const int number = m_outline.numbers[n];
        const QString marker = m_outline.marker(number);
        auto *label = new QLabel(marker, m_body);
        label->setTextFormat(Qt::PlainText);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        auto *remove = new QToolButton(m_body);
        remove->setText(tr("削除"));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::TabFocus);
        remove->setAccessibleName(tr("%1を削除").arg(marker));
        remove->setToolTip(tr("記入できる欄から「%1」の部分を消します。").arg(marker));
        connect(remove, &QToolButton::clicked, this, [this, number, marker] {
            commitPending();
            const auto writes =
                removingPart(*m_document, outlineOf(*m_document, m_item, 0), m_item, number);
            m_extra = std::max(0, m_extra - (writes.empty() ? 1 : 0));
            write(writes, tr("「%1」の削除").arg(marker));
            m_later.start();
        });
        auto *side = new QVBoxLayout;
        side->addWidget(label, 0, Qt::AlignHCenter);
        side->addWidget(remove, 0, Qt::AlignHCenter);
        side->addStretch();
        grid->addLayout(side, line, 0, lines, 1);
        for (size_t i = 0; i < m_outline.columns.size(); ++i) {
            const RowOutline::Column &column = m_outline.columns[i];
            const QString name = caption(*column.field);
            const int part = column.cell.indexOf(number);
            const QList<int> numbers =
                part < 0 ? QList<int>{} : column.cell.parts[static_cast<size_t>(part)].numbers;
            if (numbers.size() > 1 && numbers.first() != number) {
                auto *shared =
                    new QLabel(tr("（%1と同じ）").arg(m_outline.marker(numbers.first())), m_body);
                shared->setAlignment(Qt::AlignTop | Qt::AlignLeft);
                place(i, shared);
                continue;
            }
            QString shown = n == 0 || !oneLine ? name : QString();
            if (numbers.size() > 1)
                shown = tr("%1（%2共通）").arg(name, markersOf(m_outline, numbers));
            place(i, addCell(*column.field, number, shown, tr("%1の%2").arg(marker, name)));
        }
        line += lines;
        addReading(number, n + 1 == m_outline.numbers.size(), grid, line++);
    }
}

// How long the whole cell is with what is being typed, and how a year or date is understood.
void RowForm::describe(RowCell *cell, const QString &typed) const
{
    const Field *field = m_document->field(cell->cell());
    if (!field || m_item.isEmpty())
        return;
    const PrintedRoom room =
        printedRoom(m_document->form(), *field, static_cast<int>(m_document->sheet().items.size()));
    const bool wordy = !isShort(*field) || room.given;
    const bool first = cell->part() <= 1;
    if (wordy && first && room.characters > 0) {
        // A part that is not there yet adds its marker only with a text.
        const bool whole = cell->part() == 0;
        const QString text = whole ? typed
                             : typed.isEmpty()
                                 ? m_document->text(cell->cell())
                                 : textWith(*m_document, cell->cell(), cell->part(), typed, {});
        const int count = characterCount(text);
        const bool tooLong = count > room.characters;
        const QString most = room.given ? tr("%1字／%2字") : tr("%1字／目安%2字");
        cell->setCount(most.arg(count).arg(room.characters) + (tooLong ? tr("　超過") : QString()),
                       tooLong ? tr("印刷の枠に収まりきらないおそれがあります。入力はできます。")
                               : tr("印刷の枠に収まる字数です。"),
                       tooLong);
    }
    if (cell->part() != 0)
        return;
    if (field->kind == FieldKind::Rating) {
        bool differs = false;
        const QString suggestion = suggestionOf(field->key, &differs);
        cell->setReading(suggestion, differs);
    } else {
        cell->setReading(
            readingOf(m_document->form(), *field, typed, m_document->sheet().fromYear));
    }
}

} // namespace mokuhyo::desk
