package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that cannot be understood, or not on this system, is skipped, and stays in the file. */
class OddRowsTest extends StateTests {

    /** No system has such a file name; the same is true of an Arabic one under a locale without Arabic. */
    private static final String UNREADABLE = "/\0/ملف.mithaq";
    private static final PreparedSlide NOTED = PreparedSlide.fresh("opening").withNote("أهلا");
    private static final TrustedKey KEY = new TrustedKey(
            new OfficeKey("k".repeat(OfficeKey.LENGTH).getBytes(StandardCharsets.US_ASCII)), "مكتب", NOW);

    @BeforeEach
    void keepOneOfEach() {
        try (UserState state = open()) {
            state.save("theme", "dark");
            state.rememberRecent(folder.resolve("one.mithaq"), "one", NOW, Optional.empty());
            state.saveKeys(state.keys().trusting(KEY));
            state.savePrepared("dossier", NOTED);
        }
    }

    @Test
    void aPathThatCannotBeReadNowIsSkippedAndKept() throws SQLException, IOException {
        addUnreadable(5);
        try (UserState state = open()) {
            assertAllIsThere(state);
            assertEquals(Optional.empty(), state.notice(), "nothing is lost, and nobody can do anything about it");
            state.rememberRecent(folder.resolve("two.mithaq"), "two", NOW, Optional.empty());
        }
        assertEquals("1", count("SELECT count(*) FROM recent WHERE title = 'unreadable'"));
        assertEquals(List.of("state.sqlite"), names(file.getParent()));
    }

    @Test
    void onesThatCannotBeReadNowAreForgottenInTheirTurn() throws SQLException {
        addUnreadable(5);
        try (UserState state = open()) {
            IntStream.range(0, UserState.MOST_RECENT).forEach(i ->
                    state.rememberRecent(folder.resolve("d" + i), "d" + i, NOW.plusSeconds(100 + i), Optional.empty()));
        }
        assertEquals("0", count("SELECT count(*) FROM recent WHERE title = 'unreadable'"));
    }

    @Test
    void rowsThatAreNoneAreLeftAndSaid() throws SQLException, IOException {
        loosen("setting", "key, value");
        change("INSERT INTO setting VALUES (NULL, 'x'), ('odd', NULL)");
        loosen("trusted_key", "key, office, since, voucher");
        change("INSERT INTO trusted_key VALUES (x'00', 'Bureau', 0, NULL), (NULL, NULL, 'yesterday', NULL)");
        // The key that vouches for it cannot be read: then it is not trusted at all, not even directly.
        change("INSERT INTO trusted_key VALUES (x'" + "07".repeat(OfficeKey.LENGTH) + "', 'Bureau', 0, x'00')");
        loosen("prepared", "dossier, slide, note, hidden, place, rehearsed");
        change("INSERT INTO prepared VALUES ('dossier', 'map', NULL, 0, 'first', 'long')");
        change("INSERT INTO prepared VALUES ('dossier', 'signing', '', 0, 9000000000, 1)");
        try (UserState state = open()) {
            assertAllIsThere(state);
            Problem notice = state.notice().orElseThrow();
            assertEquals(ProblemCode.STATE_ROWS_LEFT, notice.code());
            assertEquals(List.of(file), notice.arguments());
            state.save("text-size", "120");
        }
        assertEquals(List.of(KEY), new StateSnapshot(file).keys().trusted());
        assertEquals(Map.of("opening", NOTED), new StateSnapshot(file).prepared("dossier"));
        assertEquals("4", count("SELECT count(*) FROM trusted_key"));
        assertEquals("3", count("SELECT count(*) FROM prepared"));
        assertEquals("4", count("SELECT count(*) FROM setting"));
        assertEquals(List.of("state.sqlite"), names(file.getParent()));
    }

    @Test
    void aNoteThatIsNoneIsSaidWhenItsDossierIsAskedFor() throws SQLException {
        loosen("prepared", "dossier, slide, note, hidden, place, rehearsed");
        change("INSERT INTO prepared VALUES ('dossier', 'map', NULL, 0, NULL, NULL)");
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Map.of("opening", NOTED), state.listPrepared("dossier"));
            assertEquals(Optional.of(ProblemCode.STATE_ROWS_LEFT), state.notice().map(Problem::code));
        }
    }

    private void assertAllIsThere(UserState state) {
        assertEquals(Optional.of("dark"), state.find("theme"));
        assertEquals(List.of(folder.resolve("one.mithaq")),
                state.listRecent().stream().map(RecentFile::path).toList());
        assertEquals(List.of(KEY), state.keys().trusted());
        assertArrayEquals(KEY.key().bytes(), state.keys().trusted().getFirst().key().bytes());
        assertEquals(Map.of("opening", NOTED), state.listPrepared("dossier"));
    }

    private void addUnreadable(int secondsLater) throws SQLException {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO recent (path, title, opened) VALUES (?, 'unreadable', ?)")) {
            statement.setString(1, UNREADABLE);
            statement.setLong(2, NOW.plusSeconds(secondsLater).toEpochMilli());
            statement.executeUpdate();
        }
    }

    /** Recreates a table, with its rows, so that it accepts anything. */
    private void loosen(String table, String columns) throws SQLException {
        change("CREATE TABLE loose AS SELECT " + columns + " FROM " + table);
        change("DROP TABLE " + table);
        change("ALTER TABLE loose RENAME TO " + table);
    }

    private String count(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }
}
