package ma.mithaq.model;

/**
 * A further name that a person or organisation is known or searched by.
 *
 * @param name the name as written
 * @param kind how it differs from the name that the dossier shows
 */
public record OtherName(String name, OtherNameKind kind) {

    /** How another name differs from the one shown. */
    public enum OtherNameKind { SHORT, SPELLING, SCRIPT }
}
