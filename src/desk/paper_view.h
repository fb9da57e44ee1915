#pragma once

#include <QTimer>
#include <QWidget>

class QScrollBar;

namespace mokuhyo::desk {

class SheetTable;

// A sheet as one piece of paper, scrolled by one bar: the fields above, the table, the fields
// below. The table's headings stay in view; the fields give way to its rows. So every family of
// forms leaves the rows the whole height, however much stands above them.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    PaperView(QWidget *head, SheetTable *table, QWidget *foot, QWidget *parent = nullptr);

    // How far down the paper the view's top is, px.
    [[nodiscard]] int position() const;
    void setPosition(int position);
    // Scrolls as far as it takes for the table to have most of the view.
    void showTable();
    // Where the table begins, px.
    [[nodiscard]] int tableTop() const { return m_headHeight; }
    // Scrolls as far as it takes to see that part of the head or foot.
    void reveal(const QWidget *part);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    // Measures anew and puts everything where it belongs, at that position or the present one.
    void place(int position = -1);
    void tableScrolled(int value);
    [[nodiscard]] int heightOf(const QWidget *part, int width) const;

    QWidget *m_head;
    SheetTable *m_table;
    QWidget *m_foot;
    QScrollBar *m_bar;
    QTimer m_later;
    int m_headHeight = 0;
    bool m_barred = false;
    bool m_placing = false;
};

} // namespace mokuhyo::desk
