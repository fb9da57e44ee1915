#pragma once

#include "core/form.h"
#include "work/drafts.h"

#include <QDateTime>

namespace mokuhyo::work {

// A sheet about to be made.
struct SheetDraft
{
    struct Row
    {
        QHash<QString, QString> cells;
        QString unit = {};       // id where rows belong to sections
        QStringList origin = {}; // last year's items that it continues
    };

    int fromYear = 0;
    int toYear = 0;
    QString unit;
    QStringList options;
    QHash<QString, QString> fields;
    QStringList origin;    // last year's sheets that it continues
    std::vector<Row> rows; // none: those that the form starts with
};

// Answers the sheet's id. Numbers and years of the rows are the program's, given ones stand.
QString draftSheet(Drafts &drafts, const Form &form, const SheetDraft &sheet, const QDateTime &now);

} // namespace mokuhyo::work
