package ma.mithaq.model;

/** What of a thing a search found its words in. */
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

    /** Whether it is what the thing is called: such texts are also found by their beginning. */
    public boolean names() {
        return this == NAME || this == OTHER_NAME || this == TITLE || this == POSITION;
    }
}
