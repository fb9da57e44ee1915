#pragma once

#include "desk/finding_model.h"

#include <QTreeView>

namespace mokuhyo::desk {

// Findings to choose from: Enter or a double click goes to the cell.
class FindingList : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingList(FindingModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<work::CheckedFinding> chosen() const;
    [[nodiscard]] const work::CheckedFinding *current() const; // null: none
    // What was current stays so over a new check, else its neighbour.
    void keepCurrent();

Q_SIGNALS:
    void findingWanted(const mokuhyo::work::CheckedFinding &finding);
    void choiceChanged();

private:
    FindingModel *m_model;
    QString m_kept; // id
    int m_keptRow = 0;
};

} // namespace mokuhyo::desk
