package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.StateFormat.NewerException;
import ma.mithaq.store.StateFormat.UnfitException;
import org.jspecify.annotations.Nullable;

/** The SQLite file in which the user's state is kept. Every write is one transaction. */
final class StateFile implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StateFile.class.getName());

    /** The formats that first had preparations, turns, and editions. */
    private static final int PREPARED = 2;
    private static final int TURNS = 4;
    private static final int EDITIONS = 6;

    private final Connection connection;
    private final Optional<Object> identity;
    private final RowReader reading = new RowReader();
    private int format;

    private StateFile(Connection connection, Optional<Object> identity, int format) {
        this.connection = connection;
        this.identity = identity;
        this.format = format;
    }

    /** Opens an existing file, and migrates it to the present format where it can be written. */
    static StateFile open(Path file) throws SQLException, UnfitException, NewerException {
        StateFile opened = open(file, "rw");
        try {
            opened.bringUpToDate();
            try (Statement statement = opened.connection.createStatement()) {
                // Changes are made where nobody waits for them; another process may have many.
                statement.execute("PRAGMA busy_timeout = 10000");
            }
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    /** Opens a file for reading, without changing it or anything beside it. */
    static StateFile look(Path file) throws SQLException, UnfitException, NewerException {
        return open(file, "ro");
    }

    private static StateFile open(Path file, String mode) throws SQLException, UnfitException, NewerException {
        // Read first: if the file is replaced meanwhile, that is noticed later.
        Optional<Object> identity = identity(file);
        Connection connection = StateFormat.connect(file, mode);
        try {
            return new StateFile(connection, identity, StateFormat.judge(connection));
        } catch (SQLException | UnfitException | NewerException e) {
            connection.close();
            throw e;
        }
    }

    /** What distinguishes a file from any other that may get its name; empty where there is no file, or no such key. */
    static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            // Where there is a file all the same, opening it says what is wrong.
            return Optional.empty();
        }
    }

    /** Whether this file still has a name: it may have been moved away, removed or replaced. */
    boolean isAt(Path path) {
        return identity.equals(identity(path));
    }

    private void bringUpToDate() throws SQLException {
        try {
            migrate();
        } catch (SQLException e) {
            if (StateFormat.isDamage(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "stays in format " + format + " for now", e);
        }
    }

    private void migrate() throws SQLException {
        if (format < StateFormat.PRESENT) {
            StateFormat.migrate(connection);
            format = StateFormat.PRESENT;
        }
    }

    /** One setting, read without judging the file and without changing it or anything beside it. */
    static Optional<String> readSetting(Path file, String key) throws SQLException {
        try (Connection connection = StateFormat.connect(file, "ro");
                PreparedStatement statement = connection.prepareStatement("SELECT value FROM setting WHERE key = ?")) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString("value")) : Optional.empty();
            }
        }
    }

    /** All that is read when the state is opened. */
    StateContent content() throws SQLException {
        return new StateContent(settings(), recentFiles(), keys());
    }

    /** Whether anything read so far had rows that cannot be understood. */
    boolean leavesRows() {
        return reading.left();
    }

    private Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, value FROM setting")) {
            reading.list(rows, row -> Map.entry(RowReader.text(row, "key"), RowReader.text(row, "value")))
                    .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        }
        return settings;
    }

    private List<RecentFile> recentFiles() throws SQLException {
        String turns = format < TURNS ? "" : "turn DESC, ";
        String edition = format < EDITIONS ? "NULL AS dossier, NULL AS edition" : "dossier, edition";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT path, title, opened, " + edition + " FROM recent ORDER BY " + turns + "opened DESC, path")) {
            return reading.list(rows, row -> new RecentFile(Path.of(RowReader.text(row, "path")),
                    RowReader.text(row, "title"), Instant.ofEpochMilli(row.getLong("opened")), edition(row)));
        }
    }

    private static Optional<RecentFile.Edition> edition(ResultSet row) throws SQLException {
        String dossier = row.getString("dossier");
        String date = row.getString("edition");
        return dossier == null || date == null ? Optional.empty() : Optional.of(new RecentFile.Edition(dossier, date));
    }

    /** The keys that the user has trusted or refused. */
    KeyRing keys() throws SQLException {
        return KeyRows.read(connection, format, reading);
    }

    /** What is prepared for the slides of a dossier, in no order. */
    List<PreparedSlide> preparedSlides(String dossier) throws SQLException {
        return format < PREPARED ? List.of() : PreparedRows.list(connection, dossier, reading);
    }

    void saveSetting(String key, String value) throws SQLException {
        change("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
    }

    /** Adds or updates one as the most recent, and forgets all but the most recent few. */
    void saveRecent(RecentFile file, int kept) throws SQLException {
        migrate();
        StateFormat.allOrNothing(connection, statement -> {
            change("INSERT OR REPLACE INTO recent (path, title, opened, dossier, edition, turn)"
                    + " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(turn), 0) + 1 FROM recent))",
                    file.path().toString(), file.title(), file.opened().toEpochMilli(),
                    file.edition().map(RecentFile.Edition::dossier).orElse(null),
                    file.edition().map(RecentFile.Edition::date).orElse(null));
            forgetRecentBut(kept);
        });
    }

    private void forgetRecentBut(int kept) throws SQLException {
        change("DELETE FROM recent WHERE path NOT IN"
                + " (SELECT path FROM recent ORDER BY turn DESC, opened DESC, path LIMIT ?)", kept);
    }

    void removeRecent(Path path) throws SQLException {
        change("DELETE FROM recent WHERE path = ?", path.toString());
    }

    /** Saves one part of what is prepared for a slide, and leaves the others as another window may have saved them. */
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

    /**
     * Adds what another state holds and this one lacks.
     *
     * @param kept how many recent dossiers are remembered
     */
    void add(SalvagedState rest, int kept) throws SQLException {
        migrate();
        StateFormat.allOrNothing(connection, statement -> {
            rest.addTo(connection);
            forgetRecentBut(kept);
        });
    }

    /** How SQLite makes changes durable, as its own pragmas name it. */
    String durability() throws SQLException {
        return StateFormat.pragma(connection, "synchronous") + " "
                + StateFormat.pragma(connection, "journal_mode");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void change(String sql, @Nullable Object... arguments) throws SQLException {
        migrate();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
