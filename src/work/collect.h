#pragma once

#include "core/change.h"
#include "core/handout.h"
#include "intake/recognise.h"
#include "work/session.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo::work {

// 回収: what came back is held against what went out, shown, and taken in one transaction.
//
// Reading a file says nothing but how its cells differ from the cells as they were handed out.
// Nothing that is here is ever overwritten: where somebody wrote here in the meantime as well, both
// texts are kept as a conflict (work/conflicts.h). What cannot be known is a question.

// One cell of a file that is not what was handed out.
struct CollectedCell
{
    enum class Kind {
        Change,   // arrives
        Same,     // arrives, and says what stands here by now
        Conflict, // arrives beside another text: somebody chooses later
        Outside,  // was not theirs to change: taken only when the planning division says so
        Former,   // says what the cell held before: an older file perhaps; taken only when told
    };

    Kind kind = Kind::Change;
    QString record; // the sheet, one of its rows or a comment
    QString field;
    QString row;   // how people name the row: ②, 3行目; empty: a field of the sheet
    QString label; // of the field
    intake::Place place;
    QString atHandout;           // 配布時
    QString here;                // 企画側: as it stands now
    QString file;                // 課から
    bool taken = false;          // whether it will be written; the preview may change it
    Change change;               // what is written then
    std::vector<Change> earlier; // of a package: what was written there before it
};

// A row of a file or of the hand-out that has no counterpart.
struct CollectedRow
{
    enum class Kind {
        Added,   // new in the file
        Copied,  // the same row stood there twice; this is the one that differs more
        Missing, // not in the file. A question, never a deletion by itself
        Emptied, // in the file, without any text
    };

    Kind kind = Kind::Added;
    QString record; // its id; of rows that came, the id that it will have
    QString name;   // how people name it
    intake::Place place;
    // Added and copied ones: it will be there; false where no rows could be added. Missing and
    // emptied ones: it will be deleted; false unless the planning division says so.
    bool taken = false;
    bool locked = false;   // that was not theirs to do
    bool conflict = false; // another file brings the same row with other texts
    std::vector<std::pair<QString, QString>> texts; // label and text, of rows that came
    std::vector<Change> changes;                    // what is written then
};

// One sheet of one file.
struct CollectedSheet
{
    enum class By {
        Identity, // the file says which sheet it is, and it is so
        Content,  // its headings and texts say so
        Person,
        Package,
    };

    QString sheet; // id
    QString title;
    QString unit;    // id, of the hand-out, else the sheet's
    QString handout; // id; empty: held against what stands here now
    By by = By::Identity;
    QString tab;
    std::vector<CollectedCell> cells; // in reading order
    std::vector<CollectedRow> rows;
    // Of a package: how far the sheet has come, reasons, comments and answers. Always taken.
    std::vector<Change> others;
    int known = 0;        // differences that were taken before
    int blanks = 0;       // that wait, once everything taken is written
    bool handsIn = false; // counts as handed in with that; the preview may change it
    std::vector<Change> handIn;
};

// The answer to a comment.
struct CollectedAnswer
{
    CollectedCell cell; // its label and row name the cell that the comment is on
    QString comment;    // what it says
};

// What only a person can decide.
struct CollectQuestion
{
    struct Candidate
    {
        QString sheet; // id
        QString title;
        QString unitName;
    };

    QString tab;
    QString message;
    std::vector<Candidate> candidates; // the likely ones; may be empty
};

struct CollectedFile
{
    QString path;
    QString name; // without folder
    QByteArray digest;
    QString unit; // id; empty: not known
    QString unitName;
    QString handout;                  // id; empty: of none, or of several
    std::optional<Error> setAside;    // why nothing of it is taken
    std::optional<QDateTime> already; // collected then: these very bytes
    QString sameAs;                   // a file before it has the same bytes: nothing to take here
    std::vector<CollectedSheet> sheets;
    std::vector<CollectedAnswer> answers;
    std::vector<CollectQuestion> questions;
    std::vector<intake::Note> notes;

    // What applying will write; 0: nothing new.
    [[nodiscard]] size_t changeCount() const;
    // Whether something is left for a person: set aside, asked, doubtful, not taken, in conflict.
    [[nodiscard]] bool needsAttention() const;
};

struct CollectOptions
{
    bool takeAll = false;                          // also what is outside the scope
    std::vector<std::pair<QString, QString>> take; // (record, field) taken although outside
    // The sheet that a file or one of its tabs is: by path or name, with ":TAB" behind it for one
    // tab. For what a person answered.
    QHash<QString, QString> sheetOf;
    bool deleteMissing = false; // every row that is missing
    QSet<QString> deleteRows;   // those of them
    bool handIn = true;         // complete sheets count as handed in
};

struct CollectPlan
{
    std::vector<CollectedFile> files; // in the order given
    qint64 seq = 0;                   // of the ledger when it was made

    [[nodiscard]] size_t changeCount() const;
    [[nodiscard]] bool needsAttention() const;
};

// Files and folders, as people drop them: the files in the order of their names, each once, without
// those that programs leave beside them (~$…).
[[nodiscard]] QStringList filesToCollect(const QStringList &filesAndFolders);

// Reads and compares; writes nothing. A file that cannot be read is set aside and hinders no other.
// Progress counts files. `taken` and `handsIn` of the plan may be changed before it is applied.
[[nodiscard]] Result<CollectPlan> planCollect(Session &session, const QStringList &files,
                                              const CollectOptions &options = {},
                                              const Progress &progress = {});

struct CollectReport
{
    struct File
    {
        QString path;
        QString name;
        QString handout;
        QString unitName;
        QString receipt; // id; empty: nothing came of it that a receipt could say
        size_t changes = 0;
        QString head = {}; // of the ledger after this file, as its receipt keeps it
    };

    std::vector<File> files;
    QStringList sheets;                                 // ids of the sheets touched
    size_t added = 0;                                   // changes
    std::vector<std::pair<QString, QString>> conflicts; // (record, field)
    // Cells of which a text was redacted since they were handed out: it may be back.
    std::vector<std::pair<QString, QString>> unredacted;
    QStringList handedIn; // sheets
    QString head;         // of the ledger after all of them
};

// Writes what is taken as one transaction, with a receipt a file. Stale where the store has changed
// since the plan was made: plan anew, and look again.
[[nodiscard]] Result<CollectReport> applyCollect(Session &session, const CollectPlan &plan,
                                                 const Progress &progress = {});

} // namespace mokuhyo::work
