#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace mokuhyo::desk {

// Draws a ring around the button, choice or list that has the keyboard: the style shows it there
// hardly or not at all. Text fields and the table of items show it themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    // One for the program, however often it is asked for.
    static void follow();

private:
    explicit FocusRing(QObject *parent);
    void moveTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame; // a child of the window it is in
};

} // namespace mokuhyo::desk
