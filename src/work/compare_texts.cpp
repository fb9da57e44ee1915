#include "work/compare_texts.h"

namespace mokuhyo::work {

namespace {

constexpr double leastLikeness = 0.3; // below it, what is common to two texts is by chance

double likenessOf(const std::vector<DiffPiece> &pieces, const QString &a, const QString &b)
{
    qsizetype same = 0;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == DiffPiece::Kind::Same)
            same += piece.text.size();
    }
    return 2.0 * double(same) / double(a.size() + b.size());
}

} // namespace

double likeness(const QString &a, const QString &b)
{
    return a == b ? 1 : likenessOf(textDiff(a, b), a, b);
}

std::vector<DiffPiece> readableDiff(const QString &before, const QString &after)
{
    std::vector<DiffPiece> pieces = textDiff(before, after);
    if (before.isEmpty() || after.isEmpty() || likenessOf(pieces, before, after) >= leastLikeness)
        return pieces;
    return {{DiffPiece::Kind::Removed, before}, {DiffPiece::Kind::Added, after}};
}

} // namespace mokuhyo::work
