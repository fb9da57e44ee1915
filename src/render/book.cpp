#include "render/book.h"

#include "render/book_parts.h"
#include "render/flow.h"
#include "render/place_name.h"
#include "render/warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

constexpr double footSize = 8;      // pt
constexpr Length footDrop = 650;    // from the body's end to the baseline
constexpr Length leastTitle = 2500; // room below which a title says nothing
constexpr Length footGap = 400;     // between the texts of a foot

QString roman(int number)
{
    static constexpr std::pair<int, const char *> digits[] = {{100, "c"}, {90, "xc"}, {50, "l"},
                                                              {40, "xl"}, {10, "x"},  {9, "ix"},
                                                              {5, "v"},   {4, "iv"},  {1, "i"}};
    QString text;
    for (const auto &[value, digit] : digits) {
        for (; number >= value; number -= value)
            text += QLatin1StringView(digit);
    }
    return text;
}

class Binder
{
public:
    Binder(const Book &book, const BuildOptions &options)
        : m_book(book), m_options(options), m_typesetter(options.glyphs && options.pages)
    {
    }

    Result<Document> bind(const Progress &progress)
    {
        std::vector<SheetSource> sources;
        for (const BookPart &part : m_book.parts) {
            if (part.part == Part::Sheet)
                sources.push_back(part.source);
        }
        auto sheets = layOut(sources, m_options, m_typesetter, progress);
        if (!sheets)
            return failure(sheets.error());
        size_t next = 0;
        for (size_t i = 0; i < m_book.parts.size(); ++i) {
            if (m_book.parts[i].part == Part::Sheet)
                addSheet((*sheets)[next++], static_cast<int>(i));
            else
                addPart(static_cast<int>(i));
        }
        m_document.title = m_book.title;
        if (m_document.title.isEmpty() && !m_document.sheets.empty())
            m_document.title = m_document.sheets.front().title;
        if (m_options.pages) {
            numberPages();
            fillSlots();
            leaveOutPages();
            addFeet();
            m_document.warnings = paperWarnings(
                m_document, [this](int part, const FlowCell &cell) { return placeOf(part, cell); });
        }
        m_document.fonts = m_typesetter.fonts();
        return std::move(m_document);
    }

private:
    struct Slot
    {
        int part = 0;
        PageSlot place;
    };

    [[nodiscard]] QString placeOf(int part, const FlowCell &cell) const
    {
        const BookPart &own = m_book.parts[static_cast<size_t>(part)];
        if (own.part == Part::Sheet)
            return placeName(own.source, cell.record, cell.field);
        return u"「%1」"_s.arg(m_document.sheets[static_cast<size_t>(part)].title.simplified());
    }

    void addSheet(LaidSheet &sheet, int index)
    {
        const BookPart &part = m_book.parts[static_cast<size_t>(index)];
        sheet.flow.level = part.level;
        sheet.flow.listed = part.listed;
        if (!part.title.isEmpty())
            sheet.flow.title = part.title;
        m_document.sheets.push_back(std::move(sheet.flow));
        for (Page &page : sheet.pages) {
            page.sheet = index;
            for (Fragment &fragment : page.fragments)
                fragment.sheet = index;
            m_document.pages.push_back(std::move(page));
        }
    }

    void addPart(int index)
    {
        BookFlow flow = layPart(m_book, index, m_typesetter);
        for (const PageSlot &slot : flow.slots)
            m_slots.push_back({index, slot});
        m_document.sheets.push_back(std::move(flow.laid.flow));
        std::ranges::move(flow.laid.pages, std::back_inserter(m_document.pages));
    }

    void numberPages()
    {
        int front = 0;
        for (Page &page : m_document.pages) {
            const BookPart &part = m_book.parts[static_cast<size_t>(page.sheet)];
            if (part.part == Part::Cover || !part.numbered)
                continue;
            if (part.part == Part::Contents) {
                page.number = roman(++front);
                continue;
            }
            const int at = page.numberInSheet - 1;
            if (part.inserted) {
                setNumber(page, m_last, m_branch + 1);
            } else if (part.firstNumber == 0) {
                setNumber(page, m_last + 1, 1);
            } else {
                const int kept = std::max(1, part.keptPages);
                setNumber(page, part.firstNumber + std::min(at, kept - 1),
                          at < kept ? 1 : at - kept + 2);
            }
        }
    }

    // 13, or with a branch above 1: 13-2.
    void setNumber(Page &page, int number, int branch)
    {
        m_last = number;
        m_branch = branch;
        page.number = QString::number(number);
        if (branch > 1)
            page.number += u"-%1"_s.arg(branch);
    }

    [[nodiscard]] QString firstNumber(int part) const
    {
        const auto page = std::ranges::find(m_document.pages, part, &Page::sheet);
        return page == m_document.pages.end() ? QString() : page->number;
    }

    void fillSlots()
    {
        for (const Slot &slot : m_slots) {
            FlowBlock &block = m_document.sheets[static_cast<size_t>(slot.part)]
                                   .blocks[static_cast<size_t>(slot.place.block)];
            FlowCell &cell = block.rows[static_cast<size_t>(slot.place.cell.row)]
                                 .cells[static_cast<size_t>(slot.place.cell.cell)];
            cell.text = firstNumber(cell.target);
            const Length room = 100 * cell.lines.front().height; // one line, whatever it says
            std::vector<Line> lines =
                m_typesetter.set(cell.text, room, {m_book.paper.font, cell.fontSize, cell.bold});
            if (!lines.empty())
                cell.lines = std::move(lines);
        }
    }

    // What led to a page that is not there leads nowhere.
    void leaveOutPages()
    {
        std::erase_if(m_document.pages, [&](const Page &page) {
            const auto &wanted = m_book.parts[static_cast<size_t>(page.sheet)].pages;
            return wanted && std::ranges::find(*wanted, page.numberInSheet - 1) == wanted->end();
        });
        for (const Slot &slot : m_slots) {
            FlowBlock &block = m_document.sheets[static_cast<size_t>(slot.part)]
                                   .blocks[static_cast<size_t>(slot.place.block)];
            for (FlowCell &cell : block.rows[static_cast<size_t>(slot.place.cell.row)].cells) {
                if (std::ranges::find(m_document.pages, cell.target, &Page::sheet) ==
                    m_document.pages.end())
                    cell.target = -1;
            }
        }
    }

    void addFeet()
    {
        const int total = m_book.total > 0 ? m_book.total : m_last;
        for (Page &page : m_document.pages) {
            const FlowSheet &sheet = m_document.sheets[static_cast<size_t>(page.sheet)];
            if (sheet.part != Part::Cover)
                addFoot(page, sheet, total);
        }
    }

    void addFoot(Page &page, const FlowSheet &sheet, int total)
    {
        const Paper &paper = sheet.paper;
        const TypeStyle style{paper.font, footSize, false};
        const Length left = lengthFromMm(paper.left);
        const Length right = page.width - lengthFromMm(paper.right);
        const Length room = lengthFromMm(paper.bottom);
        const Length baseline = page.height - room + std::min(footDrop, room / 2);
        const auto set = [&](const QString &text, Length width) {
            const auto lines = m_typesetter.set(text, std::max(1, width), style);
            return lines.empty() ? Line() : lines.front();
        };
        const bool counted = sheet.part != Part::Contents && !page.number.isEmpty();
        const Line number =
            set(counted ? u"%1 / %2"_s.arg(page.number).arg(total) : page.number, right - left);
        const Line note = set(m_book.note, right - left - 2 * (number.width + footGap));
        const Length noteStart = left + (right - left - note.width) / 2;
        const Length titleEnd =
            note.text().isEmpty() ? right - 2 * number.width : noteStart - footGap;
        const Line title = set(sheet.title.simplified(), titleEnd - left);
        if (!title.text().isEmpty() && titleEnd - left > leastTitle)
            page.marginalia.push_back({left, baseline, title});
        if (!note.text().isEmpty())
            page.marginalia.push_back({noteStart, baseline, note});
        if (!number.text().isEmpty())
            page.marginalia.push_back({right - number.width, baseline, number});
    }

    const Book &m_book;
    const BuildOptions &m_options;
    Typesetter m_typesetter;
    Document m_document;
    std::vector<Slot> m_slots;
    int m_last = 0; // number printed last
    int m_branch = 1;
};

} // namespace

Result<Document> buildBook(const Book &book, const BuildOptions &options, const Progress &progress)
{
    return Binder(book, options).bind(progress);
}

Result<Document> buildDocument(const std::vector<SheetSource> &sources, const BuildOptions &options,
                               const Progress &progress)
{
    Book book;
    book.title = options.title;
    for (const SheetSource &source : sources) {
        BookPart part;
        part.source = source;
        book.parts.push_back(std::move(part));
    }
    return buildBook(book, options, progress);
}

} // namespace mokuhyo::render
