#pragma once

#include "desk/snapshot.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mokuhyo::desk {

// Says that the open store is what the planning division handed out (配布ファイル): to whom, for
// which phase, by when, with the letter behind a button. Hidden over any other store.
class PackageBanner : public QFrame
{
    Q_OBJECT

public:
    explicit PackageBanner(QWidget *parent = nullptr);

    void setPackage(const std::optional<PackageNote> &package);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *letterButton() const { return m_letter; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGround();
    void showLetter();

    PackageNote m_package;
    QLabel *m_said;
    QPushButton *m_letter;
    bool m_painting = false;
};

} // namespace mokuhyo::desk
