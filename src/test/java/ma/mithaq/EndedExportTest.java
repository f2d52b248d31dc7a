package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.export.ExportRequest;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that end without having exported: each ends in a sentence, and in a log that says how. */
@BesideWindows
class EndedExportTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private final Logger logger = Logger.getLogger(ExportProcess.class.getName());
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getMessage());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void readTheLog() {
        logger.addHandler(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger.removeHandler(log);
    }

    private Path file() {
        return folder.resolve("ملف.pdf");
    }

    private Path export(Stream<String> command) throws Problem {
        ExportProcess exporter = new ExportProcess(() -> Optional.of(new ArrayList<>(command.toList())));
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            return exporter.begin(new ExportRequest(store.judged(), new ExportForm.ByEnding(), Language.ARABIC, file()),
                    share -> { }).await();
        }
    }

    private Stream<String> java(String manner, String... options) {
        return Stream.of(Stream.of(JAVA.toString()), Stream.of(options), Stream.of("-cp",
                System.getProperty("java.class.path"), FalseExport.class.getName(), manner, file().toString()))
                .flatMap(each -> each);
    }

    private void assertCutOff(Stream<String> command, String... said) {
        Problem problem = assertThrows(Problem.class, () -> export(command));
        assertEquals(ProblemCode.EXPORT_CUT_OFF, problem.code());
        assertEquals(List.of(file()), problem.arguments());
        assertLogged(said);
    }

    private void assertLogged(String... said) {
        assertEquals(1, logged.size(), logged.toString());
        for (String each : said) {
            assertTrue(logged.getFirst().contains(each), logged.getFirst());
        }
        assertFalse(logged.getFirst().contains(FalseExport.SECRET), logged.getFirst());
    }

    @Test
    void whereThereIsNoJavaThatIsSaid() {
        String gone = folder.resolve("removed/bin/java").toString();
        Problem problem = assertThrows(Problem.class, () -> export(Stream.of(gone)));
        assertEquals(ProblemCode.EXPORT_NOT_STARTED, problem.code());
        assertEquals(List.of(file()), problem.arguments());
        assertLogged(gone);
    }

    @Test
    void whereTheSystemDoesNotTellHowToStartOneThatIsSaid() {
        ExportProcess exporter = new ExportProcess(Optional::empty);
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            ExportRequest wanted =
                    new ExportRequest(store.judged(), new ExportForm.ByEnding(), Language.ARABIC, file());
            Problem problem = assertThrows(Problem.class, () -> exporter.begin(wanted, share -> { }));
            assertEquals(ProblemCode.EXPORT_NOT_STARTED, problem.code());
        } catch (Problem unsound) {
            throw new AssertionError(unsound);
        }
        assertLogged("the system does not tell");
    }

    @Test
    void whatJavaSaysWhereItCannotStartIsInTheLog() {
        assertCutOff(java("without a word", "-XX:NoSuchOption=1"), "ended with status 1", "NoSuchOption",
                "Could not create the Java Virtual Machine");
    }

    @Test
    void onlyWhatIsToldToBeMadeIsMade() {
        assertCutOff(java("without a word"), "ended with status 0");
    }

    @Test
    void ofAnErrorItsKindAndPlaceAreInTheLogAndNotItsWords() {
        assertCutOff(java("by an error"), "ended with status 1", "java.lang.IllegalStateException\n",
                "java.io.IOException\n", "at ma.mithaq.FalseExport.main(FalseExport.java:");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneThatIsKilledIsCutOffAndLeavesNothing() throws IOException {
        assertCutOff(java("by the system"), "ended with status 137");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void oneWithoutMemoryIsCutOff() {
        assertCutOff(java("for want of memory", "-Xmx32m", "-XX:+ExitOnOutOfMemoryError"), "ended with status 3",
                "Terminating due to java.lang.OutOfMemoryError");
    }

    @Test
    void whatWasMadeBeforeTheEndIsMadeHoweverMuchIsSaid() throws Problem {
        assertEquals(file(), export(java("after many words")));
        assertLogged("ended with status 4", "(lines of other words: ");
        assertTrue(logged.getFirst().getBytes(StandardCharsets.UTF_8).length < 1024, logged.getFirst());
    }
}
