#pragma once

#include "desk/cell_editor.h"
#include "desk/text_cache.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace mokuhyo::desk {

// Paints cells as the sheet prints them, wrapped, with their state, and edits them in place.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setNextStart(EditStart start) { m_next = start; }
    // While set, an editor takes its cell's text anew: an abandoned composition has eaten it.
    void setRestarting(bool restarting) { m_restarting = restarting; }
    // Columns that stand for folded ones; nothing of them is painted.
    void setStrips(const QSet<int> &columns) { m_strips = columns; }
    // Height that the texts of a cell need at this width.
    [[nodiscard]] int heightFor(const QModelIndex &index, int width, const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    // The editor was closed by a key that goes on to a neighbour.
    void moveWanted(int rows, int columns);
    // What is typed needs a higher row.
    void heightWanted(int row, int height) const;
    // Closed by Ctrl+Enter: the text is for every chosen cell.
    void fillWanted(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] bool keyPressed(QWidget *editor, class QKeyEvent *key);
    void leave(QWidget *editor, int rows, int columns);
    void paintContent(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QColor &pen) const;

    mutable TextCache m_texts;
    EditStart m_next = EditStart::Opening;
    bool m_restarting = false;
    QSet<int> m_strips;
};

} // namespace mokuhyo::desk
