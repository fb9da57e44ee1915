#include "cli/context.h"
#include "work/collect.h"
#include "work/collect_receipt.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace mokuhyo::cli {

using namespace Qt::StringLiterals;

namespace {

using work::CollectedCell;
using work::CollectedFile;
using work::CollectedRow;
using work::CollectedSheet;

struct CollectArguments
{
    std::vector<std::string> files;
    std::vector<std::string> take;
    std::vector<std::string> sheetOf;
    std::string receipts;
    bool dryRun = false;
    bool takeAll = false;
    bool deleteMissing = false;
    bool noHandIn = false;
};

QString kindName(CollectedCell::Kind kind)
{
    switch (kind) {
    case CollectedCell::Kind::Change:
        return u"change"_s;
    case CollectedCell::Kind::Same:
        return u"same"_s;
    case CollectedCell::Kind::Conflict:
        return u"conflict"_s;
    case CollectedCell::Kind::Outside:
        return u"outside"_s;
    case CollectedCell::Kind::Former:
        return u"former"_s;
    }
    return {};
}

QString kindName(CollectedRow::Kind kind)
{
    switch (kind) {
    case CollectedRow::Kind::Added:
        return u"added"_s;
    case CollectedRow::Kind::Copied:
        return u"copied"_s;
    case CollectedRow::Kind::Missing:
        return u"missing"_s;
    case CollectedRow::Kind::Emptied:
        return u"emptied"_s;
    }
    return {};
}

QString byName(CollectedSheet::By by)
{
    switch (by) {
    case CollectedSheet::By::Identity:
        return u"identity"_s;
    case CollectedSheet::By::Content:
        return u"content"_s;
    case CollectedSheet::By::Person:
        return u"person"_s;
    case CollectedSheet::By::Package:
        return u"package"_s;
    }
    return {};
}

QString placeOf(const intake::Place &place)
{
    return place.cell.isEmpty() ? place.tab : u"%1!%2"_s.arg(place.tab, place.cell);
}

QString nameOf(const CollectedCell &cell)
{
    return cell.row.isEmpty() ? cell.label : cell.row + u' ' + cell.label;
}

QJsonObject asJson(const CollectedCell &cell)
{
    return {
        {u"kind"_s, kindName(cell.kind)}, {u"id"_s, cell.record},     {u"row"_s, cell.row},
        {u"label"_s, cell.label},         {u"tab"_s, cell.place.tab}, {u"cell"_s, cell.place.cell},
        {u"atHandout"_s, cell.atHandout}, {u"here"_s, cell.here},     {u"file"_s, cell.file},
        {u"taken"_s, cell.taken}};
}

QJsonObject asJson(const CollectedRow &row)
{
    QJsonObject texts;
    for (const auto &[label, text] : row.texts)
        texts.insert(label, text);
    return {{u"kind"_s, kindName(row.kind)}, {u"id"_s, row.record}, {u"name"_s, row.name},
            {u"cell"_s, row.place.cell},     {u"texts"_s, texts},   {u"taken"_s, row.taken}};
}

QJsonObject asJson(const CollectedSheet &sheet)
{
    QJsonArray cells;
    for (const CollectedCell &cell : sheet.cells)
        cells.append(asJson(cell));
    QJsonArray rows;
    for (const CollectedRow &row : sheet.rows)
        rows.append(asJson(row));
    return {{u"id"_s, sheet.sheet},      {u"title"_s, sheet.title},
            {u"by"_s, byName(sheet.by)}, {u"handout"_s, sheet.handout},
            {u"tab"_s, sheet.tab},       {u"cells"_s, cells},
            {u"rows"_s, rows},           {u"known"_s, sheet.known},
            {u"blanks"_s, sheet.blanks}, {u"handedIn"_s, sheet.handsIn}};
}

QJsonObject asJson(const CollectedFile &file)
{
    QJsonArray sheets;
    for (const CollectedSheet &sheet : file.sheets)
        sheets.append(asJson(sheet));
    QJsonArray answers;
    for (const work::CollectedAnswer &answer : file.answers) {
        QJsonObject object = asJson(answer.cell);
        object.insert(u"comment"_s, answer.comment);
        answers.append(object);
    }
    QJsonArray questions;
    for (const work::CollectQuestion &question : file.questions) {
        QJsonArray candidates;
        for (const auto &candidate : question.candidates)
            candidates.append(QJsonObject{{u"id"_s, candidate.sheet},
                                          {u"title"_s, candidate.title},
                                          {u"unit"_s, candidate.unitName}});
        questions.append(QJsonObject{{u"tab"_s, question.tab},
                                     {u"message"_s, question.message},
                                     {u"candidates"_s, candidates}});
    }
    QJsonArray notes;
    for (const intake::Note &note : file.notes)
        notes.append(QJsonObject{{u"tab"_s, note.place.tab},
                                 {u"cell"_s, note.place.cell},
                                 {u"message"_s, note.message},
                                 {u"text"_s, note.text}});
    QJsonObject object{{u"file"_s, file.name},       {u"unit"_s, file.unitName},
                       {u"handout"_s, file.handout}, {u"sheets"_s, sheets},
                       {u"answers"_s, answers},      {u"questions"_s, questions},
                       {u"notes"_s, notes},          {u"changes"_s, qint64(file.changeCount())},
                       {u"sameAs"_s, file.sameAs}};
    if (file.setAside)
        object.insert(u"error"_s, file.setAside->message);
    if (file.already)
        object.insert(u"already"_s, file.already->toLocalTime().toString(Qt::ISODate));
    return object;
}

void reportSheet(const Context &context, const CollectedFile &file, const CollectedSheet &sheet)
{
    const auto count = [&](auto &&meant) { return int(std::ranges::count_if(sheet.cells, meant)); };
    const int taken = count([](const CollectedCell &cell) { return cell.taken; });
    const int conflicts = count([](const CollectedCell &cell) {
        return cell.taken && cell.kind == CollectedCell::Kind::Conflict;
    });
    context.print(Tr::tr("%1: %2: 取り込む欄 %3（うち食い違い %4）、未記入 %5%6")
                      .arg(file.name, sheet.title)
                      .arg(taken)
                      .arg(conflicts)
                      .arg(sheet.blanks)
                      .arg(sheet.handsIn ? Tr::tr("、提出済にします") : QString()));
    for (const CollectedCell &cell : sheet.cells) {
        if (cell.kind == CollectedCell::Kind::Conflict)
            context.print(Tr::tr("  食い違い %1: 配布時「%2」 企画側「%3」 課から「%4」")
                              .arg(nameOf(cell), cell.atHandout.simplified(),
                                   cell.here.simplified(), cell.file.simplified()));
        if (cell.taken)
            continue;
        const QString why = cell.kind == CollectedCell::Kind::Former
                                ? Tr::tr("以前の内容と同じです")
                                : Tr::tr("記入対象外です");
        context.say(Tr::tr("%1: %2: %3 を取り込みません（%4）。「%5」→「%6」")
                        .arg(file.name, placeOf(cell.place), nameOf(cell), why,
                             cell.atHandout.simplified(), cell.file.simplified()));
    }
    for (const CollectedRow &row : sheet.rows) {
        const bool came =
            row.kind == CollectedRow::Kind::Added || row.kind == CollectedRow::Kind::Copied;
        if (row.taken)
            context.print(
                (came ? Tr::tr("  行の追加「%1」") : Tr::tr("  行の削除「%1」")).arg(row.name));
        else if (came)
            context.say(Tr::tr("%1: %2: 行「%3」は追加できないため取り込みません。")
                            .arg(file.name, placeOf(row.place), row.name));
        else
            context.say(Tr::tr("%1: 行「%2」がファイルにありません。データには残してあります。"
                               "削除するときは --delete-missing を付けてください。")
                            .arg(file.name, row.name));
    }
}

void report(const Context &context, const CollectedFile &file)
{
    if (file.setAside) {
        context.say(Tr::tr("%1: 取り込めません。%2").arg(file.name, file.setAside->message));
        return;
    }
    if (!file.sameAs.isEmpty()) {
        context.print(Tr::tr("%1: %2 と同じファイルです。").arg(file.name, file.sameAs));
        return;
    }
    if (file.already)
        context.print(
            Tr::tr("%1: %2 に回収済みです。")
                .arg(file.name, file.already->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    for (const CollectedSheet &sheet : file.sheets)
        reportSheet(context, file, sheet);
    for (const work::CollectedAnswer &answer : file.answers)
        context.print(Tr::tr("%1: コメントへの回答: %2").arg(file.name, answer.cell.file));
    for (const work::CollectQuestion &question : file.questions) {
        context.say(Tr::tr("%1: シート「%2」: %3 --sheet-of \"%1:%2=シートのid\" で指定できます。")
                        .arg(file.name, question.tab, question.message));
        for (const auto &candidate : question.candidates)
            context.say(
                u"    %1  %2  %3"_s.arg(candidate.sheet, candidate.unitName, candidate.title));
    }
    for (const intake::Note &note : file.notes)
        context.say(
            u"%1: %2: %3%4"_s.arg(file.name, placeOf(note.place), note.message,
                                  note.text.isEmpty() ? QString() : u"「%1」"_s.arg(note.text)));
}

// Labels of the forms are keys of the command line; the plan says which cells they mean.
Status choose(work::CollectPlan &plan, const std::vector<std::string> &wanted)
{
    for (const std::string &text : wanted) {
        const QString given = fromArgument(text);
        const QString id = given.section(u':', 0, 0);
        const QString label = given.section(u':', 1);
        bool found = false;
        for (CollectedFile &file : plan.files) {
            for (CollectedSheet &sheet : file.sheets) {
                for (CollectedCell &cell : sheet.cells) {
                    if (cell.record == id && (cell.label == label || cell.field == label))
                        found = cell.taken = true;
                }
                for (CollectedRow &row : sheet.rows) {
                    if (row.record == id && label.isEmpty())
                        found = row.taken = true;
                }
            }
        }
        if (!found)
            return failure(ErrorCode::Usage,
                           Tr::tr("「%1」に当たる変更はファイルにありません。").arg(given));
    }
    return {};
}

Status writeReceipts(const work::Session &session, const QString &folder,
                     const work::CollectPlan &plan, const work::CollectReport &done)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, Tr::tr("フォルダー %1 を作れません。").arg(folder));
    for (const work::CollectReport::File &told : done.files) {
        const auto file = std::ranges::find_if(
            plan.files, [&](const CollectedFile &each) { return each.path == told.path; });
        if (file == plan.files.end())
            continue;
        const QString base = QFileInfo(told.name).completeBaseName();
        QString path = QDir(folder).filePath(Tr::tr("受領書_%1.txt").arg(base));
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = QDir(folder).filePath(Tr::tr("受領書_%1（%2）.txt").arg(base).arg(number));
        QSaveFile out(path);
        const QByteArray text =
            work::receiptText(*file, told, done, session.now(), session.actor()).toUtf8();
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
            return failure(ErrorCode::Io,
                           Tr::tr("%1 を書けません（%2）。").arg(path, out.errorString()));
    }
    return {};
}

Result<work::CollectOptions> optionsFrom(const CollectArguments &arguments)
{
    work::CollectOptions options;
    options.takeAll = arguments.takeAll;
    options.deleteMissing = arguments.deleteMissing;
    options.handIn = !arguments.noHandIn;
    for (const std::string &text : arguments.sheetOf) {
        const QString given = fromArgument(text);
        const qsizetype equals = given.lastIndexOf(u'=');
        if (equals <= 0)
            return failure(
                ErrorCode::Usage,
                Tr::tr("--sheet-of は「ファイル:シート名=シートのid」の形で指定します。"));
        options.sheetOf.insert(given.left(equals), given.mid(equals + 1).trimmed());
    }
    return options;
}

Result<int> collectFiles(const Context &context, const CollectArguments &arguments,
                         work::Session &session)
{
    const auto options = optionsFrom(arguments);
    if (!options)
        return failure(options.error());
    QStringList given;
    for (const std::string &file : arguments.files)
        given += fromArgument(file);
    const QStringList files = work::filesToCollect(given);
    auto plan = work::planCollect(session, files, *options, context.progress(Tr::tr("回収")));
    if (!plan)
        return failure(plan.error());
    if (const Status chosen = choose(*plan, arguments.take); !chosen)
        return failure(chosen.error());

    work::CollectReport done;
    if (!arguments.dryRun) {
        auto applied = work::applyCollect(session, *plan, context.progress(Tr::tr("回収")));
        if (!applied)
            return failure(applied.error());
        done = *std::move(applied);
    }
    QJsonArray list;
    for (const CollectedFile &file : plan->files) {
        if (context.json) {
            QJsonObject object = asJson(file);
            const auto told =
                std::ranges::find(done.files, file.path, &work::CollectReport::File::path);
            if (told != done.files.end())
                object.insert(u"receipt"_s, told->receipt);
            list.append(object);
        } else {
            report(context, file);
        }
    }
    if (context.json)
        context.print(list);
    for (const auto &[record, field] : done.unredacted)
        context.say(Tr::tr("墨消しした文字が戻ったかもしれません。変更履歴で確かめ、残っていれば"
                           "もう一度墨消ししてください: %1 %2")
                        .arg(record, field));
    if (!arguments.dryRun && !arguments.receipts.empty()) {
        const Status written =
            writeReceipts(session, fromArgument(arguments.receipts), *plan, done);
        if (!written) { // what was taken is taken
            context.fail(written.error());
            return LeftForPerson;
        }
    }
    const bool nothing =
        !plan->files.empty() && std::ranges::all_of(plan->files, [](const CollectedFile &file) {
            return file.setAside.has_value();
        });
    if (nothing)
        return Failed;
    const bool left = plan->needsAttention() || !done.conflicts.empty() || !done.unredacted.empty();
    return left ? LeftForPerson : Done;
}

} // namespace

void addCollectCommand(CLI::App &app, Context &context, Run &chosen)
{
    const auto collecting = std::make_shared<CollectArguments>();
    CLI::App *command = app.add_subcommand("collect", "take back what was handed out");
    command->add_option("FILE", collecting->files, "files or folders")->required();
    command->add_flag("--dry-run", collecting->dryRun, "say what would happen");
    command->add_flag("--take-all", collecting->takeAll, "also take what was not to be filled in");
    command->add_option("--take", collecting->take,
                        "ID:LABEL: take this cell although it was not to be filled in");
    command->add_option("--sheet-of", collecting->sheetOf,
                        "FILE[:TAB]=SHEET: which sheet a file or tab is");
    command->add_flag("--delete-missing", collecting->deleteMissing,
                      "delete rows that are missing from their file");
    command->add_flag("--no-hand-in", collecting->noHandIn,
                      "complete sheets do not count as handed in");
    command->add_option("--receipts", collecting->receipts,
                        "write a receipt for each file into this folder");
    command->callback([&context, &chosen, collecting] {
        chosen = [&context, collecting] {
            return context.onStore([&](work::Session &session) {
                return collectFiles(context, *collecting, session);
            });
        };
    });
}

} // namespace mokuhyo::cli
