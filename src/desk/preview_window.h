#pragma once

#include "desk/preview_renderer.h"
#include "desk/sheet_document.h"

#include <QDialog>
#include <QThread>
#include <QTimer>

class QComboBox;
class QLabel;
class QTabWidget;
class QToolButton;

namespace mokuhyo::desk {

class FindBar;
class PageBox;
class PreviewOutline;
class PreviewView;
class Prompts;
class Settings;
class ThumbnailView;
class WarningList;
class ZoomBox;

// Print preview: the pages as the printer and the PDF have them. Prints and saves the very document
// that it shows. Closed while it still prints, it goes once that is done.
class PreviewWindow : public QDialog
{
    Q_OBJECT

public:
    PreviewWindow(const Printable &printable, Prompts &prompts, Settings &settings,
                  QWidget *parent = nullptr);
    ~PreviewWindow() override;

    // Shows something else in place of what is shown.
    void setPrintable(const Printable &printable);
    // What else could be shown, to choose from; scopeWanted() says which.
    void setScopes(const QStringList &scopes, int current);

    [[nodiscard]] const render::Document *document() const { return m_document; }
    [[nodiscard]] PreviewView *view() const { return m_view; }
    [[nodiscard]] ThumbnailView *thumbnails() const { return m_thumbnails; }
    [[nodiscard]] PreviewOutline *outline() const { return m_outline; }
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] PageBox *pageBox() const { return m_page; }
    [[nodiscard]] ZoomBox *zoomBox() const { return m_zoom; }
    [[nodiscard]] WarningList *warnings() const { return m_warnings; }
    [[nodiscard]] QComboBox *scopes() const { return m_scopes; }
    [[nodiscard]] QString status() const;

    void print();
    void savePdf();
    // Goes to the next place of what is looked for, or back.
    void findNext(int by);

    void reject() override;

Q_SIGNALS:
    void scopeWanted(int scope); // also to see the same as it is now
    // Somebody wants to see that cell in its sheet.
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    QWidget *buildSide();
    void addKeys();
    void connectRenderer();
    void letGo(); // of the document
    void setDocument(const render::Document *document);
    void choose(const render::Fragment &fragment);
    void goToPart(int part);
    void beginFind();
    void find(const QString &text);
    void tellHit();
    void endFind();
    // Long work with the document on the renderer's thread, with progress and a way to stop it.
    using Work = std::function<Status(const render::Document &, const Progress &)>;
    void runWork(const QString &title, const Work &work, const QString &done,
                 const QString &failed);
    void tell(const QString &message);

    Printable m_printable;
    Prompts &m_prompts;
    Settings &m_settings;
    const render::Document *m_document = nullptr; // the renderer's; null while it lays out
    QThread m_thread;
    PreviewRenderer *m_renderer;
    PreviewView *m_view;
    ThumbnailView *m_thumbnails;
    PreviewOutline *m_outline;
    QTabWidget *m_side;
    QComboBox *m_scopes;
    FindBar *m_find;
    PageBox *m_page;
    ZoomBox *m_zoom;
    WarningList *m_warnings;
    QToolButton *m_showWarnings;
    QLabel *m_status;
    QList<QToolButton *> m_needDocument;
    QTimer m_findSoon;
    int m_findRound = 0;
    int m_hit = -1;
    int m_working = 0;
    bool m_closing = false;
};

} // namespace mokuhyo::desk
