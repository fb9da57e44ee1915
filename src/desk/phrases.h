#pragma once

#include <QStringList>

class QComboBox;
class QWidget;

namespace mokuhyo::desk {

// Reasons and remarks that are given again and again, to choose from or to type over.
namespace phrases {
[[nodiscard]] QStringList blank();      // why a cell stays empty
[[nodiscard]] QStringList amendment();  // why a locked cell is changed
[[nodiscard]] QStringList life();       // why a row ends or comes
[[nodiscard]] QStringList returning();  // what to do about a returned sheet
[[nodiscard]] QStringList acceptance(); // why a finding of the check stays as it is
[[nodiscard]] QStringList rating();     // why a rating is not what the rule suggests
} // namespace phrases

// An empty box that takes typing and offers these.
[[nodiscard]] QComboBox *phraseBox(const QStringList &offered, QWidget *parent);

} // namespace mokuhyo::desk
