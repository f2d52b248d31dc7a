package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesWhatWasThereOnlyByAWholeFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Problem problem = assertThrows(Problem.class, () -> OutputFile.write(file, out -> {
            out.write('n');
            throw new Problem(ProblemCode.DAMAGED, "x");
        }));
        assertEquals(ProblemCode.DAMAGED, problem.code());
        assertEquals("old", Files.readString(file));
        OutputFile.write(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void writesThroughALink() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        OutputFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void makesTheFolder() throws Exception {
        Path file = folder.resolve("new/folder/a.json");
        OutputFile.write(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void refusesAFolderAndAPlaceInsideAFile() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.json"));
        Path inTheWay = Files.createFile(folder.resolve("file"));
        for (Path file : List.of(taken, inTheWay.resolve("a.json"))) {
            Problem problem = assertThrows(Problem.class, () -> OutputFile.write(file, out -> out.write('n')));
            assertEquals(ProblemCode.OUTPUT_UNWRITABLE, problem.code());
            assertEquals(List.of(file), problem.arguments());
        }
        assertEquals(List.of("file", "taken.json"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
