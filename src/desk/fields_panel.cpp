#include "desk/fields_panel.h"

#include "desk/field_editor.h"
#include "desk/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace mokuhyo::desk {

namespace {

using Placed = std::vector<std::pair<const Field *, double>>; // with the printed width

// The fields of a row of the paper with the widths that their values have there.
Placed fieldsOf(const LayoutRow &row, const Form &form)
{
    std::vector<double> grid;
    for (const TableColumn &column : form.layout.table)
        grid.insert(grid.end(), column.widths.begin(), column.widths.end());
    Placed fields;
    size_t at = 0;
    for (const LayoutCell &cell : row.cells) {
        const size_t span = cell.span == 0 ? grid.size() : static_cast<size_t>(cell.span);
        const size_t end = std::min(grid.size(), at + span);
        const double width =
            std::accumulate(grid.begin() + static_cast<std::ptrdiff_t>(std::min(at, end)),
                            grid.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
        at = end;
        const bool holdsValue = cell.content == LayoutCell::Content::Value ||
                                cell.content == LayoutCell::Content::Captioned;
        if (const Field *field = form.field(cell.field); holdsValue && field)
            fields.emplace_back(field, std::max(width, 20.0));
    }
    return fields;
}

std::vector<Placed> rowsOf(const std::vector<LayoutRow> &layout, const Form &form)
{
    std::vector<Placed> rows;
    for (const LayoutRow &row : layout) {
        if (Placed fields = fieldsOf(row, form); !fields.empty())
            rows.push_back(std::move(fields));
    }
    return rows;
}

bool contains(const std::vector<Placed> &rows, const Field &field)
{
    return std::ranges::any_of(rows, [&](const Placed &row) {
        return std::ranges::any_of(row, [&](const auto &placed) { return placed.first == &field; });
    });
}

} // namespace

FieldsPanel::FieldsPanel(SheetDocument *document, Part part, QWidget *parent)
    : QWidget(parent), m_document(document), m_part(part)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 3, 0); // the last frame stays clear of the edge
    connect(document, &SheetDocument::replaced, this, &FieldsPanel::rebuild);
    connect(document, &SheetDocument::refreshed, this, &FieldsPanel::sync);
    connect(document, &SheetDocument::cellsChanged, this, &FieldsPanel::sync);
    connect(document, &SheetDocument::rejectionsChanged, this, &FieldsPanel::sync);
    rebuild();
}

void FieldsPanel::rebuild()
{
    m_editors.clear();
    m_order.clear();
    delete m_body;
    m_body = new QWidget(this);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap / 2);
    layout()->addWidget(m_body);
    if (!m_document->isEmpty()) {
        const Form &form = m_document->form();
        const std::vector<Placed> header = rowsOf(form.layout.header, form);
        const std::vector<Placed> footer = rowsOf(form.layout.footer, form);
        const std::vector<Placed> &own = m_part == Part::Header ? header : footer;
        const QFontMetrics metrics = fontMetrics();
        m_labelWidth = 0;
        for (const Placed &row : own)
            m_labelWidth =
                std::max(m_labelWidth, metrics.horizontalAdvance(row.front().first->label) + 4);
        m_labelWidth = std::min(m_labelWidth, metrics.horizontalAdvance(u'国') * 11);
        for (const Placed &row : own)
            addRow(row);
        for (const Field &field : form.fields) {
            // Fields that the paper does not print are filled in as well.
            if (m_part == Part::Header && !contains(header, field) && !contains(footer, field))
                addRow({{&field, 100}});
        }
    }
    sync();
    Q_EMIT heightChanged();
}

QList<QWidget *> FieldsPanel::tabStops() const
{
    QList<QWidget *> stops = m_body->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    stops.removeIf([](const QWidget *w) { return !(w->focusPolicy() & Qt::TabFocus); });
    return stops;
}

void FieldsPanel::addRow(const Placed &fields)
{
    auto *row = new QHBoxLayout;
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
    row->setSpacing(theme::gap);
    for (const auto &[field, width] : fields) {
        if (m_editors.contains(field->key))
            continue;
        auto *label = new QLabel(field->label, m_body);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        const int full = label->fontMetrics().horizontalAdvance(field->label) + 4;
        // The first label of each row keeps the editors of all rows in line.
        label->setFixedWidth(row->isEmpty() ? m_labelWidth : std::min(full, m_labelWidth));
        label->setContentsMargins(0, 4, 0, 0);
        auto *editor = new FieldEditor(m_body);
        editor->setAccessibleName(field->label);
        label->setBuddy(editor);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(editor, static_cast<int>(width), Qt::AlignTop);
        m_editors.insert(field->key, editor);
        m_order += field->key;
        const CellKey cell{{}, field->key};
        if (!field->choices.isEmpty()) {
            auto *button = new QToolButton(m_body);
            button->setText(tr("選択"));
            button->setAccessibleName(tr("%1の選択肢").arg(field->label));
            button->setPopupMode(QToolButton::InstantPopup);
            auto *menu = new QMenu(button);
            for (const QString &choice : field->choices)
                menu->addAction(choice, this, [this, cell, choice] {
                    m_document->write({{cell, choice}});
                });
            button->setMenu(menu);
            row->addWidget(button, 0, Qt::AlignTop);
        }
        connect(editor, &FieldEditor::committed, this, [this, cell](const QString &text) {
            m_document->write({{cell, text}});
        });
        connect(editor, &FieldEditor::refused, this, &FieldsPanel::refused);
        connect(editor, &FieldEditor::heightChanged, this, &FieldsPanel::heightChanged);
    }
}

void FieldsPanel::sync()
{
    if (m_document->isEmpty())
        return;
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const CellKey cell{{}, editor.key()};
        editor.value()->setStored(m_document->text(cell));
        editor.value()->setState(m_document->lockReason(cell), m_document->isBlank(cell),
                                 m_document->isUnsaved(cell));
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

} // namespace mokuhyo::desk
