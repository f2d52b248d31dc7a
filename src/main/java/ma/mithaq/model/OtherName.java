package ma.mithaq.model;

/**
 * Another name by which a person or organisation is known or searched for.
 *
 * @param name the name as written
 * @param kind how it differs from the name that the dossier shows
 */
public record OtherName(String name, OtherNameKind kind) {

    /** How another name differs from the one shown. */
    public enum OtherNameKind { SHORT, SPELLING, SCRIPT }
}
