#include "fixtures.h"
#include "work/packet.h"
#include "work/packet_pages.h"
#include "work/sample.h"

#include <algorithm>
#include <set>

using namespace fixtures;

namespace {

std::unique_ptr<work::Session> sampleSession()
{
    auto session = emptySession();
    must(work::openSample(*session));
    return session;
}

std::vector<work::Chapter> chaptersIn(const work::Session &session,
                                      const std::vector<Sheet> &sheets, work::SheetOrder order)
{
    return must(work::chaptersOf(session, sheets, order, fiscal::firstDay(2026)));
}

// Where the register has a unit; units that it does not have come last.
qsizetype rankOf(const UnitRegister &units, const QString &unit)
{
    const auto on = units.on(fiscal::firstDay(2026));
    return std::ranges::find(on, unit, &Unit::id) - on.begin();
}

} // namespace

TEST_CASE("chapters hold every sheet once, whatever the order", "[work][packet]")
{
    const auto session = sampleSession();
    const auto sheets = must(session->sheets({}));
    REQUIRE(sheets.size() > 4);
    const auto order = GENERATE(work::SheetOrder::Form, work::SheetOrder::Organisation);
    std::multiset<size_t> seen;
    for (const work::Chapter &chapter : chaptersIn(*session, sheets, order))
        seen.insert(chapter.sheets.begin(), chapter.sheets.end());
    CHECK(seen.size() == sheets.size());
    for (size_t i = 0; i < sheets.size(); ++i)
        CHECK(seen.count(i) == 1);
}

TEST_CASE("by organisation, sheets follow the register of units", "[work][packet]")
{
    const auto session = sampleSession();
    const auto sheets = must(session->sheets({}));
    const auto units = must(session->units());
    qsizetype before = 0;
    for (const work::Chapter &chapter :
         chaptersIn(*session, sheets, work::SheetOrder::Organisation)) {
        CHECK_FALSE(chapter.book);
        for (const size_t index : chapter.sheets) {
            const Sheet &sheet = sheets[index];
            if (&sheet != &sheets[chapter.sheets.front()])
                CHECK(rankOf(units, sheet.unit) >= before);
            before = rankOf(units, sheet.unit);
        }
    }
}

TEST_CASE("a form that binds books gives its chapters a front page, 体系 a divider",
          "[work][packet]")
{
    const auto session = sampleSession();
    const auto sheets = must(session->sheets({}));
    int books = 0;
    int dividers = 0;
    for (const work::Chapter &chapter : chaptersIn(*session, sheets, work::SheetOrder::Form)) {
        const Form &form = *must(session->formOf(sheets[chapter.sheets.front()]));
        CHECK((chapter.book != nullptr) == form.book.has_value());
        books += chapter.book ? 1 : 0;
        if (!form.order)
            continue;
        ++dividers;
        for (const size_t index : chapter.sheets)
            CHECK(sheets[index].value(form.order->divider).trimmed() == chapter.title);
    }
    CHECK(books > 0);
    CHECK(dividers > 0);
}

TEST_CASE("a packet has its parts in order, and what leads on leads to the right sheet",
          "[work][packet]")
{
    const auto session = sampleSession();
    work::PacketOptions options;
    options.summary = true;
    options.edition = u"確定版"_s;
    options.reference = QDate(2026, 10, 1);
    const auto job = must(work::packetOf(*session, options));
    const auto &parts = job->book.parts;
    REQUIRE(parts.size() > 5);
    CHECK(parts[0].part == render::Part::Cover);
    CHECK(parts[1].part == render::Part::Contents);
    CHECK(parts[2].title == u"集計"_s);
    CHECK(job->book.note.startsWith(u"確定版　"_s));
    for (const render::BookPart &part : parts) {
        for (const render::TextRow &row : part.table.rows) {
            if (row.target < 0)
                continue;
            const render::BookPart &target = parts.at(static_cast<size_t>(row.target));
            CHECK(target.part == render::Part::Sheet);
            CHECK(target.level == part.level + 1);
            const Sheet &sheet = *target.source.sheet;
            const bool named = std::ranges::any_of(row.cells, [&](const QString &cell) {
                return cell == target.title || sheet.fields.isEmpty() ||
                       std::ranges::any_of(sheet.fields,
                                           [&](const Cell &field) { return field.value == cell; });
            });
            CHECK(named);
        }
    }
    const auto document = must(work::layOut(*job));
    CHECK(document.sheets.size() == parts.size());
}

TEST_CASE("the summary counts what is shown", "[work][packet]")
{
    const auto session = emptySession();
    const QString sheet = newSheet(*session);
    work::EditOptions planning;
    planning.amend = u"試験"_s;
    must(work::addItems(*session, sheet,
                        {{{u"item"_s, u"甲"_s}, {u"rating"_s, u"Ａ"_s}},
                         {{u"item"_s, u"乙"_s}, {u"rating"_s, u"Ａ"_s}},
                         {{u"item"_s, u"丙"_s}, {u"rating"_s, u"Ｂ"_s}}},
                        {}, planning));
    work::PacketOptions options;
    options.summary = true;
    const auto summaryOf = [&] {
        const auto job = must(work::packetOf(*session, options));
        return std::ranges::find(job->book.parts, u"集計"_s, &render::BookPart::title)->table;
    };
    const auto count = [](const render::TextTable &table, const QString &heading) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].heading == heading)
                return table.rows.back().cells.value(static_cast<qsizetype>(i));
        }
        return QString();
    };
    const auto all = summaryOf();
    CHECK(count(all, u"評価\nＡ"_s) == u"2"_s);
    CHECK(count(all, u"評価\nＢ"_s) == u"1"_s);
    options.visibility.hidden = {u"machida/rating"_s};
    CHECK(count(summaryOf(), u"評価\nＡ"_s).isEmpty());
}

TEST_CASE("a packet of no sheet is refused", "[work][packet]")
{
    const auto session = emptySession();
    CHECK(work::packetOf(*session, {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("every chapter comes once, also of units that are gone", "[work][packet]")
{
    const auto session = sampleSession();
    const auto sheets = must(session->sheets({}));
    // Long before the register begins, and long after: nobody is known, everybody is.
    const QDate day = GENERATE(QDate(1990, 1, 1), QDate(2026, 4, 1), QDate(2099, 1, 1));
    const auto order = GENERATE(work::SheetOrder::Form, work::SheetOrder::Organisation);
    std::set<QString> titles;
    for (const work::Chapter &chapter : must(work::chaptersOf(*session, sheets, order, day))) {
        CHECK(titles.insert(chapter.title).second);
    }
}

TEST_CASE("a packet says nothing that is not shown, in no part of it", "[work][packet]")
{
    const auto session = sampleSession();
    const auto sheets = must(session->sheets({}));
    work::PacketOptions options;
    options.summary = true;
    QStringList secrets;
    for (const Sheet &sheet : sheets) {
        const Form &form = *must(session->formOf(sheet));
        QStringList keys = form.sheetKey;
        if (form.book)
            keys += form.book->orderBy;
        if (form.order)
            keys += form.order->by;
        for (const QString &key : keys) {
            options.visibility.hidden += form.ref.id + u'/' + key;
            secrets += sheet.value(key).simplified();
        }
    }
    // The organisation is known to everybody, whatever fields repeat it.
    const auto units = must(session->units());
    secrets.removeIf([&](const QString &text) {
        return text.size() < 4 || units.resolve(text, fiscal::firstDay(2026)).has_value();
    });
    REQUIRE_FALSE(secrets.isEmpty());
    const auto document = must(work::layOut(*must(work::packetOf(*session, options))));
    for (const render::FlowSheet &part : document.sheets) {
        QStringList said{part.title};
        for (const render::FlowBlock &block : part.blocks) {
            for (const render::FlowRow &row : block.rows) {
                for (const render::FlowCell &cell : row.cells) {
                    // What is shown of a sheet may say the same in a field of its own.
                    if (part.part != render::Part::Sheet || cell.role == render::Role::Title)
                        said += cell.text.simplified();
                }
            }
        }
        for (const QString &text : said) {
            for (const QString &secret : secrets) {
                INFO(text.toStdString() << " says " << secret.toStdString());
                CHECK_FALSE(text.contains(secret));
            }
        }
    }
}

TEST_CASE("sheets of several years are called by the first and the last", "[work][packet]")
{
    const auto session = emptySession();
    newSheet(*session, u"machida"_s, 2024);
    newSheet(*session, u"machida"_s, 2026);
    const auto job = must(work::packetOf(*session, {}));
    CHECK(job->book.title.contains(u"2024年度～2026年度"_s));
}

TEST_CASE("a sheet of which no column is shown keeps its fields and its page", "[work][packet]")
{
    const auto session = emptySession();
    const QString sheet = newSheet(*session);
    must(work::setCells(*session, {{{sheet, {}, u"mission"_s}, u"使命の文"_s, {}}}));
    work::PacketOptions options;
    for (const Field &column : session->forms().find(u"machida"_s)->columns)
        options.visibility.hidden += u"machida/"_s + column.key;
    const auto document = must(work::layOut(*must(work::packetOf(*session, options))));
    const render::Page &last = document.pages.back();
    CHECK(document.sheets[static_cast<size_t>(last.sheet)].sheet == sheet);
    CHECK(std::ranges::any_of(last.fragments, [&](const render::Fragment &fragment) {
        return render::cellOf(document, fragment).text == u"使命の文"_s;
    }));
}
