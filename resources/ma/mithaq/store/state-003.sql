-- The keys by which the user recognises offices that sign dossiers.

CREATE TABLE trusted_key (
    key    BLOB PRIMARY KEY CHECK (length(key) = 32),
    office TEXT NOT NULL CHECK (length(office) > 0),
    -- milliseconds since 1970-01-01 00:00 UTC
    since  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
