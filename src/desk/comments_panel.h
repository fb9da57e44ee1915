#pragma once

#include "desk/sheet_document.h"

#include <QWidget>

class QTreeWidget;

namespace mokuhyo::desk {

class FoldButton;

// What was said of the cells of the sheet in view, and how it was answered. Hidden while nothing
// was.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(SheetDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void cellWanted(const mokuhyo::desk::CellKey &cell);
    // Somebody wants to say what was done about it.
    void answerWanted(const mokuhyo::work::Comment &comment);

private:
    void sync();
    [[nodiscard]] const work::Comment *chosen() const;

    SheetDocument *m_document;
    FoldButton *m_fold;
    QWidget *m_body;
    QTreeWidget *m_list;
    QWidget *m_go;
    QWidget *m_answer;
};

} // namespace mokuhyo::desk
