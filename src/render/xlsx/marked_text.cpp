#include "render/xlsx/marked_text.h"

#include "render/xlsx/book_formats.h"
#include "render/xlsx/names.h"
#include "render/xlsx/text_measure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render::xlsx {
namespace {

constexpr int slack = 2;
constexpr int mostLines = 28; // of a row; Excel has no higher rows than about 30
constexpr int context = 12;   // characters that are shown around what was changed

// What stayed as it was, but for what is next to a change.
QString shortened(const QString &same, bool first, bool last)
{
    if (same.size() <= 3 * context)
        return same;
    QString text = u"…"_s;
    if (!first)
        text.prepend(same.left(context));
    if (!last)
        text.append(same.right(context));
    return text;
}

QString textOf(const MarkedText &text)
{
    QString all;
    for (const MarkedPiece &piece : text)
        all += piece.text;
    return all;
}

void append(MarkedText &text, const QString &more, bool marked)
{
    if (more.isEmpty())
        return;
    if (text.empty() || text.back().marked != marked)
        text.push_back({QString(), marked});
    text.back().text += more;
}

} // namespace

MarkedText markedSide(const std::vector<DiffPiece> &pieces, DiffPiece::Kind other)
{
    MarkedText text;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind == other)
            continue;
        const bool same = pieces[i].kind == DiffPiece::Kind::Same;
        append(text,
               same ? shortened(pieces[i].text, i == 0, i + 1 == pieces.size()) : pieces[i].text,
               !same);
    }
    return text;
}

int linesIn(const QString &text, int width)
{
    return TextMeasure(text, width - slack).lines;
}

int linesIn(const MarkedText &text, int width)
{
    return linesIn(textOf(text), width);
}

std::vector<MarkedText> partedRows(const MarkedText &text, int width)
{
    if (linesIn(text, width) <= mostLines)
        return {text};
    const qsizetype inLine = (width - slack) / 2; // wide characters
    std::vector<MarkedText> parts(1);
    int lines = 1;
    qsizetype inThis = 0; // characters of the line
    for (const MarkedPiece &piece : text) {
        for (qsizetype at = 0; at < piece.text.size();) {
            const bool pair = piece.text[at].isHighSurrogate() && at + 1 < piece.text.size();
            const QString one = piece.text.sliced(at, pair ? 2 : 1);
            at += one.size();
            const bool ends = one == u"\n";
            if (ends || inThis == inLine) {
                ++lines;
                inThis = 0;
            }
            if (lines > mostLines) {
                parts.emplace_back();
                lines = 1;
                if (ends)
                    continue; // the next row is the line break
            }
            inThis += ends ? 0 : 1;
            append(parts.back(), one, piece.marked);
        }
    }
    return parts;
}

void writeMarked(lxw_worksheet *worksheet, int row, int column, const MarkedText &text,
                 const MarkFormats &formats)
{
    if (text.size() < 2) { // the library takes no fewer pieces
        const bool whole = !text.empty() && text.front().marked;
        writeText(worksheet, row, column, textOf(text), whole ? formats.wholeCell : formats.cell);
        return;
    }
    std::vector<QByteArray> texts;
    std::vector<lxw_rich_string_tuple> tuples;
    for (const MarkedPiece &piece : text) {
        texts.push_back(cellText(piece.text));
        tuples.push_back({piece.marked ? formats.marked : formats.same, nullptr});
    }
    std::vector<lxw_rich_string_tuple *> list;
    for (size_t i = 0; i < texts.size(); ++i) {
        tuples[i].string = texts[i].data();
        list.push_back(&tuples[i]);
    }
    list.push_back(nullptr);
    worksheet_write_rich_string(worksheet, static_cast<lxw_row_t>(row),
                                static_cast<lxw_col_t>(column), list.data(), formats.cell);
}

} // namespace mokuhyo::render::xlsx
