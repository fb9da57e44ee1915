#include "desk/board_page.h"

#include "desk/roomy_delegate.h"
#include "desk/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

int widthOf(BoardModel::Kind kind)
{
    switch (kind) {
    case BoardModel::Kind::Unit:
        return 210;
    case BoardModel::Kind::Sheet:
        return 190;
    case BoardModel::Kind::Phase:
        return 125;
    case BoardModel::Kind::Blanks:
    case BoardModel::Kind::Late:
        return 105;
    case BoardModel::Kind::Due:
    case BoardModel::Kind::HandedIn:
    case BoardModel::Kind::File:
        return 135;
    case BoardModel::Kind::Conflicts:
    case BoardModel::Kind::Comments:
        return 80;
    case BoardModel::Kind::Person:
        return 150;
    }
    return 100;
}

QString markText(BoardModel::Mark mark, int count)
{
    switch (mark) {
    case BoardModel::Waiting:
        return BoardPage::tr("未提出（%1）").arg(count);
    case BoardModel::Late:
        return BoardPage::tr("期限超過（%1）").arg(count);
    case BoardModel::Blank:
        return BoardPage::tr("未記入あり（%1）").arg(count);
    case BoardModel::Conflict:
        return BoardPage::tr("食い違いあり（%1）").arg(count);
    }
    return {};
}

constexpr BoardModel::Mark allMarks[] = {BoardModel::Waiting, BoardModel::Late, BoardModel::Blank,
                                         BoardModel::Conflict};

} // namespace

BoardPage::BoardPage(QWidget *parent)
    : QWidget(parent), m_model(new BoardModel(this)), m_filter(new BoardFilter(m_model, this)),
      m_title(new QLabel(this)), m_phases(new QComboBox(this)), m_needle(new QLineEdit(this)),
      m_grouping(new QCheckBox(tr("部ごとにまとめる"), this)), m_view(new QTreeView(this)),
      m_totals(new QLabel(this)), m_remind(new QPushButton(tr("督促文をコピー"), this))
{
    build();
    connect(m_phases, &QComboBox::activated, this, [this] {
        m_model->setPhase(phase());
        Q_EMIT phaseWanted();
    });
    connect(m_needle, &QLineEdit::textChanged, this, &BoardPage::narrow);
    connect(m_needle, &QLineEdit::returnPressed, m_view,
            [this] { m_view->setFocus(Qt::TabFocusReason); });
    for (QCheckBox *mark : std::as_const(m_marks))
        connect(mark, &QCheckBox::toggled, this, &BoardPage::narrow);
    connect(m_grouping, &QCheckBox::toggled, this, [this](bool grouped) {
        m_model->setGrouped(grouped);
        m_view->setRootIsDecorated(grouped);
        m_view->expandAll();
    });
    connect(m_view, &QTreeView::doubleClicked, this, &BoardPage::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &BoardPage::showMenu);
    const auto remember = [this](bool closed, const QModelIndex &index) {
        const QString name = index.siblingAtColumn(0).data().toString();
        closed ? void(m_closed.insert(name)) : void(m_closed.remove(name));
    };
    connect(m_view, &QTreeView::collapsed, this, [=](const QModelIndex &i) { remember(true, i); });
    connect(m_view, &QTreeView::expanded, this, [=](const QModelIndex &i) { remember(false, i); });
    connect(m_remind, &QPushButton::clicked, this,
            [this] { Q_EMIT remindersWanted(shownReport()); });
}

void BoardPage::build()
{
    QFont bold = theme::textFont();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 2);
    m_title->setFont(bold);
    m_phases->setAccessibleName(tr("段階"));
    m_phases->setToolTip(tr("どの段階の提出状況を見るか"));
    m_needle->setPlaceholderText(tr("部署・シート・状態を絞り込む"));
    m_needle->setAccessibleName(tr("提出状況の絞り込み"));
    m_needle->setClearButtonEnabled(true);
    m_needle->installEventFilter(this);
    m_grouping->setChecked(true);
    m_view->setAccessibleName(tr("部署ごとの提出状況"));
    m_view->setModel(m_filter);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setExpandsOnDoubleClick(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_remind->setToolTip(tr("表示している部署のうち、期限を過ぎたか未記入のあるところに送る文を、"
                            "コピーします。"));
    auto *save = new QPushButton(tr("一覧の書き出し…"), this);
    auto *rows = new QPushButton(tr("集計・一覧"), this);
    connect(save, &QPushButton::clicked, this, &BoardPage::exportWanted);
    connect(rows, &QPushButton::clicked, this, &BoardPage::rowsWanted);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(theme::gap);
    top->addWidget(m_phases);
    top->addWidget(m_needle, 1);
    top->addWidget(m_remind);
    top->addWidget(save);
    top->addWidget(rows);
    auto *narrowing = new QHBoxLayout;
    narrowing->setSpacing(theme::wideGap);
    QWidget *before = rows;
    setTabOrder(m_phases, m_needle);
    setTabOrder(m_needle, m_remind);
    setTabOrder(m_remind, save);
    setTabOrder(save, rows);
    for (const BoardModel::Mark mark : allMarks) {
        auto *box = new QCheckBox(markText(mark, 0), this);
        m_marks.insert(mark, box);
        narrowing->addWidget(box);
        setTabOrder(before, box);
        before = box;
    }
    narrowing->addStretch();
    narrowing->addWidget(m_grouping);
    setTabOrder(before, m_grouping);
    setTabOrder(m_grouping, m_view);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    box->addLayout(top);
    box->addLayout(narrowing);
    box->addWidget(m_view, 1);
    box->addWidget(m_totals);
}

void BoardPage::setReport(const work::ProgressReport &report)
{
    const QModelIndex at = m_filter->mapToSource(m_view->currentIndex());
    const work::UnitProgress *current = m_model->entryAt(at);
    const std::pair<QString, QString> kept =
        current ? std::pair(current->unit, current->sheet) : std::pair<QString, QString>();
    const QStringList before = m_model->report().phases;
    const bool fresh = m_model->report().year != report.year || before != report.phases;
    m_model->setReport(report);
    m_title->setText(tr("提出状況一覧　%1").arg(fiscal::print(report.year, YearStyle::Era)));
    if (fresh) {
        fillPhases();
        m_closed.clear();
    }
    for (int column = 0; fresh && column < m_model->columnCount(); ++column)
        m_view->header()->resizeSection(column, widthOf(m_model->kindOf(column)));
    setOpen(false);
    if (!kept.second.isEmpty())
        m_view->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(kept.first, kept.second)));
    QHash<BoardModel::Mark, int> counts;
    for (const work::UnitProgress &entry : report.entries) {
        for (const BoardModel::Mark mark : allMarks)
            counts[mark] += BoardModel::marksOf(entry).testFlag(mark) ? 1 : 0;
    }
    for (const BoardModel::Mark mark : allMarks)
        m_marks[mark]->setText(markText(mark, counts.value(mark)));
    tellTotals();
}

// Departments are open unless somebody closed them; all are while something is looked for.
void BoardPage::setOpen(bool all)
{
    const QSignalBlocker quiet(m_view);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        m_view->setExpanded(index, all || !m_closed.contains(index.data().toString()));
    }
}

void BoardPage::fillPhases()
{
    const QString chosen = phase();
    m_phases->clear();
    m_phases->addItem(tr("今の段階"), QString());
    for (const QString &label : m_model->report().phases)
        m_phases->addItem(label, label);
    m_phases->setCurrentIndex(std::max(0, m_phases->findData(chosen)));
    m_model->setPhase(phase());
}

QString BoardPage::phase() const
{
    return m_phases->currentData().toString();
}

void BoardPage::narrow()
{
    BoardModel::Marks marks;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark)
        marks.setFlag(mark.key(), mark.value()->isChecked());
    m_filter->setMarks(marks);
    m_filter->setNeedle(m_needle->text());
    setOpen(marks != BoardModel::Marks() || !m_needle->text().isEmpty());
    tellTotals();
}

work::ProgressReport BoardPage::reportOf(const std::vector<size_t> &entries) const
{
    work::ProgressReport report = m_model->report();
    report.entries.clear();
    for (const size_t entry : entries)
        report.entries.push_back(m_model->report().entries[entry]);
    return report;
}

work::ProgressReport BoardPage::shownReport() const
{
    return reportOf(m_filter->shown());
}

work::ProgressReport BoardPage::chosenReport() const
{
    std::set<size_t> chosen;
    const auto add = [&](const QModelIndex &index) {
        if (const int entry = index.data(BoardModel::EntryRole).toInt(); entry >= 0)
            chosen.insert(size_t(entry));
    };
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        add(index);
        for (int row = 0; row < m_filter->rowCount(index); ++row)
            add(m_filter->index(row, 0, index));
    }
    return reportOf({chosen.begin(), chosen.end()});
}

void BoardPage::tellTotals()
{
    int sheets = 0;
    int handedIn = 0;
    int waiting = 0;
    int late = 0;
    int blanks = 0;
    int explained = 0;
    int conflicts = 0;
    for (const size_t place : m_filter->shown()) {
        const work::UnitProgress &entry = m_model->report().entries[place];
        late += entry.isLate() ? 1 : 0;
        if (entry.part)
            continue; // counted with the whole sheet
        ++sheets;
        handedIn += entry.isHandedIn() ? 1 : 0;
        waiting += entry.isOpen() && !entry.isHandedIn() ? 1 : 0;
        blanks += entry.blanks;
        explained += entry.blanksWithReason;
        conflicts += entry.conflicts;
    }
    m_totals->setText(
        tr("シート %1　提出済 %2　未提出 %3　期限超過 %4　未記入 %5（うち理由あり %6）"
           "　食い違い %7")
            .arg(sheets)
            .arg(handedIn)
            .arg(waiting)
            .arg(late)
            .arg(blanks)
            .arg(explained)
            .arg(conflicts));
}

QString BoardPage::totals() const
{
    return m_totals->text();
}

// To the first blank, else to the sheet.
void BoardPage::open(const QModelIndex &index)
{
    const work::UnitProgress *entry = m_model->entryAt(m_filter->mapToSource(index));
    if (!entry)
        return;
    Q_EMIT cellWanted(entry->sheet, entry->firstBlank.item, entry->firstBlank.key);
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_needle && key == Qt::Key_Down) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        const QModelIndex at = m_view->currentIndex().siblingAtColumn(0);
        if (at.data(BoardModel::EntryRole).toInt() < 0)
            m_view->setExpanded(at, !m_view->isExpanded(at));
        else
            open(at);
        return true;
    }
    return false;
}

void BoardPage::showMenu(const QPoint &at)
{
    const work::ProgressReport chosen = chosenReport();
    if (chosen.entries.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *go = menu->addAction(tr("シートを開く(&O)"));
    connect(go, &QAction::triggered, this, [this] { open(m_view->currentIndex()); });
    go->setEnabled(chosen.entries.size() == 1);
    connect(menu->addAction(tr("督促文をコピー(&M)")), &QAction::triggered, this,
            [this, chosen] { Q_EMIT remindersWanted(chosen); });
    QAction *extend = menu->addAction(tr("期限を延ばす(&E)…"));
    extend->setEnabled(m_writable);
    connect(extend, &QAction::triggered, this, [this, chosen] { Q_EMIT extensionWanted(chosen); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace mokuhyo::desk
