#pragma once

#include "work/packet.h"

#include <string>

namespace CLI {
class App;
}

namespace mokuhyo::cli {

// What a council packet looks like, as the commands that bind one take it.
struct PacketArguments
{
    std::string city, title, meeting, documentNumber, edition, reference, order;
    bool noCover = false, noContents = false, noDividers = false, summary = false;

    void addTo(CLI::App &command);
    // Whether any was given.
    [[nodiscard]] bool given() const;
    // Without filter and visibility.
    [[nodiscard]] Result<work::PacketOptions> resolve() const;
};

} // namespace mokuhyo::cli
