package ma.mithaq.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.StateFormat.NewerException;
import ma.mithaq.store.StateFormat.UnfitException;

/** The SQLite file in which the person's own state is kept. Every write is one transaction. */
final class StateFile implements AutoCloseable {

    private final Connection connection;

    private StateFile(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that is there, and brings it to the present format. */
    static StateFile open(Path file) throws SQLException, UnfitException, NewerException {
        Connection connection = StateFormat.connect(file, "rw");
        try {
            if (StateFormat.judge(connection) < StateFormat.PRESENT) {
                StateFormat.migrate(connection);
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
        try (Connection connection = StateFormat.connect(file, "ro");
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
        try (Connection connection = StateFormat.connect(file, "ro")) {
            // In the first format nothing was prepared.
            return StateFormat.judge(connection) < 2 ? List.of() : PreparedRows.list(connection, dossier);
        }
    }

    /** The keys that the person has decided on, read in the same way. */
    static KeyRing readKeys(Path file) throws SQLException, UnfitException, NewerException {
        try (Connection connection = StateFormat.connect(file, "ro")) {
            return KeyRows.read(connection, StateFormat.judge(connection));
        }
    }

    /** All that is read when the state is opened. */
    StateContent content() throws SQLException, UnfitException {
        try {
            return new StateContent(settings(), recentFiles(), KeyRows.read(connection, StateFormat.PRESENT));
        } catch (RuntimeException e) {
            // A path of another system, a key of another length, nothing where something must be.
            throw new UnfitException("holds what no settings are: " + e);
        }
    }

    private Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, value FROM setting")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    private List<RecentFile> recentFiles() throws SQLException {
        List<RecentFile> recent = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT path, title, opened FROM recent ORDER BY opened DESC, path")) {
            while (rows.next()) {
                recent.add(new RecentFile(Path.of(rows.getString(1)), rows.getString(2),
                        Instant.ofEpochMilli(rows.getLong(3))));
            }
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
                StateFormat.undo(statement);
                throw e;
            }
        }
    }

    void removeRecent(Path path) throws SQLException {
        change("DELETE FROM recent WHERE path = ?", path.toString());
    }

    /** What is prepared for the slides of a dossier, in no order. */
    List<PreparedSlide> preparedSlides(String dossier) throws SQLException {
        try {
            return PreparedRows.list(connection, dossier);
        } catch (RuntimeException e) {
            throw new SQLException("holds what nobody prepared", e);
        }
    }

    /** Saves one thing that is prepared for a slide, and leaves the others as another window may have saved them. */
    void savePrepared(String dossier, PreparedSlide slide, PreparedPart part) throws SQLException {
        change(PreparedRows.saving(part), dossier, slide.key(), slide.note(), slide.hidden() ? 1 : 0,
                slide.place().orElse(null), slide.rehearsed().map(Duration::toMillis).orElse(null));
    }

    void saveTrusted(TrustedKey key) throws SQLException {
        change(KeyRows.TRUST, key.key().bytes(), key.office(), key.since().toEpochMilli(),
                key.voucher().map(OfficeKey::bytes).orElse(null));
    }

    void removeTrusted(OfficeKey key) throws SQLException {
        change(KeyRows.DISTRUST, (Object) key.bytes());
    }

    void saveRefused(RefusedKey key) throws SQLException {
        change(KeyRows.REFUSE, key.key().bytes(), key.office(), key.since().toEpochMilli());
    }

    void removeRefused(OfficeKey key) throws SQLException {
        change(KeyRows.ACCEPT, (Object) key.bytes());
    }

    /** How SQLite makes sure of a change, in its own words. */
    String durability() throws SQLException {
        return StateFormat.read(connection, "PRAGMA synchronous") + " "
                + StateFormat.read(connection, "PRAGMA journal_mode");
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
}
