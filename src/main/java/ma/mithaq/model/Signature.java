package ma.mithaq.model;

/**
 * A person's signature for a party.
 *
 * @param party    identifier of the party signed for
 * @param person   identifier of the signatory
 * @param position identifier of the position in which the person signed
 */
public record Signature(String id, String party, String person, String position) {
    public Ref ref() {
        return new Ref(Kind.SIGNATURE, id);
    }
}
