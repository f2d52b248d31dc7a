package ma.mithaq.model;

import java.util.Locale;

/**
 * Which characters a text may hold, whether it is read from a source, from a sealed file or from whoever signs. What
 * Arabic, French, Tifinagh and emoji are written with is let be, the invisible marks among it: the joiner and the
 * non-joiner (U+200C, U+200D), the marks of direction (U+200E, U+200F, U+061C), soft hyphens, variation selectors. What
 * is refused is the same whatever version of Unicode this Java knows.
 */
public final class Alphabet {

    /** What {@link #firstRefused} answers where there is none. */
    public static final int NONE = -1;

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;
    /** The longest name of a region has six: usxxx, gbsct. */
    private static final int MOST_TAGS = 6;

    /** What no text may hold: the first and the last character of each stretch, group by group. */
    private static final int[] REFUSED = {
        // Controls, C0, DEL and C1: they drive terminals, and end or part lines where a text is one line, as all are.
        0x0000, 0x001F, 0x007F, 0x009F,
        // The separators of lines and paragraphs do that too.
        0x2028, 0x2029,
        // Embeddings, overrides and isolates: a text can read otherwise than it is stored.
        0x202A, 0x202E, 0x2066, 0x2069,
        // Deprecated formats: they mirror brackets, and shape letters and digits, where a program heeds them.
        0x206A, 0x206F,
        // Halves of characters.
        0xD800, 0xDFFF,
        // For private use: no two typefaces agree on what it is.
        0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD,
        // What never will be a character; the last two of each plane are asked apart.
        0xFDD0, 0xFDEF,
        // Interlinear annotation: words within it are shown by some programs and hidden by others.
        0xFFF9, 0xFFFB,
        // Tags: whole sentences of them are invisible. Only in the flag of a region do they stand for something.
        0xE0000, 0xE007F,
        // Reserved for more that is invisible.
        0x2065, 0x2065, 0xFFF0, 0xFFF8, 0xE0080, 0xE00FF, 0xE01F0, 0xE0FFF};

    private Alphabet() {
    }

    /**
     * Where the first character stands that no text may hold.
     *
     * @param from the index to begin at
     * @return an index of the text, or {@link #NONE}
     */
    public static int firstRefused(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (isPlain(unit)) {
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (isRefused(codePoint)) {
                return at;
            }
            at = codePoint == BLACK_FLAG ? endOfFlag(text, at) : at + Character.charCount(codePoint);
        }
        return NONE;
    }

    /** How a character is told of: {@code U+202E}. */
    public static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /**
     * The text with every character that no text may hold written as JSON writes it, {@code \}{@code u202E}: a path, or
     * a message of another program's, may hold any.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        int from = 0;
        for (int at = firstRefused(text, 0); at != NONE; at = firstRefused(text, from)) {
            escaped.append(text, from, at);
            from = at + Character.charCount(text.codePointAt(at));
            text.substring(at, from).chars()
                    .forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04X", unit)));
        }
        return escaped.append(text, from, text.length()).toString();
    }

    /** Whether there is anything to see: more than blanks, marks over no letter and what is invisible. */
    public static boolean isVisible(String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            boolean seen = !isBlank(codePoint) && switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
                default -> true;
            };
            if (seen) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins or ends with a blank of any kind, which would tell two names apart that nobody can. */
    public static boolean isPadded(String text) {
        return !text.isEmpty() && (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length())));
    }

    /** The letters and digits of ASCII, Latin and Arabic, and all else below the first mark that is refused. */
    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit < '\u007f') || (unit > '\u009f' && unit < '\u2028');
    }

    private static boolean isRefused(int codePoint) {
        if ((codePoint & 0xFFFE) == 0xFFFE) {
            return true;
        }
        for (int i = 0; i < REFUSED.length; i += 2) {
            if (codePoint >= REFUSED[i] && codePoint <= REFUSED[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Past the tags that make a black flag the flag of a region; past the flag alone where they do not. */
    private static int endOfFlag(String text, int flag) {
        int start = flag + Character.charCount(BLACK_FLAG);
        int at = start;
        for (int tags = 0; tags <= MOST_TAGS && at < text.length(); tags++) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == CANCEL_TAG && tags > 0) {
                return at;
            }
            if (!isTagLetter(codePoint)) {
                break;
            }
        }
        return start;
    }

    private static boolean isTagLetter(int codePoint) {
        return (codePoint >= 0xE0030 && codePoint <= 0xE0039) || (codePoint >= 0xE0061 && codePoint <= 0xE007A);
    }

    /** Spaces of all widths, none included, and the letters and signs that are drawn as nothing. */
    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || switch (codePoint) {
            // Zero width: space, no-break space, Mongolian vowel separator.
            case 0x200B, 0xFEFF, 0x180E -> true;
            // Fillers of Hangul, the blank pattern of Braille, hieroglyphs and a note head that are blank.
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x13441, 0x13442, 0x1D159 -> true;
            default -> false;
        };
    }
}
