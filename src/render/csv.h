#pragma once

#include "core/result.h"
#include "render/build.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace mokuhyo::render {

enum class CsvEncoding {
    Utf8,  // with a byte order mark
    Cp932, // Windows' Shift_JIS, for programs that read nothing else
};

struct CsvOptions
{
    Visibility visibility = {};
    CsvEncoding encoding = CsvEncoding::Utf8;
    bool replaceLost = false; // Cp932: 〓 for what it cannot write, else that is refused
};

// Sheets of one form as machine-readable CSV: the table of records.h, CRLF. Line breaks inside a
// text stay, quoted. Characters that the encoding cannot write are replaced.
[[nodiscard]] QByteArray csvOf(const std::vector<SheetSource> &sources,
                               const CsvOptions &options = {});

// Sheets of one form make a file at `path`; of several forms a folder there with a file a form.
// Invalid, with the list, where characters would be lost that may not be replaced.
[[nodiscard]] Status writeCsv(const std::vector<SheetSource> &sources, const QString &path,
                              const CsvOptions &options = {}, const Progress &progress = {});

// A character that CP932 cannot write, as people see one (it may be several code points).
struct LostCharacter
{
    QString character;
    int count = 0;
    QStringList places; // the first few cells: 「窓口課」3行目「目標値」
    bool more = false;  // there are other cells besides
};

// What a file in CP932 would lose, in the order of its first places.
[[nodiscard]] std::vector<LostCharacter> lostInCp932(const std::vector<SheetSource> &sources,
                                                     const Visibility &visibility);

// 「𠮷」（U+20BB7）2か所：「窓口課」3行目「目標値」 and so on.
[[nodiscard]] QString lostText(const LostCharacter &lost);

} // namespace mokuhyo::render
