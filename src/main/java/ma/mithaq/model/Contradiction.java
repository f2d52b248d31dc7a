package ma.mithaq.model;

/**
 * What a source says otherwise of a fact than the fact itself. Its own citation names the source.
 *
 * @param fact  the fact that is contradicted
 * @param field which of its fields, or the empty string for the fact as a whole
 * @param says  what is said instead
 */
public record Contradiction(String id, Ref fact, String field, Text says) {
    public Ref ref() {
        return new Ref(Kind.CONTRADICTION, id);
    }
}
