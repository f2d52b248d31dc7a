package ma.mithaq.signing;

import java.util.Optional;
import ma.mithaq.model.OfficeName;

/**
 * What a dossier's signature means to a user, given the keys that they know.
 *
 * @param signature the dossier's own
 * @param known     the key as the user knows it: the one that they trust or refuse or, if the name resembles that of a
 *                  trusted one, the trusted one
 */
public record SignatureVerdict(SignatureStatus status, Optional<FileSignature> signature, Optional<OfficeName> known) {

    /** The name that the signer gives in the dossier. */
    public Optional<OfficeName> given() {
        return signature.map(FileSignature::office).map(OfficeName::new);
    }

    /** Whether the dossier gives, with another key, exactly the name that the user trusts. */
    public boolean sameName() {
        return status == SignatureStatus.RESEMBLING && given().equals(known);
    }
}
