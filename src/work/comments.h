#pragma once

#include "work/drafts.h"
#include "work/edit.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace mokuhyo::work {

// What a person who looked at a sheet says of one of its cells, and how that was answered.
struct Comment
{
    QString id;
    CellRef cell; // key empty: on the sheet as a whole
    QString text;
    QString by;
    QDate on;
    QString answer; // of the section
    bool settled = false;
    // The file that brought the answer, and when it was collected; empty: answered here.
    QString answeredIn = {};
    QDateTime collected = {};
};

// Of these sheets, oldest first.
[[nodiscard]] Result<std::vector<Comment>> commentsOf(const Session &session,
                                                      const QStringList &sheets);

// Whether it answers a comment and leaves what was said alone.
[[nodiscard]] bool isAnswer(const Change &change);

void draftComment(Drafts &drafts, const Comment &comment);
[[nodiscard]] Result<Applied> addComment(Session &session, const CellRef &cell,
                                         const QString &text);
// Says what was done about it; settled ones are kept.
[[nodiscard]] Result<Applied> answerComment(Session &session, const QString &comment,
                                            const QString &answer, bool settled);

} // namespace mokuhyo::work
