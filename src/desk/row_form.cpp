#include "desk/row_form.h"

#include "desk/field_editor.h"
#include "desk/row_cell.h"
#include "desk/row_edit.h"
#include "desk/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

RowForm::RowForm(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_toolbar(new QWidget(this)),
      m_title(new QLabel(m_toolbar)), m_add(new QPushButton(m_toolbar)),
      m_renumber(new QPushButton(tr("番号を整える"), m_toolbar)), m_area(new QScrollArea(this))
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *bar = new QHBoxLayout(m_toolbar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_title);
    bar->addStretch();
    bar->addWidget(m_add);
    bar->addWidget(m_renumber);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // widths must not depend on it
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::gap);
    across->addWidget(m_area, 3);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::gap, theme::gap / 2, 0, 0);
    box->setSpacing(theme::gap / 2);
    box->addWidget(m_toolbar);
    box->addLayout(across, 1);
    setMinimumHeight(120);

    connect(m_add, &QPushButton::clicked, this, &RowForm::addPart);
    connect(m_renumber, &QPushButton::clicked, this, [this] {
        commitPending();
        m_outline = outlineOf(*m_document, m_item, 0);
        write(renumbering(*m_document, m_outline, m_item), tr("番号の振り直し"));
    });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { update(); });
    const auto soon = [this] { m_later.start(); };
    connect(document, &SheetDocument::cellsChanged, this, soon);
    connect(document, &SheetDocument::refreshed, this, soon);
    connect(document, &SheetDocument::rejectionsChanged, this, soon);
    connect(document, &SheetDocument::replaced, this, [this] {
        m_item.clear(); // what was typed went out before the switch
        m_measures.clear();
        update(true);
    });
    update(true);
}

void RowForm::setBeside(QWidget *widget)
{
    m_beside = widget;
    static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout())->addWidget(widget, 2);
}

void RowForm::setRow(const QString &item)
{
    if (item == m_item)
        return;
    commitPending();
    m_item = item;
    m_extra = 0;
    m_measures.clear();
    update();
    m_area->verticalScrollBar()->setValue(0);
}

void RowForm::commitPending()
{
    for (RowCell *cell : std::as_const(m_cells))
        cell->editor()->commit();
}

std::vector<CellWrite> RowForm::uncommitted() const
{
    std::vector<CellWrite> writes;
    for (const RowCell *cell : m_cells) {
        if (cell->editor()->isDirty())
            writes.push_back(
                {cell->cell(), textWith(*m_document, cell->cell(), cell->part(),
                                        cell->editor()->toPlainText(), m_outline.like())});
    }
    return writes;
}

RowCell *RowForm::cell(const QString &key, int part) const
{
    const auto found = std::ranges::find_if(m_cells, [&](const RowCell *candidate) {
        return candidate->cell().key == key && candidate->part() == part;
    });
    return found == m_cells.end() ? nullptr : *found;
}

QString RowForm::focusedField() const
{
    for (const RowCell *cell : m_cells) {
        if (cell->isAncestorOf(QWidget::window()->focusWidget()))
            return cell->cell().key;
    }
    return {};
}

bool RowForm::focusField(const QString &key)
{
    if (m_later.isActive())
        update();
    RowCell *target = nullptr;
    for (RowCell *cell : std::as_const(m_cells)) {
        if (cell->cell().key == key && (!target || cell->part() == 1))
            target = cell;
    }
    if (!target)
        return false;
    target->editor()->setFocus(Qt::ShortcutFocusReason);
    m_area->ensureWidgetVisible(target);
    return true;
}

// Another row or other texts; new editors only where the old ones do not fit.
void RowForm::update(bool rebuild)
{
    m_later.stop();
    const bool row = !m_document->isEmpty() && m_document->sheet().item(m_item);
    if (!row)
        m_item.clear();
    RowOutline outline = row ? outlineOf(*m_document, m_item, m_extra) : RowOutline();
    // A part that was waited for has been typed: it is one of the text's own now.
    if (row && m_extra > 0 && outline.numbers.size() > m_outline.numbers.size() &&
        m_shape != outline.shape()) {
        const RowOutline plain = outlineOf(*m_document, m_item, 0);
        if (plain.numbers.size() >= m_outline.numbers.size()) {
            m_extra = 0;
            outline = plain;
        }
    }
    m_outline = std::move(outline);
    setEnabled(row); // before anything takes its colours from here
    const QString shape = row ? m_outline.shape() : QString();
    const bool typing = std::ranges::any_of(m_cells, [this](const RowCell *cell) {
        return cell->cell().item == m_item && cell->editor()->hasFocus() &&
               cell->editor()->isDirty();
    });
    if (rebuild || ((shape != m_shape || perLine() != m_perLine) && !typing)) {
        m_shape = shape;
        build();
    } else {
        for (RowCell *cell : std::as_const(m_cells))
            cell->setCell({m_item, cell->cell().key});
    }
    fill();
    Q_EMIT rowShown();
}

void RowForm::fill()
{
    m_title->setText(m_item.isEmpty() ? tr("行の入力フォーム")
                                      : m_document->label({m_item, {}}).section(u'「', 0, 0));
    for (RowCell *cell : std::as_const(m_cells)) {
        const CellKey &key = cell->cell();
        QString text = m_document->text(key);
        if (cell->part() != 0) {
            const Enumeration parts = parseEnumeration(text);
            const int at = parts.indexOf(cell->part());
            text = cell->part() < 0 ? parts.before.trimmed()
                   : at < 0         ? QString()
                                    : parts.parts[static_cast<size_t>(at)].text.trimmed();
        }
        cell->editor()->setStored(text);
        cell->editor()->setState(m_document->lockReason(key), m_document->isBlank(key),
                                 m_document->isUnsaved(key), m_document->isConflicting(key));
        describe(cell, cell->editor()->toPlainText());
    }
    fillReadings();
    const bool some = m_outline.hasParts();
    m_add->setText(some ? tr("部分を追加") : tr("①②に分ける"));
    const bool open = std::ranges::any_of(m_outline.columns, [&](const auto &column) {
        return !m_document->isLocked({m_item, column.field->key});
    });
    m_add->setEnabled(some ? open : !m_outline.candidates.isEmpty());
    m_renumber->setEnabled(!m_item.isEmpty() &&
                           !renumbering(*m_document, m_outline, m_item).empty());
}

void RowForm::write(const std::vector<CellWrite> &writes, const QString &step)
{
    m_document->write(writes, step);
}

void RowForm::addPart()
{
    commitPending();
    if (!m_outline.hasParts())
        write(takingApart(*m_document, m_outline, m_item), tr("①②に分ける"));
    // One that is still empty is the one that was wanted.
    if (m_extra == 0)
        ++m_extra;
    m_outline = outlineOf(*m_document, m_item, m_extra);
    m_shape = m_outline.shape();
    build();
    fill();
    const int number = m_outline.numbers.last();
    for (RowCell *cell : std::as_const(m_cells)) {
        if (cell->part() == number && !cell->editor()->isReadOnly()) {
            cell->editor()->setFocus(Qt::ShortcutFocusReason);
            // It has its place once the new body is laid out.
            QMetaObject::invokeMethod(
                cell, [this, cell] { m_area->ensureWidgetVisible(cell); }, Qt::QueuedConnection);
            break;
        }
    }
}

bool RowForm::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_area->viewport() && event->type() == QEvent::Resize && perLine() != m_perLine)
        m_later.start();
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool page = key->modifiers() == Qt::ControlModifier &&
                      (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown);
    // Elsewhere these keys go to the next sheet.
    if (!page)
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        Q_EMIT stepWanted(key->key() == Qt::Key_PageUp ? -1 : 1);
    return true;
}

void RowForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_shape.clear(); // made anew, in the other colours
        m_later.start();
    }
}

void RowForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_later.start();
}

} // namespace mokuhyo::desk
