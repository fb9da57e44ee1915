#include "walk.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>

#include <algorithm>

namespace mokuhyo::desk::test {

using namespace Qt::StringLiterals;

namespace {

// What people work with: all that is made to be, and whatever takes the keyboard.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           (widget->focusPolicy() & Qt::TabFocus) != 0;
}

// Parts of a control that speak through it, and what works by menus and shortcuts.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QMenuBar *>(widget) ||
           qobject_cast<const QMenuBar *>(parent) || qobject_cast<const QMenu *>(widget) ||
           widget->inherits("QTableCornerButton") ||
           widget->inherits("QComboBoxPrivateContainer") ||
           (widget->objectName().startsWith(u"qt_"_s) &&
            !qobject_cast<const QAbstractButton *>(widget));
}

QList<QWidget *> controls(const QWidget &screen)
{
    QList<QWidget *> found;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (isControl(widget) && !isPart(widget) && widget->window() == screen.window() &&
            widget->isVisibleTo(&screen) && !widget->visibleRegion().isEmpty())
            found += widget;
    }
    return found;
}

QString nameOf(const QWidget *widget)
{
    const QAccessibleInterface *accessible =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

QString described(const QWidget *widget)
{
    return u"%1 %2 「%3」 in %4"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
        nameOf(widget), QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled();
}

// What is scrolled out of view counts as standing at the edge behind which it is.
QRect onScreen(const QWidget *widget)
{
    QRect place(widget->mapToGlobal(QPoint()), widget->size());
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(at);
        if (!area)
            continue;
        const QRect view(area->viewport()->mapToGlobal(QPoint()), area->viewport()->size());
        if (place.top() > view.bottom())
            place.moveBottom(view.bottom());
        else if (place.bottom() < view.top())
            place.moveTop(view.top());
    }
    return place;
}

} // namespace

QStringList namingDefects(const QWidget &screen)
{
    QStringList defects;
    QHash<QString, const QWidget *> seen;
    for (const QWidget *widget : controls(screen)) {
        const QString name = nameOf(widget);
        if (name.isEmpty())
            defects += u"no name: "_s + described(widget);
        else if (const QWidget *other = seen.value(name))
            defects += u"the same name: %1 and %2"_s.arg(described(widget), described(other));
        seen.insert(name, widget);
    }
    return defects;
}

QStringList tabOrderDefects(const QWidget &screen)
{
    QStringList defects;
    QList<const QWidget *> order;
    const QWidget *at = &screen;
    do {
        if (takesTab(at) && at->isVisibleTo(&screen))
            order += at;
        at = at->nextInFocusChain();
    } while (at && at != &screen);
    const auto inGroup = [&](const QWidget *widget) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        return radio && !radio->isChecked() &&
               std::ranges::any_of(order, [&](const QWidget *other) {
                   return qobject_cast<const QRadioButton *>(other) &&
                          other->parentWidget() == radio->parentWidget();
               });
    };
    for (const QWidget *widget : controls(screen)) {
        // Tab leads to the chosen one of a group, arrows to the others.
        if (inGroup(widget))
            continue;
        // The bar's actions have their menu and key.
        if (qobject_cast<QToolBar *>(widget->parentWidget()) || !widget->isEnabled())
            continue;
        if (!order.contains(widget))
            defects += u"out of the tab order: "_s + described(widget);
    }
    if (!qobject_cast<const QDialog *>(&screen))
        return defects;
    QStringList jumps;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QWidget *from = order[i];
        const QWidget *to = order[(i + 1) % order.size()];
        const QRect before = onScreen(from);
        const QRect after = onScreen(to);
        // A second column begins at the top again, further right.
        if (after.bottom() < before.top() && after.left() <= before.left() &&
            !from->isAncestorOf(to))
            jumps += u"the tab order jumps up from %1 to %2"_s.arg(described(from), described(to));
    }
    // It goes round: from the last one to the first is no defect.
    if (jumps.size() > 1)
        defects += jumps;
    return defects;
}

namespace {

enum class FocusLook { Told, Same, NotActive };

// Whether a control looks other with the focus than without.
FocusLook focusLook(QWidget &screen, const QPointer<QWidget> &control)
{
    constexpr int rim = 4; // a frame may be drawn around
    const QRect place =
        QRect(control->mapTo(&screen, QPoint()), control->size()).adjusted(-rim, -rim, rim, rim);
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    QCoreApplication::processEvents();
    if (!control)
        return FocusLook::Told;
    const QImage without = screen.grab(place).toImage();
    control->setFocus(Qt::TabFocusReason);
    if (!control)
        return FocusLook::Told;
    if (!control->hasFocus() && !control->isAncestorOf(QApplication::focusWidget()))
        return FocusLook::NotActive;
    const auto told = [&] { return !control || screen.grab(place).toImage() != without; };
    return QTest::qWaitFor(told, 500) ? FocusLook::Told : FocusLook::Same;
}

} // namespace

QStringList focusDefects(QWidget &screen)
{
    QStringList defects;
    QList<QPointer<QWidget>> all; // an editor goes when the focus does
    for (QWidget *widget : controls(screen))
        all += widget;
    for (const QPointer<QWidget> &control : all) {
        // What is worked out on another thread may come in between and move the control.
        FocusLook look = FocusLook::Same;
        for (int tries = 0; tries < 4 && look == FocusLook::Same; ++tries) {
            if (!control || !takesTab(control))
                look = FocusLook::Told;
            else
                look = focusLook(screen, control);
        }
        if (look == FocusLook::Same && control)
            defects += u"looks the same with the focus: "_s + described(control);
    }
    return defects;
}

void testModels(const QWidget &screen)
{
    for (const QAbstractItemView *view : screen.findChildren<QAbstractItemView *>()) {
        QAbstractItemModel *model = view->model();
        while (model) {
            // Those of Qt's own widgets are Qt's affair. Its own child: what it does later is
            // looked at as well.
            const bool ours = QByteArray(model->metaObject()->className()).startsWith("mokuhyo::");
            if (ours && !model->findChild<QAbstractItemModelTester *>())
                new QAbstractItemModelTester(
                    model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
            const auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    }
}

} // namespace mokuhyo::desk::test
