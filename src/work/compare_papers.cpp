#include "work/compare_papers.h"

#include "render/xlsx/differences.h"
#include "work/messages.h"
#include "work/quoted_text.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

using Piece = DiffPiece::Kind;

const QString title = u"新旧対照表"_s;

// Above the table, on paper and in the workbook.
QStringList introduction(const Comparison &comparison)
{
    QStringList lines{u"変更前：%1"_s.arg(comparison.before),
                      u"変更後：%1"_s.arg(comparison.after)};
    for (const QString &note : comparison.notes)
        lines += u"※ "_s + note;
    return lines;
}

QString wordOf(Fate fate)
{
    return fate == Fate::Kept ? u"変更"_s : fateWord(fate);
}

// Sheets and rows that came or went are one entry, with all that they say; of others each cell is.
class Lines
{
public:
    explicit Lines(const Comparison &comparison)
    {
        for (const ComparedSheet &sheet : comparison.sheets)
            add(sheet);
    }

    [[nodiscard]] std::vector<render::DifferenceRow> take() { return std::move(m_lines); }

private:
    static QString nameOf(const ComparedRow &row)
    {
        const QString text = shortTitle(row.title);
        return text.isEmpty() ? row.place : row.place + u'\n' + text;
    }

    static std::vector<DiffPiece> only(Fate fate, const QString &text)
    {
        return {{fate == Fate::Added ? Piece::Added : Piece::Removed, text}};
    }

    static bool isNewOrGone(Fate fate) { return fate == Fate::Added || fate == Fate::Removed; }

    void add(const ComparedSheet &sheet)
    {
        const bool whole = isNewOrGone(sheet.fate);
        if (whole) {
            QStringList texts{sheet.name};
            for (const ComparedRow &row : sheet.rows)
                texts += nameOf(row).replace(u'\n', u'　');
            m_lines.push_back({sheet.name,
                               {},
                               u"シート"_s,
                               wordOf(sheet.fate),
                               only(sheet.fate, texts.join(u'\n')),
                               sheet.note});
        } else if (sheet.fate != Fate::Kept) {
            m_lines.push_back({sheet.name, {}, u"シート"_s, wordOf(sheet.fate), {}, sheet.note});
        }
        for (const ComparedCell &cell : sheet.fields) {
            if (!whole && cell.differs())
                add(sheet, {}, cell);
        }
        for (const ComparedRow &row : sheet.rows) {
            // Those that came or went with their sheet are named there.
            if (!whole || (row.fate != sheet.fate && row.fate != Fate::Kept))
                add(sheet, row);
        }
    }

    void add(const ComparedSheet &sheet, const ComparedRow &row)
    {
        if (isNewOrGone(row.fate)) {
            QStringList texts;
            for (const ComparedCell &cell : row.cells) {
                const QString &text = row.fate == Fate::Added ? cell.after : cell.before;
                if (!text.isEmpty())
                    texts += u"「%1」%2"_s.arg(cell.label, text);
            }
            m_lines.push_back({sheet.name, nameOf(row), u"行"_s, wordOf(row.fate),
                               only(row.fate, texts.join(u'\n')), row.note});
            return;
        }
        if (row.fate != Fate::Kept)
            m_lines.push_back({sheet.name, nameOf(row), u"行"_s, wordOf(row.fate), {}, row.note});
        for (const ComparedCell &cell : row.cells) {
            if (cell.differs())
                add(sheet, nameOf(row), cell);
        }
    }

    void add(const ComparedSheet &sheet, const QString &row, const ComparedCell &cell)
    {
        const QString place = cell.part.isEmpty() ? cell.label : cell.label + u'　' + cell.part;
        m_lines.push_back({sheet.name, row, place, u"変更"_s, cell.pieces, cell.reason});
    }

    std::vector<render::DifferenceRow> m_lines;
};

tl::unexpected<Error> nothingChanged(const Comparison &comparison)
{
    return failure(
        ErrorCode::NotFound,
        Tr::tr("「%1」と「%2」の間に違いはありません。").arg(comparison.before, comparison.after));
}

render::TextColumn column(const QString &heading, double width)
{
    return {heading, width, render::HorizontalAlign::Left, false, false};
}

} // namespace

Result<PrintJobRef> comparisonPaper(const Comparison &comparison)
{
    const auto lines = Lines(comparison).take();
    if (lines.empty())
        return nothingChanged(comparison);
    render::TextTable table;
    table.paragraphs = introduction(comparison);
    const bool notes =
        std::ranges::any_of(lines, [](const auto &line) { return !line.note.isEmpty(); });
    table.columns = {column(u"部署・シート"_s, 38), column(u"箇所"_s, 48), column(u"変更前"_s, 78),
                     column(u"変更後"_s, 78)};
    if (notes)
        table.columns.push_back(column(u"備考"_s, 32));
    for (const render::DifferenceRow &line : lines) {
        auto [before, after] = quotedSides(line.pieces);
        // A text that is there on one side alone differs as a whole; marks would say nothing.
        for (Quoted *side : {&before, &after}) {
            if (line.pieces.size() < 2)
                side->spans.clear();
            if (side->text.isEmpty() && !line.pieces.empty())
                side->text = line.kind == u"変更" ? u"（空欄）"_s : u"（なし）"_s;
        }
        QStringList place{line.row, u"「%1」"_s.arg(line.place)};
        if (line.kind != u"変更")
            place.last() = u"%1の%2"_s.arg(line.place, line.kind);
        place.removeAll(QString());
        render::TextRow row;
        row.cells = {line.sheet, place.join(u'\n'), before.text, after.text};
        row.underlined = {{}, {}, before.spans, after.spans};
        if (notes) {
            row.cells += line.note;
            row.underlined.emplace_back();
        }
        table.rows.push_back(std::move(row));
    }
    const auto job = std::make_shared<PrintJob>();
    job->options.visibility.publicEdition = comparison.publicEdition;
    job->book.title = u"%1　%2 → %3"_s.arg(title, comparison.before, comparison.after);
    job->book.paper = comparison.paper;
    render::BookPart part;
    part.part = render::Part::Table;
    part.title = title;
    part.table = std::move(table);
    job->book.parts.push_back(std::move(part));
    return PrintJobRef(job);
}

Status writeComparisonXlsx(const Comparison &comparison, const QString &path,
                           const QDateTime &created)
{
    render::DifferenceTable table{
        title, introduction(comparison), u"変更前（%1）"_s.arg(comparison.before),
        u"変更後（%1）"_s.arg(comparison.after), Lines(comparison).take()};
    if (table.rows.empty())
        return nothingChanged(comparison);
    return render::writeDifferencesXlsx(table, path, created);
}

} // namespace mokuhyo::work
