#include "desk/tree_panel.h"

#include "desk/roomy_delegate.h"
#include "desk/theme.h"
#include "desk/year_tree_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace mokuhyo::desk {

namespace {

constexpr int sheetsShownOpen = 80; // larger years begin with their groups closed

template<class Visit>
void eachIndex(const QAbstractItemModel &model, const Visit &visit, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        eachIndex(model, visit, index);
    }
}

} // namespace

TreePanel::TreePanel(QWidget *parent)
    : QWidget(parent), m_years(new QComboBox(this)), m_filterEdit(new QLineEdit(this)),
      m_view(new QTreeView(this)), m_model(new YearTreeModel(this)), m_filter(new TreeFilter(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setIndentation(16);
    m_view->setAccessibleName(tr("シートの一覧"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAllColumnsShowFocus(true);
    m_years->setAccessibleName(tr("年度"));
    m_years->setMaxVisibleItems(20);
    m_filterEdit->setPlaceholderText(tr("部署・シートを絞り込む"));
    m_filterEdit->setAccessibleName(tr("部署・シートの絞り込み"));
    m_filterEdit->setClearButtonEnabled(true);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme::gap, theme::gap, 0, theme::gap);
    box->addWidget(m_years);
    box->addWidget(m_filterEdit);
    box->addWidget(m_view, 1);
    setTabOrder(m_years, m_filterEdit);
    setTabOrder(m_filterEdit, m_view);

    connect(m_years, &QComboBox::activated, this,
            [this](int at) { Q_EMIT yearChosen(m_years->itemData(at).toInt()); });
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setNeedle(text);
        if (!text.isEmpty())
            m_view->expandAll();
    });
    connect(m_filterEdit, &QLineEdit::returnPressed, m_view,
            [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TreePanel::currentChanged);
    m_view->viewport()->installEventFilter(this);
    m_filterEdit->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        const QString sheet = index.data(YearTreeModel::SheetRole).toString();
        if (!sheet.isEmpty())
            Q_EMIT sheetMenuWanted(sheet, m_view->viewport()->mapToGlobal(at));
    });
}

void TreePanel::setStatuses(const std::vector<work::SheetStatus> &statuses)
{
    m_model->setStatuses(statuses);
}

// The right button asks for a menu and leaves the sheet in view alone; Down leads from the filter
// to what it left.
bool TreePanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_filterEdit) {
        if (event->type() != QEvent::KeyPress ||
            static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
            return false;
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    return event->type() == QEvent::MouseButtonPress &&
           static_cast<QMouseEvent *>(event)->button() == Qt::RightButton;
}

void TreePanel::setTree(const TreeSnapshot &tree)
{
    m_settling = true;
    QSet<QString> open;
    eachIndex(*m_filter, [&](const QModelIndex &index) {
        if (m_view->isExpanded(index))
            open.insert(index.data(YearTreeModel::PathRole).toString());
    });
    const bool first = m_model->tree().year != tree.year || m_model->rowCount() == 0;
    m_years->clear();
    for (const int year : tree.years)
        m_years->addItem(fiscal::print(year, YearStyle::Era), year);
    m_years->setCurrentIndex(m_years->findData(tree.year));
    m_model->setTree(tree);
    if (first && !m_ownBranchOnly && tree.entries.size() <= sheetsShownOpen) {
        m_view->expandAll();
    } else {
        eachIndex(*m_filter, [&](const QModelIndex &index) {
            if (open.contains(index.data(YearTreeModel::PathRole).toString()))
                m_view->expand(index);
        });
    }
    m_settling = false;
    setCurrent(m_current);
}

void TreePanel::select(const QModelIndex &proxyIndex)
{
    m_settling = true;
    m_view->setCurrentIndex(proxyIndex);
    if (proxyIndex.isValid())
        m_view->scrollTo(proxyIndex);
    m_settling = false;
}

void TreePanel::setCurrent(const QString &sheetId)
{
    m_current = sheetId;
    select(m_filter->mapFromSource(m_model->indexOfSheet(sheetId)));
}

void TreePanel::currentChanged()
{
    const QString id = m_view->currentIndex().data(YearTreeModel::SheetRole).toString();
    if (m_settling || id.isEmpty() || id == m_current)
        return;
    m_current = id;
    Q_EMIT sheetChosen(id);
}

QString TreePanel::currentUnit() const
{
    return m_view->currentIndex().data(YearTreeModel::UnitRole).toString();
}

int TreePanel::year() const
{
    return m_model->tree().year;
}

QString TreePanel::firstSheet() const
{
    QString id;
    eachIndex(*m_model, [&](const QModelIndex &index) {
        if (id.isEmpty())
            id = index.data(YearTreeModel::SheetRole).toString();
    });
    return id;
}

void TreePanel::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

void TreePanel::step(int direction)
{
    QList<QModelIndex> sheets;
    qsizetype at = -1;
    eachIndex(*m_filter, [&](const QModelIndex &index) {
        const QString id = index.data(YearTreeModel::SheetRole).toString();
        if (id == m_current && !id.isEmpty())
            at = sheets.size();
        if (!id.isEmpty())
            sheets += index;
    });
    const qsizetype wanted = at + direction;
    if (wanted >= 0 && wanted < sheets.size())
        m_view->setCurrentIndex(sheets[wanted]);
}

} // namespace mokuhyo::desk
