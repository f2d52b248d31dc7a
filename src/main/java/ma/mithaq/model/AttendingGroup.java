package ma.mithaq.model;

/**
 * People who attended an event without being named by the source.
 *
 * @param event       identifier of the event
 * @param description who they were, as far as the source says
 */
public record AttendingGroup(String id, String event, Text description, Attendance.Capacity capacity) {
    public Ref ref() {
        return new Ref(Kind.ATTENDING_GROUP, id);
    }
}
