#include "cli/commands_diff.h"

#include "work/compare_papers.h"

#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct DiffArguments
{
    std::string from;
    std::string to;
    std::string output;
    Selection selection;
    bool all = false;
};

// A line each: of a cell, or of a row or sheet that has none to show.
class Differences
{
public:
    explicit Differences(const work::Comparison &comparison)
    {
        for (const work::ComparedSheet &sheet : comparison.sheets)
            add(sheet);
    }

    [[nodiscard]] const QJsonArray &json() const { return m_json; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void add(const work::ComparedSheet &sheet)
    {
        const QJsonObject json{{u"sheet"_s, sheet.after.isEmpty() ? sheet.before : sheet.after},
                               {u"title"_s, sheet.name},
                               {u"kind"_s, work::fateKey(sheet.fate)}};
        if (sheet.fate != work::Fate::Kept)
            push(json, {sheet.name, {}, {}, work::fateWord(sheet.fate)}, nullptr, sheet.note);
        for (const work::ComparedCell &cell : sheet.fields)
            push(json, {sheet.name, {}, cell.label}, &cell, cell.reason);
        for (const work::ComparedRow &row : sheet.rows)
            add(sheet, row, json);
    }

    void add(const work::ComparedSheet &sheet, const work::ComparedRow &row, QJsonObject json)
    {
        json.insert(u"item"_s, row.after.isEmpty() ? row.before : row.after);
        json.insert(u"place"_s, row.place);
        json.insert(u"itemTitle"_s, row.title);
        json.insert(u"itemKind"_s, work::fateKey(row.fate));
        if (!row.before.isEmpty() && !row.after.isEmpty() && row.before != row.after)
            json.insert(u"itemBefore"_s, row.before);
        const QString name = (row.place + u' ' + work::shortTitle(row.title)).trimmed();
        if (row.fate != work::Fate::Kept || row.cells.empty())
            push(json, {sheet.name, name, {}, work::fateWord(row.fate)}, nullptr, row.note);
        for (const work::ComparedCell &cell : row.cells)
            push(json, {sheet.name, name, cell.label + cell.part}, &cell, cell.reason);
    }

    void push(QJsonObject json, QStringList line, const work::ComparedCell *cell,
              const QString &note)
    {
        if (cell) {
            json.insert(u"key"_s, cell->key);
            json.insert(u"label"_s, cell->label);
            if (!cell->part.isEmpty())
                json.insert(u"part"_s, cell->part);
            json.insert(u"before"_s, cell->before);
            json.insert(u"after"_s, cell->after);
            line += {cell->before.simplified(), cell->after.simplified()};
        }
        if (!note.isEmpty()) {
            json.insert(u"note"_s, note);
            line += note.simplified();
        }
        m_json.append(json);
        m_lines += line.join(u'\t');
    }

    QJsonArray m_json;
    QStringList m_lines;
};

Result<int> write(const Context &context, const work::Session &session,
                  const work::Comparison &comparison, const QString &output)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    std::vector<render::Warning> warnings;
    if (suffix == u"pdf") {
        const auto paper = work::comparisonPaper(comparison);
        if (!paper)
            return failure(paper.error());
        auto written =
            work::writePdf(**paper, output, session.now(), context.progress(Tr::tr("書き出し")));
        if (!written)
            return failure(written.error());
        warnings = *std::move(written);
    } else if (suffix == u"xlsx") {
        const Status written = work::writeComparisonXlsx(comparison, output, session.now());
        if (!written)
            return failure(written.error());
    } else {
        return failure(ErrorCode::Usage,
                       Tr::tr("変更一覧の書き出し先は .pdf か .xlsx で終わる名前にしてください。"));
    }
    context.print(Tr::tr("%1 に書き出しました。").arg(output));
    for (const render::Warning &warning : warnings)
        context.say(warning.message);
    return warnings.empty() ? Done : LeftForPerson;
}

Result<int> diff(const Context &context, work::Session &session, const DiffArguments &arguments)
{
    const auto filter = arguments.selection.resolve(session);
    if (!filter)
        return failure(filter.error());
    auto options = work::compareOptions(session, fromArgument(arguments.from),
                                        fromArgument(arguments.to), filter->year);
    if (!options)
        return failure(options.error());
    options->units = filter->units;
    options->sheets = filter->sheets;
    options->equal = arguments.all;
    const auto comparison = work::compare(session, *options);
    if (!comparison)
        return failure(comparison.error());
    if (!arguments.output.empty())
        return write(context, session, *comparison, fromArgument(arguments.output));
    const Differences differences(*comparison);
    for (const QString &note : comparison->notes)
        context.say(note);
    if (context.json) {
        context.print(differences.json());
        return Done;
    }
    for (const QString &line : differences.lines())
        context.print(line);
    if (comparison->differences() == 0)
        context.say(Tr::tr("「%1」と「%2」の間に違いはありません。")
                        .arg(comparison->before, comparison->after));
    return Done;
}

} // namespace

void addDiffCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto given = std::make_shared<DiffArguments>();
    CLI::App *command = app.add_subcommand(
        "diff", "what changed between years, phases, editions, days or files, by cell");
    command
        ->add_option("--from", given->from, "2024, R6:mid, mid, an edition, 2026-10-01 or a file")
        ->required();
    command->add_option("--to", given->to, "the same; default: this year, the next phase, or now");
    command->add_flag("--all", given->all, "also what is the same");
    command->add_option("-o,--output", given->output,
                        "write a table of both sides as .xlsx or .pdf");
    given->selection.addTo(*command);
    command->callback([&context, &chosen, given] {
        chosen = [&context, given] {
            return context.onStore([&](work::Session &session) -> Result<int> {
                return diff(context, session, *given);
            });
        };
    });
}

} // namespace mokuhyo::cli
