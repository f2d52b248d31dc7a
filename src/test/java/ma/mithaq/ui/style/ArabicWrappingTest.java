package ma.mithaq.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Arabic wraps at every width; on Linux only because of the repair that docs/decisions/0001 describes. */
class ArabicWrappingTest {

    private static final Map<String, Integer> NONE_FAILED = Map.of("Label", 0, "TextFlow", 0, "TextArea", 0);

    @Test
    void repairedArabicWrapsAtEveryWidth() throws IOException, InterruptedException {
        assertEquals(NONE_FAILED, sweep("repaired"));
    }

    /** If this fails, JavaFX wraps Arabic by itself: remove the repair, and its start-up options for Java. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only JavaFX for Linux breaks wrapped Arabic")
    void withoutTheRepairItFailsInEveryControl() throws IOException, InterruptedException {
        Map<String, Integer> failed = sweep("as-it-is");
        assertEquals(NONE_FAILED.keySet(), failed.keySet());
        failed.forEach((control, widths) -> assertTrue(widths > 0, () -> control + " wraps Arabic without the repair"));
    }

    private static Map<String, Integer> sweep(String mode) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), WrappingSweep.class.getName(), mode))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        Map<String, Integer> failed = new TreeMap<>();
        said.lines().map(line -> line.split(" ")).forEach(parts -> failed.put(parts[0], Integer.valueOf(parts[1])));
        return failed;
    }
}
