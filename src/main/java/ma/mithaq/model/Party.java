package ma.mithaq.model;

/**
 * Who is party to the agreement.
 *
 * @param member the organisation, a state among them, or the person
 */
public record Party(String id, Ref member) {
    public Ref ref() {
        return new Ref(Kind.PARTY, id);
    }
}
