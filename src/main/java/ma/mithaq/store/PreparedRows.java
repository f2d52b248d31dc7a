package ma.mithaq.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the user's state holds what is prepared for presenting. */
final class PreparedRows {

    static final String TABLE = "prepared";

    /** What happens to a slide for which something is already prepared: only what it lacks is added. */
    static final String FILLING = "ON CONFLICT (dossier, slide) DO UPDATE SET"
            + " note = iif(note = '', excluded.note, note), hidden = max(hidden, excluded.hidden),"
            + " place = coalesce(place, excluded.place),"
            + " rehearsed = coalesce(rehearsed, excluded.rehearsed)";

    private PreparedRows() {
    }

    /** What is prepared for the slides of a dossier, in no order. */
    static List<PreparedSlide> list(Connection connection, String dossier, RowReader reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT slide, note, hidden, place, rehearsed FROM prepared WHERE dossier = ?")) {
            statement.setString(1, dossier);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.list(rows, row -> new PreparedSlide(RowReader.text(row, "slide"),
                        RowReader.text(row, "note"), row.getBoolean("hidden"),
                        number(row, "place").map(Number::longValue).map(Math::toIntExact),
                        number(row, "rehearsed").map(Number::longValue).map(Duration::ofMillis)));
            }
        }
    }

    /** Saves one part of a slide's preparation, and leaves the others as another window may have saved them. */
    static String saving(PreparedPart part) {
        return "INSERT INTO prepared (dossier, slide, note, hidden, place, rehearsed) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (dossier, slide) DO UPDATE SET " + part.column() + " = excluded." + part.column();
    }

    private static Optional<Number> number(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable((Number) rows.getObject(column));
    }
}
