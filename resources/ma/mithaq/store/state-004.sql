-- The order in which dossiers were opened, the last with the highest turn: clocks may be wrong by years.

ALTER TABLE recent ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;

UPDATE recent SET turn = (SELECT count(*) FROM recent AS other
    WHERE other.opened < recent.opened OR other.opened = recent.opened AND other.path >= recent.path);
