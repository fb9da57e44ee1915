#include "work/print_job.h"

#include "render/pdf/pdf.h"
#include "work/marks.h"
#include "work/messages.h"
#include "work/phases.h"
#include "work/rating_rules.h"

#include <map>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// What a document of these sheets is called: a single sheet by its own title (empty here), several
// by year and form.
QString titleOf(const JobDraft &draft)
{
    if (draft.sources.size() == 1)
        return {};
    QStringList titles;
    for (const render::SheetSource &source : draft.sources) {
        const QString year = fiscal::print(source.sheet->fromYear, source.form->yearStyle);
        const QString title = year + u' ' + source.form->title;
        if (!titles.contains(title))
            titles += title;
    }
    return titles.join(u'、');
}

} // namespace

tl::unexpected<Error> noSheets()
{
    return failure(ErrorCode::NotFound,
                   Tr::tr("書き出すシートがありません。年度や部署の指定を確かめてください。"));
}

Result<JobDraft> draftJob(const Session &session, std::vector<Sheet> sheets,
                          const render::Visibility &visibility)
{
    auto marks = marksOf(session, sheets);
    if (!marks)
        return failure(marks.error());
    return draftJob(session, std::move(sheets), *std::move(marks), visibility);
}

Result<JobDraft> draftJob(const Session &session, std::vector<Sheet> sheets,
                          std::vector<std::vector<render::Mark>> marks,
                          const render::Visibility &visibility)
{
    JobDraft draft;
    draft.job = std::make_shared<PrintJob>();
    draft.job->sheets = std::move(sheets);
    draft.job->options.visibility = visibility;
    const auto rules = RatingRules::of(session);
    if (!rules)
        return failure(rules.error());
    std::map<std::pair<FormRef, int>, std::shared_ptr<const Form>> forms; // by year
    for (size_t i = 0; i < draft.job->sheets.size(); ++i) {
        const Sheet &sheet = draft.job->sheets[i];
        const int year = usualYear(session, sheet);
        auto &form = forms[{sheet.form, year}];
        if (!form) {
            const auto known = session.formOf(sheet);
            if (!known)
                return failure(known.error());
            form = std::make_shared<const Form>(withRatingWords(**known, *rules, year));
        }
        draft.job->forms.push_back(form);
        draft.sources.push_back({&sheet, form.get(), std::move(marks.at(i))});
    }
    return draft;
}

Result<PrintJobRef> printJobOf(const Session &session, const SheetFilter &filter,
                               const render::Visibility &visibility)
{
    auto sheets = session.sheets(filter);
    if (!sheets)
        return failure(sheets.error());
    if (sheets->empty())
        return noSheets();
    auto draft = draftJob(session, *std::move(sheets), visibility);
    if (!draft)
        return failure(draft.error());
    render::Book &book = draft->job->book;
    book.title = titleOf(*draft);
    for (render::SheetSource &source : draft->sources) {
        render::BookPart part;
        part.source = std::move(source);
        book.parts.push_back(std::move(part));
    }
    return PrintJobRef(draft->job);
}

Result<render::Document> layOut(const PrintJob &job, const Progress &progress)
{
    return render::buildBook(job.book, job.options, progress);
}

Result<std::vector<render::Warning>> writePdf(const PrintJob &job, const QString &path,
                                              const QDateTime &created, const Progress &progress)
{
    // Laying out and writing take about as long as each other.
    const auto half = [&](int which) {
        return [&progress, which](qint64 done, qint64 total) {
            return proceeds(progress, done + which * total, 2 * total);
        };
    };
    const auto document = layOut(job, half(0));
    if (!document)
        return failure(document.error());
    render::PdfOptions pdf;
    pdf.publicEdition = job.options.visibility.publicEdition;
    pdf.created = [created] { return created; };
    if (const Status written = render::writePdf(*document, path, pdf, half(1)); !written)
        return failure(written.error());
    return document->warnings;
}

} // namespace mokuhyo::work
