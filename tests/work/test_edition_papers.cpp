#include "fixtures.h"
#include "render/pdf/pdf.h"
#include "work/edition_pages.h"
#include "work/edition_papers.h"
#include "work/packet_json.h"

#include <QCryptographicHash>
#include <QDir>

using namespace fixtures;

namespace {

const QString title = u"令和8年度 議会資料"_s;

// Three sheets on pages of their own, published.
struct Published
{
    std::unique_ptr<work::Session> session = emptySession();
    QTemporaryDir folder;
    QStringList sheets;
    work::Edition edition;

    Published()
    {
        for (int i = 1; i <= 3; ++i) {
            const QString sheet = newSheet(*session);
            must(work::setCells(*session, {{{sheet, {}, u"section"_s}, u"第%1課"_s.arg(i), {}}}));
            type(sheet, 0, u"activity"_s, u"講座を開きます。"_s);
            type(sheet, 1, u"target"_s, u"%1回"_s.arg(i));
            sheets += sheet;
        }
        edition = publish(work::Edition::Kind::Final);
    }
    work::Edition publish(work::Edition::Kind kind, bool renumber = false) const
    {
        work::EditionWish wish;
        wish.kind = kind;
        wish.packet.title = title;
        wish.published = QDate(2026, 6, 1);
        wish.renumber = renumber;
        return must(work::publishEdition(*session, wish, path())).edition;
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"議会.pdf"_s); }
    void type(const QString &sheet, size_t row, const QString &key, const QString &text) const
    {
        const QString item = must(session->sheet(sheet)).items.at(row).id;
        must(work::setCells(*session, {{{sheet, item, key}, text, {}}}));
    }
    // A row too long for one page.
    void lengthen(const QString &sheet) const
    {
        type(sheet, 0, u"activity"_s, u"講座を開きます。\n"_s.repeated(70));
    }
    [[nodiscard]] work::EditionComparison compared() const
    {
        return must(work::compareEditions(*session, edition, {}));
    }
    [[nodiscard]] work::Replacement replacement() const
    {
        return must(work::replacementOf(*session, compared()));
    }
};

QStringList numbersOf(const render::Document &document)
{
    QStringList numbers;
    for (const render::Page &page : document.pages)
        numbers += page.number;
    return numbers;
}

QStringList linesOf(const std::vector<work::ReplacedPages> &pages)
{
    QStringList lines;
    for (const work::ReplacedPages &one : pages)
        lines += u"%1: %2 → %3"_s.arg(one.name, one.out.join(u','), one.in.join(u','));
    return lines;
}

} // namespace

TEST_CASE("publishing writes the file and the record of it, or neither", "[work][editions]")
{
    const Published town;
    QFile file(town.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray hash =
        QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    REQUIRE(town.edition.files.size() == 1);
    CHECK(town.edition.files[0].name == u"議会.pdf"_s);
    CHECK(town.edition.files[0].sha256 == QString::fromLatin1(hash));
    CHECK(town.edition.title == title);
    CHECK(town.edition.pages == 5); // cover and contents before the sheets
    CHECK(QDir(town.folder.path()).entryList(QDir::Files).size() == 1); // nothing left beside

    work::EditionWish wish;
    wish.packet.title = title;
    const QString nowhere = town.folder.filePath(u"無い/議会.pdf"_s);
    CHECK_FALSE(work::publishEdition(*town.session, wish, nowhere).has_value());
    const auto cancel = [](qint64, qint64) { return false; };
    const auto cancelled =
        work::publishEdition(*town.session, wish, town.folder.filePath(u"b.pdf"_s), cancel);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    wish.kind = work::Edition::Kind::Corrected;
    wish.packet.title = u"ほかの資料"_s;
    const auto unknown = work::publishEdition(*town.session, wish, town.path());
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == ErrorCode::Usage);
    CHECK(must(work::editions(*town.session)).size() == 1);
    CHECK(QDir(town.folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("an edition is printed town page for page, whatever happened since", "[work][editions]")
{
    const Published town;
    const auto before = must(work::layOut(*must(work::printEdition(*town.session, town.edition))));
    town.lengthen(town.sheets[0]);
    must(work::removeSheets(*town.session, {town.sheets[1]}));
    const auto after = must(work::layOut(*must(work::printEdition(*town.session, town.edition))));
    CHECK(numbersOf(after) == numbersOf(before));
    REQUIRE(after.pages.size() == static_cast<size_t>(town.edition.pages));
    for (size_t i = 0; i < before.pages.size(); ++i)
        CHECK(work::samePage(before, before.pages[i], after, after.pages[i]));
}

TEST_CASE("sheets of several forms are printed again in their order and on their paper",
          "[work][editions]")
{
    const auto session = emptySession();
    for (const QString &form : {u"machida"_s, u"ueda"_s, u"kokubunji"_s, u"annaka"_s, u"ueda"_s})
        newSheet(*session, form, 2026, form == u"annaka"_s ? 2030 : 0);
    const QTemporaryDir folder;
    work::EditionWish wish;
    wish.packet.summary = true;
    const auto first = must(work::layOut(*must(work::draftEdition(*session, wish)).job));
    const auto edition =
        must(work::publishEdition(*session, wish, folder.filePath(u"a.pdf"_s))).edition;
    const auto again = must(work::layOut(*must(work::printEdition(*session, edition))));
    CHECK(numbersOf(again) == numbersOf(first));
    REQUIRE(again.pages.size() == first.pages.size());
    for (size_t i = 0; i < first.pages.size(); ++i) {
        INFO("page " << i);
        CHECK(work::samePage(first, first.pages[i], again, again.pages[i]));
    }
}

TEST_CASE("one altered cell is one line of errata, with its page", "[work][editions]")
{
    const Published town;
    const auto nothing = work::errataOf(*town.session, town.compared());
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().code == ErrorCode::NotFound);

    town.type(town.sheets[1], 0, u"activity"_s, u"講座を閉じます。"_s);
    const auto comparison = town.compared();
    REQUIRE(comparison.changes.size() == 1);
    CHECK(comparison.changes[0].page == town.edition.pagesOf(town.sheets[1]).label(0));
    const auto job = must(work::errataOf(*town.session, comparison));
    const auto &table = job->book.parts.at(0).table;
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == QStringList{comparison.changes[0].page, u"第2課"_s,
                                             u"1行目「具体的な活動内容」"_s, u"講座を開きます。"_s,
                                             u"講座を閉じます。"_s});
    CHECK(table.rows[0].underlined[3] == Spans{{3, 2}});
    CHECK(table.rows[0].underlined[4] == Spans{{3, 2}});
    CHECK(must(work::layOut(*job)).pages.size() == 1);
    CHECK(must(work::changeListOf(*town.session, comparison))->book.parts[0].table.rows.size() ==
          1);
}

TEST_CASE("long texts are quoted by the lines that differ", "[work][editions]")
{
    Published town;
    town.type(town.sheets[0], 0, u"activity"_s, u"一\n二\n三\n四\n五\n六\n七"_s);
    town.edition = town.publish(work::Edition::Kind::Final);
    town.type(town.sheets[0], 0, u"activity"_s, u"一\n二\n三\n四の改\n五\n六\n七"_s);
    const auto job = must(work::errataOf(*town.session, town.compared()));
    const render::TextRow &row = job->book.parts.at(0).table.rows.at(0);
    CHECK(row.cells[3] == u"（略）\n四\n（略）"_s);
    CHECK(row.cells[4] == u"（略）\n四の改\n（略）"_s);
    CHECK(row.underlined[4] == Spans{{5, 2}});
}

TEST_CASE("the page is that of the line that differs", "[work][editions]")
{
    Published town;
    town.lengthen(town.sheets[0]);
    town.edition = town.publish(work::Edition::Kind::Final);
    const auto pages = town.edition.pagesOf(town.sheets[0]);
    REQUIRE(pages.count >= 2);
    const QString text = u"講座を開きます。\n"_s.repeated(70);
    town.type(town.sheets[0], 0, u"activity"_s, text.chopped(10) + u"終わり"_s);
    auto changes = town.compared().changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].page == pages.label(pages.count - 1));
    town.type(town.sheets[0], 0, u"activity"_s, u"研修"_s + text.mid(2));
    changes = town.compared().changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].page == pages.label(0));
}

TEST_CASE("replacement pages keep their numbers", "[work][editions]")
{
    const Published town;
    const auto first = [&](int sheet) { return town.edition.pagesOf(town.sheets[sheet]).label(0); };
    SECTION("a page for a page")
    {
        town.type(town.sheets[1], 1, u"target"_s, u"20回"_s);
        const auto replacement = town.replacement();
        CHECK(linesOf(replacement.pages) == QStringList{u"第2課: %1 → %1"_s.arg(first(1))});
        const auto document = must(work::layOut(*replacement.job));
        CHECK(numbersOf(document) == QStringList{QString(), first(1)});
        CHECK(replacement.job->book.note == u"差替え（2026年4月10日）"_s);
    }
    SECTION("one page more")
    {
        town.lengthen(town.sheets[1]);
        const auto replacement = town.replacement();
        const auto document = must(work::layOut(*replacement.job));
        QStringList numbers{QString(), first(1)};
        for (qsizetype branch = 2; branch < qsizetype(document.pages.size()); ++branch)
            numbers += u"%1-%2"_s.arg(first(1)).arg(branch);
        REQUIRE(numbers.size() >= 3);
        CHECK(numbersOf(document) == numbers);
    }
    SECTION("a sheet that falls away, and one that comes")
    {
        must(work::removeSheets(*town.session, {town.sheets[1]}));
        const QString fresh = newSheet(*town.session);
        must(work::setCells(*town.session, {{{fresh, {}, u"section"_s}, u"第4課"_s, {}}}));
        const auto replacement = town.replacement();
        const QStringList lines = linesOf(replacement.pages);
        CHECK(lines.contains(u"第2課: %1 → "_s.arg(first(1))));
        CHECK(lines.contains(u"第4課:  → %1-2"_s.arg(first(2))));
        CHECK(lines.contains(u"目次: i → i"_s));
        CHECK(lines.size() == 3);
    }
}

TEST_CASE("only the pages that differ are replaced where there are as many", "[work][editions]")
{
    Published town;
    town.lengthen(town.sheets[0]);
    town.edition = town.publish(work::Edition::Kind::Final);
    const auto pages = town.edition.pagesOf(town.sheets[0]);
    REQUIRE(pages.count >= 2);
    // The notes below the sheet change its last page alone, the cell the last one.
    town.type(town.sheets[0], 1, u"target"_s, u"10回"_s);
    const auto replacement = town.replacement();
    CHECK(linesOf(replacement.pages) ==
          QStringList{u"第1課: %1 → %1"_s.arg(pages.label(pages.count - 1))});
}

TEST_CASE("a corrected edition says so and keeps the page numbers", "[work][editions]")
{
    const Published town;
    town.lengthen(town.sheets[0]);
    town.type(town.sheets[2], 1, u"target"_s, u"30回"_s);
    const auto corrected = town.publish(work::Edition::Kind::Corrected);
    CHECK(corrected.corrects == town.edition.id);
    CHECK(corrected.pagesOf(town.sheets[2]) == town.edition.pagesOf(town.sheets[2]));
    CHECK(corrected.pagesOf(town.sheets[0]).label(1) ==
          town.edition.pagesOf(town.sheets[0]).label(0) + u"-2"_s);
    const auto job = must(work::printEdition(*town.session, corrected));
    CHECK(job->book.note == u"訂正版"_s);
    CHECK(job->book.parts[0].cover.edition == u"（訂正版）"_s);
    QStringList notes;
    for (const render::BookPart &part : job->book.parts) {
        for (const render::Mark &mark : part.source.marks)
            notes += mark.place + mark.note;
    }
    CHECK(notes == QStringList{u"1行目「具体的な活動内容」訂正（2026年6月1日）"_s,
                               u"2行目「目標値」訂正（2026年6月1日）"_s});
    // Errata of a corrected edition are townst the one that it corrects.
    CHECK(must(work::compareCorrected(*town.session, corrected)).changes.size() == 2);
    CHECK(must(work::compareCorrected(*town.session, town.edition)).changes.size() == 2);
    const auto anew = town.publish(work::Edition::Kind::Corrected, true);
    CHECK(anew.pagesOf(town.sheets[1]).first > town.edition.pagesOf(town.sheets[1]).first);
}

TEST_CASE("what a public edition leaves out is in none of its papers", "[work][editions]")
{
    const Published town;
    const QString sheet = town.sheets[0];
    must(work::setOptions(*town.session, sheet, {u"viewpoint"_s}));
    work::EditionWish wish;
    wish.packet.title = u"公表資料"_s;
    wish.packet.visibility.publicEdition = true;
    const auto open = must(work::publishEdition(*town.session, wish, town.path())).edition;
    const auto inside = town.publish(work::Edition::Kind::Final);
    const QString item = must(town.session->sheet(sheet)).items[0].id;
    work::EditOptions amend;
    amend.amend = u"試験"_s;
    must(work::setCells(*town.session, {{{sheet, item, u"viewpoint"_s}, u"内部の覚え"_s, {}}},
                        amend));
    const auto told = must(work::compareEditions(*town.session, inside, {}));
    REQUIRE(told.changes.size() == 1);
    CHECK(told.changes[0].after == u"内部の覚え"_s);
    CHECK(must(work::compareEditions(*town.session, open, {})).changes.empty());
    CHECK(must(work::compareEditions(*town.session, open, inside)).changes.empty());
    // Nor does the name of a sheet say what is left out.
    wish.packet.visibility.hidden = {u"machida/section"_s};
    const auto nameless = must(work::publishEdition(*town.session, wish, town.path())).edition;
    town.type(sheet, 1, u"target"_s, u"100回"_s);
    const auto changes = must(work::compareEditions(*town.session, nameless, {})).changes;
    REQUIRE(changes.size() == 1);
    CHECK_FALSE(changes[0].sheetName.contains(u"第1課"_s));
}

TEST_CASE("settings of a packet come back from what an edition keeps of them", "[work][editions]")
{
    work::PacketOptions options;
    options.filter.year = 2026;
    options.filter.units = QStringList{u"a"_s, u"b"_s};
    options.visibility.publicEdition = true;
    options.visibility.hidden = QStringList{u"machida/target"_s};
    options.order = work::SheetOrder::Organisation;
    options.meeting = u"定例会"_s;
    options.reference = QDate(2026, 10, 1);
    options.contents = false;
    options.summary = true;
    const QJsonObject json = work::packetToJson(options);
    CHECK(work::packetToJson(work::packetFromJson(json)) == json);
    CHECK(json.size() == 9);
    CHECK(work::packetToJson({}).isEmpty());
}
