package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.inside.ShownWords;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The window as the program itself puts it together, in a process of its own. */
@BesideWindows
class DesktopTest {

    /** With which the program speaks Arabic, where nothing was kept. */
    private static final String ARABIC = "C.UTF-8";
    private static final String ENGLISH = "en_GB.UTF-8";

    @TempDir
    private Path folder;

    @Test
    void ofSharesOnlyTheLastDossierIsOpenedUnasked() {
        Path here = Path.of("here.mithaq");
        Path gone = Path.of("gone.mithaq");
        Path share = Path.of("\\\\server\\share\\a.mithaq");
        List<Path> asked = new ArrayList<>();
        Predicate<Path> exists = path -> asked.add(path) && path != gone;
        assertEquals(Optional.of(here), Desktop.last(List.of(gone, share, here), exists));
        assertEquals(List.of(gone, here), asked);
        assertEquals(Optional.of(share), Desktop.last(List.of(share, here), exists));
        assertEquals(Optional.empty(), Desktop.last(List.of(gone, share), exists));
        assertEquals(Optional.empty(), Desktop.last(List.of(), exists));
        assertEquals(List.of(gone, here, gone), asked, "no share is looked for");
    }

    /** On Linux, a variable names the folder with the state. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatWasKeptIsThereAtTheNextStart() throws Exception {
        Path data = folder.resolve("mithaq");
        Path aside = data.resolve("state.sqlite.damaged-20260101T000000Z");
        try (UserState state = UserState.open(data.resolve("state.sqlite"))) {
            state.save(UserState.LANGUAGE, "fr");
            state.save("searches", "الذكاء\naccord");
            state.saveKeys(KeyRing.EMPTY.trusting(new TrustedKey(
                    SigningKey.create(folder.resolve("key.pem")).office(), "ديوان الوزارة", Instant.EPOCH)));
        }
        Files.copy(data.resolve("state.sqlite"), aside);
        List<String> shown = shown(ARABIC);
        assertTrue(shown.contains("Langue"), "the language: " + shown);
        assertTrue(shown.containsAll(List.of("الذكاء", "accord")), "the recent searches: " + shown);
        assertTrue(shown.stream().anyMatch(words -> words.contains("ديوان الوزارة")), "the trusted keys: " + shown);
        assertTrue(shown.contains(aside.getFileName().toString()), "what was set aside: " + shown);
    }

    /** The program speaks the system's language until another is chosen, and says what it has done to the state. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theFirstStartSpeaksAsTheSystemAndSaysWhatWasSetAside() throws Exception {
        Path state = Files.createDirectories(folder.resolve("mithaq")).resolve("state.sqlite");
        Files.writeString(state, "not a database");
        List<String> shown = shown("fr_FR.UTF-8");
        assertTrue(shown.contains("Langue"), "the language: " + shown);
        assertTrue(shown.stream().anyMatch(words -> words.contains("(M301)")), "the notice: " + shown);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeShownCostsASentenceAndTheBundledDossierIsShown() throws Exception {
        List<String> shown = shown(ENGLISH, "file://elsewhere/agreement.mithaq");
        assertTrue(shown.stream().anyMatch(words -> words.contains("(M")), "the sentence: " + shown);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anOfficesStatementIsShownOnceItIsKnownWhoIsTrusted() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        Path statement = folder.resolve("statement" + KeyStatementFile.ENDING);
        KeyStatementFile.vouch(key, SigningKey.create(folder.resolve("next.pem")), "The office", statement);
        try (UserState state = UserState.open(folder.resolve("mithaq").resolve("state.sqlite"))) {
            state.saveKeys(KeyRing.EMPTY.trusting(new TrustedKey(key.office(), "The office", Instant.EPOCH)));
        }
        List<String> shown = shown(ENGLISH, statement.toString());
        assertTrue(shown.contains("Trust the new key"), "what the statement offers: " + shown);
    }

    /** Without a display, every view is written as a picture instead. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayPicturesAreWritten() throws Exception {
        ProcessBuilder program = program(List.of(), Mithaq.class);
        program.environment().remove("DISPLAY");
        program.environment().remove("WAYLAND_DISPLAY");
        program.directory(folder.toFile());
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(16, files.filter(file -> file.toString().endsWith(".png")).count(), said);
        }
    }

    /** @param arguments of the program */
    private List<String> shown(String locale, String... arguments) throws Exception {
        ProcessBuilder program = program(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), ShownWords.class,
                arguments);
        program.environment().put("LC_ALL", locale);
        Process process = program.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), words);
        return words.lines().toList();
    }

    private ProcessBuilder program(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dmithaq.dossiers=" + Path.of(System.getProperty("mithaq.dossiers")).toAbsolutePath(),
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
        command.addAll(1, options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().put("XDG_DATA_HOME", folder.toString());
        return program;
    }

    /** Its relative parts are those of this process's folder, which need not be that of the program's. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
