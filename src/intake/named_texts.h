#pragma once

#include "core/result.h"
#include "intake/grid.h"
#include "intake/limits.h"

#include <vector>

namespace mokuhyo::intake {

// The elements of this local name with their attribute `name` and all the text inside: how both
// formats keep a document's own properties.
[[nodiscard]] Result<std::vector<NamedText>> readNamedTexts(const QByteArray &content,
                                                            const QString &part,
                                                            QStringView element,
                                                            const Limits &limits);

} // namespace mokuhyo::intake
