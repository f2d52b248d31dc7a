-- A key may be trusted because another vouches for it, and refused, whatever else is known about it.

-- The key that vouches for it; NULL where the user trusted it directly.
ALTER TABLE trusted_key ADD COLUMN voucher BLOB CHECK (length(voucher) = 32);

CREATE TABLE refused_key (
    key    BLOB PRIMARY KEY CHECK (length(key) = 32),
    office TEXT NOT NULL CHECK (length(office) > 0),
    -- milliseconds since 1970-01-01 00:00 UTC
    since  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
