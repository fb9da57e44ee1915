#pragma once

#include "render/book.h"
#include "work/session.h"

#include <memory>

namespace mokuhyo::work {

// What goes on paper, free of the store: it can be laid out on any thread. Immutable and shared,
// because the book points into the sheets.
struct PrintJob
{
    std::vector<Sheet> sheets;
    std::vector<std::shared_ptr<const Form>> forms; // one a sheet
    render::Book book;
    render::BuildOptions options;
};
using PrintJobRef = std::shared_ptr<const PrintJob>;

// What to say when a filter leaves no sheet.
[[nodiscard]] tl::unexpected<Error> noSheets();

// The chosen sheets one after the other, in the order of Session::sheets. NotFound when the filter
// leaves none.
[[nodiscard]] Result<PrintJobRef> printJobOf(const Session &session, const SheetFilter &filter,
                                             const render::Visibility &visibility = {});

// A job whose book is empty yet: sheets with their forms and marks. `sources` has one entry a
// sheet.
struct JobDraft
{
    std::shared_ptr<PrintJob> job;
    std::vector<render::SheetSource> sources;
};
[[nodiscard]] Result<JobDraft> draftJob(const Session &session, std::vector<Sheet> sheets,
                                        const render::Visibility &visibility);
// The same with these marks, one list a sheet.
[[nodiscard]] Result<JobDraft> draftJob(const Session &session, std::vector<Sheet> sheets,
                                        std::vector<std::vector<render::Mark>> marks,
                                        const render::Visibility &visibility);

// Lays it out. Fonts are bound to the thread that does: paint, print or write the document there.
[[nodiscard]] Result<render::Document> layOut(const PrintJob &job, const Progress &progress = {});

// Lays it out and writes the PDF, whole or not at all.
[[nodiscard]] Result<std::vector<render::Warning>> writePdf(const PrintJob &job,
                                                            const QString &path,
                                                            const QDateTime &created,
                                                            const Progress &progress = {});

} // namespace mokuhyo::work
