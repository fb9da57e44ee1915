#include "cli/context.h"
#include "core/text.h"
#include "work/conflicts.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

using work::ConflictCase;
using work::ConflictChoice;
using work::ConflictSide;

struct ResolveArguments
{
    Selection selection;
    std::string sheet;
    std::string item;
    std::vector<std::string> cells; // LABEL or LABEL=TEXT
    std::string take;
    bool all = false;
};

QString sideName(ConflictSide side)
{
    switch (side) {
    case ConflictSide::Planning:
        return u"planning"_s;
    case ConflictSide::Section:
        return u"section"_s;
    case ConflictSide::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString sideLabel(ConflictSide side)
{
    switch (side) {
    case ConflictSide::Planning:
        return Tr::tr("企画側");
    case ConflictSide::Section:
        return Tr::tr("課から");
    case ConflictSide::Unknown:
        return Tr::tr("不明");
    }
    return {};
}

// Of a row that was deleted here and edited there the text says what would become of it.
QString shown(const ConflictCase &conflict, const QString &text)
{
    if (!conflict.isDeletion())
        return text;
    return text.isEmpty() ? Tr::tr("削除する") : Tr::tr("残す");
}

QJsonObject asJson(const ConflictCase &conflict)
{
    QJsonArray choices;
    for (const ConflictChoice &choice : conflict.choices)
        choices.append(QJsonObject{{u"side"_s, sideName(choice.side)},
                                   {u"text"_s, choice.text},
                                   {u"by"_s, choice.by},
                                   {u"at"_s, timestamp(choice.at)},
                                   {u"file"_s, choice.from}});
    QJsonObject edits;
    for (const auto &[label, text] : conflict.edits)
        edits.insert(label, text);
    QJsonObject object{{u"sheet"_s, conflict.sheet},
                       {u"title"_s, conflict.sheetTitle},
                       {u"id"_s, conflict.record},
                       {u"row"_s, conflict.row},
                       {u"label"_s, conflict.label},
                       {u"field"_s, conflict.field},
                       {u"choices"_s, choices},
                       {u"edits"_s, edits},
                       {u"preselected"_s, qint64(conflict.preselected)}};
    if (conflict.atHandout)
        object.insert(u"atHandout"_s, *conflict.atHandout);
    return object;
}

int list(const Context &context, const std::vector<ConflictCase> &cases)
{
    QJsonArray array;
    for (const ConflictCase &conflict : cases) {
        if (context.json) {
            array.append(asJson(conflict));
            continue;
        }
        const QString place =
            conflict.row.isEmpty() ? conflict.label : conflict.row + u' ' + conflict.label;
        context.print(u"%1  %2"_s.arg(conflict.sheet, conflict.sheetTitle));
        context.print(u"  %1  %2"_s.arg(conflict.record, place));
        if (conflict.atHandout)
            context.print(Tr::tr("    配布時: %1").arg(conflict.atHandout->simplified()));
        for (const ConflictChoice &choice : conflict.choices)
            context.print(u"    %1: %2（%3%4）"_s.arg(
                sideLabel(choice.side), shown(conflict, choice.text).simplified(), choice.by,
                choice.from.isEmpty() ? QString() : u"、"_s + choice.from));
    }
    if (context.json)
        context.print(array);
    return cases.empty() ? Done : LeftForPerson;
}

// The text of that side; none where nobody of it wrote there, or several did.
std::optional<QString> textOf(const ConflictCase &conflict, const QString &take)
{
    if (take == u"both")
        return work::bothTexts(conflict);
    std::vector<const ConflictChoice *> meant;
    for (const ConflictChoice &choice : conflict.choices) {
        if (sideName(choice.side) == take ||
            (take == u"planning" && choice.side == ConflictSide::Unknown))
            meant.push_back(&choice);
    }
    if (meant.size() != 1)
        return {};
    return meant.front()->text;
}

bool isLabel(const ConflictCase &conflict, const QString &label)
{
    return conflict.field == label || labelKey(conflict.label) == labelKey(label) ||
           labelKey(conflict.label.section(u'/', -1)) == labelKey(label);
}

Result<std::vector<work::Settlement>> chosen(const std::vector<ConflictCase> &cases,
                                             const ResolveArguments &arguments,
                                             const QString &record)
{
    const QString take = fromArgument(arguments.take);
    std::vector<work::Settlement> settlements;
    const auto settleAs = [&](const ConflictCase &conflict, const QString &text) {
        settlements.push_back({conflict.record, conflict.field, text, conflict.leaves});
    };
    if (arguments.all) {
        for (const ConflictCase &conflict : cases) {
            if (const std::optional<QString> text = textOf(conflict, take))
                settleAs(conflict, *text);
        }
        return settlements;
    }
    for (const std::string &cell : arguments.cells) {
        const QString given = fromArgument(cell);
        const qsizetype equals = take.isEmpty() ? given.indexOf(u'=') : -1;
        if (take.isEmpty() && equals < 0)
            return failure(
                ErrorCode::Usage,
                Tr::tr("「%1」をどうするか、--take か 欄の名前=内容 で指定してください。")
                    .arg(given));
        const QString label = equals < 0 ? given : given.left(equals);
        const auto conflict = std::ranges::find_if(cases, [&](const ConflictCase &each) {
            return each.record == record && isLabel(each, label);
        });
        if (conflict == cases.end())
            return failure(ErrorCode::NotFound,
                           Tr::tr("「%1」に食い違いはありません。").arg(label));
        const std::optional<QString> text =
            equals < 0 ? textOf(*conflict, take) : given.mid(equals + 1);
        if (!text)
            return failure(ErrorCode::Usage, Tr::tr("「%1」には %2 の内容が一つに決まりません。"
                                                    "欄の名前=内容 で指定してください。")
                                                 .arg(label, take));
        settleAs(*conflict, *text);
    }
    return settlements;
}

Result<int> resolveConflicts(const Context &context, const ResolveArguments &arguments,
                             work::Session &session)
{
    work::SheetFilter filter;
    QString record;
    if (!arguments.sheet.empty()) {
        const auto sheet = session.sheet(fromArgument(arguments.sheet));
        if (!sheet)
            return failure(sheet.error());
        filter.sheets = {sheet->id};
        record = sheet->id;
        if (!arguments.item.empty()) {
            const auto item = itemFrom(*sheet, arguments.item);
            if (!item)
                return failure(item.error());
            record = *item;
        }
    } else {
        const auto selected = arguments.selection.resolve(session);
        if (!selected)
            return failure(selected.error());
        filter = *selected;
    }
    auto cases = work::conflictsOf(session, filter);
    if (!cases)
        return failure(cases.error());
    if (arguments.all && arguments.take.empty())
        return failure(ErrorCode::Usage, Tr::tr("--all には --take を付けてください。"));
    if (!arguments.cells.empty() || arguments.all) {
        const auto settlements = chosen(*cases, arguments, record);
        if (!settlements)
            return failure(settlements.error());
        const auto applied = work::settle(session, *settlements);
        if (!applied)
            return failure(applied.error());
        cases = work::conflictsOf(session, filter);
        if (!cases)
            return failure(cases.error());
    }
    return list(context, *cases);
}

} // namespace

void addResolveCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto resolving = std::make_shared<ResolveArguments>();
    CLI::App *command = app.add_subcommand("resolve", "list conflicts, or settle them");
    command->add_option("SHEET", resolving->sheet, "sheet: id");
    command->add_option("LABEL", resolving->cells,
                        "cells to settle: LABEL with --take, or LABEL=TEXT");
    resolving->selection.addTo(*command, false);
    command->add_option("--item", resolving->item, "row: number from 1, or id");
    command->add_option("--take", resolving->take, "whose text stands: section, planning or both")
        ->check(CLI::IsMember({"section", "planning", "both"}));
    command->add_flag("--all", resolving->all, "every conflict of the selection");
    command->callback([&context, &chosen, resolving] {
        chosen = [&context, resolving] {
            return context.onStore([&](work::Session &session) {
                return resolveConflicts(context, *resolving, session);
            });
        };
    });
}

} // namespace mokuhyo::cli
