package ma.mithaq.model;

/**
 * An organisation that is party to the agreement.
 *
 * @param organisation identifier of the organisation
 */
public record Party(String id, String organisation) {
    public Ref ref() {
        return new Ref(Kind.PARTY, id);
    }
}
