#include "render/pdf/key_tree.h"

#include <algorithm>

namespace mokuhyo::render::pdf {

Reference keyTree(File &file, const std::string &kind,
                  const std::vector<std::pair<Object, Object>> &entries)
{
    constexpr size_t leafSize = 256; // with 8191 leaves: two million keys
    std::vector<Reference> leaves;
    for (size_t from = 0; from < entries.size() || leaves.empty(); from += leafSize) {
        const size_t to = std::min(entries.size(), from + leafSize);
        std::vector<Object> pairs;
        for (size_t i = from; i < to; ++i) {
            pairs.push_back(entries[i].first);
            pairs.push_back(entries[i].second);
        }
        Entries leaf{{kind, array(pairs)}};
        if (entries.size() > leafSize)
            leaf["/Limits"] = array({entries[from].first, entries[to - 1].first});
        leaves.push_back(file.add(dictionary(leaf)));
    }
    if (leaves.size() == 1)
        return leaves.front();
    return file.add(dictionary({{"/Kids", array({leaves.begin(), leaves.end()})}}));
}

} // namespace mokuhyo::render::pdf
