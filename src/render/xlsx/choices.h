#pragma once

#include "core/form.h"

#include <QByteArray>
#include <QString>

#include <xlsxwriter.h>

#include <map>
#include <utility>
#include <vector>

namespace mokuhyo::render::xlsx {

// The choice lists of a workbook: named ranges on one hidden tab, because a list inside a cell's
// rule holds no more than 255 characters. Other text stays possible: the list offers, nothing more.
class Choices
{
public:
    inline static const QString tab = QStringLiteral("_choices");

    // Offers the field's choices in these cells.
    void offer(lxw_worksheet *worksheet, const FormRef &form, const Field &field,
               lxw_row_t firstRow, lxw_row_t lastRow, lxw_col_t column);

    // Writes the tab, hidden, if any list is in use; false where the library refused.
    [[nodiscard]] bool write(lxw_workbook *workbook) const;

private:
    struct List
    {
        QByteArray name;
        QStringList choices;
    };
    std::map<std::pair<FormRef, QString>, size_t> m_known;
    std::vector<List> m_lists;
};

} // namespace mokuhyo::render::xlsx
