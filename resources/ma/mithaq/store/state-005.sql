-- A key may be trusted on the word of another, and refused from now on, whatever else is known of it.

-- The key on whose word it is trusted; NULL where the person saw for themselves.
ALTER TABLE trusted_key ADD COLUMN voucher BLOB CHECK (length(voucher) = 32);

CREATE TABLE refused_key (
    key    BLOB PRIMARY KEY CHECK (length(key) = 32),
    office TEXT NOT NULL CHECK (length(office) > 0),
    -- milliseconds since 1970-01-01 00:00 UTC
    since  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
