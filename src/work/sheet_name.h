#pragma once

#include "core/text.h"

namespace mokuhyo::work {

// How lists name a sheet: its unit before its title, unless there is none or the title says it.
[[nodiscard]] inline QString titleWithUnit(const QString &title, const QString &unit)
{
    return labelKey(title).contains(labelKey(unit)) ? title : unit + u'　' + title;
}

} // namespace mokuhyo::work
