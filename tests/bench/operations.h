#pragma once

#include "work/session.h"

#include <QString>
#include <QStringList>

#include <vector>

// What is measured. Each operation runs in a process of its own, so that its memory is its own, and
// answers the milliseconds of the work itself, without the start of the process.
namespace bench {

// A store with `years` x `sheets` generated sheets of 6 items x 14 columns.
void makeStore(const QString &path, int years, int sheets);

[[nodiscard]] double exportAs(const QString &store, const QString &format, const QString &out);
// The year's sheets as a council packet: cover, contents, sheets. Without a file: laid out alone.
[[nodiscard]] double packet(const QString &store, const QString &out = {});
// The same cells through libxlsxwriter alone, each text measured once as a row height needs it.
[[nodiscard]] double bareWorkbook(const QString &store, const QString &out);
[[nodiscard]] double importFile(const QString &store, const QString &file);
[[nodiscard]] double openStore(const QString &store);
[[nodiscard]] double commitEdit(const QString &store);
[[nodiscard]] double search(const QString &store, const QString &needle);

// A store with a sheet for each of so many units, handed out into the folder for the mid-year
// columns; and the whole of a folder collected: read, compared and written.
[[nodiscard]] double handOutDrill(const QString &store, const QString &folder, int units);
[[nodiscard]] double collectDrill(const QString &store, const QString &folder);

// Ends the program with the error's message.
template<class T>
T must(mokuhyo::Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return *std::move(result);
}

inline void must(const mokuhyo::Status &status)
{
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().message));
}

[[nodiscard]] double median(std::vector<double> values);

} // namespace bench
