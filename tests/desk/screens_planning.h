#pragma once

#include "scene.h"

namespace mokuhyo::desk::test {

void organisation(Scene &scene, const QString &name);
void organisationActs(Scene &scene, const QString &name); // each of its small dialogs
void prepareYear(Scene &scene, const QString &name);      // a picture a page

} // namespace mokuhyo::desk::test
