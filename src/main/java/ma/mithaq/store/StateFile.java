package ma.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.mithaq.files.PartFile;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;

/** The SQLite file in which the person's own state is kept. Every write is one transaction. */
final class StateFile implements AutoCloseable {

    /** "MSTA" in ASCII. */
    static final int APPLICATION_ID = 0x4D535441;

    private static final List<String> MIGRATIONS = List.of("state-001.sql", "state-002.sql",
            "state-003.sql");

    private final Connection connection;

    private StateFile(Connection connection) {
        this.connection = connection;
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
            System.getLogger(StateFile.class.getName()).log(System.Logger.Level.DEBUG, "made meanwhile: " + file);
        } finally {
            Files.deleteIfExists(unnamed);
        }
    }

    /** Opens a file that is there, and brings it to the present format. */
    static StateFile open(Path file) throws SQLException, UnfitException, NewerException {
        Connection connection = connect(file, "rw");
        try {
            if (judge(connection) < MIGRATIONS.size()) {
                migrate(connection);
            }
            try (Statement statement = connection.createStatement()) {
                // Changes are made where nobody waits for them; another program may have many.
                statement.execute("PRAGMA busy_timeout = 10000");
            }
            return new StateFile(connection);
        } catch (SQLException | UnfitException | NewerException e) {
            connection.close();
            throw e;
        }
    }

    /** One setting, read without changing anything at the file or beside it. */
    static String readSetting(Path file, String key) throws SQLException {
        try (Connection connection = connect(file, "ro");
                PreparedStatement statement = connection.prepareStatement("SELECT value FROM setting WHERE key = ?")) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** What is prepared for the slides of a dossier, read without changing anything at the file or beside it. */
    static List<PreparedSlide> readPrepared(Path file, String dossier)
            throws SQLException, UnfitException, NewerException {
        try (Connection connection = connect(file, "ro")) {
            // In the first format nothing was prepared.
            return judge(connection) < 2 ? List.of() : new StateFile(connection).preparedSlides(dossier);
        }
    }

    /** The trusted keys, read in the same way; a file of before there were any has none. */
    static List<TrustedKey> readTrusted(Path file) throws SQLException {
        try (Connection connection = connect(file, "ro")) {
            return TrustedKeyRows.list(connection);
        }
    }

    Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, value FROM setting")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    /** The dossiers opened lately, the latest first. */
    List<RecentFile> recentFiles() throws SQLException, UnfitException {
        List<RecentFile> recent = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT path, title, opened FROM recent ORDER BY opened DESC, path")) {
            while (rows.next()) {
                recent.add(new RecentFile(Path.of(rows.getString(1)), rows.getString(2),
                        Instant.ofEpochMilli(rows.getLong(3))));
            }
        } catch (InvalidPathException e) {
            throw new UnfitException("a path of another system: " + e.getInput());
        }
        return recent;
    }

    void saveSetting(String key, String value) throws SQLException {
        change("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
    }

    /** Adds or renews one and forgets those past the latest few. */
    void saveRecent(RecentFile file, int kept) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                change("INSERT OR REPLACE INTO recent (path, title, opened) VALUES (?, ?, ?)",
                        file.path().toString(), file.title(), file.opened().toEpochMilli());
                change("DELETE FROM recent WHERE path NOT IN"
                        + " (SELECT path FROM recent ORDER BY opened DESC, path LIMIT ?)", kept);
                statement.execute("COMMIT");
            } catch (SQLException e) {
                undo(statement);
                throw e;
            }
        }
    }

    void removeRecent(Path path) throws SQLException {
        change("DELETE FROM recent WHERE path = ?", path.toString());
    }

    /** What is prepared for the slides of a dossier, in no order. */
    List<PreparedSlide> preparedSlides(String dossier) throws SQLException {
        List<PreparedSlide> slides = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT slide, note, hidden, place, rehearsed FROM prepared WHERE dossier = ?")) {
            statement.setString(1, dossier);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    slides.add(new PreparedSlide(rows.getString(1), rows.getString(2), rows.getBoolean(3),
                            Optional.ofNullable((Number) rows.getObject(4)).map(Number::intValue),
                            Optional.ofNullable((Number) rows.getObject(5)).map(time -> Duration.ofMillis(time.longValue()))));
                }
            }
        }
        return slides;
    }

    /** Saves one thing that is prepared for a slide, and leaves the others as another window may have saved them. */
    void savePrepared(String dossier, PreparedSlide slide, PreparedPart part) throws SQLException {
        change("INSERT INTO prepared (dossier, slide, note, hidden, place, rehearsed) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (dossier, slide) DO UPDATE SET " + part.column() + " = excluded."
                        + part.column(),
                dossier, slide.key(), slide.note(), slide.hidden() ? 1 : 0, slide.place().orElse(null),
                slide.rehearsed().map(Duration::toMillis).orElse(null));
    }

    List<TrustedKey> trustedKeys() throws SQLException {
        return TrustedKeyRows.list(connection);
    }

    void saveTrusted(TrustedKey key) throws SQLException {
        change(TrustedKeyRows.SAVE, key.key().bytes(), key.office(), key.since().toEpochMilli());
    }

    void removeTrusted(OfficeKey key) throws SQLException {
        change(TrustedKeyRows.REMOVE, (Object) key.bytes());
    }

    /** How SQLite makes sure of a change, in its own words. */
    String durability() throws SQLException {
        return read(connection, "PRAGMA synchronous") + " " + read(connection, "PRAGMA journal_mode");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void change(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Connection connect(Path file, String mode) throws SQLException {
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
    private static int judge(Connection connection) throws SQLException, UnfitException, NewerException {
        if (!"ok".equals(read(connection, "PRAGMA quick_check(1)"))) {
            throw new UnfitException("damaged");
        }
        if (!String.valueOf(APPLICATION_ID).equals(read(connection, "PRAGMA application_id"))) {
            throw new UnfitException("not a file of settings");
        }
        int version = Integer.parseInt(read(connection, "PRAGMA user_version"));
        if (version > MIGRATIONS.size()) {
            throw new NewerException(version);
        }
        return version;
    }

    /**
     * Brings a file to the present format, all of it or nothing. Which format it has is asked when nobody else can
     * change it any more: another window may have done the same since.
     */
    private static void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                int from = Integer.parseInt(read(connection, "PRAGMA user_version"));
                for (String migration : MIGRATIONS.subList(Math.min(from, MIGRATIONS.size()), MIGRATIONS.size())) {
                    statement.executeUpdate(script(migration));
                }
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                statement.executeUpdate("PRAGMA user_version = " + Math.max(from, MIGRATIONS.size()));
                statement.execute("COMMIT");
            } catch (SQLException e) {
                undo(statement);
                throw e;
            }
        }
    }

    private static void undo(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has undone it by itself, as where the disk is full.
            System.getLogger(StateFile.class.getName()).log(System.Logger.Level.DEBUG, "undone already", e);
        }
    }

    private static String script(String name) throws SQLException {
        try (InputStream stream = StateFile.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException("the program lacks " + name, e);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
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
