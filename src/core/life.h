#pragma once

#include <QDate>
#include <QString>

namespace mokuhyo {

// Items have a life: what became of a row since it was planned. It keeps its number and stays
// printed whatever happens; one that ended is not asked for any more and is not counted.
enum class LifeEvent { None, Added, Changed, Discontinued, Completed, Merged, Transferred };

struct ItemLife
{
    LifeEvent event = LifeEvent::None;
    QDate on;
    QString reason;
    QString to;    // Merged: ids of items, Transferred: of units, separated by spaces
    int year = 0;  // Added: the fiscal year and
    QString phase; // the phase in which that happened, which opens its plan

    // Whether it counts no more: 中止, 完了, 統合, 移管.
    [[nodiscard]] bool ended() const { return event > LifeEvent::Changed; }
    bool operator==(const ItemLife &) const = default;
};

// 追加, 変更, … as the log and files name them ("added", …) and as people do. Empty for None.
[[nodiscard]] QString lifeKey(LifeEvent event);
[[nodiscard]] LifeEvent lifeFromKey(const QString &key);
[[nodiscard]] QString lifeLabel(LifeEvent event);
// The same as paper has it: in Japanese whatever the language of the window.
[[nodiscard]] QString lifeWord(LifeEvent event);

} // namespace mokuhyo
