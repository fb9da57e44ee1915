#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace mokuhyo::desk {

// What an empty store offers.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    // Shown instead of the invitation, such as why a store did not open.
    void setMessage(const QString &message);
    void setSampleOffered(bool offered);

Q_SIGNALS:
    void importWanted();
    void sampleWanted();
    void yearWanted();
    void openWanted();

private:
    QAbstractButton *addChoice(const QString &icon, const QString &title, const QString &text);

    QLabel *m_message;
    QAbstractButton *m_sample;
    QVBoxLayout *m_choices;
};

} // namespace mokuhyo::desk
