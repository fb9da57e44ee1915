#include "desk/compare_model.h"

#include "core/text.h"
#include "desk/marked_text_delegate.h"

#include <QFont>
#include <QTextDocument>

#include <algorithm>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;
using work::ComparedCell;
using work::ComparedRow;
using work::ComparedSheet;
using work::Fate;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u'　');
}

// Where the text of one side differs from that of the other.
QVariant spansOf(const ComparedCell &cell, DiffPiece::Kind own)
{
    // A text that stands alone is all different: marks would say nothing.
    if (cell.before.isEmpty() || cell.after.isEmpty())
        return {};
    std::vector<work::Span> spans;
    qsizetype at = 0;
    for (const DiffPiece &piece : cell.pieces) {
        if (piece.kind != own && piece.kind != DiffPiece::Kind::Same)
            continue;
        if (piece.kind == own)
            spans.push_back({at, piece.text.size()});
        at += piece.text.size();
    }
    return spans.empty() ? QVariant() : MarkedTextDelegate::spans(spans);
}

QString fateAndNote(Fate fate, const QString &note)
{
    const QString word = work::fateWord(fate);
    if (word.isEmpty() || note.isEmpty())
        return word + note;
    return CompareModel::tr("%1：%2").arg(word, note);
}

} // namespace

void CompareModel::setComparison(work::Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    arrange();
    endResetModel();
}

void CompareModel::setFilter(const QString &needle, const QString &label)
{
    beginResetModel();
    m_needle = searchKey(needle);
    m_label = label;
    arrange();
    endResetModel();
}

void CompareModel::arrange()
{
    m_groups.clear();
    for (const ComparedSheet &sheet : m_comparison.sheets) {
        Group group{&sheet, {}};
        const auto add = [&](const Line &line) {
            if (isShown(line))
                group.lines.push_back(line);
        };
        for (const ComparedCell &cell : sheet.fields)
            add({&sheet, nullptr, &cell});
        for (const ComparedRow &row : sheet.rows) {
            if (row.fate != Fate::Kept || !row.note.isEmpty())
                add({&sheet, &row, nullptr});
            for (const ComparedCell &cell : row.cells)
                add({&sheet, &row, &cell});
        }
        const bool unfiltered = m_needle.isEmpty() && m_label.isEmpty();
        if (!group.lines.empty() || (unfiltered && sheet.fate != Fate::Kept))
            m_groups.push_back(std::move(group));
    }
}

bool CompareModel::isShown(const Line &line) const
{
    if (!m_label.isEmpty() && !(line.cell && line.cell->label == m_label))
        return false;
    if (m_needle.isEmpty())
        return true;
    QStringList texts{line.sheet->name, place(line), label(line)};
    for (const int column : {Before, After, Reason})
        texts += text(line, column);
    return searchKey(texts.join(u'\n')).contains(m_needle);
}

QStringList CompareModel::labels() const
{
    QStringList labels;
    const auto add = [&](const ComparedCell &cell) {
        if (!labels.contains(cell.label))
            labels += cell.label;
    };
    for (const ComparedSheet &sheet : m_comparison.sheets) {
        for (const ComparedCell &cell : sheet.fields)
            add(cell);
        for (const ComparedRow &row : sheet.rows) {
            for (const ComparedCell &cell : row.cells)
                add(cell);
        }
    }
    return labels;
}

CompareModel::Line CompareModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return {m_groups[static_cast<size_t>(index.row())].sheet, nullptr, nullptr};
    return m_groups[index.internalId() - 1].lines[static_cast<size_t>(index.row())];
}

int CompareModel::lines() const
{
    size_t lines = 0;
    for (const Group &group : m_groups)
        lines += group.lines.size();
    return static_cast<int>(lines);
}

// The id of a line is the place of its sheet, from 1; that of a sheet is 0.
QModelIndex CompareModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex CompareModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].lines.size());
}

int CompareModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString CompareModel::place(const Line &line)
{
    if (!line.row)
        return tr("シートの項目");
    if (line.row->place.isEmpty() || line.row->title.isEmpty())
        return line.row->place + oneLine(line.row->title);
    return tr("%1　%2").arg(line.row->place, oneLine(line.row->title));
}

QString CompareModel::label(const Line &line)
{
    if (!line.cell)
        return work::fateWord(line.row->fate);
    return line.cell->part.isEmpty() ? line.cell->label
                                     : tr("%1 %2").arg(line.cell->label, line.cell->part);
}

QString CompareModel::text(const Line &line, int column) const
{
    switch (column) {
    case Before:
        return line.cell ? line.cell->before : QString();
    case After:
        return line.cell ? line.cell->after : line.row->note;
    case Reason:
        return line.cell ? line.cell->reason : QString();
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const Line line = lineAt(index);
    if (!line.sheet)
        return {};
    const int column = index.column();
    if (!line.row && !line.cell) {
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        if (column != Place || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const QString what = fateAndNote(line.sheet->fate, line.sheet->note);
        const QString name = oneLine(line.sheet->name);
        return what.isEmpty() ? name : tr("%1　［%2］").arg(name, what);
    }
    if (role == MarkedTextDelegate::SpansRole && line.cell) {
        if (column == Before)
            return spansOf(*line.cell, DiffPiece::Kind::Removed);
        if (column == After)
            return spansOf(*line.cell, DiffPiece::Kind::Added);
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString shown = column == Place   ? place(line)
                    : column == Label ? label(line)
                                      : text(line, column);
    if (role == Qt::ToolTipRole)
        return shown.isEmpty() ? QVariant() : Qt::convertFromPlainText(shown);
    // The delegate that marks places shows line breaks like this as well.
    return shown.replace(u'\n', u'↵');
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("箇所");
    case Label:
        return tr("欄");
    case Before:
        return m_comparison.before.isEmpty() ? tr("変更前")
                                             : tr("変更前：%1").arg(m_comparison.before);
    case After:
        return m_comparison.after.isEmpty() ? tr("変更後")
                                            : tr("変更後：%1").arg(m_comparison.after);
    case Reason:
        return tr("理由");
    default:
        return {};
    }
}

} // namespace mokuhyo::desk
