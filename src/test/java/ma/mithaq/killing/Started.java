package ma.mithaq.killing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@link Writer} that was started. */
final class Started implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    Started(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Writer.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    long pid() {
        return process.pid();
    }

    /** The next line; {@code null} where it has ended. */
    String line() throws IOException {
        return said.readLine();
    }

    /** Kills it, whatever it is doing, after a pause in microseconds, and returns the last line that it wrote. */
    String killAfter(long pause) throws IOException, InterruptedException {
        Thread.sleep(pause / 1000, (int) (pause % 1000) * 1000);
        // By its handle, which leaves what it said to be read to the end.
        process.toHandle().destroyForcibly();
        String last = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            last = line;
        }
        process.waitFor();
        return last;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }
}
