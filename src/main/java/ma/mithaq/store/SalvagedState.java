package ma.mithaq.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can still be read of a state that was set aside: the rows of its tables as they are, whether or not they can be
 * understood by this program.
 *
 * @param tables the rows by the name of their table; a row's values by the names of their columns
 */
record SalvagedState(Map<String, List<Map<String, Object>>> tables) {

    private static final Logger LOG = System.getLogger(SalvagedState.class.getName());

    /** @throws SQLException where nothing can be read, or the file is not a state */
    static SalvagedState read(Path aside) throws SQLException {
        // The journal of a change that was cut short is rolled back first, which needs write access.
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(aside, "mode=rw"))) {
            readEvenCutShort(connection);
            if (!String.valueOf(StateFormat.APPLICATION_ID)
                    .equals(StateFormat.pragma(connection, "application_id"))) {
                throw new SQLException("never was a state");
            }
            migrate(connection);
            Map<String, List<Map<String, Object>>> tables = new HashMap<>();
            for (String name : names(connection)) {
                tables.put(name, rows(connection, name));
            }
            if (tables.values().stream().allMatch(List::isEmpty)) {
                throw new SQLException("no row can be read");
            }
            return new SalvagedState(tables);
        }
    }

    /** Lets SQLite read a file that is shorter than its header says; otherwise it refuses the whole file. */
    private static void readEvenCutShort(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
        }
    }

    private static void migrate(Connection connection) {
        try {
            StateFormat.migrate(connection);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "read in the format that it has", e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        return texts(connection, "name", "SELECT name FROM sqlite_schema WHERE type = 'table'");
    }

    /** The rows before the first one that cannot be read. */
    private static List<Map<String, Object>> rows(Connection connection, String table) {
        List<Map<String, Object>> read = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(table))) {
            List<String> columns = ResultRow.columns(rows);
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (String column : columns) {
                    row.put(column, rows.getObject(column));
                }
                read.add(row);
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "rows that cannot be read stay where they are", e);
        }
        return read;
    }

    /**
     * Adds to a state what it lacks. What it has stays as it is, and what was opened since then stays the most recent;
     * each part of what is prepared for a slide is added by itself.
     */
    void addTo(Connection state) throws SQLException {
        makeRoomFor(turns(), state);
        Set<String> ordered =
                new HashSet<>(texts(state, "dossier", "SELECT DISTINCT dossier FROM prepared WHERE place IS NOT NULL"));
        for (String table : names(state)) {
            List<String> columns = texts(state, "name", "SELECT name FROM pragma_table_info(" + literal(table) + ")");
            for (Map<String, Object> row : tables.getOrDefault(table, List.of())) {
                Map<String, Object> wanted = new LinkedHashMap<>(row);
                wanted.keySet().retainAll(columns);
                if (table.equals(PreparedRows.TABLE) && ordered.contains(String.valueOf(row.get("dossier")))) {
                    // An order is restored as a whole or not at all.
                    wanted.remove("place");
                }
                add(state, table, wanted);
            }
        }
    }

    /** The highest turn of any recent dossier; 0 where there is none. */
    private long turns() {
        return tables.getOrDefault("recent", List.of()).stream().map(row -> row.get("turn"))
                .filter(Number.class::isInstance).mapToLong(turn -> ((Number) turn).longValue()).max().orElse(0);
    }

    private static void makeRoomFor(long turns, Connection state) throws SQLException {
        try (PreparedStatement statement = state.prepareStatement("UPDATE recent SET turn = turn + ?")) {
            statement.setLong(1, turns);
            statement.executeUpdate();
        }
    }

    private static void add(Connection state, String table, Map<String, Object> row) throws SQLException {
        String columns = String.join(", ", row.keySet().stream().map(SalvagedState::quoted).toList());
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        String known = table.equals(PreparedRows.TABLE) ? PreparedRows.FILLING : "ON CONFLICT DO NOTHING";
        try (PreparedStatement statement = state.prepareStatement(
                "INSERT INTO " + quoted(table) + " (" + columns + ") VALUES (" + places + ") " + known)) {
            int place = 1;
            for (Object value : row.values()) {
                statement.setObject(place++, value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            if (!StateFormat.isDamage(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "a row that no state holds stays where it is", e);
        }
    }

    private static List<String> texts(Connection connection, String column, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
        }
        return texts;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
