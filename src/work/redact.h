#pragma once

#include "core/redaction.h"
#include "store/redaction.h"
#include "work/edit.h"

namespace mokuhyo::work {

// Redaction (墨消し): takes a text that must not be there, such as a citizen's name pasted by
// mistake, out of a cell, of its history and of the file. Nobody can take that back. Anybody who
// may write may do it, and has to say why; the record of it stays in the log and says who did it.

// One version of a cell, with the places that would go.
struct VersionToRedact
{
    QString change; // id
    QString actor;
    QString time; // as in the log
    QString text;
    Spans places;
    bool stands = false; // the cell says this now
};

struct RedactionWish
{
    CellRef cell;
    QString text;         // empty: whole values
    QStringList versions; // ids of changes; empty: all
    QString reason;
    bool elsewhere = false; // also in every other cell that holds the text or ever held it
};

struct RedactionPreview
{
    std::vector<VersionToRedact> versions; // of the cell, oldest first
    qsizetype others = 0;                  // other cells that hold or held the text
    QStringList elsewhere;                 // the first of them, in words
};

// What redacting would do; nothing is written. So many other cells are named, the rest counted.
[[nodiscard]] Result<RedactionPreview> previewRedaction(const Session &session, const CellRef &cell,
                                                        const QString &text, qsizetype named = 7);

struct Redacted
{
    store::RedactionReport report;
    std::vector<store::BackupState> backups; // those that still hold it
};

[[nodiscard]] Result<Redacted> redact(Session &session, const RedactionWish &wish);

// What to do with backups that hold redacted text.
enum class BackupFate { Redact, Delete };

// Answers in words what could not be done; empty: all done.
[[nodiscard]] QStringList treatBackups(const Session &session,
                                       const std::vector<store::BackupState> &backups,
                                       BackupFate fate, const Progress &progress = {});

// A redaction as it stands in the log, for lists and histories.
struct PastRedaction
{
    QString id;
    QString actor;
    QString time;
    QString reason;
    QStringList changes; // ids of the changes that lost a text
};

// Those filed under a sheet, oldest first; empty id: all.
[[nodiscard]] Result<std::vector<PastRedaction>> redactions(const Session &session,
                                                            const QString &sheet);

} // namespace mokuhyo::work
