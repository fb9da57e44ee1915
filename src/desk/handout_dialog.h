#pragma once

#include "desk/snapshot.h"
#include "work/handouts.h"

#include <QDialog>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mokuhyo::desk {

class DayBox;
class HandoutLetter;
class HandoutTree;
class Prompts;
class StoreController;

// 配布: what goes to whom, as what, with which letter and into which folder. Nothing is written
// before somebody says so.
class HandoutDialog : public QDialog
{
    Q_OBJECT

public:
    // `remembered`: as remembered() answered the last time.
    HandoutDialog(StoreController &store, Prompts &prompts, int year, const QString &folder,
                  const QJsonObject &remembered, QWidget *parent = nullptr);

    [[nodiscard]] work::HandoutOptions options() const;
    [[nodiscard]] QJsonObject remembered() const;
    [[nodiscard]] bool isPlanned() const { return m_planned; }
    [[nodiscard]] bool isReady() const; // somebody gets something, and it can be written
    [[nodiscard]] HandoutTree *units() const { return m_units; }
    [[nodiscard]] HandoutLetter *letter() const { return m_letter; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void handOutWanted(const mokuhyo::work::HandoutOptions &options);

private:
    // What there is to choose from in a year.
    struct Choices
    {
        std::vector<int> years;
        QStringList phases; // labels, in the order of the forms
        work::LetterWording wording;
    };
    [[nodiscard]] static Result<Choices> choicesOf(work::Session &session, int year,
                                                   Handout::As as);
    QWidget *buildSettings(const QString &folder, const QJsonObject &remembered);
    QWidget *buildUnits();
    void load(int year);
    void plan();
    void tell();
    [[nodiscard]] int chosenYear() const;
    [[nodiscard]] Handout::As kind() const;

    StoreController &m_store;
    Prompts &m_prompts;
    int m_asked = 0; // plans; answers to earlier questions are dropped
    bool m_planned = false;
    bool m_worded = false;
    QString m_failure;
    QComboBox *m_year;
    QComboBox *m_phase;
    DayBox *m_due;
    QComboBox *m_as;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLineEdit *m_filter;
    QPushButton *m_all;
    QPushButton *m_none;
    HandoutTree *m_units;
    HandoutLetter *m_letter;
    QLabel *m_status;
    QPushButton *m_handOut;
};

} // namespace mokuhyo::desk
