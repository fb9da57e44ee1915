#pragma once

#include <QStringList>

class QWidget;

namespace mokuhyo::desk::test {

// What is wrong with a screen for somebody who does not see it or has no mouse; one line a defect.

// Controls without a name, or with one that another control of the screen has.
[[nodiscard]] QStringList namingDefects(const QWidget &screen);
// Controls that Tab does not reach, and dialogs whose order jumps back up.
[[nodiscard]] QStringList tabOrderDefects(const QWidget &screen);
// Controls that look the same with the keyboard's focus as without.
[[nodiscard]] QStringList focusDefects(QWidget &screen);
// Item models that break the rules of their kind end the program, as QAbstractItemModelTester does.
void testModels(const QWidget &screen);

} // namespace mokuhyo::desk::test
