package ma.mithaq.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the user's state row by row: a row that cannot be understood is skipped, and stays in the file. */
final class RowReader {

    private static final Logger LOG = System.getLogger(RowReader.class.getName());

    private boolean left;

    /** All rows that can be understood, in their order. */
    <T> List<T> list(ResultSet rows, Row<T> row) throws SQLException {
        assert ResultRow.namesColumnsOnce(rows);
        List<T> understood = new ArrayList<>();
        while (rows.next()) {
            try {
                understood.add(row.read(rows));
            } catch (InvalidPathException e) {
                // Under another locale, or on another system, it may be a valid path again.
                LOG.log(Level.DEBUG, "a path that cannot be read now", e);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a row is left as it is", e);
                left = true;
            }
        }
        return understood;
    }

    /** Whether a row was met that will never be understood. */
    boolean left() {
        return left;
    }

    /** A text that must be there. */
    static String text(ResultSet rows, String column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column), "no text");
    }

    /** Reads one row; throws any runtime exception where the row cannot be understood. */
    interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
