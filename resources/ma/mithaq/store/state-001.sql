-- The user's state: settings and recent dossiers.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recent (
    path   TEXT PRIMARY KEY CHECK (length(path) > 0),
    title  TEXT NOT NULL,
    -- milliseconds since 1970-01-01 00:00 UTC
    opened INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
