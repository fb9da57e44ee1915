#include "render/pdf/to_unicode.h"

#include "render/pdf/objects.h"

#include <vector>

namespace mokuhyo::render::pdf {

std::string toUnicodeMap(const std::map<unsigned, QString> &texts)
{
    std::vector<std::string> lines;
    lines.reserve(texts.size());
    for (const auto &[code, text] : texts) {
        std::string line = "<";
        appendHex16(line, code);
        line += "> <";
        for (const QChar unit : text)
            appendHex16(line, unit.unicode());
        line += ">\n";
        lines.push_back(std::move(line));
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t most = 100; // entries that one block may have
    for (size_t from = 0; from < lines.size(); from += most) {
        const size_t to = std::min(lines.size(), from + most);
        map += std::to_string(to - from) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            map += lines[i];
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map;
}

} // namespace mokuhyo::render::pdf
