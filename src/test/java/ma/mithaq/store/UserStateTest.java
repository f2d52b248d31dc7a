package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.StateFormat.NewerException;
import ma.mithaq.store.StateFormat.UnfitException;
import org.junit.jupiter.api.Test;

@Written
class UserStateTest extends StateTests {

    @Test
    void keepsSettingsAndRecentFilesFromOneStartToTheNext() {
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Optional.empty(), state.find(UserState.LANGUAGE));
            state.save(UserState.LANGUAGE, "ar");
            state.save(UserState.LANGUAGE, "fr");
            state.rememberRecent(Path.of("/ملفات/a.mithaq"), "عنوان", NOW);
        }
        try (UserState state = open()) {
            assertEquals(Optional.of("fr"), state.find(UserState.LANGUAGE));
            assertEquals(List.of(new RecentFile(Path.of("/ملفات/a.mithaq").toAbsolutePath(), "عنوان", NOW)),
                    state.listRecent());
        }
        assertEquals(Optional.of("fr"), new StateSnapshot(file).setting(UserState.LANGUAGE));
    }

    @Test
    void keepsWhichKeysAreTrustedUntilTheyAreNot() {
        TrustedKey one = new TrustedKey(key(2), "مكتب", NOW);
        TrustedKey other = new TrustedKey(key(5), "Bureau", NOW.plusSeconds(1));
        assertEquals(KeyRing.EMPTY, new StateSnapshot(file).keys());
        try (UserState state = open()) {
            assertEquals(KeyRing.EMPTY, state.keys());
            state.saveKeys(state.keys().trusting(other).trusting(one));
        }
        KeyRing both = new KeyRing(List.of(one, other), List.of());
        assertEquals(both, new StateSnapshot(file).keys());
        try (UserState state = open()) {
            assertEquals(both, state.keys());
            state.saveKeys(both.distrusting(one.key()));
            assertEquals(List.of(other), state.keys().trusted());
        }
        assertEquals(List.of(other), new StateSnapshot(file).keys().trusted());
    }

    /** The key of all zeros is a point of order four: one signature in four fits any message. */
    @Test
    void aKeyUnderWhichAnybodyCanSignIsTrustedNoLonger() throws Exception {
        TrustedKey one = new TrustedKey(key(2), "مكتب", NOW);
        try (UserState state = open()) {
            state.saveKeys(state.keys().trusting(one));
        }
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rw"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO trusted_key (key, office, since) VALUES (zeroblob(32), 'x', 1)");
        }
        try (UserState state = open()) {
            assertEquals(List.of(one), state.keys().trusted());
        }
        assertEquals(List.of(one), new StateSnapshot(file).keys().trusted());
    }

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
    void whatOneWindowDecidesOnAKeyStaysWhatAnotherDecidesOnOthers() {
        TrustedKey trusted = new TrustedKey(key(7), "ديوان", NOW);
        try (UserState state = open()) {
            state.saveKeys(KeyRing.EMPTY.trusting(trusted));
        }
        RefusedKey refused = new RefusedKey(key(7), "ديوان", NOW);
        TrustedKey another = new TrustedKey(key(8), "Bureau", NOW.plusSeconds(1));
        try (UserState one = open(); UserState other = open()) {
            one.saveKeys(one.keys().refusing(refused));
            other.saveKeys(other.keys().trusting(another));
            // Trusted once more by a window that knows nothing of the refusal.
            other.saveKeys(other.keys().distrusting(key(7)));
            other.saveKeys(other.keys().trusting(trusted));
        }
        try (UserState state = open()) {
            assertEquals(new KeyRing(List.of(trusted, another), List.of(refused)), state.keys());
        }
    }

    private static OfficeKey key(int number) {
        byte[] bytes = new byte[OfficeKey.LENGTH];
        Arrays.fill(bytes, (byte) number);
        return new OfficeKey(bytes);
    }

    @Test
    void remembersTheTwelveDossiersOpenedLast() {
        try (UserState state = open()) {
            IntStream.range(0, 20).forEach(i -> state.rememberRecent(folder.resolve("d" + i), "d" + i,
                    NOW.plusSeconds(i)));
            state.rememberRecent(folder.resolve("x/../d10"), "again", NOW.plusSeconds(100));
            state.forgetRecent(folder.resolve("d15"));
            List<String> expected =
                    List.of("again", "d19", "d18", "d17", "d16", "d14", "d13", "d12", "d11", "d9", "d8");
            assertEquals(expected, titles(state));
            state.close();
            try (UserState next = open()) {
                assertEquals(expected, titles(next));
            }
        }
    }

    @Test
    void whatWasOpenedLastComesFirstWhateverTheClockSays() {
        try (UserState state = open()) {
            state.rememberRecent(folder.resolve("a"), "of 2099", Instant.parse("2099-01-01T00:00:00Z"));
            state.rememberRecent(folder.resolve("b"), "of today", NOW);
        }
        try (UserState state = open()) {
            assertEquals(List.of("of today", "of 2099"), titles(state));
            IntStream.range(0, UserState.MOST_RECENT).forEach(i ->
                    state.rememberRecent(folder.resolve("d" + i), "d" + i, Instant.EPOCH));
        }
        try (UserState state = open()) {
            assertEquals("d11", titles(state).getFirst(), "a clock that was set back loses nothing");
            assertEquals("d0", titles(state).getLast());
        }
    }

    @Test
    void dossiersThatWereOrderedByTimeKeepTheirOrder() throws SQLException {
        open().close();
        change("ALTER TABLE recent DROP COLUMN turn");
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
            state.rememberRecent(folder.resolve("new"), "new", Instant.EPOCH);
        }
        try (UserState state = open()) {
            assertEquals(List.of("new", "first", "second", "third", "last"), titles(state));
        }
    }

    @Test
    void twoWindowsKeepWhatEachSaves() {
        try (UserState one = open(); UserState other = open()) {
            one.save("theme", "dark");
            other.save("text-size", "120");
            assertEquals(Optional.empty(), other.notice());
        }
        try (UserState state = open()) {
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(Optional.of("120"), state.find("text-size"));
        }
    }

    @Test
    void whatIsSavedIsThereWithoutClosing() {
        UserState killed = open();
        killed.save("theme", "dark");
        assertEquals(Optional.of("dark"), new StateSnapshot(file).setting("theme"));
        killed.close();
    }

    @Test
    void readingDoesNotWaitWhileASaveWaitsForTheDisk() throws Exception {
        try (UserState state = open(); Connection other = connect(); Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Thread saving = Thread.ofPlatform().start(() -> state.save("theme", "dark"));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                while (state.find("theme").isEmpty()) {
                    Thread.sleep(1);
                }
            });
            assertTrue(saving.isAlive());
            statement.execute("COMMIT");
            saving.join();
        }
        assertEquals(Optional.of("dark"), new StateSnapshot(file).setting("theme"));
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
            state.rememberRecent(folder.resolve("a"), "a", NOW);
        }
        change("ALTER TABLE recent DROP COLUMN turn");
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
                state.rememberRecent(folder.resolve("b"), "b", NOW);
                assertEquals(Optional.empty(), state.notice());
            }
        }
        try (UserState state = open()) {
            assertEquals(List.of("b", "a"), titles(state));
        }
    }

    @Test
    void withoutAnyPlaceItLastsForTheRun() {
        try (UserState state = UserState.ofNobody()) {
            assertEquals(Optional.of(ProblemCode.STATE_HOMELESS), state.notice().map(Problem::code));
            state.save("theme", "dark");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals("أهلا", state.listPrepared("dossier").get("opening").note());
            assertEquals(List.of(), state.listAside());
        }
        assertEquals(Optional.empty(), new StateSnapshot(Optional.empty()).setting("theme"));
    }

    @Test
    void lastsForTheSessionWhereAFileIsInPlaceOfTheFolder() throws IOException {
        Files.writeString(file.getParent(), "a file");
        assertLastsForTheSession();
    }

    @Test
    void readsButDoesNotKeepInAFolderThatIsReadOnly() {
        try (UserState state = open()) {
            state.save("theme", "dark");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
        }
        assertTrue(file.getParent().toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(file.getParent()), "an administrator may write anywhere");
            try (UserState state = open()) {
                assertEquals(Optional.of("dark"), state.find("theme"));
                assertEquals("أهلا", state.listPrepared("dossier").get("opening").note());
                assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            }
        } finally {
            file.getParent().toFile().setWritable(true);
        }
    }

    @Test
    void whatIsSavedWhileAnotherHoldsTheFileIsKeptWhenItIsFree() throws SQLException, IOException {
        open().close();
        try (Connection other = connect(); Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            try (UserState state = open()) {
                assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
                state.save("theme", "dark");
                assertEquals(Optional.of("dark"), state.find("theme"));
                statement.execute("COMMIT");
            }
        }
        assertEquals(Optional.of("dark"), new StateSnapshot(file).setting("theme"));
        assertEquals(List.of("state.sqlite"), names(file.getParent()));
    }

    @Test
    void saysSoWhereALaterSaveFails() throws SQLException {
        try (UserState state = open()) {
            change("DROP TABLE setting");
            state.save("theme", "dark");
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
        }
    }

    @Test
    void whatCouldNotBeKeptIsWrittenAsSoonAsItCanBe() throws IOException {
        Path inTheWay = file.resolveSibling("state.sqlite-journal");
        try (UserState state = open()) {
            Files.createDirectory(inTheWay);
            state.save("theme", "dark");
            state.save("theme", "light");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            Files.delete(inTheWay);
            state.save("text-size", "120");
        }
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Optional.of("light"), state.find("theme"));
            assertEquals(Optional.of("120"), state.find("text-size"));
            assertEquals("أهلا", state.listPrepared("dossier").get("opening").note());
        }
    }

    @Test
    void aNoteOfOneWindowOutlivesAnotherWindowsOrder() {
        PreparedSlide slide = PreparedSlide.fresh("opening");
        try (UserState one = open(); UserState other = open()) {
            one.listPrepared("dossier");
            other.listPrepared("dossier");
            one.savePrepared("dossier", slide.withNote("أهلا"));
            other.savePrepared("dossier", slide.withPlace(3));
            other.savePrepared("dossier", slide.withPlace(3).withHidden(true));
        }
        try (UserState state = open()) {
            assertEquals(Map.of("opening", slide.withNote("أهلا").withPlace(3).withHidden(true)),
                    state.listPrepared("dossier"));
        }
    }

    @Test
    void everyWriteGoesThroughToTheDisk() throws SQLException, IOException, UnfitException, NewerException {
        Files.createDirectories(file.getParent());
        StateFormat.create(file);
        try (StateFile state = StateFile.open(file)) {
            // EXTRA; the journal is SQLite's own, deleted when a change is whole.
            assertEquals("3 delete", state.durability());
        }
    }

    private void assertLastsForTheSession() {
        try (UserState state = open()) {
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            state.save("theme", "dark");
            state.rememberRecent(folder.resolve("a"), "a", NOW);
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(List.of("a"), titles(state));
        }
    }

    private static List<String> titles(UserState state) {
        return state.listRecent().stream().map(RecentFile::title).toList();
    }
}
