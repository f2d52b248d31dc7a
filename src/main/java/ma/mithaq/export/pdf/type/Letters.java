package ma.mithaq.export.pdf.type;

/** Which characters are drawn, and as which. */
final class Letters {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private static final int COMBINING_JOINER = 0x34f;
    private static final int ARABIC_MARK = 0x61c;

    private Letters() {
    }

    /** A text, as long as before, with a plain space for the one blank that no face has. */
    static String set(String text) {
        return text.replace(IDEOGRAPHIC_SPACE, ' ');
    }

    static boolean isSpace(char letter) {
        return Character.isSpaceChar(letter);
    }

    /** Whether programs would turn it round from right to left: a bracket, or what takes two of Java's characters. */
    static boolean isTurned(String text, int at) {
        return Character.isMirrored(text.charAt(at)) || Character.isHighSurrogate(text.charAt(at));
    }

    /** Whether nothing is drawn for it: marks of direction, joiners, soft hyphens, selectors of a letter's variant. */
    static boolean isUndrawn(int letter) {
        return letter == COMBINING_JOINER || switch (Character.UnicodeScript.of(letter)) {
            // Arabic has signs over numbers that are drawn, and are of the same category.
            case ARABIC -> letter == ARABIC_MARK;
            default -> Character.getType(letter) == Character.FORMAT || isSelector(letter);
        };
    }

    private static boolean isSelector(int letter) {
        return (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
    }

    /**
     * Whether it has done its work before the letters are shaped: marks of direction decide over the order of words,
     * and soft hyphens and spaces of no width over where lines end.
     */
    static boolean isDone(char letter) {
        return switch (letter) {
            case '\u00ad', '\u061c', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> true;
            default -> (letter >= '\u202a' && letter <= '\u202e') || (letter >= '\u2066' && letter <= '\u2069');
        };
    }
}
