package ma.mithaq.model;

import java.util.Optional;

/**
 * Something that happened.
 *
 * @param start    when it began, where the source says so
 * @param end      its last day, where it lasted longer than its start says
 * @param place    where it was held, where the source says so
 * @param relation how it relates to the agreement
 */
public record Event(String id, Text name, EventKind kind, Optional<StatedDate> start,
                    Optional<StatedDate> end, Optional<Text> place, Text relation) {
    public Ref ref() {
        return new Ref(Kind.EVENT, id);
    }

    /** The sorts of event. */
    public enum EventKind { SIGNING, CONFERENCE, MEETING, ANNOUNCEMENT, OTHER }
}
