#pragma once

#include "core/identity.h"
#include "core/result.h"
#include "render/layout.h"

#include <QString>

namespace mokuhyo::render {

struct PdfOptions
{
    QString title;  // empty: the document's
    QString author; // a unit rather than a person; never written to a public edition
    QString language = QStringLiteral("ja-JP");
    Clock created = systemClock();
    bool publicEdition = false; // nothing but the pages and their title: no author
};

// Writes the pages as one PDF/A-1b: tagged, with an outline entry a sheet, fonts subset once, and
// text that extracts as the very characters of the flow. The file appears whole or not at all.
// Progress counts pages, then the saving. Errors: Cancelled, NoSpace, Io, Invalid (no pages).
[[nodiscard]] Status writePdf(const Document &document, const QString &path,
                              const PdfOptions &options, const Progress &progress = {});

} // namespace mokuhyo::render
