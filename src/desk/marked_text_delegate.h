#pragma once

#include "work/replace.h"

#include <QStyledItemDelegate>

namespace mokuhyo::desk {

// Texts on one line with the found places marked, cut so that the first of them is seen.
class MarkedTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int SpansRole = Qt::UserRole + 20;
    [[nodiscard]] static QVariant spans(const std::vector<work::Span> &spans);
    // What `after` has of its own.
    [[nodiscard]] static QVariant added(const QString &before, const QString &after);

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace mokuhyo::desk
