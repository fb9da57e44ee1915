#pragma once

#include "core/sheet.h"
#include "render/xlsx/xlsx.h"

#include <QString>
#include <QStringList>

#include <vector>

// How a workbook says where it comes from; three times, because people delete what they do not
// know. All of it may be gone, and the workbook still reads as a sheet.
//
// 1. The hidden tab `_mokuhyo`, one entry a row:
//      mokuhyo | 1                                        version of this description
//      store   | id of the store
//      handout | id of the hand-out
//              (empty: none was recorded, the store could not be written)
//      base    | sequence number of the ledger
//      sheet   | tab | sheet id | form id@version | from | to | options (by space) | fields' hash
//      letter  | tab                                      covering letter (照会), list of fixes
//      answers | tab | column                             comments (連絡) and where their answers
//                                                         stand, from 0
// 2. The defined name `_mokuhyo_origin`, a constant: store|handout|base
// 3. The custom property `mokuhyo`: the same
//
// In each tab a hidden locked column after the last printed one has, in the first line of each
// item, `record id|base|hash of the row`; spare rows have it too, with the hash of an empty row. It
// follows a row that is sorted, inserted or deleted. The tab of comments has one as well, with
// `comment id|base|`.

namespace mokuhyo::render::xlsx {

inline const QString identityTab = QStringLiteral("_mokuhyo");
inline const QString originName = QStringLiteral("_mokuhyo_origin");
inline const QString originProperty = QStringLiteral("mokuhyo");

[[nodiscard]] QString originText(const XlsxIdentity &identity);

// 16 hexadecimal digits over key and text of every non-empty cell, in the order of the keys.
[[nodiscard]] QString cellsHash(const QHash<QString, Cell> &cells, QStringList keys);

[[nodiscard]] QString rowText(const QString &record, const XlsxIdentity &identity,
                              const QString &hash);

} // namespace mokuhyo::render::xlsx
