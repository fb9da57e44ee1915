#pragma once

#include "desk/start_request.h"

#include <QString>
#include <QStringList>

// What the command line of the window says.
struct Options
{
    QString language;   // empty: the system's
    QString screenshot; // where to put a picture of the window; empty: none
    mokuhyo::desk::StartRequest start;

    // Answers --help and --version itself, and ends the program on wrong usage. `arguments` with
    // the program's name first.
    [[nodiscard]] static Options parse(const QStringList &arguments);
};
