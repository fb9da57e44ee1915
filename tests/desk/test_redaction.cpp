#include "desk/field_editor.h"
#include "desk/fields_panel.h"
#include "desk/redaction_dialog.h"
#include "desk_fixture.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace mokuhyo::desk;
using namespace mokuhyo::desk::test;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"山田花子"_s;

// The dialog as a person has it before them.
struct Asked
{
    RedactionDialog *dialog;
    QLineEdit *text;
    QLineEdit *reason;
    QTableWidget *versions;
    QPushButton *ok;

    explicit Asked(const Desk &desk)
    {
        desk.trigger(u"redact"_s);
        REQUIRE(waitUntil([&] { return desk.window->findChild<RedactionDialog *>() != nullptr; }));
        dialog = desk.window->findChild<RedactionDialog *>();
        text = dialog->findChildren<QLineEdit *>().at(0);
        reason = dialog->findChildren<QLineEdit *>().at(1);
        versions = dialog->findChild<QTableWidget *>();
        for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) ==
                QDialogButtonBox::ActionRole)
                ok = qobject_cast<QPushButton *>(button);
        }
    }
    void fill() const
    {
        text->insert(name);
        REQUIRE(waitUntil([&] { return versions->rowCount() > 0; }));
        reason->insert(u"誤記"_s);
    }
};

void type(Desk &desk, const QString &text)
{
    desk.window->document()->write({{{desk.model()->itemAt(0), u"item"_s}, text}});
    desk.settle();
}

} // namespace

TEST_CASE("A name is redacted from the cell at hand and its history", "[desk][redaction]")
{
    Desk desk;
    type(desk, name + u"氏の相談"_s);
    type(desk, u"市民の相談"_s);
    desk.goTo(0, u"item"_s);
    const Asked asked(desk);
    CHECK_FALSE(asked.ok->isEnabled());
    asked.text->insert(u"佐藤"_s);
    const auto *message = asked.dialog->findChild<QLabel *>(u"message"_s);
    REQUIRE(waitUntil([&] { return message->text().contains(u"ありません"_s); }));
    CHECK_FALSE(asked.ok->isEnabled());
    asked.text->clear();
    asked.fill();
    REQUIRE(asked.versions->rowCount() == 1);
    CHECK(asked.versions->item(0, 2)->text() == u"■■■■氏の相談"_s);
    CHECK(asked.ok->isEnabled());
    QTest::keyClick(asked.reason, Qt::Key_Return); // nothing happens by that alone
    CHECK(asked.dialog->isVisible());
    CHECK(desk.prompts->said.isEmpty());

    SECTION("after a second thought it is not")
    {
        desk.prompts->yes = false;
        QTest::mouseClick(asked.ok, Qt::LeftButton);
        REQUIRE(waitUntil([&] { return desk.prompts->said.size() == 1; }));
        desk.settle();
        desk.trigger(u"undo"_s);
        desk.settle();
        CHECK(desk.stored(0, u"item"_s) == name + u"氏の相談"_s);
    }
    SECTION("for good")
    {
        QTest::mouseClick(asked.ok, Qt::LeftButton);
        REQUIRE(waitUntil([&] { return desk.prompts->said.size() == 2; }));
        CHECK(desk.prompts->said[1].contains(u"1件"_s));
        CHECK(desk.stored(0, u"item"_s) == u"市民の相談"_s);
        for (int i = 0; i < 3; ++i) {
            desk.trigger(u"undo"_s);
            desk.settle();
            CHECK_FALSE(desk.stored(0, u"item"_s).contains(name));
        }
    }
}

TEST_CASE("A text that stands goes from the screen too", "[desk][redaction]")
{
    Desk desk;
    type(desk, name + u"氏の相談"_s);
    desk.goTo(0, u"item"_s);
    const Asked asked(desk);
    asked.fill();
    QTest::mouseClick(asked.ok, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.text(0, u"item"_s) == u"■■■■氏の相談"_s; }));
}

TEST_CASE("A whole cell can be redacted", "[desk][redaction]")
{
    Desk desk;
    type(desk, u"秘密"_s);
    desk.goTo(0, u"item"_s);
    const Asked asked(desk);
    asked.dialog->findChildren<QRadioButton *>().at(1)->click();
    REQUIRE(waitUntil([&] { return asked.versions->rowCount() >= 1; }));
    CHECK(asked.versions->item(0, 2)->text() == u"■■"_s);
    CHECK_FALSE(asked.ok->isEnabled());
    CHECK(asked.dialog->choice().text.isEmpty());
}

TEST_CASE("Other cells that hold the text are offered", "[desk][redaction]")
{
    Desk desk;
    type(desk, name + u"氏の相談"_s);
    desk.window->document()->write({{{desk.model()->itemAt(1), u"item"_s}, name + u"の件"_s}});
    desk.settle();
    desk.goTo(0, u"item"_s);
    const Asked asked(desk);
    asked.fill();
    auto *elsewhere = asked.dialog->findChild<QCheckBox *>();
    REQUIRE(elsewhere->isVisibleTo(asked.dialog));
    elsewhere->click();
    QTest::mouseClick(asked.ok, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.text(1, u"item"_s) == u"■■■■の件"_s; }));
}
