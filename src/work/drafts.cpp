#include "work/drafts.h"

namespace mokuhyo::work {

QString Drafts::create(const QString &id, const QString &kindName)
{
    set(id, field::kind, kindName);
    set(id, field::exists, QStringLiteral("1"));
    return id;
}

void Drafts::set(const QString &record, const QString &fieldName, const QString &value,
                 const QStringList &leaves)
{
    if (value.isEmpty() && leaves.isEmpty())
        return; // absent and empty are the same
    m_edits.push_back({record, fieldName, value, leaves});
}

void Drafts::remove(const Record &record)
{
    m_edits.push_back({record.id, field::exists, QString(), deletionParents(record)});
}

} // namespace mokuhyo::work
