#include "core/cell_limit.h"
#include "render/records.h"
#include "render/xlsx/identity.h"
#include "render/xlsx/names.h"
#include "render/xlsx/xlsx.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

const QStringList families{u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s};

void write(const std::vector<Sheet> &list, const QString &path, const XlsxOptions &options = {})
{
    std::vector<SheetSource> sources;
    for (const Sheet &sheet : list)
        sources.push_back({&sheet, &sheets::form(sheet.form.id)});
    const auto done = writeXlsx(sources, path, options);
    if (!done)
        FAIL(done.error().message.toStdString());
}

// What openpyxl reads; an empty object, with a warning, where it is not installed.
QJsonObject read(const QString &path)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(MOKUHYO_SOURCE_DIR) + u"/tests/render/read_xlsx.py"_s, path});
    if (!python.waitForFinished(60000) || python.exitCode() != 0) {
        const QByteArray errors = python.readAllStandardError();
        if (errors.contains("No module named 'openpyxl'") ||
            python.error() == QProcess::FailedToStart) {
            WARN("SKIPPED: python3-openpyxl is not installed");
            return {};
        }
        FAIL(errors.toStdString());
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonObject tab(const QJsonObject &book, int index)
{
    return book[u"tabs"_s].toArray()[index].toObject();
}

QStringList texts(const QJsonObject &tabObject)
{
    QStringList found;
    for (const QJsonValue &cell : tabObject[u"cells"_s].toObject())
        found << cell[u"text"_s].toString();
    return found;
}

// Where MOKUHYO_PICTURES names a folder, workbooks are left there to be looked at.
QString pathIn(const QTemporaryDir &folder, const QString &name)
{
    const QString kept = qEnvironmentVariable("MOKUHYO_PICTURES");
    return (kept.isEmpty() ? folder.path() : kept) + u'/' + name + u".xlsx"_s;
}

} // namespace

TEST_CASE("another reader finds every text of the cities' sheets in the workbook")
{
    const QTemporaryDir folder;
    for (const QString &family : families) {
        CAPTURE(family);
        const auto found = sheets::fromWorkbook(family);
        if (found.empty())
            continue;
        const QString path = pathIn(folder, family);
        write(found, path);
        const QJsonObject book = read(path);
        if (book.isEmpty())
            return;
        REQUIRE(book[u"tabs"_s].toArray().size() >= qsizetype(found.size()));
        for (size_t i = 0; i < found.size(); ++i) {
            const QStringList cells = texts(tab(book, int(i)));
            for (const Item &item : found[i].items) {
                for (const Cell &cell : item.cells) {
                    if (!cell.value.isEmpty())
                        CHECK(cells.contains(cell.value));
                }
            }
        }
    }
}

TEST_CASE("awkward texts come through exactly")
{
    const QTemporaryDir folder;
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 25);
    size_t row = 0;
    QStringList awkward = sheets::awkwardTexts();
    awkward << u"制御\u0001文字"_s << u"_x000D_と_xzzzz_"_s << u"<&>\"'"_s << u"一行目\n二行目"_s;
    REQUIRE(awkward.size() <= qsizetype(sheet.items.size()));
    for (const QString &text : awkward) {
        sheets::set(sheet.items[row], row % 2 ? u"activity"_s : u"summary"_s, text);
        ++row;
    }
    const QString path = pathIn(folder, u"awkward"_s);
    write({sheet}, path);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    QStringList cells = texts(tab(book, 0));
    for (const QString &text : awkward) {
        CAPTURE(text);
        QString stored = text; // openpyxl leaves the escape of a control character as it stands
        stored.replace(QChar(1), u"_x0001_"_s);
        CHECK(cells.contains(stored));
    }
    for (const QJsonValue &cell : tab(book, 0)[u"cells"_s].toObject())
        CHECK(cell[u"type"_s].toString() == u"s"_s); // no number, date or formula
}

TEST_CASE("paper, print titles, area and footer are the form's")
{
    const QTemporaryDir folder;
    const Form &form = sheets::form(u"machida"_s);
    const QString path = pathIn(folder, u"page"_s);
    Sheet sheet = sheets::invented(form, 2);
    sheet.options.clear();
    write({sheet}, path);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    const QJsonObject page = tab(book, 0);
    CHECK(page[u"paper"_s].toVariant().toInt() == 8); // A3
    CHECK(page[u"orientation"_s].toString() == u"landscape"_s);
    CHECK(page[u"fitWidth"_s].toInt(1) == 1); // 1 where the file is silent
    CHECK(page[u"fitHeight"_s].toVariant().toInt() == 0);
    CHECK(page[u"titles"_s].toString() == u"$5:$6"_s);
    CHECK(page[u"area"_s].toArray() == QJsonArray{u"$A$1:$L$8"_s});
    CHECK(page[u"footer"_s].toString().contains(u"&P / &N"_s));
    CHECK_FALSE(page[u"protected"_s].toBool());
    // 10 mm at 96 dots an inch are 38 pixels, a digit of the default font is 7 wide
    CHECK(page[u"widths"_s][u"G"_s].toDouble() == Approx(38 / 7.0).margin(0.15));
    const QJsonArray merged = page[u"merged"_s].toArray();
    CHECK(merged.contains(u"A5:F5"_s)); // 年度目標設定
    CHECK(merged.contains(u"G5:G6"_s)); // 進捗状況, over both rows
    CHECK(merged.contains(u"H5:I5"_s));
    CHECK(page[u"cells"_s][u"A5"_s][u"text"_s].toString() == u"年度目標設定"_s);
}

TEST_CASE("what is not open is locked, and spare rows wait below the table")
{
    const QTemporaryDir folder;
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 2);
    sheet.options.clear();
    XlsxOptions options;
    options.isOpen = [&](const QString &, const QString &field) {
        const Field *column = form.column(field);
        return column && column->phase == u"mid"_s;
    };
    options.spareRows = [](const QString &) { return QStringList{u"spare-1"_s, u"spare-2"_s}; };
    options.identity = XlsxIdentity{u"store"_s, u"handout"_s, u"42"_s};
    const QString path = pathIn(folder, u"locked"_s);
    write({sheet}, path, options);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    const QJsonObject page = tab(book, 0);
    CHECK(page[u"protected"_s].toBool());
    CHECK(page[u"formatRows"_s].toBool());
    const QJsonObject cells = page[u"cells"_s].toObject();
    CHECK(cells[u"C7"_s][u"locked"_s].toBool());       // 取組項目
    CHECK_FALSE(cells[u"H7"_s][u"locked"_s].toBool()); // 上半期の状況や評価
    CHECK(cells[u"B2"_s].isUndefined());
    CHECK(cells[u"A2"_s][u"locked"_s].toBool());
    // identity beside the items and the spare rows, hidden and locked
    const QString first = cells[u"M7"_s][u"text"_s].toString();
    CHECK(first.startsWith(sheet.items[0].id + u"|42|"_s));
    CHECK(cells[u"M7"_s][u"locked"_s].toBool());
    CHECK(cells[u"M9"_s][u"text"_s].toString().startsWith(u"spare-1|42|"_s));
    CHECK(cells[u"M10"_s][u"text"_s].toString().startsWith(u"spare-2|42|"_s));
    CHECK(page[u"hiddenColumns"_s].toArray() == QJsonArray{u"M"_s});
    CHECK(book[u"names"_s][u"_mokuhyo_origin"_s].toString() == u"\"store|handout|42\""_s);
    const QJsonArray tabs = book[u"tabs"_s].toArray();
    const QJsonObject last = tabs.last().toObject();
    CHECK(last[u"name"_s].toString() == u"_mokuhyo"_s);
    CHECK(last[u"state"_s].toString() == u"hidden"_s);
    CHECK(texts(last).contains(sheet.id));
    CHECK(texts(last).contains(sheet.form.text()));
}

TEST_CASE("a hand-out begins with its letter, and comments have a cell for their answer")
{
    const QTemporaryDir folder;
    const Sheet sheet = sheets::invented(sheets::form(u"machida"_s), 2);
    XlsxOptions options;
    options.isOpen = [](const QString &, const QString &) { return false; };
    options.identity = XlsxIdentity{u"store"_s, u"handout"_s, u"42"_s};
    const QString lengthy = u"長いコメントが続きます。"_s.repeated(80);
    options.cover = Cover{
        {u"令和6年10月1日"_s,
         u"総務部　財政課　御中"_s,
         {},
         u"中間確認の記入について（照会）"_s,
         u"１　記入してください。\n２　返してください。"_s,
         {{u"提出期限"_s, u"令和6年10月31日（木）"_s}}},
        {{u"comment-1"_s, u"総務部財政課"_s, u"1行目　目標値"_s, u"数値で。"_s, u"直します"_s},
         {u"comment-2"_s, u"総務部財政課"_s, u"シート全体"_s, lengthy, {}}},
        {{u"総務部財政課"_s, u"2行目　指標"_s, u"実施会数"_s, u"実施回数"_s}}};
    const QString path = pathIn(folder, u"cover"_s);
    write({sheet}, path, options);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    const QJsonArray tabs = book[u"tabs"_s].toArray();
    REQUIRE(tabs.size() >= 4); // no data tab: letter, remarks, sheet, what the program keeps
    const QJsonObject letter = tab(book, 0);
    CHECK(letter[u"name"_s].toString() == u"照会"_s);
    CHECK(letter[u"paper"_s].toInt() == 9);
    CHECK(letter[u"orientation"_s].toString() == u"portrait"_s);
    CHECK(letter[u"protected"_s].toBool());
    CHECK(texts(letter).contains(u"令和6年10月31日（木）"_s));
    CHECK(texts(letter).contains(u"２　返してください。"_s));
    const QJsonObject remarks = tab(book, 1);
    CHECK(remarks[u"name"_s].toString() == u"連絡"_s);
    CHECK(remarks[u"hiddenColumns"_s].toArray() == QJsonArray{u"E"_s});
    const QJsonObject cells = remarks[u"cells"_s].toObject();
    CHECK(cells[u"E5"_s][u"text"_s].toString() == u"comment-1|42|"_s);
    CHECK(cells[u"D5"_s][u"text"_s].toString() == u"直します"_s);
    CHECK_FALSE(cells[u"D5"_s][u"locked"_s].toBool());
    CHECK(cells[u"C5"_s][u"locked"_s].toBool());
    CHECK(cells[u"E6"_s][u"text"_s].toString() == u"comment-2|42|"_s);
    // Nothing of a long comment is lost, and no row is higher than Excel has them.
    CHECK(cells[u"E7"_s].isUndefined());
    QString whole;
    for (int row = 6; cells[u"C%1"_s.arg(row)].isObject(); ++row)
        whole += cells[u"C%1"_s.arg(row)][u"text"_s].toString();
    CHECK(whole == lengthy);
    for (const QJsonValue &height : remarks[u"heights"_s].toObject())
        CHECK(height.toDouble() <= 409.5);
    CHECK(texts(remarks).contains(u"実施会数"_s));
    CHECK(texts(remarks).contains(u"実施回数"_s));
    const QJsonObject last = tabs.last().toObject();
    CHECK(last[u"name"_s].toString() == u"_mokuhyo"_s);
    const QStringList said = texts(last);
    CHECK(said.contains(u"letter"_s));
    CHECK(said.contains(u"answers"_s));
}

TEST_CASE("the blank rows of an empty table are spare rows")
{
    const QTemporaryDir folder;
    XlsxOptions options;
    options.spareRows = [](const QString &) {
        return QStringList{u"spare-1"_s, u"spare-2"_s, u"spare-3"_s, u"spare-4"_s};
    };
    options.isOpen = [](const QString &record, const QString &) {
        return record.startsWith(u"spare"_s);
    };
    options.identity = XlsxIdentity{u"store"_s, u"handout"_s, u"1"_s};
    const Form &form = sheets::form(u"kokubunji"_s); // offers three blank rows
    const QString path = pathIn(folder, u"spare"_s);
    write({sheets::invented(form, 0)}, path, options);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    const QJsonObject cells = tab(book, 0)[u"cells"_s].toObject();
    for (int i = 1; i <= 4; ++i) {
        const QString address = u"H%1"_s.arg(4 + i);
        CHECK(cells[address][u"text"_s].toString().startsWith(u"spare-%1|"_s.arg(i)));
    }
    CHECK(cells[u"H9"_s].isUndefined());
}

TEST_CASE("choices are offered from a named range")
{
    const QTemporaryDir folder;
    const QString path = pathIn(folder, u"choices"_s);
    write({sheets::invented(sheets::form(u"kokubunji"_s), 2)}, path);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    const QJsonArray lists = tab(book, 0)[u"lists"_s].toArray();
    REQUIRE(lists.size() == 1);
    const QString name = lists[0][u"formula"_s].toString();
    CHECK(book[u"names"_s][name].toString() == u"_choices!$A$1:$A$5"_s);
    CHECK(lists[0][u"range"_s].toString() == u"C5:C6"_s);
}

TEST_CASE("a published workbook knows nothing of its origin")
{
    const QTemporaryDir folder;
    XlsxOptions options;
    options.visibility.publicEdition = true;
    options.identity = XlsxIdentity{u"store"_s, u"handout"_s, u"42"_s};
    options.author = u"企画課 担当者"_s;
    const Sheet sheet = sheets::invented(sheets::form(u"kokubunji"_s), 2);
    const QString path = pathIn(folder, u"public"_s);
    write({sheet}, path, options);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    CHECK(book[u"tabs"_s].toArray().size() == 2); // the sheet and its data
    CHECK(book[u"names"_s].toObject().isEmpty());
    CHECK_FALSE(book[u"author"_s].toString().contains(u"担当者"));
    for (const QString &text : texts(tab(book, 0)))
        CHECK_FALSE(text.contains(sheet.id));
}

TEST_CASE("a row that is too high for Excel is split and merged by column")
{
    const QTemporaryDir folder;
    Sheet sheet = sheets::invented(sheets::form(u"kokubunji"_s), 2);
    sheets::set(sheet.items[0], u"level"_s, u"一行に収まらない記述。"_s.repeated(100));
    const QString path = pathIn(folder, u"high"_s);
    write({sheet}, path);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    const QJsonObject page = tab(book, 0);
    const QJsonArray merged = page[u"merged"_s].toArray();
    CHECK(merged.contains(u"D5:D6"_s));
    CHECK(merged.contains(u"A5:A6"_s));
    const QJsonObject heights = page[u"heights"_s].toObject();
    for (const QJsonValue &height : heights)
        CHECK(height.toDouble() <= 409.5);
    CHECK(page[u"cells"_s][u"A7"_s][u"text"_s].toString() == sheet.items[1].value(u"number"_s));
}

TEST_CASE("a text that no cell of Excel holds is cut, named and locked")
{
    const QTemporaryDir folder;
    const Form &form = sheets::form(u"kokubunji"_s);
    Sheet sheet = sheets::invented(form, 2);
    const QString path = pathIn(folder, u"long"_s);
    XlsxOptions options;
    options.isOpen = [](const QString &, const QString &) { return true; };
    sheets::set(sheet.items[1], u"level"_s, u"長"_s.repeated(32767));
    const auto whole = writeXlsx({{&sheet, &form}}, path, options);
    REQUIRE(whole.has_value());
    CHECK(whole->empty());

    const QString tooLong = u"_x0041_𠮷"_s.repeated(4000);
    sheets::set(sheet.items[1], u"level"_s, tooLong);
    const auto cut = writeXlsx({{&sheet, &form}}, path, options);
    REQUIRE(cut.has_value());
    REQUIRE(cut->size() == 1);
    CHECK(cut->front().record == sheet.items[1].id);
    CHECK(cut->front().field == u"level"_s);
    CHECK(cut->front().message.contains(u"2行目「どの水準まで」"_s));
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    for (const QJsonValue &cell : tab(book, 0)[u"cells"_s].toObject()) {
        const QString text = cell[u"text"_s].toString();
        const bool isCut = isCutFrom(text, tooLong);
        CHECK(text.size() <= 32767);
        if (isCut || text == sheet.items[0].value(u"level"_s))
            CHECK(cell[u"locked"_s].toBool() == isCut);
    }
    CHECK(std::ranges::any_of(texts(tab(book, 0)),
                              [&](const QString &text) { return isCutFrom(text, tooLong); }));
}

TEST_CASE("a text is cut at the end of a character")
{
    CHECK(cutToCell(u"短い"_s) == u"短い"_s);
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // one character
    for (int shift = 0; shift < 8; ++shift) {
        const QString text = u"あ"_s.repeated(shift) + family.repeated(5000);
        const QString cut = cutToCell(text);
        CHECK(cut.size() <= 32767);
        CHECK(cut.size() > 32767 - 8);
        CHECK(isCutFrom(cut, text));
        CHECK((cut.lastIndexOf(u'…') - shift) % family.size() == 0);
    }
    CHECK_FALSE(isCutFrom(u"短い"_s, u"短い文"_s));
}

TEST_CASE("beside the sheets stands what they hold, as a table of records")
{
    const QTemporaryDir folder;
    std::vector<Sheet> list{sheets::invented(sheets::form(u"annaka"_s), 5),
                            sheets::invented(sheets::form(u"machida"_s), 3)};
    sheets::set(list[1].items[0], u"target"_s, u"=1+1"_s);
    XlsxOptions options;
    options.visibility.publicEdition = GENERATE(false, true);
    if (!options.visibility.publicEdition)
        options.isOpen = [](const QString &, const QString &) { return true; };
    const QString path = pathIn(folder, u"data"_s);
    write(list, path, options);
    const QJsonObject book = read(path);
    if (book.isEmpty())
        return;
    for (int i = 0; i < 2; ++i) {
        const Sheet &sheet = list[size_t(i)];
        const QJsonObject page = tab(book, 2 + i);
        CHECK(page[u"name"_s].toString().startsWith(u"データ"_s));
        CHECK(page[u"state"_s].toString() == u"visible"_s);
        CHECK(page[u"merged"_s].toArray().isEmpty());
        CHECK(page[u"frozen"_s].toString() == u"A2"_s);
        CHECK(page[u"protected"_s].toBool() == !options.visibility.publicEdition);
        const RecordTable table =
            recordsOf({{&sheet, &sheets::form(sheet.form.id)}}, options.visibility);
        CHECK(page[u"filter"_s].toString().endsWith(QString::number(table.rows.size() + 1)));
        const QJsonArray rows = page[u"rows"_s].toArray();
        REQUIRE(rows.size() == qsizetype(table.rows.size() + 1));
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const auto at = qsizetype(column);
            CHECK(rows[0].toArray()[at].toString() == table.columns[column].name);
            for (size_t row = 0; row < table.rows.size(); ++row) {
                const QJsonValue cell = rows[qsizetype(row + 1)].toArray()[at];
                if (table.columns[column].number)
                    CHECK(cell.toDouble() == table.rows[row][at].toDouble());
                else
                    CHECK(cell.toString() == table.rows[row][at]);
            }
        }
    }
}

TEST_CASE("names of tabs are such as Excel takes")
{
    xlsx::TabNames names({u"_mokuhyo"_s, u"History"_s});
    CHECK(names.nameFor(u"課：計画［案］/2?"_s) == u"課計画案2"_s);
    CHECK(names.nameFor(u"課計画案２"_s) == u"課計画案２ (2)"_s); // width makes no difference
    CHECK(names.nameFor(u"'引用'"_s) == u"引用"_s);
    CHECK(names.nameFor(u"HISTORY"_s) == u"HISTORY (2)"_s);
    CHECK(names.nameFor(u"：：\n"_s) == u"シート"_s);
    const QString longName = names.nameFor(u"𠮷"_s.repeated(20));
    CHECK(longName == u"𠮷"_s.repeated(15));
    const QString second = names.nameFor(u"𠮷"_s.repeated(20));
    CHECK(second.size() <= 31);
    CHECK(second.endsWith(u" (2)"_s));
}

TEST_CASE("a cancelled or failed export leaves the old file alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.xlsx"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const Sheet sheet = sheets::invented(sheets::form(u"annaka"_s), 5);
    const std::vector<SheetSource> sources{{&sheet, &sheets::form(u"annaka"_s)}};
    const auto content = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto cancelled =
        writeXlsx(sources, path, {}, [](qint64 done, qint64) { return done < 1; });
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(content() == "old");

    // The medium takes no more than one KiB of any file.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    rlimit small = limit;
    small.rlim_cur = 1024;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto failed = writeXlsx(sources, path);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    REQUIRE_FALSE(failed.has_value());
    CHECK(content() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"old.xlsx"_s});

    const auto nowhere = writeXlsx(sources, folder.filePath(u"missing/new.xlsx"_s));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::Io);
    CHECK(nowhere.error().where.endsWith(u"new.xlsx"_s));
}

TEST_CASE("a row's hash changes with its text and with nothing else")
{
    const Form &form = sheets::form(u"kokubunji"_s);
    Sheet sheet = sheets::invented(form, 1);
    const QStringList keys{u"item"_s, u"level"_s};
    const QString before = xlsx::cellsHash(sheet.items[0].cells, keys);
    CHECK(before.size() == 16);
    CHECK(before == xlsx::cellsHash(sheet.items[0].cells, {u"level"_s, u"item"_s}));
    sheets::set(sheet.items[0], u"deadline"_s, u"9月"_s);
    CHECK(before == xlsx::cellsHash(sheet.items[0].cells, keys));
    sheets::set(sheet.items[0], u"level"_s, sheet.items[0].value(u"level"_s) + u"。"_s);
    CHECK(before != xlsx::cellsHash(sheet.items[0].cells, keys));
}

TEST_CASE("LibreOffice prints the workbook on the form's paper, one page wide, with its headings")
{
    const QTemporaryDir folder;
    const Form &form = sheets::form(u"machida"_s);
    const QString path = folder.filePath(u"office.xlsx"_s);
    write({sheets::invented(form, 14)}, path);
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                                folder.path(), path});
    if (!office.waitForStarted()) {
        WARN("SKIPPED: LibreOffice (soffice) is not installed");
        return;
    }
    REQUIRE(office.waitForFinished(120000));
    const QString pdf = folder.filePath(u"office.pdf"_s);
    REQUIRE(QFile::exists(pdf));
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!text.waitForStarted()) {
        WARN("SKIPPED: pdftotext (poppler-utils) is not installed");
        return;
    }
    REQUIRE(text.waitForFinished());
    QStringList pages = QString::fromUtf8(text.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // after the last form feed
    REQUIRE(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"具体的な活動内容"_s));
        CHECK(pages[i].contains(u"課題と対応"_s)); // the last column is on the same page
        CHECK(pages[i].contains(u"%1 / %2"_s.arg(i + 1).arg(pages.size())));
    }
    QProcess info;
    info.start(u"pdfinfo"_s, {pdf});
    REQUIRE(info.waitForFinished());
    CHECK(info.readAllStandardOutput().contains("(A3)"));
}
