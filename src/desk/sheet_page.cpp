#include "desk/sheet_page.h"

#include "desk/check_panel.h"
#include "desk/comments_panel.h"
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/fold_button.h"
#include "desk/paper_view.h"
#include "desk/phase_strip.h"
#include "desk/rejection_bar.h"
#include "desk/sheet_model.h"
#include "desk/sheet_table.h"
#include "desk/stage_bar.h"
#include "desk/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

SheetPage::SheetPage(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new SheetModel(document, this)),
      m_title(new QLabel(this)), m_subtitle(new QLabel(this)),
      m_phases(new PhaseStrip(document, this)), m_stages(new StageBar(document, this)),
      m_comments(new CommentsPanel(document, this)), m_check(new CheckPanel(document, this)),
      m_amendBar(new QWidget(this)), m_amendText(new QLabel(m_amendBar)),
      m_rejections(new RejectionBar(document, this)),
      m_headerToggle(new FoldButton(tr("シートの項目"), this)),
      m_header(new FieldsPanel(document, FieldsPanel::Part::Header)), m_rowButtons(new QHBoxLayout),
      m_table(new SheetTable(m_model, this)), m_split(new QSplitter(this)),
      m_footerToggle(new FoldButton(tr("表の下の項目"), this)),
      m_footer(new FieldsPanel(document, FieldsPanel::Part::Footer)), m_foot(new QWidget(this)),
      m_paper(nullptr)
{
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, theme::gap / 2, 0, theme::gap);
    foot->setSpacing(theme::gap / 2);
    foot->addWidget(m_footerToggle, 0, Qt::AlignLeft);
    foot->addWidget(m_footer);
    m_paper = new PaperView(m_header, m_table, m_foot, this);
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    m_title->setFont(big);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);

    auto *end = new QPushButton(tr("理由付きの変更を終える"), m_amendBar);
    connect(end, &QPushButton::clicked, this, [this] {
        setAmending({});
        Q_EMIT amendingEnded();
    });
    auto *amendRow = new QHBoxLayout(m_amendBar);
    amendRow->setContentsMargins(theme::gap, theme::gap / 2, theme::gap, theme::gap / 2);
    m_amendText->setWordWrap(true);
    amendRow->addWidget(m_amendText, 1);
    amendRow->addWidget(end);
    m_amendBar->setAutoFillBackground(true);
    m_amendBar->hide();

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    auto *progress = new QVBoxLayout;
    progress->setSpacing(2);
    progress->addWidget(m_phases, 0, Qt::AlignRight);
    progress->addWidget(m_stages, 0, Qt::AlignRight);
    top->addLayout(progress);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_headerToggle);
    bar->addWidget(m_check->fold());
    bar->addStretch();
    bar->addLayout(m_rowButtons);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    page->setSpacing(theme::gap - 2);
    page->addLayout(top);
    page->addWidget(m_amendBar);
    page->addWidget(m_rejections);
    page->addWidget(m_comments);
    page->addLayout(bar);
    page->addWidget(m_check);
    m_split->addWidget(m_paper);
    m_split->setChildrenCollapsible(false);
    page->addWidget(m_split, 1);

    connect(m_headerToggle, &FoldButton::unfoldedChanged, this, [this](bool open) {
        m_header->setVisible(open);
        if (!m_folding)
            m_view.header = open;
    });
    connect(m_footerToggle, &FoldButton::unfoldedChanged, this, [this](bool open) {
        m_footer->setVisible(open);
        if (!m_folding)
            m_view.footer = open;
    });
    for (FieldsPanel *panel : {m_header, m_footer}) {
        connect(panel, &FieldsPanel::refused, this, &SheetPage::refused);
        connect(panel, &FieldsPanel::rebuilt, this, &SheetPage::orderTabs);
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(30); // ms; typing goes first
    connect(&m_countTimer, &QTimer::timeout, this, &SheetPage::countBlanks);
    connect(m_table, &SheetTable::unfoldedChosen, this, [this](const QStringList &phases) {
        if (!m_document->isEmpty())
            m_memory.setUnfolded(m_document->form().ref.id, phases);
    });
    connect(m_table, &SheetTable::refused, this, &SheetPage::refused);
    connect(m_phases, &PhaseStrip::openWanted, this, &SheetPage::phaseWanted);
    connect(m_rejections, &RejectionBar::showWanted, this, &SheetPage::goTo);
    connect(document, &SheetDocument::replaced, this, &SheetPage::sync);
    connect(document, &SheetDocument::refreshed, this, &SheetPage::sync);
    connect(document, &SheetDocument::cellsChanged, this, [this] { m_countTimer.start(); });
    connect(document, &SheetDocument::replaced, this, &SheetPage::recallView);
    sync();
}

void SheetPage::setRowActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("%1（表の上のボタン）").arg(action->text().remove(u'&')));
        m_rowButtons->addWidget(button);
    }
}

void SheetPage::setStageActions(const QList<QAction *> &actions)
{
    m_stages->setActions(actions);
}

CellKey SheetPage::currentCell() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const FieldsPanel *panel : {m_header, m_footer}) {
        if (!focused || !panel->isAncestorOf(focused))
            continue;
        for (const Field &field : m_document->form().fields) {
            const QWidget *editor = panel->editor(field.key);
            if (editor && (editor == focused || editor->isAncestorOf(focused)))
                return {{}, field.key};
        }
    }
    return m_model->keyAt(m_table->currentIndex());
}

void SheetPage::setSidePanel(QWidget *panel)
{
    m_split->addWidget(panel);
    m_split->setStretchFactor(m_split->indexOf(m_paper), 1);
    m_split->setStretchFactor(m_split->indexOf(panel), 0);
}

void SheetPage::sync()
{
    if (m_document->isEmpty())
        return;
    const Sheet &sheet = m_document->sheet();
    const Form &form = m_document->form();
    m_title->setText(sheetTitle(sheet, form));
    QString years = fiscal::print(sheet.fromYear, form.yearStyle);
    if (sheet.toYear > sheet.fromYear)
        years = tr("%1から%2").arg(years, fiscal::print(sheet.toYear, form.yearStyle));
    m_subtitle->setText(QStringList{form.title, years, m_document->unitPath()}.join(u"　・　"_s));
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, theme::color(theme::Role::Faint, palette()));
    m_subtitle->setPalette(faint);

    const QString &reason = m_document->amendReason();
    m_amendBar->setVisible(!reason.isEmpty());
    m_amendText->setText(tr("変更（理由付き）：記入対象外の欄も直せます。理由「%1」").arg(reason));
    QPalette notice = palette();
    notice.setColor(QPalette::Window, theme::color(theme::Role::Notice, palette()));
    notice.setColor(QPalette::WindowText, theme::color(theme::Role::NoticeText, palette()));
    m_amendBar->setPalette(notice);

    m_headerToggle->setVisible(!m_header->isEmpty());
    m_foot->setVisible(!m_footer->isEmpty());
    fold();
    m_countTimer.start();
}

// Fields made for a sheet stand at the end of the window's order until told where they belong.
void SheetPage::orderTabs()
{
    QList<QWidget *> order = m_comments->tabStops();
    order += m_headerToggle;
    order += m_check->fold();
    for (int i = 0; i < m_rowButtons->count(); ++i)
        order += m_rowButtons->itemAt(i)->widget();
    order += m_check->tabStops();
    order += m_header->tabStops();
    order += m_table;
    order += m_footerToggle;
    order += m_footer->tabStops();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void SheetPage::countBlanks()
{
    int blanks = m_header->blanks() + m_footer->blanks();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column)
            blanks += m_document->isBlank(m_model->keyAt(m_model->index(row, column))) ? 1 : 0;
    }
    Q_EMIT blanksChanged(blanks);
}

// What nobody fills in now is folded away, unless somebody chose otherwise for this sheet.
void SheetPage::fold()
{
    m_folding = true;
    const bool asked = m_header->isOpen() || !m_table->hasBlanks();
    m_headerToggle->setUnfolded(m_view.header.value_or(asked));
    m_footerToggle->setUnfolded(m_view.footer.value_or(true));
    m_header->setVisible(!m_header->isEmpty() && m_headerToggle->isUnfolded());
    m_folding = false;
}

void SheetPage::rememberView()
{
    if (m_document->isEmpty())
        return;
    const CellKey at = m_model->keyAt(m_table->currentIndex());
    m_view.item = at.item;
    m_view.column = at.key;
    const int below = m_paper->position() - m_paper->tableTop();
    const int row = below > 0 ? m_table->rowAt(0) : -1;
    m_view.topItem = row >= 0 ? m_model->itemAt(row) : QString();
    m_view.offset = row >= 0 ? -m_table->rowViewportPosition(row) : m_paper->position();
    m_memory.setView(m_document->sheet().id, m_view);
}

void SheetPage::recallView()
{
    m_view = {};
    if (m_document->isEmpty())
        return;
    m_view = m_memory.view(m_document->sheet().id).value_or(SheetView());
    fold();
    QModelIndex at = m_model->indexOf({m_view.item, m_view.column});
    if (!at.isValid())
        at = m_table->nextBlank(true);
    if (!at.isValid() && m_model->rowCount() > 0)
        at = m_model->index(0, 0);
    m_paper->setPosition(0);
    if (at.isValid())
        m_table->goTo(at);
    const qsizetype top = m_view.topItem.isEmpty() ? -1 : m_model->rowOf(m_view.topItem);
    if (top >= 0)
        m_paper->setPosition(m_paper->tableTop() + m_view.offset +
                             m_table->verticalHeader()->sectionPosition(static_cast<int>(top)));
    else if (!m_view.item.isEmpty())
        m_paper->setPosition(m_view.offset);
    else if (m_header->isVisibleTo(this) && m_header->blanks() > 0)
        m_paper->setPosition(0); // a sheet to be written begins at its head
    else
        m_paper->showTable(); // however long the head is
}

// What has the focus is seen.
void SheetPage::follow(QWidget *focused)
{
    if (focused && (m_header->isAncestorOf(focused) || m_foot->isAncestorOf(focused)))
        m_paper->reveal(focused);
}

void SheetPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        sync();
}

void SheetPage::commitPending()
{
    m_table->commitEditor();
    m_header->commitPending();
    m_footer->commitPending();
    Q_EMIT committing();
}

void SheetPage::goToNextBlank()
{
    commitPending();
    // A ring through header, table and footer, entered where the focus is.
    QWidget *focused = QApplication::focusWidget();
    const bool inFooter = focused && m_footer->isAncestorOf(focused);
    const bool inTable = m_table->hasFocus();
    int stop = inFooter ? 2 : inTable ? 1 : 0;
    for (int tried = 0; tried <= 3; ++tried, stop = (stop + 1) % 3) {
        const bool entered = tried > 0; // else: what comes behind the focus
        if (stop == 1) {
            if (const QModelIndex next = m_table->nextBlank(entered); next.isValid()) {
                m_table->goTo(next);
                m_table->setFocus(Qt::ShortcutFocusReason);
                return;
            }
            continue;
        }
        const bool header = stop == 0;
        FieldsPanel *panel = header ? m_header : m_footer;
        if (entered && tried == 3 && focused)
            focused->clearFocus(); // around once: also what stands before the focus
        if (FieldEditor *editor = panel->nextBlank()) {
            (header ? m_headerToggle : m_footerToggle)->setUnfolded(true);
            editor->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    Q_EMIT refused(tr("今回の記入欄に未記入はありません。"));
}

void SheetPage::goToText(const CellKey &cell, const Span &place)
{
    if (const QModelIndex index = m_model->indexOf(cell); index.isValid()) {
        m_table->goTo(index);
        m_table->setFocus();
        if (place.length > 0)
            m_table->editAt(index, place);
        return;
    }
    for (FieldsPanel *panel : {m_header, m_footer}) {
        if (FieldEditor *editor = cell.item.isEmpty() ? panel->editor(cell.key) : nullptr) {
            (panel == m_header ? m_headerToggle : m_footerToggle)->setUnfolded(true);
            editor->setFocus();
            editor->choose(place);
            m_paper->reveal(editor);
        }
    }
}

void SheetPage::toggleHeader()
{
    m_headerToggle->setUnfolded(!m_headerToggle->isUnfolded());
    m_footerToggle->setUnfolded(m_headerToggle->isUnfolded());
}

void SheetPage::setAmending(const QString &reason)
{
    commitPending();
    m_document->setAmendReason(reason);
}

} // namespace mokuhyo::desk
