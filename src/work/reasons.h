#pragma once

#include "core/rating_rule.h"
#include "work/drafts.h"
#include "work/edit.h"

#include <QDate>

#include <vector>

namespace mokuhyo::work {

// Why a cell was changed after its phase had closed, why it stays empty, or why a rating is another
// than the rule suggests.
struct Reason
{
    enum class Why { Amendment, Blank, Rating };

    QString id;
    Why why = Why::Amendment;
    CellRef cell; // key field::exists: of a row that came or went
    QString text;
    QString by; // empty in records of early versions
    QDate on;
    QString about = {}; // Rating: what was given and suggested then, see ratingAbout()
};

// Of these sheets, oldest first.
[[nodiscard]] Result<std::vector<Reason>> reasonsOf(const Session &session,
                                                    const QStringList &sheets);

// The same from their records.
[[nodiscard]] std::vector<Reason> reasonsFrom(const std::vector<Record> &records);

// Whether it is the one record for the reason of its blank cell, or of its rating.
[[nodiscard]] bool isBlankReason(const Record &record);
[[nodiscard]] bool isRatingReason(const Record &record);
[[nodiscard]] bool isReasonField(const QString &name);

void draftReason(Drafts &drafts, const Session &session, const CellRef &cell, const QString &text);

// Why this cell stays empty; an empty text takes it away.
[[nodiscard]] Status draftBlankReason(Drafts &drafts, const Session &session, const CellRef &cell,
                                      const QString &text);
// What the reason of a rating is about: it holds for this rating and this suggestion alone.
[[nodiscard]] QString ratingAbout(const QString &given, const Suggestion &suggestion);
[[nodiscard]] bool isAboutRating(const Reason &reason, const QString &given);
// Why this rating stands; an empty text takes the reason away. See also measures.h.
[[nodiscard]] Status draftRatingReason(Drafts &drafts, const Session &session, const CellRef &cell,
                                       const QString &text, const QString &about);
// One reason for all these empty cells.
[[nodiscard]] Result<Applied> setBlankReasons(Session &session, const std::vector<CellRef> &cells,
                                              const QString &text);

} // namespace mokuhyo::work
