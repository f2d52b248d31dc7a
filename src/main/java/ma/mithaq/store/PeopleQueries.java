package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Person;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Statement;

/** Reads who signed, who attended, and everything that is said about one person. */
final class PeopleQueries {

    private static final String SIGNATURES = """
            SELECT 'signature' AS kind, s.id AS id, (SELECT signing FROM agreement) AS event, s.person AS person,
                s.position AS position, CASE s.kind WHEN 'witness' THEN s.kind END AS capacity, s.kind AS signing,
                s.proxy_for AS proxy_for
            FROM signature s LEFT JOIN party t ON t.id = s.party %s ORDER BY t.ordinal NULLS LAST, s.ordinal
            """;
    private static final String ATTENDANCES = """
            SELECT 'attendance' AS kind, a.id AS id, a.event AS event, a.person AS person, a.position AS position,
                a.capacity AS capacity, NULL AS signing, NULL AS proxy_for
            FROM attendance a %s ORDER BY a.ordinal
            """;

    private final Database database;
    private final Texts texts;
    private final PeopleLookup directory;

    PeopleQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
        this.directory = new PeopleLookup(database, texts);
    }

    List<Official> listOfficials() throws Problem {
        directory.readAll();
        List<Official> officials = new ArrayList<>(officials(SIGNATURES, ""));
        officials.addAll(officials(ATTENDANCES, ""));
        return officials;
    }

    /** Those who signed for a party, in the order of its signatures. */
    List<Official> listSignatories(String party) throws Problem {
        return officials(SIGNATURES, "WHERE s.party = ?", party);
    }

    List<Official> listWitnesses() throws Problem {
        return officials(SIGNATURES, "WHERE s.kind = 'witness'");
    }

    List<AttendingGroup> listAttendingGroups() throws Problem {
        texts.readAll(Kind.ATTENDING_GROUP);
        return database.list("SELECT id, event, description, capacity FROM attending_group ORDER BY ordinal",
                row -> new AttendingGroup(row.text("id"), row.text("event"),
                        texts.of(Kind.ATTENDING_GROUP, row.text("id")).text("description", row.text("description")),
                        row.enumValue("capacity", Capacity.class)));
    }

    List<Statement> listStatements() throws Problem {
        texts.readAll(Kind.STATEMENT);
        return statements("");
    }

    /** The signatures alone. */
    List<Signature> listSignatures() throws Problem {
        return database.list("SELECT id, kind, party, person, position, proxy_for FROM signature ORDER BY ordinal",
                row -> new Signature(row.text("id"), row.enumValue("kind", SignatureKind.class),
                        row.optionalText("party"), row.text("person"), row.optionalText("position"),
                        row.optionalText("proxy_for")));
    }

    /** The attendances alone. */
    List<Attendance> listAttendances() throws Problem {
        return database.list("SELECT id, event, person, position, capacity FROM attendance ORDER BY ordinal",
                row -> new Attendance(row.text("id"), row.text("event"), row.text("person"),
                        row.optionalText("position"), row.enumValue("capacity", Capacity.class)));
    }

    Optional<PersonEntry> findEntry(String id) throws Problem {
        Optional<Person> found = directory.findPerson(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Person person = found.get();
        List<PersonEntry.Office> offices = new ArrayList<>();
        for (Position position : directory.listPositionsOf(person)) {
            offices.add(new PersonEntry.Office(position, directory.organisation(position.organisation())));
        }
        List<Official> appearances = new ArrayList<>(
                officials(SIGNATURES, "WHERE s.person = ?1 OR s.proxy_for = ?1", id));
        appearances.addAll(officials(ATTENDANCES, "WHERE a.person = ?", id));
        return Optional.of(new PersonEntry(person, offices, appearances, eventsOf(appearances), statementsOf(id)));
    }

    Optional<byte[]> findPortrait(String person) throws Problem {
        return database.find("SELECT picture FROM portrait WHERE person = ?", row -> row.bytes("picture"), person)
                .filter(PictureBounds::hold);
    }

    /** @param condition limits the rows that the query finds; empty for all */
    private List<Official> officials(String query, String condition, String... arguments) throws Problem {
        return database.list(String.format(Locale.ROOT, query, condition), this::official, (Object[]) arguments);
    }

    private Official official(ResultRow row) throws SQLException, Problem {
        Optional<String> position = row.optionalText("position");
        Optional<String> proxyFor = row.optionalText("proxy_for");
        return new Official(row.ref("kind", "id"), row.optionalText("event"), directory.person(row.text("person")),
                position.isPresent() ? Optional.of(directory.office(position.get())) : Optional.empty(),
                row.optionalEnum("capacity", Capacity.class), row.optionalEnum("signing", SignatureKind.class),
                proxyFor.isPresent() ? Optional.of(directory.person(proxyFor.get())) : Optional.empty());
    }

    private List<Event> eventsOf(List<Official> appearances) throws Problem {
        Set<String> ids = new LinkedHashSet<>();
        for (Official appearance : appearances) {
            appearance.event().ifPresent(ids::add);
        }
        EventQueries queries = new EventQueries(database, texts);
        List<Event> events = new ArrayList<>();
        for (String id : ids) {
            events.add(queries.find(id).orElseThrow(() -> database.missing("event/" + id)));
        }
        events.sort(EventQueries.BY_TIME);
        return events;
    }

    private List<Statement> statementsOf(String person) throws Problem {
        return statements("WHERE person = ? ", person);
    }

    private List<Statement> statements(String condition, Object... arguments) throws Problem {
        return database.list("SELECT id, person, date, reported FROM statement " + condition + "ORDER BY ordinal",
                row -> new Statement(row.text("id"), row.text("person"), row.optionalDate("date"),
                        texts.of(Kind.STATEMENT, row.text("id")).text("reported", row.text("reported"))), arguments);
    }
}
