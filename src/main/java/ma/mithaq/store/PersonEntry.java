package ma.mithaq.store;

import java.util.List;
import ma.mithaq.model.Event;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Position;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Statement;

/** Everything a dossier says about one person. */
public record PersonEntry(Person person, List<Office> offices, List<Official> appearances, List<Event> events,
                          List<Statement> statements) {

    public PersonEntry {
        offices = List.copyOf(offices);
        appearances = List.copyOf(appearances);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }

    public Ref ref() {
        return person.ref();
    }

    /** A position with the organisation it is held in. */
    public record Office(Position position, Organisation organisation) {
    }
}
