#include "desk/collect_cells_model.h"

#include "desk/marked_text_delegate.h"

#include <QTextDocument>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::CollectedCell;
using work::CollectedRow;

namespace {

QString rowText(const CollectedRow &row)
{
    QStringList lines;
    for (const auto &[label, text] : row.texts)
        lines += CollectCellsModel::tr("%1：%2").arg(label, text);
    return lines.join(u'\n');
}

bool decidable(const CollectedCell &cell)
{
    return cell.kind == CollectedCell::Kind::Outside || cell.kind == CollectedCell::Kind::Former;
}

} // namespace

void CollectCellsModel::setFile(work::CollectedFile *file, std::optional<size_t> sheet)
{
    m_file = file;
    m_sheet = sheet;
    build();
}

void CollectCellsModel::setShow(Show show)
{
    m_show = show;
    build();
}

void CollectCellsModel::build()
{
    beginResetModel();
    m_lines.clear();
    m_spans.clear();
    const auto add = [this](const Line &line) {
        if (isShown(line))
            m_lines.push_back(line);
    };
    for (size_t i = 0; m_file && i < m_file->sheets.size(); ++i) {
        if (m_sheet && *m_sheet != i)
            continue;
        work::CollectedSheet &sheet = m_file->sheets[i];
        for (CollectedCell &cell : sheet.cells)
            add({&sheet, &cell, nullptr, nullptr});
        for (CollectedRow &row : sheet.rows)
            add({&sheet, nullptr, &row, nullptr});
    }
    if (m_file && !m_sheet) {
        for (work::CollectedAnswer &answer : m_file->answers)
            add({nullptr, &answer.cell, nullptr, &answer});
    }
    endResetModel();
}

bool CollectCellsModel::isShown(const Line &line) const
{
    switch (m_show) {
    case Show::Everything:
        return true;
    case Show::Conflicts:
        return line.cell && line.cell->kind == CollectedCell::Kind::Conflict;
    case Show::Undecided:
        return mayChoose(line) || (line.row && !line.row->taken);
    }
    return true;
}

bool CollectCellsModel::mayChoose(const Line &line)
{
    if (line.row)
        return !line.row->changes.empty() &&
               (line.row->kind != CollectedRow::Kind::Added || line.row->locked);
    return decidable(*line.cell);
}

bool CollectCellsModel::hasOutside() const
{
    return std::ranges::any_of(m_lines,
                               [](const Line &line) { return line.cell && decidable(*line.cell); });
}

void CollectCellsModel::takeOutside(bool taken)
{
    for (const Line &line : m_lines) {
        if (line.cell && decidable(*line.cell))
            line.cell->taken = taken;
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, Taken), index(rowCount() - 1, Taken), {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

QString CollectCellsModel::place(const Line &line) const
{
    QString where;
    if (line.row)
        where = line.row->name;
    else if (line.cell->row.isEmpty())
        where = tr("「%1」").arg(line.cell->label);
    else
        where = tr("%1「%2」").arg(line.cell->row, line.cell->label);
    if (line.answer)
        return tr("コメントへの回答　%1").arg(where);
    const bool several = m_file->sheets.size() > 1 && !m_sheet;
    return several ? tr("%1　%2").arg(QString(line.sheet->title).replace(u'\n', u' '), where)
                   : where;
}

QString CollectCellsModel::what(const Line &line)
{
    if (line.row) {
        switch (line.row->kind) {
        case CollectedRow::Kind::Added:
            return tr("新しい行");
        case CollectedRow::Kind::Copied:
            return tr("写した行");
        case CollectedRow::Kind::Missing:
            return tr("ない行");
        case CollectedRow::Kind::Emptied:
            return tr("空の行");
        }
    }
    switch (line.cell->kind) {
    case CollectedCell::Kind::Change:
        return line.answer ? tr("回答") : tr("記入");
    case CollectedCell::Kind::Same:
        return tr("同じ");
    case CollectedCell::Kind::Conflict:
        return tr("食い違い");
    case CollectedCell::Kind::Outside:
        return tr("対象外");
    case CollectedCell::Kind::Former:
        return tr("以前の内容");
    }
    return {};
}

QString CollectCellsModel::explanation(int row) const
{
    const Line &line = at(row);
    if (line.row) {
        switch (line.row->kind) {
        case CollectedRow::Kind::Added:
            if (line.row->conflict)
                return tr("別のファイルでも、同じ行に違う内容が書き足されています。両方を残し、"
                          "反映した後で「食い違い」から選びます。");
            return line.row->locked ? tr("ファイルで書き足された行ですが、行を加えられる配布では"
                                         "ありませんでした。印を付けた場合だけ反映します。")
                                    : tr("ファイルで書き足された行です。表に加わります。");
        case CollectedRow::Kind::Copied:
            return tr("同じ行が二つありました。これは配布時との違いが大きい方です。"
                      "印を付けた場合だけ、新しい行として反映します。");
        case CollectedRow::Kind::Missing:
            return tr("配布した行がファイルにありません。印を付けると、行を削除します。"
                      "付けなければ、そのまま残ります。");
        case CollectedRow::Kind::Emptied:
            return tr("ファイルでは行の内容がすべて消されています。印を付けると、行を削除します。"
                      "付けなければ、そのまま残ります。");
        }
    }
    switch (line.cell->kind) {
    case CollectedCell::Kind::Change:
        return tr("反映します。");
    case CollectedCell::Kind::Same:
        return tr("企画側と同じ内容です。");
    case CollectedCell::Kind::Conflict:
        return tr("配布の後に企画側でも変わっています。両方を残し、反映した後で「食い違い」から"
                  "選びます。");
    case CollectedCell::Kind::Outside:
        return tr("今回の記入欄ではありません。印を付けた場合だけ反映します。");
    case CollectedCell::Kind::Former:
        return tr(
            "以前の内容と同じです。古いファイルかもしれません。印を付けた場合だけ反映します。");
    }
    return {};
}

CollectCellsModel::Texts CollectCellsModel::texts(int row) const
{
    const Line &line = at(row);
    if (line.cell)
        return {line.answer ? std::nullopt : std::optional(line.cell->atHandout),
                line.answer ? line.answer->comment : line.cell->here, line.cell->file};
    const bool came =
        line.row->kind == CollectedRow::Kind::Added || line.row->kind == CollectedRow::Kind::Copied;
    return came ? Texts{QString(), {}, rowText(*line.row)}
                : Texts{rowText(*line.row), rowText(*line.row), {}};
}

int CollectCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CollectCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("反映"),   tr("箇所"),   tr("内容"),
                             tr("配布時"), tr("企画側"), tr("課から")};
    return names[section];
}

QVariant CollectCellsModel::spans(int row, int column) const
{
    const auto key = std::pair(row, column);
    if (const auto known = m_spans.constFind(key); known != m_spans.constEnd())
        return *known;
    const Texts all = texts(row);
    const QString &text = column == Here ? all.here : all.section;
    const QVariant found = at(row).cell && all.atHandout && !text.isEmpty()
                               ? MarkedTextDelegate::added(*all.atHandout, text)
                               : QVariant();
    m_spans.insert(key, found);
    return found;
}

QVariant CollectCellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = at(index.row());
    const int column = index.column();
    if (role == Qt::CheckStateRole && column == Taken)
        return (line.cell ? line.cell->taken : line.row->taken) ? Qt::Checked : Qt::Unchecked;
    if (role == MarkedTextDelegate::SpansRole && (column == Here || column == Section))
        return spans(index.row(), column);
    if (role == Qt::AccessibleTextRole && column == Taken)
        return tr("%1を反映する").arg(place(line));
    if (role == Qt::ToolTipRole && (column == Taken || column == What))
        return explanation(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto shown = [role](QString text) {
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(text) : text.replace(u'\n', u'↵');
    };
    switch (column) {
    case Place:
        return role == Qt::ToolTipRole && line.cell && !line.cell->place.cell.isEmpty()
                   ? tr("%1（%2 の %3）")
                         .arg(place(line), line.cell->place.tab, line.cell->place.cell)
                   : place(line);
    case What:
        return what(line);
    case AtHandout:
        return shown(texts(index.row()).atHandout.value_or(QString()));
    case Here:
        return shown(texts(index.row()).here);
    case Section:
        return shown(texts(index.row()).section);
    default:
        return {};
    }
}

Qt::ItemFlags CollectCellsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == Taken && mayChoose(at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool CollectCellsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Taken || role != Qt::CheckStateRole ||
        !mayChoose(at(index.row())))
        return false;
    const Line &line = at(index.row());
    (line.cell ? line.cell->taken : line.row->taken) = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT takenChanged();
    return true;
}

} // namespace mokuhyo::desk
