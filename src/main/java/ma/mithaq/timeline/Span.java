package ma.mithaq.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Event;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.StatedDate;

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

    /** Those events that have a place on an axis, in their order. */
    public static List<Event> placed(List<Event> events) {
        return events.stream().filter(event -> of(event.start(), event.end()).isPresent()).toList();
    }

    /** What is to be drawn of an event that has a place on the axis. */
    public static Span of(Event event) {
        return of(event.start(), event.end()).orElseThrow();
    }

    /**
     * What is to be drawn of an event. Before or after a date is drawn beside that date, and not as certain.
     *
     * @param end empty where it lasted no longer than its start says
     * @return empty where no date is known
     */
    public static Optional<Span> of(Optional<StatedDate> start, Optional<StatedDate> end) {
        return start.filter(date -> date.earliest().or(date::latest).isPresent()).map(date -> of(date, end));
    }

    private static Span of(StatedDate start, Optional<StatedDate> end) {
        StatedDate last = end.filter(date -> date.earliest().or(date::latest).isPresent()).orElse(start);
        LocalDate from = start.earliest().or(start::latest).orElseThrow();
        LocalDate to = last.latest().or(last::earliest).orElseThrow();
        if (start.exact().isEmpty() || last.exact().isEmpty()) {
            long until = Math.max(to.toEpochDay(), from.toEpochDay()) + 1;
            return new Span(from.toEpochDay(), until, from.toEpochDay(), until);
        }
        PartialDate begun = start.exact().get();
        PartialDate ended = last.exact().get();
        return new Span(begun.first().toEpochDay(), begun.last().toEpochDay(), ended.first().toEpochDay() + 1,
                Math.max(ended.last().toEpochDay(), begun.last().toEpochDay()) + 1);
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
