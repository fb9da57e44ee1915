#include "core/change_notes.h"
#include "work/edition_pages.h"
#include "work/edition_papers.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::BookPart;
using render::Document;
using render::Page;
using render::Part;

// One of both books, laid out.
struct Bound
{
    PrintJobRef job;
    Document document;
    std::vector<std::vector<const Page *>> pages; // by part

    [[nodiscard]] static Result<Bound> of(Result<PrintJobRef> job, const Progress &progress)
    {
        if (!job)
            return failure(job.error());
        auto document = layOut(**job, progress);
        if (!document)
            return failure(document.error());
        Bound bound{*std::move(job), *std::move(document), {}};
        bound.pages.resize(bound.job->book.parts.size());
        for (const Page &page : bound.document.pages)
            bound.pages[static_cast<size_t>(page.sheet)].push_back(&page);
        return bound;
    }
    [[nodiscard]] const BookPart &part(size_t index) const { return job->book.parts[index]; }
    [[nodiscard]] QStringList numbers(size_t index) const
    {
        QStringList all;
        for (const Page *page : pages[index])
            all += page->number;
        return all;
    }
};

class Replacer
{
public:
    Replacer(const Bound &older, const Bound &newer, const Edition &from)
        : m_older(older), m_newer(newer), m_from(from)
    {
    }

    Replacement make(const QString &date)
    {
        matchParts();
        const auto job = std::make_shared<PrintJob>(*m_newer.job);
        render::Book &book = job->book;
        book.title = u"差替え　"_s + book.title;
        book.note = u"差替え（%1）"_s.arg(date);
        book.total = m_from.lastNumber();
        for (size_t i = 0; i < book.parts.size(); ++i)
            choosePages(book.parts[i], i);
        for (size_t i = 0; i < m_older.pages.size(); ++i) {
            if (!m_used.contains(i) && m_older.part(i).part != Part::Cover)
                addRow(titleIn(m_older, i), m_older.numbers(i), {}, -1);
        }
        addList(*job, date);
        return {job, std::move(m_pages)};
    }

private:
    // Contents are known by being contents; everything else as editions know it.
    void matchParts()
    {
        const auto &older = m_older.job->book;
        const std::vector<Edition::Part> counted = partsIn(m_older.document, older);
        std::vector<size_t> indices; // of the counted parts in the older book
        for (size_t i = 0; i < older.parts.size(); ++i) {
            const Part part = older.parts[i].part;
            if (part == Part::Contents)
                m_contents = static_cast<int>(i);
            else if (part != Part::Cover)
                indices.push_back(i);
        }
        m_same = sameParts(m_newer.job->book, counted);
        for (int &same : m_same)
            same = same < 0 ? -1 : static_cast<int>(indices[static_cast<size_t>(same)]);
    }

    // All parts stay in the book, or its contents would say something else.
    void choosePages(BookPart &part, size_t index)
    {
        part.pages.emplace();
        if (part.part == Part::Cover)
            return;
        const int same = part.part == Part::Contents ? m_contents : m_same[index];
        const auto &now = m_newer.pages[index];
        const auto &before =
            same < 0 ? std::vector<const Page *>() : m_older.pages[static_cast<size_t>(same)];
        if (same >= 0)
            m_used.insert(static_cast<size_t>(same));
        const bool asMany = before.size() == now.size();
        QStringList out;
        QStringList in;
        for (size_t i = 0; i < now.size(); ++i) {
            if (asMany && samePage(m_older.document, *before[i], m_newer.document, *now[i]))
                continue;
            part.pages->push_back(static_cast<int>(i));
            in += now[i]->number;
        }
        for (size_t i = 0; i < before.size(); ++i) {
            if (!asMany || std::ranges::find(*part.pages, static_cast<int>(i)) != part.pages->end())
                out += before[i]->number;
        }
        if (!in.isEmpty())
            addRow(titleIn(m_newer, index), out, in, static_cast<int>(index));
    }

    static QString titleIn(const Bound &bound, size_t index)
    {
        return bound.document.sheets[index].title.simplified();
    }

    void addRow(const QString &name, const QStringList &out, const QStringList &in, int target)
    {
        const QString none = u"（なし）"_s;
        render::TextRow row;
        row.cells = {name, out.isEmpty() ? none : out.join(u'、'),
                     in.isEmpty() ? none : in.join(u'、')};
        row.target = target;
        m_rows.push_back(std::move(row));
        m_pages.push_back({name, out, in});
    }

    // In front; the other parts move up by one.
    void addList(PrintJob &job, const QString &date)
    {
        BookPart list;
        list.part = Part::Table;
        list.title = u"差替え一覧"_s;
        list.numbered = false;
        list.listed = false;
        list.table.paragraphs = {
            u"「%1」の次の頁を差し替えてください（%2）。"_s.arg(editionName(m_from), date)};
        list.table.columns = {{u"部署・シート"_s, 120, render::HorizontalAlign::Left, true, false},
                              {u"抜く頁"_s, 50, render::HorizontalAlign::Left, false, false},
                              {u"差し込む頁"_s, 50, render::HorizontalAlign::Left, false, false}};
        list.table.rows = std::move(m_rows);
        auto &parts = job.book.parts;
        parts.insert(parts.begin(), std::move(list));
        for (BookPart &part : parts) {
            for (render::TextRow &row : part.table.rows)
                row.target += row.target < 0 ? 0 : 1;
            if (part.part != Part::Sheet)
                continue;
            // The sheets of this job, which it owns.
            const auto sheet = std::ranges::find(job.sheets, part.source.sheet->id, &Sheet::id);
            part.source.sheet = &*sheet;
        }
    }

    const Bound &m_older;
    const Bound &m_newer;
    const Edition &m_from;
    std::vector<int> m_same; // part of the newer → of the older, or -1
    int m_contents = -1;
    QSet<size_t> m_used;
    std::vector<render::TextRow> m_rows;
    std::vector<ReplacedPages> m_pages;
};

} // namespace

Result<Replacement> replacementOf(const Session &session, const EditionComparison &comparison,
                                  const Progress &progress)
{
    if (comparison.changes.empty())
        return failure(
            ErrorCode::NotFound,
            Tr::tr("「%1」から変わったところはありません。").arg(editionName(comparison.from)));
    const auto half = [&](int which) {
        return [&progress, which](qint64 done, qint64 total) {
            return proceeds(progress, done + which * total, 2 * total);
        };
    };
    const Edition &from = comparison.from;
    const auto older = Bound::of(
        bindEdition(session, from, comparison.before.content, from.corrects, from.parts), half(0));
    if (!older)
        return failure(older.error());
    // What would be published today looks like the edition that it corrects.
    Edition to = comparison.to.value_or(from);
    if (!comparison.to)
        to.published = session.now().toLocalTime().date();
    const auto newer =
        Bound::of(bindEdition(session, to, comparison.after.content, from.id, from.parts), half(1));
    if (!newer)
        return failure(newer.error());
    const auto &sheets = newer->job->sheets;
    const auto form = session.formOf(sheets.front());
    if (!form)
        return failure(form.error());
    return Replacer(*older, *newer, from)
        .make(paperDate(to.published, (*form)->dateStyle == YearStyle::Western));
}

} // namespace mokuhyo::work
