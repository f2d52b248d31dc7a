package ma.mithaq.timeline;

import java.util.Optional;
import ma.mithaq.model.PartialDate;

/**
 * The time that an event took, as exactly as it is known. Days are counted as {@link java.time.LocalDate#toEpochDay}
 * counts them.
 *
 * @param from     the first day on which it may have begun
 * @param sureFrom the first day on which it had certainly begun
 * @param sureTo   the day after the last on which it was certainly not over; not after {@code sureFrom} where no day is
 *                 certain
 * @param until    the day after the last on which it may have ended
 */
public record Span(long from, long sureFrom, long sureTo, long until) {

    /** @param end empty where it lasted no longer than its start says */
    public static Span of(PartialDate start, Optional<PartialDate> end) {
        PartialDate last = end.orElse(start);
        return new Span(start.first().toEpochDay(), start.last().toEpochDay(), last.first().toEpochDay() + 1,
                Math.max(last.last().toEpochDay(), start.last().toEpochDay()) + 1);
    }

    /** Whether there is a day on which it certainly took place. */
    public boolean hasSurePart() {
        return sureFrom < sureTo;
    }

    /** Whether both its ends are known to the day. */
    public boolean exact() {
        return from == sureFrom && sureTo == until;
    }

    public long days() {
        return until - from;
    }
}
