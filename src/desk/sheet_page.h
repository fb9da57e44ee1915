#pragma once

#include "desk/sheet_document.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSplitter;

namespace mokuhyo::desk {

class CommentsPanel;
class FieldsPanel;
class FoldButton;
class PhaseStrip;
class RejectionBar;
class SheetModel;
class SheetTable;
class StageBar;

// One sheet: title and phases, header fields, the table of items, footer fields.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPage(SheetDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] SheetTable *table() const { return m_table; }
    [[nodiscard]] SheetModel *model() const { return m_model; }
    [[nodiscard]] FieldsPanel *header() const { return m_header; }
    [[nodiscard]] FieldsPanel *footer() const { return m_footer; }
    [[nodiscard]] CommentsPanel *comments() const { return m_comments; }
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
    void goTo(const CellKey &cell);
    void toggleHeader();
    // Asks for a reason and lets locked cells take text, or ends that.
    void setAmending(const QString &reason);

Q_SIGNALS:
    void refused(const QString &reason);
    void phaseWanted(const QString &phase);
    void amendingEnded();
    void blanksChanged(int blanks);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sync();
    void countBlanks();
    void orderTabs();
    void fitPanels();

    SheetDocument *m_document;
    SheetModel *m_model;
    QLabel *m_title;
    QLabel *m_subtitle;
    PhaseStrip *m_phases;
    StageBar *m_stages;
    CommentsPanel *m_comments;
    QWidget *m_amendBar;
    QLabel *m_amendText;
    RejectionBar *m_rejections;
    FoldButton *m_headerToggle;
    QScrollArea *m_headerArea;
    FieldsPanel *m_header;
    QHBoxLayout *m_rowButtons;
    SheetTable *m_table;
    QSplitter *m_split;
    FoldButton *m_footerToggle;
    QScrollArea *m_footerArea;
    FieldsPanel *m_footer;
};

} // namespace mokuhyo::desk
