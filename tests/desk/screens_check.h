#pragma once

#include "scene.h"

namespace mokuhyo::desk::test {

void check(Scene &scene, const QString &name);   // of the sheet in view, and of all sheets
void compare(Scene &scene, const QString &name); // two phases side by side
void series(Scene &scene, const QString &name);  // a plan over several years
void figures(Scene &scene, const QString &name); // what was reached, by department and rated

} // namespace mokuhyo::desk::test
