#pragma once

#include "desk/preview_renderer.h"

#include <QDialog>
#include <QThread>

class QLabel;
class QListWidget;
class QPushButton;

namespace mokuhyo::desk {

class PreviewView;

// Print preview: the pages as the printer and the PDF have them.
class PreviewWindow : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewWindow(const PaperSource &source, QWidget *parent = nullptr);
    ~PreviewWindow() override;

    [[nodiscard]] PreviewView *view() const { return m_view; }
    [[nodiscard]] QListWidget *pages() const { return m_list; }

Q_SIGNALS:
    void printWanted(const mokuhyo::desk::PaperSource &source);

private:
    void setPages(const std::vector<PageInfo> &pages);

    PaperSource m_source;
    QThread m_thread;
    PreviewRenderer *m_renderer;
    PreviewView *m_view;
    QListWidget *m_list;
    QLabel *m_status;
    QPushButton *m_print;
};

} // namespace mokuhyo::desk
