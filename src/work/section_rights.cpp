#include "work/section_rights.h"

#include "work/check.h"
#include "work/comments.h"
#include "work/handout_shares.h"
#include "work/phase_record.h"
#include "work/reading_notes.h"
#include "work/reasons.h"
#include "work/remark.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

// What the program fills into a row when it is added.
bool isCounted(const Form &form, const QString &column)
{
    const Field *field = form.column(column);
    return column == form.rows.numberColumn || column == form.rows.yearColumn ||
           (field && field->kind == FieldKind::Rank);
}

} // namespace

bool isSectionsWord(const Form &form, const Record &record, bool wasOut, const Change &change)
{
    const QString kindName = record.value(field::kind);
    if (kindName == kind::item)
        return isCounted(form, change.field);
    if (kindName == kind::phase)
        return isSectionsState(form, record, change);
    if (kindName == kind::reason)
        return (isBlankReason(record) || isRatingReason(record)) && isReasonField(change.field);
    if (kindName == kind::reading)
        return isReadingNote(record) && isReadingField(change.field);
    if (kindName == kind::finding)
        return isAcceptance(record) && isAcceptanceField(change.field);
    return kindName == kind::comment &&
           (isAnswer(change) || (!wasOut && isRemarkField(change.field)));
}

Result<merge::Terms> termsOf(const Session &session, const Handout &handout,
                             const QStringList &records)
{
    auto base = session.store().recordsAt(records, handout.base);
    if (!base)
        return failure(base.error());
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    QHash<QString, const Form *> forms;
    QSet<QString> rowsOnly;
    for (const SheetScope &scope : handout.scope) {
        const auto sheet = session.sheet(scope.sheet);
        if (!sheet)
            return failure(sheet.error());
        const auto form = session.formOf(*sheet);
        if (!form)
            return failure(form.error());
        forms.insert(scope.sheet, *form);
        if (holdsRowsOnly(handout, *sheet, **form, *units))
            rowsOnly.insert(scope.sheet);
    }
    merge::Terms terms{handout, *std::move(base), {}, {}};
    terms.knows = [forms](const QString &sheet, const QString &name) {
        const Form *form = forms.value(sheet);
        return form && (form->field(name) || form->column(name));
    };
    terms.permits = [forms, rowsOnly](const Record &record, bool wasOut, const Change &change) {
        const QString sheet = record.value(field::sheet);
        if (record.value(field::kind) == kind::phase && rowsOnly.contains(sheet))
            return false;
        const Form *form = forms.value(sheet);
        return form && isSectionsWord(*form, record, wasOut, change);
    };
    return terms;
}

} // namespace mokuhyo::work
