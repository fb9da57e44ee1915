#pragma once

#include "core/change.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace mokuhyo::work {

// One cell of a step: what stood there and what stands there now.
struct CellStep
{
    QString record;
    QString field;
    QString before;
    QString after;
};

// Something a person did and can take back in one go.
struct Step
{
    QString text; // 「目標値」の入力
    std::vector<CellStep> cells;
    // Changes of others that the rows which came or went held already: no hindrance to undo.
    QSet<QString> seen;
};

// What a step, an undo or a redo did.
struct Applied
{
    QString text;
    std::vector<Change> changes; // as written, in order; empty: nothing changed
    QStringList sheets;          // ids of the sheets touched
};

// The steps of one session. Holds no store: it says what to write, Session writes it.
class UndoStack
{
public:
    void push(Step step);

    [[nodiscard]] const Step *toUndo() const;
    [[nodiscard]] const Step *toRedo() const;
    [[nodiscard]] QString undoText() const { return toUndo() ? toUndo()->text : QString(); }
    [[nodiscard]] QString redoText() const { return toRedo() ? toRedo()->text : QString(); }

    // toUndo() was written back; toRedo() was written again.
    void undone();
    void redone();

    // Drops steps, for what nobody may bring back.
    void forget(const std::function<bool(const Step &)> &isMeant);

private:
    static constexpr size_t deepest = 500;
    std::vector<Step> m_steps;
    size_t m_done = 0; // steps below are done, those above are undone
};

} // namespace mokuhyo::work
