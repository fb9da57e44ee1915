#pragma once

#include "core/form.h"
#include "core/sheet.h"
#include "render/build.h"
#include "render/painter.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace mokuhyo::desk {

// What goes on paper: sheets with their forms, free of the store.
struct PaperSource
{
    std::vector<Sheet> sheets;
    std::vector<std::shared_ptr<const Form>> forms; // one a sheet
    std::vector<std::vector<render::Mark>> marks;   // one a sheet; none: nothing to say
    QString title;
    render::Visibility visibility = {};
};
[[nodiscard]] Result<render::Document> buildPaper(const PaperSource &source,
                                                  const Progress &progress = {});

struct PageInfo
{
    double width = 0; // mm
    double height = 0;
    QString title; // of the sheet
    int numberInSheet = 1;
};

// Builds and paints pages on a thread of its own: fonts belong to the thread that laid them out.
// Live in a QThread; all slots are called through queued connections.
class PreviewRenderer : public QObject
{
    Q_OBJECT

public:
    void build(const PaperSource &source);
    void paint(int page, double pixelsPerMm);
    void cancel() { m_cancelled = true; } // from any thread

Q_SIGNALS:
    void built(const std::vector<mokuhyo::desk::PageInfo> &pages);
    void failed(const QString &message);
    void painted(int page, double pixelsPerMm, const QImage &image);

private:
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<render::Document> m_document;
    std::map<double, std::unique_ptr<render::PagePainter>> m_painters; // by scale
};

} // namespace mokuhyo::desk
