package ma.mithaq.source;

/** Where words begin and end. */
public final class WordBreaks {

    private static final int TATWEEL = 0x640;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private WordBreaks() {
    }

    /** Whether a change of style at this index leaves every word whole. */
    public static boolean isBoundary(String text, int index) {
        return index == 0 || index == text.length()
                || !isOfWord(text.codePointBefore(index)) || !isOfWord(text.codePointAt(index));
    }

    /** The last index up to this one at which a change of style leaves every word whole. */
    public static int before(String text, int index) {
        int start = index;
        while (!isBoundary(text, start)) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    /** The first index from this one on at which a change of style leaves every word whole. */
    public static int after(String text, int index) {
        int end = index;
        while (!isBoundary(text, end)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == TATWEEL
                || codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
