#pragma once

#include "render/xlsx/draft.h"
#include "render/xlsx/names.h"
#include "render/xlsx/summary.h"

namespace mokuhyo::render::xlsx {

// The tabs before the sheets of a consolidated workbook. They are added first and written once the
// names of the others are known.
class FrontTabs
{
public:
    [[nodiscard]] static Result<FrontTabs> add(Draft &draft, TabNames &names,
                                               const Summary &summary);

    // `sheets` has a tab a sheet, `data` those of the records.
    void write(lxw_workbook *workbook, const Summary &summary, const QStringList &sheets,
               const QStringList &data) const;

private:
    struct Tab
    {
        QString name;
        lxw_worksheet *worksheet = nullptr;
    };
    Tab m_contents;
    Tab m_summary;
    Tab m_charts;
    Tab m_results; // without a worksheet where nothing is measured
};

} // namespace mokuhyo::render::xlsx
