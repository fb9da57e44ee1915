-- The log of changes, the local ledger, and caches that can be rebuilt from them.
-- Keys of records and seq are local to a store; ids are the same in every store.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE form (
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    json    BLOB NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- key and id belong to the log; the other columns are projected from its cells.
CREATE TABLE record (
    key       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL DEFAULT '',
    sheet     TEXT NOT NULL DEFAULT '',
    unit      TEXT NOT NULL DEFAULT '',
    from_year INTEGER NOT NULL DEFAULT 0,
    to_year   INTEGER NOT NULL DEFAULT 0,
    living    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX record_by_kind ON record (kind, living, from_year, to_year, unit);
CREATE INDEX record_by_sheet ON record (sheet, kind, living) WHERE sheet <> '';

-- parents: sorted ids, separated by a space.
CREATE TABLE change (
    seq     INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    record  INTEGER NOT NULL REFERENCES record (key),
    field   TEXT NOT NULL,
    parents TEXT NOT NULL,
    value   TEXT NOT NULL,
    actor   TEXT NOT NULL,
    time    TEXT NOT NULL,
    batch   TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_cell ON change (record, field);

-- One entry a change, in the order of arrival. hash chains to the entry before; its input is
-- fixed for ever, so no later migration may touch this table or the columns of change.
CREATE TABLE ledger (
    seq         INTEGER PRIMARY KEY REFERENCES change (seq),
    received_by TEXT NOT NULL,
    received_at TEXT NOT NULL,
    import      TEXT NOT NULL,
    hash        BLOB NOT NULL
) STRICT;

-- Caches: what the log resolves to.
CREATE TABLE cell (
    record   INTEGER NOT NULL REFERENCES record (key),
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    leaves   TEXT NOT NULL,
    conflict INTEGER NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX cell_in_conflict ON cell (record, field) WHERE conflict = 1;

-- Folded texts of cells that people fill, apart so that a search reads nothing else.
CREATE TABLE cell_search (
    record INTEGER NOT NULL REFERENCES record (key),
    field  TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
