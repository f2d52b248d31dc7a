package ma.mithaq.ui.keyboard;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that are pressed together, by the codes that {@link Keyboard} gives them under every layout.
 *
 * @param held  what is held with them
 * @param shift whether Shift is held too
 * @param codes the keys, any one of them; the first is the one that people are shown
 */
public record Shortcut(Held held, Shift shift, List<KeyCode> codes) {

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    /** What is held with a key; Ctrl is Command on a Mac. */
    public enum Held { NOTHING, CONTROL, ALT }

    /** Whether Shift is held; on the row of digits and for signs, a layout may need it to type them at all. */
    public enum Shift { UP, DOWN, EITHER }

    public static Shortcut control(KeyCode... codes) {
        return new Shortcut(Held.CONTROL, Shift.UP, List.of(codes));
    }

    /** One with digits or signs, which some layouts type with Shift only. */
    public static Shortcut controlSign(KeyCode... codes) {
        return new Shortcut(Held.CONTROL, Shift.EITHER, List.of(codes));
    }

    public static Shortcut alt(KeyCode code) {
        return new Shortcut(Held.ALT, Shift.UP, List.of(code));
    }

    public static Shortcut plain(Shift shift, KeyCode... codes) {
        return new Shortcut(Held.NOTHING, shift, List.of(codes));
    }

    public boolean matches(KeyEvent event) {
        return isHeld(event) && (shift == Shift.EITHER || event.isShiftDown() == (shift == Shift.DOWN))
                && codes.contains(event.getCode());
    }

    private boolean isHeld(KeyEvent event) {
        return switch (held) {
            case NOTHING -> Keyboard.isPlain(event);
            case CONTROL -> Keyboard.isShortcut(event);
            case ALT -> event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        };
    }

    /** What people call it, the same in every language: {@code Ctrl+O}, {@code Shift+F5}, on a Mac {@code ⌘O}. */
    public String name() {
        return name(MAC);
    }

    String name(boolean mac) {
        String control = mac ? "⌘" : "Ctrl+";
        String alt = mac ? "⌥" : "Alt+";
        String before = switch (held) {
            case NOTHING -> "";
            case CONTROL -> control;
            case ALT -> alt;
        };
        return before + (shift != Shift.DOWN ? "" : mac ? "⇧" : "Shift+") + name(codes.getFirst());
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case COMMA -> ",";
            case PLUS -> "+";
            case MINUS -> "−";
            case LEFT -> "←";
            case RIGHT -> "→";
            default -> code.getName();
        };
    }

    /** As a menu shows it at the end of a line. */
    public KeyCombination combination() {
        KeyCombination.ModifierValue shiftValue = switch (shift) {
            case UP -> KeyCombination.ModifierValue.UP;
            case DOWN -> KeyCombination.ModifierValue.DOWN;
            case EITHER -> KeyCombination.ModifierValue.ANY;
        };
        return new KeyCodeCombination(codes.getFirst(), shiftValue, KeyCombination.ModifierValue.UP,
                held == Held.ALT ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP,
                KeyCombination.ModifierValue.UP,
                held == Held.CONTROL ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP);
    }
}
