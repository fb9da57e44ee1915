#include "desk/sheet_page.h"

#include "desk/comments_panel.h"
#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/fold_button.h"
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
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTable = 200; // px, so that a row or two can be seen
constexpr int leastPanel = 32;

QScrollArea *scrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SheetPage::SheetPage(SheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new SheetModel(document, this)),
      m_title(new QLabel(this)), m_subtitle(new QLabel(this)),
      m_phases(new PhaseStrip(document, this)), m_stages(new StageBar(document, this)),
      m_comments(new CommentsPanel(document, this)), m_amendBar(new QWidget(this)),
      m_amendText(new QLabel(m_amendBar)), m_rejections(new RejectionBar(document, this)),
      m_headerToggle(new FoldButton(tr("シートの項目"), this)),
      m_header(new FieldsPanel(document, FieldsPanel::Part::Header)), m_rowButtons(new QHBoxLayout),
      m_table(new SheetTable(m_model, this)), m_split(new QSplitter(this)),
      m_footerToggle(new FoldButton(tr("表の下の項目"), this)),
      m_footer(new FieldsPanel(document, FieldsPanel::Part::Footer))
{
    m_headerArea = scrollArea(m_header, this);
    m_footerArea = scrollArea(m_footer, this);
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
    page->addWidget(m_headerArea);
    m_split->addWidget(m_table);
    m_split->setChildrenCollapsible(false);
    page->addWidget(m_split, 1);
    page->addWidget(m_footerToggle);
    page->addWidget(m_footerArea);

    const auto fold = [this](FoldButton *button, QScrollArea *area) {
        connect(button, &FoldButton::unfoldedChanged, this, [this, area](bool open) {
            area->setVisible(open);
            fitPanels();
        });
    };
    fold(m_headerToggle, m_headerArea);
    fold(m_footerToggle, m_footerArea);
    for (FieldsPanel *panel : {m_header, m_footer}) {
        connect(panel, &FieldsPanel::heightChanged, this, &SheetPage::fitPanels,
                Qt::QueuedConnection);
        connect(panel, &FieldsPanel::refused, this, &SheetPage::refused);
    }
    connect(m_table, &SheetTable::refused, this, &SheetPage::refused);
    connect(m_phases, &PhaseStrip::openWanted, this, &SheetPage::phaseWanted);
    connect(m_rejections, &RejectionBar::showWanted, this, &SheetPage::goTo);
    connect(document, &SheetDocument::replaced, this, &SheetPage::sync);
    connect(document, &SheetDocument::refreshed, this, &SheetPage::sync);
    connect(document, &SheetDocument::cellsChanged, this, &SheetPage::countBlanks);
    connect(document, &SheetDocument::replaced, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->goTo(m_model->index(0, 0));
        m_headerArea->verticalScrollBar()->setValue(0);
        orderTabs();
    });
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
    m_split->setStretchFactor(m_split->indexOf(m_table), 1);
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
    m_headerArea->setVisible(!m_header->isEmpty() && m_headerToggle->isUnfolded());
    m_footerToggle->setVisible(!m_footer->isEmpty());
    m_footerArea->setVisible(!m_footer->isEmpty() && m_footerToggle->isUnfolded());
    countBlanks();
    fitPanels();
}

// Fields made for a sheet stand at the end of the window's order until told where they belong.
void SheetPage::orderTabs()
{
    QList<QWidget *> order = m_comments->tabStops();
    order += m_headerToggle;
    for (int i = 0; i < m_rowButtons->count(); ++i)
        order += m_rowButtons->itemAt(i)->widget();
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

// The panels take what they need and never crowd out the table.
void SheetPage::fitPanels()
{
    const int room = height();
    const int aroundPanels = 150; // titles and buttons
    const int rest = std::max(0, room - aroundPanels - std::max(leastTable, room * 2 / 5));
    const auto fit = [](QScrollArea *area, QWidget *panel, int most) {
        const int wanted = panel->layout()->hasHeightForWidth()
                               ? panel->layout()->totalHeightForWidth(area->viewport()->width())
                               : panel->sizeHint().height();
        const bool whole = wanted <= most;
        // Said at once: a bar that comes and goes with the text's width would never settle.
        area->setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
        area->setFixedHeight(std::clamp(wanted, leastPanel, std::max(leastPanel, most)));
        return area->isVisibleTo(area->parentWidget()) ? area->height() : 0;
    };
    const int footer = fit(m_footerArea, m_footer, rest / 3);
    fit(m_headerArea, m_header, rest - footer);
}

void SheetPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanels();
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
            if (header)
                m_headerArea->ensureWidgetVisible(editor);
            return;
        }
    }
    Q_EMIT refused(tr("今回の記入欄に未記入はありません。"));
}

void SheetPage::goTo(const CellKey &cell)
{
    if (const QModelIndex index = m_model->indexOf(cell); index.isValid()) {
        m_table->goTo(index);
        m_table->setFocus();
        return;
    }
    for (FieldsPanel *panel : {m_header, m_footer}) {
        if (FieldEditor *editor = cell.item.isEmpty() ? panel->editor(cell.key) : nullptr) {
            (panel == m_header ? m_headerToggle : m_footerToggle)->setUnfolded(true);
            editor->setFocus();
            (panel == m_header ? m_headerArea : m_footerArea)->ensureWidgetVisible(editor);
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
