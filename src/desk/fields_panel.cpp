#include "desk/fields_panel.h"

#include "desk/field_editor.h"
#include "desk/sdg_chips.h"
#include "desk/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace mokuhyo::desk {

namespace {

constexpr int line = 1;             // px between cells
constexpr double labelWidth = 40;   // mm, of fields that the paper does not print
constexpr double valueWidth = 200;  // mm
constexpr double leastWidth = 12;   // mm
constexpr int labelCharacters = 6;  // a label is broken no narrower
constexpr int narrowCharacters = 4; // of ranks
constexpr int usualCharacters = 9;  // 令和8年4月1日 on one line

bool holdsField(const LayoutCell &cell)
{
    return cell.content == LayoutCell::Content::Value ||
           cell.content == LayoutCell::Content::Captioned;
}

bool prints(const std::vector<LayoutRow> &rows, const Field &field)
{
    return std::ranges::any_of(rows, [&](const LayoutRow &row) {
        return std::ranges::any_of(row.cells, [&](const LayoutCell &cell) {
            return holdsField(cell) && cell.field == field.key;
        });
    });
}

// Titles and headings of the paper stand over the page already.
bool belongsHere(const LayoutRow &row)
{
    return std::ranges::any_of(row.cells, holdsField);
}

// Millimetres that each cell of a row covers on the form's grid.
std::vector<double> widthsOf(const LayoutRow &row, const Form &form)
{
    std::vector<double> grid;
    for (const TableColumn &column : form.layout.table)
        grid.insert(grid.end(), column.widths.begin(), column.widths.end());
    std::vector<double> widths;
    size_t at = 0;
    for (const LayoutCell &cell : row.cells) {
        const size_t end = cell.span == 0
                               ? grid.size()
                               : std::min(grid.size(), at + static_cast<size_t>(cell.span));
        double width = 0;
        for (; at < end; ++at)
            width += grid[at];
        widths.push_back(std::max(width, leastWidth));
    }
    return widths;
}

QString printed(const Field &field)
{
    return field.heading.isEmpty() ? field.label : field.heading;
}

} // namespace

FieldsPanel::FieldsPanel(SheetDocument *document, Part part, QWidget *parent)
    : QWidget(parent), m_document(document), m_part(part)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(document, &SheetDocument::replaced, this, &FieldsPanel::rebuild);
    connect(document, &SheetDocument::refreshed, this, &FieldsPanel::sync);
    connect(document, &SheetDocument::cellsChanged, this, &FieldsPanel::sync);
    connect(document, &SheetDocument::rejectionsChanged, this, &FieldsPanel::sync);
    rebuild();
}

void FieldsPanel::rebuild()
{
    // The next sheet of the same form has the same fields: making them anew is what takes time.
    if (m_body && !m_document->isEmpty() && m_document->form().ref == m_form) {
        sync();
        return;
    }
    m_values.clear();
    m_editors.clear();
    m_order.clear();
    m_labels.clear();
    m_first.clear();
    m_stops.clear();
    m_form = m_document->isEmpty() ? FormRef() : m_document->form().ref;
    delete m_body;
    m_body = new QWidget(this);
    m_body->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(line, line, line, line);
    rows->setSpacing(line);
    layout()->addWidget(m_body);
    if (!m_document->isEmpty()) {
        const Form &form = m_document->form();
        for (const LayoutRow &row :
             m_part == Part::Header ? form.layout.header : form.layout.footer) {
            if (belongsHere(row))
                addRow(row);
        }
        for (const Field &field : form.fields) {
            if (m_part == Part::Header && !prints(form.layout.header, field) &&
                !prints(form.layout.footer, field))
                addRow(field);
        }
    }
    alignLabels();
    paintLines();
    sync();
    Q_EMIT rebuilt();
    Q_EMIT heightChanged();
}

void FieldsPanel::addRow(const LayoutRow &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(line);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
    const Form &form = m_document->form();
    const std::vector<double> widths = widthsOf(layout, form);
    for (size_t i = 0; i < layout.cells.size(); ++i) {
        const LayoutCell &cell = layout.cells[i];
        const Field *field = form.field(cell.field);
        if (cell.content == LayoutCell::Content::Text)
            addLabel(row, cell.text, widths[i]);
        else if (field && cell.content == LayoutCell::Content::Label)
            addLabel(row, printed(*field), widths[i]);
        else if (field)
            addValue(row, *field, widths[i],
                     cell.content == LayoutCell::Content::Captioned ? &cell.caption : nullptr);
    }
}

void FieldsPanel::addRow(const Field &field)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(line);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
    addLabel(row, printed(field), labelWidth);
    addValue(row, field, valueWidth);
}

void FieldsPanel::addLabel(QHBoxLayout *row, const QString &text, double width)
{
    auto *label = new QLabel(text, m_body);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setAutoFillBackground(true);
    label->setContentsMargins(4, 2, 4, 2);
    const QFontMetrics metrics = label->fontMetrics();
    label->setMinimumWidth(std::min(metrics.horizontalAdvance(text),
                                    metrics.horizontalAdvance(u'国') * labelCharacters) +
                           12);
    m_labels += label;
    if (row->isEmpty())
        m_first += std::pair(label, width);
    row->addWidget(label, static_cast<int>(width * 10));
}

QWidget *FieldsPanel::choiceButton(const Field &field)
{
    auto *button = new QToolButton(m_body);
    button->setArrowType(Qt::DownArrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("選択肢を開く"));
    button->setAccessibleName(tr("%1の選択肢").arg(field.label));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const QString &choice : field.choices)
        menu->addAction(choice, this, [this, key = field.key, choice] {
            m_document->write({{{{}, key}, choice}});
        });
    button->setMenu(menu);
    m_stops += button;
    return button;
}

void FieldsPanel::addValue(QHBoxLayout *row, const Field &field, double width,
                           const LayoutCell::Caption *caption)
{
    if (m_editors.contains(field.key))
        return;
    Value value;
    value.cell = new QWidget(m_body);
    value.cell->setAutoFillBackground(true);
    value.editor = new FieldEditor(value.cell);
    value.editor->setAccessibleName(field.label);
    value.editor->setLeastCharacters(field.kind == FieldKind::Rank ? narrowCharacters
                                                                   : usualCharacters);
    m_stops += value.editor;
    const bool above = caption && *caption == LayoutCell::Caption::Above;
    auto *box =
        new QBoxLayout(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, value.cell);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    if (caption) {
        auto *label = new QLabel(printed(field), value.cell);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(above);
        label->setBuddy(value.editor);
        label->setContentsMargins(5, 3, 4, 0);
        box->addWidget(label, 0, above ? Qt::Alignment() : Qt::AlignTop);
    }
    box->addWidget(value.editor, 1);
    if (!field.choices.isEmpty())
        box->addWidget(choiceButton(field), 0, Qt::AlignTop);
    const CellKey cell{{}, field.key};
    if (field.kind == FieldKind::Sdgs) {
        value.chips = new SdgChips(field.label, value.cell);
        m_stops += value.chips->button();
        box->setDirection(QBoxLayout::TopToBottom);
        box->addWidget(value.chips);
        connect(value.chips, &SdgChips::textChosen, this, [this, cell](const QString &text) {
            m_document->write({{cell, text}});
        });
    }
    row->addWidget(value.cell, static_cast<int>(width * 10));
    m_editors.insert(field.key, value.editor);
    m_order += field.key;
    connect(value.editor, &FieldEditor::committed, this, [this, cell](const QString &text) {
        m_document->write({{cell, text}});
    });
    connect(value.editor, &FieldEditor::typing, this,
            [this, cell] { m_document->beginTyping(cell); });
    connect(value.editor, &FieldEditor::left, this, [this, cell] { m_document->endTyping(cell); });
    connect(value.editor, &FieldEditor::refused, this, &FieldsPanel::refused);
    connect(value.editor, &FieldEditor::heightChanged, this, &FieldsPanel::heightChanged);
    m_values.insert(field.key, value);
}

// Labels that begin rows and are as wide on paper are as wide here, however long they are.
void FieldsPanel::alignLabels()
{
    QHash<double, int> least;
    for (const auto &[label, width] : std::as_const(m_first))
        least[width] = std::max(least.value(width), label->minimumWidth());
    for (const auto &[label, width] : std::as_const(m_first))
        label->setMinimumWidth(least.value(width));
}

// The lines between the cells are the body that shows through.
void FieldsPanel::paintLines()
{
    if (!m_body)
        return;
    QPalette lines = palette();
    lines.setColor(QPalette::Window, theme::color(theme::Role::Grid, palette()));
    m_body->setPalette(lines);
    QPalette heading = palette();
    heading.setColor(QPalette::Window, theme::color(theme::Role::Heading, palette()));
    for (QLabel *label : std::as_const(m_labels))
        label->setPalette(heading);
}

QList<QWidget *> FieldsPanel::tabStops() const
{
    return m_stops;
}

void FieldsPanel::sync()
{
    if (m_document->isEmpty())
        return;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        const CellKey cell{{}, value.key()};
        const QString text = m_document->text(cell);
        const QString reason = m_document->lockReason(cell);
        value->editor->setStored(text);
        value->editor->setState(reason, m_document->isBlank(cell), m_document->isUnsaved(cell),
                                m_document->isConflicting(cell));
        if (value->chips)
            value->chips->show(text, !reason.isEmpty());
        QPalette ground = palette();
        ground.setColor(QPalette::Window, theme::color(value->editor->ground(), palette()));
        if (value->cell->palette() != ground)
            value->cell->setPalette(ground);
    }
}

void FieldsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintLines();
        sync();
    }
}

void FieldsPanel::commitPending()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->commit();
}

FieldEditor *FieldsPanel::nextBlank() const
{
    const auto focused = std::ranges::find_if(
        m_order, [this](const QString &key) { return m_editors.value(key)->hasFocus(); });
    for (auto key = focused == m_order.end() ? m_order.begin() : std::next(focused);
         key != m_order.end(); ++key) {
        if (m_document->isBlank({{}, *key}))
            return m_editors.value(*key);
    }
    return nullptr;
}

int FieldsPanel::blanks() const
{
    return static_cast<int>(std::ranges::count_if(m_order, [this](const QString &key) {
        return m_document->isBlank({{}, key});
    }));
}

bool FieldsPanel::isOpen() const
{
    return std::ranges::any_of(m_order, [this](const QString &key) {
        return m_document->isOpen({{}, key});
    });
}

} // namespace mokuhyo::desk
