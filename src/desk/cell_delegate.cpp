#include "desk/cell_delegate.h"

#include "desk/sdg_chips.h"
#include "desk/sheet_model.h"
#include "desk/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace mokuhyo::desk {

using theme::Role;

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int CellDelegate::heightFor(const QModelIndex &index, int width, const QFont &font) const
{
    if (m_strips.contains(index.column()))
        return 0;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return 0;
    const int inner = cellTextWidth(width);
    int height = static_cast<int>(m_texts.wrapped(text, inner, font).height());
    if (const auto goals = index.data(SheetModel::GoalsRole).value<QList<int>>(); !goals.isEmpty())
        height += layOutSdgChips(nullptr, QRect(0, 0, inner, 0), goals, font) + cellPaddingY;
    return height + 2 * cellPaddingY;
}

// The text and, where it names goals, their chips below it.
void CellDelegate::paintContent(QPainter *painter, const QRect &cell,
                                const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QColor &pen) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const int inner = cellTextWidth(cell.width());
    const WrappedText &wrapped = m_texts.wrapped(text, inner, option.font);
    painter->setPen(pen);
    qreal x = cell.left() + cellPaddingX;
    if (index.data(SheetModel::CenterRole).toBool() && wrapped.width() < inner)
        x += (inner - wrapped.width()) / 2;
    wrapped.draw(painter, {x, qreal(cell.top() + cellPaddingY)}, cell.bottom());
    if (const auto goals = index.data(SheetModel::GoalsRole).value<QList<int>>(); !goals.isEmpty())
        layOutSdgChips(painter,
                       QRect(cell.left() + cellPaddingX,
                             cell.top() + 2 * cellPaddingY + static_cast<int>(wrapped.height()),
                             inner, cell.height()),
                       goals, option.font);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QRect cell = option.rect;
    const auto shade = [&](Role role) { return theme::color(role, option.palette); };
    if (m_strips.contains(index.column())) {
        painter->fillRect(cell, shade(Role::LockedCell));
        painter->setPen(shade(Role::Grid));
        painter->drawLine(cell.topRight(), cell.bottomRight());
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        return;
    }
    const bool locked = index.data(SheetModel::LockedRole).toBool();
    const bool blank = !locked && index.data(SheetModel::BlankRole).toBool();
    const bool unsaved = index.data(SheetModel::UnsavedRole).toBool();

    painter->save();
    painter->setClipRect(cell);
    const bool chosen = option.state & QStyle::State_Selected;
    Role ground = Role::OpenCell;
    if (unsaved)
        ground = Role::UnsavedCell;
    else if (locked)
        ground = Role::LockedCell;
    else if (chosen)
        ground = Role::SoftAccent; // over a blank's yellow the tint would be mud; its corner stays
    else if (blank)
        ground = Role::BlankCell;
    painter->fillRect(cell, shade(ground));
    if (chosen && ground != Role::SoftAccent) {
        QColor tint = shade(Role::Accent);
        tint.setAlpha(theme::isDark(option.palette) ? 60 : 36);
        painter->fillRect(cell, tint);
    }
    const bool ended = index.data(SheetModel::EndedRole).toBool();
    paintContent(painter, cell, option, index,
                 shade(locked || ended ? Role::LockedText : Role::HeadingText));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(shade(Role::Grid));
    painter->drawLine(cell.topRight(), cell.bottomRight());
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (blank || unsaved) {
        // A shape as well as a colour says that something is wanted here.
        QPainterPath corner;
        corner.moveTo(cell.right() + 1 - 9, cell.top());
        corner.lineTo(cell.right() + 1, cell.top());
        corner.lineTo(cell.right() + 1, cell.top() + 9);
        corner.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(corner, shade(Role::BlankMark));
    }
    if (index.data(SheetModel::CommentRole).toBool()) {
        // A speech bubble in the lower corner: something was said that waits for an answer.
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF bubble(cell.right() - 15, cell.bottom() - 14, 12, 8);
        QPainterPath shape;
        shape.addRoundedRect(bubble, 2, 2);
        shape.moveTo(bubble.left() + 3, bubble.bottom());
        shape.lineTo(bubble.left() + 3, bubble.bottom() + 4);
        shape.lineTo(bubble.left() + 7, bubble.bottom());
        painter->fillPath(shape, shade(Role::Accent));
    }
    if (index.data(SheetModel::ConflictRole).toBool()) {
        // Two slips of paper over each other: two texts stand here.
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF behind(cell.left() + 4, cell.bottom() - 14, 9, 7);
        for (const QRectF &slip : {behind, behind.translated(4, 3)}) {
            painter->setPen(QPen(shade(Role::NoticeText), 1));
            painter->setBrush(shade(Role::Notice));
            painter->drawRect(slip);
        }
        painter->setBrush(Qt::NoBrush);
    }
    if (index.data(SheetModel::AmendedRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), shade(Role::Accent));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(shade(Role::Accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QStringList choices = index.data(SheetModel::ChoicesRole).toStringList();
    const bool oneLine = !index.data(Qt::EditRole).toString().contains(u'\n');
    QWidget *editor = nullptr;
    if (!choices.isEmpty() && oneLine)
        editor = new ChoiceEditor(choices, parent);
    else
        editor = new CellEditor(parent);
    if (auto *plain = qobject_cast<CellEditor *>(editor))
        connect(plain, &CellEditor::outgrown, this,
                [this, at = QPersistentModelIndex(index)](int height) {
                    Q_EMIT heightWanted(at.row(), height);
                });
    editor->setFont(option.font);
    const auto *model = qobject_cast<const SheetModel *>(index.model());
    if (model) {
        const CellKey cell = model->keyAt(index);
        SheetDocument *document = model->document();
        editor->setAccessibleName(tr("%1の入力").arg(document->label(cell)));
        document->beginTyping(cell);
        connect(editor, &QObject::destroyed, document,
                [document, cell] { document->endTyping(cell); });
    }
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    // Called again when the model changes under an open editor: what is being typed stays.
    static constexpr const char *begun = "begun";
    if (editor->property(begun).toBool() && !m_restarting)
        return;
    editor->setProperty(begun, true);
    if (auto *plain = qobject_cast<CellEditor *>(editor))
        plain->begin(text, m_next);
    else if (auto *choice = qobject_cast<ChoiceEditor *>(editor))
        choice->begin(text, m_next);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    QString typed;
    if (auto *plain = qobject_cast<CellEditor *>(editor))
        typed = plain->toPlainText();
    else if (auto *choice = qobject_cast<ChoiceEditor *>(editor))
        typed = choice->currentText();
    else
        return;
    const auto *sheet = qobject_cast<const SheetModel *>(model);
    // Locked while somebody typed: the store refuses it, and it stays in view.
    if (sheet && index.data(SheetModel::LockedRole).toBool())
        sheet->document()->write({{sheet->keyAt(index), typed}});
    else
        model->setData(index, typed);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    if (auto *plain = qobject_cast<CellEditor *>(editor)) {
        plain->setCell(option.rect);
        return;
    }
    QRect place = option.rect;
    place.setHeight(std::min(place.height(), editor->sizeHint().height()));
    // A drop-down in a narrow column has to show what is typed.
    place.setWidth(std::max(place.width(), editor->fontMetrics().averageCharWidth() * 14));
    editor->setGeometry(place);
}

void CellDelegate::leave(QWidget *editor, int rows, int columns)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT moveWanted(rows, columns);
}

bool CellDelegate::keyPressed(QWidget *editor, QKeyEvent *key)
{
    auto *plain = qobject_cast<CellEditor *>(editor);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::AltModifier && plain) {
            plain->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        if (modifiers == Qt::ControlModifier) {
            const auto *choice = qobject_cast<ChoiceEditor *>(editor);
            const QString text = plain    ? plain->toPlainText()
                                 : choice ? choice->currentText()
                                          : QString();
            Q_EMIT closeEditor(editor, RevertModelCache);
            Q_EMIT fillWanted(text);
            return true;
        }
        leave(editor, modifiers == Qt::ShiftModifier ? -1 : modifiers == Qt::NoModifier ? 1 : 0, 0);
        return true;
    case Qt::Key_Tab:
        leave(editor, 0, 1);
        return true;
    case Qt::Key_Backtab:
        leave(editor, 0, -1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    default:
        break;
    }
    if (!plain || plain->start() != EditStart::Typing || modifiers != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Up:
        leave(editor, -1, 0);
        return true;
    case Qt::Key_Down:
        leave(editor, 1, 0);
        return true;
    case Qt::Key_Left:
        leave(editor, 0, -1);
        return true;
    case Qt::Key_Right:
        leave(editor, 0, 1);
        return true;
    default:
        return false;
    }
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress)
        return keyPressed(editor, static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys of the window must not fire while they mean something to the text.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool own = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
                         key->key() == Qt::Key_Delete || key->key() == Qt::Key_Tab ||
                         // Alt+Down opens a list; outside of one it moves the row.
                         (qobject_cast<ChoiceEditor *>(editor) &&
                          (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up));
        if (own) {
            event->accept();
            return true;
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace mokuhyo::desk
