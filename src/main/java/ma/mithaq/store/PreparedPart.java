package ma.mithaq.store;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of what is prepared for a slide. Each is saved by itself: two windows may change two of them. */
enum PreparedPart {
    NOTE(PreparedSlide::note),
    HIDDEN(PreparedSlide::hidden),
    PLACE(PreparedSlide::place),
    REHEARSED(PreparedSlide::rehearsed);

    private final Function<PreparedSlide, Object> value;

    PreparedPart(Function<PreparedSlide, Object> value) {
        this.value = value;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parts in which two preparations differ. */
    static Stream<PreparedPart> between(PreparedSlide before, PreparedSlide now) {
        return Stream.of(values()).filter(part -> !part.value.apply(before).equals(part.value.apply(now)));
    }
}
