#pragma once

#include "intake/recognise.h"
#include "work/session.h"

#include <memory>

namespace mokuhyo::work {

struct CollectPlan; // work/collect.h

struct ImportOptions
{
    QString form;            // empty: recognised
    std::optional<int> year; // for workbooks that do not say theirs
    QString unit;            // id; empty: by the form's unitFrom
};

// What an import of one file will do. Nothing is written before applyImport.
struct ImportPlan
{
    QString file;
    int sheetsNew = 0;
    int sheetsChanged = 0;
    int sheetsSame = 0;
    int itemsNew = 0;
    int cellsChanged = 0; // of sheets that were there before
    QStringList unitsNew; // names
    QStringList sheetIds; // in the order of the file
    std::vector<intake::Note> notes;
    std::vector<Edit> edits;
    // Of a workbook that this store handed out: then this is what will be done.
    std::shared_ptr<const CollectPlan> collected = {};

    // Whether something is left for a person: unrecognised or doubtful cells.
    [[nodiscard]] bool needsAttention() const;
};

// Reads and compares. A file is taken whole or not at all: any sheet without a year, a form or a
// unit is the error of the file.
[[nodiscard]] Result<ImportPlan> planImport(Session &session, const QString &path,
                                            const ImportOptions &options,
                                            const Progress &progress = {});
// The same for text of the clipboard.
[[nodiscard]] Result<ImportPlan> planImportText(Session &session, const QString &text,
                                                const ImportOptions &options);
[[nodiscard]] Result<Applied> applyImport(Session &session, const ImportPlan &plan);

} // namespace mokuhyo::work
