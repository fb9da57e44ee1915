#pragma once

#include "work/export.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace mokuhyo::cli {

// What of the sheets goes out, as the commands that write files take it.
struct VisibilityArguments
{
    bool forPublication = false;
    std::vector<std::string> hide;
    std::vector<std::string> phases;
    std::vector<std::string> forms;

    void addTo(CLI::App &command);
    // Narrows the filter to the forms; Usage with the candidates for a name that is none.
    [[nodiscard]] Result<render::Visibility> resolve(const work::Session &session,
                                                     work::SheetFilter &filter) const;
};

} // namespace mokuhyo::cli
