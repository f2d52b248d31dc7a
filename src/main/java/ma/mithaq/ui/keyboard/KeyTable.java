package ma.mithaq.ui.keyboard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/**
 * Which key was pressed, by what it types: the one table of characters for every shortcut of the program.
 *
 * <p>JavaFX knows no code for the keys of a layout without Latin letters, nor for the French letters on the row of the
 * digits, and gives the other keys of that row the codes of what they type without Shift.
 */
final class KeyTable {

    /** The letters of a Latin keyboard, row by row, with the comma and the full stop. */
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm,.";
    /** What the same keys type on other keyboards. Lam-alef is one key and one character. */
    private static final String ARABIC = "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىةوز";
    private static final String RUSSIAN = "йцукенгшщзфывапролдячсмитьбю";
    /** The Tifinagh keyboard of Morocco is a French one, and its letters stand by their sounds. */
    private static final String FRENCH = "azertyuiopqsdfghjklmwxcvbn";
    private static final String TIFINAGH = "ⴰⵣⴻⵔⵜⵢⵓⵉⵄⵃⵇⵙⴷⴼⴳⵀⵊⴽⵍⵎⵡⵅⵛⵖⴱⵏ";

    /** By a character that has no code of its own, the key that types it. */
    private static final Map<Character, KeyCode> KEYS = new HashMap<>();

    static {
        addLetters(LATIN, LATIN);
        addLetters(ARABIC, LATIN);
        addLetters(RUSSIAN, LATIN);
        addLetters(TIFINAGH, FRENCH);
        // The row of the digits without Shift: French, Belgian, and the French one called bépo. What else stands there
        // has a code, of which the layout says which digit it types with Shift.
        addDigits("é2è7ç9à0§6«2»3");
        // Shift on a row of Arabic digits, which have no codes either.
        addDigits("!1@2#3$4٪5^6&7*8)9(0");
    }

    private KeyTable() {
    }

    /**
     * The code of a pressed key.
     *
     * @param code   what JavaFX takes it for
     * @param typed  what it types, with the modifiers that are held; empty for nothing
     * @param digits whether the layout in use has it type a digit, with or without Shift
     */
    static KeyCode code(KeyCode code, String typed, IntPredicate digits) {
        if (typed.length() != 1 || code.isKeypadKey()) {
            return code;
        }
        char character = Character.toLowerCase(typed.charAt(0));
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            return digitKey(digit);
        }
        // On some keyboards these stand among the digits, and may stand nowhere else.
        if (character == '+' || character == '-') {
            return character == '+' ? KeyCode.PLUS : KeyCode.MINUS;
        }
        if (code == KeyCode.UNDEFINED) {
            return KEYS.getOrDefault(character, code);
        }
        OptionalInt shifted = onRow(code, typed, digits);
        return shifted.isPresent() ? digitKey(shifted.getAsInt()) : code;
    }

    /**
     * The digit of a pressed key, where it is one of a row of digits or of a keypad, whatever it types; parameters as
     * above.
     */
    static OptionalInt digit(KeyCode code, String typed, IntPredicate digits) {
        String known = code(code, typed, digits).name();
        return known.matches("(DIGIT|NUMPAD)\\d") ? OptionalInt.of(known.charAt(known.length() - 1) - '0')
                : onRow(code, typed, digits);
    }

    /** A key that types nothing is none of the row: the keys of the keypad are arrows where they type no digits. */
    private static OptionalInt onRow(KeyCode code, String typed, IntPredicate digits) {
        return typed.isEmpty() || code.isDigitKey() || code.isLetterKey() ? OptionalInt.empty()
                : IntStream.range(0, 10).filter(digits).findFirst();
    }

    private static KeyCode digitKey(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }

    private static void addLetters(String typed, String keys) {
        for (int i = 0; i < keys.length(); i++) {
            KEYS.put(typed.charAt(i), switch (keys.charAt(i)) {
                case ',' -> KeyCode.COMMA;
                case '.' -> KeyCode.PERIOD;
                default -> KeyCode.valueOf(keys.substring(i, i + 1).toUpperCase(Locale.ROOT));
            });
        }
    }

    /** @param pairs each a character and its digit */
    private static void addDigits(String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            KEYS.put(pairs.charAt(i), digitKey(pairs.charAt(i + 1) - '0'));
        }
    }
}
