package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program while a note is being typed: at the next start, at most two seconds of typing are missing. */
class KilledWhileTypingTest {

    private static final int LETTERS = 200;
    private static final long MOST_LOST = 2_000;

    @TempDir
    private Path folder;

    @Test
    void theNoteIsThereAtTheNextStart() throws Exception {
        Path file = folder.resolve("state.sqlite");
        Process typing = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--class-path", System.getProperty("java.class.path"),
                NoteTyping.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        TreeMap<Integer, Long> typed = new TreeMap<>();
        try (BufferedReader said = typing.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].length() == 13) {
                    typed.put(Integer.valueOf(words[0]), Long.valueOf(words[1]));
                }
                if (typed.size() == LETTERS) {
                    // By its handle, which leaves what it said to be read to the end.
                    typing.toHandle().destroyForcibly();
                }
            }
        } finally {
            typing.destroyForcibly().waitFor();
        }
        try (UserState state = UserState.open(file)) {
            assertEquals(Optional.empty(), state.notice());
            int kept = state.listPrepared("dossier").get("opening").note().length();
            assertTrue(kept > 0, "nothing of the note was kept");
            long lost = typed.lastEntry().getValue() - typed.getOrDefault(kept, typed.lastEntry().getValue());
            assertTrue(lost <= MOST_LOST, kept + " of " + typed.lastKey() + " letters kept: " + lost
                    + " ms are missing");
        }
    }
}
