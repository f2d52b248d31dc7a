package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view, in every language, width and text size, with a usual dossier, a hard one and an almost empty one: nothing
 * fails, nothing is cut, nothing overlaps.
 */
class LayoutTest {

    /** Every pair of a language, a size, a text size and a theme occurs; large text in a narrow window twice. */
    private static final List<Setting> PAIRS = List.of(
            new Setting(Language.ARABIC, Theme.LIGHT, 960, 640, 200),
            new Setting(Language.ARABIC, Theme.DARK, 1280, 800, 100),
            new Setting(Language.ARABIC, Theme.DARK, 1600, 900, 200),
            new Setting(Language.FRENCH, Theme.DARK, 960, 640, 200),
            new Setting(Language.FRENCH, Theme.LIGHT, 1280, 800, 200),
            new Setting(Language.FRENCH, Theme.LIGHT, 1600, 900, 100),
            new Setting(Language.ENGLISH, Theme.LIGHT, 960, 640, 100),
            new Setting(Language.ENGLISH, Theme.DARK, 1280, 800, 100),
            new Setting(Language.ENGLISH, Theme.LIGHT, 1600, 900, 200));

    static Stream<Arguments> windows() {
        List<Arguments> windows = new ArrayList<>();
        for (Setting setting : PAIRS) {
            windows.add(Arguments.of(Dossiers.HARD, setting));
            for (Dossiers quick : List.of(Dossiers.BUNDLED, Dossiers.SPARSE)) {
                windows.add(Arguments.of(quick, setting));
                windows.add(Arguments.of(quick, opposite(setting)));
            }
        }
        for (Language language : Language.values()) {
            windows.add(Arguments.of(Dossiers.BUNDLED, smallest(language, 100)));
        }
        return windows.stream();
    }

    /** On the smallest screen still in use, less what its window manager takes. */
    private static Setting smallest(Language language, int textSize) {
        return new Setting(language, Theme.LIGHT, 638, 455, textSize);
    }

    /**
     * Every width from that of a phone to that of a wide screen, with usual text and, where a window is wide enough for
     * it, with the largest.
     */
    static Stream<Arguments> widths() {
        List<Arguments> windows = new ArrayList<>();
        for (int width : new int[] {480, 720, 1024, 1440, 1920, 2560}) {
            for (Language language : Language.values()) {
                for (int textSize : width < 960 ? new int[] {100} : new int[] {100, 200}) {
                    Theme theme = (width / 240 + language.ordinal()) % 2 == 0 ? Theme.LIGHT : Theme.DARK;
                    windows.add(Arguments.of(Dossiers.TWO_SCRIPTS,
                            new Setting(language, theme, width, Math.max(455, width * 9 / 16), textSize)));
                    windows.add(Arguments.of(Dossiers.BUNDLED,
                            new Setting(language, theme, width, Math.max(455, width * 9 / 16), textSize)));
                }
            }
        }
        return windows.stream();
    }

    /** The same window with the other text size and theme. */
    private static Setting opposite(Setting setting) {
        return new Setting(setting.language(), setting.theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT,
                setting.width(), setting.height(), setting.textSize() == 100 ? 200 : 100);
    }

    @Test
    void everyPairOfValuesOccurs() {
        assertEquals(9, distinct(each -> each.language() + " " + each.width()));
        assertEquals(6, distinct(each -> each.language() + " " + each.textSize()));
        assertEquals(6, distinct(each -> each.language() + " " + each.theme()));
        assertEquals(6, distinct(each -> each.width() + " " + each.textSize()));
        assertEquals(6, distinct(each -> each.width() + " " + each.theme()));
        assertEquals(4, distinct(each -> each.textSize() + " " + each.theme()));
    }

    private static long distinct(Function<Setting, String> pair) {
        return PAIRS.stream().map(pair).distinct().count();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"windows", "widths"})
    void nothingIsCutAndNothingLiesOnAnything(Dossiers dossier, Setting setting) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(setting, dossier.file())) {
                for (View view : View.values()) {
                    shell.show(view);
                    LayoutCheck.faults(shell.scene()).forEach(fault -> faults.add(view + " " + fault));
                }
            }
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults with " + dossier + " in " + setting + "\n"
                + String.join("\n", faults));
    }

    /** There, not every page fits, but everything that leads to it and away from it does. */
    @ParameterizedTest
    @EnumSource
    void largeTextLeavesTheToolsOfTheSmallestWindowInIt(Language language) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(smallest(language, 200), Dossiers.BUNDLED.file())) {
                Node bar = shell.scene().lookup(".top-bar");
                assertTrue(shell.scene().getRoot().getLayoutBounds().contains(bar.localToScene(bar.getLayoutBounds())),
                        () -> "the bar has " + bar.localToScene(bar.getLayoutBounds()));
            }
        });
    }

    /**
     * The window before there is a dossier, and the notice of a file whose name is as long as file names may be.
     */
    @ParameterizedTest
    @FieldSource("PAIRS")
    void noticesAndTheEmptyWindowAreWhole(Setting setting) {
        Problem lengthy = new Problem(ProblemCode.NOT_A_DOSSIER,
                Path.of("/media/" + "ملف".repeat(60) + "/" + "x".repeat(120)));
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            for (Optional<Path> dossier : List.of(Optional.<Path>empty(), Optional.of(Dossiers.BUNDLED.file()))) {
                try (OpenShell shell = new OpenShell(setting, dossier)) {
                    faults.addAll(LayoutCheck.faults(shell.scene()));
                    shell.model().noticeProperty().set(Optional.of(lengthy));
                    shell.layOut();
                    faults.addAll(LayoutCheck.faults(shell.scene()));
                }
            }
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults in " + setting + "\n" + String.join("\n", faults));
    }
}
