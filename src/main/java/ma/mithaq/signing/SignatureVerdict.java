package ma.mithaq.signing;

import java.util.Optional;
import ma.mithaq.model.OfficeName;

/**
 * What a person can make of a dossier's signature by the keys that they know.
 *
 * @param signature what the dossier bears
 * @param known     what the person knows by name: the office whose key they trust or refuse or, where the name
 *                  resembles that of a trusted one, the trusted one
 */
public record SignatureVerdict(SignatureStatus status, Optional<FileSignature> signature, Optional<OfficeName> known) {

    /** What whoever signed calls themselves in the dossier. */
    public Optional<OfficeName> given() {
        return signature.map(FileSignature::office).map(OfficeName::new);
    }

    /** Whether the dossier gives, under another key, the very name that the person trusts. */
    public boolean sameName() {
        return status == SignatureStatus.RESEMBLING && given().equals(known);
    }
}
