package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Screens;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The search and the page that come over a slide. */
class SlideOverlayTest extends PresentationTests {

    @Test
    void aQuestionIsAnsweredWithAPageOnBothScreens() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            model.navigator().go(new Place.Brief(Optional.empty()));
            presenting.toggle(false);
            press(console(), KeyCode.F, "C");
            assertNull(audience().getScene().lookup(".palette"), "the room reads along");
            assertTrue(console().getScene().getFocusOwner() instanceof TextField);
            // What is typed goes to the search alone.
            press(console(), KeyCode.PAGE_DOWN, "");
            press(console(), KeyCode.N, "");
            assertEquals(position(1), console().getTitle());
            press(console(), KeyCode.ESCAPE, "");
            assertNull(console().getScene().lookup(".palette"));
            assertTrue(console().getScene().getFocusOwner() == console().getScene().lookup(".console"));
            press(console(), KeyCode.F, "C");
            ((TextField) console().getScene().getFocusOwner()).setText("A");
            press(console(), KeyCode.ENTER, "");
            assertNull(console().getScene().lookup(".palette"));
            assertEquals(new Place.Agreement(), model.navigator().current());
            for (Stage each : List.of(console(), audience())) {
                assertTrue(each.getScene().lookup(".opened-page") != null, each.getTitle());
            }
            press(console(), KeyCode.ESCAPE, "");
            for (Stage each : List.of(console(), audience())) {
                assertNull(each.getScene().lookup(".opened-page"), each.getTitle());
            }
            assertEquals(2, windows().size(), "Escape closes the page first");
        });
    }

    @Test
    void withOneScreenTheSearchIsOverTheSlide() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            press(audience(), KeyCode.F, "C");
            assertTrue(audience().getScene().lookup(".palette-place") != null);
            press(audience(), KeyCode.ESCAPE, "");
            assertNull(audience().getScene().lookup(".palette-place"));
            press(audience(), KeyCode.PAGE_DOWN, "");
            press(audience(), KeyCode.C, "");
            assertEquals(position(2), console().getTitle(), "keys are for the slides again");
        });
    }

    @Test
    void thePageOfASlideIsLargeEnoughForTheRoomAndScrollsOnBothScreens() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            button("ui.present.page.label").fire();
            OpenShell.layOut(console().getScene());
            OpenShell.layOut(audience().getScene());
            assertEquals(new Place.Agreement(), model.navigator().current());
            assertTrue(audience().getScene().lookup(".opened-page").getStyle().contains("28.13px"));
            ScrollPane mine = scroll(console());
            ScrollPane theirs = scroll(audience());
            mine.setVvalue(0.5);
            assertEquals(0.5, theirs.getVvalue());
            // A link in the page leads both on.
            model.navigator().go(new Place.Brief(Optional.empty()));
            OpenShell.layOut(console().getScene());
            OpenShell.layOut(audience().getScene());
            assertFalse(scroll(console()).equals(mine));
            scroll(console()).setVvalue(0.25);
            assertEquals(0.25, scroll(audience()).getVvalue());
            press(console(), KeyCode.O, "");
            assertNull(audience().getScene().lookup(".opened-page"));
            assertEquals(new Place.Brief(Optional.empty()), model.navigator().current());
        });
    }

    private static Button button(String key) {
        return console().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(WORDS.get(key))).findFirst().orElseThrow();
    }

    private static ScrollPane scroll(Stage stage) {
        return (ScrollPane) stage.getScene().lookup(".opened-page .page-scroll");
    }
}
