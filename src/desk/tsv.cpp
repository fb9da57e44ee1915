#include "desk/tsv.h"

#include "core/text.h"

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &cell)
{
    static const QString special = u"\t\n\""_s;
    bool needed = false;
    for (const QChar c : cell)
        needed = needed || special.contains(c);
    return needed ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QString toTsv(const CellRange &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList parts;
        for (const QString &cell : row)
            parts += quoted(cell);
        text += parts.join(u'\t') + u'\n';
    }
    return text;
}

CellRange fromTsv(const QString &clipboard)
{
    const QString text = withLf(clipboard);
    CellRange rows;
    QStringList row;
    QString cell;
    const auto endRow = [&] {
        row += std::exchange(cell, {});
        rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // Without a closing quote before a tab, line break or the end, the quote is plain text.
        if (c == u'"' && cell.isEmpty()) {
            QString inside;
            qsizetype at = i + 1;
            bool closed = false;
            for (; at < text.size(); ++at) {
                if (text[at] != u'"') {
                    inside += text[at];
                } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                    inside += text[at++];
                } else {
                    closed =
                        at + 1 == text.size() || text[at + 1] == u'\t' || text[at + 1] == u'\n';
                    break;
                }
            }
            if (closed) {
                cell = inside;
                i = at;
                continue;
            }
        }
        if (c == u'\t')
            row += std::exchange(cell, {});
        else if (c == u'\n')
            endRow();
        else
            cell += c;
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace mokuhyo::desk
