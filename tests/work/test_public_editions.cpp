#include "fixtures.h"
#include "work/comments.h"
#include "work/export.h"
#include "work/organisation.h"
#include "work/packet.h"
#include "work/phases.h"
#include "work/reasons.h"
#include "work/stages.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <map>

using namespace fixtures;

namespace {

// A form whose internal fields try to get out: through the key of the sheet, the title line, the
// book, a choice list, a target with a unit and a row's number.
QByteArray leakingForm()
{
    QFile file(u":/schemas/forms/kokubunji.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const auto replace = [&json](const char *before, const char *after) {
        REQUIRE(json.contains(before));
        json.replace(before, after);
    };
    replace("\"id\": \"kokubunji\"", "\"id\": \"leaking\"");
    replace("\"title\": \"国分寺市 組織目標展開整理表\"",
            "\"title\": \"試験用の様式\", \"book\": { \"title\": \"{name}の冊子\", \"orderBy\": "
            "[\"name\"], \"entry\": \"{post} {name}\" }");
    replace("\"sheetKey\": [\"post\"]", "\"sheetKey\": [\"post\", \"name\"]");
    replace("（部の組織目標）", "（{post} {name}）");
    replace("\"市長特命\"", "\"漏洩選択\"");
    replace("\"kind\": \"choice\",", "\"kind\": \"choice\", \"internal\": true,");
    replace("\"kind\": \"target\",", "\"kind\": \"target\", \"internal\": true,");
    return json;
}

// A store in which everything that must stay inside has a text of its own.
struct Planted
{
    std::unique_ptr<work::Session> session;
    QString sheet;
    QStringList shown{u"総務部長"_s, u"公開の項目"_s, u"公開の手段"_s, u"公開の期限"_s};
    // In the form's internal fields: an internal edition has them.
    QStringList fields{u"漏洩氏名"_s, u"漏洩方針"_s, u"漏洩水準77件"_s};
    QStringList never; // in no file of a public edition, whatever it is

    Planted()
    {
        work::SessionOptions options;
        options.actor = u"漏洩操作者"_s;
        options.clock = [] { return QDateTime(QDate(2026, 4, 10), QTime(9, 0), Qt::UTC); };
        session = must(work::Session::inMemory(options));
        (void)must(session->addForm(leakingForm()));
        const QDate day(2026, 4, 1);
        const QString unit =
            must(work::addUnit(*session, {u"総務部"_s, {}}, day)).changes.front().record;
        must(work::setContact(*session, unit, u"漏洩担当者"_s, u"漏洩内線"_s, day));
        work::NewSheet wanted{u"leaking"_s, 2026, 0, unit, {}, {}};
        wanted.fields = {{u"post"_s, shown[0]}, {u"name"_s, fields[0]}};
        sheet = must(work::createSheets(*session, {wanted})).changes.front().record;
        must(work::openPhase(*session, u"plan"_s, {}, {}));
        work::EditOptions amend;
        amend.amend = u"書込み"_s;
        const QString row = now().items[0].id;
        write(row, u"item"_s, u"漏洩旧文"_s);
        write(row, u"item"_s, shown[1]);
        write(row, u"policy"_s, fields[1]);
        write(row, u"level"_s, u"77件"_s);
        write(row, u"level"_s, fields[2]);
        write(row, u"means"_s, shown[2]);
        write(row, u"deadline"_s, shown[3]);
        write(row, u"owner"_s, u"共通"_s);
        const QString gone = now().items[1].id;
        write(gone, u"item"_s, u"漏洩削除行"_s);
        must(work::removeItems(*session, sheet, {gone}));
        must(work::addComment(*session, {sheet, row, u"item"_s}, u"漏洩意見"_s));
        const QString left = now().items.back().id;
        must(work::setBlankReasons(*session, {{sheet, left, u"means"_s}}, u"漏洩未記入理由"_s));
        work::Handing handing;
        handing.signer.name = u"漏洩提出者"_s;
        must(work::handIn(*session, {sheet}, handing));
        amend.amend = u"漏洩変更理由"_s;
        must(work::setCells(*session, {{{sheet, row, u"policy"_s}, fields[1], {}}}, amend));
        must(work::setCells(*session, {{{sheet, {}, u"name"_s}, fields[0] + u"二"_s, {}}}, amend));
        amend.amend = u"公開の変更理由"_s;
        shown += amend.amend;
        must(work::setCells(*session, {{{sheet, row, u"deadline"_s}, shown[3] + u"末"_s, {}}},
                            amend));
        const Form &form = *must(session->formOf(now()));
        never = {u"漏洩"_s, unit, sheet, session->store().identity()};
        for (const Item &item : now().items)
            never += item.id;
        for (const QString &key : {u"policy"_s, u"level"_s})
            never += form.column(key)->label;
        never += form.field(u"name"_s)->label;
    }

    void write(const QString &row, const QString &key, const QString &text) const
    {
        must(work::setCells(*session, {{{sheet, row, key}, text, {}}}));
    }
    [[nodiscard]] Sheet now() const { return must(session->sheet(sheet)); }

    [[nodiscard]] QString exported(const QTemporaryDir &folder, work::ExportFormat format,
                                   const QString &name, bool isPublic) const
    {
        work::ExportOptions options;
        options.format = format;
        options.path = folder.filePath(name);
        options.visibility.publicEdition = isPublic;
        must(work::exportSheets(*session, options));
        return options.path;
    }
    [[nodiscard]] QString packet(const QTemporaryDir &folder, const QString &name,
                                 bool isPublic) const
    {
        work::PacketOptions options;
        options.visibility.publicEdition = isPublic;
        options.summary = true;
        const QString path = folder.filePath(name);
        must(work::writePdf(*must(work::packetOf(*session, options)), path, session->now()));
        return path;
    }
};

// Those of the words that are anywhere in the file.
QStringList found(const QString &path, const QStringList &words)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(MOKUHYO_SOURCE_DIR "/tests/work/published.py"), path});
    python.write(words.join(u'\n').toUtf8());
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished(120'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

const std::vector<std::pair<work::ExportFormat, QString>> &everyFormat()
{
    using enum work::ExportFormat;
    static const std::vector<std::pair<work::ExportFormat, QString>> formats{{Xlsx, u"out.xlsx"_s},
                                                                             {Book, u"book.xlsx"_s},
                                                                             {Pdf, u"out.pdf"_s},
                                                                             {Csv, u"out.csv"_s},
                                                                             {Json, u"out.json"_s}};
    return formats;
}

} // namespace

TEST_CASE("nothing internal is anywhere in a public edition", "[work][public]")
{
    const Planted planted;
    const QTemporaryDir folder;
    for (const auto &[format, name] : everyFormat()) {
        CAPTURE(name);
        const QString open = planted.exported(folder, format, name, true);
        CHECK(found(open, planted.never) == QStringList());
        const QString inside = planted.exported(folder, format, u"inside-"_s + name, false);
        CHECK(found(inside, planted.fields) == planted.fields);
        for (const QString &path : {open, inside})
            CHECK(found(path, planted.shown.mid(0, 4)) == planted.shown.mid(0, 4));
    }
    const QString packet = planted.packet(folder, u"packet.pdf"_s, true);
    CHECK(found(packet, planted.never) == QStringList());
    CHECK(found(packet, planted.shown) == planted.shown);
    CHECK(found(planted.packet(folder, u"inside.pdf"_s, false), planted.fields) == planted.fields);
    const QString text = planted.exported(folder, work::ExportFormat::Text, u"out.txt"_s, false);
    CHECK(found(text, planted.never) == QStringList());
    CHECK(found(text, planted.shown.mid(0, 1)) == planted.shown.mid(0, 1));
    // Why a published cell was changed is part of what is published, on paper.
    CHECK(found(folder.filePath(u"out.pdf"_s), planted.shown) == planted.shown);
    CHECK(found(folder.filePath(u"out.xlsx"_s), planted.shown) == planted.shown);
}

TEST_CASE("every kind of file shows the same fields", "[work][public]")
{
    const auto session = emptySession();
    // A text of three characters for every field and column of every form, of which no two share
    // any.
    std::map<QString, QString> words; // by form/key
    for (const Form *form : session->forms().newest()) {
        work::NewSheet wanted{form->ref.id, 2026, form->rows.kind == Rows::Kind::Years ? 2028 : 0,
                              {},           {},   {}};
        for (const Field &column : form->columns) {
            if (column.optional)
                wanted.options += column.key;
        }
        const QString sheet = must(work::createSheets(*session, {wanted})).changes.front().record;
        const QString row = must(session->sheet(sheet)).items.front().id;
        std::vector<work::CellText> cells;
        for (const std::vector<Field> *list : {&form->fields, &form->columns}) {
            for (const Field &field : *list) {
                QString &word = words[form->ref.id + u'/' + field.key];
                const int number = static_cast<int>(words.size());
                for (const int first : {0x5200, 0x6200, 0x7200})
                    word += QChar(first + 5 * number);
                cells.push_back(
                    {{sheet, list == &form->columns ? row : QString(), field.key}, word, {}});
            }
        }
        work::EditOptions amend;
        amend.amend = u"試験"_s;
        must(work::setCells(*session, cells, amend));
    }
    QStringList all;
    for (const auto &[field, word] : words)
        all += word;
    render::Visibility open;
    open.publicEdition = true;
    render::Visibility without;
    without.hidden = {u"machida/target"_s, u"ueda/goal"_s, u"annaka/heading"_s};
    render::Visibility mid;
    mid.phases = {u"mid"_s};
    mid.publicEdition = true;
    const QTemporaryDir folder;
    for (const render::Visibility &visibility : {open, without, mid}) {
        QStringList expected;
        for (const Form *form : session->forms().newest()) {
            for (const std::vector<Field> *list : {&form->fields, &form->columns}) {
                for (const Field &field : *list) {
                    if (visibility.shows(*form, field))
                        expected += words.at(form->ref.id + u'/' + field.key);
                }
            }
        }
        expected.sort();
        CHECK(expected.size() < all.size());
        for (const auto &[format, name] : everyFormat()) {
            CAPTURE(name);
            work::ExportOptions options;
            options.format = format;
            options.path = folder.filePath(name);
            options.visibility = visibility;
            must(work::exportSheets(*session, options));
            QStringList seen = found(options.path, all);
            seen.sort();
            CHECK(seen == expected);
        }
    }
}
