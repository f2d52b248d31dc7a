package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.inside.AskedWindow;

/** The program in a process of its own, on Linux, where a variable names the folder with the user's state. */
final class StartedProgram implements AutoCloseable {

    /** By then any start has ended, or hangs, in seconds. */
    private static final long PATIENCE = 60;

    private final Process process;
    private final Path errors;
    private final BufferedReader answers;
    private final BufferedWriter asked;

    /** How a command has ended, what it has printed, and what it has told the person. */
    record Ended(int status, List<String> results, String told) {
    }

    private StartedProgram(ProcessBuilder program) throws IOException {
        errors = program.redirectError().file().toPath();
        process = program.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        asked = process.outputWriter(StandardCharsets.UTF_8);
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(this::close);
    }

    /** Opens the window where there is no display, and waits for its first page. */
    static StartedProgram window(ProcessBuilder program) throws IOException {
        StartedProgram started = new StartedProgram(program);
        started.answer();
        return started;
    }

    /** Waits until it has ended. */
    static Ended run(ProcessBuilder program) throws IOException, InterruptedException {
        try (StartedProgram started = new StartedProgram(program)) {
            List<String> results = started.answers.lines().toList();
            return new Ended(started.process.waitFor(), results, Files.readString(started.errors));
        }
    }

    /**
     * A process that is to be the program, speaking Arabic where the state knows no other language.
     *
     * @param home      the folder in which is that of the program's data
     * @param main      the class to start
     * @param arguments of the program
     */
    static ProcessBuilder of(Path home, List<String> options, Class<?> main, String... arguments) {
        // A shell in the background may have its children ignore signals.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8", "-Dslf4j.internal.verbosity=ERROR",
                "-Dmithaq.dossiers=" + Path.of(System.getProperty("mithaq.dossiers")).toAbsolutePath(),
                "--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.text=ALL-UNNAMED"));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectError(home.resolve("errors").toFile());
        Map<String, String> environment = program.environment();
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        // Among the arguments it would be so long that Java tells the program none, with which it starts another.
        environment.putAll(
                Map.of("CLASSPATH", classPath(), "XDG_DATA_HOME", home.toString(), "LC_ALL", "C.UTF-8"));
        return program;
    }

    /** Its relative parts are those of this process's folder, which need not be that of the program's. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** @param deed one that {@link AskedWindow} does */
    List<String> ask(String deed) throws IOException {
        tell(deed);
        return answer();
    }

    private void tell(String deed) throws IOException {
        asked.write(deed + "\n");
        asked.flush();
    }

    private List<String> answer() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); !AskedWindow.DONE.equals(line); line = answers.readLine()) {
            assertTrue(line != null, "it ended: " + Files.readString(errors));
            lines.add(line);
        }
        return lines;
    }

    /** Closes the window, and answers with the program's status. It may end before it has said that it closed. */
    int end() throws IOException, InterruptedException {
        tell("close");
        return process.waitFor();
    }

    /** Has the system ask it to end, and answers with its status. */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
