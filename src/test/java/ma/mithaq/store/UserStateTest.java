package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.Written;
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
            state.rememberRecent(Path.of("/ملفات/a.mithaq"), "عنوان", NOW, Optional.empty());
        }
        try (UserState state = open()) {
            assertEquals(Optional.of("fr"), state.find(UserState.LANGUAGE));
            assertEquals(List.of(new RecentFile(Path.of("/ملفات/a.mithaq").toAbsolutePath(), "عنوان",
                    NOW, Optional.empty())),
                    state.listRecent());
        }
        assertEquals(Optional.of("fr"), new StateSnapshot(file).setting(UserState.LANGUAGE));
    }

    @Test
    void remembersTheTwelveDossiersOpenedLast() {
        try (UserState state = open()) {
            IntStream.range(0, 20).forEach(i -> state.rememberRecent(folder.resolve("d" + i), "d" + i,
                    NOW.plusSeconds(i), Optional.empty()));
            state.rememberRecent(folder.resolve("x/../d10"), "again", NOW.plusSeconds(100), Optional.empty());
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
            state.rememberRecent(folder.resolve("a"), "of 2099", Instant.parse("2099-01-01T00:00:00Z"),
                    Optional.empty());
            state.rememberRecent(folder.resolve("b"), "of today", NOW, Optional.empty());
        }
        try (UserState state = open()) {
            assertEquals(List.of("of today", "of 2099"), titles(state));
            IntStream.range(0, UserState.MOST_RECENT).forEach(i ->
                    state.rememberRecent(folder.resolve("d" + i), "d" + i, Instant.EPOCH, Optional.empty()));
        }
        try (UserState state = open()) {
            assertEquals("d11", titles(state).getFirst(), "a clock that was set back loses nothing");
            assertEquals("d0", titles(state).getLast());
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
}
