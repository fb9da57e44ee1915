#pragma once

#include "desk/finding_model.h"
#include "desk/snapshot.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace mokuhyo::desk {

class FindingList;
class UnitBox;

// 点検 of many sheets of a year: what is likely wrong before they are published, and what somebody
// looked at and leaves as it is.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    // `sheet`: the one in view; empty: none.
    CheckDialog(const TreeSnapshot &tree, const QString &sheet, const QString &sheetTitle,
                QWidget *parent = nullptr);

    [[nodiscard]] work::SheetFilter scope() const;
    void setFindings(const std::vector<work::CheckedFinding> &findings);
    // A new check of sheets that are in the list already.
    void updateSheets(const QStringList &sheets, const std::vector<work::CheckedFinding> &findings);
    [[nodiscard]] bool covers(const QString &sheet) const;
    void setBusy(bool busy);
    void tell(const QString &message);
    void setWritable(bool writable);

    [[nodiscard]] bool isChecked() const { return m_checked; }
    [[nodiscard]] FindingModel *model() { return &m_model; }
    [[nodiscard]] FindingList *list() const { return m_list; }
    [[nodiscard]] QComboBox *scopes() const { return m_scopes; }
    [[nodiscard]] UnitBox *units() const { return m_units; }
    [[nodiscard]] QComboBox *severities() const { return m_severities; }
    [[nodiscard]] QLineEdit *needle() const { return m_needle; }
    [[nodiscard]] QCheckBox *acceptedToo() const { return m_acceptedToo; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void checkWanted();
    void findingWanted(const mokuhyo::work::CheckedFinding &finding);
    void acceptWanted(const std::vector<mokuhyo::work::CheckedFinding> &findings);
    void withdrawWanted(const std::vector<mokuhyo::work::CheckedFinding> &findings);
    void exportWanted(const std::vector<mokuhyo::work::CheckedFinding> &findings);

private:
    enum class Scope { Sheet, Unit, Year };
    void build();
    void filter();
    void choose();
    void count();
    void forget(); // another scope: what is listed is not of it
    [[nodiscard]] QHash<QString, QString> unitNames() const;

    TreeSnapshot m_tree;
    QString m_sheet;
    FindingModel m_model;
    bool m_checked = false;
    bool m_busy = false;
    bool m_writable = true;
    QComboBox *m_scopes;
    UnitBox *m_units;
    QPushButton *m_check;
    QComboBox *m_severities;
    QLineEdit *m_needle;
    QCheckBox *m_acceptedToo;
    QLabel *m_said;
    FindingList *m_list;
    QTextBrowser *m_text;
    QPushButton *m_go;
    QPushButton *m_accept;
    QPushButton *m_withdraw;
    QPushButton *m_export;
    QTimer m_typing; // until somebody pauses
};

} // namespace mokuhyo::desk
