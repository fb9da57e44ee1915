#pragma once

#include <QDate>
#include <QString>

namespace mokuhyo {

// Below a printed sheet stand notes on what was changed after its approval and on what became of
// its rows. They are no content: whoever reads a sheet back knows them by these words. Paper is
// Japanese whatever language the window has.
inline const QString changeNotesHeading = QStringLiteral("変更等の記録（太枠の欄）");
inline const QChar changeNoteMark(0x203B); // ※ before each note

[[nodiscard]] bool isChangeNotesHeading(const QString &text);
[[nodiscard]] bool isChangeNote(const QString &text);

// 令和6年10月1日, or 2024年10月1日.
[[nodiscard]] QString paperDate(QDate day, bool western);

} // namespace mokuhyo
