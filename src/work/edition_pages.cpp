#include "work/edition_pages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using render::Book;
using render::BookPart;
using render::Document;
using render::Fragment;
using render::Page;

bool isCounted(const BookPart &part)
{
    return part.part != render::Part::Cover && part.part != render::Part::Contents && part.numbered;
}

QString sheetOf(const BookPart &part)
{
    return part.part == render::Part::Sheet ? part.source.sheet->id : QString();
}

// How many characters both begin with.
qsizetype sameStart(const QString &left, const QString &right)
{
    const auto [at, other] =
        std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    return at - left.cbegin();
}

// The line of the cell in which that character of its value stands.
int lineOf(const render::FlowCell &cell, qsizetype place)
{
    qsizetype end = -cell.caption.size();
    for (size_t i = 0; i < cell.lines.size(); ++i) {
        end += cell.lines[i].text().size() + (cell.lines[i].hardBreak ? 1 : 0);
        if (place < end)
            return static_cast<int>(i);
    }
    return std::max(0, static_cast<int>(cell.lines.size()) - 1);
}

bool sameFragment(const Document &left, const Fragment &a, const Document &right, const Fragment &b)
{
    const render::FlowCell &one = cellOf(left, a);
    const render::FlowCell &other = cellOf(right, b);
    return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height &&
           a.firstLine == b.firstLine && a.lastLine == b.lastLine && one.text == other.text &&
           one.marked == other.marked && one.struck == other.struck && one.bold == other.bold &&
           one.shaded == other.shaded && one.fontSize == other.fontSize;
}

} // namespace

std::vector<Edition::Part> partsIn(const Document &document, const Book &book)
{
    std::vector<Edition::Part> parts;
    for (size_t i = 0; i < book.parts.size(); ++i) {
        if (!isCounted(book.parts[i]))
            continue;
        PageRange range{0, 0, 0, 2};
        for (const Page &page : document.pages) {
            if (page.sheet != static_cast<int>(i))
                continue;
            const QString branch = page.number.section(u'-', 1);
            if (range.count == 0) {
                range.first = page.number.section(u'-', 0, 0).toInt();
                range.branch = branch.isEmpty() ? 2 : branch.toInt();
            }
            range.kept += branch.isEmpty() ? 1 : 0;
            ++range.count;
        }
        // Numbers of pages that fell away are not given to others.
        if (const int kept = book.parts[i].keptPages; range.kept > 0)
            range.kept = std::max(range.kept, kept);
        parts.push_back({sheetOf(book.parts[i]), range});
    }
    return parts;
}

std::vector<int> sameParts(const Book &book, const std::vector<Edition::Part> &parts)
{
    const auto placeOf = [&](const QString &sheet) {
        const auto found = std::ranges::find(parts, sheet, &Edition::Part::sheet);
        return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
    };
    const auto inBook = [&](const QString &sheet) {
        return std::ranges::find(book.parts, sheet, sheetOf) != book.parts.end();
    };
    std::vector<int> same(book.parts.size(), -1);
    int next = -1; // where to look for what stands before the sheet behind, from the back
    for (size_t i = book.parts.size(); i-- > 0;) {
        const BookPart &part = book.parts[i];
        if (!isCounted(part))
            continue;
        if (const QString sheet = sheetOf(part); !sheet.isEmpty()) {
            same[i] = placeOf(sheet);
            next = same[i] >= 0 ? same[i] - 1 : next;
            continue;
        }
        const auto at = [&] { return parts[static_cast<size_t>(next)]; };
        while (next >= 0 && !at().sheet.isEmpty() && !inBook(at().sheet))
            --next; // sheets that are gone
        if (next >= 0 && at().sheet.isEmpty())
            same[i] = next--;
    }
    return same;
}

void keepNumbers(Book &book, const std::vector<Edition::Part> &parts)
{
    const std::vector<int> same = sameParts(book, parts);
    for (size_t i = 0; i < book.parts.size(); ++i) {
        if (!isCounted(book.parts[i]))
            continue;
        const PageRange pages =
            same[i] < 0 ? PageRange() : parts[static_cast<size_t>(same[i])].pages;
        book.parts[i].inserted = pages.kept == 0;
        book.parts[i].firstNumber = pages.first;
        book.parts[i].keptPages = pages.kept;
    }
}

bool samePage(const Document &left, const Page &leftPage, const Document &right,
              const Page &rightPage)
{
    return leftPage.width == rightPage.width && leftPage.height == rightPage.height &&
           std::ranges::equal(leftPage.fragments, rightPage.fragments,
                              [&](const Fragment &a, const Fragment &b) {
                                  return sameFragment(left, a, right, b);
                              });
}

QString pageOf(const Document &document, int part, const EditionChange &change,
               const QString &rowBefore)
{
    using Kind = EditionChange::Kind;
    const bool ofCell = change.kind == Kind::Changed && change.field != field::life;
    const QString record = change.item.isEmpty() ? change.sheet : change.item;
    const bool added = change.kind == Kind::AddedRow;
    QString number;
    for (const Page &page : document.pages) {
        if (page.sheet != part)
            continue;
        if (number.isEmpty())
            number = page.number; // where nothing better is found: the sheet's first
        for (const Fragment &fragment : page.fragments) {
            const render::FlowCell &cell = cellOf(document, fragment);
            if (fragment.repeated)
                continue;
            if (added && cell.record == rowBefore && !rowBefore.isEmpty())
                number = page.number; // in the end where that row ends
            if (added || cell.record != record || (ofCell && cell.field != change.field))
                continue;
            const int line = ofCell ? lineOf(cell, sameStart(change.before, change.after)) : 0;
            if (cell.lines.empty() || (fragment.firstLine <= line && line < fragment.lastLine))
                return page.number;
        }
    }
    return number;
}

} // namespace mokuhyo::work
