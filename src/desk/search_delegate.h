#pragma once

#include "desk/roomy_delegate.h"

namespace mokuhyo::desk {

// Shows the text around a place with what was found set off, in bold as well as by colour.
class SearchDelegate : public RoomyDelegate
{
    Q_OBJECT

public:
    using RoomyDelegate::RoomyDelegate;
    enum Roles { MarkFromRole = Qt::UserRole + 1, MarkLengthRole };

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace mokuhyo::desk
