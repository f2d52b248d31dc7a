package ma.mithaq.ui.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, for JavaFX is started once in one. */
@BesideWindows
class OffscreenRendererTest {

    @TempDir
    private Path folder;

    @Test
    void aWantOfMemoryIsHandedOnAndNotWaitedFor() throws Exception {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Exhausted.class.getName())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("it waits for ever");
        }
        String expected = ProblemCode.OUT_OF_MEMORY + " java.lang.OutOfMemoryError";
        assertTrue(Files.readString(said).endsWith(expected), Files.readString(said));
    }

    /** A process whose drawing needs more memory than there is. */
    static final class Exhausted {

        private Exhausted() {
        }

        public static void main(String[] arguments) {
            try {
                OffscreenRenderer.call(() -> {
                    throw new OutOfMemoryError();
                });
            } catch (Problem problem) {
                System.out.print(problem.code() + " " + problem.getCause().getClass().getName());
            }
            System.exit(0);
        }
    }
}
