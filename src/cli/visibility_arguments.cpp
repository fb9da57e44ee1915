#include "cli/visibility_arguments.h"

#include "cli/context.h"
#include "work/shown_fields.h"

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<std::string> &arguments)
{
    QStringList list;
    for (const std::string &argument : arguments)
        list += fromArgument(argument);
    return list;
}

} // namespace

void VisibilityArguments::addTo(CLI::App &command)
{
    command.add_flag("--public", forPublication, "without internal columns");
    command.add_option("--hide", hide, "leave out this field or column; may be repeated");
    command.add_option("--phase", phases, "only what this phase fills in; may be repeated");
    command.add_option("--form", forms, "only sheets of this form; may be repeated");
}

Result<render::Visibility> VisibilityArguments::resolve(const work::Session &session,
                                                        work::SheetFilter &filter) const
{
    for (const QString &name : texts(forms)) {
        const Form *form = session.forms().find(name);
        if (!form) {
            QStringList titles;
            for (const Form *known : session.forms().newest())
                titles += known->title;
            return failure(ErrorCode::Usage,
                           Tr::tr("「%1」という様式はありません。次の中から指定してください：%2")
                               .arg(name, titles.join(u'、')));
        }
        filter.forms += form->ref.id;
    }
    render::Visibility visibility;
    visibility.publicEdition = forPublication;
    if (hide.empty() && phases.empty())
        return visibility;
    const auto known = work::formsOf(session, filter);
    if (!known)
        return failure(known.error());
    if (known->empty())
        return visibility; // there is nothing to write, which is told next
    const auto hidden = work::fieldsNamed(*known, texts(hide));
    if (!hidden)
        return failure(hidden.error());
    const auto chosen = work::phasesNamed(*known, texts(phases));
    if (!chosen)
        return failure(chosen.error());
    visibility.hidden = *hidden;
    visibility.phases = *chosen;
    return visibility;
}

} // namespace mokuhyo::cli
