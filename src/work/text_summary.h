#pragma once

#include "work/packet.h"

namespace mokuhyo::work {

// A short text for the web page that carries the published sheets, so that people know what the
// document holds before they open it: title, edition and date, what is in it by department, and
// the figures in the form's own words. Always of the public edition, whatever the options say;
// always Japanese, as what is printed. Takes from the options what a packet's cover does.
[[nodiscard]] Result<QString> textSummary(const Session &session, const PacketOptions &options);

// UTF-8 without mark, LF; whole or not at all.
[[nodiscard]] Status writeTextSummary(const Session &session, const PacketOptions &options,
                                      const QString &path);

} // namespace mokuhyo::work
