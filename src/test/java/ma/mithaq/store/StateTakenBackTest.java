package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;
import org.junit.jupiter.api.Test;

/** A state that was set aside is restored, without losing what was saved since. */
class StateTakenBackTest extends StateTests {

    private static final TrustedKey OLD = new TrustedKey(
            new OfficeKey("k".repeat(OfficeKey.LENGTH).getBytes(StandardCharsets.US_ASCII)), "مكتب", NOW);
    private static final PreparedSlide OPENING = PreparedSlide.fresh("opening");
    private static final PreparedSlide MAP = PreparedSlide.fresh("map");

    @Test
    void whatWasMadeSinceStaysAndTheRestComesBack() throws Exception {
        try (UserState state = open()) {
            state.save("theme", "dark");
            state.save("text-size", "120");
            state.saveKeys(state.keys().trusting(OLD));
            state.rememberRecent(folder.resolve("a"), "a", NOW, Optional.empty());
            state.rememberRecent(folder.resolve("b"), "b", NOW, Optional.empty());
            state.savePrepared("dossier", OPENING.withNote("old").withHidden(true).withPlace(1));
            state.savePrepared("dossier", MAP.withNote("map").withPlace(0).withRehearsed(Duration.ofSeconds(3)));
            state.savePrepared("other", MAP.withPlace(2));
        }
        Path aside = setAside();
        try (UserState state = open()) {
            assertEquals(List.of(aside), state.listAside());
            state.save("theme", "light");
            state.rememberRecent(folder.resolve("c"), "c", NOW.minusSeconds(1000), Optional.empty());
            state.rememberRecent(folder.resolve("a"), "a again", NOW.minusSeconds(1000), Optional.empty());
            state.savePrepared("dossier", OPENING.withNote("new").withPlace(5));
            state.takeBack(aside);
            assertTakenBack(state);
            assertEquals(List.of(), state.listAside());
        }
        try (UserState state = open()) {
            assertTakenBack(state);
        }
        assertEquals(List.of("state.sqlite", "state.sqlite.taken-back-20261123T211406Z"), names(file.getParent()));
    }

    private void assertTakenBack(UserState state) {
        assertEquals(Optional.of("light"), state.find("theme"));
        assertEquals(Optional.of("120"), state.find("text-size"));
        assertEquals(List.of(OLD), state.keys().trusted());
        assertEquals(List.of("a again", "c", "b"), state.listRecent().stream().map(RecentFile::title).toList());
        assertEquals(Map.of("opening", OPENING.withNote("new").withHidden(true).withPlace(5),
                "map", MAP.withNote("map").withRehearsed(Duration.ofSeconds(3))), state.listPrepared("dossier"));
        assertEquals(Map.of("map", MAP.withPlace(2)), state.listPrepared("other"));
    }

    @Test
    void aNoteIsWrittenOverTheOneThatIsShownAlone() throws Exception {
        try (UserState state = open()) {
            state.savePrepared("dossier", OPENING.withNote("old"));
        }
        Path aside = setAside();
        try (UserState state = open()) {
            // A presentation is running, and goes on with what it has.
            PreparedSlide shown = state.listPrepared("dossier").getOrDefault("opening", OPENING);
            state.takeBack(aside);
            state.savePrepared("dossier", shown.withHidden(true));
            assertEquals(Map.of("opening", OPENING.withNote("old").withHidden(true)), state.listPrepared("dossier"));
        }
    }

    @Test
    void aPathThatCannotBeReadNowComesBackToo() throws Exception {
        open().close();
        change("INSERT INTO recent (path, title, opened) VALUES ('/' || char(0), 'unreadable', 0)");
        Path aside = setAside();
        try (UserState state = open()) {
            state.takeBack(aside);
        }
        change("UPDATE recent SET path = '/readable'");
        try (UserState state = open()) {
            assertEquals(List.of("unreadable"), state.listRecent().stream().map(RecentFile::title).toList());
        }
    }

    @Test
    void noMoreDossiersAreRememberedThanEver() throws Exception {
        try (UserState state = open()) {
            IntStream.range(0, 10).forEach(i ->
                    state.rememberRecent(folder.resolve("old" + i), "old" + i, NOW, Optional.empty()));
        }
        Path aside = setAside();
        try (UserState state = open()) {
            IntStream.range(0, 10).forEach(i ->
                    state.rememberRecent(folder.resolve("new" + i), "new" + i, NOW, Optional.empty()));
            state.takeBack(aside);
            assertEquals(List.of("new9", "new8", "new7", "new6", "new5", "new4", "new3", "new2", "new1", "new0", "old9",
                    "old8"), state.listRecent().stream().map(RecentFile::title).toList());
        }
    }

    @Test
    void ofADamagedFileThatWhichCanBeReadComesBack() throws Exception {
        try (UserState state = open()) {
            state.save("theme", "dark");
            state.savePrepared("dossier", OPENING.withNote("م".repeat(20_000)));
            state.savePrepared("another", OPENING.withNote("x".repeat(20_000)));
        }
        byte[] bytes = Files.readAllBytes(file);
        // The last page of a long note.
        Arrays.fill(bytes, bytes.length - 4096, bytes.length, (byte) 0x55);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 4096));
        try (UserState state = open()) {
            Path aside = (Path) state.notice().orElseThrow().arguments().getFirst();
            assertEquals(Optional.empty(), state.find("theme"));
            state.takeBack(aside);
            assertEquals(Optional.of("dark"), state.find("theme"));
        }
    }

    @Test
    void aStateOfAnOlderFormatComesBackInItsOrder() throws Exception {
        try (UserState state = open()) {
            state.rememberRecent(folder.resolve("x"), "x", NOW, Optional.empty());
            state.rememberRecent(folder.resolve("a"), "a", NOW.plusSeconds(1), Optional.empty());
        }
        change("ALTER TABLE recent DROP COLUMN turn");
        change("ALTER TABLE recent DROP COLUMN dossier");
        change("ALTER TABLE recent DROP COLUMN edition");
        change("ALTER TABLE trusted_key DROP COLUMN voucher");
        change("DROP TABLE refused_key");
        change("PRAGMA user_version = 3");
        Path aside = setAside();
        try (UserState state = open()) {
            state.takeBack(aside);
            assertEquals(List.of("a", "x"), state.listRecent().stream().map(RecentFile::title).toList());
        }
    }

    @Test
    void whereNothingCanBeReadNothingChangesAndTheFileStays() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "garbage".repeat(1000));
        assertNotTakenBack();
    }

    @Test
    void aFolderThatWasSetAsideIsToldOf() throws IOException {
        Files.createDirectories(file);
        assertNotTakenBack();
    }

    @Test
    void whatNeverWasAStateIsNotTakenBack() throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        change("CREATE TABLE setting (key, value)");
        change("INSERT INTO setting VALUES ('theme', 'dark')");
        assertNotTakenBack();
    }

    private void assertNotTakenBack() throws IOException {
        try (UserState state = open()) {
            Path aside = state.listAside().getFirst();
            Problem problem = assertThrows(Problem.class, () -> state.takeBack(aside));
            assertEquals(ProblemCode.STATE_NOT_TAKEN_BACK, problem.code());
            assertEquals(List.of(aside), problem.arguments());
            assertEquals(List.of(aside), state.listAside());
            assertEquals(Optional.empty(), state.find("theme"));
        }
    }

    /** Sets the file aside like a start that finds it damaged; the file itself stays sound. */
    private Path setAside() throws IOException {
        return new QuarantinedState(file).move(StateFile.identity(file), NOW).orElseThrow();
    }
}
