#include "desk/sheet_document.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace Qt::StringLiterals;

namespace {

// A store that answers when the test says so.
struct SlowStore
{
    struct Asked
    {
        std::vector<work::CellText> cells;
        SheetDocument::Answer answer;
    };
    std::vector<Asked> asked;

    SheetDocument::Writer writer()
    {
        return [this](std::vector<work::CellText> cells, const work::EditOptions &,
                      const SheetDocument::Answer &answer) {
            asked.push_back({std::move(cells), answer});
        };
    }
};

SheetSnapshot snapshot(const QString &id, const QString &text = {}, const QStringList &leaves = {})
{
    static const auto catalog = FormCatalog::fromSources(builtInForms());
    SheetSnapshot made;
    made.form = std::make_shared<const Form>(*catalog->find(u"machida"_s));
    made.sheet.id = id;
    made.sheet.form = made.form->ref;
    made.sheet.fromYear = made.sheet.toYear = 2026;
    made.sheet.items.push_back({u"row"_s, u"a"_s, {}, {{u"item"_s, Cell{text, leaves}}}});
    work::PhaseState open;
    open.open = true;
    made.phases.set(2026, u"plan"_s, open);
    return made;
}

const CellKey cell{u"row"_s, u"item"_s};

} // namespace

TEST_CASE("Typed text shows at once and names what it replaces", "[desk][document]")
{
    SlowStore store;
    SheetDocument document(store.writer());
    document.show(snapshot(u"a"_s, u"前"_s, {u"1"_s}));
    document.write({{cell, u"後"_s}});
    CHECK(document.text(cell) == u"後"_s);
    CHECK(document.isWriting());
    REQUIRE(store.asked.size() == 1);
    CHECK(store.asked[0].cells[0].seen == QStringList{u"1"_s});
    store.asked[0].answer(snapshot(u"a"_s, u"後"_s, {u"2"_s}));
    CHECK_FALSE(document.isWriting());
    CHECK(document.text(cell) == u"後"_s);
}

TEST_CASE("A second text waits for the first and replaces what that one wrote", "[desk][document]")
{
    SlowStore store;
    SheetDocument document(store.writer());
    document.show(snapshot(u"a"_s, {}, {}));
    document.write({{cell, u"1回目"_s}});
    document.write({{cell, u"2回目"_s}});
    document.write({{cell, u"3回目"_s}});
    REQUIRE(store.asked.size() == 1);
    CHECK(document.text(cell) == u"3回目"_s);
    store.asked[0].answer(snapshot(u"a"_s, u"1回目"_s, {u"x"_s}));
    REQUIRE(store.asked.size() == 2);
    CHECK(store.asked[1].cells[0].text == u"3回目"_s);
    CHECK(store.asked[1].cells[0].seen == QStringList{u"x"_s});
    CHECK(document.text(cell) == u"3回目"_s);
}

TEST_CASE("A refused text stays, with what stands in the store beside it", "[desk][document]")
{
    SlowStore store;
    SheetDocument document(store.writer());
    document.show(snapshot(u"a"_s, u"前"_s, {u"1"_s}));
    document.write({{cell, u"自分の文"_s}});
    store.asked[0].answer(failure(ErrorCode::Stale, u"他の人が変更しました。"_s));
    document.show(snapshot(u"a"_s, u"他の人の文"_s, {u"2"_s}));
    CHECK(document.text(cell) == u"自分の文"_s);
    REQUIRE(document.rejections().size() == 1);
    CHECK(document.rejections()[0].stored == u"他の人の文"_s);

    SECTION("written over what stands now")
    {
        document.overwrite(cell);
        REQUIRE(store.asked.size() == 2);
        CHECK(store.asked[1].cells[0].seen == QStringList{u"2"_s});
        CHECK(store.asked[1].cells[0].text == u"自分の文"_s);
    }
    SECTION("or let go")
    {
        document.discard(cell);
        CHECK(document.text(cell) == u"他の人の文"_s);
        CHECK(document.unsavedSheets().isEmpty());
    }
}

TEST_CASE("A text refused after a switch to another sheet is still there", "[desk][document]")
{
    SlowStore store;
    SheetDocument document(store.writer());
    document.show(snapshot(u"a"_s));
    document.write({{cell, u"切り替え前の文"_s}});
    document.show(snapshot(u"b"_s));
    CHECK(document.isWriting());
    CHECK(document.text(cell).isEmpty());
    store.asked[0].answer(failure(ErrorCode::NoSpace, u"空きがありません。"_s));
    CHECK(document.unsavedSheets() == QStringList{u"a"_s});
    CHECK(document.rejections().empty());
    document.show(snapshot(u"a"_s));
    CHECK(document.text(cell) == u"切り替え前の文"_s);
    CHECK(document.rejections().size() == 1);
}

TEST_CASE("Cells of other phases are locked and say why", "[desk][document]")
{
    SlowStore store;
    SheetDocument document(store.writer());
    document.show(snapshot(u"a"_s));
    const CellKey later{u"row"_s, u"midReview"_s};
    CHECK_FALSE(document.isLocked(cell));
    CHECK(document.isBlank(cell));
    CHECK(document.isLocked(later));
    CHECK_FALSE(document.isBlank(later));
    CHECK(document.lockReason(later).contains(u"中間確認"_s));
    document.setAmendReason(u"議会の指摘"_s);
    CHECK_FALSE(document.isLocked(later));
    document.setReadOnlyReason(u"ほかの人が開いています。"_s);
    CHECK(document.isLocked(cell));
    CHECK(document.lockReason(cell) == u"ほかの人が開いています。"_s);
}
