#include "work/quoted_text.h"

#include <QStringList>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5; // of a text that is quoted whole

// `own`: the kind of the pieces that stand on this side alone. A span of no length says that
// something is missing there.
void add(Quoted &side, const DiffPiece &piece, DiffPiece::Kind own)
{
    if (piece.kind == DiffPiece::Kind::Same || piece.kind == own) {
        if (piece.kind == own)
            side.spans.push_back({side.text.size(), piece.text.size()});
        side.text += piece.text;
    } else {
        side.spans.push_back({side.text.size(), 0});
    }
}

// Long texts without the lines in which nothing differs.
Quoted shortened(const Quoted &whole)
{
    const QStringList lines = whole.text.split(u'\n');
    if (lines.size() <= mostLines)
        return whole;
    Quoted out;
    QStringList kept;
    qsizetype start = 0;
    qsizetype length = 0; // of the lines kept, with their breaks
    for (const QString &line : lines) {
        const qsizetype end = start + line.size();
        bool differs = false;
        for (const Span &span : whole.spans) {
            const qsizetype from = std::max(span.start, start);
            const qsizetype to = std::min(span.start + span.length, end);
            if (span.start > end || span.start + span.length < start)
                continue;
            differs = true;
            if (from < to)
                out.spans.push_back({length + from - start, to - from});
        }
        const QString said = differs ? line : u"（略）"_s;
        if (differs || kept.isEmpty() || kept.last() != said) {
            kept += said;
            length += said.size() + 1;
        }
        start = end + 1;
    }
    out.text = kept.join(u'\n');
    return out;
}

} // namespace

std::pair<Quoted, Quoted> quotedSides(const std::vector<DiffPiece> &pieces)
{
    Quoted before;
    Quoted after;
    for (const DiffPiece &piece : pieces) {
        add(before, piece, DiffPiece::Kind::Removed);
        add(after, piece, DiffPiece::Kind::Added);
    }
    before = shortened(before);
    after = shortened(after);
    for (Quoted *side : {&before, &after})
        std::erase_if(side->spans, [](const Span &span) { return span.length == 0; });
    return {before, after};
}

} // namespace mokuhyo::work
