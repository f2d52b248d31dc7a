package ma.mithaq.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The row above the page. With {@code -Dpages.folder=FOLDER} its pictures are left there. */
class PrintBarTest {

    private static final List<PrintStatus> NEWS = List.of(new PrintStatus.Looking(), new PrintStatus.Preparing(0),
            new PrintStatus.Preparing(112), new PrintStatus.Printing(3, 12), new PrintStatus.Done(1, "HP LaserJet 4"),
            new PrintStatus.Done(12, "طابعة الديوان في الطابق الثالث من المبنى الرئيسي"), new PrintStatus.Refused());

    static Stream<Setting> settings() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(
                new Setting(language, Theme.LIGHT, 1280, 640, 100),
                new Setting(language, Theme.DARK, 960, 960, 200)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void allThatItSaysIsWholeInEveryLanguage(Setting setting) {
        Toolkit.run(() -> {
            VBox rows = new VBox(8);
            for (PrintStatus news : NEWS) {
                PrintProgress progress = new PrintProgress();
                progress.tell(news);
                rows.getChildren().add(new PrintBar(progress, new Typesetter(Messages.in(setting.language()))));
            }
            Appearance appearance = setting.appearance();
            Scene scene = new Scenes(appearance).make(rows, setting.width(), setting.height());
            OpenShell.layOut(scene);
            String kept = System.getProperty("pages.folder");
            if (kept != null) {
                Picture.of(scene.snapshot(null)).write(Path.of(kept).resolve("print-bar-" + setting.language().code()
                        + "-" + setting.textSize() + ".png"));
            }
            assertEquals(List.of(), LayoutCheck.faults(scene));
        });
    }

    @Test
    void whatIsGoingCanBeEndedAndWhatHasEndedTakenAway() {
        Toolkit.run(() -> {
            PrintProgress progress = new PrintProgress();
            PrintBar bar = new PrintBar(progress, new Typesetter(Messages.in(Language.ARABIC)));
            OpenShell.layOut(new Scenes(new Appearance()).make(new VBox(bar), 800, 200));
            assertFalse(bar.isVisible());
            progress.begin();
            assertTrue(bar.isVisible());
            assertEquals("يجري البحث عن الطابعات…", ((Label) bar.getChildren().getFirst()).getText());
            press(bar);
            assertTrue(progress.isCancelled());
            progress.tell(new PrintStatus.Done(2, "HP"));
            press(bar);
            assertEquals(Optional.empty(), progress.statusProperty().get());
            assertFalse(bar.isVisible());
        });
    }

    private static void press(PrintBar bar) {
        bar.getChildren().stream().filter(Button.class::isInstance).forEach(button -> ((Button) button).fire());
    }
}
