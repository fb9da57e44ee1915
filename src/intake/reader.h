#pragma once

#include "core/result.h"
#include "intake/grid.h"
#include "intake/limits.h"

#include <QByteArray>
#include <QString>

namespace mokuhyo::intake {

// Reads a workbook or text file; its content decides how, not its name. Every input is hostile
// until proven good: nothing is written to disk, and whatever is wrong comes back as an error that
// says what to do. Error::where names the part of the file where there is one.
[[nodiscard]] Result<Workbook> readFile(const QString &path, const Limits &limits = {});

// What is in the file, under the cap on its size; for readBytes().
[[nodiscard]] Result<QByteArray> fileBytes(const QString &path, const Limits &limits = {});

// The same from memory; `name` becomes the tab's name where the format has none.
[[nodiscard]] Result<Workbook> readBytes(const QByteArray &bytes, const QString &name,
                                         const Limits &limits = {});

// Text from the clipboard or a file already decoded: the delimiter is found out.
[[nodiscard]] Result<Workbook> readText(const QString &text, const QString &name,
                                        const Limits &limits = {});

} // namespace mokuhyo::intake
