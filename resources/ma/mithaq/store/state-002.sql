-- What a presenter has prepared, slide by slide. Dossiers and slides have the same keys in every edition.

CREATE TABLE prepared (
    dossier   TEXT NOT NULL CHECK (length(dossier) > 0),
    slide     TEXT NOT NULL CHECK (length(slide) > 0),
    note      TEXT NOT NULL,
    hidden    INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    -- from 0; NULL where the presenter chose no order
    place     INTEGER CHECK (place >= 0),
    -- milliseconds; NULL where it was not rehearsed
    rehearsed INTEGER CHECK (rehearsed >= 0),
    PRIMARY KEY (dossier, slide)
) STRICT, WITHOUT ROWID;
