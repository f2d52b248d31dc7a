package ma.mithaq.ui.testing;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Events of pressed keys. For the application thread. */
public final class Keys {

    /** Every way of holding Shift (S), Ctrl (C), Alt (A) and the system's key (M), as letters; none first. */
    public static final List<String> HELD = IntStream.range(0, 16).mapToObj(bits ->
            ((bits & 1) > 0 ? "S" : "") + ((bits & 2) > 0 ? "C" : "") + ((bits & 4) > 0 ? "A" : "")
                    + ((bits & 8) > 0 ? "M" : "")).toList();

    private Keys() {
    }

    /** @param held what is held, as letters: see {@link #HELD} */
    public static KeyEvent pressed(KeyCode code, String held) {
        return pressed(code, "", held);
    }

    /** @param typed what the key types, with what is held */
    public static KeyEvent pressed(KeyCode code, String typed, String held) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, typed, code, held.contains("S"),
                held.contains("C"), held.contains("A"), held.contains("M"));
    }
}
