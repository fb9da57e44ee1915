#include "render/visibility.h"

#include <algorithm>

namespace mokuhyo::render {

bool saysWhich(const Form &form, const Field &field)
{
    const Rows &rows = form.rows;
    return form.sheetKey.contains(field.key) || form.itemKey.contains(field.key) ||
           field.key == form.unitFrom.field || field.key == rows.numberColumn ||
           field.key == rows.yearColumn || field.key == rows.unitColumn;
}

bool Visibility::shows(const Form &form, const Field &field) const
{
    if (publicEdition && field.internal)
        return false;
    if (hidden.contains(form.ref.id + u'/' + field.key))
        return false;
    const auto chosen = [&](const Phase &phase) {
        return phases.contains(phase.key) || phases.contains(phase.label);
    };
    if (phases.isEmpty() || std::ranges::none_of(form.phases, chosen))
        return true;
    const Phase *phase = form.phase(field.phase);
    return (phase && chosen(*phase)) || saysWhich(form, field);
}

QString shownTitle(const Sheet &sheet, const Form &form, const Visibility &visibility)
{
    return sheetTitle(sheet, form,
                      [&](const Field &field) { return visibility.shows(form, field); });
}

TemplateValues shownValues(const Sheet &sheet, const Form &form, const Visibility &visibility)
{
    return {sheet.fromYear, sheet.toYear, [&](const QString &key) {
                const Field *field = form.field(key);
                return field && visibility.shows(form, *field) ? sheet.value(key) : QString();
            }};
}

} // namespace mokuhyo::render
