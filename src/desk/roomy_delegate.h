#pragma once

#include <QStyledItemDelegate>

namespace mokuhyo::desk {

// Lists with room between their lines: Japanese type fills its line from top to bottom.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace mokuhyo::desk
