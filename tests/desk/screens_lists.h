#pragma once

#include "scene.h"

namespace mokuhyo::desk::test {

void board(Scene &scene, const QString &name); // in groups, narrowed, and its menu
void rows(Scene &scene, const QString &name);  // by department, by a choice
void bulkEdit(Scene &scene, const QString &name);

} // namespace mokuhyo::desk::test
