package ma.mithaq.signing;

/** The status of a dossier's signature for the user who reads it. */
public enum SignatureStatus {
    /** There is no signature. */
    UNSIGNED,
    /** The dossier is what was signed, and the key is trusted. */
    TRUSTED,
    /** The dossier is what was signed, but the key is not trusted. */
    UNKNOWN,
    /** The same, in a name that can be mistaken for that of an office whose key is trusted. */
    RESEMBLING,
    /** The dossier is what was signed, with a key that the user refuses. */
    REFUSED,
    /** The dossier is not what was signed. */
    CHANGED;

    /** Whether every page must warn of it. */
    public boolean warns() {
        return this == RESEMBLING || this == REFUSED || this == CHANGED;
    }
}
