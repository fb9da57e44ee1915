#pragma once

#include "work/packet.h"

#include <QJsonObject>

namespace mokuhyo::work {

// The settings of a packet as an edition keeps them. What is usual is left out.
[[nodiscard]] QJsonObject packetToJson(const PacketOptions &options);
// Unknown keys are ignored, missing ones are as usual.
[[nodiscard]] PacketOptions packetFromJson(const QJsonObject &json);

} // namespace mokuhyo::work
