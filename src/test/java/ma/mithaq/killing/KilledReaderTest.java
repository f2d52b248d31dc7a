package ma.mithaq.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.store.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy from which an open dossier is read is freed with the process, however that ends. */
@BesideWindows
class KilledReaderTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path temporary;
    @TempDir
    private Path libraries;

    @Test
    void aKilledProcessLeavesNothingBehind() throws Exception {
        Path file = Dossiers.build(folder);
        // SQLite's library is unpacked elsewhere, as in the image: it is not part of what is read.
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary, "-Dorg.sqlite.tmpdir=" + libraries, "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Reader.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        Process reader = builder.start();
        try (BufferedReader said = reader.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", said.readLine());
            assertEquals(List.of(), list(temporary));
            assertEquals(List.of(file), list(folder));
        } finally {
            reader.destroyForcibly().waitFor();
        }
        assertEquals(List.of(), list(temporary));
        assertEquals(List.of(file), list(folder));
    }

    private static List<Path> list(Path in) throws Exception {
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }
}
