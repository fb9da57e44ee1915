#include "desk/sheet_model.h"

#include "core/sdg.h"

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QStringList itemIds(const SheetDocument &document)
{
    QStringList ids;
    if (!document.isEmpty()) {
        for (const Item &item : document.sheet().items)
            ids += item.id;
    }
    return ids;
}

bool isCentered(const Form &form, const QString &column)
{
    const auto printed = std::ranges::find(form.layout.table, column, &TableColumn::column);
    return printed != form.layout.table.end() && printed->align == LayoutCell::Align::Center;
}

} // namespace

SheetModel::SheetModel(SheetDocument *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &SheetDocument::replaced, this, &SheetModel::reset);
    connect(document, &SheetDocument::refreshed, this, &SheetModel::refresh);
    connect(document, &SheetDocument::cellsChanged, this, &SheetModel::changed);
    reset();
}

CellKey SheetModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_rows.value(index.row()), m_columns[static_cast<size_t>(index.column())]->key};
}

QModelIndex SheetModel::indexOf(const CellKey &cell) const
{
    const qsizetype row = m_rows.indexOf(cell.item);
    const auto column = std::ranges::find(m_columns, cell.key, &Field::key);
    if (row < 0 || column == m_columns.end())
        return {};
    return index(static_cast<int>(row), static_cast<int>(column - m_columns.begin()));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellKey cell = keyAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_document->text(cell);
    case LockedRole:
        return m_document->isLocked(cell);
    case BlankRole:
        return m_document->isBlank(cell);
    case UnsavedRole:
        return m_document->isUnsaved(cell);
    case ChoicesRole:
        return m_columns[static_cast<size_t>(index.column())]->choices;
    case CenterRole:
        return isCentered(*m_form, m_columns[static_cast<size_t>(index.column())]->key);
    case CommentRole:
        return !m_document->commentsOn(cell).isEmpty();
    case AmendedRole:
        return !m_document->amendmentsOf(cell).isEmpty();
    case ConflictRole:
        return m_document->isConflicting(cell);
    case EndedRole:
        return m_document->life(cell.item).ended();
    case GoalsRole:
        return m_columns[static_cast<size_t>(index.column())]->kind == FieldKind::Sdgs
                   ? QVariant::fromValue(sdg::read(m_document->text(cell)))
                   : QVariant();
    case Qt::ToolTipRole:
        return toolTip(cell);
    case Qt::AccessibleTextRole:
        return description(cell);
    case Qt::AccessibleDescriptionRole: {
        const QString reason = m_document->lockReason(cell);
        return !reason.isEmpty()           ? tr("記入対象外：%1").arg(reason)
               : m_document->isBlank(cell) ? tr("今回の記入欄（未記入）")
                                           : tr("今回の記入欄");
    }
    default:
        return {};
    }
}

QString SheetModel::toolTip(const CellKey &cell) const
{
    QStringList lines;
    if (m_document->isConflicting(cell))
        lines += tr("食い違いがあります。右クリックして「食い違い」を選ぶと、内容を選べます。");
    for (const QString &said : m_document->commentsOn(cell))
        lines += tr("コメント：%1").arg(said);
    for (const QString &reason : m_document->amendmentsOf(cell))
        lines += tr("変更（理由付き）：%1").arg(reason);
    for (const QString &line : {m_document->lifeText(cell.item), m_document->lockReason(cell)}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

QString SheetModel::description(const CellKey &cell) const
{
    const QString text = m_document->text(cell);
    QString state;
    if (m_document->isUnsaved(cell))
        state = tr("未保存");
    else if (m_document->isLocked(cell))
        state = tr("記入対象外");
    else if (m_document->isBlank(cell))
        state = tr("未記入");
    QStringList states = state.isEmpty() ? QStringList() : QStringList{state};
    if (m_document->isConflicting(cell))
        states += tr("食い違いあり");
    if (!m_document->commentsOn(cell).isEmpty())
        states += tr("コメントあり");
    if (!m_document->amendmentsOf(cell).isEmpty())
        states += tr("変更済み");
    if (const ItemLife life = m_document->life(cell.item); life.event != LifeEvent::None)
        states += lifeLabel(life.event);
    const QString said =
        text.isEmpty() ? m_document->label(cell) : tr("%1：%2").arg(m_document->label(cell), text);
    return states.isEmpty() ? said : tr("%1（%2）").arg(said, states.join(u"、"_s));
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const CellKey cell = keyAt(index);
    if (m_document->isLocked(cell))
        return false;
    m_document->write({{cell, value.toString()}});
    return true;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_document->isLocked(keyAt(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const QString item = itemAt(section);
        const QString life = m_document->isConflicting({item, field::exists})
                                 ? tr("食い違い")
                                 : lifeLabel(m_document->life(item).event);
        if (role == Qt::DisplayRole)
            return life.isEmpty() ? QString::number(section + 1)
                                  : tr("%1\n%2").arg(section + 1).arg(life);
        if (role == Qt::ToolTipRole && !life.isEmpty())
            return m_document->lifeText(itemAt(section));
        return {};
    }
    if (section < 0 || section >= columnCount())
        return {};
    const Field &column = *m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading.isEmpty() ? column.label : column.heading;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return column.band.isEmpty() ? column.label : tr("%1：%2").arg(column.band, column.label);
    return {};
}

void SheetModel::reset()
{
    beginResetModel();
    m_columns.clear();
    m_form.reset();
    if (!m_document->isEmpty()) {
        m_form = std::make_shared<const Form>(m_document->form());
        m_columns = m_form->columnsFor(m_document->sheet().options);
    }
    m_rows = itemIds(*m_document);
    m_shown = m_document->isEmpty() ? std::vector<Item>() : m_document->sheet().items;
    endResetModel();
}

// Brings the rows to the document's by removals, insertions and moves, so that selection, scroll
// position and an open editor survive.
void SheetModel::refresh()
{
    const QStringList wanted = itemIds(*m_document);
    const QSet<QString> kept(wanted.cbegin(), wanted.cend());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int at = static_cast<int>(m_rows.indexOf(wanted[row]));
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            endInsertRows();
        } else if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_rows.move(at, row);
            endMoveRows();
        }
    }
    if (!m_rows.isEmpty() && !m_columns.empty()) {
        tellChangedRows();
        // Locks and marks may differ anywhere; texts do not.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {LockedRole, BlankRole, UnsavedRole, CommentRole, AmendedRole,
                            ConflictRole, EndedRole});
    }
    // What became of a row stands at its number.
    if (!m_rows.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

// After each commit the whole sheet is read again: views measure texts, so they are told of the few
// that are new.
void SheetModel::tellChangedRows()
{
    QHash<QString, const Item *> before;
    for (const Item &item : m_shown)
        before.insert(item.id, &item);
    const std::vector<Item> &items = m_document->sheet().items;
    for (size_t row = 0; row < items.size(); ++row) {
        const Item *known = before.value(items[row].id);
        const bool same = known && std::ranges::all_of(m_columns, [&](const Field *column) {
                              return known->value(column->key) == items[row].value(column->key);
                          });
        const int at = static_cast<int>(row);
        if (!same)
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    m_shown = items;
}

void SheetModel::changed(const QList<CellKey> &cells)
{
    for (const CellKey &cell : cells) {
        if (const QModelIndex at = indexOf(cell); at.isValid())
            Q_EMIT dataChanged(at, at);
    }
}

} // namespace mokuhyo::desk
