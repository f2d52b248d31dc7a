package ma.mithaq.signing;

import java.util.Collection;
import java.util.Optional;

/** What a dossier's signature is worth to the person who reads it. */
public enum Standing {
    /** It bears none. */
    UNSIGNED,
    /** It says what was signed, and the key is trusted. */
    TRUSTED,
    /** It says what was signed, by somebody whose key is not trusted. */
    UNKNOWN,
    /** It does not say what was signed. */
    CHANGED;

    public static Standing of(Optional<FileSignature> signature, Collection<TrustedKey> trusted) {
        if (signature.isEmpty()) {
            return UNSIGNED;
        }
        if (!signature.get().intact()) {
            return CHANGED;
        }
        return find(signature.get().key(), trusted).isPresent() ? TRUSTED : UNKNOWN;
    }

    /** The trust that is placed in a key, if any is. */
    public static Optional<TrustedKey> find(OfficeKey key, Collection<TrustedKey> trusted) {
        return trusted.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
