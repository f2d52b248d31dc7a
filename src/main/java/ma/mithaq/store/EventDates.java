package ma.mithaq.store;

import java.time.LocalDate;
import java.util.Optional;
import ma.mithaq.model.StatedDate;

/** What must be so of the two dates of an event. */
final class EventDates {

    private EventDates() {
    }

    /** Whether an event certainly ended before it began, as far as its dates tell. */
    static boolean endBeforeStart(Optional<StatedDate> start, Optional<StatedDate> end) {
        Optional<LocalDate> ended = end.flatMap(StatedDate::latest);
        Optional<LocalDate> begun = start.flatMap(StatedDate::earliest);
        return ended.isPresent() && begun.isPresent() && ended.get().isBefore(begun.get());
    }
}
