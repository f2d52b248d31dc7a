package ma.mithaq.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Format;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the program at once, on one state and on one file. */
@BesideWindows
class TwoProcessesTest {

    private static final int TIMES = 40;

    @TempDir
    private Path folder;

    @Test
    void eachKeepsItsNotesAndItsDossiers() throws Exception {
        Path file = folder.resolve("state.sqlite");
        try (Started one = new Started("share", file, "a", TIMES);
                Started other = new Started("share", file, "b", TIMES)) {
            assertEquals("kept", one.line());
            assertEquals("kept", other.line());
            one.line();
            other.line();
        }
        try (UserState state = UserState.open(file)) {
            Map<String, PreparedSlide> slides = state.listPrepared("dossier");
            for (String name : List.of("a", "b")) {
                for (int i = 0; i < 5; i++) {
                    assertEquals(name + (TIMES - 5 + i), slides.get(name + i).note());
                }
            }
            assertTrue(Set.of("a" + (TIMES - 1), "b" + (TIMES - 1)).contains(slides.get("both").note()));
            assertEquals(11, slides.size());
            assertEquals(new TreeSet<>(List.of("a0", "a1", "a2", "a3", "a4", "b0", "b1", "b2", "b3", "b4")),
                    new TreeSet<>(state.listRecent().stream()
                            .map(recent -> recent.path().getFileName().toString()).toList()));
        }
    }

    @Test
    void ofTwoExportsToOneNameOneWinsWhole() throws Exception {
        Path dossier = folder.resolve("one.mithaq");
        DossierBuilder.build(Path.of("resources/dossiers/mistral-ai-2025"), dossier);
        Path file = Files.createDirectory(folder.resolve("out")).resolve("people.popolo.json");
        Path alone = folder.resolve("alone.popolo.json");
        Set<String> whole = new TreeSet<>();
        for (int times : List.of(1, 2)) {
            try (Started writer = new Started(Format.POPOLO, alone, dossier, times)) {
                while (writer.line() != null) {
                    assertTrue(Files.exists(alone));
                }
                whole.add(Files.readString(alone));
            }
        }
        assertEquals(2, whole.size());
        try (Started one = new Started(Format.POPOLO, file, dossier, TIMES);
                Started other = new Started(Format.POPOLO, file, dossier, TIMES)) {
            int written = 0;
            while (one.line() != null) {
                assertTrue(whole.contains(Files.readString(file)));
                written++;
            }
            while (other.line() != null) {
                assertTrue(whole.contains(Files.readString(file)));
                written++;
            }
            assertEquals(2 * TIMES, written);
        }
        assertEquals(1, file.getParent().toFile().list().length);
    }
}
