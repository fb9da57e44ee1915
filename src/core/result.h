#pragma once

#include <QString>

#include <functional>
#include <tl/expected.hpp>
#include <utility>

namespace mokuhyo {

// Why an operation was refused. Callers branch on the code; people read the message.
enum class ErrorCode {
    Invalid,     // the input itself is wrong
    NeedsYear,   // the input does not say its fiscal year; ask for it
    Usage,       // the call is wrong (unknown option, ambiguous name)
    NotFound,    // what was named does not exist
    Stale,       // somebody changed it in the meantime
    Locked,      // the phase or stage does not allow it
    ReadOnly,    // medium or store cannot be written
    NewerSchema, // the store was written by a newer program
    NotAStore,   // the file is something else
    Damaged,     // the file is a store or workbook, but broken
    Busy,        // another process or user holds it
    NoSpace,     // the medium is full
    Io,          // reading or writing failed otherwise
    Cancelled,   // the user stopped it
    Internal,    // a defect of this program
};

// The message is Japanese (translatable), says what is wrong and what to do about it.
// `where` names the place when there is one: a JSON pointer, a tab and cell, a file.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString where = {};

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message,
                                                   QString where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

// Called by long work with what is done and what there is to do (total 0: unknown).
// Answering false cancels; the work then leaves everything as it was and fails with Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

[[nodiscard]] inline bool proceeds(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace mokuhyo
