package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import ma.mithaq.StartedProgram.Ended;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands as the program itself puts them together, in a process of its own. */
@BesideWindows
@EnabledOnOs(OS.LINUX)
class MithaqTest {

    /** Starts the program, and fails beside it as soon as it is ready for that. */
    static final class FailsBeside {

        private FailsBeside() {
        }

        public static void main(String[] arguments) {
            Thread.ofPlatform().start(() -> {
                Instant end = Instant.now().plus(Duration.ofSeconds(10));
                while (Thread.getDefaultUncaughtExceptionHandler() == null && Instant.now().isBefore(end)) {
                    Thread.onSpinWait();
                }
                throw new IllegalStateException("beside it");
            });
            Mithaq.main(arguments);
        }
    }

    @TempDir
    private Path folder;
    private Path kept;
    private Path dossier;

    @BeforeEach
    void copyDossier() throws IOException {
        kept = Files.createDirectories(folder.resolve("mithaq")).resolve("state.sqlite");
        dossier = Files.copy(Dossiers.SPARSE.file(), folder.resolve("sparse.mithaq"));
    }

    @Test
    void aCommandSpeaksTheLanguageChosenLastAndKnowsWhichKeysAreTrusted() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        Path signed = folder.resolve("signed.mithaq");
        DossierSigner.sign(dossier, key, "The office", signed);
        try (UserState state = UserState.open(kept)) {
            state.save(UserState.LANGUAGE, "fr");
            state.saveKeys(KeyRing.EMPTY.trusting(new TrustedKey(key.office(), "The office", Instant.EPOCH)));
        }
        Ended check = run("check", signed.toString());
        assertEquals(0, check.status(), check.toString());
        assertTrue(check.results().contains("[+] " + Messages.plain(Language.FRENCH).get("command.check.trusted")),
                check.toString());
        assertEquals("", check.told(), "what is logged is for nobody who uses it");
    }

    /** What fails beside a command is told, and the command goes on. */
    @Test
    void aCommandThatFailsHasAnotherStatusAndSaysWhyWhateverFailsBesideIt() throws Exception {
        Ended check = StartedProgram.run(StartedProgram.of(folder, List.of(), FailsBeside.class, "check",
                folder.resolve("gone.mithaq").toString(), "--lang", "en"));
        assertEquals(1, check.status(), check.toString());
        assertTrue(check.told().contains("(M101)"), check.told());
        assertTrue(check.told().contains("(M900)"), check.told());
        assertTrue(log().contains("IllegalStateException"), log());
    }

    /** The words of Java itself, which ends, are of that level. */
    @Test
    void aDeveloperSeesInTheTerminalWhatIsLogged() throws Exception {
        Ended version = StartedProgram.run(
                StartedProgram.of(folder, List.of("-Dmithaq.log=DEBUG"), Mithaq.class, "--version"));
        assertEquals(List.of("Mithaq (unpackaged)"), version.results());
        assertTrue(version.told().contains("Runtime.exit"), version.told());
    }

    @Test
    void whatWasPreparedForPresentingIsExported() throws Exception {
        try (UserState state = UserState.open(kept)) {
            state.savePrepared(id(dossier), PreparedSlide.fresh("opening").withNote("Welcome, all of you."));
            state.savePrepared(id(dossier), PreparedSlide.fresh("network").withHidden(true));
        }
        Path slides = folder.resolve("slides.pptx");
        Ended export = run("export", dossier.toString(), "-o", slides.toString());
        assertEquals(0, export.status(), export.toString());
        try (ZipFile parts = new ZipFile(slides.toFile())) {
            String notes = new String(parts.getInputStream(parts.getEntry("ppt/notesSlides/notesSlide1.xml"))
                    .readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(notes.contains("Welcome, all of you."), notes);
        }
        Ended pictures = run("export", dossier.toString(), "-o", folder.resolve("slide.png").toString(), "--slides");
        assertEquals(2, pictures.results().size(), pictures.toString());
    }

    /** Without a display, every view is written as a picture instead. */
    @Test
    void withoutADisplayPicturesAreWritten() throws Exception {
        assertPicturesInsteadOfAWindow(program(dossier.toString()));
        assertFalse(log().contains("because of"), "JavaFX was started in vain: " + log());
    }

    /** JavaFX can be started only once in a process: another one draws the pictures. */
    @Test
    void withADisplayThatDoesNotAnswerPicturesAreWrittenToo() throws Exception {
        ProcessBuilder program = program(dossier.toString());
        program.environment().put("DISPLAY", ":987");
        assertPicturesInsteadOfAWindow(program);
        assertTrue(log().contains("because of"), "JavaFX was not started: " + log());
    }

    private void assertPicturesInsteadOfAWindow(ProcessBuilder program) throws Exception {
        Ended ended = StartedProgram.run(program.directory(folder.toFile()));
        assertEquals(0, ended.status(), ended.toString());
        assertTrue(ended.told().contains("(M401)"), ended.told());
        try (Stream<Path> pictures = Files.list(folder.resolve("mithaq-preview"))) {
            assertEquals(pictures.map(Path::toString).sorted().toList(), ended.results().stream().sorted().toList());
        }
        assertTrue(ended.results().size() > 7, ended.toString());
    }

    private Ended run(String... arguments) throws Exception {
        return StartedProgram.run(program(arguments));
    }

    private ProcessBuilder program(String... arguments) {
        return StartedProgram.of(folder, List.of(), Mithaq.class, arguments);
    }

    private String log() throws IOException {
        return Files.readString(kept.resolveSibling("mithaq.log"));
    }

    private static String id(Path dossier) throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            return store.info().id();
        }
    }
}
