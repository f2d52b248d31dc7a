package ma.mithaq.model;

import java.util.Optional;

/**
 * A numbered part of the agreement's own text. At least one of number, title and text is there.
 *
 * @param number as the agreement writes it: {@code 3.2}, {@code IV}
 */
public record Provision(String id, ProvisionKind kind, Optional<String> number, Optional<Text> title,
                        Optional<Text> text) {
    public Ref ref() {
        return new Ref(Kind.PROVISION, id);
    }

    /** The sorts of part that an agreement's text has. */
    public enum ProvisionKind { PREAMBLE, ARTICLE, CLAUSE, ANNEX }
}
