-- Which edition of which dossier a recent file was when it was opened; NULL where an older program opened it.

ALTER TABLE recent ADD COLUMN dossier TEXT CHECK (length(dossier) > 0);

-- yyyy-MM-dd
ALTER TABLE recent ADD COLUMN edition TEXT CHECK (length(edition) = 10);
