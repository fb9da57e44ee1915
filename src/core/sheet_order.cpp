#include "core/sheet_order.h"

#include "core/text.h"

#include <utility>

namespace mokuhyo {

QString bookTitle(const Sheet &sheet, const Form &form)
{
    if (!form.book)
        return {};
    const TemplateValues values{sheet.fromYear, sheet.toYear,
                                [&](const QString &key) { return sheet.value(key); }};
    return expandTemplate(form.book->title, form, values);
}

QString sheetOrder(const Sheet &sheet, const QStringList &fields)
{
    QString order;
    for (const QString &key : fields) {
        QString digits;
        for (const QChar c : searchKey(sheet.value(key)) + u'\n') {
            if (c.isDigit()) {
                digits += c;
                continue;
            }
            if (!digits.isEmpty())
                order += std::exchange(digits, {}).rightJustified(12, u'0');
            order += c;
        }
    }
    return order;
}

} // namespace mokuhyo
