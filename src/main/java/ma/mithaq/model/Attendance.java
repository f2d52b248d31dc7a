package ma.mithaq.model;

/**
 * A person's presence at an event.
 *
 * @param event    identifier of the event
 * @param person   identifier of the person
 * @param position identifier of the position in which the person attended
 */
public record Attendance(String id, String event, String person, String position, Capacity capacity) {
    public Ref ref() {
        return new Ref(Kind.ATTENDANCE, id);
    }

    /** The capacity in which somebody attends an event. */
    public enum Capacity { PRESENT, HOST, WITNESS, SPEAKER, OBSERVER }
}
