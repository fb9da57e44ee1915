#include "desk/year_tree_model.h"

#include "core/text.h"
#include "desk/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

struct YearTreeModel::Node
{
    QString text;
    QString detail;
    QString sheet;
    QString unit;
    bool book = false;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }
    [[nodiscard]] int row() const
    {
        const auto at = std::ranges::find(parent->children, this, &std::unique_ptr<Node>::get);
        return static_cast<int>(at - parent->children.begin());
    }
};

YearTreeModel::YearTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

YearTreeModel::~YearTreeModel() = default;

void YearTreeModel::setTree(TreeSnapshot tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_root = std::make_unique<Node>();
    m_groups.clear();
    // Groups in the order of the register, whatever order the sheets come in.
    QSet<QString> used;
    for (const TreeEntry &entry : m_tree.entries) {
        if (entry.bookTitle.isEmpty())
            used.insert(entry.sheet.unit);
    }
    for (const Unit *unit : m_tree.units.on(fiscal::firstDay(m_tree.year))) {
        if (used.contains(unit->id))
            groupFor(unit->id);
    }
    for (const TreeEntry &entry : m_tree.entries) {
        auto node = std::make_unique<Node>();
        node->text = entry.title;
        node->detail = entry.formTitle;
        node->sheet = entry.sheet.id;
        node->unit = entry.sheet.unit;
        Node *group = entry.bookTitle.isEmpty() ? groupFor(entry.sheet.unit) : bookFor(entry);
        group->add(std::move(node));
    }
    fold(m_root.get());
    endResetModel();
}

void YearTreeModel::setStatuses(const std::vector<work::SheetStatus> &statuses)
{
    for (const work::SheetStatus &status : statuses)
        m_statuses.insert(status.sheet.id, status);
    // Groups count their sheets, so all of the column may differ.
    const auto tell = [this](const auto &self, const QModelIndex &parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 1, parent));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    tell(tell, {});
}

// A sheet's state with its blanks; of a group, how many are handed in.
QString YearTreeModel::stateOf(const Node *node) const
{
    if (!node->sheet.isEmpty()) {
        const auto status = m_statuses.constFind(node->sheet);
        if (status == m_statuses.cend() || status->label.isEmpty())
            return {};
        const bool writing = !status->state.handedIn();
        return writing && status->blanks > 0 && status->step != work::SheetState::NotStarted
                   ? tr("%1 %2").arg(status->label).arg(status->blanks)
                   : status->label;
    }
    int sheets = 0;
    int handedIn = 0;
    const auto count = [&](const auto &self, const Node *of) -> void {
        if (!of->sheet.isEmpty()) {
            const auto status = m_statuses.constFind(of->sheet);
            if (status != m_statuses.cend() && !status->phase.isEmpty()) {
                ++sheets;
                handedIn += status->state.handedIn() ? 1 : 0;
            }
        }
        for (const auto &child : of->children)
            self(self, child.get());
    };
    count(count, node);
    return sheets > 1 ? tr("提出 %1/%2").arg(handedIn).arg(sheets) : QString();
}

QString YearTreeModel::stateTip(const Node *node) const
{
    const auto status = m_statuses.constFind(node->sheet);
    if (status == m_statuses.cend() || status->phase.isEmpty())
        return {};
    QStringList lines{tr("%1：%2").arg(status->phaseLabel, status->label)};
    if (!status->state.nothing.isEmpty())
        lines += tr("該当なし：%1").arg(status->state.nothing);
    if (status->blanks > 0)
        lines +=
            tr("未記入 %1（うち理由あり %2）").arg(status->blanks).arg(status->blanksWithReason);
    if (status->openComments > 0)
        lines += tr("コメント %1件").arg(status->openComments);
    if (status->state.due().isValid())
        lines += tr("提出期限 %1").arg(date::print(status->state.due(), YearStyle::Era));
    return lines.join(u'\n');
}

YearTreeModel::Node *YearTreeModel::groupFor(const QString &unitId)
{
    if (Node *known = m_groups.value(unitId))
        return known;
    const QDate day = fiscal::firstDay(m_tree.year);
    const Unit *unit = m_tree.units.find(unitId);
    auto node = std::make_unique<Node>();
    node->text = unit ? unit->nameOn(day) : tr("部署なし");
    node->unit = unitId;
    const QString above = unit ? unit->parentOn(day) : QString();
    // A register that names a unit as its own superior must not hang the window.
    m_groups.insert(unitId, m_root.get());
    Node *parent = above.isEmpty() || above == unitId ? m_root.get() : groupFor(above);
    Node *made = parent->add(std::move(node));
    m_groups.insert(unitId, made);
    return made;
}

YearTreeModel::Node *YearTreeModel::bookFor(const TreeEntry &entry)
{
    const QString key = u"book "_s + entry.bookTitle;
    if (Node *known = m_groups.value(key))
        return known;
    auto node = std::make_unique<Node>();
    node->text = entry.bookTitle;
    node->detail = tr("冊子：%1").arg(entry.formTitle);
    node->book = true;
    Node *made = m_root->add(std::move(node));
    m_groups.insert(key, made);
    return made;
}

// A section whose only child is a sheet of its own stands for that sheet; a department with one
// section stays above it.
void YearTreeModel::fold(Node *node)
{
    for (const auto &child : node->children)
        fold(child.get());
    if (node->parent && !node->book && node->children.size() == 1 &&
        !node->children[0]->sheet.isEmpty() && node->children[0]->unit == node->unit) {
        const std::unique_ptr<Node> only = std::move(node->children[0]);
        node->children.clear();
        node->sheet = only->sheet;
        node->detail = tr("%1\n%2").arg(only->text, only->detail);
    }
}

YearTreeModel::Node *YearTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex YearTreeModel::indexOfSheet(const QString &id) const
{
    const auto find = [&](const auto &self, Node *node) -> Node * {
        if (!id.isEmpty() && node->sheet == id)
            return node;
        for (const auto &child : node->children) {
            if (Node *found = self(self, child.get()))
                return found;
        }
        return nullptr;
    };
    Node *node = find(find, m_root.get());
    return node ? createIndex(node->row(), 0, node) : QModelIndex();
}

QModelIndex YearTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex YearTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = nodeAt(index)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int YearTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int YearTreeModel::columnCount(const QModelIndex &) const
{
    return 2; // name, state
}

QVariant YearTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? node->text : stateOf(node);
    case Qt::ToolTipRole: {
        QStringList lines{node->text};
        for (const QString &line : {node->detail, stateTip(node)}) {
            if (!line.isEmpty())
                lines += line;
        }
        return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return index.column() == 1 ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == 1
                   ? QVariant(theme::color(theme::Role::Faint, QGuiApplication::palette()))
                   : QVariant();
    case StateRole:
        return stateOf(node);
    case Qt::AccessibleDescriptionRole:
        return stateTip(node);
    case Qt::AccessibleTextRole:
        if (index.column() == 1)
            return stateOf(node);
        return node->sheet.isEmpty() ? tr("%1（%2件）").arg(node->text).arg(node->children.size())
                                     : node->text;
    case Qt::DecorationRole:
        if (index.column() == 1)
            return {};
        return theme::icon(node->sheet.isEmpty() ? (node->book ? u"book"_s : u"folder"_s)
                                                 : u"sheet"_s);
    case SheetRole:
        return node->sheet;
    case UnitRole:
        return node->unit;
    case SearchRole:
        return searchKey(node->text + node->detail);
    case PathRole: {
        QStringList path;
        for (const Node *at = node; at != m_root.get(); at = at->parent)
            path.prepend(at->text);
        return path.join(u'\n');
    }
    default:
        return {};
    }
}

TreeFilter::TreeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void TreeFilter::setNeedle(const QString &text)
{
    m_needle = searchKey(text);
    invalidateFilter();
}

bool TreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_needle.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(YearTreeModel::SearchRole).toString().contains(m_needle);
}

} // namespace mokuhyo::desk
