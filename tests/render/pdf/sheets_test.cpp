#include "render/build.h"
#include "render/pdf/pdf.h"
#include "sheets.h"
#include "support/qstring.h"
#include "tools.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace mokuhyo;
using namespace mokuhyo::render;

namespace {

// Readers put spaces between what stands apart, so white space is no part of the comparison.
QString dense(QString text)
{
    return text.removeIf([](QChar letter) { return letter.isSpace(); });
}

// What the pages say, fragment by fragment.
QString printed(const Document &document)
{
    QString all;
    for (const Page &page : document.pages) {
        for (const Fragment &part : page.fragments) {
            const FlowCell &cell = cellOf(document, part);
            for (int i = part.firstLine; i < part.lastLine; ++i)
                all += cell.lines[static_cast<size_t>(i)].text();
        }
        for (const PlacedLine &placed : page.marginalia)
            all += placed.line.text();
    }
    return dense(all);
}

// What the sheets hold, each text once.
QStringList held(const Document &document)
{
    QStringList all;
    for (const FlowSheet &sheet : document.sheets) {
        for (const FlowBlock &block : sheet.blocks) {
            for (const FlowRow &row : block.rows) {
                for (const FlowCell &cell : row.cells) {
                    if (const QString text = dense(cell.text); !text.isEmpty())
                        all.append(text);
                }
            }
        }
    }
    return all;
}

// The texts of the structure tree, in its order, joined.
QString tagged(const QString &structure)
{
    static const QRegularExpression text(u"^\\s*\"(.*)\"$"_s, QRegularExpression::MultilineOption);
    QString all;
    for (auto found = text.globalMatch(structure); found.hasNext();)
        all += found.next().captured(1);
    return dense(all);
}

// Where two texts part, with a little around it; empty where they are equal.
QString difference(const QString &is, const QString &shouldBe)
{
    if (is == shouldBe)
        return {};
    const auto parting = std::mismatch(is.begin(), is.end(), shouldBe.begin(), shouldBe.end());
    const qsizetype at = std::max<qsizetype>(0, parting.first - is.begin() - 10);
    return u"at %1: %2 instead of %3"_s.arg(QString::number(at), is.mid(at, 40),
                                            shouldBe.mid(at, 40));
}

enum class Reading { Text, TextAndTags };

void check(const std::vector<SheetSource> &sources, Reading reading)
{
    const auto document = buildDocument(sources);
    REQUIRE(document.has_value());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheets.pdf"_s);
    const Status status = writePdf(*document, path, {});
    if (!status)
        FAIL(status.error().message.toStdString());

    if (const auto text = tools::text(path))
        CHECK(difference(dense(*text), printed(*document)) == QString());
    const auto structure =
        reading == Reading::TextAndTags ? tools::structure(path) : std::optional<QString>();
    if (structure) {
        const QString all = tagged(*structure);
        qsizetype length = 0;
        for (const QString &text : held(*document)) {
            CAPTURE(text);
            length += text.size();
            CHECK(all.contains(text));
        }
        CHECK(all.size() == length); // nothing twice, nothing from the margins
    }
    if (const auto defects = tools::preflight(path))
        CHECK(*defects == QString());
}

void check(const std::vector<Sheet> &list, const Form &form, Reading reading)
{
    std::vector<SheetSource> sources;
    sources.reserve(list.size());
    for (const Sheet &sheet : list)
        sources.push_back({&sheet, &form});
    check(sources, reading);
}

} // namespace

TEST_CASE("the cities' sheets are read from their PDF as they stand in the store")
{
    const QString family = GENERATE(u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s);
    CAPTURE(family);
    const std::vector<Sheet> found = sheets::fromWorkbook(family);
    if (found.empty())
        return;
    // pdfinfo reads the pages anew for each piece of text: a few sheets say enough about tags.
    const auto few = static_cast<std::ptrdiff_t>(std::min<size_t>(found.size(), 5));
    check({found.begin(), found.begin() + few}, sheets::form(family), Reading::TextAndTags);
    if (found.size() > 5)
        check(found, sheets::form(family), Reading::Text);
}

TEST_CASE("awkward texts in invented sheets of every form are read as they stand in the store")
{
    const QString family = GENERATE(u"machida"_s, u"kokubunji"_s, u"ueda"_s, u"annaka"_s);
    CAPTURE(family);
    const Form &form = sheets::form(family);
    Sheet sheet = sheets::invented(form, 9);
    size_t i = 0;
    for (const QString &text : sheets::awkwardTexts()) {
        sheets::set(sheet.items[i % sheet.items.size()], form.columns[i % form.columns.size()].key,
                    text);
        ++i;
    }
    check({sheet}, form, Reading::TextAndTags);
}

TEST_CASE("a hundred sheets make one valid document")
{
    const Form &form = sheets::form(u"machida"_s);
    std::vector<Sheet> list;
    for (int i = 1; i <= 100; ++i)
        list.push_back(sheets::invented(form, 3, i));
    check(list, form, Reading::Text);
}

TEST_CASE("marked and struck cells are read as before, and the notes below them once")
{
    const Form &form = sheets::form(u"ueda"_s);
    const Sheet sheet = sheets::invented(form, 4);
    const std::vector<Mark> marks{
        {sheet.items[0].id, form.columns.back().key, u"1行目「報告」"_s,
         u"変更（令和8年10月1日）　理由：見直し"_s, false},
        {sheet.items[2].id, {}, u"3行目"_s, u"中止（令和8年12月1日）　理由：廃止"_s, true}};
    check({{&sheet, &form, marks}}, Reading::TextAndTags);
}
