package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ma.mithaq.ui.testing.Screens;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** What keys do in the windows of a presentation, and in a note. */
class PresenterKeysTest extends PresentationTests {

    private static TextArea notes() {
        return (TextArea) console().getScene().lookup(".console-notes");
    }

    @Test
    void keysGoThroughTheSlidesAndTheTitleSaysWhere() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            assertEquals(position(1), console().getTitle());
            press(console(), KeyCode.PAGE_DOWN, "");
            press(audience(), KeyCode.PAGE_DOWN, "");
            assertEquals(position(3), console().getTitle());
            // Alt, AltGr and the system's key are not for the slides.
            press(console(), KeyCode.PAGE_DOWN, "A");
            press(console(), KeyCode.PAGE_DOWN, "M");
            assertEquals(position(3), console().getTitle());
            // From left to right in English.
            press(console(), KeyCode.LEFT, "");
            assertEquals(position(2), console().getTitle());
            press(console(), KeyCode.DIGIT3, "");
            press(console(), KeyCode.ENTER, "");
            assertEquals(position(3), console().getTitle());
        });
    }

    @Test
    void aKeyThatDoesSomethingDoesNothingElse() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            press(audience(), KeyCode.C, "");
            StringBuilder through = new StringBuilder();
            console().getScene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED,
                    event -> through.append(event.getCode()));
            press(console(), KeyCode.SPACE, "");
            press(console(), KeyCode.J, "");
            press(console(), KeyCode.B, "A");
            assertEquals("JB", through.toString());
        });
    }

    @Test
    void whoTypesANoteIsNotDisturbedAndLeavesItByEscape() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            notes().requestFocus();
            press(console(), KeyCode.N, "");
            assertEquals(position(1), console().getTitle());
            // A clicker still works.
            press(console(), KeyCode.PAGE_DOWN, "");
            assertEquals(position(2), console().getTitle());
            press(console(), KeyCode.ESCAPE, "");
            assertEquals(2, windows().size(), "the first Escape leaves the note");
            assertFalse(notes().isFocused());
            press(console(), KeyCode.N, "");
            assertEquals(position(3), console().getTitle());
            press(console(), KeyCode.ESCAPE, "");
            assertEquals(List.of(), windows());
        });
    }

    @Test
    void aNoteIsKeptForTheNextTime() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            notes().setText("greet");
            presenting.toggle(false);
            presenting.toggle(false);
            assertEquals("greet", notes().getText());
            notes().setText("");
        });
    }
}
