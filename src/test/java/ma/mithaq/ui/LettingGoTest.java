package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Kept;
import ma.mithaq.ui.testing.Toolkit;
import ma.mithaq.ui.testing.WholeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window, a page or a dossier has allocated is freed with it, however often it is opened again. */
class LettingGoTest {

    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    private final Kept kept = new Kept();
    private WholeWindow window;

    @BeforeEach
    void open() {
        window = new WholeWindow(folder, Dossiers.BUNDLED.file());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void ofPresentingNothingIsKept() {
        for (int round = 0; round < ROUNDS; round++) {
            window.press(KeyCode.F5);
            window.awaitOthers(1);
            window.press(KeyCode.PAGE_DOWN);
            // The presenter's notes in place of the audience's slides, the page of a slide, the search over it.
            window.press(KeyCode.C);
            window.press(KeyCode.O);
            window.press(KeyCode.F, true);
            Toolkit.awaitFrames(3);
            watchOthers();
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F5);
            window.awaitOthers(0);
        }
        assertGone();
    }

    @Test
    void ofExportingNothingIsKept() {
        for (int round = 0; round < ROUNDS; round++) {
            window.press(KeyCode.E, true);
            window.awaitOthers(1);
            // A preview comes, or fails, a moment after the last choice.
            WholeWindow.await("the sample", () -> window.others().getFirst().getScene()
                    .lookup(".sample > .waiting") == null);
            window.press(KeyCode.DOWN);
            watchOthers();
            if (round % 2 == 0) {
                window.press(KeyCode.ESCAPE);
            } else {
                // It cannot be made, which is reported. If the user's own folder already has the file, the dialog asks.
                WholeWindow.await("the dialog to go", () -> {
                    window.others().forEach(stage -> ((Button) stage.getScene().lookup(".accent")).fire());
                    window.others().forEach(stage -> ((Button) stage.getScene().lookup(".accent")).fire());
                    return window.others().isEmpty();
                });
            }
            window.awaitOthers(0);
        }
        assertGone();
    }

    @Test
    void ofSearchingNothingIsKept() {
        for (int round = 0; round < ROUNDS; round++) {
            window.press(KeyCode.F, true);
            Toolkit.run(() -> ((TextField) window.scene().lookup(".palette > .text-field")).setText("hayat"));
            WholeWindow.await("what was found", () -> window.scene().lookup(".palette-row") != null);
            watch(".palette");
            window.press(round % 2 == 0 ? KeyCode.ESCAPE : KeyCode.ENTER);
            WholeWindow.await("the search to go", () -> window.scene().lookup(".palette") == null);
            window.awaitPage();
            watch(".pages");
            window.press(KeyCode.DIGIT2, true);
            window.awaitPage();
        }
        leavePage();
        assertGone();
    }

    @Test
    void ofDossiersThatWereOpenNothingIsKept() {
        for (int round = 0; round < 2 * ROUNDS; round++) {
            Toolkit.run(() -> kept.watch(List.of(window.model().dossier().orElseThrow().session(),
                    window.model().dossier().orElseThrow().officials(), window.model().dossier().orElseThrow().map(),
                            window.model().dossier().orElseThrow().palette())));
            window.press(KeyCode.F, true);
            watch(".shell > BorderPane");
            window.open((round % 2 == 0 ? Dossiers.SPARSE : Dossiers.BUNDLED).file());
        }
        assertGone();
    }

    @Test
    void ofPagesThatWereShownNothingIsKept() {
        for (int round = 0; round < ROUNDS; round++) {
            for (KeyCode page : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6,
                    KeyCode.COMMA, KeyCode.DIGIT1)) {
                window.press(page, true);
                window.awaitPage();
                watch(".pages");
            }
        }
        leavePage();
        assertGone();
    }

    @Test
    void ofCitationsNothingIsKept() {
        for (int round = 0; round < ROUNDS; round++) {
            Toolkit.run(() -> {
                Node mark = window.scene().lookup(".fact-mark");
                Event.fireEvent(mark,
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
            WholeWindow.await("the citation", () -> !window.popups().isEmpty());
            Toolkit.awaitFrames(3);
            Toolkit.run(() -> window.popups().forEach(popup -> {
                kept.watch(List.of(popup));
                kept.watch(WholeWindow.all(popup.getScene().getRoot()));
                popup.hide();
            }));
        }
        leavePage();
        assertGone();
    }

    @Test
    void ofTextOfOtherSizesNothingIsKept() {
        for (int round = 0; round < ROUNDS; round++) {
            for (KeyCode size : List.of(KeyCode.PLUS, KeyCode.MINUS)) {
                watch(".shell > BorderPane");
                window.press(size, true);
                window.awaitPage();
            }
        }
        assertGone();
    }

    private void watch(String within) {
        Toolkit.awaitFrames(3);
        Toolkit.run(() -> kept.watch(WholeWindow.all(window.scene().lookup(within)).stream()
                .filter(node -> !node.getStyleClass().contains("pages")).toList()));
    }

    /** Makes sure that nothing that was watched is still shown. */
    private void leavePage() {
        window.press(KeyCode.DIGIT3, true);
        window.awaitPage();
    }

    private void watchOthers() {
        Toolkit.run(() -> {
            for (Stage stage : window.others()) {
                Scene scene = stage.getScene();
                kept.watch(List.of(stage, scene));
                kept.watch(WholeWindow.all(scene.getRoot()));
            }
        });
    }

    private void assertGone() {
        assertTrue(kept.count() > 0);
        assertEquals(Map.of(), kept.left());
    }
}
