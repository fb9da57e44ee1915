#pragma once

#include <QHeaderView>

class QFrame;

namespace mokuhyo::desk {

// Row numbers. A number taken with the mouse moves its row; a line shows where it would go.
class RowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(QWidget *parent = nullptr);

    [[nodiscard]] bool isDragging() const { return m_dragging; }
    void cancelDrag();

Q_SIGNALS:
    void moveWanted(int from, int to); // `to`: the place it has afterwards

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] int gapAt(int y) const; // 0: above the first row
    void showLine(int gap);

    QFrame *m_line;
    QPoint m_pressed;
    int m_row = -1;
    int m_gap = -1;
    bool m_dragging = false;
};

} // namespace mokuhyo::desk
