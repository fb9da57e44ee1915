#pragma once

#include "core/finding.h"
#include "core/measure.h"
#include "work/edit.h"
#include "work/phases.h"

#include <vector>

namespace mokuhyo::work {

// 提出, 取下げ, 差戻し, 確認: the way of a sheet through those who look at it before its phase is
// final (担当 → 課長 → 部長 → 企画). The first stage writes; handing in gives it to the next.

enum class SheetState { NotStarted, InProgress, Returned, HandedIn, Checked, Approved };

// The form's stages; 担当 and 企画 where it names none.
[[nodiscard]] std::vector<Stage> stagesOf(const Form &form);

// `started`: something that is asked for has been written.
[[nodiscard]] SheetState stateOf(const Form &form, const PhaseState &phase, bool started);
// 未着手, 入力中, 差戻し, 提出済, 課長確認済, … in the words of the form's stages.
[[nodiscard]] QString stateLabel(const Form &form, const PhaseState &phase, bool started);

// Who acts. An empty name is the session's actor, a null day is today.
struct Signer
{
    QString name;
    QDate on;
};

struct Handing
{
    std::optional<int> year; // unset: the usual year
    Signer signer;
    QString nothing; // 該当なし: why there is nothing to report; empty: the sheet is filled in
    // Given on the way: why cells stay empty, and why ratings are other than suggested.
    std::vector<std::pair<CellRef, QString>> blankReasons = {};
    std::vector<std::pair<CellRef, QString>> ratingReasons = {};
    // What was said of inferred directions, and of findings that stay as they are.
    std::vector<ReadingNote> readings = {};
    std::vector<std::pair<Finding, QString>> accepted = {};
};

// Gives the sheets' open phase to the next stage. Locked where no phase is open or it is handed in
// already. Blanks do not stop it: who hands in has been told (see blanks.h).
[[nodiscard]] Result<Applied> handIn(Session &session, const QStringList &sheets,
                                     const Handing &handing = {});
// Takes it back, as long as nobody has looked.
[[nodiscard]] Result<Applied> withdraw(Session &session, const QStringList &sheets,
                                       const Handing &handing = {});
// The stage whose turn it is has looked and passes it on.
[[nodiscard]] Result<Applied> approve(Session &session, const QStringList &sheets,
                                      const Handing &handing = {});

struct CellComment
{
    CellRef cell; // of the sheet; key empty: on the sheet as a whole
    QString text;
};

struct Returning
{
    std::optional<int> year;
    Signer signer;
    QString to; // key or label of an earlier stage; empty: the first
    std::vector<CellComment> comments;
};

// Gives it back to an earlier stage, with comments. Usage where that stage is not an earlier one.
[[nodiscard]] Result<Applied> sendBack(Session &session, const QString &sheet,
                                       const Returning &returning);

} // namespace mokuhyo::work
