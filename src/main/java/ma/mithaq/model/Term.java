package ma.mithaq.model;

import java.time.Period;
import java.util.Optional;

/**
 * When the agreement begins, how long it lasts, how it is renewed or ends. At least one of date, period and text is
 * there.
 *
 * @param provision identifier of the part of the agreement that says so, where it is told
 */
public record Term(String id, TermKind kind, Optional<StatedDate> date, Optional<Period> period, Optional<Text> text,
                   Optional<String> provision) {
    public Ref ref() {
        return new Ref(Kind.TERM, id);
    }

    /** What a term settles. */
    public enum TermKind { ENTRY_INTO_FORCE, DURATION, RENEWAL, EXPIRY, TERMINATION, OTHER }
}
