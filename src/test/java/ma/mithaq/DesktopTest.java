package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import ma.mithaq.inside.ShownWords;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The window as the program itself puts it together, in a process of its own. */
@BesideWindows
class DesktopTest {

    @TempDir
    private Path folder;

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
        List<String> shown = shown();
        assertTrue(shown.contains("Langue"), "the language: " + shown);
        assertTrue(shown.containsAll(List.of("الذكاء", "accord")), "the recent searches: " + shown);
        assertTrue(shown.stream().anyMatch(words -> words.contains("ديوان الوزارة")), "the trusted keys: " + shown);
        assertTrue(shown.contains(aside.getFileName().toString()), "what was set aside: " + shown);
    }

    private List<String> shown() throws Exception {
        ProcessBuilder program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8",
                "-Dmithaq.dossiers=" + System.getProperty("mithaq.dossiers"), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), ShownWords.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().put("XDG_DATA_HOME", folder.toString());
        // With which the program speaks Arabic, where nothing was kept.
        program.environment().put("LC_ALL", "C.UTF-8");
        Process process = program.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), words);
        return words.lines().toList();
    }
}
