#pragma once

#include <QString>

#include <vector>

namespace mokuhyo::render {

// About how many lines a text takes at a width, without any font: a character of Japanese type is
// an em wide or half of one. Lines break where Unicode's rules allow, as the typesetter's do.
class LineEstimate
{
public:
    explicit LineEstimate(const QString &text);

    // `room` in halves of an em; 0 for an empty text.
    [[nodiscard]] int lines(int room) const;

    // The widest paragraph of those not wider than `most`, in halves of an em; 0 if there is none.
    [[nodiscard]] int widestParagraph(int most) const;

private:
    struct Piece // what no line break divides
    {
        int width = 0;
        int space = 0; // behind it, which hangs over the end of a line
        bool hardBreak = false;
    };
    std::vector<Piece> m_pieces;
};

} // namespace mokuhyo::render
