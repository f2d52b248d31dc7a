package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view looks as it did when somebody last checked its picture and kept it. With {@code -Dpictures.renew} the
 * pictures are renewed instead.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the pictures are Linux's; other systems draw letters in their own way")
class PicturesTest {

    private static final Path KEPT = Path.of("src/test/resources/pictures");
    private static final Path TAKEN = Path.of("target/pictures");
    private static final String RENEW = "mvn test -Dtest=PicturesTest -Dpictures.renew";

    static Stream<Setting> settings() {
        return Stream.of(Setting.of(Language.ARABIC, Theme.LIGHT), Setting.of(Language.FRENCH, Theme.LIGHT),
                Setting.of(Language.ARABIC, Theme.DARK));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyViewLooksAsItDid(Setting setting) throws IOException {
        Map<View, Picture> pictures = new EnumMap<>(View.class);
        for (View view : View.values()) {
            // The bundled dossier says nothing of what its agreement is made of.
            Dossiers dossier = view == View.TERMS ? Dossiers.SAMPLE : Dossiers.BUNDLED;
            pictures.put(view, picture(dossier, setting, view, shell -> { }));
        }
        if (System.getProperty("pictures.renew") != null) {
            for (Map.Entry<View, Picture> each : pictures.entrySet()) {
                each.getValue().write(KEPT.resolve(name(each.getKey(), setting)));
            }
        } else {
            assertAll(pictures.entrySet().stream().<Executable>map(each ->
                    () -> compare(name(each.getKey(), setting), each.getValue())));
        }
    }

    private static String name(View view, Setting setting) {
        return view.code() + "-" + setting.language().code() + "-" + setting.theme().code() + ".png";
    }

    private static void compare(String name, Picture taken) throws IOException {
        Path file = KEPT.resolve(name);
        if (!Files.exists(file)) {
            taken.write(TAKEN.resolve(name));
            throw new AssertionError("There is no picture to compare with: look at "
                    + TAKEN.resolve(name).toAbsolutePath()
                    + ", and where it is right, keep it with: " + RENEW);
        }
        Picture kept = Picture.read(file);
        if (!taken.resembles(kept)) {
            Path difference = TAKEN.resolve(name.replace(".png", "-difference.png"));
            taken.write(TAKEN.resolve(name));
            taken.differenceTo(kept).write(difference);
            throw new AssertionError(name + " looks different, in " + taken.differences(kept) + " pixels.\n  now: "
                    + TAKEN.resolve(name).toAbsolutePath() + "\n  before: " + file.toAbsolutePath()
                    + "\n  difference: " + difference.toAbsolutePath()
                    + "\nWhere it is right as it is now, keep it with: " + RENEW);
        }
    }

    /** Checks that the comparison does notice a change. */
    @Test
    void smallChangesAreSeen() {
        Map<String, Consumer<OpenShell>> changes = Map.of(
                "a mark beside a fact is gone", shell -> first(shell, ".fact-mark").setVisible(false),
                "a card has moved by two pixels", shell -> first(shell, ".party").setTranslateY(2),
                "a title has moved by one pixel", shell -> first(shell, ".agreement-title").setTranslateX(1),
                "a word is another", shell -> words(shell, ".agreement-facts .label").setText("سلا"),
                "a colour is another", shell -> first(shell, ".agreement-title")
                        .setStyle("-fx-text-fill: -mithaq-danger;"));
        Setting setting = Setting.of(Language.ARABIC, Theme.LIGHT);
        Picture before = picture(setting, View.AGREEMENT, shell -> { });
        assertEquals(0, before.differences(picture(setting, View.AGREEMENT, shell -> { })));
        changes.forEach((what, change) -> {
            Picture after = picture(setting, View.AGREEMENT, change);
            assertFalse(after.resembles(before),
                    () -> what + " and nobody sees it: " + after.differences(before) + " pixels");
        });
    }

    /** @param change what is done to the window before its picture is taken */
    private static Picture picture(Setting setting, View view, Consumer<OpenShell> change) {
        return picture(Dossiers.BUNDLED, setting, view, change);
    }

    private static Picture picture(Dossiers dossier, Setting setting, View view, Consumer<OpenShell> change) {
        return Toolkit.call(() -> {
            try (OpenShell shell = new OpenShell(setting, dossier.file())) {
                shell.show(view);
                change.accept(shell);
                shell.layOut();
                return Picture.of(shell.picture());
            }
        });
    }

    private static Node first(OpenShell shell, String selector) {
        return shell.scene().getRoot().lookup(selector);
    }

    private static Labeled words(OpenShell shell, String selector) {
        return (Labeled) shell.scene().getRoot().lookup(selector);
    }
}
