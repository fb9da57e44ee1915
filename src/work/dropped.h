#pragma once

#include "work/session.h"

namespace mokuhyo::work {

// Whether one of these files says that it comes from this store: a package of it, or a workbook
// that it handed out or exported. Then they came back and are collected, those that have lost their
// origin on the way among them; else they are imported. Whatever cannot be read says nothing.
[[nodiscard]] Result<bool> anyReturned(const Session &session, const QStringList &files,
                                       const Progress &progress = {});

} // namespace mokuhyo::work
