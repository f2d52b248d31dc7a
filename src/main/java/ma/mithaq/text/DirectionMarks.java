package ma.mithaq.text;

/**
 * Isolated values for programs that may not know isolates, as those for offices: in characters that all of them know.
 * A value then acts on the words around it as a letter of their direction would, and an isolate as a sign: in lists and
 * sentences, which is what exports hold, that is the same.
 *
 * <p>After a value stands a mark of the direction around it, U+200E or U+200F, which parts it from what follows. A
 * value of both directions is embedded (U+202A or U+202B to U+202C), if its own is not the one around it.
 */
public final class DirectionMarks {

    private static final char LEFT_TO_RIGHT = '\u200e';
    private static final char RIGHT_TO_LEFT = '\u200f';
    private static final char EMBEDDED_LEFT_TO_RIGHT = '\u202a';
    private static final char EMBEDDED_RIGHT_TO_LEFT = '\u202b';
    private static final char END_OF_EMBEDDED = '\u202c';

    private DirectionMarks() {
    }

    /**
     * Words of {@link Messages#in}, with marks in place of isolates.
     *
     * @param rightToLeft the direction of the paragraph
     * @param last        whether the paragraph ends with these words: then nothing is parted from what would follow
     */
    public static String of(String words, boolean rightToLeft, boolean last) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int end = Isolates.end(words, at);
            if (end < 0) {
                marked.append(words.charAt(at));
                at++;
                continue;
            }
            boolean own = Isolates.opensRightToLeft(words, at);
            boolean parted = !last || end + 1 < words.length();
            String value = of(words.substring(at + 1, end), own, false);
            marked.append(directed(value, own, rightToLeft)).append(parted ? mark(rightToLeft) : "");
            at = end + 1;
        }
        return marked.toString();
    }

    /** A value in its own direction, whatever the one around it is. */
    private static String directed(String value, boolean own, boolean rightToLeft) {
        if (own == rightToLeft) {
            return value;
        }
        if (Isolates.runsAgainst(value, own)) {
            return (own ? EMBEDDED_RIGHT_TO_LEFT : EMBEDDED_LEFT_TO_RIGHT) + value + END_OF_EMBEDDED;
        }
        // What it begins or ends with takes its direction from the letters on both sides.
        return (runs(value.codePointAt(0), own) ? "" : mark(own)) + value
                + (runs(value.codePointBefore(value.length()), own) ? "" : mark(own));
    }

    private static boolean runs(int letter, boolean rightToLeft) {
        return Isolates.runsAgainst(Character.toString(letter), !rightToLeft);
    }

    private static String mark(boolean rightToLeft) {
        return Character.toString(rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }
}
