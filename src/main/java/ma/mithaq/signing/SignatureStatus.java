package ma.mithaq.signing;

/** What a dossier's signature is worth to the person who reads it. */
public enum SignatureStatus {
    /** It bears none. */
    UNSIGNED,
    /** It says what was signed, and the key is trusted. */
    TRUSTED,
    /** It says what was signed, by somebody whose key is not trusted. */
    UNKNOWN,
    /** The same, in a name that can be taken for that of an office whose key is trusted. */
    RESEMBLING,
    /** It says what was signed, with a key that the person refuses. */
    REFUSED,
    /** It does not say what was signed. */
    CHANGED;

    /** Whether nobody may look at such a dossier without being told, on every page. */
    public boolean warns() {
        return this == RESEMBLING || this == REFUSED || this == CHANGED;
    }
}
