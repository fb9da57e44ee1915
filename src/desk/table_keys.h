#pragma once

#include <QList>
#include <QString>

namespace mokuhyo::desk {

// A key of the table that is no command of a menu, as a help page prints it.
struct TableKey
{
    QString keys;
    QString text;
};

// All of them, in the order of a list.
[[nodiscard]] QList<TableKey> tableKeys();

} // namespace mokuhyo::desk
