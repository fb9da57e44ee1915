#pragma once

#include <QString>

#include <map>
#include <string>

namespace mokuhyo::render::pdf {

// The CMap that says which text a two-byte code stands for. An empty text is said too: it belongs
// to a glyph whose characters another glyph of the same cluster says, and a reader that finds no
// entry would make up a character from the code.
[[nodiscard]] std::string toUnicodeMap(const std::map<unsigned, QString> &texts);

} // namespace mokuhyo::render::pdf
