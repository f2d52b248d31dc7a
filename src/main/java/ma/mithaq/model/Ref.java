package ma.mithaq.model;

import java.util.Objects;

/**
 * Names one thing of a dossier.
 *
 * @param kind what it is
 * @param id   its identifier within its kind: lower-case ASCII letters, digits and hyphens, kept from one edition of a
 *             dossier to the next, so that a person's own notes find it again
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
