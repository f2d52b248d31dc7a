package ma.mithaq.model;

import java.util.Objects;

/**
 * A reference to one entity or fact of a dossier.
 *
 * @param kind its kind
 * @param id   its identifier within its kind: lower-case ASCII letters, digits and hyphens, kept from one edition of a
 *             dossier to the next, so that the user's own notes still apply to it
 */
public record Ref(Kind kind, String id) {

    public Ref {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    /** {@code kind/id}, the form in which sources and exports write a reference. */
    @Override
    public String toString() {
        return kind.code() + "/" + id;
    }
}
