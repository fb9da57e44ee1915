#pragma once

#include "core/change.h"
#include "core/handout.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace mokuhyo::store {

// Hand-outs and receipts are local to the store that wrote them and never travel. Redaction does
// not reach them, so neither may hold the text of a cell.

struct HandoutFilter // empty members do not narrow
{
    QString id = {};
    QString sheet = {}; // in its scope
    QString unit = {};
    std::optional<int> year = {};
};

// What was taken from one file (受領).
struct Receipt
{
    QString id;         // empty: a new one
    QString handout;    // empty: of none
    QString file;       // name without folder
    QByteArray digest;  // SHA-256 of the file's bytes
    QString by;         // empty: who receives
    QDateTime at;       // null: now
    QString head;       // of the ledger after it, hexadecimal; filled in by Store::collect
    QByteArray summary; // JSON of work/collect; counts and places, no texts of cells
};

// What one file brings.
struct Delivery
{
    QString import; // the file, as the ledger names it
    std::vector<Change> changes;
    Receipt receipt;
};

struct ReceiptFilter // empty members do not narrow
{
    QString handout = {};
    QByteArray digest = {};
};

} // namespace mokuhyo::store
