package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import org.junit.jupiter.api.Test;

/** Columns are read by name, and so every name must be that of one column. */
class ResultRowTest {

    @Test
    void columnsAreReadByName() throws SQLException {
        try (Connection connection = memory(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 'person' AS kind, 'a' AS fact, 'b' AS id")) {
            ResultRow row = ResultRow.of(rows);
            assertTrue(rows.next());
            assertEquals(new Ref(Kind.PERSON, "b"), row.ref("kind", "id"));
            assertEquals("a", row.text("fact"));
            assertThrows(SQLException.class, () -> row.text("place"));
        }
    }

    @Test
    void noTwoColumnsHaveTheSameName() throws SQLException {
        try (Connection connection = memory(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 AS id, 2 AS ID")) {
            assertThrows(AssertionError.class, () -> ResultRow.of(rows));
        }
    }

    private static Connection memory() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:");
    }
}
