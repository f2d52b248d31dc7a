package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import org.junit.jupiter.api.Test;

/** The user's state in the formats of earlier and later versions of the program. */
@Written
class StateFormatsTest extends StateTests {

    @Test
    void aFileOfTheFirstFormatIsBroughtToThePresentOneWithAllThatIsInIt() throws Exception {
        Files.createDirectories(file.getParent());
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rwc"));
                Statement statement = connection.createStatement();
                InputStream script = UserState.class.getResourceAsStream("state-001.sql")) {
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("PRAGMA application_id = " + StateFormat.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("INSERT INTO setting VALUES ('language', 'fr')");
        }
        assertEquals(KeyRing.EMPTY, new StateSnapshot(file).keys());
        PreparedSlide prepared = PreparedSlide.fresh("opening").withNote("أهلا");
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Optional.of("fr"), state.find(UserState.LANGUAGE));
            assertEquals(Map.of(), state.listPrepared("dossier"));
            state.savePrepared("dossier", prepared);
        }
        try (UserState state = open()) {
            assertEquals(Optional.of("fr"), state.find(UserState.LANGUAGE));
            assertEquals(Map.of("opening", prepared), state.listPrepared("dossier"));
        }
    }

    @Test
    void keysThatWereTrustedInTheThirdFormatStillAre() throws Exception {
        TrustedKey key = new TrustedKey(key(7), "ديوان", NOW);
        Files.createDirectories(file.getParent());
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rwc"));
                Statement statement = connection.createStatement()) {
            for (String script : List.of("state-001.sql", "state-002.sql", "state-003.sql")) {
                try (InputStream stream = UserState.class.getResourceAsStream(script)) {
                    statement.executeUpdate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            statement.executeUpdate("PRAGMA application_id = " + StateFormat.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = 3");
            statement.executeUpdate("INSERT INTO trusted_key VALUES (x'" + "07".repeat(OfficeKey.LENGTH)
                    + "', 'ديوان', " + NOW.toEpochMilli() + ")");
        }
        // A command only looks: the file is brought to the present format by whoever opens it for good.
        assertEquals(List.of(key), new StateSnapshot(file).keys().trusted());
        KeyRing decided = new KeyRing(
                List.of(key, new TrustedKey(key(8), "ديوان", NOW.plusSeconds(1), Optional.of(key(7)))),
                List.of(new RefusedKey(key(9), "Bureau", NOW)));
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(List.of(key), state.keys().trusted());
            state.saveKeys(decided);
        }
        assertEquals(decided, new StateSnapshot(file).keys());
        try (UserState state = open()) {
            assertEquals(decided, state.keys());
        }
    }

    @Test
    void dossiersThatWereOrderedByTimeKeepTheirOrder() throws SQLException {
        open().close();
        change("ALTER TABLE recent DROP COLUMN turn");
        change("ALTER TABLE recent DROP COLUMN dossier");
        change("ALTER TABLE recent DROP COLUMN edition");
        change("ALTER TABLE trusted_key DROP COLUMN voucher");
        change("DROP TABLE refused_key");
        change("PRAGMA user_version = 3");
        change("INSERT INTO recent VALUES ('/z', 'third', 5), ('/c', 'first', 9)"
                + ", ('/b', 'second', 5), ('/a', 'last', 1)");
        for (int start = 0; start < 2; start++) {
            try (UserState state = open()) {
                assertEquals(Optional.empty(), state.notice());
                assertEquals(List.of("first", "second", "third", "last"), titles(state));
            }
        }
        try (UserState state = open()) {
            state.rememberRecent(folder.resolve("new"), "new", Instant.EPOCH, Optional.empty());
        }
        try (UserState state = open()) {
            assertEquals(List.of("new", "first", "second", "third", "last"), titles(state));
        }
    }

    @Test
    void whichEditionADossierWasIsKnownOnceItIsOpenedAgain() throws SQLException {
        RecentFile.Edition edition = new RecentFile.Edition("protocol", "2031-02-01");
        open().close();
        change("ALTER TABLE recent DROP COLUMN dossier");
        change("ALTER TABLE recent DROP COLUMN edition");
        change("PRAGMA user_version = 5");
        change("INSERT INTO recent VALUES ('" + folder.resolve("a") + "', 'a', 1, 1), ('/b', 'b', 2, 2)");
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(List.of(Optional.empty(), Optional.empty()), editions(state));
            state.rememberRecent(folder.resolve("a"), "a", NOW, Optional.of(edition));
        }
        try (UserState state = open()) {
            assertEquals(List.of("a", "b"), titles(state));
            assertEquals(List.of(Optional.of(edition), Optional.empty()), editions(state));
        }
    }

    private static List<Optional<RecentFile.Edition>> editions(UserState state) {
        return state.listRecent().stream().map(RecentFile::edition).toList();
    }

    @Test
    void leavesAFileOfANewerFormatAsItIs() throws SQLException, IOException {
        try (UserState state = open()) {
            state.save("theme", "dark");
        }
        change("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);
        try (UserState state = open()) {
            Problem notice = state.notice().orElseThrow();
            assertEquals(ProblemCode.STATE_NEWER, notice.code());
            assertEquals(List.of(file), notice.arguments());
            state.save("theme", "light");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("note"));
            assertEquals(Optional.of("light"), state.find("theme"));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("state.sqlite"), names(file.getParent()));
    }

    @Test
    void anOlderFormatIsReadWhereNothingCanBeWrittenAndRenewedWhenItCan() throws SQLException, IOException {
        TrustedKey key = new TrustedKey(key(2), "مكتب", NOW);
        try (UserState state = open()) {
            state.saveKeys(state.keys().trusting(key));
            state.rememberRecent(folder.resolve("a"), "a", NOW, Optional.empty());
        }
        change("ALTER TABLE recent DROP COLUMN turn");
        change("ALTER TABLE recent DROP COLUMN dossier");
        change("ALTER TABLE recent DROP COLUMN edition");
        change("ALTER TABLE trusted_key DROP COLUMN voucher");
        change("DROP TABLE refused_key");
        change("PRAGMA user_version = 3");
        try (Connection other = connect(); Statement statement = other.createStatement()) {
            // As on a disk that is read-only or full: nothing can be written.
            statement.execute("BEGIN IMMEDIATE");
            try (UserState state = open()) {
                assertEquals(List.of(key), state.keys().trusted());
                assertEquals(List.of("a"), titles(state));
                statement.execute("COMMIT");
                state.rememberRecent(folder.resolve("b"), "b", NOW, Optional.empty());
                assertEquals(Optional.empty(), state.notice());
            }
        }
        try (UserState state = open()) {
            assertEquals(List.of("b", "a"), titles(state));
        }
    }
}
