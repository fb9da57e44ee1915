#pragma once

#include "render/layout.h"

#include <QString>
#include <QStringList>

#include <vector>

// Documents made for tests without a form: a title, a labelled field and a table, in any font.
namespace documents {

using mokuhyo::render::Document;

struct Plan
{
    QString title = QStringLiteral("目標管理シート");
    QString family = QStringLiteral("BIZ UDGothic");
    QString label; // of a field above the table; empty: no field
    QString value;
    QStringList headings;           // of the table; the first is set vertically
    std::vector<QStringList> items; // texts of the table's rows
    int rowsOnPage = 20;
};

// Rows are put on pages by number, however tall: enough to look at what a PDF says.
[[nodiscard]] Document make(const std::vector<Plan> &sheets);

} // namespace documents
