#pragma once

#include "core/span.h"
#include "desk/sheet_document.h"
#include "desk/sheet_memory.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;

namespace mokuhyo::desk {

class CheckPanel;
class CommentsPanel;
class FieldsPanel;
class FoldButton;
class PaperView;
class PhaseStrip;
class RejectionBar;
class SheetModel;
class SheetTable;
class StageBar;

// One sheet: title and phases over the paper with its header fields, the table of items and its
// footer fields.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPage(SheetDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] SheetTable *table() const { return m_table; }
    [[nodiscard]] SheetModel *model() const { return m_model; }
    [[nodiscard]] PaperView *paper() const { return m_paper; }
    [[nodiscard]] FieldsPanel *header() const { return m_header; }
    [[nodiscard]] FieldsPanel *footer() const { return m_footer; }
    [[nodiscard]] CommentsPanel *comments() const { return m_comments; }
    [[nodiscard]] CheckPanel *check() const { return m_check; }
    // Where the focus or, else, the table's cursor is; no key: nowhere.
    [[nodiscard]] CellKey currentCell() const;

    // Buttons over the table.
    void setRowActions(const QList<QAction *> &actions);
    // A panel that shares the room with the table, behind a movable border: beside it or, where the
    // splitter is turned, below it. The page owns it. Several share in the order they came.
    void setSidePanel(QWidget *panel);
    // For orientation, sizes and remembering them.
    [[nodiscard]] QSplitter *tableSplitter() const { return m_split; }
    // Buttons beside the state of the sheet.
    void setStageActions(const QList<QAction *> &actions);
    // Gives out what is being typed anywhere on the page.
    void commitPending();
    void goToNextBlank();
    void goTo(const CellKey &cell) { goToText(cell, {}); }
    // `place`: in its text, to be selected there as far as that can be; length 0: none.
    void goToText(const CellKey &cell, const Span &place);
    void toggleHeader();
    // Keeps in mind how the sheet is seen now: called before another one is shown.
    void rememberView();
    // Asks for a reason and lets locked cells take text, or ends that.
    void setAmending(const QString &reason);

Q_SIGNALS:
    // Whoever edits elsewhere gives out what is typed as well.
    void committing();
    void refused(const QString &reason);
    void phaseWanted(const QString &phase);
    void amendingEnded();
    void blanksChanged(int blanks);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sync();
    void countBlanks();
    void orderTabs();
    void fold();
    void recallView();
    void follow(QWidget *focused);

    SheetDocument *m_document;
    SheetModel *m_model;
    QLabel *m_title;
    QLabel *m_subtitle;
    PhaseStrip *m_phases;
    StageBar *m_stages;
    CommentsPanel *m_comments;
    CheckPanel *m_check;
    QWidget *m_amendBar;
    QLabel *m_amendText;
    RejectionBar *m_rejections;
    FoldButton *m_headerToggle;
    FieldsPanel *m_header;
    QHBoxLayout *m_rowButtons;
    SheetTable *m_table;
    QSplitter *m_split;
    FoldButton *m_footerToggle;
    FieldsPanel *m_footer;
    QWidget *m_foot;
    PaperView *m_paper;
    SheetMemory m_memory;
    SheetView m_view; // what was chosen for the sheet in view
    QTimer m_countTimer;
    bool m_folding = false;
};

} // namespace mokuhyo::desk
