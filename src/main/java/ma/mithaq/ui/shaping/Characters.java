package ma.mithaq.ui.shaping;

/** What Unicode says of characters, as far as cutting text into faces and placing carets needs it. */
final class Characters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_MARK = 0x300;

    private Characters() {
    }

    /** Whether this is no character of its own: a mark on the one before it, nothing to be seen, or the half of one. */
    static boolean continuesGrapheme(char character) {
        return Character.isLowSurrogate(character) || isMark(character) || isIgnorable(character);
    }

    static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Whether HarfBuzz paints nothing for this character in any face: Default_Ignorable_Code_Point of UAX #44, as far as
     * it is assigned.
     */
    static boolean isIgnorable(int codePoint) {
        return codePoint == 0xAD || codePoint == 0x34F || codePoint == 0x61C
                || codePoint >= 0x180B && codePoint <= 0x180F || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2060 && codePoint <= 0x206F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint == 0xFEFF
                || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    }

    /**
     * Where the cluster ends that begins at {@code start}: a character with its marks, or an emoji with what modifies
     * it. What belongs together needs one face to be drawn as one.
     */
    static int clusterEnd(char[] text, int start, int end) {
        int before = Character.codePointAt(text, start, end);
        int at = start + Character.charCount(before);
        while (at < end) {
            int next = Character.codePointAt(text, at, end);
            boolean joined = before == ZERO_WIDTH_JOINER && Character.isExtendedPictographic(next);
            if (!joined && !isMark(next) && !isIgnorable(next) && !Character.isEmojiModifier(next)) {
                break;
            }
            before = next;
            at += Character.charCount(next);
        }
        return at;
    }

    /** Whether all the text is Arabic, or all is Latin, but for punctuation, digits and spaces; {@code false} if unsure. */
    static boolean ofOneCommonScript(char[] text, int start, int end) {
        boolean latin = false;
        boolean arabic = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 0x600 && c < 0x700) {
                arabic = true;
            } else if (c < FIRST_MARK) {
                latin |= Character.isLetter(c);
            } else if (c < 0x2000 || c >= 0x2070) {
                return false;
            }
        }
        return !(latin && arabic);
    }
}
