#pragma once

#include "core/handout.h"
#include "work/session.h"

#include <QHash>

#include <vector>

namespace mokuhyo::work {

// Everything that went out, read once, so that hundreds of files can be looked up in it.
class HandoutIndex
{
public:
    [[nodiscard]] static Result<HandoutIndex> of(const Session &session);

    [[nodiscard]] const Handout *find(const QString &id) const;
    // The sheet that a given or spare row was handed out in; empty: none.
    [[nodiscard]] QString sheetOf(const QString &row) const;
    // The newest first; those that somebody only exported behind all others.
    [[nodiscard]] std::vector<const Handout *> containing(const QString &sheet) const;

private:
    std::vector<Handout> m_handouts;
    QHash<QString, size_t> m_byId;
    QHash<QString, QString> m_sheetOfRow;
    QHash<QString, std::vector<size_t>> m_bySheet;
};

} // namespace mokuhyo::work
