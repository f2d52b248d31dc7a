package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whatever tests do, in this process or in others that they start, leaves the state of whoever runs them alone. */
class TestStateTest {

    private static final Path STATE = Path.of("target/test-state").toAbsolutePath();

    @Test
    @DisabledOnOs(value = OS.MAC, disabledReason = "no variable names the folder there")
    void neitherThisProcessNorOneThatItStartsKnowsThePersonsOwn() throws IOException, InterruptedException {
        assertEquals(Optional.of(STATE), DataFolder.ofThisUser().map(Path::getParent));
        Process started = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), ToldFolder.class.getName())
                .start();
        assertEquals(STATE.toString(),
                new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        assertEquals(0, started.waitFor());
    }

    /** Tells in which folder a process of its own would keep the state. */
    static final class ToldFolder {
        private ToldFolder() {
        }

        public static void main(String[] arguments) {
            System.out.println(DataFolder.ofThisUser().map(Path::getParent).orElseThrow());
        }
    }
}
