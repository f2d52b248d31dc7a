package ma.mithaq.inside;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** A random action on a window: a key, with its modifiers, or a mouse action. */
sealed interface Deed {

    /**
     * A key that is pressed and let go.
     *
     * @param typed what it types; empty where it types nothing
     */
    record Key(KeyCode code, String typed, boolean control, boolean shift, boolean alt) implements Deed {
    }

    /**
     * A press of the mouse.
     *
     * @param x     of the width of the window, 0 to 1
     * @param y     of its height
     * @param times how often, quickly
     */
    record Click(double x, double y, MouseButton button, int times) implements Deed {
    }

    /** From one place to another with the first button held. */
    record Drag(double x, double y, double toX, double toY) implements Deed {
    }

    /** Pointing at something. */
    record Move(double x, double y) implements Deed {
    }

    /** Turning the wheel at a place, so many steps, down where negative. */
    record Wheel(double x, double y, int steps) implements Deed {
    }

    /**
     * What a monkey would do next: keys that lead somewhere more often than others, and every key that a window may
     * have something to do with but Ctrl+Q, which ends the program.
     */
    static Deed any(Random random) {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return new Click(random.nextDouble(), random.nextDouble(), button(random), random.nextInt(10) == 0 ? 2 : 1);
        }
        if (kind < 40) {
            return new Move(random.nextDouble(), random.nextDouble());
        }
        if (kind < 46) {
            return new Wheel(random.nextDouble(), random.nextDouble(), random.nextInt(13) - 6);
        }
        if (kind < 50) {
            return new Drag(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
        }
        if (kind < 80) {
            return plain(Keys.USUAL.get(random.nextInt(Keys.USUAL.size())), random);
        }
        if (kind < 92) {
            return typed(random);
        }
        return chord(random);
    }

    private static MouseButton button(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> MouseButton.SECONDARY;
            case 1 -> MouseButton.MIDDLE;
            case 2 -> MouseButton.BACK;
            case 3 -> MouseButton.FORWARD;
            default -> MouseButton.PRIMARY;
        };
    }

    private static Key plain(KeyCode code, Random random) {
        return new Key(code, code == KeyCode.SPACE ? " " : "", false, random.nextInt(8) == 0, false);
    }

    private static Key typed(Random random) {
        KeyCode code = Keys.TYPING.get(random.nextInt(Keys.TYPING.size()));
        boolean arabic = random.nextBoolean() && code.isLetterKey();
        String letter = arabic ? String.valueOf(Keys.ARABIC.charAt(code.ordinal() % Keys.ARABIC.length()))
                : code.isLetterKey() ? code.getName().toLowerCase(Locale.ROOT) : code.getChar();
        return new Key(code, letter, false, false, false);
    }

    private static Key chord(Random random) {
        if (random.nextInt(4) == 0) {
            return new Key(random.nextBoolean() ? KeyCode.LEFT : KeyCode.RIGHT, "", false, false, true);
        }
        // A key that starts a process or redraws everything takes a thousand times as long as another one.
        KeyCode code = random.nextInt(12) == 0 ? Keys.LONG.get(random.nextInt(Keys.LONG.size()))
                : Keys.CHORDS.get(random.nextInt(Keys.CHORDS.size()));
        boolean control = code != KeyCode.F5;
        return new Key(code, "", control, random.nextInt(6) == 0, false);
    }

    /** The keys. */
    final class Keys {

        static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";
        static final List<KeyCode> USUAL = List.of(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE,
                KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP,
                        KeyCode.PAGE_DOWN,
                KeyCode.HOME, KeyCode.END, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.INSERT, KeyCode.F1, KeyCode.F6,
                KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F10, KeyCode.F11, KeyCode.F12, KeyCode.CONTEXT_MENU,
                KeyCode.ADD, KeyCode.SUBTRACT);
        static final List<KeyCode> TYPING = List.of(KeyCode.values()).stream().filter(code -> code.isLetterKey()
                || code.isDigitKey() && !code.isKeypadKey() || Set.of(KeyCode.COMMA, KeyCode.PERIOD, KeyCode.MINUS,
                KeyCode.EQUALS, KeyCode.SLASH, KeyCode.SEMICOLON, KeyCode.PLUS).contains(code)).toList();
        static final List<KeyCode> LONG = List.of(KeyCode.F5, KeyCode.F5, KeyCode.E, KeyCode.O, KeyCode.P, KeyCode.PLUS,
                KeyCode.MINUS, KeyCode.DIGIT0, KeyCode.COMMA);
        static final List<KeyCode> CHORDS = TYPING.stream().filter(code -> !LONG.contains(code) && code != KeyCode.Q
                && code != KeyCode.EQUALS).toList();

        private Keys() {
        }
    }
}
