#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QTableView;

namespace mokuhyo::desk {

// Heights of a table's rows by their texts. What is in view is measured at once; the rest gets a
// guess and is measured in slices while nobody waits, and what is in view stays where it is.
class RowHeights : public QObject
{
    Q_OBJECT

public:
    using Height = std::function<int(int row)>;

    RowHeights(QTableView *table, Height measure, Height guess);

    // All rows anew. Rows that were measured before keep their height until it is their turn.
    void layOut(bool fresh);
    void layOut(int row);
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowMoved(int from, int to);
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }
    void settle(); // all of it, now

Q_SIGNALS:
    void changed();

private:
    void keepView(const std::function<void()> &change);
    void slice();
    bool measureRow(int row);
    void measureView();

    QTableView *m_table;
    Height m_measure;
    Height m_guess;
    QTimer m_idle;
    std::vector<bool> m_known;
    int m_waiting = 0;
    int m_next = 0;
};

} // namespace mokuhyo::desk
