package ma.mithaq.ui.shaping;

/** What Unicode says of characters, as far as cutting text into faces and placing carets needs it. */
final class Characters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_MARK = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;
    /** The first and the last character of each range. */
    private static final int[] IGNORABLE = {0x34F, 0x34F, 0x61C, 0x61C, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E,
        0x2060, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xE0000, 0xE0FFF};

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
     * Whether HarfBuzz paints nothing for this character in any face: Default_Ignorable_Code_Point of UAX #44, as far
     * as it is assigned.
     */
    static boolean isIgnorable(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return codePoint == SOFT_HYPHEN;
        }
        for (int i = 0; i < IGNORABLE.length; i += 2) {
            if (codePoint >= IGNORABLE[i] && codePoint <= IGNORABLE[i + 1]) {
                return true;
            }
        }
        return false;
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

    /** Whether all text is Arabic, or all is Latin, but for punctuation, digits and spaces; {@code false} if unsure. */
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
