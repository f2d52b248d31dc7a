package ma.mithaq.model;

import java.time.Period;
import java.util.Optional;

/**
 * What a part of an agreement is called by where it has no words of its own, or a number before them: the sort that it
 * is, and its number, its date or how long it lasts.
 *
 * @param kind {@link Provision.ProvisionKind} or {@link Term.TermKind}
 */
public record Designation(Enum<?> kind, Optional<String> number, Optional<StatedDate> date, Optional<Period> period) {

    /** What a provision is called by. */
    public static Designation of(Provision.ProvisionKind kind, Optional<String> number) {
        return new Designation(kind, number, Optional.empty(), Optional.empty());
    }

    /** What a term is called by. */
    public static Designation of(Term.TermKind kind, Optional<StatedDate> date, Optional<Period> period) {
        return new Designation(kind, Optional.empty(), date, period);
    }
}
