package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Arabic wraps at every width; on Linux only because JavaFX's layout is replaced or repaired (docs/decisions/0070). */
@BesideWindows
class ArabicWrappingTest {

    private static final Map<String, Integer> NONE_FAILED = Map.of("Label", 0, "TextFlow", 0, "TextArea", 0);

    @Test
    void arabicWrapsAtEveryWidth() throws IOException, InterruptedException {
        assertEquals(NONE_FAILED, sweep("harfbuzz"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only JavaFX for Linux lays text out by Pango")
    void arabicWrapsAtEveryWidthWhereThereIsNoHarfBuzz() throws IOException, InterruptedException {
        assertEquals(NONE_FAILED, sweep("pango"));
    }

    /** If this fails, JavaFX wraps Arabic by itself: remove the repair. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only JavaFX for Linux breaks wrapped Arabic")
    void withoutTheRepairItFailsInEveryControl() throws IOException, InterruptedException {
        Map<String, Integer> failed = sweep("as-it-is");
        assertEquals(NONE_FAILED.keySet(), failed.keySet());
        failed.forEach((control, widths) -> assertTrue(widths > 0, () -> control + " wraps Arabic without the repair"));
    }

    private static Map<String, Integer> sweep(String mode) throws IOException, InterruptedException {
        Map<String, Integer> failed = new TreeMap<>();
        OwnProcess.run(WrappingSweep.class, mode).stream().map(line -> line.split(" "))
                .forEach(parts -> failed.put(parts[0], Integer.valueOf(parts[1])));
        return failed;
    }
}
