package ma.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a dossier, as its numbered migrations make them. */
final class Schema {

    /** "MITH" in ASCII, the number by which a SQLite file says that it is a dossier. */
    static final int APPLICATION_ID = 0x4D495448;

    /** The format that this program writes and reads. Format 1 was never given to anybody: it is refused. */
    static final int VERSION = 2;

    static final int PAGE_SIZE = 4096;

    /** Far more than a dossier has; of a file that may hold any number of objects, at most this many are read. */
    private static final int MOST_OBJECTS = 1_000;

    private static final List<String> MIGRATIONS = List.of("001-dossier.sql");

    private Schema() {
    }

    /** Makes the tables in an empty database and marks it as a dossier. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands()) {
                statement.executeUpdate(command);
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
        }
    }

    /** The contents of {@code sqlite_schema}, in the order in which the objects were made, without their pages. */
    static List<String> objectsOf(Connection connection) throws SQLException {
        List<String> objects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT type, name, tbl_name, coalesce(sql, '') AS sql FROM sqlite_schema ORDER BY rowid LIMIT "
                                + MOST_OBJECTS)) {
            while (rows.next()) {
                objects.add(String.join("\n", rows.getString("type"), rows.getString("name"),
                        rows.getString("tbl_name"), rows.getString("sql")));
            }
        }
        return objects;
    }

    /** What {@link #objectsOf} returns for a dossier that this program made. */
    static List<String> expectedObjects() {
        return Expected.OBJECTS;
    }

    /**
     * The tables that hold rows themselves, in the order in which they were made; a virtual table's rows are in others.
     */
    static List<TableShape> tables() {
        return Expected.TABLES;
    }

    /** The commands of all migrations, in order. */
    static List<String> commands() {
        return MIGRATIONS.stream().flatMap(migration -> commandsOf(read(migration)).stream()).toList();
    }

    private static List<String> commandsOf(String script) {
        List<String> commands = new ArrayList<>();
        for (String command : script.replaceAll("(?m)^--.*\\R", "").split(";")) {
            if (!command.isBlank()) {
                commands.add(command.strip());
            }
        }
        return commands;
    }

    private static String read(String migration) {
        try (InputStream stream = Schema.class.getResourceAsStream(migration)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its migration " + migration);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made once, in memory, when the first dossier is judged. */
    private static final class Expected {

        static final List<String> OBJECTS = make(Schema::objectsOf);
        static final List<TableShape> TABLES = make(TableShape::listOf);

        private static <T> List<T> make(Question<T> question) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
                create(connection);
                return List.copyOf(question.ask(connection));
            } catch (SQLException e) {
                throw new IllegalStateException("the program's own schema cannot be made", e);
            }
        }
    }

    private interface Question<T> {
        List<T> ask(Connection connection) throws SQLException;
    }
}
