#pragma once

#include "core/form.h"
#include "core/sheet.h"
#include "core/unit.h"
#include "work/comments.h"
#include "work/overview.h"
#include "work/phases.h"
#include "work/reasons.h"
#include "work/session.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace mokuhyo::desk {

// What the window shows, read once on the store's thread. Painting never asks the store.

struct SheetSnapshot
{
    Sheet sheet;
    std::shared_ptr<const Form> form;
    work::Phases phases;
    std::vector<work::Comment> comments;
    std::vector<work::Reason> reasons;
    QString unitPath; // 政策経営部 > 企画政策課
    // Cells of the sheet and its rows that wait for somebody to choose, as (record, field).
    std::vector<std::pair<QString, QString>> conflicts;
};

struct TreeEntry
{
    Sheet sheet; // without rows
    QString title;
    QString formTitle;
    QString bookTitle; // of the book that it is bound in; empty: none
    QString order;     // within the book
};

struct TreeSnapshot
{
    int year = 0;           // shown
    std::vector<int> years; // with sheets, and `year`
    std::vector<TreeEntry> entries;
    UnitRegister units;
};

struct FormName
{
    QString id;
    QString title;
    Rows::Kind rows = Rows::Kind::Free;
};

// What the planning division handed out as a store of its own (配布ファイル).
struct PackageNote
{
    QString unitName; // 総務部 > 財政課
    QString phase;    // as people read it; may be empty
    QDate due;        // null: none
    QString letter;   // may be empty
};

struct StoreInfo
{
    QString path;
    QString name; // file name without ending
    QString readOnlyReason;
    QString actor;
    int currentYear = 0;
    std::vector<FormName> forms;
    std::optional<PackageNote> package; // none: a store as any other
};

[[nodiscard]] Result<SheetSnapshot> readSheet(const work::Session &session, const QString &id);
// Without a year: the current one where it has sheets, else the latest that has.
[[nodiscard]] Result<TreeSnapshot> readTree(const work::Session &session, std::optional<int> year);
[[nodiscard]] StoreInfo readInfo(const work::Session &session);

} // namespace mokuhyo::desk
