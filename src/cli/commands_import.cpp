#include "cli/context.h"
#include "work/import.h"

#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportArguments
{
    std::vector<std::string> files;
    std::string form;
    std::string year;
    std::string unit;
    bool dryRun = false;
};

QString placeOf(const intake::Place &place)
{
    return place.cell.isEmpty() ? place.tab : u"%1!%2"_s.arg(place.tab, place.cell);
}

void report(const Context &context, const work::ImportPlan &plan)
{
    context.print(
        Tr::tr("%1: 新しいシート %2、変わったシート %3、同じシート %4、新しい行 %5、変わった欄 %6")
            .arg(plan.file)
            .arg(plan.sheetsNew)
            .arg(plan.sheetsChanged)
            .arg(plan.sheetsSame)
            .arg(plan.itemsNew)
            .arg(plan.cellsChanged));
    if (!plan.unitsNew.isEmpty())
        context.print(
            Tr::tr("%1: 組織一覧に加えた部署: %2").arg(plan.file, plan.unitsNew.join(u"、"_s)));
    for (const intake::Note &note : plan.notes)
        context.say(
            u"%1: %2: %3%4"_s.arg(plan.file, placeOf(note.place), note.message,
                                  note.text.isEmpty() ? QString() : u"「%1」"_s.arg(note.text)));
}

QJsonObject asJson(const work::ImportPlan &plan)
{
    QJsonArray notes;
    for (const intake::Note &note : plan.notes)
        notes.append(QJsonObject{{u"tab"_s, note.place.tab},
                                 {u"cell"_s, note.place.cell},
                                 {u"message"_s, note.message},
                                 {u"text"_s, note.text}});
    return {{u"file"_s, plan.file},
            {u"sheets"_s, QJsonArray::fromStringList(plan.sheetIds)},
            {u"new"_s, plan.sheetsNew},
            {u"changed"_s, plan.sheetsChanged},
            {u"same"_s, plan.sheetsSame},
            {u"itemsNew"_s, plan.itemsNew},
            {u"cellsChanged"_s, plan.cellsChanged},
            {u"units"_s, QJsonArray::fromStringList(plan.unitsNew)},
            {u"notes"_s, notes}};
}

int importFiles(const Context &context, const ImportArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        work::ImportOptions options;
        options.form = fromArgument(arguments.form);
        if (!arguments.year.empty()) {
            const auto year = yearFrom(arguments.year);
            if (!year)
                return failure(year.error());
            options.year = *year;
        }
        if (!arguments.unit.empty()) {
            const auto units = session.units();
            if (!units)
                return failure(units.error());
            const auto unit =
                units->resolve(fromArgument(arguments.unit),
                               fiscal::firstDay(options.year.value_or(session.currentYear())));
            if (!unit)
                return failure(unit.error());
            options.unit = (*unit)->id;
        }

        size_t refused = 0;
        bool attention = false;
        QJsonArray list;
        for (const std::string &name : arguments.files) {
            const QString path = fromArgument(name);
            const auto plan = work::planImport(session, path, options, context.progress(path));
            const Result<work::Applied> applied = !plan ? failure(plan.error())
                                                  : arguments.dryRun
                                                      ? work::Applied{}
                                                      : work::applyImport(session, *plan);
            if (!applied) {
                context.fail(applied.error(), path);
                if (applied.error().code == ErrorCode::NeedsYear)
                    context.say(Tr::tr("年度は --year 令和6年度 のように指定します。"));
                ++refused;
                list.append(QJsonObject{{u"file"_s, QFileInfo(path).fileName()},
                                        {u"error"_s, applied.error().message}});
                continue;
            }
            attention = attention || plan->needsAttention();
            if (context.json)
                list.append(asJson(*plan));
            else
                report(context, *plan);
        }
        if (context.json)
            context.print(list);
        if (refused == arguments.files.size())
            return Failed;
        return refused || attention ? LeftForPerson : Done;
    });
}

} // namespace

void addImportCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto importing = std::make_shared<ImportArguments>();
    CLI::App *command = app.add_subcommand("import", "read sheets out of xlsx, ods, csv or tsv");
    command->add_option("FILE", importing->files)->required();
    command->add_option("--form", importing->form, "form: id or title; default: recognised");
    command->add_option("--year", importing->year, "for files that do not say their fiscal year");
    command->add_option("--unit", importing->unit, "unit: id or name; default: as the form says");
    command->add_flag("--dry-run", importing->dryRun, "say what would happen");
    command->callback([&context, &chosen, importing] {
        chosen = [&context, importing] { return importFiles(context, *importing); };
    });
}

} // namespace mokuhyo::cli
