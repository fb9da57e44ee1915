#pragma once

#include <QFrame>
#include <QList>

class QToolButton;

namespace mokuhyo::desk {

// The seventeen goals to choose from: arrows go, Space takes or lets go, Enter or Esc closes.
class SdgPicker : public QFrame
{
    Q_OBJECT

public:
    SdgPicker(const QString &label, const QList<int> &chosen, QWidget *parent = nullptr);

    void openAt(QWidget *anchor);
    [[nodiscard]] const QList<QToolButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void goalToggled(int goal, bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] bool keyPressed(const QKeyEvent &key);

    QList<QToolButton *> m_buttons;
};

} // namespace mokuhyo::desk
