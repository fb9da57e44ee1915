#pragma once

#include "desk/finding_model.h"
#include "desk/sheet_document.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace mokuhyo::desk {

class FindingList;
class FoldButton;

// 点検 of the sheet in view: what is likely wrong in it, looked at anew after each change that was
// saved. Hidden while there is nothing to say; its heading stands in a line that is there anyway,
// so that nothing moves when a check ends.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<std::vector<work::CheckedFinding>> &)>;
    // Checks one sheet away from the window's thread.
    using Checker = std::function<void(const QString &sheet, const Answer &)>;

    explicit CheckPanel(SheetDocument *document, QWidget *parent = nullptr);

    void setChecker(Checker checker);
    // Checks as soon as nobody changes anything any more.
    void checkSoon();
    [[nodiscard]] FindingModel *model() const { return m_model; }
    [[nodiscard]] FindingList *list() const { return m_list; }
    // Its heading, for whoever has a line for it.
    [[nodiscard]] FoldButton *fold() const { return m_fold; }
    [[nodiscard]] QCheckBox *acceptedToo() const { return m_acceptedToo; }
    [[nodiscard]] QList<QWidget *> tabStops() const; // without the heading

Q_SIGNALS:
    void findingWanted(const mokuhyo::work::CheckedFinding &finding);
    void acceptWanted(const std::vector<mokuhyo::work::CheckedFinding> &findings);
    void withdrawWanted(const std::vector<mokuhyo::work::CheckedFinding> &findings);
    void counted(const mokuhyo::desk::FindingModel::Counts &counts);
    void checked(); // what is shown is of the texts as they are

private:
    void check();
    void fill(const std::vector<work::CheckedFinding> &findings);
    void offer();
    void fit();
    void showOrHide();

    SheetDocument *m_document;
    Checker m_checker;
    FindingModel *m_model;
    FoldButton *m_fold;
    FindingList *m_list;
    QLabel *m_advice; // of the current one
    QPushButton *m_go;
    QPushButton *m_accept;
    QPushButton *m_withdraw;
    QCheckBox *m_acceptedToo;
    QTimer m_timer;
    QString m_sheet; // that the findings are of
    int m_asked = 0; // an older answer than the last is dropped
};

} // namespace mokuhyo::desk
