#pragma once

#include "work/edition_changes.h"
#include "work/packet.h"

namespace mokuhyo::work {

// Publishing an edition, and printing one again.

struct EditionWish
{
    Edition::Kind kind = Edition::Kind::Provisional;
    QString title;    // of the series; empty: the packet's, or its usual one
    QDate published;  // null: today
    QString corrects; // Corrected: an edition's id; empty: the one of the series that holds
    // A corrected edition keeps the page numbers of the one that it corrects, new pages are 13-2,
    // 13-3, so that single pages can be replaced. With this they are numbered anew.
    bool renumber = false;
    // Where it names no edition, that is the kind's word.
    PacketOptions packet;
};

// An edition that is not published yet: what it would freeze, and how it looks.
struct EditionDraft
{
    Edition edition; // without id, number, pages and files
    EditionContent content;
    PrintJobRef job;
};

// NotFound where there is no sheet; Usage where a corrected one has nothing to correct.
[[nodiscard]] Result<EditionDraft> draftEdition(const Session &session, const EditionWish &wish);

struct PublishedEdition
{
    Edition edition;
    std::vector<render::Warning> warnings;
};

// Prints it, writes the PDF and the record of it. Where one of them fails there is neither.
[[nodiscard]] Result<PublishedEdition> publishEdition(Session &session, const EditionWish &wish,
                                                      const QString &path,
                                                      const Progress &progress = {});

// The very pages that were published.
[[nodiscard]] Result<PrintJobRef> printEdition(const Session &session, const Edition &edition);

// Puts the sheets in the order in which a packet prints them.
[[nodiscard]] Status putInOrder(const Session &session, const PacketOptions &packet, QDate today,
                                EditionContent &content);
// How a packet's pages are numbered: as this edition has them.
using KeptParts = std::optional<std::vector<Edition::Part>>;
// What the edition prints: its marks, those of corrections among them. `corrected` (an id) is the
// edition that changes are marked against; empty: none.
[[nodiscard]] Result<PrintJobRef> bindEdition(const Session &session, const Edition &edition,
                                              const EditionContent &content,
                                              const QString &corrected, const KeptParts &kept);

// An edition, or (null) what the one it is compared with would print now.
[[nodiscard]] Result<EditionSide> sideOf(const Session &session, const Edition &edition);
[[nodiscard]] Result<EditionSide> sideNow(const Session &session, const Edition &like);

} // namespace mokuhyo::work
