#pragma once

#include "work/collect.h"

#include <QTreeWidget>

#include <optional>

namespace mokuhyo::desk {

// The files of a collection with their sheets, how each was recognised and what is in it; below a
// file also what only a person can decide.
class CollectTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CollectTree(QWidget *parent = nullptr);

    // The plan has to outlive what is shown of it.
    void setPlan(const work::CollectPlan *plan);
    // The figures again, after marks were set or taken away.
    void refresh();

    struct Place
    {
        size_t file = 0;
        std::optional<size_t> sheet;
        std::optional<size_t> question;
    };
    [[nodiscard]] std::optional<Place> current() const;

private:
    void fill(QTreeWidgetItem *item, const work::CollectedFile &file);
    void fill(QTreeWidgetItem *item, const work::CollectedSheet &sheet);

    const work::CollectPlan *m_plan = nullptr;
};

// What a plan holds, counted.
struct CollectCounts
{
    size_t taken = 0; // cells that arrive
    size_t conflicts = 0;
    size_t outside = 0; // neither theirs to change nor taken
    size_t rowsNew = 0;
    size_t rowsMissing = 0;
    size_t questions = 0;
    size_t answers = 0;

    CollectCounts &operator+=(const CollectCounts &other);
};
[[nodiscard]] CollectCounts countsOf(const work::CollectedSheet &sheet);
[[nodiscard]] CollectCounts countsOf(const work::CollectedFile &file);

} // namespace mokuhyo::desk
