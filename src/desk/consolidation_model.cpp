#include "desk/consolidation_model.h"

#include "core/text.h"
#include "desk/sheet_model.h"
#include "desk/theme.h"

#include <QCollator>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

ConsolidationModel::ConsolidationModel(QObject *parent) : QAbstractTableModel(parent) {}

void ConsolidationModel::setRows(work::YearRows rows)
{
    const QStringList kept = columns();
    const bool same = m_rows.form && rows.form && m_rows.form->ref.id == rows.form->ref.id;
    beginResetModel();
    m_rows = std::move(rows);
    m_searchTexts.assign(m_rows.rows.size(), QString());
    m_columns.clear();
    if (m_rows.form) {
        for (const Field &column : m_rows.form->columns) {
            if (!same || kept.contains(column.key))
                m_columns.push_back(&column);
        }
        if (m_grouping != byDepartment && !m_grouping.isEmpty() && !m_rows.form->column(m_grouping))
            m_grouping = byDepartment;
    }
    if (!same)
        m_sortColumn = -1;
    arrange();
    endResetModel();
}

void ConsolidationModel::setNeedle(const QString &text)
{
    beginResetModel();
    m_needle = searchKey(text);
    arrange();
    endResetModel();
}

void ConsolidationModel::setOnly(const std::optional<QSet<QString>> &items)
{
    beginResetModel();
    m_only = items;
    arrange();
    endResetModel();
}

void ConsolidationModel::setGrouping(const QString &by)
{
    beginResetModel();
    m_grouping = by;
    arrange();
    endResetModel();
}

void ConsolidationModel::setColumns(const QStringList &keys)
{
    beginResetModel();
    const Field *sorted = field(m_sortColumn);
    m_columns.clear();
    if (m_rows.form) {
        for (const Field &column : m_rows.form->columns) {
            if (keys.contains(column.key))
                m_columns.push_back(&column);
        }
    }
    if (sorted) {
        const auto at = std::ranges::find(m_columns, sorted);
        m_sortColumn =
            at == m_columns.end() ? -1 : FormColumns + static_cast<int>(at - m_columns.begin());
    }
    arrange();
    endResetModel();
}

QStringList ConsolidationModel::columns() const
{
    QStringList keys;
    for (const Field *column : m_columns)
        keys += column->key;
    return keys;
}

const Field *ConsolidationModel::field(int column) const
{
    const int at = column - FormColumns;
    return at < 0 || at >= static_cast<int>(m_columns.size()) ? nullptr : m_columns[size_t(at)];
}

QString ConsolidationModel::groupOf(const work::YearRow &row) const
{
    if (m_grouping == byDepartment)
        return row.names.value(0, tr("部署なし"));
    const auto cell = row.cells.constFind(m_grouping);
    const QString text = cell == row.cells.cend() ? QString() : cell->value.simplified();
    return text.isEmpty() ? tr("（空欄）") : text;
}

const QString &ConsolidationModel::searchText(size_t row) const
{
    QString &text = m_searchTexts[row];
    if (!text.isEmpty())
        return text;
    const work::YearRow &of = m_rows.rows[row];
    QStringList parts = of.names;
    parts += of.title;
    for (const Cell &cell : of.cells)
        parts += cell.value;
    text = searchKey(parts.join(u'\n'));
    return text;
}

QString ConsolidationModel::textAt(const work::YearRow &row, int column) const
{
    switch (column) {
    case UnitColumn:
        return m_grouping == byDepartment && row.names.size() > 1 ? row.names.mid(1).join(u'　')
                                                                  : row.names.join(u'　');
    case SheetColumn:
        return row.title;
    case NumberColumn:
        return QString::number(row.number);
    default:
        break;
    }
    const Field *of = field(column);
    const auto cell = of ? row.cells.constFind(of->key) : row.cells.cend();
    return cell == row.cells.cend() ? QString() : cell->value;
}

// Groups in the order in which the form names their words, then as the rows have them.
void ConsolidationModel::arrange()
{
    std::vector<int> shown;
    for (size_t row = 0; row < m_rows.rows.size(); ++row) {
        const bool meant = !m_only || m_only->contains(m_rows.rows[row].item);
        if (meant && (m_needle.isEmpty() || searchText(row).contains(m_needle)))
            shown.push_back(static_cast<int>(row));
    }
    m_shown = static_cast<int>(shown.size());
    const auto at = [this](int row) -> const work::YearRow & { return m_rows.rows[size_t(row)]; };
    if (m_sortColumn >= 0) {
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(shown.size());
        for (const int row : shown)
            keys.push_back(collator.sortKey(textAt(at(row), m_sortColumn).simplified()));
        std::vector<size_t> order(shown.size());
        std::iota(order.begin(), order.end(), size_t(0));
        const bool numbers = m_sortColumn == NumberColumn;
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::ranges::stable_sort(order, [&](size_t a, size_t b) {
            const size_t first = up ? a : b;
            const size_t second = up ? b : a;
            if (numbers)
                return at(shown[first]).number < at(shown[second]).number;
            return keys[first].compare(keys[second]) < 0;
        });
        std::vector<int> sorted;
        for (const size_t place : order)
            sorted.push_back(shown[place]);
        shown = std::move(sorted);
    }
    m_lines.clear();
    if (m_grouping.isEmpty()) {
        for (const int row : shown)
            m_lines.push_back({row, {}, 0});
        return;
    }
    QStringList groups;
    QHash<QString, std::vector<int>> members;
    if (const Field *by = m_rows.form ? m_rows.form->column(m_grouping) : nullptr)
        groups = by->choices;
    // By the register and not by what was sorted within.
    for (const work::YearRow &row : m_rows.rows) {
        if (const QString group = groupOf(row); !groups.contains(group))
            groups += group;
    }
    for (const int row : shown)
        members[groupOf(at(row))].push_back(row);
    for (const QString &group : std::as_const(groups)) {
        const std::vector<int> of = members.value(group);
        if (of.empty())
            continue;
        m_lines.push_back({-1, group, static_cast<int>(of.size())});
        for (const int row : of)
            m_lines.push_back({row, {}, 0});
    }
}

const work::YearRow *ConsolidationModel::rowAt(int line) const
{
    if (line < 0 || line >= static_cast<int>(m_lines.size()) || m_lines[size_t(line)].row < 0)
        return nullptr;
    return &m_rows.rows[size_t(m_lines[size_t(line)].row)];
}

int ConsolidationModel::lineOf(const QString &item) const
{
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const work::YearRow *row = rowAt(static_cast<int>(line));
        if (row && row->item == item)
            return static_cast<int>(line);
    }
    return -1;
}

QStringList ConsolidationModel::shownSheets() const
{
    QStringList sheets;
    QSet<QString> seen;
    for (const Line &line : m_lines) {
        if (line.row < 0)
            continue;
        const QString &sheet = m_rows.rows[size_t(line.row)].sheet;
        if (!seen.contains(sheet))
            sheets += sheet;
        seen.insert(sheet);
    }
    return sheets;
}

std::vector<int> ConsolidationModel::headings() const
{
    std::vector<int> lines;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].row < 0)
            lines.push_back(static_cast<int>(line));
    }
    return lines;
}

int ConsolidationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConsolidationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FormColumns + static_cast<int>(m_columns.size());
}

QVariant ConsolidationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const work::YearRow *row = rowAt(index.row());
    if (!row) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return index.column() == 0 ? tr("%1　%2行").arg(line.group).arg(line.count)
                                       : QVariant();
        case SheetModel::LockedRole:
            return true;
        case Qt::FontRole: {
            QFont bold = theme::textFont();
            bold.setBold(true);
            return bold;
        }
        default:
            return {};
        }
    }
    const Field *of = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == UnitColumn ? QVariant(row->names.join(u" > "_s)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1　%2　%3行目：%4")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), row->title)
            .arg(row->number)
            .arg(textAt(*row, index.column()));
    case SheetModel::LockedRole:
        return of && !row->open.contains(of->key);
    case SheetModel::BlankRole:
        return of && row->blanks.contains(of->key);
    case SheetModel::EndedRole:
        return row->ended;
    case SheetModel::CenterRole:
        return index.column() == NumberColumn;
    default:
        return {};
    }
}

QVariant ConsolidationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    switch (section) {
    case UnitColumn:
        return tr("部署");
    case SheetColumn:
        return tr("シート");
    case NumberColumn:
        return tr("行");
    default:
        break;
    }
    const Field *of = field(section);
    return of ? m_rows.form->printedLabel(*of) : QVariant();
}

Qt::ItemFlags ConsolidationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return rowAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

void ConsolidationModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

} // namespace mokuhyo::desk
