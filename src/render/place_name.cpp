#include "render/place_name.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {

QString placeName(const SheetSource &source, const QString &record, const QString &field)
{
    const Sheet &sheet = *source.sheet;
    const Form &form = *source.form;
    QString place = u"「%1」"_s.arg(sheetTitle(sheet, form).simplified());
    const auto item = std::ranges::find(sheet.items, record, &Item::id);
    const bool inRow = item != sheet.items.end();
    if (inRow)
        place +=
            QCoreApplication::translate("render", "%1行目").arg(item - sheet.items.begin() + 1);
    if (const Field *described = inRow ? form.column(field) : form.field(field))
        place += u"「%1」"_s.arg(described->label);
    return place;
}

} // namespace mokuhyo::render
