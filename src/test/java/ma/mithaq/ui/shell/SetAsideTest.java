package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * States that were set aside are offered where that is reported, and in the settings. Pictures: {@code -Dpages.folder}.
 */
class SetAsideTest {

    private static final Path ASIDE = Path.of("/home/\u0646\u0632\u0647\u0629/.local/share/mithaq",
            "state.sqlite.damaged-20261123T211406Z");

    static Stream<Setting> settings() {
        return Stream.of(new Setting(Language.ARABIC, Theme.LIGHT, 1280, 800, 100),
                new Setting(Language.FRENCH, Theme.DARK, 960, 640, 100),
                new Setting(Language.ENGLISH, Theme.LIGHT, 1920, 1080, 100),
                new Setting(Language.ARABIC, Theme.LIGHT, 960, 640, 200));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void isTakenBackByAButton(Setting setting) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(setting, Dossiers.BUNDLED.file())) {
                ShellViewModel model = shell.model();
                List<Path> taken = new ArrayList<>();
                model.setAside().onTakeBack(taken::add);
                shell.show(View.SETTINGS);
                assertTrue(offers(shell).isEmpty());
                model.setAside().recall(List.of(ASIDE));
                model.noticeProperty().set(Optional.of(new Problem(ProblemCode.STATE_SET_ASIDE, ASIDE)));
                shell.layOut();
                assertEquals(2, offers(shell).size(), "the notice and the settings");
                assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
                keep(shell, "set-aside-" + setting.language().code() + "-" + setting.textSize());
                offers(shell).forEach(Button::fire);
                assertEquals(List.of(ASIDE, ASIDE), taken);
                model.noticeProperty().set(Optional.of(new Problem(ProblemCode.STATE_TAKEN_BACK, ASIDE)));
                model.setAside().recall(List.of());
                shell.layOut();
                assertTrue(offers(shell).isEmpty());
                assertFalse(shell.scene().getRoot().lookupAll(".notice-answer").isEmpty());
                assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
            }
        });
    }

    private static List<Button> offers(OpenShell shell) {
        String words = Messages.in(shell.appearance().language()).get("ui.notice.take-back.label");
        return shell.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).toList();
    }

    private static void keep(OpenShell shell, String name) throws Exception {
        String folder = System.getProperty("pages.folder");
        if (folder != null) {
            Picture.of(shell.picture()).write(Path.of(folder).resolve(name + ".png"));
        }
    }
}
