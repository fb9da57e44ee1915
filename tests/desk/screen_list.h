#pragma once

#include "scene.h"

namespace mokuhyo::desk::test {

// A screen that people see: how to get there in a scene with the sample city in view, and to look.
// Every screen is a scene of its own.
struct Screen
{
    const char *name = ""; // of its picture; a screen may take several, named after it
    void (*show)(Scene &scene, const QString &name) = nullptr;
    bool empty = false; // on a store without sheets
};

// All of them: tools/screenshots takes their pictures, the tests walk over their controls. A new
// dialog that opens by an action is one line here.
[[nodiscard]] const QList<Screen> &screens();

} // namespace mokuhyo::desk::test
