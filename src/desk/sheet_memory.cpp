#include "desk/sheet_memory.h"

#include <QStringList>
#include <QVariantMap>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheets = 300;

const QString orderKey = u"sheets/order"_s;

QString viewKey(const QString &sheet)
{
    return u"sheets/view/"_s + sheet;
}

std::optional<bool> choice(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

std::optional<SheetView> SheetMemory::view(const QString &sheet) const
{
    const QVariantMap kept = m_settings.value(viewKey(sheet)).toMap();
    if (kept.isEmpty())
        return {};
    return SheetView{kept.value(u"item"_s).toString(), kept.value(u"column"_s).toString(),
                     kept.value(u"top"_s).toString(),  kept.value(u"offset"_s).toInt(),
                     choice(kept.value(u"header"_s)),  choice(kept.value(u"footer"_s))};
}

void SheetMemory::setView(const QString &sheet, const SheetView &view)
{
    if (sheet.isEmpty())
        return;
    QVariantMap kept{{u"item"_s, view.item},
                     {u"column"_s, view.column},
                     {u"top"_s, view.topItem},
                     {u"offset"_s, view.offset}};
    if (view.header)
        kept.insert(u"header"_s, *view.header);
    if (view.footer)
        kept.insert(u"footer"_s, *view.footer);
    m_settings.setValue(viewKey(sheet), kept);
    QStringList order = m_settings.value(orderKey).toStringList();
    order.removeAll(sheet);
    order.prepend(sheet);
    while (order.size() > mostSheets)
        m_settings.remove(viewKey(order.takeLast()));
    m_settings.setValue(orderKey, order);
}

QStringList SheetMemory::unfolded(const QString &form) const
{
    return m_settings.value(u"unfolded/"_s + form).toStringList();
}

void SheetMemory::setUnfolded(const QString &form, const QStringList &phases)
{
    m_settings.setValue(u"unfolded/"_s + form, phases);
}

} // namespace mokuhyo::desk
