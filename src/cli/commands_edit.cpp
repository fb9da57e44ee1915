#include "cli/context.h"
#include "core/fiscal_year.h"
#include "work/edit.h"
#include "work/life.h"
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
    std::string life;
    std::string on;
    std::vector<std::string> into;
};

struct PhaseArguments
{
    std::string phase;
    std::string deadline;
    std::string extension;
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

// 中止, 完了, … of a row. `into` are rows (統合) or units (移管).
Result<ItemLife> lifeFrom(const work::Session &session, const Sheet &sheet,
                          const EditArguments &arguments)
{
    const QString name = fromArgument(arguments.life);
    ItemLife life;
    for (const LifeEvent event :
         {LifeEvent::Added, LifeEvent::Changed, LifeEvent::Discontinued, LifeEvent::Completed,
          LifeEvent::Merged, LifeEvent::Transferred}) {
        if (name == lifeKey(event) || name == lifeLabel(event))
            life.event = event;
    }
    if (life.event == LifeEvent::None) {
        if (name == u"none"_s)
            return life;
        return failure(ErrorCode::Usage,
                       Tr::tr("「%1」は 追加、変更、中止、完了、統合、移管 か none で"
                              "指定してください。")
                           .arg(name));
    }
    life.on = session.now().toLocalTime().date();
    if (!arguments.on.empty())
        life.on = date::parse(fromArgument(arguments.on)).value_or(QDate());
    life.reason = fromArgument(arguments.amend);
    const auto units = session.units();
    if (!units)
        return failure(units.error());
    QStringList to;
    for (const std::string &text : arguments.into) {
        if (life.event == LifeEvent::Transferred) {
            const auto unit = units->resolve(fromArgument(text), life.on);
            if (!unit)
                return failure(unit.error());
            to += (*unit)->id;
        } else {
            const auto row = itemFrom(sheet, text);
            if (!row)
                return failure(row.error());
            to += *row;
        }
    }
    life.to = to.join(u' ');
    return life;
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
        } else if (!arguments.life.empty()) {
            if (item.isEmpty())
                return failure(ErrorCode::Usage, Tr::tr("行を --item で指定してください。"));
            const auto life = lifeFrom(session, *sheet, arguments);
            if (!life)
                return failure(life.error());
            applied = work::setLife(session, sheet->id, {item}, *life);
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

int openPhase(const Context &context, const PhaseArguments &arguments, const Selection &selection)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const QString phase = fromArgument(arguments.phase);
        const std::string &given =
            arguments.deadline.empty() ? arguments.extension : arguments.deadline;
        const std::optional<QDate> day = date::parse(fromArgument(given));
        if (!given.empty() && !day)
            return failure(
                ErrorCode::Usage,
                Tr::tr("「%1」を日付として読めません（例：令和8年10月31日、2026-10-31）。")
                    .arg(fromArgument(given)));
        const auto applied = given.empty() ? work::openPhase(session, phase, *filter, filter->year)
                             : arguments.deadline.empty()
                                 ? work::extendDeadline(session, phase, *filter, filter->year, *day)
                                 : work::setDeadline(session, phase, *filter, filter->year, *day);
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

    const auto editing = std::make_shared<EditArguments>();
    CLI::App *edit = app.add_subcommand("edit", "change a sheet as the window's editor does");
    edit->add_option("SHEET", editing->sheet)->required();
    edit->add_option("LABEL=VALUE", editing->cells, "an empty value clears");
    edit->add_option("--item", editing->item, "row: number from 1, or id");
    CLI::Option *add = edit->add_flag("--add-item", editing->addItem, "new row (behind --item)");
    edit->add_flag("--remove-item", editing->removeItem, "remove the row")->excludes(add);
    edit->add_option("--amend", editing->amend, "reason for a change in a closed phase");
    edit->add_option("--life", editing->life,
                     "what became of the row: added, changed, discontinued, completed, merged, "
                     "transferred or none; --amend says why");
    edit->add_option("--on", editing->on, "date of --life; default: today");
    edit->add_option("--into", editing->into, "rows or units that --life went to");
    edit->callback([&context, &chosen, editing] {
        chosen = [&context, editing] { return editSheet(context, *editing); };
    });

    const auto opening = std::make_shared<PhaseArguments>();
    CLI::App *phase = app.add_subcommand("phase", "open a phase of the form, or set its deadline");
    phase->add_option("PHASE", opening->phase, "plan, mid, end, …: as the form names it")
        ->required();
    CLI::Option *deadline = phase->add_option("--deadline", opening->deadline,
                                              "set the date of handing in, opening nothing");
    phase->add_option("--extend", opening->extension, "another date for the chosen sheets")
        ->excludes(deadline);
    selection->addTo(*phase);
    phase->callback([&context, &chosen, opening, selection] {
        chosen = [&context, opening, selection] {
            return openPhase(context, *opening, *selection);
        };
    });
}

} // namespace mokuhyo::cli
