#include "cli/context.h"
#include "work/edit.h"
#include "work/phases.h"

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct EditArguments
{
    std::string sheet;
    std::string item;
    std::vector<std::string> cells;
    bool addItem = false;
    bool removeItem = false;
    std::string amend;
};

Result<std::vector<std::pair<QString, QString>>> cellsFrom(const EditArguments &arguments,
                                                           const Form &form, bool ofItem)
{
    std::vector<std::pair<QString, QString>> cells;
    for (const std::string &argument : arguments.cells) {
        const QString text = fromArgument(argument);
        const qsizetype at = text.indexOf(u'=');
        const QString label = text.left(at);
        const Field *field = at < 0   ? nullptr
                             : ofItem ? form.columnByLabel(label)
                                      : form.fieldByLabel(label);
        if (!field && at > 0 && !ofItem && form.columnByLabel(label))
            return failure(
                ErrorCode::Usage,
                Tr::tr("「%1」は行の欄です。--item で行を指定してください。").arg(label));
        if (!field)
            return failure(ErrorCode::Usage,
                           Tr::tr("「%1」は 欄の名前=内容 の形で、様式にある欄を指定してください。")
                               .arg(text));
        cells.emplace_back(field->key, text.mid(at + 1));
    }
    return cells;
}

int editSheet(const Context &context, const EditArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto sheet = session.sheet(fromArgument(arguments.sheet));
        if (!sheet)
            return failure(sheet.error());
        const auto form = session.formOf(*sheet);
        if (!form)
            return failure(form.error());
        work::EditOptions options;
        options.amend = fromArgument(arguments.amend);
        QString item;
        if (!arguments.item.empty()) {
            const auto found = itemFrom(*sheet, arguments.item);
            if (!found)
                return failure(found.error());
            item = *found;
        }
        const auto cells = cellsFrom(arguments, **form, arguments.addItem || !item.isEmpty());
        if (!cells)
            return failure(cells.error());

        Result<work::Applied> applied;
        if (arguments.addItem) {
            QHash<QString, QString> values;
            for (const auto &[key, text] : *cells)
                values.insert(key, text);
            applied = work::addItem(session, sheet->id, values, item, options);
        } else if (arguments.removeItem) {
            if (item.isEmpty() || !cells->empty())
                return failure(ErrorCode::Usage,
                               Tr::tr("削除する行を --item で指定してください。"));
            applied = work::removeItems(session, sheet->id, {item}, options);
        } else {
            if (cells->empty())
                return failure(ErrorCode::Usage,
                               Tr::tr("変更する欄を 欄の名前=内容 の形で指定してください。"));
            std::vector<work::CellText> texts;
            for (const auto &[key, text] : *cells)
                texts.push_back({{sheet->id, item, key}, text, {}});
            applied = work::setCells(session, texts, options);
        }
        if (!applied)
            return failure(applied.error());
        if (arguments.addItem)
            context.print(applied->changes.front().record);
        return Done;
    });
}

int openPhase(const Context &context, const std::string &phase, const Selection &selection)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto applied = work::openPhase(session, fromArgument(phase), *filter, filter->year);
        if (!applied)
            return failure(applied.error());
        context.print(Tr::tr("%1（%2枚のシート）").arg(applied->text).arg(applied->sheets.size()));
        return Done;
    });
}

} // namespace

void addEditCommands(CLI::App &app, Context &context, Run &chosen)
{
    const auto selection = std::make_shared<Selection>();
    const auto text = std::make_shared<std::string>();

    const auto editing = std::make_shared<EditArguments>();
    CLI::App *edit = app.add_subcommand("edit", "change a sheet as the window's editor does");
    edit->add_option("SHEET", editing->sheet)->required();
    edit->add_option("LABEL=VALUE", editing->cells, "an empty value clears");
    edit->add_option("--item", editing->item, "row: number from 1, or id");
    CLI::Option *add = edit->add_flag("--add-item", editing->addItem, "new row (behind --item)");
    edit->add_flag("--remove-item", editing->removeItem, "remove the row")->excludes(add);
    edit->add_option("--amend", editing->amend, "reason for a change in a closed phase");
    edit->callback([&context, &chosen, editing] {
        chosen = [&context, editing] { return editSheet(context, *editing); };
    });

    CLI::App *phase = app.add_subcommand("phase", "open a phase of the form");
    phase->add_option("PHASE", *text, "plan, mid, end, …: as the form names it")->required();
    selection->addTo(*phase);
    phase->callback([&context, &chosen, text, selection] {
        chosen = [&context, text, selection] { return openPhase(context, *text, *selection); };
    });
}

} // namespace mokuhyo::cli
