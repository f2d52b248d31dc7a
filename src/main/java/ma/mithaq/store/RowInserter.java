package ma.mithaq.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Inserts rows into the tables of a dossier, and counts them. */
final class RowInserter {

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    RowInserter(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** The ordinal of a table's next row. */
    int next(String table) {
        return ordinals.merge(table, 1, Integer::sum) - 1;
    }

    /** Inserts a row whose values stand in the order of the table's columns. */
    void insert(String table, @Nullable Object... values) throws Problem {
        try {
            PreparedStatement statement = inserts.get(table);
            if (statement == null) {
                statement = connection.prepareStatement(
                        "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values.length - 1) + ")");
                inserts.put(table, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw refused(e, table + " " + values[0]);
        }
    }

    /** Runs a command that returns no rows. */
    void command(String sql) throws Problem {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw refused(e, sql);
        }
    }

    /**
     * What a failure to write means.
     *
     * @throws IllegalArgumentException where it is the schema that does not allow what was written
     */
    Problem refused(SQLException e, String what) {
        if ((e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            throw new IllegalArgumentException("the dossier's schema does not allow " + what, e);
        }
        return new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, file);
    }
}
