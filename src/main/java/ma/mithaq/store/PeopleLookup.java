package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;

/**
 * The people, organisations and positions that one answer needs, each read once: all together for a list of everybody,
 * or one by one as they are asked for.
 */
final class PeopleLookup {

    private static final String PEOPLE = """
            SELECT p.id AS id, p.name AS name, p.honorific AS honorific, p.gender AS gender,
                EXISTS (SELECT 1 FROM portrait WHERE person = p.id) AS portrait
            FROM person p
            """;
    private static final String ORGANISATIONS =
            "SELECT id, name, kind, description, country FROM organisation ";
    private static final String POSITIONS = "SELECT id, person, organisation, title FROM position ";

    private final Database database;
    private final Texts texts;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<Kind, Map<String, List<OtherName>>> otherNames = new HashMap<>();

    PeopleLookup(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Reads everybody, every organisation and every position, in a handful of queries. */
    PeopleLookup readAll() throws Problem {
        texts.readAll(Kind.PERSON, Kind.ORGANISATION, Kind.POSITION);
        readOtherNames(Kind.PERSON);
        readOtherNames(Kind.ORGANISATION);
        database.list(PEOPLE, this::person).forEach(person -> people.put(person.id(), person));
        database.list(ORGANISATIONS, this::organisation).forEach(body -> organisations.put(body.id(), body));
        database.list(POSITIONS, this::position).forEach(position -> positions.put(position.id(), position));
        return this;
    }

    List<Person> listPeople() throws Problem {
        return database.list(PEOPLE + "ORDER BY p.ordinal", this::person);
    }

    List<Organisation> listOrganisations() throws Problem {
        return database.list(ORGANISATIONS + "ORDER BY ordinal", this::organisation);
    }

    List<Position> listPositions() throws Problem {
        return database.list(POSITIONS + "ORDER BY ordinal", this::position);
    }

    Optional<Person> findPerson(String id) throws Problem {
        return find(people, id, PEOPLE + "WHERE p.id = ?", this::person);
    }

    Optional<Organisation> findOrganisation(String id) throws Problem {
        return find(organisations, id, ORGANISATIONS + "WHERE id = ?", this::organisation);
    }

    Person person(String id) throws Problem {
        return findPerson(id).orElseThrow(() -> database.missing("person/" + id));
    }

    Organisation organisation(String id) throws Problem {
        return findOrganisation(id).orElseThrow(() -> database.missing("organisation/" + id));
    }

    Position position(String id) throws Problem {
        return find(positions, id, POSITIONS + "WHERE id = ?", this::position)
                .orElseThrow(() -> database.missing("position/" + id));
    }

    /** A position with the organisation that it is in. */
    PersonEntry.Office office(String position) throws Problem {
        Position held = position(position);
        return new PersonEntry.Office(held, organisation(held.organisation()));
    }

    List<Position> listPositionsOf(Person person) throws Problem {
        return database.list(POSITIONS + "WHERE person = ? ORDER BY ordinal", this::position, person.id());
    }

    List<Position> listPositionsIn(Organisation organisation) throws Problem {
        return database.list(POSITIONS + "WHERE organisation = ? ORDER BY ordinal", this::position,
                organisation.id());
    }

    private <T> Optional<T> find(Map<String, T> known, String id, String sql, Database.RowReader<T> reader)
            throws Problem {
        T found = known.get(id);
        if (found == null) {
            found = database.find(sql, reader, id).orElse(null);
            if (found != null) {
                known.put(id, found);
            }
        }
        return Optional.ofNullable(found);
    }

    private Person person(ResultRow row) throws SQLException, Problem {
        String id = row.text("id");
        Texts.Of own = texts.of(Kind.PERSON, id);
        return new Person(id, own.text("name", row.text("name")), own.text("honorific", row.optionalText("honorific")),
                row.optionalEnum("gender", Gender.class), row.bool("portrait"), otherNamesOf(Kind.PERSON, id));
    }

    private Organisation organisation(ResultRow row) throws SQLException, Problem {
        String id = row.text("id");
        Texts.Of own = texts.of(Kind.ORGANISATION, id);
        return new Organisation(id, own.text("name", row.text("name")), row.enumValue("kind", OrganisationKind.class),
                own.text("description", row.optionalText("description")), row.optionalText("country"),
                otherNamesOf(Kind.ORGANISATION, id));
    }

    private Position position(ResultRow row) throws SQLException, Problem {
        String id = row.text("id");
        return new Position(id, row.text("person"), row.text("organisation"),
                texts.of(Kind.POSITION, id).text("title", row.text("title")));
    }

    private void readOtherNames(Kind kind) throws Problem {
        Map<String, List<OtherName>> byId = new HashMap<>();
        database.read("SELECT name, name_kind, id FROM other_name WHERE kind = ? ORDER BY id, ordinal", row -> {
            byId.computeIfAbsent(row.text("id"), id -> new ArrayList<>(2)).add(otherName(row));
            return true;
        }, kind.code());
        otherNames.put(kind, byId);
    }

    private List<OtherName> otherNamesOf(Kind kind, String id) throws Problem {
        Map<String, List<OtherName>> all = otherNames.get(kind);
        return all != null ? all.getOrDefault(id, List.of())
                : database.list("SELECT name, name_kind FROM other_name WHERE kind = ? AND id = ? ORDER BY ordinal",
                        PeopleLookup::otherName, kind.code(), id);
    }

    private static OtherName otherName(ResultRow row) throws SQLException {
        return new OtherName(row.text("name"), row.enumValue("name_kind", OtherNameKind.class));
    }
}
