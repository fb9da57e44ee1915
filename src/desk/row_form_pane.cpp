#include "desk/row_form_pane.h"

#include "desk/action_registry.h"
#include "desk/reading_dialog.h"
#include "desk/row_form.h"
#include "desk/row_measures.h"
#include "desk/row_reference.h"
#include "desk/sheet_model.h"
#include "desk/sheet_page.h"
#include "desk/sheet_table.h"
#include "desk/store_controller.h"
#include "work/reading_notes.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

const QString shownKey = u"rowForm/shown"_s;
const QString belowKey = u"rowForm/below"_s;
const QString formerKey = u"rowForm/lastYear"_s;
const QString earlierKey = u"rowForm/earlier"_s;
const QString sizesKey = u"rowForm/sizes"_s;

QSplitter *splitterOf(QWidget *panel)
{
    return qobject_cast<QSplitter *>(panel->parentWidget());
}

} // namespace

RowFormPane::RowFormPane(StoreController *store, SheetDocument *document, SheetPage *page,
                         const ActionRegistry &actions, QObject *parent)
    : QObject(parent), m_store(store), m_document(document), m_page(page),
      m_show(actions.action(u"rowForm"_s)), m_form(new RowForm(document, page)),
      m_reference(new RowReference(store, document, m_form)),
      m_measures(new RowMeasures(store, document, this)), m_place(new QToolButton)
{
    m_form->setBeside(m_reference);
    auto *bar = qobject_cast<QHBoxLayout *>(m_form->toolbar()->layout());
    const auto toggle = [&](const QString &text, const QString &tip, const QString &key,
                            void (RowReference::*set)(bool)) {
        auto *button = new QToolButton(m_form->toolbar());
        button->setText(text);
        button->setAccessibleName(tr("%1と並べる").arg(text));
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(QSettings().value(key, false).toBool());
        (m_reference->*set)(button->isChecked());
        bar->addWidget(button);
        connect(button, &QToolButton::toggled, m_reference, [this, key, set](bool on) {
            QSettings().setValue(key, on);
            (m_reference->*set)(on);
        });
    };
    toggle(tr("前年度"), tr("前年度の同じ取組項目を横に出します。"), formerKey,
           &RowReference::setFormerShown);
    toggle(tr("前の時期"), tr("この行の、前の時期の記入を横に出します。"), earlierKey,
           &RowReference::setEarlierShown);
    m_place->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(m_place);
    auto *close = new QToolButton(m_form->toolbar());
    close->setText(tr("閉じる"));
    close->setAccessibleName(tr("行の入力フォームを閉じる"));
    close->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this] { setShown(false); });
    connect(m_place, &QToolButton::clicked, this,
            [this] { setBelow(splitterOf(m_form)->orientation() == Qt::Horizontal); });

    page->setSidePanel(m_form);
    setBelow(QSettings().value(belowKey, true).toBool());
    connect(splitterOf(m_form), &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(sizesKeyNow(), splitterOf(m_form)->saveState()); });
    m_show->setChecked(QSettings().value(shownKey, false).toBool());
    m_form->setVisible(m_show->isChecked());
    m_measures->setWanted(m_show->isChecked());
    connect(m_show, &QAction::toggled, this, &RowFormPane::setShown);
    connect(actions.action(u"rowForm.jump"_s), &QAction::triggered, this, &RowFormPane::jump);

    connect(page->table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RowFormPane::follow);
    connect(page->model(), &QAbstractItemModel::modelReset, this, &RowFormPane::follow);
    // After the form has let go of the row of the sheet before.
    connect(document, &SheetDocument::replaced, this, &RowFormPane::follow, Qt::QueuedConnection);
    connect(document, &SheetDocument::refreshed, this, &RowFormPane::follow,
            Qt::QueuedConnection); // the table has its row again by then
    connect(page, &SheetPage::committing, m_form, &RowForm::commitPending);
    const auto order = [this] { m_form->orderTabs(m_page->table()); };
    connect(m_form, &RowForm::rowShown, this, order);
    connect(document, &SheetDocument::replaced, this, order, Qt::QueuedConnection);
    connect(m_measures, &RowMeasures::changed, this,
            [this] { m_form->setMeasures(m_measures->of(m_form->row())); });
    connect(m_form, &RowForm::correctionWanted, this, &RowFormPane::correct);
    connect(m_form, &RowForm::refused, this, &RowFormPane::refused);
    connect(m_form, &RowForm::stepWanted, this, &RowFormPane::step);
    follow();
}

void RowFormPane::setShown(bool shown)
{
    if (!shown)
        m_form->commitPending();
    const bool focused = m_form->isAncestorOf(m_form->window()->focusWidget());
    QSettings().setValue(shownKey, shown);
    m_form->setVisible(shown);
    m_measures->setWanted(shown);
    m_show->setChecked(shown);
    if (shown) {
        fitSizes();
        follow();
    } else if (focused) {
        m_page->table()->setFocus();
    }
}

void RowFormPane::setBelow(bool below)
{
    QSplitter *splitter = splitterOf(m_form);
    splitter->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    QSettings().setValue(belowKey, below);
    fitSizes();
    m_place->setText(below ? tr("右へ") : tr("下へ"));
    m_place->setAccessibleName(below ? tr("行の入力フォームを右に置く")
                                     : tr("行の入力フォームを下に置く"));
}

QString RowFormPane::sizesKeyNow() const
{
    return sizesKey +
           (splitterOf(m_form)->orientation() == Qt::Vertical ? u"/below"_s : u"/right"_s);
}

// As somebody left it; else the table has the greater part.
void RowFormPane::fitSizes()
{
    QSplitter *splitter = splitterOf(m_form);
    if (!splitter->restoreState(QSettings().value(sizesKeyNow()).toByteArray())) {
        const bool below = splitter->orientation() == Qt::Vertical;
        const int room = below ? splitter->height() : splitter->width();
        splitter->setSizes({room * 11 / 20, room * 9 / 20});
    }
    // The cell that somebody was in stays in view.
    QMetaObject::invokeMethod(
        m_page->table(), [table = m_page->table()] { table->scrollTo(table->currentIndex()); },
        Qt::QueuedConnection);
}

void RowFormPane::follow()
{
    if (m_form->isHidden())
        return;
    const QModelIndex at = m_page->table()->currentIndex();
    const QString item = at.isValid() ? m_page->model()->itemAt(at.row()) : QString();
    if (item != m_form->row()) {
        m_form->setRow(item);
        m_form->setMeasures(m_measures->of(item));
    }
    m_reference->setRow(item);
}

// The next row, in the same field.
void RowFormPane::step(int rows)
{
    const QModelIndex at = m_page->table()->currentIndex();
    const int row = at.row() + rows;
    if (!at.isValid() || row < 0 || row >= m_page->model()->rowCount())
        return;
    const QString key = m_form->focusedField();
    m_form->commitPending();
    m_page->table()->goTo(at.siblingAtRow(row));
    if (!key.isEmpty())
        m_form->focusField(key);
}

// From the cell to its entry in the form and back.
void RowFormPane::jump()
{
    const QString inForm = m_form->focusedField();
    const QModelIndex at = m_page->table()->currentIndex();
    if (!inForm.isEmpty()) {
        m_form->commitPending();
        const QModelIndex cell = m_page->model()->indexOf({m_form->row(), inForm});
        m_page->table()->goTo(cell.isValid() ? cell : at);
        m_page->table()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!at.isValid()) {
        Q_EMIT refused(tr("表の行を選んでください。"));
        return;
    }
    m_page->table()->commitEditor();
    setShown(true);
    m_form->focusField(m_page->model()->keyAt(at).key);
}

void RowFormPane::correct(const QString &column, int part)
{
    m_form->commitPending();
    const QString item = m_form->row();
    for (const work::RowMeasure &row : m_measures->of(item)) {
        if (row.measure.targetColumn != column ||
            static_cast<size_t>(part) >= row.measure.parts.size())
            continue;
        const CellKey cell{item, column};
        auto *dialog =
            new ReadingDialog({m_document->sheet().id, item, column, m_document->text(cell),
                               m_document->label(cell), m_document->form().dateStyle},
                              row.measure.parts[static_cast<size_t>(part)], m_form);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            m_store->change([note = dialog->note()](work::Session &session) {
                return work::setReadingNotes(session, {note});
            });
        });
        dialog->open();
        return;
    }
}

} // namespace mokuhyo::desk
