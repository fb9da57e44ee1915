-- What went out to be filled in and what came back. Local to a store, like the ledger: a base is a
-- place in this store's ledger and means nothing elsewhere.

-- scope: see core/handout.h. Never changed once written.
CREATE TABLE handout (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    base     INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    unit     TEXT NOT NULL,
    year     INTEGER NOT NULL,
    phase    TEXT NOT NULL,
    due      TEXT NOT NULL,
    file     TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at TEXT NOT NULL,
    scope    TEXT NOT NULL
) STRICT;

CREATE TABLE handout_sheet (
    sheet   TEXT NOT NULL,
    handout INTEGER NOT NULL REFERENCES handout (seq),
    PRIMARY KEY (sheet, handout)
) STRICT, WITHOUT ROWID;

-- handout: its id, of another store where the file came from there; empty: of none.
CREATE TABLE receipt (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    handout  TEXT NOT NULL,
    file     TEXT NOT NULL,
    digest   BLOB NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    head     TEXT NOT NULL,
    summary  BLOB NOT NULL
) STRICT;
CREATE INDEX receipt_by_handout ON receipt (handout);
CREATE INDEX receipt_by_digest ON receipt (digest);
