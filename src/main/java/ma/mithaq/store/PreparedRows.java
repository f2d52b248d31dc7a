package ma.mithaq.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the person's own state holds what is prepared for presenting. */
final class PreparedRows {

    private PreparedRows() {
    }

    /** What is prepared for the slides of a dossier, in no order. */
    static List<PreparedSlide> list(Connection connection, String dossier) throws SQLException {
        List<PreparedSlide> slides = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT slide, note, hidden, place, rehearsed FROM prepared WHERE dossier = ?")) {
            statement.setString(1, dossier);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    slides.add(new PreparedSlide(rows.getString(1), rows.getString(2), rows.getBoolean(3),
                            number(rows, 4).map(Number::intValue),
                            number(rows, 5).map(Number::longValue).map(Duration::ofMillis)));
                }
            }
        }
        return slides;
    }

    /** Saves one thing of a slide's, and leaves the others as another window may have saved them. */
    static String saving(PreparedPart part) {
        return "INSERT INTO prepared (dossier, slide, note, hidden, place, rehearsed) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (dossier, slide) DO UPDATE SET " + part.column() + " = excluded." + part.column();
    }

    private static Optional<Number> number(ResultSet rows, int column) throws SQLException {
        return Optional.ofNullable((Number) rows.getObject(column));
    }
}
