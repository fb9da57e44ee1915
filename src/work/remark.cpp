#include "work/remark.h"

namespace mokuhyo::work {

bool isRemarkField(const QString &name)
{
    static const QSet<QString> names{field::kind,   field::exists, field::sheet, remark::record,
                                     remark::field, remark::text,  remark::by,   remark::on};
    return names.contains(name);
}

Result<std::vector<Record>> remarksOf(const Session &session, const QString &kindName,
                                      const QStringList &sheets)
{
    if (sheets.isEmpty())
        return std::vector<Record>();
    store::RecordFilter filter;
    filter.kind = kindName;
    filter.sheets = sheets;
    return session.store().records(filter);
}

CellRef cellOf(const Record &of)
{
    const QString sheet = of.value(field::sheet);
    const QString record = of.value(remark::record);
    return {sheet, record == sheet ? QString() : record, of.value(remark::field)};
}

QDate dayOf(const Record &of)
{
    return QDate::fromString(of.value(remark::on), Qt::ISODate);
}

} // namespace mokuhyo::work
