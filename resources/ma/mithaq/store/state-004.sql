-- In which turn the dossiers were opened, the last with the highest: clocks are set back, and forward by years.

ALTER TABLE recent ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;

UPDATE recent SET turn = (SELECT count(*) FROM recent AS other
    WHERE other.opened < recent.opened OR other.opened = recent.opened AND other.path >= recent.path);
