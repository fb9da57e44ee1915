#include "core/text_diff.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace mokuhyo {

namespace {

constexpr qsizetype mostCells = 9'000'000; // of the table; longer texts are exchanged as a whole

// Characters as people see them; runs of Latin letters and digits stay together.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    bool inWord = false;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary()) {
        const QString token = text.sliced(from, to - from);
        const QChar c = token.front();
        const bool word = token.size() == 1 && c.unicode() < 0x250 && c.isLetterOrNumber();
        if (word && inWord)
            tokens.last() += token;
        else
            tokens += token;
        inWord = word;
    }
    return tokens;
}

void add(std::vector<DiffPiece> &pieces, DiffPiece::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == kind)
        pieces.back().text += text;
    else
        pieces.push_back({kind, text});
}

// Longest common subsequence of what differs, walked from the front.
void addDifferent(std::vector<DiffPiece> &pieces, const QStringList &a, const QStringList &b)
{
    const qsizetype wide = b.size() + 1;
    if ((a.size() + 1) * wide > mostCells) {
        add(pieces, DiffPiece::Kind::Removed, a.join(QString()));
        add(pieces, DiffPiece::Kind::Added, b.join(QString()));
        return;
    }
    std::vector<quint16> longest(static_cast<size_t>((a.size() + 1) * wide));
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return longest[static_cast<size_t>(i * wide + j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                    : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            add(pieces, DiffPiece::Kind::Same, a[i]);
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            add(pieces, DiffPiece::Kind::Removed, a[i++]);
        } else {
            add(pieces, DiffPiece::Kind::Added, b[j++]);
        }
    }
}

} // namespace

std::vector<DiffPiece> textDiff(const QString &before, const QString &after)
{
    const QStringList a = tokensOf(before);
    const QStringList b = tokensOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<DiffPiece> pieces;
    add(pieces, DiffPiece::Kind::Same, a.mid(0, head).join(QString()));
    addDifferent(pieces, a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    add(pieces, DiffPiece::Kind::Same, a.mid(a.size() - tail).join(QString()));
    return pieces;
}

} // namespace mokuhyo
