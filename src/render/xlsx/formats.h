#pragma once

#include "render/layout.h"

#include <xlsxwriter.h>

#include <map>
#include <tuple>

namespace mokuhyo::render::xlsx {

// The workbook's cell formats, each made once.
class Formats
{
public:
    // Sets the default font, which column widths are measured in: BIZ UDGothic 10.5 has digits of
    // 7 pixels, as Excel's own default, so that widths are exact.
    explicit Formats(lxw_workbook *workbook);

    struct Look
    {
        bool locked = false;
        bool lit = false; // a cell to fill in
        bool top = false; // text begins at the top whatever the cell says
    };
    [[nodiscard]] lxw_format *of(const FlowCell &cell, const QString &font, const Look &look);
    [[nodiscard]] lxw_format *hidden(); // of what is written for the program

private:
    using Key = std::tuple<QString, int, bool, bool, bool, bool, bool, bool, int, bool, bool, bool,
                           bool, bool>;

    lxw_workbook *m_workbook;
    std::map<Key, lxw_format *> m_formats;
    lxw_format *m_hidden = nullptr;
};

} // namespace mokuhyo::render::xlsx
