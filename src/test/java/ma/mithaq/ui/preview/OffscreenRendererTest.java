package ma.mithaq.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** In a process of its own, for JavaFX is started once in one. */
@BesideWindows
class OffscreenRendererTest {

    @Test
    void aWantOfMemoryIsHandedOnAndNotWaitedFor() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                        Exhausted.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, "it waits for ever");
        assertEquals(ProblemCode.INTERNAL + " java.lang.OutOfMemoryError",
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
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
