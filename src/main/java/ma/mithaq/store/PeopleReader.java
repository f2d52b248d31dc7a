package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Position;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Text;

/** Reads {@code people.yaml} and {@code events.yaml}. */
final class PeopleReader {

    private final SourceContext reading;
    private final DossierSource source;
    private final StatedOnce attendances;

    PeopleReader(SourceContext reading, DossierSource source) {
        this.reading = reading;
        this.source = source;
        this.attendances = new StatedOnce(reading.faults(), FaultReason.ATTENDS_TWICE);
    }

    void readPerson(YamlMapping entry) {
        String id = entry.id(Kind.PERSON);
        Optional<byte[]> portrait = entry.optionalWord("portrait")
                .flatMap(picture -> PictureFile.read(reading, entry.placeOf("portrait"), picture,
                        Limits.PICTURE_BYTES));
        portrait.ifPresent(picture -> source.portraits.put(id, picture));
        Person person = new Person(id, entry.text("name", Limits.NAME),
                entry.optionalText("honorific", Limits.NAME), entry.optionalEnum("gender", Gender.class),
                portrait.isPresent(),
                DossierSourceReader.otherNames(reading, entry));
        source.people.add(person);
        entry.optionalEntries("positions").forEach(position -> readPosition(id, position));
        entry.optionalEntries("statements").forEach(statement -> readStatement(id, statement));
        CitationReader.finish(reading, entry, person.ref(), List.of("name", "honorific"), List.of("gender"));
    }

    private void readPosition(String person, YamlMapping entry) {
        Position position = new Position(entry.id(Kind.POSITION), person,
                entry.reference("organisation", Kind.ORGANISATION), entry.text("title", Limits.NAME));
        source.positions.add(position);
        CitationReader.finish(reading, entry, position.ref(), List.of("organisation", "title"), List.of());
    }

    private void readStatement(String person, YamlMapping entry) {
        Statement statement = new Statement(entry.id(Kind.STATEMENT), person, entry.optionalDate("date"),
                entry.text("reported", Limits.PROSE));
        source.statements.add(statement);
        CitationReader.finish(reading, entry, statement.ref(), List.of("date", "reported"), List.of());
    }

    void readEvent(YamlMapping entry) {
        String id = entry.id(Kind.EVENT);
        Text name = entry.text("name", Limits.NAME);
        EventKind kind = entry.enumValue("kind", EventKind.class);
        Optional<StatedDate> start = entry.optionalDate("start");
        Optional<StatedDate> end = entry.optionalDate("end");
        if (end.isPresent() && start.isEmpty()) {
            reading.faults().add(entry.placeOf("end"), FaultReason.END_WITHOUT_START);
        } else if (EventDates.endBeforeStart(start, end)) {
            reading.faults().add(entry.placeOf("end"), FaultReason.END_BEFORE_START, end.orElseThrow().toString(),
                    start.orElseThrow().toString());
        }
        Event event = new Event(id, name, kind, start, end, entry.optionalText("place", Limits.NAME),
                entry.text("relation", Limits.PROSE));
        source.events.add(event);
        entry.optionalEntries("attendance").forEach(attendance -> readAttendance(id, attendance));
        entry.optionalEntries("groups").forEach(group -> readGroup(id, group));
        CitationReader.finish(reading, entry, event.ref(), List.of("name", "start", "end", "place", "relation"),
                List.of("kind"));
    }

    private void readAttendance(String event, YamlMapping entry) {
        String id = entry.id(Kind.ATTENDANCE);
        String person = entry.reference("person", Kind.PERSON);
        Attendance attendance = new Attendance(id, event, person, entry.heldPosition(person),
                entry.enumValue("capacity", Capacity.class));
        attendances.state(entry.place(), event, person, attendance.position(), attendance.capacity());
        source.attendances.add(attendance);
        CitationReader.finish(reading, entry, attendance.ref(), List.of("person", "position", "capacity"), List.of());
    }

    private void readGroup(String event, YamlMapping entry) {
        AttendingGroup group = new AttendingGroup(entry.id(Kind.ATTENDING_GROUP), event,
                entry.text("description", Limits.PROSE), entry.enumValue("capacity", Capacity.class));
        source.groups.add(group);
        CitationReader.finish(reading, entry, group.ref(), List.of("description", "capacity"), List.of());
    }
}
