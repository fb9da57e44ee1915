#include "desk/consolidation_page.h"

#include "desk/cell_delegate.h"
#include "desk/cell_editor.h"
#include "desk/figures_page.h"
#include "desk/row_heights.h"
#include "desk/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 260;       // px of a row; the sheet itself shows all of it
constexpr int pauseInTyping = 150; // ms

int widthOf(const Field *field, int column)
{
    if (!field)
        return column == ConsolidationModel::NumberColumn ? 44 : 150;
    switch (field->kind) {
    case FieldKind::Rank:
    case FieldKind::Year:
        return 60;
    case FieldKind::Choice:
    case FieldKind::Rating:
    case FieldKind::ProgressState:
        return 110;
    case FieldKind::Text:
    case FieldKind::Enumerated:
        return 230;
    default:
        return 160;
    }
}

bool isGroupable(const Field &column)
{
    return column.kind == FieldKind::Choice || column.kind == FieldKind::Rating ||
           column.kind == FieldKind::ProgressState;
}

} // namespace

ConsolidationPage::ConsolidationPage(QWidget *parent)
    : QWidget(parent), m_model(new ConsolidationModel(this)), m_title(new QLabel(this)),
      m_forms(new QComboBox(this)), m_needle(new QLineEdit(this)),
      m_by(new QLabel(tr("まとめ方"), this)), m_grouping(new QComboBox(this)),
      m_columns(new QPushButton(tr("表示する列"), this)), m_columnMenu(new QMenu(this)),
      m_bulk(new QPushButton(tr("まとめて書き換える…"), this)), m_only(new QPushButton(this)),
      m_tabs(new QTabWidget(this)), m_figures(new FiguresPage(this)), m_table(new QTableView(this)),
      m_delegate(new CellDelegate(m_table)), m_heights(nullptr), m_count(new QLabel(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setNeedle(m_needle->text()); });
    connect(m_needle, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_needle, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_forms, &QComboBox::activated, this,
            [this] { Q_EMIT formWanted(m_forms->currentData().toString()); });
    connect(m_grouping, &QComboBox::activated, this,
            [this] { m_model->setGrouping(m_grouping->currentData().toString()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConsolidationPage::arranged);
    connect(m_table, &QTableView::doubleClicked, this, &ConsolidationPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConsolidationPage::tellCount);
    connect(m_bulk, &QPushButton::clicked, this, &ConsolidationPage::bulkWanted);
    connect(m_only, &QPushButton::clicked, this, [this] {
        showAll();
        focusTable();
    });
    connect(m_figures, &FiguresPage::groupWanted, this, &ConsolidationPage::showOnly);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const bool rows = tab() == Rows;
        for (QWidget *ofRows : {static_cast<QWidget *>(m_needle), static_cast<QWidget *>(m_by),
                                static_cast<QWidget *>(m_grouping),
                                static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_bulk)})
            ofRows->setVisible(rows);
        m_only->setVisible(rows && !m_only->text().isEmpty());
        if (!rows)
            Q_EMIT figuresWanted();
    });
}

void ConsolidationPage::build()
{
    QFont bold = theme::textFont();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 2);
    m_title->setFont(bold);
    m_forms->setAccessibleName(tr("様式"));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forms->setMinimumContentsLength(14);
    m_needle->setPlaceholderText(tr("部署・シート・内容を絞り込む"));
    m_needle->setAccessibleName(tr("一覧の絞り込み"));
    m_needle->setClearButtonEnabled(true);
    m_needle->installEventFilter(this);
    m_grouping->setAccessibleName(tr("まとめ方"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_columns->setMenu(m_columnMenu);
    m_bulk->setToolTip(tr("選んだ行の一つの列を、同じ内容に書き換えます。"));
    auto *book = new QPushButton(tr("集計ブック…"), this);
    book->setToolTip(tr("表示している行のシートを、集計ブック（Excel）に書き出します。"));
    auto *packet = new QPushButton(tr("議会資料…"), this);
    packet->setToolTip(tr("表示している行のシートで、議会資料（冊子）を作ります。"));
    connect(book, &QPushButton::clicked, this, &ConsolidationPage::bookWanted);
    connect(packet, &QPushButton::clicked, this, &ConsolidationPage::packetWanted);

    m_table->setAccessibleName(tr("全部署の行"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false); // the delegate draws it
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model,
            &ConsolidationModel::sort);
    m_heights = new RowHeights(
        m_table, [this](int line) { return heightOf(line); },
        [this](int) { return m_table->fontMetrics().height() * 3; });
    // One word at the end of dragging: every row below may be another height.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                m_widths.insert(columnName(column), width);
                QTimer::singleShot(0, m_heights, [this] { m_heights->layOut(false); });
            });

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(theme::gap);
    top->addWidget(m_forms);
    top->addWidget(m_needle, 1);
    auto *second = new QHBoxLayout;
    m_by->setBuddy(m_grouping);
    m_only->setToolTip(tr("すべての行の表示に戻します。"));
    m_only->hide();
    second->addWidget(m_by);
    second->addWidget(m_grouping);
    second->addWidget(m_columns);
    second->addWidget(m_only);
    second->addStretch();
    second->addWidget(m_bulk);
    second->addWidget(book);
    second->addWidget(packet);
    QWidget *before = m_forms;
    for (QWidget *next : {static_cast<QWidget *>(m_needle), static_cast<QWidget *>(m_grouping),
                          static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_only),
                          static_cast<QWidget *>(m_bulk), static_cast<QWidget *>(book),
                          static_cast<QWidget *>(packet), static_cast<QWidget *>(m_tabs),
                          static_cast<QWidget *>(m_table)}) {
        setTabOrder(before, next);
        before = next;
    }
    m_count->setTextFormat(Qt::PlainText);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    box->addLayout(top);
    box->addLayout(second);
    auto *list = new QWidget;
    auto *inList = new QVBoxLayout(list);
    inList->setContentsMargins(0, 0, 0, 0);
    inList->addWidget(m_table, 1);
    inList->addWidget(m_count);
    m_tabs->setAccessibleName(tr("一覧と達成状況"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(list, tr("一覧"));
    m_tabs->addTab(m_figures, tr("達成状況"));
    box->addWidget(m_tabs, 1);
}

void ConsolidationPage::setRows(const work::YearRows &rows)
{
    const QString form = m_model->rows().form ? m_model->rows().form->ref.id : QString();
    const bool other = !rows.form || rows.form->ref.id != form;
    const QModelIndex at = m_table->currentIndex();
    const work::YearRow *current = m_model->rowAt(at.row());
    const QString item = current ? current->item : QString();
    std::set<QString> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const work::YearRow *row = m_model->rowAt(index.row()))
            chosen.insert(row->item);
    }
    if (other)
        m_widths.clear();
    if (other || rows.year != m_model->rows().year)
        showAll(); // what was chosen of another form or year says nothing here
    m_model->setRows(rows);
    m_title->setText(tr("集計・一覧　%1").arg(fiscal::print(rows.year, YearStyle::Era)));
    if (other) {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        const QStringList kept = QSettings().value(keptColumns()).toStringList();
        if (!kept.isEmpty())
            m_model->setColumns(kept);
    }
    fillChoices();
    QItemSelection selection;
    for (int line = 0; line < m_model->rowCount(); ++line) {
        const work::YearRow *row = m_model->rowAt(line);
        if (row && chosen.contains(row->item))
            selection.select(m_model->index(line, 0),
                             m_model->index(line, m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int line = m_model->lineOf(item); line >= 0)
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(line, std::min(at.column(), m_model->columnCount() - 1)),
            QItemSelectionModel::NoUpdate);
    tellCount();
}

void ConsolidationPage::setWritable(bool writable)
{
    m_writable = writable;
    tellCount();
}

void ConsolidationPage::focusTable()
{
    if (tab() == Rows)
        m_table->setFocus();
    else
        m_figures->table()->setFocus();
}

void ConsolidationPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

ConsolidationPage::Tab ConsolidationPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void ConsolidationPage::showOnly(const QString &name, const QSet<QString> &items)
{
    showAll();
    showTab(Rows);
    if (!name.isEmpty()) { // else: of the sum
        m_model->setOnly(items);
        m_only->setText(
            tr("「%1」だけを表示中：解除(&Z)").arg(QString(name).replace(u'&', u"&&"_s)));
        m_only->show();
    }
    focusTable();
}

void ConsolidationPage::showAll()
{
    m_model->setOnly({});
    m_only->setText({});
    m_only->hide();
}

QString ConsolidationPage::keptColumns() const
{
    return u"rows/columns/"_s + (m_model->rows().form ? m_model->rows().form->ref.id : QString());
}

void ConsolidationPage::fillChoices()
{
    m_forms->clear();
    for (const auto &[id, title] : m_model->rows().forms)
        m_forms->addItem(title, id);
    m_grouping->clear();
    m_grouping->addItem(tr("部ごと"), ConsolidationModel::byDepartment);
    m_grouping->addItem(tr("まとめない"), QString());
    if (const auto &form = m_model->rows().form) {
        m_forms->setCurrentIndex(m_forms->findData(form->ref.id));
        for (const Field &column : form->columns) {
            if (isGroupable(column))
                m_grouping->addItem(tr("「%1」ごと").arg(form->printedLabel(column)), column.key);
        }
    }
    m_grouping->setCurrentIndex(m_grouping->findData(m_model->grouping()));
    fillColumns();
}

void ConsolidationPage::fillColumns()
{
    m_columnMenu->clear();
    if (!m_model->rows().form)
        return;
    const QStringList shown = m_model->columns();
    for (const Field &column : m_model->rows().form->columns) {
        QAction *action = m_columnMenu->addAction(m_model->rows().form->printedLabel(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column.key));
        action->setData(column.key);
        connect(action, &QAction::toggled, this, &ConsolidationPage::chooseColumns);
    }
}

void ConsolidationPage::chooseColumns()
{
    QStringList keys;
    for (const QAction *action : m_columnMenu->actions()) {
        if (action->isChecked())
            keys += action->data().toString();
    }
    QSettings().setValue(keptColumns(), keys);
    m_model->setColumns(keys);
}

QString ConsolidationPage::columnName(int column) const
{
    const Field *field = m_model->field(column);
    return field ? field->key : QString::number(column);
}

void ConsolidationPage::arranged()
{
    m_table->clearSpans();
    for (const int line : m_model->headings())
        m_table->setSpan(line, 0, 1, m_model->columnCount());
    const QSignalBlocker quiet(m_table->horizontalHeader());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->resizeSection(
            column, m_widths.value(columnName(column), widthOf(m_model->field(column), column)));
    m_heights->layOut(true);
    tellCount();
}

int ConsolidationPage::heightOf(int line) const
{
    const int least = m_table->fontMetrics().height() + 2 * cellPaddingY + 4;
    if (!m_model->rowAt(line))
        return least + 4;
    int height = least;
    for (int column = 0; column < m_model->columnCount() && height < tallest; ++column)
        height =
            std::max(height, m_delegate->heightFor(m_model->index(line, column),
                                                   m_table->columnWidth(column), m_table->font()));
    return std::min(height, tallest);
}

void ConsolidationPage::tellCount()
{
    qsizetype chosen = 0;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen += m_model->rowAt(index.row()) ? 1 : 0;
    QString text =
        tr("%1枚のシート　%2行").arg(m_model->shownSheets().size()).arg(m_model->shownRows());
    if (const auto all = m_model->rows().rows.size(); all > size_t(m_model->shownRows()))
        text += tr("（全%1行のうち）").arg(all);
    if (chosen > 0)
        text += tr("　選択 %1行").arg(chosen);
    m_count->setText(text);
    m_bulk->setEnabled(m_writable && m_model->shownRows() > 0);
}

std::vector<std::pair<QString, QString>> ConsolidationPage::chosenRows() const
{
    std::vector<std::pair<QString, QString>> rows;
    std::set<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.insert(index.row());
    for (int line = 0; line < m_model->rowCount(); ++line) {
        const work::YearRow *row = m_model->rowAt(line);
        if (row && (lines.empty() || lines.contains(line)))
            rows.emplace_back(row->sheet, row->item);
    }
    return rows;
}

QString ConsolidationPage::currentColumn() const
{
    const Field *field = m_model->field(m_table->currentIndex().column());
    return field ? field->key : QString();
}

void ConsolidationPage::open(const QModelIndex &index)
{
    const work::YearRow *row = m_model->rowAt(index.row());
    if (!row)
        return;
    const Field *field = m_model->field(index.column());
    const QString key = field ? field->key
                        : m_model->field(ConsolidationModel::FormColumns)
                            ? m_model->field(ConsolidationModel::FormColumns)->key
                            : QString();
    Q_EMIT cellWanted(row->sheet, row->item, key);
}

bool ConsolidationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_needle && key == Qt::Key_Down) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        open(m_table->currentIndex());
        return true;
    }
    return false;
}

} // namespace mokuhyo::desk
