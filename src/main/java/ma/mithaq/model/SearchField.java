package ma.mithaq.model;

/** The field of an entity in which a search found its words. */
public enum SearchField {
    NAME,
    OTHER_NAME,
    TITLE,
    POSITION,
    TEXT,
    DESCRIPTION,
    REPORTED,
    RELATION,
    SUMMARY,
    DATE,
    PLACE,
    AUTHOR,
    PUBLISHER;

    /** Whether it is a name of the entity: names are also found by their beginnings. */
    public boolean names() {
        return this == NAME || this == OTHER_NAME || this == TITLE || this == POSITION;
    }
}
