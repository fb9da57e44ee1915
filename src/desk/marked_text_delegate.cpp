#include "desk/marked_text_delegate.h"

#include "core/text_diff.h"
#include "desk/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace mokuhyo::desk {

namespace {

constexpr qsizetype contextBefore = 8; // characters before the first place

} // namespace

QVariant MarkedTextDelegate::spans(const std::vector<work::Span> &spans)
{
    QVariantList list;
    for (const work::Span &span : spans)
        list += QVariantList{span.from, span.length};
    return list;
}

QVariant MarkedTextDelegate::added(const QString &before, const QString &after)
{
    std::vector<work::Span> own;
    qsizetype at = 0;
    for (const DiffPiece &piece : textDiff(before, after)) {
        if (piece.kind == DiffPiece::Kind::Removed)
            continue;
        if (piece.kind == DiffPiece::Kind::Added)
            own.push_back({at, piece.text.size()});
        at += piece.text.size();
    }
    return spans(own);
}

void MarkedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                               const QModelIndex &index) const
{
    const QVariantList spans = index.data(SpansRole).toList();
    if (spans.isEmpty()) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    QString text = option.text;
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool chosen = option.state & QStyle::State_Selected;
    qsizetype cut =
        std::max<qsizetype>(0, spans.first().toList().value(0).toLongLong() - contextBefore);
    if (cut > 0 && text.at(cut).isLowSurrogate())
        --cut;
    text = text.mid(cut).replace(u'\n', u'↵');
    QList<QTextLayout::FormatRange> marks;
    for (const QVariant &span : spans) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(span.toList().value(0).toLongLong() - cut);
        mark.length = static_cast<int>(span.toList().value(1).toLongLong());
        mark.format.setFontWeight(QFont::Bold);
        mark.format.setFontUnderline(true);
        if (!chosen) {
            mark.format.setBackground(theme::color(theme::Role::Notice, option.palette));
            mark.format.setForeground(theme::color(theme::Role::NoticeText, option.palette));
        }
        marks += mark;
    }
    QTextLayout layout((cut > 0 ? QStringLiteral("…") : QString()) + text, option.font);
    for (QTextLayout::FormatRange &mark : marks)
        mark.start += cut > 0 ? 1 : 0;
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();
    const QRect room = option.rect.adjusted(4, 0, -4, 0);
    painter->save();
    painter->setClipRect(room);
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
}

QSize MarkedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, option.fontMetrics.height() + 10};
}

} // namespace mokuhyo::desk
