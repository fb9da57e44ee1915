#pragma once

#include "scene.h"

namespace mokuhyo::desk::test {

void readings(Scene &scene, const QString &name); // in the row's form, and corrected
void handInQuestions(Scene &scene, const QString &name);
void ratingRules(Scene &scene, const QString &name); // nothing decided yet, then two decisions

} // namespace mokuhyo::desk::test
