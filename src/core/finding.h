#pragma once

#include "core/span.h"

#include <QString>

namespace mokuhyo {

namespace kind {
inline const QString finding = QStringLiteral("finding"); // accepted, see work/check.h
} // namespace kind

// 点検: what is likely wrong in a sheet before it is published.
struct Finding
{
    enum class Severity { Error, Notice }; // 要修正, お知らせ

    QString kind; // stable: "rating-without-actual"; docs/checks.md lists them
    Severity severity = Severity::Notice;
    QString sheet;
    QString item;    // empty: a field of the sheet
    QString key;     // of field or column
    Span place;      // in that cell's text; length 0: the whole cell
    QString excerpt; // what of the text it is about
    QString message; // what is wrong and why
    QString advice;  // what to do
    QString about; // the texts that it was found on, folded to a hash: accepting it holds for them

    bool operator==(const Finding &) const = default;
};

} // namespace mokuhyo
