#pragma once

#include <QByteArray>
#include <QString>

namespace mokuhyo::desk {

// What one window shows, and where on the screen: enough to open it again tomorrow.
struct WindowPlace
{
    QString store; // path; empty: one in memory
    int year = 0;  // 0: as the store thinks best
    QString sheet; // empty: the last one looked at
    QByteArray geometry;
    QByteArray splitter;
};

} // namespace mokuhyo::desk
