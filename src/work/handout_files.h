#pragma once

#include "work/handout_plan.h"

#include <QTemporaryDir>

#include <memory>

namespace mokuhyo::work {

// Writes one planned file. The workbook answers what people should look at.
[[nodiscard]] Result<std::vector<render::Warning>>
writeHandoutWorkbook(const Session &session, const HandoutPlan &plan, const PlannedHandout &planned,
                     const QString &path);
[[nodiscard]] Status writeHandoutPackage(const Session &session, const HandoutPlan &plan,
                                         const PlannedHandout &planned, const QString &path);

// Reasons that speak of the unit's own cells.
[[nodiscard]] std::vector<Reason> reasonsFor(const UnitShare &share,
                                             const std::vector<Reason> &all);

// R6_総務部_財政課_中間確認: the year as the form's city prints it, parts that Windows takes.
[[nodiscard]] QString handoutStem(const Form &form, const Handout &handout,
                                  const QString &unitName);

// Files that appear together: written into a hidden folder beside their places, then moved there.
// What was moved is removed again unless it is kept.
class FileBatch
{
public:
    // Makes the folder where it is not there.
    [[nodiscard]] static Result<std::unique_ptr<FileBatch>> in(const QString &folder);
    ~FileBatch();
    FileBatch(const FileBatch &) = delete;
    FileBatch &operator=(const FileBatch &) = delete;

    // Where the file of that name is to be written.
    [[nodiscard]] QString draftOf(const QString &name) const;
    // All of them, or none; nothing that lies there is replaced.
    [[nodiscard]] Status moveInPlace(const QStringList &names);
    void keep() { m_kept = true; }

private:
    FileBatch() = default;

    QString m_folder;
    bool m_made = false; // the folder was not there before
    std::unique_ptr<QTemporaryDir> m_drafts;
    QStringList m_moved;
    bool m_kept = false;
};

} // namespace mokuhyo::work
