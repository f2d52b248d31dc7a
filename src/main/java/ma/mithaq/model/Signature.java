package ma.mithaq.model;

import java.util.Optional;

/**
 * A person's signature or initials for a party, or as a witness.
 *
 * @param party    identifier of the party signed for; empty for a witness, and only then
 * @param person   identifier of the signatory
 * @param position identifier of the position in which the person signed, where the source says so
 * @param proxyFor identifier of the person in whose place the signatory signed, where it was somebody's
 */
public record Signature(String id, SignatureKind kind, Optional<String> party, String person,
                        Optional<String> position, Optional<String> proxyFor) {
    public Ref ref() {
        return new Ref(Kind.SIGNATURE, id);
    }

    /** What somebody set their name under an agreement for. */
    public enum SignatureKind { SIGNATURE, INITIALLING, WITNESS }
}
