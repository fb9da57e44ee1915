#include "core/form.h"

#include "core/text.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

const Field *byKey(const std::vector<Field> &fields, const QString &key)
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

const Field *byLabel(const std::vector<Field> &fields, const QString &text)
{
    const QString key = labelKey(text);
    const auto matches = [&](const QString &label) { return labelKey(label) == key; };
    // What people call it goes before what the paper prints, and that before other wordings.
    for (const Field &field : fields) {
        if (matches(field.label) || field.key == text || matches(field.qualifiedLabel()))
            return &field;
    }
    for (const Field &field : fields) {
        if (!field.heading.isEmpty() && matches(field.heading))
            return &field;
    }
    for (const Field &field : fields) {
        if (std::ranges::any_of(field.aliases, matches))
            return &field;
    }
    return nullptr;
}

} // namespace

double TableColumn::width() const
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

QString FormRef::text() const
{
    return u"%1@%2"_s.arg(id).arg(version);
}

std::optional<FormRef> FormRef::fromText(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    bool ok = false;
    const int version = at > 0 ? QStringView(text).mid(at + 1).toInt(&ok) : 0;
    if (!ok || version < 1)
        return {};
    return FormRef{text.left(at), version};
}

const Field *Form::field(const QString &key) const
{
    return byKey(fields, key);
}

const Field *Form::column(const QString &key) const
{
    return byKey(columns, key);
}

const Phase *Form::phase(const QString &key) const
{
    const auto found = std::ranges::find(phases, key, &Phase::key);
    return found == phases.end() ? nullptr : &*found;
}

std::vector<const Field *> Form::columnsFor(const QStringList &options) const
{
    std::vector<const Field *> chosen;
    for (const Field &column : columns) {
        if (!column.optional || options.contains(column.key))
            chosen.push_back(&column);
    }
    return chosen;
}

const Field *Form::fieldByLabel(const QString &label) const
{
    return byLabel(fields, label);
}

const Field *Form::columnByLabel(const QString &label) const
{
    return byLabel(columns, label);
}

QString Form::printedLabel(const Field &column) const
{
    const auto same = std::ranges::count(columns, column.label, &Field::label);
    return same > 1 && !column.band.isEmpty() ? column.qualifiedLabel() : column.label;
}

Result<FormCatalog> FormCatalog::fromSources(const std::vector<QByteArray> &sources)
{
    FormCatalog catalog;
    for (const QByteArray &source : sources) {
        Result<Form> form = parseForm(source);
        if (!form)
            return failure(form.error());
        catalog.add(*std::move(form));
    }
    return catalog;
}

void FormCatalog::add(Form form)
{
    const FormRef ref = form.ref;
    m_forms.insert_or_assign(ref, std::move(form));
}

const Form *FormCatalog::find(const FormRef &ref) const
{
    const auto found = m_forms.find(ref);
    return found == m_forms.end() ? nullptr : &found->second;
}

const Form *FormCatalog::find(const QString &name) const
{
    if (const auto ref = FormRef::fromText(name))
        return find(*ref);
    const Form *newest = nullptr;
    for (const auto &[ref, form] : m_forms) {
        if (ref.id == name || labelKey(form.title) == labelKey(name))
            newest = &form;
    }
    return newest;
}

std::vector<const Form *> FormCatalog::all() const
{
    std::vector<const Form *> forms;
    for (const auto &[ref, form] : m_forms)
        forms.push_back(&form);
    return forms;
}

std::vector<const Form *> FormCatalog::newest() const
{
    std::vector<const Form *> forms;
    for (const auto &[ref, form] : m_forms) {
        if (!forms.empty() && forms.back()->ref.id == ref.id)
            forms.back() = &form;
        else
            forms.push_back(&form);
    }
    return forms;
}

QString expandTemplate(const QString &text, const Form &form, const TemplateValues &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype open = text.indexOf(u'{', i);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.mid(i);
        result += QStringView(text).mid(i, open - i);
        const QString name = text.mid(open + 1, close - open - 1);
        const QString first = fiscal::print(values.fromYear, form.yearStyle);
        if (name == u"year")
            result += first;
        else if (name == u"years")
            result += values.toYear > values.fromYear
                          ? u"%1～%2"_s.arg(first, fiscal::print(values.toYear, form.yearStyle))
                          : first;
        else if (name == u"title")
            result += form.title;
        else if (values.field)
            result += values.field(name);
        i = close + 1;
    }
    return result;
}

} // namespace mokuhyo
