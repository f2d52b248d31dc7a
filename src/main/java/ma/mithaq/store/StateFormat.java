package ma.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.PartFile;
import ma.mithaq.model.Figures;
import org.sqlite.SQLiteErrorCode;

/** The formats of the file that holds the user's state: how it is created, recognised and migrated. */
final class StateFormat {

    /** "MSTA" in ASCII. */
    static final int APPLICATION_ID = 0x4D535441;

    private static final List<String> MIGRATIONS = List.of("state-001.sql", "state-002.sql", "state-003.sql",
            "state-004.sql", "state-005.sql", "state-006.sql");

    /** The number of the present format. */
    static final int PRESENT = MIGRATIONS.size();

    private StateFormat() {
    }

    /**
     * Creates a file without any settings. It gets its name only when it is complete: a program killed meanwhile leaves
     * no half-made state behind.
     */
    static void create(Path file) throws IOException, SQLException {
        PartFile.sweep(ParentFolder.of(file));
        Path unnamed = PartFile.beside(file);
        try {
            try (Connection connection = connect(unnamed, "rwc")) {
                migrate(connection);
            }
            PartFile.settleAsNew(unnamed, file);
        } catch (FileAlreadyExistsException e) {
            // Another window of the program was first; its file serves both.
            System.getLogger(StateFormat.class.getName()).log(System.Logger.Level.DEBUG, "made meanwhile: " + file);
        } finally {
            PartFile.discard(unnamed);
        }
    }

    static Connection connect(Path file, String mode) throws SQLException {
        Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=" + mode));
        try (Statement statement = connection.createStatement()) {
            // Another window may be writing; nobody notices so short a wait.
            statement.execute("PRAGMA busy_timeout = 2000");
            // Forced to disk, the folder included, before anything counts as saved.
            statement.execute("PRAGMA synchronous = EXTRA");
            // What the user has deleted must not stay readable in the free parts of the file.
            statement.execute("PRAGMA secure_delete = ON");
        }
        return connection;
    }

    /** Returns the number of the format. */
    static int judge(Connection connection) throws SQLException, UnfitException, NewerException {
        if (!"ok".equals(read(connection, "PRAGMA quick_check(1)", "quick_check"))) {
            throw new UnfitException("damaged");
        }
        if (!String.valueOf(APPLICATION_ID).equals(pragma(connection, "application_id"))) {
            throw new UnfitException("not a file of settings");
        }
        int version = Figures.parseInt(pragma(connection, "user_version"));
        if (version > PRESENT) {
            throw new NewerException(version);
        }
        return version;
    }

    /**
     * Migrates a file to the present format, completely or not at all. Its format is read once nobody else can change
     * it any more: another window may have migrated it since.
     */
    static void migrate(Connection connection) throws SQLException {
        allOrNothing(connection, statement -> {
            int from = Figures.parseInt(pragma(connection, "user_version"));
            for (String migration : MIGRATIONS.subList(Math.min(from, PRESENT), PRESENT)) {
                statement.executeUpdate(script(migration));
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + Math.max(from, PRESENT));
        });
    }

    /** Makes changes in one exclusive transaction: all of them or none. */
    static void allOrNothing(Connection connection, Changes changes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                changes.make(statement);
                statement.execute("COMMIT");
            } catch (SQLException e) {
                undo(statement);
                throw e;
            }
        }
    }

    /** Rolls back; a failure to do so is not an error of its own. */
    private static void undo(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has already rolled back by itself, as it does where the disk is full.
            System.getLogger(StateFormat.class.getName()).log(System.Logger.Level.DEBUG, "undone already", e);
        }
    }

    /**
     * Whether the file itself is at fault. If it is in use elsewhere, or on a disk that is full, read-only or gone, or
     * if memory or a library is missing, the file may well be sound.
     */
    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return Stream.of(SQLiteErrorCode.SQLITE_ERROR, SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB,
                SQLiteErrorCode.SQLITE_FORMAT, SQLiteErrorCode.SQLITE_CONSTRAINT, SQLiteErrorCode.SQLITE_MISMATCH)
                .anyMatch(damage -> damage.code == code);
    }

    private static String script(String name) throws SQLException {
        try (InputStream stream = StateFormat.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException("the program lacks " + name, e);
        }
    }

    /** The value of one of the file's or the connection's settings; SQLite calls the column as the pragma. */
    static String pragma(Connection connection, String name) throws SQLException {
        return read(connection, "PRAGMA " + name, name);
    }

    /** What the first row of a result has in a column. */
    private static String read(Connection connection, String sql, String column) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(column) : "";
        }
    }

    /** Changes that belong together. */
    interface Changes {
        void make(Statement statement) throws SQLException;
    }

    /** A newer version of the program keeps the user's state in the file, and will find it as it left it. */
    static final class NewerException extends Exception {

        private static final long serialVersionUID = 1L;

        NewerException(int format) {
            super("of a newer format, " + format);
        }
    }

    /** The file is there and holds something other than settings that this program understands. */
    static final class UnfitException extends Exception {

        private static final long serialVersionUID = 1L;

        UnfitException(String why) {
            super(why);
        }
    }
}
