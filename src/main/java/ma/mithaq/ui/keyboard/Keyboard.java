package ma.mithaq.ui.keyboard;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Identifies keys under every keyboard layout (docs/decisions/0067). What is typed is left as it is: only the code of a
 * key is changed, by which shortcuts know it, both the program's own and those of JavaFX's controls.
 */
public final class Keyboard {

    /** For each digit, whatever modifiers are held: whether a key types it in the current layout. */
    private static final List<KeyCombination> DIGITS = IntStream.range(0, 10).mapToObj(digit ->
            (KeyCombination) new KeyCharacterCombination(Integer.toString(digit), KeyCombination.SHIFT_ANY,
                    KeyCombination.CONTROL_ANY, KeyCombination.ALT_ANY, KeyCombination.META_ANY)).toList();

    private Keyboard() {
    }

    /** Gives all key events of a scene the codes of the table, before anything handles them. */
    public static void tellKeysOf(Scene scene) {
        EventDispatcher scenes = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> scenes.dispatchEvent(told(event), tail));
    }

    /** The digit of a key on the digit row or the keypad, even where it types another character. */
    public static OptionalInt digit(KeyEvent event) {
        return KeyTable.digit(event.getCode(), event.getText(), digitsOf(event));
    }

    /**
     * Whether Ctrl is held, or Command on a Mac, alone or with Shift. Ctrl and Alt together are AltGr on Windows, with
     * which keyboards type further characters: @ is AltGr+Q in German.
     */
    public static boolean isShortcut(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown();
    }

    /** Whether no modifier is held, or only Shift. */
    public static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private static Event told(Event event) {
        if (!(event instanceof KeyEvent key) || event.getEventType() == KeyEvent.KEY_TYPED) {
            return event;
        }
        KeyCode code = KeyTable.code(key.getCode(), key.getText(), digitsOf(key));
        return code == key.getCode() ? event
                : new KeyEvent(key.getSource(), key.getTarget(), key.getEventType(), key.getCharacter(), key.getText(),
                        code, key.isShiftDown(), key.isControlDown(), key.isAltDown(), key.isMetaDown());
    }

    private static IntPredicate digitsOf(KeyEvent event) {
        return digit -> DIGITS.get(digit).match(event);
    }
}
