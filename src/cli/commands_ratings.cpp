#include "cli/context.h"
#include "work/measures.h"
#include "work/phases.h"
#include "work/rating_rules.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

struct RatingArguments
{
    std::string file;
    std::string rule;
    std::string form;
    std::string from;
    std::string to;
    std::string by;
    std::string sheet;
    std::string item;
    std::string text;
    Selection selection;
};

QString yearsText(const work::RatingDecision &decision)
{
    const auto year = [](int of) { return fiscal::print(of, YearStyle::Era); };
    return decision.to == 0 ? year(decision.from) + u'～'
                            : year(decision.from) + u'～' + year(decision.to);
}

int listRules(const Context &context)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto rules = work::RatingRules::of(session);
        if (!rules)
            return failure(rules.error());
        QJsonArray list;
        for (const RatingRule *rule : rules->all()) {
            QJsonArray uses;
            QStringList years;
            for (const work::RatingDecision &decision : rules->decisions()) {
                if (decision.hash != rule->hash)
                    continue;
                const QString by = decision.by ? work::raterKey(*decision.by) : QString();
                uses.append(QJsonObject{{u"form"_s, decision.form},
                                        {u"from"_s, decision.from},
                                        {u"to"_s, decision.to},
                                        {u"by"_s, by},
                                        {u"decidedBy"_s, decision.decidedBy},
                                        {u"on"_s, decision.on.toString(Qt::ISODate)}});
                QStringList use{decision.form, yearsText(decision)};
                if (decision.by)
                    use.insert(1, work::raterLabel(*decision.by));
                years += use.join(u' ');
            }
            list.append(QJsonObject{{u"id"_s, rule->id},
                                    {u"version"_s, rule->version},
                                    {u"title"_s, rule->title},
                                    {u"words"_s, QJsonArray::fromStringList(rule->choices())},
                                    {u"source"_s, rule->sourceText},
                                    {u"url"_s, rule->sourceUrl},
                                    {u"kept"_s, rules->isKept(*rule)},
                                    {u"uses"_s, uses}});
            if (!context.json)
                context.print(u"%1\t%2\t%3"_s.arg(rule->ref(), rule->title, years.join(u'、')));
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

int showRule(const Context &context, const RatingArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto rules = work::RatingRules::of(session);
        if (!rules)
            return failure(rules.error());
        const QString name = fromArgument(arguments.rule);
        const RatingRule *rule = rules->find(name);
        if (!rule)
            return failure(ErrorCode::NotFound, Tr::tr("評価の基準「%1」はありません。").arg(name));
        QJsonArray list;
        if (!context.json)
            context.print(u"%1　%2"_s.arg(rule->ref(), rule->title));
        for (const auto &[outcome, text] : ratingRuleLines(*rule)) {
            list.append(QJsonObject{{u"outcome"_s, outcome}, {u"when"_s, text}});
            if (!context.json)
                context.print(u"%1\t%2"_s.arg(outcome, text));
        }
        QStringList remarks = rule->notes;
        if (!rule->sourceText.isEmpty() || !rule->sourceUrl.isEmpty())
            remarks += Tr::tr("出典：%1　%2").arg(rule->sourceText, rule->sourceUrl);
        for (const QString &remark : std::as_const(remarks)) {
            if (!context.json)
                context.print(remark);
        }
        if (context.json)
            context.print(list);
        return Done;
    });
}

int checkRuleFile(const Context &context, const std::string &file)
{
    const auto json = fileContents(fromArgument(file));
    if (!json)
        return context.fail(json.error());
    const std::vector<Error> errors = checkRatingRule(*json);
    for (const Error &error : errors)
        context.say(u"%1: %2"_s.arg(error.where.isEmpty() ? u"/"_s : error.where, error.message));
    if (!errors.empty())
        return Failed;
    context.print(Tr::tr("%1 は正しい評価の基準のファイルです。").arg(fromArgument(file)));
    return Done;
}

int addRuleFile(const Context &context, const std::string &file)
{
    const auto json = fileContents(fromArgument(file));
    if (!json)
        return context.fail(json.error());
    if (const int checked = checkRatingRule(*json).empty() ? Done : checkRuleFile(context, file))
        return checked;
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto added = work::addRatingRule(session, *json);
        if (!added)
            return failure(added.error());
        context.print(Tr::tr("評価の基準 %1 を追加しました。").arg(*added));
        return Done;
    });
}

Result<work::RatingUse> useFrom(const RatingArguments &arguments)
{
    work::RatingUse use{fromArgument(arguments.form), fromArgument(arguments.rule), 0, 0, {}};
    const auto from = yearFrom(arguments.from);
    if (!from)
        return failure(from.error());
    use.from = *from;
    if (!arguments.to.empty()) {
        const auto to = yearFrom(arguments.to);
        if (!to)
            return failure(to.error());
        use.to = *to;
    }
    use.by = work::raterFromKey(fromArgument(arguments.by));
    return use;
}

int useRule(const Context &context, const RatingArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto use = useFrom(arguments);
        if (!use)
            return failure(use.error());
        const auto applied = work::useRatingRule(session, *use);
        if (!applied)
            return failure(applied.error());
        context.print(Tr::tr("様式 %1 の評価の基準を %2 に決めました。").arg(use->form, use->rule));
        return Done;
    });
}

int dropRule(const Context &context, const RatingArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto use = useFrom(arguments);
        if (!use)
            return failure(use.error());
        const auto applied = work::dropRatingRule(session, *use);
        if (!applied)
            return failure(applied.error());
        context.print(Tr::tr("様式 %1 の評価の基準の決定を取り消しました。").arg(use->form));
        return Done;
    });
}

QJsonObject asJson(const Sheet &sheet, const Form &form, const work::RowMeasure &row,
                   const work::RatedColumn &rated)
{
    const Suggestion &suggestion = rated.suggestion;
    QJsonObject json{{u"sheet"_s, sheet.id},
                     {u"item"_s, row.measure.item},
                     {u"column"_s, form.printedLabel(*form.column(rated.column))},
                     {u"by"_s, work::raterKey(rated.by)},
                     {u"rule"_s, rated.rule},
                     {u"given"_s, rated.given},
                     {u"suggestion"_s, suggestion.word},
                     {u"candidates"_s, QJsonArray::fromStringList(suggestion.candidates)},
                     {u"marks"_s, QJsonArray::fromStringList(suggestion.marks)},
                     {u"why"_s, suggestion.why},
                     {u"differs"_s, rated.differs},
                     {u"unknownWord"_s, rated.unknownWord},
                     {u"asksReason"_s, rated.asksReason},
                     {u"reason"_s, rated.reason},
                     {u"reasonBy"_s, rated.reasonBy},
                     {u"reasonOn"_s, rated.reasonOn.toString(Qt::ISODate)}};
    json[u"percent"_s] = rated.percent ? QJsonValue(*rated.percent) : QJsonValue();
    json[u"points"_s] = suggestion.points ? QJsonValue(*suggestion.points) : QJsonValue();
    return json;
}

QString lineOf(const Sheet &sheet, const Form &form, const work::RowMeasure &row,
               const work::RatedColumn &rated)
{
    const auto item = std::ranges::find(sheet.items, row.measure.item, &Item::id);
    QString text = Tr::tr("%1行目\t%2\t%3\t目安：%4\t%5")
                       .arg(QString::number(item - sheet.items.begin() + 1),
                            form.printedLabel(*form.column(rated.column)),
                            rated.given.isEmpty() ? u"―"_s : rated.given,
                            rated.suggestion.word.isEmpty() ? u"―"_s : rated.suggestion.word,
                            rated.suggestion.why);
    if (!rated.reason.isEmpty())
        text += u'\t' + Tr::tr("理由：%1（%2）").arg(rated.reason, rated.reasonBy);
    else if (rated.asksReason)
        text += u'\t' + Tr::tr("理由がまだありません");
    if (rated.unknownWord)
        text += u'\t' + Tr::tr("基準にない言葉です");
    return text;
}

int suggestRatings(const Context &context, const RatingArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto filter = arguments.selection.resolve(session);
        if (!filter)
            return failure(filter.error());
        const auto sheets = session.sheets(*filter);
        if (!sheets)
            return failure(sheets.error());
        if (sheets->empty())
            return failure(ErrorCode::NotFound,
                           Tr::tr("シートがありません。年度や部署の指定を確かめてください。"));
        QJsonArray list;
        bool asks = false;
        for (const Sheet &sheet : *sheets) {
            const auto form = session.formOf(sheet);
            if (!form)
                return failure(form.error());
            const int year = filter->year.value_or(work::usualYear(session, sheet));
            const auto rows = work::rowMeasures(session, sheet, year);
            if (!rows)
                return failure(rows.error());
            if (!context.json)
                context.print(u"# %1　%2"_s.arg(fiscal::print(sheet.fromYear, (*form)->yearStyle),
                                                sheetTitle(sheet, **form)));
            for (const work::RowMeasure &row : *rows) {
                for (const work::RatedColumn &rated : row.ratings) {
                    asks = asks || rated.asksReason;
                    list.append(asJson(sheet, **form, row, rated));
                    if (!context.json)
                        context.print(lineOf(sheet, **form, row, rated));
                }
            }
        }
        if (context.json)
            context.print(list);
        return asks ? LeftForPerson : Done;
    });
}

int giveReason(const Context &context, const RatingArguments &arguments)
{
    return context.onStore([&](work::Session &session) -> Result<int> {
        const auto sheet = session.sheet(fromArgument(arguments.sheet));
        if (!sheet)
            return failure(sheet.error());
        int year = work::usualYear(session, *sheet);
        if (!arguments.from.empty()) {
            const auto given = yearFrom(arguments.from);
            if (!given)
                return failure(given.error());
            year = *given;
        }
        QString item;
        if (!arguments.item.empty()) {
            const auto row = itemFrom(*sheet, arguments.item);
            if (!row)
                return failure(row.error());
            item = *row;
        }
        const auto differences = work::ratingDifferences(session, *sheet, year);
        if (!differences)
            return failure(differences.error());
        std::vector<work::CellRef> cells;
        for (const work::RatingDifference &each : *differences) {
            if (item.isEmpty() || each.cell.item == item)
                cells.push_back(each.cell);
        }
        if (cells.empty())
            return failure(ErrorCode::NotFound, Tr::tr("理由の要る評価はありません。"));
        const auto applied =
            work::setRatingReasons(session, cells, year, fromArgument(arguments.text));
        if (!applied)
            return failure(applied.error());
        context.print(Tr::tr("%1件の評価に理由を付けました。").arg(cells.size()));
        return Done;
    });
}

} // namespace

void addRatingCommands(CLI::App &app, Context &context, Run &chosen)
{
    const auto arguments = std::make_shared<RatingArguments>();
    CLI::App *ratings =
        app.add_subcommand("ratings", "rules for ratings, and what they suggest for sheets");
    const auto decided = [arguments](CLI::App *command) {
        command->add_option("--form", arguments->form, "whose ratings: a form by id or title")
            ->required();
        command->add_option("--from", arguments->from, "the first fiscal year")->required();
        command->add_option("--by", arguments->by, "one rater alone: first, second or outside")
            ->check(CLI::IsMember({"first", "second", "outside"}));
    };
    CLI::App *check = ratings->add_subcommand("check", "check the file of a rule");
    check->add_option("FILE", arguments->file)->required();
    CLI::App *add = ratings->add_subcommand("add", "add the file of a rule to the store");
    add->add_option("FILE", arguments->file)->required();
    CLI::App *show = ratings->add_subcommand("show", "what a rule says, line by line");
    show->add_option("RULE", arguments->rule)->required();
    CLI::App *use = ratings->add_subcommand("use", "decide which rule a form has from a year on");
    use->add_option("RULE", arguments->rule)->required();
    decided(use);
    use->add_option("--to", arguments->to, "the last fiscal year; default: until further notice");
    CLI::App *drop = ratings->add_subcommand("drop", "take such a decision back");
    decided(drop);
    CLI::App *suggest =
        ratings->add_subcommand("suggest", "what the rule suggests beside what people rated");
    arguments->selection.addTo(*suggest);
    CLI::App *reason =
        ratings->add_subcommand("reason", "say why ratings differ from what is suggested");
    reason->add_option("SHEET", arguments->sheet)->required();
    reason->add_option("TEXT", arguments->text)->required();
    reason->add_option("--item", arguments->item, "one row alone: its number or id");
    reason->add_option("--year", arguments->from, "fiscal year; default: the current one");
    ratings->callback([&context, &chosen, arguments, check, add, show, use, drop, suggest, reason] {
        chosen = [&context, arguments, check, add, show, use, drop, suggest, reason] {
            if (check->parsed())
                return checkRuleFile(context, arguments->file);
            if (add->parsed())
                return addRuleFile(context, arguments->file);
            if (show->parsed())
                return showRule(context, *arguments);
            if (use->parsed())
                return useRule(context, *arguments);
            if (drop->parsed())
                return dropRule(context, *arguments);
            if (suggest->parsed())
                return suggestRatings(context, *arguments);
            if (reason->parsed())
                return giveReason(context, *arguments);
            return listRules(context);
        };
    });
}

} // namespace mokuhyo::cli
