#pragma once

#include "work/reasons.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace mokuhyo::work {

// Editions (暫定版, 確定版, 訂正版): what was published, frozen. An edition keeps no texts but
// names the changes that each printed cell stood at; the log is append-only, so the texts come back
// from it as they were, and a redaction reaches editions by itself. Editions travel with the log.
// To publish is an act with a record and no step of undo: what was published by mistake is
// withdrawn and stays in the list. See edition_publish.h for publishing, edition_changes.h for what
// became different, edition_papers.h for errata and replacement pages.

// Pages of a part by their printed numbers. Where pages were replaced, they kept their numbers:
// `kept` of them from `first` on, and what was too much became 13-2, 13-3. A sheet that came in
// between keeps none and has such numbers alone.
struct PageRange
{
    int first = 0;
    int kept = 0;
    int count = 0;  // pages that there are
    int branch = 2; // number of the first that was too much

    // Of the page at that place, from 0.
    [[nodiscard]] QString label(int place) const;
    [[nodiscard]] QStringList labels() const;
    bool operator==(const PageRange &) const = default;
};

struct Edition
{
    enum class Kind { Provisional, Final, Corrected };

    struct Part
    {
        QString sheet; // id; empty: a divider, front page or table
        PageRange pages;
        bool operator==(const Part &) const = default;
    };
    struct File
    {
        QString name;   // without its folder
        QString sha256; // lower-case hex
        bool operator==(const File &) const = default;
    };

    QString id;
    Kind kind = Kind::Provisional;
    QString title;           // editions of one title are a series
    int number = 1;          // in its series: 第1版
    QDate published;         // as printed on it
    QDate asOf;              // 〇月〇日現在; may be null
    QString corrects;        // id of the edition that it corrects; Corrected only
    QJsonObject packet;      // the settings that it was made with, see packetFromJson
    std::vector<Part> parts; // with a page number, in printed order
    int pages = 0;           // of the whole document, cover and contents included
    std::vector<File> files;
    QString recorded; // when, as in the log
    QDate withdrawn;  // null: it holds
    QString whyWithdrawn;

    [[nodiscard]] QStringList sheets() const;                    // ids in printed order
    [[nodiscard]] PageRange pagesOf(const QString &sheet) const; // count 0: not in it
    [[nodiscard]] int lastNumber() const; // the greatest printed one, without branches

    bool operator==(const Edition &) const = default;
};

// 暫定版, 確定版, 訂正版: as printed, in Japanese whatever the language of the window.
[[nodiscard]] QString editionWord(Edition::Kind kind);
// "provisional", "final", "corrected": in the log, in JSON and on command lines.
[[nodiscard]] QString editionKey(Edition::Kind kind);
[[nodiscard]] std::optional<Edition::Kind> editionKindFrom(const QString &key);
// 令和6年度 課の実行計画　訂正版（第3版）, for lists.
[[nodiscard]] QString editionName(const Edition &edition);

// Latest first, withdrawn ones too.
[[nodiscard]] Result<std::vector<Edition>> editions(const Session &session);
[[nodiscard]] Result<Edition> edition(const Session &session, const QString &id);
// The edition of a series that held before this one came, or (id empty) that holds now; an id
// empty in what it answers: none.
[[nodiscard]] Edition editionBefore(const std::vector<Edition> &all, const QString &title,
                                    const QString &id = {});

// Writes it down, with a new id, the next number of its series and what it froze. Usage where
// something of it is missing; see edition_publish.h for the whole act.
struct EditionContent;
[[nodiscard]] Result<Edition> recordEdition(Session &session, const Edition &edition,
                                            const EditionContent &content);

// Takes it back, with a reason; it stays in the list. Usage without a reason.
[[nodiscard]] Status withdrawEdition(Session &session, const QString &id, const QString &reason);

// What an edition printed, or what would be printed now.
struct EditionContent
{
    std::vector<Sheet> sheets;      // in printed order, with their rows
    std::vector<Reason> reasons;    // of amendments to them, oldest first
    UnitRegister units;             // of that day
    QHash<QString, Record> records; // all that the above is made of, by id
};

// Exactly as it was published. Fails with NotFound where this store lacks some of the changes (it
// got the edition from another one): nothing is guessed.
[[nodiscard]] Result<EditionContent> contentOf(const Session &session, const Edition &edition);
// The same of these sheets as they are now; those that are gone are left out.
[[nodiscard]] Result<EditionContent> contentNow(const Session &session, const QStringList &sheets);

} // namespace mokuhyo::work
