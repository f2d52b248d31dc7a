package ma.mithaq.store;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text as the eye has it, so that two that look alike are alike: what is not seen left out, blanks of any sort made
 * one space, composed letters taken apart, and Arabic presentation forms and Latin ligatures as the letters that they
 * show. Vowel marks, tatweel, and all else that is seen stay.
 */
final class VisibleText {

    private static final int TATWEEL = 0x640;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final String text;
    private final StringBuilder units;
    private int[] starts;
    private int[] ends;

    private VisibleText(String text) {
        this.text = text;
        this.units = new StringBuilder(text.length());
        this.starts = new int[text.length() + 16];
        this.ends = new int[text.length() + 16];
        for (int at = 0; at < text.length();) {
            at = read(at);
        }
    }

    static VisibleText of(String text) {
        return new VisibleText(text);
    }

    /** What is seen, canonically decomposed. */
    String units() {
        return units.toString();
    }

    /** Where in the text a unit begins. Units of one letter with its marks, and of one ligature, begin together. */
    int start(int unit) {
        return starts[unit];
    }

    /** Where in the text a unit ends, its marks included. */
    int end(int unit) {
        return ends[unit];
    }

    /** Whether no letter with its marks, and no ligature, is cut in two between a unit and the one before it. */
    boolean isWhole(int unit) {
        return unit == 0 || unit == units.length() || starts[unit] != starts[unit - 1];
    }

    /** @return where to read on */
    private int read(int start) {
        int codePoint = text.codePointAt(start);
        int end = start + Character.charCount(codePoint);
        if (isUnseen(start, codePoint)) {
            return end;
        }
        if (isBlank(codePoint)) {
            if (units.isEmpty() || units.charAt(units.length() - 1) != ' ') {
                put(" ", start, end);
            } else {
                ends[units.length() - 1] = end;
            }
            return end;
        }
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        StringBuilder letters = new StringBuilder();
        text.substring(start, end).codePoints().forEach(each -> letters.append(asLetters(each)));
        put(Normalizer.normalize(letters, Form.NFD), start, end);
        return end;
    }

    private void put(String seen, int start, int end) {
        int from = units.length();
        units.append(seen);
        if (units.length() > starts.length) {
            starts = Arrays.copyOf(starts, units.length() * 2);
            ends = Arrays.copyOf(ends, units.length() * 2);
        }
        Arrays.fill(starts, from, units.length(), start);
        Arrays.fill(ends, from, units.length(), end);
    }

    private static String asLetters(int codePoint) {
        String itself = Character.toString(codePoint);
        return isForm(codePoint) ? Normalizer.normalize(itself, Form.NFKC) : itself;
    }

    /** A letter, or a ligature of some, in one of its shapes; not a mark alone, nor a word written as one sign. */
    private static boolean isForm(int codePoint) {
        return (codePoint >= 0xFB00 && codePoint <= 0xFB06)
                || (codePoint >= 0xFB50 && codePoint <= 0xFC5D) || (codePoint >= 0xFC64 && codePoint <= 0xFCF1)
                || (codePoint >= 0xFCF5 && codePoint <= 0xFD3B) || (codePoint >= 0xFD50 && codePoint <= 0xFDC7)
                || (codePoint >= 0xFE80 && codePoint <= 0xFEFC);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private boolean isUnseen(int at, int codePoint) {
        return switch (codePoint) {
            // Soft hyphen, zero width space, marks of direction, word joiner, zero width no-break space.
            case 0xAD, 0x200B, 0x200E, 0x200F, 0x61C, 0x2060, 0xFEFF -> true;
            case NON_JOINER, JOINER -> changesNothing(at, codePoint);
            default -> false;
        };
    }

    /**
     * Whether the letters on its two sides would have the same shapes without it. In other scripts than Arabic and
     * Latin, and between emoji, it is taken to change something.
     */
    private boolean changesNothing(int at, int joiner) {
        int before = neighbour(at, -1);
        int after = neighbour(at, 1);
        if (!isUnderstood(before) || !isUnderstood(after)) {
            return false;
        }
        boolean reaches = joins(before, true);
        boolean takes = joins(after, false);
        return joiner == NON_JOINER ? !(reaches && takes) : reaches == takes;
    }

    /** The nearest character on one side that shapes letters, as a letter; a space where there is none. */
    private int neighbour(int at, int step) {
        int index = step < 0 ? at : at + 1;
        while (step < 0 ? index > 0 : index < text.length()) {
            int codePoint = step < 0 ? text.codePointBefore(index) : text.codePointAt(index);
            if (!isMark(codePoint) && Character.getType(codePoint) != Character.FORMAT) {
                String letters = asLetters(codePoint);
                return step < 0 ? letters.codePointBefore(letters.length()) : letters.codePointAt(0);
            }
            index += step * Character.charCount(codePoint);
        }
        return ' ';
    }

    private static boolean isUnderstood(int codePoint) {
        if (codePoint >= 0x600 && codePoint <= 0x77F) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.LATIN
                || (script == UnicodeScript.COMMON && Character.getType(codePoint) != Character.OTHER_SYMBOL);
    }

    /**
     * Whether an Arabic letter joins the one after it, or the one before.
     *
     * @param forward whether the one after it is asked for
     */
    private static boolean joins(int letter, boolean forward) {
        boolean arabic = letter >= 0x600 && letter <= 0x77F;
        if (!arabic || (letter != TATWEEL && Character.getType(letter) != Character.OTHER_LETTER)) {
            return false;
        }
        return switch (letter) {
            case 0x621, 0x674 -> false;
            case 0x622, 0x623, 0x624, 0x625, 0x627, 0x629, 0x62F, 0x630, 0x631, 0x632, 0x648, 0x671, 0x672, 0x673,
                    0x675, 0x676, 0x677, 0x6C0, 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6D5, 0x6EE, 0x6EF, 0x759, 0x75A,
                    0x75B, 0x76B, 0x76C, 0x771, 0x773, 0x774, 0x778, 0x779 -> !forward;
            default -> !forward || !((letter >= 0x688 && letter <= 0x699) || (letter >= 0x6C3 && letter <= 0x6CB));
        };
    }
}
