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

struct StoreInfo
{
    QString path;
    QString name; // file name without ending
    QString readOnlyReason;
    QString actor;
    int currentYear = 0;
    std::vector<FormName> forms;
};

[[nodiscard]] Result<SheetSnapshot> readSheet(const work::Session &session, const QString &id);
// Without a year: the current one where it has sheets, else the latest that has.
[[nodiscard]] Result<TreeSnapshot> readTree(const work::Session &session, std::optional<int> year);
[[nodiscard]] StoreInfo readInfo(const work::Session &session);

} // namespace mokuhyo::desk
