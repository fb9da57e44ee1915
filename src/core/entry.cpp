#include "core/entry.h"

#include "core/text.h"

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

YearStyle yearStyleOf(const Form &form, const Field &field)
{
    return form.rows.kind == Rows::Kind::Years && field.key == form.rows.yearColumn
               ? form.rows.yearStyle
               : form.yearStyle;
}

} // namespace

QString readingOf(const Form &, const Field &field, const QString &text, int near)
{
    const QString typed = trimmedText(text);
    if (field.kind == FieldKind::Year) {
        if (const auto year = fiscal::parse(typed, near))
            return u"%1（%2）"_s.arg(fiscal::print(*year, YearStyle::Era),
                                     fiscal::print(*year, YearStyle::Western));
    } else if (field.kind == FieldKind::Date) {
        if (const auto day = date::parse(typed))
            return u"%1（%2）"_s.arg(date::print(*day, YearStyle::Era),
                                     day->toString(u"yyyy-MM-dd"_s));
    }
    return {};
}

QString inNotation(const Form &form, const Field &field, const QString &text, int near)
{
    const QString typed = trimmedText(text);
    if (field.kind == FieldKind::Year) {
        if (const auto year = fiscal::parse(typed, near))
            return fiscal::print(*year, yearStyleOf(form, field));
    } else if (field.kind == FieldKind::Date) {
        if (const auto day = date::parse(typed))
            return date::print(*day, form.dateStyle);
    }
    return text;
}

} // namespace mokuhyo
