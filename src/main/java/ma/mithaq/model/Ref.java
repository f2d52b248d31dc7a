package ma.mithaq.model;

import java.util.Objects;
import java.util.Optional;

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

    /** Reads {@code kind/id}; empty where there is no such kind. */
    public static Optional<Ref> parse(String written) {
        int slash = written.indexOf('/');
        return slash < 0 ? Optional.empty()
                : Kind.ofCode(written.substring(0, slash)).map(kind -> new Ref(kind, written.substring(slash + 1)));
    }

    /** {@code kind/id}, the form in which sources and exports write a reference. */
    @Override
    public String toString() {
        return kind.code() + "/" + id;
    }
}
