#pragma once

#include "core/change.h"

#include <QHash>
#include <QString>

#include <vector>

namespace mokuhyo::work {

// Collects the edits of one step. Records that exist are given with what they hold, so that each
// edit names the leaves it replaces.
class Drafts
{
public:
    // A record that does not exist yet, with its kind. Answers its id.
    QString create(const QString &id, const QString &kindName);
    void set(const QString &record, const QString &fieldName, const QString &value,
             const QStringList &leaves = {});
    void remove(const Record &record);

    [[nodiscard]] std::vector<Edit> take() { return std::move(m_edits); }
    [[nodiscard]] bool empty() const { return m_edits.empty(); }

private:
    std::vector<Edit> m_edits;
};

} // namespace mokuhyo::work
