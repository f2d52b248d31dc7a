package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view, in every language, width and text size, with a usual dossier, a hard one and one with next to nothing in
 * it: nothing fails, nothing is cut, nothing lies on anything else.
 */
class LayoutTest {

    private static final int[][] SIZES = {{960, 640}, {1280, 800}, {1600, 900}};
    private static final int[] TEXT_SIZES = {100, 200};

    static Stream<Arguments> windows() {
        List<Arguments> windows = new ArrayList<>();
        for (Dossiers dossier : List.of(Dossiers.BUNDLED, Dossiers.HARD, Dossiers.SPARSE)) {
            for (Setting setting : settings()) {
                windows.add(Arguments.of(dossier, setting));
            }
        }
        return windows.stream();
    }

    /** All languages with all sizes; the themes take turns, so that each meets each of the others. */
    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Language language : Language.values()) {
            for (int[] size : SIZES) {
                for (int textSize : TEXT_SIZES) {
                    Theme theme = settings.size() % 4 == 0 || settings.size() % 4 == 3 ? Theme.LIGHT : Theme.DARK;
                    settings.add(new Setting(language, theme, size[0], size[1], textSize));
                }
            }
        }
        return settings;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("windows")
    void nothingIsCutAndNothingLiesOnAnything(Dossiers dossier, Setting setting) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(setting, dossier.file())) {
                for (View view : View.values()) {
                    long t0=System.nanoTime();
                    shell.show(view);
                    long t1=System.nanoTime();
                    LayoutCheck.faults(shell.scene()).forEach(fault -> faults.add(view + " " + fault));
                    System.out.printf("TIME %s %s %s %d %d%n", dossier, setting, view, (t1-t0)/1000000, (System.nanoTime()-t1)/1000000);
                }
            }
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults with " + dossier + " in " + setting + "\n"
                + String.join("\n", faults));
    }
}
