#include "render/csv.h"

#include "core/cp932.h"
#include "core/file_name.h"
#include "core/formula_guard.h"
#include "render/csv_table.h"
#include "render/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mokuhyo::render {
namespace {

// What is left of the text in the encoding: a formula may begin only once characters are dropped.
QString written(const QString &text, CsvEncoding encoding)
{
    return encoding == CsvEncoding::Cp932 ? fromCp932(toCp932(text).bytes).value_or(text) : text;
}

// Cell by cell, so that a mark that begins a text never joins the comma before it.
void append(QByteArray &csv, const QString &typed, bool first, CsvEncoding encoding)
{
    if (!first)
        csv += ',';
    const QString text = written(typed, encoding);
    const QString shown = guarded(text);
    // Readers that guess what separates cells must not take the text's own semicolons for it.
    const bool quoted =
        std::ranges::any_of(shown, [](QChar c) { return u",;\"\n\r\t"_s.contains(c); }) ||
        text.startsWith(u' ') || text.endsWith(u' ');
    const QString cell = quoted ? u'"' + QString(shown).replace(u'"', u"\"\""_s) + u'"' : shown;
    csv += encoding == CsvEncoding::Cp932 ? toCp932(cell).bytes : cell.toUtf8();
}

Status refuseLost(const std::vector<LostCharacter> &lost)
{
    QStringList lines{QCoreApplication::translate(
        "render", "Shift_JIS（CP932）では書けない文字があるため、書き出していません。〓に置き換えて"
                  "書き出すか、UTF-8で書き出してください。")};
    for (const LostCharacter &one : lost)
        lines += lostText(one);
    return failure(ErrorCode::Invalid, lines.join(u'\n'));
}

// One that no other form has, for Windows too: names that differ only in case are the same there.
QString fileName(const Form &form, QSet<QString> &taken)
{
    const QString title = fileNamePart(form.title);
    const QString withVersion = title + u'@' + QString::number(form.ref.version);
    QString name = title;
    for (int count = 1; taken.contains(name.toCaseFolded()); ++count)
        name = count == 1 ? withVersion : withVersion + u'-' + QString::number(count);
    taken.insert(name.toCaseFolded());
    return name + u".csv"_s;
}

} // namespace

QByteArray csvOf(const std::vector<SheetSource> &sources, const CsvOptions &options)
{
    return csvOf(recordsOf(sources, options.visibility), options.encoding);
}

QByteArray csvOf(const RecordTable &table, CsvEncoding encoding)
{
    QByteArray csv(encoding == CsvEncoding::Utf8 ? "\xef\xbb\xbf" : "");
    for (size_t i = 0; i < table.columns.size(); ++i)
        append(csv, table.columns[i].name, i == 0, encoding);
    csv += "\r\n";
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            append(csv, row[i], i == 0, encoding);
        csv += "\r\n";
    }
    return csv;
}

Status writeCsv(const std::vector<SheetSource> &sources, const QString &path,
                const CsvOptions &options, const Progress &progress)
{
    if (sources.empty()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("render", "書き出すシートがありません。"));
    }
    if (options.encoding == CsvEncoding::Cp932 && !options.replaceLost) {
        if (const auto lost = lostInCp932(sources, options.visibility); !lost.empty())
            return refuseLost(lost);
    }
    const auto byForm = groupedByForm(sources);
    const auto cancelled = [] {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("render", "書き出しを取り消しました。"));
    };
    const auto total = static_cast<qint64>(byForm.size());
    if (!proceeds(progress, 0, total))
        return cancelled();
    if (byForm.size() == 1)
        return saveFile(path, csvOf(sources, options));
    if (!QDir().mkpath(path)) {
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate(
                "render", "フォルダーを作れません。同じ名前のファイルがないか確かめてください。"),
            path);
    }
    QSet<QString> taken;
    qint64 done = 0;
    for (const auto &group : byForm) {
        if (done > 0 && !proceeds(progress, done, total))
            return cancelled();
        const QString name = fileName(*group.front().form, taken);
        if (auto saved = saveFile(QDir(path).filePath(name), csvOf(group, options)); !saved)
            return saved;
        ++done;
    }
    return {};
}

} // namespace mokuhyo::render
