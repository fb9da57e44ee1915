#pragma once

#include <QToolButton>

namespace mokuhyo::desk {

// A heading with an arrow that shows or hides what stands below it.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void unfoldedChanged(bool unfolded);

private:
    void describe();

    bool m_unfolded = true;
};

} // namespace mokuhyo::desk
