package ma.mithaq.source;

/** Where words begin and end. */
final class WordBreaks {

    private static final int TATWEEL = 0x640;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private WordBreaks() {
    }

    /** Whether a change of style at this index leaves every word whole. */
    static boolean isBoundary(String text, int index) {
        return index == 0 || index == text.length()
                || !isOfWord(text.codePointBefore(index)) || !isOfWord(text.codePointAt(index));
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
