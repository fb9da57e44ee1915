#include "work/comments.h"

#include "core/text.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString recordField = u"record"_s;
const QString keyField = u"field"_s;
const QString textField = u"text"_s;
const QString byField = u"by"_s;
const QString onField = u"on"_s;
const QString answerField = u"answer"_s;
const QString settledField = u"settled"_s;

} // namespace

Result<std::vector<Comment>> commentsOf(const Session &session, const QStringList &sheets)
{
    store::RecordFilter filter;
    filter.kind = kind::comment;
    filter.sheets = sheets;
    const auto records = session.store().records(filter);
    if (!records)
        return failure(records.error());
    std::vector<Comment> comments;
    for (const Record &record : *records) {
        const QString sheet = record.value(field::sheet);
        const QString of = record.value(recordField);
        comments.push_back({record.id,
                            {sheet, of == sheet ? QString() : of, record.value(keyField)},
                            record.value(textField),
                            record.value(byField),
                            QDate::fromString(record.value(onField), Qt::ISODate),
                            record.value(answerField),
                            !record.value(settledField).isEmpty()});
    }
    std::ranges::sort(comments, {}, &Comment::id); // ids sort by time
    return comments;
}

void draftComment(Drafts &drafts, const Comment &comment)
{
    const QString id = drafts.create(comment.id.isEmpty() ? newId() : comment.id, kind::comment);
    const CellRef &cell = comment.cell;
    drafts.set(id, field::sheet, cell.sheet);
    drafts.set(id, recordField, cell.item.isEmpty() ? cell.sheet : cell.item);
    drafts.set(id, keyField, cell.key);
    drafts.set(id, textField, withLf(comment.text));
    drafts.set(id, byField, comment.by);
    drafts.set(id, onField, comment.on.toString(Qt::ISODate));
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
