#include "desk/search_delegate.h"

#include "desk/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace mokuhyo::desk {

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const int length = index.data(MarkLengthRole).toInt();
    if (length == 0) {
        RoomyDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = own.text;
    own.text.clear();
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);

    const bool chosen = own.state & QStyle::State_Selected;
    QTextLayout layout(text, own.font);
    QTextLayout::FormatRange mark{index.data(MarkFromRole).toInt(), length, {}};
    mark.format.setFontWeight(QFont::Bold);
    mark.format.setFontUnderline(true);
    if (!chosen)
        mark.format.setBackground(theme::color(theme::Role::SoftAccent, own.palette));
    layout.setFormats({mark});
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter->save();
    const QRect place = own.rect.adjusted(6, 0, -2, 0);
    painter->setClipRect(place);
    painter->setPen(own.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, {qreal(place.left()), place.center().y() - line.height() / 2});
    painter->restore();
}

} // namespace mokuhyo::desk
