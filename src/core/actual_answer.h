#pragma once

#include "core/actual.h"

namespace mokuhyo {

// What one stretch of a result says to one target.
struct AnswerContext
{
    const std::vector<SubTarget> *targets = nullptr; // all that the stretch speaks to
    QString indicator;                               // words that tell which figure is meant
    int year = 0;                                    // fiscal year
    // Several parts of the target meet one text: a figure has to name the part that it is of.
    bool isShared = false;
};

// `place.start` of the answer counts from the beginning of the stretch. None: nothing in it
// answers this target, although the stretch may answer others.
[[nodiscard]] std::optional<SubActual> answerTo(const SubTarget &target, const QString &stretch,
                                                const AnswerContext &context);

// What it says on its own: one figure, or a sum with its terms, or words.
[[nodiscard]] SubActual saidBy(const QString &stretch, int year);

// A part of a result beside the target that it answers.
struct PairedActual
{
    SubActual actual;
    std::optional<size_t> target; // index; none: it answers no target
};

// By marker, then by label, then single to single, then by unit; never by place.
[[nodiscard]] std::vector<PairedActual> pairActuals(const QString &text,
                                                    const std::vector<SubTarget> &targets,
                                                    const TargetContext &context);

} // namespace mokuhyo
