package ma.mithaq.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The keys of presenting: one table for both windows, clickers and every keyboard layout.
 *
 * <p>A key is known by the name of its key code. A layout without Latin letters gives a key none; then the letter it
 * types tells which key it is. A clicker sends the keys Page Down, Page Up, F5, Escape and the full stop by their
 * places, which a French layout reads as other characters.
 */
public final class Keys {

    /** The characters that the keys of the digits 1 to 9 and 0 type on a French keyboard, without Shift. */
    private static final String FRENCH_DIGITS = "à&é\"'(-è_ç";

    private static final Map<String, Action> BY_CODE = new HashMap<>();
    private static final Map<String, Action> BY_LETTER = new HashMap<>();

    static {
        codes(Action.NEXT, "PAGE_DOWN", "SPACE", "DOWN", "N");
        codes(Action.BACK, "PAGE_UP", "UP", "P");
        codes(Action.FIRST, "HOME");
        codes(Action.LAST, "END");
        codes(Action.ENTER, "ENTER");
        codes(Action.ERASE, "BACK_SPACE");
        // COLON: the place of the full stop on a French keyboard; SEMICOLON: there, the place of the comma.
        codes(Action.BLACK, "B", "PERIOD", "DECIMAL", "COLON");
        codes(Action.WHITE, "W", "COMMA", "SEMICOLON");
        codes(Action.FREEZE, "F");
        codes(Action.POINTER, "L");
        codes(Action.SPOTLIGHT, "S");
        codes(Action.MAGNIFIER, "Z");
        codes(Action.SWAP_SCREENS, "X");
        codes(Action.NOTES, "C");
        codes(Action.PAGE, "O");
        codes(Action.LEAVE, "ESCAPE");
        codes(Action.STOP, "F5");
        letters(Action.NEXT, "ى");
        letters(Action.BACK, "ح");
        letters(Action.BLACK, "لا", "ﻻ", "ز");
        letters(Action.WHITE, "ص", "و");
        letters(Action.FREEZE, "ب");
        letters(Action.POINTER, "م");
        letters(Action.SPOTLIGHT, "س");
        letters(Action.MAGNIFIER, "ئ");
        letters(Action.SWAP_SCREENS, "ء");
        letters(Action.NOTES, "ؤ");
        letters(Action.PAGE, "خ");
    }

    private Keys() {
    }

    /**
     * What a pressed key does.
     *
     * @param code        the name of its key code, such as {@code PAGE_DOWN}; anything else where it has none
     * @param letter      what it types, or nothing
     * @param shift       whether Shift is held
     * @param control     whether Ctrl, or Command on a Mac, is held
     * @param rightToLeft whether slides follow each other from right to left
     */
    public static Optional<Action> find(String code, String letter, boolean shift, boolean control,
                                        boolean rightToLeft) {
        if (control) {
            return code.equals("F") || code.equals("K") ? Optional.of(Action.SEARCH) : Optional.empty();
        }
        if (code.equals("LEFT") || code.equals("RIGHT")) {
            return Optional.of(code.equals("LEFT") == rightToLeft ? Action.NEXT : Action.BACK);
        }
        if (code.equals("SEMICOLON") && shift) {
            // On a French keyboard this types a full stop.
            return Optional.of(Action.BLACK);
        }
        Action action = BY_CODE.get(code);
        return Optional.ofNullable(action == null ? BY_LETTER.get(letter) : action);
    }

    /** The digit that a key types, with or without Shift on a French keyboard, in any digits. */
    public static OptionalInt digit(String letter) {
        if (letter.length() != 1) {
            return OptionalInt.empty();
        }
        int digit = Character.digit(letter.charAt(0), 10);
        int french = FRENCH_DIGITS.indexOf(letter);
        return digit >= 0 ? OptionalInt.of(digit) : french >= 0 ? OptionalInt.of(french) : OptionalInt.empty();
    }

    /** Whether a key acts even while somebody types: it types nothing, and clickers send it. */
    public static boolean actsWhileTyping(Action action, String code) {
        return switch (action) {
            case NEXT, BACK -> code.equals("PAGE_DOWN") || code.equals("PAGE_UP");
            case LEAVE, STOP, SEARCH -> true;
            default -> false;
        };
    }

    private static void codes(Action action, String... codes) {
        for (String code : codes) {
            BY_CODE.put(code, action);
        }
    }

    private static void letters(Action action, String... letters) {
        for (String letter : letters) {
            BY_LETTER.put(letter, action);
        }
    }
}
