#pragma once

#include <QByteArray>
#include <QStringList>

namespace mokuhyo::desk {

// What a start of the program asks for. Files by absolute path.
struct StartRequest
{
    QStringList stores;  // to be shown; none: the one that was open last
    QStringList imports; // to be taken into the first of them
    bool sample = false;
    QString activation; // the desktop's permission to come to the front; empty: none

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static StartRequest fromJson(const QByteArray &json);
};

} // namespace mokuhyo::desk
