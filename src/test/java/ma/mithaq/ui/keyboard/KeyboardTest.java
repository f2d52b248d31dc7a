package ma.mithaq.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class KeyboardTest {

    @Test
    @DisabledOnOs(OS.MAC)
    void whatIsHeldTellsShortcutsFromTyping() {
        assertEquals(List.of("C", "SC", "CM", "SCM"), Toolkit.call(() -> Keys.HELD.stream()
                .filter(held -> Keyboard.isShortcut(Keys.pressed(KeyCode.F, held))).toList()));
        assertEquals(List.of("", "S"), Toolkit.call(() -> Keys.HELD.stream()
                .filter(held -> Keyboard.isPlain(Keys.pressed(KeyCode.F, held))).toList()));
    }

    @Test
    void aDigitIsOneWhereverItIsTyped() {
        Toolkit.run(() -> {
            assertEquals(OptionalInt.of(4), Keyboard.digit(Keys.pressed(KeyCode.NUMPAD4, "4", "")));
            assertEquals(OptionalInt.of(4), Keyboard.digit(Keys.pressed(KeyCode.UNDEFINED, "٤", "")));
            assertEquals(OptionalInt.of(2), Keyboard.digit(Keys.pressed(KeyCode.UNDEFINED, "é", "")));
            assertEquals(OptionalInt.empty(), Keyboard.digit(Keys.pressed(KeyCode.B, "b", "")));
        });
    }

    @Test
    void aSceneHearsOfAKeyByItsPlaceAndOfWhatItTypesAsItIs() {
        List<String> heard = new ArrayList<>();
        Toolkit.run(() -> {
            Group root = new Group();
            Scene scene = new Scene(root);
            Keyboard.tellKeysOf(scene);
            scene.addEventHandler(KeyEvent.ANY, event -> heard.add(event.getEventType() + " " + event.getCode() + " "
                    + (event.getEventType() == KeyEvent.KEY_TYPED ? event.getCharacter() : event.getText()) + " "
                    + event.isShiftDown() + event.isControlDown()
                    + event.isAltDown() + event.isMetaDown()));
            fire(root, KeyEvent.KEY_PRESSED, "-", "ب", KeyCode.UNDEFINED);
            fire(root, KeyEvent.KEY_RELEASED, "-", "ب", KeyCode.UNDEFINED);
            fire(root, KeyEvent.KEY_TYPED, "ب", "", KeyCode.UNDEFINED);
            fire(root, KeyEvent.KEY_PRESSED, "-", "q", KeyCode.Q);
        });
        assertEquals(List.of("KEY_PRESSED F ب truefalsetruefalse", "KEY_RELEASED F ب truefalsetruefalse",
                "KEY_TYPED UNDEFINED ب truefalsetruefalse", "KEY_PRESSED Q q truefalsetruefalse"), heard);
    }

    private static void fire(Group root, EventType<KeyEvent> type, String character, String text, KeyCode code) {
        Event.fireEvent(root, new KeyEvent(type, character, text, code, true, false, true, false));
    }
}
