#include "work/comments.h"

#include "core/text.h"
#include "work/messages.h"
#include "work/remark.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString answerField = u"answer"_s;
const QString settledField = u"settled"_s;

// Which answers came in a file.
Status findFiles(const Session &session, std::vector<Comment> &comments)
{
    QStringList answered;
    for (const Comment &comment : comments) {
        if (!comment.answer.isEmpty())
            answered += comment.id;
    }
    if (answered.isEmpty())
        return {};
    const auto entries = session.store().history(answered, answerField);
    if (!entries)
        return failure(entries.error());
    for (const store::LedgerEntry &entry : *entries) {
        const auto comment = std::ranges::find(comments, entry.change.record, &Comment::id);
        if (comment == comments.end() || comment->answer != entry.change.value)
            continue;
        comment->answeredIn = entry.import;
        comment->collected = entry.import.isEmpty()
                                 ? QDateTime()
                                 : QDateTime::fromString(entry.receivedAt, Qt::ISODateWithMs);
    }
    return {};
}

} // namespace

Result<std::vector<Comment>> commentsOf(const Session &session, const QStringList &sheets)
{
    const auto records = remarksOf(session, kind::comment, sheets);
    if (!records)
        return failure(records.error());
    std::vector<Comment> comments;
    for (const Record &record : *records)
        comments.push_back({record.id, cellOf(record), record.value(remark::text),
                            record.value(remark::by), dayOf(record), record.value(answerField),
                            !record.value(settledField).isEmpty()});
    std::ranges::sort(comments, {}, &Comment::id); // ids sort by time
    if (const Status found = findFiles(session, comments); !found)
        return failure(found.error());
    return comments;
}

bool isAnswer(const Change &change)
{
    return change.field == answerField || change.field == settledField;
}

void draftComment(Drafts &drafts, const Comment &comment)
{
    const QString id = drafts.create(comment.id.isEmpty() ? newId() : comment.id, kind::comment);
    const CellRef &cell = comment.cell;
    drafts.set(id, field::sheet, cell.sheet);
    drafts.set(id, remark::record, recordOf(cell));
    drafts.set(id, remark::field, cell.key);
    drafts.set(id, remark::text, withLf(comment.text));
    drafts.set(id, remark::by, comment.by);
    drafts.set(id, remark::on, comment.on.toString(Qt::ISODate));
}

Result<Applied> addComment(Session &session, const CellRef &cell, const QString &text)
{
    Drafts drafts;
    draftComment(drafts, {{}, cell, text, session.actor(), session.now().toLocalTime().date(), {}});
    return session.apply(Tr::tr("コメントの追加"), drafts.take());
}

Result<Applied> answerComment(Session &session, const QString &comment, const QString &answer,
                              bool settled)
{
    const auto record = session.store().record(comment);
    if (!record)
        return failure(record.error());
    if (!*record || !(*record)->exists())
        return failure(ErrorCode::NotFound, Tr::tr("そのコメントはありません。"), comment);
    Drafts drafts;
    const auto set = [&](const QString &name, const QString &value) {
        drafts.set(comment, name, value, (*record)->leaves(name));
    };
    set(answerField, withLf(answer));
    set(settledField, settled ? u"1"_s : QString());
    return session.apply(Tr::tr("コメントへの回答"), drafts.take());
}

} // namespace mokuhyo::work
