#pragma once

#include "store/store.h"

namespace mokuhyo::store {

// Redaction (墨消し): a text that must not be in the log, such as a citizen's name pasted by
// mistake, is taken out of every version of a cell and out of the file. The act is a record of its
// own in the log, of kind::redaction, so it travels with it; see core/redaction.h and, for what the
// chain of hashes still proves, docs/architecture.md.

struct RedactionOrder
{
    std::vector<std::pair<QString, QString>> cells; // (record, field)
    QString text;        // what goes wherever it stands; empty: whole values
    QStringList changes; // only these versions; empty: every one
    QString sheet;       // that the act is filed under; may be empty
    QString reason;
};

struct RedactionReport
{
    QString id;      // of the record of the act
    int entries = 0; // versions that lost a text
    // Whether the file was cleaned; otherwise another process was reading, and the next opening
    // for writing cleans it.
    bool cleaned = false;
};

// A backup that holds redacted text.
struct BackupState
{
    QString path;
    bool readable = true; // otherwise it may hold some, nobody can tell
};

} // namespace mokuhyo::store
