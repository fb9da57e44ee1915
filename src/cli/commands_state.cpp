#include "cli/context.h"
#include "core/fiscal_year.h"
#include "work/measures.h"
#include "work/overview.h"
#include "work/stages.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct StateArguments
{
    std::string sheet;
    std::string step;
    std::string year;
    std::string name;
    std::string nothing;
    std::string to;
    std::string message;
    std::vector<std::string> comments;
};

// LABEL=TEXT of the sheet's own fields, N:LABEL=TEXT of row N.
Result<work::CellComment> commentFrom(const Sheet &sheet, const Form &form, const QString &text)
{
    const auto wrong = [&] {
        return failure(ErrorCode::Usage,
                       Tr::tr("「%1」は 欄の名前=コメント か 行番号:欄の名前=コメント の形で"
                              "指定してください。")
                           .arg(text));
    };
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return wrong();
    const QString place = text.left(equals);
    const QString remark = text.mid(equals + 1);
    const qsizetype colon = place.indexOf(u':');
    bool isNumber = false;
    const int row = place.left(std::max<qsizetype>(colon, 0)).toInt(&isNumber);
    if (isNumber) {
        const Field *column = form.columnByLabel(place.mid(colon + 1));
        if (!column || row < 1 || row > int(sheet.items.size()))
            return wrong();
        return work::CellComment{{sheet.id, sheet.items[size_t(row) - 1].id, column->key}, remark};
    }
    const Field *field = form.fieldByLabel(place);
    if (!field)
        return wrong();
    return work::CellComment{{sheet.id, {}, field->key}, remark};
}

Result<work::Applied> take(work::Session &session, const QString &id,
                           const StateArguments &arguments, std::optional<int> year)
{
    const work::Signer signer{fromArgument(arguments.name), {}};
    const work::Handing handing{year, signer, fromArgument(arguments.nothing), {}};
    if (arguments.step == "submit")
        return work::handIn(session, {id}, handing);
    if (arguments.step == "withdraw")
        return work::withdraw(session, {id}, handing);
    if (arguments.step == "approve")
        return work::approve(session, {id}, handing);

    const auto sheet = session.sheet(id);
    if (!sheet)
        return failure(sheet.error());
    const auto form = session.formOf(*sheet);
    if (!form)
        return failure(form.error());
    work::Returning returning{year, signer, fromArgument(arguments.to), {}};
    if (!arguments.message.empty())
        returning.comments.push_back({{id, {}, {}}, fromArgument(arguments.message)});
    for (const std::string &text : arguments.comments) {
        const auto comment = commentFrom(*sheet, **form, fromArgument(text));
        if (!comment)
            return failure(comment.error());
        returning.comments.push_back(*comment);
    }
    return work::sendBack(session, id, returning);
}

QJsonObject asJson(const work::SheetStatus &status)
{
    return {{u"sheet"_s, status.sheet.id},
            {u"year"_s, status.year},
            {u"phase"_s, status.phase},
            {u"state"_s, status.label},
            {u"at"_s, status.state.at},
            {u"due"_s, status.state.due().toString(Qt::ISODate)},
            {u"nothing"_s, status.state.nothing},
            {u"blanks"_s, status.blanks},
            {u"blanksWithReason"_s, status.blanksWithReason},
            {u"comments"_s, status.openComments}};
}

int moveSheet(const Context &context, const StateArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        std::optional<int> year;
        if (!arguments.year.empty()) {
            const auto given = yearFrom(arguments.year);
            if (!given)
                return failure(given.error());
            year = *given;
        }
        const QString id = fromArgument(arguments.sheet);
        if (!arguments.step.empty()) {
            const auto applied = take(session, id, arguments, year);
            if (!applied)
                return failure(applied.error());
        }
        work::SheetFilter filter;
        filter.sheets = {id};
        filter.year = year;
        const auto statuses = work::overview(session, filter);
        if (!statuses)
            return failure(statuses.error());
        if (statuses->empty())
            return failure(ErrorCode::NotFound, Tr::tr("シート「%1」はありません。").arg(id));
        const work::SheetStatus &status = statuses->front();
        if (context.json)
            context.print(QJsonArray{asJson(status)});
        else
            context.print(status.label);
        if (arguments.step != "submit")
            return Done;
        const int left = status.blanks - status.blanksWithReason;
        if (left > 0)
            context.say(Tr::tr("未記入の欄が%1残っています。").arg(left));
        const auto sheet = session.sheet(id);
        if (!sheet)
            return failure(sheet.error());
        const auto ratings = work::ratingDifferences(session, *sheet, status.year, status.phase);
        if (!ratings)
            return failure(ratings.error());
        if (!ratings->empty())
            context.say(Tr::tr("目安と異なる評価など、理由のない評価が%1件あります"
                               "（ratings suggest、ratings reason）。")
                            .arg(ratings->size()));
        return left > 0 || !ratings->empty() ? LeftForPerson : Done;
    });
}

} // namespace

void addStateCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<StateArguments>();
    CLI::App *state =
        app.add_subcommand("state", "move a sheet through its stages, or tell its state");
    state->add_option("SHEET", arguments->sheet)->required();
    state->add_option("STEP", arguments->step, "submit, withdraw, return or approve")
        ->check(CLI::IsMember({"submit", "withdraw", "return", "approve"}));
    state->add_option("--year", arguments->year, "fiscal year; default: the current one");
    state->add_option("--name", arguments->name, "who acts; default: the actor");
    state->add_option("--nothing", arguments->nothing, "submit: why there is nothing to report");
    state->add_option("--to", arguments->to, "return: an earlier stage; default: the first");
    state->add_option("--message", arguments->message, "return: a remark on the whole sheet");
    state->add_option("--comment", arguments->comments,
                      "return: a remark on a cell, LABEL=TEXT or ROW:LABEL=TEXT");
    state->callback([&context, &chosen, arguments] {
        chosen = [&context, arguments] { return moveSheet(context, *arguments); };
    });
}

} // namespace mokuhyo::cli
