package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.ui.testing.Toolkit;
import ma.mithaq.ui.testing.WholeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that keep the screen saver off: the first that can is held for as long as the presentation lasts. */
class ScreenSaverTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> ABSENT = List.of("mithaq-there-is-no-such-program");
    /** Ends by itself, as such a program does where it cannot do it. */
    private static final List<String> UNABLE = List.of(JAVA, "-mithaq-no-such-option");

    /** In milliseconds: what waits for ever outlasts the one, and nothing else takes as long as the other. */
    private static final long SHORT = 100;
    private static final long LONG = 60_000;

    @TempDir
    private Path folder;

    private final List<Boolean> told = new ArrayList<>();

    /** Runs until it is ended: waits for words that nobody sends. */
    private List<String> able(String name) throws IOException {
        Path program = Files.writeString(folder.resolve(name + ".java"),
                "void main() throws Exception { System.in.read(); }");
        return List.of(JAVA, program.toString());
    }

    private ScreenSaver keepOff(List<List<String>> programs, long patience) {
        ScreenSaver saver = Toolkit.call(() -> ScreenSaver.keepOff(programs, patience, told::add));
        WholeWindow.await("an answer", () -> !told.isEmpty());
        return saver;
    }

    /** Those of this test: what other tests started may still be ending, and new ones come. */
    private List<ProcessHandle> started() {
        return ProcessHandle.current().children().filter(child -> {
            String line = child.info().commandLine().orElse("");
            return line.contains(folder.toString()) || line.contains(UNABLE.getLast());
        }).toList();
    }

    @AfterEach
    void end() {
        started().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void theFirstThatCanIsHeldUntilTheEnd() throws IOException {
        ScreenSaver saver = keepOff(List.of(ABSENT, able("First"), able("Second")), SHORT);
        assertEquals(List.of(true), told);
        List<ProcessHandle> held = started();
        assertEquals(1, held.size(), held.toString());
        assertTrue(held.getFirst().info().arguments().map(List::of).orElse(List.of("First.java")).getLast()
                .endsWith("First.java"));
        saver.close();
        WholeWindow.await("its end", () -> !held.getFirst().isAlive());
    }

    @Test
    void whereNoneCanThatIsTold() {
        ScreenSaver saver = keepOff(List.of(ABSENT, UNABLE), LONG);
        assertEquals(List.of(false), told);
        saver.close();
        assertEquals(List.of(), started());
    }

    @Test
    void whatStartsTooLateIsEndedAtOnce() throws IOException {
        List<List<String>> programs = List.of(able("Late"));
        ScreenSaver saver = Toolkit.call(() -> {
            ScreenSaver starting = ScreenSaver.keepOff(programs, SHORT, told::add);
            starting.close();
            return starting;
        });
        WholeWindow.await("an answer", () -> !told.isEmpty());
        assertFalse(told.getFirst(), "nothing is kept off any more");
        WholeWindow.await("its end", () -> started().stream().noneMatch(ProcessHandle::isAlive));
        saver.close();
    }
}
