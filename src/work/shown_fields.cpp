#include "work/shown_fields.h"

#include "core/text.h"
#include "work/messages.h"

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

bool goesBy(const Field &field, const QString &name)
{
    const QString key = labelKey(name);
    const auto is = [&](const QString &text) { return !text.isEmpty() && labelKey(text) == key; };
    return field.key == name || is(field.label) || is(field.heading) ||
           (!field.band.isEmpty() && is(field.qualifiedLabel())) ||
           std::ranges::any_of(field.aliases, is);
}

template<class Visit>
void eachField(const std::vector<const Form *> &forms, Visit visit)
{
    for (const Form *form : forms) {
        for (const Field &field : form->fields)
            visit(*form, field, field.label);
        for (const Field &column : form->columns)
            visit(*form, column, form->printedLabel(column));
    }
}

} // namespace

Result<std::vector<const Form *>> formsOf(const Session &session, const SheetFilter &filter)
{
    const auto sheets = session.headers(filter);
    if (!sheets)
        return failure(sheets.error());
    std::vector<const Form *> forms;
    for (const Sheet &sheet : *sheets) {
        const auto form = session.formOf(sheet);
        if (!form)
            return failure(form.error());
        if (std::ranges::find(forms, *form) == forms.end())
            forms.push_back(*form);
    }
    return forms;
}

Result<QStringList> fieldsNamed(const std::vector<const Form *> &forms, const QStringList &names)
{
    QStringList found;
    for (const QString &name : names) {
        const qsizetype before = found.size();
        QStringList candidates;
        eachField(forms, [&](const Form &form, const Field &field, const QString &label) {
            candidates += label;
            if (goesBy(field, name))
                found += form.ref.id + u'/' + field.key;
        });
        if (found.size() > before)
            continue;
        candidates.removeDuplicates();
        return failure(ErrorCode::Usage, Tr::tr("「%1」という項目はありません。次の中から指定して"
                                                "ください：%2")
                                             .arg(name, candidates.join(u'、')));
    }
    found.removeDuplicates();
    return found;
}

Result<QStringList> phasesNamed(const std::vector<const Form *> &forms, const QStringList &names)
{
    QStringList candidates;
    for (const Form *form : forms) {
        for (const Phase &phase : form->phases)
            candidates += {phase.key, phase.label};
    }
    candidates.removeDuplicates();
    for (const QString &name : names) {
        if (!candidates.contains(name))
            return failure(ErrorCode::Usage, Tr::tr("「%1」という段階はありません。次の中から指定"
                                                    "してください：%2")
                                                 .arg(name, candidates.join(u'、')));
    }
    return names;
}

} // namespace mokuhyo::work
