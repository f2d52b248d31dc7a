package ma.mithaq.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of presenting: one table for both windows and for clickers. A key is identified by the name of its key code.
 * A clicker sends Page Down, Page Up, F5, Escape and the full stop by their positions, which a French layout reads as
 * other characters.
 */
public final class Keys {

    private static final Map<String, Action> BY_CODE = new HashMap<>();

    static {
        codes(Action.NEXT, "PAGE_DOWN", "SPACE", "DOWN", "N");
        codes(Action.BACK, "PAGE_UP", "UP", "P");
        codes(Action.FIRST, "HOME");
        codes(Action.LAST, "END");
        codes(Action.ENTER, "ENTER");
        codes(Action.ERASE, "BACK_SPACE");
        // COLON is at the position of the full stop on a French keyboard, SEMICOLON at that of the comma.
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
    }

    private Keys() {
    }

    /**
     * The action of a pressed key.
     *
     * @param code        the name of its key code, such as {@code PAGE_DOWN}; any other string if it has none
     * @param shift       whether Shift is held
     * @param control     whether Ctrl, or Command on a Mac, is held
     * @param rightToLeft whether slides follow each other from right to left
     */
    public static Optional<Action> find(String code, boolean shift, boolean control, boolean rightToLeft) {
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
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether a key acts even while the presenter is typing: it types nothing, and clickers send it. */
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
}
