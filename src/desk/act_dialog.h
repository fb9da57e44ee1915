#pragma once

#include "core/unit.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace mokuhyo::desk {

class DayBox;
class UnitBox;

// A small form that tries to do something and stays open, with the reason, where it is refused.
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Status &)>;
    using Act = std::function<void(const Answer &)>;

    ActDialog(const QString &title, const QString &doIt, QWidget *parent);

    // `label` with its mnemonic.
    QLineEdit *addLine(const QString &label, const QString &text = {});
    QPlainTextEdit *addLines(const QString &label, const QString &text = {});
    DayBox *addDay(const QString &label, QDate day);
    UnitBox *addUnit(const QString &label);
    void add(const QString &label, QWidget *control);
    void addNote(const QString &text);
    void setAct(Act act) { m_act = std::move(act); }
    void tell(const QString &message);

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    QFormLayout *m_form;
    QLabel *m_message;
    QList<QWidget *> m_controls; // in the order of tabs
    QDialogButtonBox *m_buttons;
    Act m_act;
    bool m_busy = false; // the act is under way
};

} // namespace mokuhyo::desk
