package ma.mithaq.model;

/** The groups of search results, in the order in which they are shown. */
public enum SearchGroup {
    PEOPLE,
    ORGANISATIONS,
    PILLARS,
    EVENTS,
    STATEMENTS,
    AGREEMENT,
    TERMS,
    BRIEF,
    SOURCES;

    /** The group of a kind; only kinds that a search can find have one. */
    public static SearchGroup of(Kind kind) {
        return switch (kind) {
            case PERSON, ATTENDING_GROUP -> PEOPLE;
            case ORGANISATION -> ORGANISATIONS;
            case PILLAR, MEASURE -> PILLARS;
            case EVENT -> EVENTS;
            case STATEMENT -> STATEMENTS;
            case AGREEMENT, FRAMING, VALUE_SET, VALUE -> AGREEMENT;
            case PROVISION, TERM, OBLIGATION, AMOUNT, RELATED_AGREEMENT -> TERMS;
            case PARAGRAPH -> BRIEF;
            case SOURCE -> SOURCES;
            case POSITION, PARTY, SIGNATURE, ATTENDANCE, CONTRADICTION, PICTURE ->
                throw new IllegalArgumentException("found through another kind: " + kind);
        };
    }
}
