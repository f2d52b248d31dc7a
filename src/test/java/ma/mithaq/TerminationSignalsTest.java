package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, which the system's own tool signals. */
@BesideWindows
@EnabledOnOs(value = OS.LINUX, disabledReason = "the env of others cannot set what is ignored")
class TerminationSignalsTest {

    /** Waits for signals, prints the first and goes on; the second of a kind is the system's. */
    static final class Waiting {

        private Waiting() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            TerminationSignals.tell(System.out::println);
            System.out.println("waiting");
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"HUP, 1", "INT, 2", "TERM, 15"})
    void theFirstIsToldAndTheSecondEndsTheProgram(String signal, int number) throws Exception {
        Process process = start(List.of());
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("waiting", said.readLine());
            send(signal, process);
            assertEquals(Integer.toString(number), said.readLine());
            assertTrue(process.isAlive());
            send(signal, process);
            assertEquals(128 + number, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }

    /** As {@code nohup} starts a program that is to go on where its terminal is closed. */
    @ParameterizedTest
    @CsvSource({"HUP", "INT", "TERM"})
    void whatWasIgnoredBeforeStaysIgnored(String signal) throws Exception {
        Process process = start(List.of("--ignore-signal=" + signal));
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("waiting", said.readLine());
            send(signal, process);
            // Signals that the program takes are told in the order in which they come.
            String other = signal.equals("TERM") ? "INT" : "TERM";
            send(other, process);
            assertEquals(other.equals("TERM") ? "15" : "2", said.readLine());
            assertTrue(process.isAlive());
        } finally {
            process.destroyForcibly();
        }
    }

    /** What starts the tests may have it that they ignore some, as a shell does in the background. */
    private static Process start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal"));
        command.addAll(options);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Waiting.class.getName()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static void send(String signal, Process process) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO().start()
                .waitFor());
    }
}
