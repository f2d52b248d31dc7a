package ma.mithaq.ui.keyboard;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ma.mithaq.ui.keyboard.Shortcut.Shift;

/** What keys do on the map, and most of them on the timeline too: the one table for both and for the page of help. */
public enum GraphKey {
    ZOOM_IN("ui.keys.zoom-in.text", Shortcut.plain(Shift.EITHER, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)),
    ZOOM_OUT("ui.keys.zoom-out.text", Shortcut.plain(Shift.EITHER, KeyCode.MINUS, KeyCode.SUBTRACT)),
    FIT("ui.keys.fit.text", Shortcut.plain(Shift.EITHER, KeyCode.DIGIT0, KeyCode.NUMPAD0)),
    CHAIN("ui.keys.chain.text", Shortcut.plain(Shift.DOWN, KeyCode.SPACE));

    private final String key;
    private final Shortcut shortcut;

    GraphKey(String key, Shortcut shortcut) {
        this.key = key;
        this.shortcut = shortcut;
    }

    /** The key of the message that says what it does. */
    public String key() {
        return key;
    }

    public Shortcut shortcut() {
        return shortcut;
    }

    /** What a pressed key does; empty where it is none of these. */
    public static Optional<GraphKey> of(KeyEvent event) {
        return Stream.of(values()).filter(each -> each.shortcut.matches(event)).findFirst();
    }
}
