package ma.mithaq.ui.keyboard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/**
 * Determines which key was pressed, by what it types: one table of characters for every shortcut of the program.
 *
 * <p>JavaFX has no codes for the keys of a layout without Latin letters, nor for the French letters on the digit row,
 * and gives the other keys of that row the codes of what they type without Shift.
 */
final class KeyTable {

    /** The letters of a Latin keyboard, row by row, with the comma and the full stop. */
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm,.";
    /** What the same keys type on other keyboards. Lam-alef is one key and one character. */
    private static final String ARABIC = "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىةوز";
    private static final String RUSSIAN = "йцукенгшщзфывапролдячсмитьбю";
    /** The Tifinagh keyboard of Morocco is based on the French one, with its letters placed by sound. */
    private static final String FRENCH = "azertyuiopqsdfghjklmwxcvbn";
    private static final String TIFINAGH = "ⴰⵣⴻⵔⵜⵢⵓⵉⵄⵃⵇⵙⴷⴼⴳⵀⵊⴽⵍⵎⵡⵅⵛⵖⴱⵏ";

    /** The keys that type characters without a code of their own, by character. */
    private static final Map<Character, KeyCode> KEYS = new HashMap<>();

    static {
        addLetters(LATIN, LATIN);
        addLetters(ARABIC, LATIN);
        addLetters(RUSSIAN, LATIN);
        addLetters(TIFINAGH, FRENCH);
        // The digit row without Shift: French, Belgian, and the French layout called bépo. The other characters there
        // have codes, for which the layout says which digit they type with Shift.
        addDigits("é2è7ç9à0§6«2»3");
        // With Shift on a row of Arabic digits, which have no codes either.
        addDigits("!1@2#3$4٪5^6&7*8)9(0");
    }

    private KeyTable() {
    }

    /**
     * The code of a pressed key.
     *
     * @param code   the code that JavaFX gives it
     * @param typed  what it types, with the modifiers that are held; may be empty
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
        // On some keyboards these are on the digit row, and perhaps nowhere else.
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

    /** A key that types nothing is not on the row: keypad keys are arrows where they type no digits. */
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
