#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

// Every colour, font and icon of the window, by what it means. Nothing else names a colour.

namespace mokuhyo::desk::theme {

enum class Scheme { System, Light, Dark };

enum class Role {
    Grid,    // lines between cells
    Heading, // printed headings
    HeadingText,
    OpenCell,   // can be filled in now
    BlankCell,  // can be filled in now, required and empty
    BlankMark,  // the corner that says so without colour alone
    LockedCell, // belongs to another phase
    LockedText,
    UnsavedCell, // typed, not in the store
    Accent,      // the open phase, links
    AccentText,  // on Accent
    SoftAccent,  // behind the open phase's cells and chosen chips
    Notice,      // background of a message
    NoticeText,
    Faint,     // secondary text
    Desktop,   // around pages of paper
    Found,     // laid over paper where a text was found
    FoundHere, // where the search stands
};

[[nodiscard]] QColor color(Role role, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

// Sets style, palette and font of the application. `System` keeps the palette of the desktop.
void apply(Scheme scheme);
[[nodiscard]] QFont textFont();

// An icon of the compiled-in family in the palette's text colour; empty when there is none.
[[nodiscard]] QIcon icon(const QString &name);

// Whitespace between groups, in device-independent pixels.
inline constexpr int gap = 8;
inline constexpr int wideGap = 16;

} // namespace mokuhyo::desk::theme
