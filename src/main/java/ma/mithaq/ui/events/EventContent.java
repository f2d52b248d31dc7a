package ma.mithaq.ui.events;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;

/** One event with those who were there. */
public record EventContent(Event event, List<Official> officials, List<AttendingGroup> groups) {

    /** Empty where the dossier has no such event. */
    public static Optional<EventContent> of(DossierStore store, String id) throws Problem {
        Optional<Event> event = store.findEvent(id);
        if (event.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventContent(event.get(),
                store.listOfficials().stream().filter(official -> official.event().filter(id::equals).isPresent())
                        .toList(),
                store.listAttendingGroups().stream().filter(group -> group.event().equals(id)).toList()));
    }
}
