package ma.mithaq.folding;

import java.text.Normalizer;

/** What each character becomes when a text is folded. */
final class Letters {

    /** Stands for what separates words. */
    static final String SEPARATOR = " ";
    /** Stands for what is dropped: marks, tatweel, direction controls. */
    static final String NOTHING = "";

    private static final int TATWEEL = 0x640;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    /** Filled as characters are met; two threads that meet the same one write the same value. */
    private static final String[] KNOWN = new String[0x10000];

    private Letters() {
    }

    /** Letters and digits, {@link #SEPARATOR}s among them where a ligature holds several words, or {@link #NOTHING}. */
    static String fold(int codePoint) {
        if (codePoint >= KNOWN.length) {
            return compute(codePoint);
        }
        String folded = KNOWN[codePoint];
        if (folded == null) {
            folded = compute(codePoint);
            KNOWN[codePoint] = folded;
        }
        return folded;
    }

    private static String compute(int codePoint) {
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return SEPARATOR;
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        parts.codePoints().forEach(part -> append(part, folded));
        return folded.toString().intern();
    }

    private static void append(int codePoint, StringBuilder folded) {
        if (leavesNothing(codePoint)) {
            return;
        }
        String letters = ofOwn(codePoint);
        if (!letters.isEmpty()) {
            folded.append(letters);
        } else if (Character.isDigit(codePoint)) {
            folded.append((char) ('0' + Character.digit(codePoint, 10)));
        } else if (Character.isLetter(codePoint) || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK) {
            folded.appendCodePoint(Character.toLowerCase(codePoint));
        } else {
            folded.append(SEPARATOR);
        }
    }

    private static boolean leavesNothing(int codePoint) {
        return codePoint == TATWEEL || switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_SPACE;
            // The half rings and the like of transliterations: ʿAbd is Abd.
            case Character.MODIFIER_LETTER -> codePoint >= 0x2B0 && codePoint <= 0x2FF;
            default -> false;
        };
    }

    /** Letters that people write in place of one another, with marks already removed; nothing for all others. */
    private static String ofOwn(int codePoint) {
        return switch (codePoint) {
            case 0x671 -> "\u0627"; // ٱ
            case 0x649, 0x6CC, 0x6D2 -> "\u064A"; // ى ی ے
            case 0x629, 0x6C1, 0x6C3, 0x6D5, 0x6BE -> "\u0647"; // ة ہ ۃ ە ھ
            case 0x6A9, 0x6AA, 0x6AD, 0x6AF -> "\u0643"; // ک ڪ ڭ گ
            case 0x6A4, 0x6A5 -> "\u0641"; // ڤ ڥ
            case 0x67E -> "\u0628"; // پ
            case 0xE6, 0xC6 -> "ae";
            case 0x153, 0x152 -> "oe";
            case 0xDF, 0x1E9E -> "ss";
            case 0xF8, 0xD8 -> "o";
            case 0x111, 0x110 -> "d";
            case 0x142, 0x141 -> "l";
            case 0x131 -> "i";
            case 0x3C2 -> "\u03C3";
            default -> NOTHING;
        };
    }
}
