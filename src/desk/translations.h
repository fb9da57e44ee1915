#pragma once

#include <QString>

class QCoreApplication;

namespace mokuhyo::desk {

// Sets the language of the window: "ja" or "en"; empty: the system's, Japanese where it is neither.
void installTranslations(QCoreApplication &application, const QString &language);

// The language that was set, "ja" or "en"; Japanese, as the source is, before any was.
[[nodiscard]] QString windowLanguage();

} // namespace mokuhyo::desk
