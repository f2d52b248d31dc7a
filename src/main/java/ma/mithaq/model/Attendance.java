package ma.mithaq.model;

import java.util.Optional;

/**
 * A person's presence at an event.
 *
 * @param event    identifier of the event
 * @param person   identifier of the person
 * @param position identifier of the position in which the person attended, where the source says so
 */
public record Attendance(String id, String event, String person, Optional<String> position, Capacity capacity) {
    public Ref ref() {
        return new Ref(Kind.ATTENDANCE, id);
    }

    /** The capacity in which somebody attends an event. */
    public enum Capacity { PRESENT, HOST, WITNESS, SPEAKER, OBSERVER }
}
