#pragma once

#include "scene.h"
#include "work/collect.h"

namespace mokuhyo::desk::test {

// Files of every kind that can come back, with long names and texts, as a plan tells of them.
[[nodiscard]] work::CollectPlan returnedFiles(const QString &sheet);
// A cell that the planning division and a section wrote differently.
[[nodiscard]] Status disagree(work::Session &session, const work::CellRef &cell,
                              const QString &planning, const QString &section);

void handout(Scene &scene, const QString &name);
void collect(Scene &scene, const QString &name);
void conflicts(Scene &scene, const QString &name);

} // namespace mokuhyo::desk::test
