#include "core/change_notes.h"
#include "fixtures.h"
#include "intake/reader.h"
#include "work/export.h"
#include "work/import.h"
#include "work/life.h"
#include "work/marks.h"
#include "work/phases.h"

#include <QJsonObject>

using namespace fixtures;

namespace {

// A sheet in which everything has happened that paper tells of.
struct Marked
{
    std::unique_ptr<work::Session> session = emptySession();
    QString sheet = newSheet(*session);
    QStringList items;

    Marked()
    {
        std::vector<QHash<QString, QString>> rows;
        for (int i = 0; i < 4; ++i)
            rows.push_back({{u"item"_s, u"取組%1"_s.arg(i)}, {u"target"_s, u"%1件"_s.arg(i)}});
        must(work::addItems(*session, sheet, rows));
        std::vector<work::CellText> fields;
        for (const Field &field : must(session->formOf(now()))->fields)
            fields.push_back({{sheet, {}, field.key}, field.label + u"の文"_s, {}});
        must(work::setCells(*session, fields));
        for (const Item &item : now().items)
            items += item.id;
        must(work::openPhase(*session, u"mid"_s, {}, {}));
        work::EditOptions amend;
        amend.amend = u"上位計画の改定\nによる"_s;
        must(work::setCells(*session,
                            {{{sheet, items[0], u"target"_s}, u"10件"_s, {}},
                             {{sheet, items[1], u"target"_s}, u"20件"_s, {}}},
                            amend));
        must(work::removeItems(*session, sheet, {items.takeAt(0)}, amend));
        ItemLife life{LifeEvent::Discontinued, QDate(2026, 12, 1), u"国の制度の廃止"_s, {}, 0, {}};
        must(work::setLife(*session, sheet, {items[1]}, life));
        life = {LifeEvent::Merged, QDate(2027, 1, 4), u"重複のため"_s, items[0], 0, {}};
        must(work::setLife(*session, sheet, {items[2]}, life));
    }
    [[nodiscard]] Sheet now() const { return must(session->sheet(sheet)); }
};

} // namespace

TEST_CASE("paper tells what was changed, when and why, and names nobody", "[work][marks]")
{
    const Marked marked;
    const auto marks = must(work::marksOf(*marked.session, {marked.now()})).at(0);
    QStringList told;
    for (const render::Mark &mark : marks) {
        told += mark.place + u'|' + mark.note + (mark.struck ? u"|struck"_s : QString());
        CHECK_FALSE(told.last().contains(u"花子"_s));
    }
    const Sheet sheet = marked.now();
    const auto row = [&](const QString &id) {
        const auto at = std::ranges::find(sheet.items, id, &Item::id);
        return u"%1行目"_s.arg(at - sheet.items.begin() + 1);
    };
    CHECK(told.contains(row(marked.items[1]) +
                        u"|中止（2026年12月1日）　理由：国の制度の廃止|struck"_s));
    CHECK(told.contains(row(marked.items[2]) +
                        u"|統合（2027年1月4日）　理由：重複のため　統合先："_s +
                        row(marked.items[0]) + u"|struck"_s));
    CHECK(told.contains(row(marked.items[0]) +
                        u"「目標値」|変更（2026年4月10日）　理由：上位計画の改定　による"_s));
    CHECK(told.contains(u"|行の削除（2026年4月10日）　理由：上位計画の改定　による"_s));
}

TEST_CASE("notes on changes are not read back as content", "[work][marks][roundtrip]")
{
    const Marked marked;
    const QTemporaryDir folder;
    for (const bool isPublic : {false, true}) {
        INFO("public " << isPublic);
        work::ExportOptions options;
        options.path = folder.filePath(u"out.xlsx"_s);
        options.visibility.publicEdition = isPublic;
        must(work::exportSheets(*marked.session, options));
        const auto workbook = intake::readFile(options.path);
        REQUIRE(workbook.has_value());
        int notes = 0;
        for (const intake::Tab &tab : workbook->tabs) {
            for (const intake::GridCell &cell : tab.cells)
                notes += isChangeNotesHeading(cell.text) || isChangeNote(cell.text);
        }
        CHECK(notes >= 5);
        const auto there = emptySession();
        const auto plan = must(work::planImport(*there, options.path, {}));
        for (const intake::Note &note : plan.notes)
            CHECK_FALSE(note.text.contains(u"変更"_s));
        must(work::applyImport(*there, plan));
        const auto sheets = must(there->sheets({}));
        REQUIRE(sheets.size() == 1);
        const Sheet sheet = marked.now();
        REQUIRE(sheets[0].items.size() == sheet.items.size());
        for (size_t i = 0; i < sheet.items.size(); ++i)
            CHECK(sheets[0].items[i].value(u"target"_s) == sheet.items[i].value(u"target"_s));
        const Form &form = *must(marked.session->formOf(sheet));
        for (const Field &field : form.fields) {
            if (!(isPublic && field.internal))
                CHECK(sheets[0].value(field.key) == sheet.value(field.key));
        }
    }
}

TEST_CASE("dates on paper are those of their era", "[work][marks]")
{
    CHECK(paperDate(QDate(2019, 4, 30), false) == u"平成31年4月30日"_s);
    CHECK(paperDate(QDate(2019, 5, 1), false) == u"令和元年5月1日"_s);
    CHECK(paperDate(QDate(2026, 12, 31), false) == u"令和8年12月31日"_s);
    CHECK(paperDate(QDate(2026, 1, 2), true) == u"2026年1月2日"_s);
}
