package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.task.TooLongException;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Dossiers;
import ma.mithaq.store.ManyPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export that does not finish leaves nothing behind, and an existing file stays. */
@BesideWindows
class StoppedExportTest {

    private static final String OLD = "what was there before";

    @TempDir
    private static Path home;
    private static Path dossier;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws Exception {
        dossier = Exported.bundledDossier(home);
    }

    /** A Word document is made in memory and written last; a PDF and text are written as they come. */
    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX", "ICS"})
    void stoppedFromOutside(Format format) throws Exception {
        Path file = before(format);
        Path temporary = Files.createDirectory(home.resolve("temporary-" + format));
        Process export = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("java.class.path"), StoppedExport.class.getName(), format.name(),
                dossier.toString(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader words = export.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("begun", words.readLine());
            assertEquals(2, names(folder).size(), "the file to come is not there yet: this would prove nothing");
            export.toHandle().destroy();
            assertTrue(export.waitFor() != 0);
        } finally {
            export.destroyForcibly();
        }
        assertUntouched(file);
        assertEquals(Set.of(), names(temporary));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
    void cancelled(Format format) throws Exception {
        Path file = before(format);
        assertThrows(CancellationException.class, () -> export(format, file, share -> {
            throw new CancellationException();
        }));
        assertUntouched(file);
    }

    @Test
    void tooLongForTheMemoryThereIs() throws Exception {
        Path file = before(Format.PDF);
        Problem problem = assertThrows(Problem.class, () -> export(Format.PDF, file, share -> {
            throw new OutOfMemoryError();
        }));
        assertEquals(ProblemCode.TOO_LONG_FOR_FORMAT, problem.code());
        assertEquals(List.of(".pdf", Format.endingsOfAnyLength()), problem.arguments());
        assertUntouched(file);
    }

    @Test
    void tooLongIsSaidBeforeAnythingIsLaidOut() throws Exception {
        Path many = home.resolve("many.mithaq");
        ManyPeople.write(many, 9_000);
        Path file = before(Format.DOCX);
        List<Double> heard = new ArrayList<>();
        Problem problem = assertThrows(Problem.class, () -> export(many, Format.DOCX, file, heard::add));
        assertEquals(ProblemCode.TOO_LONG_FOR_FORMAT, problem.code());
        assertEquals(List.of(), heard);
        assertUntouched(file);
    }

    /** A few entries may have many words. */
    @Test
    void tooManyWordsAreNotBegun() throws Exception {
        Path source = Dossiers.copySource(Files.createDirectory(home.resolve("words")));
        Files.writeString(source.resolve("brief.yaml"), IntStream.range(0, 300)
                .mapToObj(number -> "- {id: p" + number + ", text: \"" + "كلمة ".repeat(1_590) + "\"}\n")
                .collect(Collectors.joining("", "brief:\n", "")));
        Path words = home.resolve("words.mithaq");
        DossierBuilder.build(source, words);
        Path file = before(Format.DOCX);
        List<Double> heard = new ArrayList<>();
        Problem problem = assertThrows(Problem.class, () -> export(words, Format.DOCX, file, heard::add));
        assertInstanceOf(TooLongException.class, problem.getCause());
        assertEquals(List.of(), heard);
        assertUntouched(file);
    }

    /** So many that reading them alone would take minutes. */
    @Test
    void moreThanMemoryTakesIsNotBegunInAnyFormatThatIsMadeInIt() throws Exception {
        Path many = home.resolve("more.mithaq");
        ManyPeople.write(many, 10_700);
        for (Format format : List.of(Format.PPTX, Format.DOCX)) {
            Path file = before(format);
            List<Double> heard = new ArrayList<>();
            Problem problem = assertThrows(Problem.class, () -> export(many, format, file, heard::add));
            assertEquals(ProblemCode.TOO_LONG_FOR_FORMAT, problem.code());
            assertNull(problem.getCause(), "memory ran out");
            assertEquals(List.of(), heard);
            assertUntouched(file);
            Files.delete(file);
        }
    }

    private static void export(Format format, Path file, Progress progress) throws Problem {
        export(dossier, format, file, progress);
    }

    private static void export(Path dossier, Format format, Path file, Progress progress) throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            Exports.write(format, store, new ExportOptions(Language.ARABIC, Preparation.NONE), file, progress);
        }
    }

    private Path before(Format format) throws IOException {
        return Files.writeString(folder.resolve("file" + format.ending()), OLD);
    }

    private void assertUntouched(Path file) throws IOException {
        assertEquals(Set.of(file.getFileName().toString()), names(folder));
        assertEquals(OLD, Files.readString(file));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
