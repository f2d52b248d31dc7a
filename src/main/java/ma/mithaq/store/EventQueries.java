package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Event;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.StatedDate;

/** Reads events. */
final class EventQueries {

    /** Events of one date stay in the order of the dossier. */
    static final Comparator<Event> BY_TIME =
            Comparator.comparing(event -> event.start().orElse(StatedDate.UNKNOWN));

    private static final String EVENTS = "SELECT id, name, kind, start_date, end_date, place, relation FROM event ";

    private final Database database;
    private final Texts texts;

    EventQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Event> list() throws Problem {
        List<Event> events = new ArrayList<>(listAsWritten());
        events.sort(BY_TIME);
        return events;
    }

    /** In the order of the dossier's source. */
    List<Event> listAsWritten() throws Problem {
        texts.readAll(Kind.EVENT);
        return database.list(EVENTS + "ORDER BY ordinal", this::event);
    }

    Optional<Event> find(String id) throws Problem {
        return database.find(EVENTS + "WHERE id = ?", this::event, id);
    }

    private Event event(ResultRow row) throws SQLException, Problem {
        Texts.Of own = texts.of(Kind.EVENT, row.text("id"));
        return new Event(row.text("id"), own.text("name", row.text("name")), row.enumValue("kind", EventKind.class),
                row.optionalDate("start_date"), row.optionalDate("end_date"),
                own.text("place", row.optionalText("place")),
                own.text("relation", row.text("relation")));
    }
}
