#include "desk/editions_dialog.h"
#include "desk/packet_dialog.h"
#include "desk/preview_view.h"
#include "desk/preview_window.h"
#include "desk_fixture.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

// A year's sheets, published as 確定版 from the packet's dialog.
struct Published
{
    Published()
    {
        desk.window->document()->write({{{desk.model()->itemAt(1), u"item"_s}, u"窓口の改善"_s}});
        desk.settle();
        desk.prompts->path = folder.filePath(u"確定版.pdf"_s);
        desk.prompts->answer = 1; // of 暫定版, 確定版, 訂正版
        desk.trigger(u"packet"_s);
        auto *packet = desk.window->findChild<PacketDialog *>();
        REQUIRE(waitUntil([&] { return packet->isReady(); }));
        press(*packet, u"版として確定する"_s);
        REQUIRE(waitUntil([&] { return dialog() && compared(1); }));
        packet->close();
    }
    [[nodiscard]] EditionsDialog *dialog() const
    {
        return desk.window->findChild<EditionsDialog *>();
    }
    [[nodiscard]] bool compared(int editions) const
    {
        return dialog()->isLoaded() && dialog()->list()->topLevelItemCount() == editions &&
               dialog()->isCompared();
    }
    void edit()
    {
        desk.window->document()->write(
            {{{desk.model()->itemAt(1), u"item"_s}, u"窓口の待ち時間の短縮"_s}});
        desk.settle();
        dialog()->load();
        REQUIRE(waitUntil(
            [&] { return compared(1) && dialog()->changes()->topLevelItemCount() == 1; }));
    }
    [[nodiscard]] QString paper(const QString &button) const
    {
        press(*dialog(), button);
        PreviewWindow *preview = nullptr;
        REQUIRE(waitUntil([&] {
            preview = desk.window->findChild<PreviewWindow *>();
            return preview && preview->document();
        }));
        QString text;
        const render::Document &document = *preview->document();
        for (const render::Page &page : document.pages) {
            text += u"[%1]"_s.arg(page.number);
            for (const render::Fragment &fragment : page.fragments)
                text += cellOf(document, fragment).text;
        }
        delete preview;
        return text;
    }

    QTemporaryDir folder;
    Desk desk;
};

} // namespace

TEST_CASE("A packet becomes an edition, which stays as it was", "[desk][editions]")
{
    Published published;
    EditionsDialog *dialog = published.dialog();
    CHECK(QFileInfo(published.desk.prompts->path).size() > 1000);
    CHECK(dialog->list()->topLevelItem(0)->text(0).contains(u"確定版"_s));
    CHECK(dialog->changes()->topLevelItemCount() == 0);
    CHECK(dialog->status().contains(u"変わったところはありません"_s));

    published.edit();
    const QTreeWidgetItem *change = dialog->changes()->topLevelItem(0);
    CHECK(change->text(2).contains(u"2行目"_s));
    CHECK(change->text(3) == u"窓口の改善"_s);
    CHECK(change->text(4) == u"窓口の待ち時間の短縮"_s);
    dialog->changes()->setFocus();
    dialog->changes()->setCurrentItem(dialog->changes()->topLevelItem(0));
    published.desk.goTo(0, u"target"_s);
    QTest::keyClick(dialog->changes(), Qt::Key_Return);
    CHECK(published.desk.table()->currentIndex() == published.desk.at(1, u"item"_s));

    const QString printed = published.paper(u"この版を見る"_s);
    CHECK(printed.contains(u"窓口の改善"_s));
    CHECK_FALSE(printed.contains(u"待ち時間の短縮"_s));
}

TEST_CASE("An edition has its errata, replacement pages and list of changes", "[desk][editions]")
{
    Published published;
    published.edit();
    const QString errata = published.paper(u"正誤表"_s);
    CHECK(errata.contains(u"窓口の改善"_s));
    CHECK(errata.contains(u"窓口の待ち時間の短縮"_s));
    CHECK(published.paper(u"変更一覧"_s).contains(u"窓口の待ち時間の短縮"_s));
    const QString replacement = published.paper(u"差替え"_s);
    CHECK(replacement.contains(u"差替え一覧"_s));
    CHECK(replacement.contains(u"窓口の待ち時間の短縮"_s));
    CHECK_FALSE(replacement.contains(u"窓口の改善"_s));

    // A corrected edition takes its place; the earlier one stays in the list.
    published.desk.prompts->path = published.folder.filePath(u"訂正版.pdf"_s);
    press(*published.dialog(), u"訂正版を作る"_s);
    REQUIRE(waitUntil([&] { return published.compared(2); }));
    QTreeWidget *list = published.dialog()->list();
    CHECK(list->topLevelItem(0)->text(0).contains(u"訂正版"_s));
    CHECK(list->topLevelItem(1)->text(0).contains(u"確定版"_s));

    list->setCurrentItem(list->topLevelItem(0));
    published.desk.prompts->typed = u"数値の誤り"_s;
    press(*published.dialog(), u"取り下げる"_s);
    REQUIRE(waitUntil([&] {
        return published.compared(2) && list->topLevelItem(0)->text(5).contains(u"取下げ"_s);
    }));
}

TEST_CASE("Papers of an edition without changes say so", "[desk][editions]")
{
    Published published;
    published.desk.prompts->said.clear();
    press(*published.dialog(), u"正誤表"_s);
    REQUIRE(waitUntil([&] { return !published.desk.prompts->said.isEmpty(); }));
    CHECK_FALSE(published.desk.window->findChild<PreviewWindow *>());
}
