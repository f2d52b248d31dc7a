package ma.mithaq.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the person's state row by row: one that cannot be understood costs itself alone, and stays in the file. */
final class RowReader {

    private static final Logger LOG = System.getLogger(RowReader.class.getName());

    private boolean left;

    /** All rows that can be understood, in their order. */
    <T> List<T> list(ResultSet rows, Row<T> row) throws SQLException {
        List<T> understood = new ArrayList<>();
        while (rows.next()) {
            try {
                understood.add(row.read(rows));
            } catch (InvalidPathException e) {
                // Under another locale, or on another system, it is the name of a file again.
                LOG.log(Level.DEBUG, "a path that cannot be read now", e);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a row is left as it is", e);
                left = true;
            }
        }
        return understood;
    }

    /** Whether a row was met that nobody will ever understand. */
    boolean left() {
        return left;
    }

    /** A text that must be there. */
    static String text(ResultSet rows, int column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column), "no text");
    }

    /** What a row says; throws any runtime exception where it says nothing that can be understood. */
    interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
