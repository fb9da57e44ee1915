#pragma once

#include "work/collect.h"
#include "work/collect_compare.h"
#include "work/handout_index.h"
#include "work/returned_file.h"

namespace mokuhyo::work {

// Turns what was read of each file into what would be taken of it. One for all files of a plan: it
// has read once what they are looked up in.
class CollectPlanner
{
public:
    [[nodiscard]] static Result<CollectPlanner> start(const Session &session,
                                                      const CollectOptions &options);

    // Only a store that cannot be read is an error; whatever is wrong with the file stands in it.
    [[nodiscard]] Result<CollectedFile> plan(const ReturnedFile &file) const;

private:
    struct Found
    {
        QString sheet;
        const Handout *handout = nullptr; // null: never handed out
        CollectedSheet::By by = CollectedSheet::By::Identity;
    };

    CollectPlanner(const Session &session, const CollectOptions &options);

    [[nodiscard]] Status planSheets(const ReturnedFile &file, CollectedFile &planned) const;
    [[nodiscard]] Status planSheet(const ReturnedFile &file, const intake::RecognisedSheet &read,
                                   const Found &found, CollectedFile &planned) const;
    [[nodiscard]] Status planPackage(const ReturnedFile &file, CollectedFile &planned) const;
    [[nodiscard]] Status planAnswers(const ReturnedFile &file, CollectedFile &planned) const;
    // Which sheet it is; none: a question was added.
    [[nodiscard]] std::optional<Found> find(const ReturnedFile &file,
                                            const intake::RecognisedSheet &read,
                                            CollectedFile &planned) const;
    [[nodiscard]] QString askedFor(const ReturnedFile &file, const QString &tab) const;
    [[nodiscard]] QString markedSheet(const intake::RecognisedSheet &read) const;
    [[nodiscard]] std::vector<const Sheet *> byKey(const intake::RecognisedSheet &read) const;
    [[nodiscard]] QStringList rowsShown(const intake::RecognisedSheet &read,
                                        const QString &sheet) const;
    [[nodiscard]] const Handout *handoutFor(const ReturnedFile &file,
                                            const intake::RecognisedSheet &read,
                                            const QString &sheet) const;
    void ask(CollectedFile &planned, const QString &tab, const QString &message,
             const std::vector<const Sheet *> &candidates) const;
    void nameUnit(CollectedFile &planned, const Handout *handout) const;
    void choose(CollectedFile &planned) const;
    [[nodiscard]] QString unitName(const QString &unit, const QDate &day) const;

    const Session &m_session;
    const CollectOptions &m_options;
    HandoutIndex m_handouts;
    UnitRegister m_units;
    std::vector<Sheet> m_sheets; // of all years, without rows
    QHash<QString, size_t> m_sheetIndex;
};

} // namespace mokuhyo::work
