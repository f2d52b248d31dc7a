package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Written
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
            assertEquals(file == taken ? ProblemCode.OUTPUT_NOT_A_FILE : ProblemCode.OUTPUT_UNWRITABLE, problem.code());
            assertEquals(List.of(file), problem.arguments());
        }
        assertEquals(List.of("file", "taken.json"), names());
    }

    @Test
    void theLongestNameThereIsAndOneThatIsTooLong() throws Exception {
        // 255 bytes, in Arabic letters of two bytes each.
        Path longest = Files.createDirectories(folder.resolve("مجلد طويل/" + "ط".repeat(100)))
                .resolve("م".repeat(125) + ".json");
        OutputFile.write(longest, out -> out.write('n'));
        assertEquals("n", Files.readString(longest));
        assertEquals(ProblemCode.NAME_TOO_LONG,
                refusal(folder.resolve("م".repeat(126) + ".json"), out -> out.write('n')));
    }

    /** The disk's failure is reported to the user even where a library wraps it in an exception of its own. */
    @Test
    void whatTheDiskTellsIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertEquals(ProblemCode.DISK_FULL, refusal(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals(ProblemCode.OUTPUT_FORBIDDEN, refusal(file, out -> {
            throw new AccessDeniedException(file.toString());
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.json"), names());
    }

    /** The system gives its reasons in its own language. */
    @Test
    void aNameThatIsTooLongIsKnownWithoutTheSystemsWords() {
        Path file = Path.of("م".repeat(250) + ".json");
        Problem problem = WriteProblems.of(new FileSystemException("", null, "Nom de fichier trop long"), file);
        assertEquals(ProblemCode.NAME_TOO_LONG, problem.code());
        assertEquals(List.of(file, 505, 255), problem.arguments());
        Path deep = Path.of("/ab".repeat(1400));
        assertEquals(List.of(deep, 4200, 4095), WriteProblems.of(new IOException("?"), deep).arguments());
    }

    /** It has no room because it is not a disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereThereIsNoDiskNoneIsFull() {
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, refusal(Path.of("/proc/a.json"), out -> out.write('n')));
    }

    @Test
    void aFolderThatGoesAwayMeanwhile() throws IOException {
        Path away = Files.createDirectory(folder.resolve("network"));
        assertEquals(ProblemCode.OUTPUT_FOLDER_GONE, refusal(away.resolve("a.json"), out -> {
            out.write(new byte[100_000]);
            try (Stream<Path> files = Files.list(away)) {
                for (Path part : files.toList()) {
                    Files.delete(part);
                }
            }
            Files.delete(away);
        }));
        assertEquals(List.of(), names());
    }

    /** Process numbers are below this on every system, so no process has it. */
    @Test
    void whatDeadProcessesLeftIsRemovedAndNothingElse() throws Exception {
        Process living = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Waiting.class.getName()).start();
        try {
            String kept = ".mithaq-1.part-" + living.pid();
            for (String name : List.of(kept, ".mithaq-7.part-4111222333", ".mithaq-7.part-4111222333-journal",
                    ".mithaq-notes", "b.part-4111222333")) {
                Files.writeString(folder.resolve(name), "half");
            }
            OutputFile.write(folder.resolve("a.json"), out -> out.write('n'));
            assertEquals(List.of(kept, ".mithaq-notes", "a.json", "b.part-4111222333"), names());
        } finally {
            living.destroyForcibly().waitFor();
        }
        OutputFile.write(folder.resolve("a.json"), out -> out.write('n'));
        assertEquals(List.of(".mithaq-notes", "a.json", "b.part-4111222333"), names());
    }

    /** In a folder where everybody may write, what has such a name need not be a file. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeThatIsCalledLikeAPartIsNotWaitedFor() throws Exception {
        String pipe = ".mithaq-7.part-4111222333";
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve(pipe).toString()).start().waitFor());
        assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> OutputFile.write(folder.resolve("a.json"), out -> out.write('n')));
        assertEquals(List.of(pipe, "a.json"), names());
    }

    /** A file that has appeared there since the place was judged. */
    @Test
    void nothingButAFileIsReplaced() throws IOException {
        Path place = folder.resolve("a.json");
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE,
                refusal(place, out -> Files.createSymbolicLink(place, folder.resolve("nowhere"))));
        assertTrue(Files.isSymbolicLink(place));
        assertEquals(List.of("a.json"), names());
    }

    /** A process that does nothing until its standard input ends. */
    static final class Waiting {
        public static void main(String[] arguments) throws IOException {
            System.in.transferTo(System.err);
        }
    }

    private static ProblemCode refusal(Path file, OutputFile.Content content) {
        return assertThrows(Problem.class, () -> OutputFile.write(file, content)).code();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
