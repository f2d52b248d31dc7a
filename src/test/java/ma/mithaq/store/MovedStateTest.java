package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The file of the state is moved, removed or replaced while a window has it open, or appears only later. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a file that is open cannot be moved")
class MovedStateTest extends StateTests {

    private static final PreparedSlide OPENING = PreparedSlide.fresh("opening");

    @Test
    void aWindowWritesToTheFileThatHasTheNameNow() throws IOException {
        try (UserState first = open()) {
            first.save("theme", "dark");
            first.savePrepared("old", OPENING.withNote("before"));
            Path moved = Files.move(file, file.resolveSibling("moved"));
            try (UserState second = open()) {
                second.savePrepared("dossier", OPENING.withNote("of the second"));
                first.save("text-size", "120");
                first.rememberRecent(folder.resolve("a.mithaq"), "a", NOW, Optional.empty());
                first.savePrepared("old", OPENING.withNote("before").withHidden(true));
                assertEquals("of the second", first.listPrepared("dossier").get("opening").note());
            }
            assertEquals(Optional.empty(), first.notice());
            assertEquals(Optional.empty(), new StateSnapshot(moved).setting("text-size"));
        }
        try (UserState state = open()) {
            assertEquals(Optional.of("120"), state.find("text-size"));
            assertEquals(List.of("a"), state.listRecent().stream().map(RecentFile::title).toList());
            assertEquals(Map.of("opening", OPENING.withNote("of the second")), state.listPrepared("dossier"));
            assertEquals(true, state.listPrepared("old").get("opening").hidden());
        }
    }

    @Test
    void aFolderThatWasRemovedIsMadeAgain() throws IOException {
        try (UserState state = open()) {
            state.save("theme", "light");
            Files.delete(file);
            Files.delete(file.getParent());
            state.save("theme", "dark");
            assertEquals(Optional.empty(), state.notice());
        }
        assertEquals(Optional.of("dark"), new StateSnapshot(file).setting("theme"));
    }

    @Test
    void aStateThatAnotherMadeMeanwhileIsNotSetAside() throws IOException {
        open().close();
        Optional<Object> judged = StateFile.identity(file);
        QuarantinedState aside = new QuarantinedState(file);
        // Both windows have found the first file damaged; the other was quicker.
        assertEquals(true, aside.move(judged, NOW).isPresent());
        assertEquals(Optional.empty(), aside.move(judged, NOW), "nothing is there");
        try (UserState other = UserState.open(file, InstantSource.fixed(NOW))) {
            other.save("theme", "dark");
            assertEquals(Optional.empty(), aside.move(judged, NOW));
        }
        assertEquals(Optional.of("dark"), new StateSnapshot(file).setting("theme"));
        assertEquals(List.of("state.sqlite", "state.sqlite.damaged-20261123T211406Z"), names(file.getParent()));
    }

    @Test
    void aJournalOfAStateThatIsGoneSpoilsNoNewOne() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling("state.sqlite-journal"), "left by somebody");
        try (UserState state = open()) {
            state.save("theme", "dark");
        }
        assertEquals(List.of("state.sqlite", "state.sqlite.damaged-20261123T211406Z-journal"), names(file.getParent()));
    }
}
