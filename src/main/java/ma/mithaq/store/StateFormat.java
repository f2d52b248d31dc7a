package ma.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.files.PartFile;
import ma.mithaq.model.Figures;
import org.sqlite.SQLiteErrorCode;

/** The formats of the file in which the person's own state is kept: how it is made, told, and brought to the present one. */
final class StateFormat {

    /** "MSTA" in ASCII. */
    static final int APPLICATION_ID = 0x4D535441;

    private static final List<String> MIGRATIONS = List.of("state-001.sql", "state-002.sql", "state-003.sql",
            "state-004.sql", "state-005.sql");

    /** The number of the present format. */
    static final int PRESENT = MIGRATIONS.size();

    private StateFormat() {
    }

    /**
     * Makes a file without any settings. It gets its name only when it is whole: a program killed meanwhile leaves
     * no half-made state behind.
     */
    static void create(Path file) throws IOException, SQLException {
        PartFile.sweep(file.getParent());
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
            Files.deleteIfExists(unnamed);
        }
    }

    static Connection connect(Path file, String mode) throws SQLException {
        Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=" + mode));
        try (Statement statement = connection.createStatement()) {
            // Another window may be writing; a person does not notice so short a wait.
            statement.execute("PRAGMA busy_timeout = 2000");
            // Through to the disk, the folder included, before anything counts as saved.
            statement.execute("PRAGMA synchronous = EXTRA");
            // What a person has forgotten is not left to be read in the free parts of the file.
            statement.execute("PRAGMA secure_delete = ON");
        }
        return connection;
    }

    /** Answers with the number of the format. */
    static int judge(Connection connection) throws SQLException, UnfitException, NewerException {
        if (!"ok".equals(read(connection, "PRAGMA quick_check(1)"))) {
            throw new UnfitException("damaged");
        }
        if (!String.valueOf(APPLICATION_ID).equals(read(connection, "PRAGMA application_id"))) {
            throw new UnfitException("not a file of settings");
        }
        int version = Figures.parseInt(read(connection, "PRAGMA user_version"));
        if (version > PRESENT) {
            throw new NewerException(version);
        }
        return version;
    }

    /**
     * Brings a file to the present format, all of it or nothing. Which format it has is asked when nobody else can
     * change it any more: another window may have done the same since.
     */
    static void migrate(Connection connection) throws SQLException {
        allOrNothing(connection, statement -> {
            int from = Figures.parseInt(read(connection, "PRAGMA user_version"));
            for (String migration : MIGRATIONS.subList(Math.min(from, PRESENT), PRESENT)) {
                statement.executeUpdate(script(migration));
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + Math.max(from, PRESENT));
        });
    }

    /** Makes changes that nobody else comes between, all of them or none. */
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

    /** Undoes what was begun; a failure of that is none of its own. */
    private static void undo(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has undone it by itself, as where the disk is full.
            System.getLogger(StateFormat.class.getName()).log(System.Logger.Level.DEBUG, "undone already", e);
        }
    }

    /**
     * Whether the file itself is at fault. Where it is in use elsewhere, on a disk that is full, read-only or away, or
     * where memory or a library is short, it may be as sound as ever.
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

    /** The first value of an answer. */
    static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Changes that belong together. */
    interface Changes {
        void make(Statement statement) throws SQLException;
    }

    /** A newer version of the program keeps the person's state in the file, and will find it as it left it. */
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
