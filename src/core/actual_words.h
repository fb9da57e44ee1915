#pragma once

#include "core/actual.h"

namespace mokuhyo {

// What a result's words say where no figure answers: 算定中, 未実施, 台風10号の影響で中止.
[[nodiscard]] SubActual::Status statusOf(const QString &text);

// It ends in saying that this is still to come: 3回実施予定.
[[nodiscard]] bool saysPlanned(const QString &text);

// 見込, 暫定, 速報: the figure may still change.
[[nodiscard]] bool isProvisional(const QString &text);

// What nouns are written in. Hiragana is grammar, and joins or ends them.
[[nodiscard]] bool isNounCharacter(QChar c);

// Pairs of characters of the nouns in a text: by how many of them two texts share, one tells
// whether they speak of the same.
[[nodiscard]] QStringList nounPairs(const QString &text);

} // namespace mokuhyo
