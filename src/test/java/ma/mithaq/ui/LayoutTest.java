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
            for (Dossiers quick : List.of(Dossiers.BUNDLED, Dossiers.SPARSE, Dossiers.SAMPLE)) {
                windows.add(Arguments.of(quick, setting));
                windows.add(Arguments.of(quick, opposite(setting)));
            }
        }
        for (Language language : Language.values()) {
            windows.add(Arguments.of(Dossiers.BUNDLED, smallest(language, 100)));
            windows.add(Arguments.of(Dossiers.HARD, narrow(language)));
            windows.add(Arguments.of(Dossiers.HARD, standing(narrow(language))));
        }
        return windows.stream();
    }

    /** As narrow as a phone, with the largest text: sixteen characters side by side, or two words. */
    private static Setting narrow(Language language) {
        return new Setting(language, Theme.LIGHT, 480, 640, 200);
    }

    /** Windows in which large text has usual room, and those in which it has the least. */
    static Stream<Setting> rooms() {
        return Stream.concat(PAIRS.stream(), Stream.of(Language.values()).map(LayoutTest::narrow));
    }

    /** On the smallest screen still in use, less what its window manager takes. */
    private static Setting smallest(Language language, int textSize) {
        return new Setting(language, Theme.LIGHT, 638, 455, textSize);
    }

    /** Every width from that of a phone to that of a wide screen, with usual text and with the largest. */
    static Stream<Arguments> widths() {
        List<Arguments> windows = new ArrayList<>();
        for (int width : new int[] {480, 640, 720, 800, 1024, 1440, 1920, 2560}) {
            for (Language language : Language.values()) {
                for (int textSize : new int[] {100, 200}) {
                    Theme theme = (width / 240 + language.ordinal()) % 2 == 0 ? Theme.LIGHT : Theme.DARK;
                    Setting setting = new Setting(language, theme, width, height(width, textSize), textSize);
                    windows.add(Arguments.of(Dossiers.TWO_SCRIPTS, setting));
                    windows.add(Arguments.of(Dossiers.BUNDLED, setting));
                    windows.add(Arguments.of(Dossiers.SAMPLE, setting));
                    if (width < 960 && textSize == 200) {
                        windows.add(Arguments.of(Dossiers.BUNDLED, standing(setting)));
                    }
                }
            }
        }
        return windows.stream();
    }

    /** So high that a list of few makes all its rows. */
    private static Setting standing(Setting setting) {
        return new Setting(setting.language(), setting.theme(), setting.width(), 2400, setting.textSize());
    }

    /** A window's height: of the shape of a screen, but as high as the largest text needs, as half a screen is. */
    private static int height(int width, int textSize) {
        return Math.max(textSize == 200 ? 640 : 455, width * 9 / 16);
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
    @MethodSource("rooms")
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
