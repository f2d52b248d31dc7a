package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source written from a dossier says all that the dossier says, and writing it again changes nothing. */
@Written
class SourceWriterTest {

    @TempDir
    private Path folder;

    @Test
    void theSourceOfEveryDossierGivesItsVeryBytes() throws Exception {
        for (Path source : List.of(Dossiers.sampleSource(), Path.of("resources/dossiers/mistral-ai-2025"),
                Dossiers.sampleSource().resolveSibling("two-scripts"))) {
            Path file = folder.resolve(source.getFileName() + ".mithaq");
            DossierBuilder.build(source, file);
            assertRoundTrip(file);
        }
    }

    private void assertRoundTrip(Path file) throws Exception {
        Path once = folder.resolve(file.getFileName() + "-once");
        write(file, once);
        Path again = folder.resolve("again.mithaq");
        DossierBuilder.build(once, again);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), file.toString());
        Path twice = folder.resolve(file.getFileName() + "-twice");
        write(again, twice);
        assertEquals(texts(once), texts(twice));
    }

    private static void write(Path file, Path source) throws Exception {
        try (DossierStore store = DossierFile.open(file)) {
            SourceWriter.write(store, source);
        }
    }

    private static Map<String, String> texts(Path source) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
