package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Kind;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Position;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Text;

/** Reads {@code people.yaml} and {@code events.yaml}. */
final class PeopleReader {

    private final SourceContext reading;
    private final DossierSource source;

    PeopleReader(SourceContext reading, DossierSource source) {
        this.reading = reading;
        this.source = source;
    }

    void readPerson(YamlMapping entry) {
        String id = entry.id(Kind.PERSON);
        Optional<byte[]> portrait = entry.optionalWord("portrait")
                .flatMap(picture -> PictureFile.read(reading, entry.placeOf("portrait"), picture));
        portrait.ifPresent(picture -> source.portraits.put(id, picture));
        Person person = new Person(id, entry.text("name", Limits.NAME), entry.text("honorific", Limits.NAME),
                entry.enumValue("gender", Gender.class), portrait.isPresent(),
                DossierSourceReader.otherNames(reading, entry));
        source.people.add(person);
        entry.optionalEntries("positions").forEach(position -> readPosition(id, position));
        entry.optionalEntries("statements").forEach(statement -> readStatement(id, statement));
        finish(entry, person.ref(), List.of("name", "honorific"), List.of("gender"));
    }

    private void readPosition(String person, YamlMapping entry) {
        Position position = new Position(entry.id(Kind.POSITION), person,
                entry.reference("organisation", Kind.ORGANISATION), entry.text("title", Limits.NAME));
        source.positions.add(position);
        finish(entry, position.ref(), List.of("organisation", "title"), List.of());
    }

    private void readStatement(String person, YamlMapping entry) {
        Statement statement = new Statement(entry.id(Kind.STATEMENT), person, entry.optionalDate("date"),
                entry.text("reported", Limits.PROSE));
        source.statements.add(statement);
        finish(entry, statement.ref(), List.of("date", "reported"), List.of());
    }

    void readEvent(YamlMapping entry) {
        String id = entry.id(Kind.EVENT);
        Text name = entry.text("name", Limits.NAME);
        EventKind kind = entry.enumValue("kind", EventKind.class);
        PartialDate start = entry.date("start");
        Optional<PartialDate> end = entry.optionalDate("end");
        if (end.isPresent() && end.get().last().isBefore(start.first())) {
            reading.faults().add(entry.placeOf("end"), FaultReason.END_BEFORE_START, end.get().toString(),
                    start.toString());
        }
        Event event = new Event(id, name, kind, start, end, entry.optionalText("place", Limits.NAME),
                entry.text("relation", Limits.PROSE));
        source.events.add(event);
        entry.optionalEntries("attendance").forEach(attendance -> readAttendance(id, attendance));
        entry.optionalEntries("groups").forEach(group -> readGroup(id, group));
        finish(entry, event.ref(), List.of("name", "start", "end", "place", "relation"), List.of("kind"));
    }

    private void readAttendance(String event, YamlMapping entry) {
        Attendance attendance = new Attendance(entry.id(Kind.ATTENDANCE), event,
                entry.reference("person", Kind.PERSON), entry.reference("position", Kind.POSITION),
                entry.enumValue("capacity", Capacity.class));
        reading.links().expectHolder(attendance.position(), attendance.person(), entry.placeOf("position"));
        source.attendances.add(attendance);
        finish(entry, attendance.ref(), List.of("person", "position", "capacity"), List.of());
    }

    private void readGroup(String event, YamlMapping entry) {
        AttendingGroup group = new AttendingGroup(entry.id(Kind.ATTENDING_GROUP), event,
                entry.text("description", Limits.PROSE), entry.enumValue("capacity", Capacity.class));
        source.groups.add(group);
        finish(entry, group.ref(), List.of("description", "capacity"), List.of());
    }

    private void finish(YamlMapping entry, Ref fact, List<String> stated, List<String> sortings) {
        CitationReader.read(reading, entry, fact, stated, sortings);
        entry.done();
    }
}
