#include "desk/roomy_delegate.h"

namespace mokuhyo::desk {

namespace {

constexpr int room = 7; // px, above and below together

} // namespace

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
}

} // namespace mokuhyo::desk
