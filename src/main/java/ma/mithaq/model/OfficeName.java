package ma.mithaq.model;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The name that a signer gives: a stranger's words. They are shown in the program's own quotation marks, which nothing
 * in them can close, on one line that nothing in them can break.
 *
 * @param written the name as it was given, which may hold anything
 */
public record OfficeName(String written) {

    /** The greatest number of characters, as a reader counts them, in one line. */
    public static final int LINE = 80;

    private static final String CUT = "…";
    /** No letter of any of the program's languages has more marks. */
    private static final int MOST_MARKS = 3;

    /** The name for a line among other words: shortened where it is long, without invisible characters. */
    public String line() {
        String seen = clean(false).strip();
        return cut(seen.isEmpty() ? whole() : seen);
    }

    /** The whole name; invisible characters, controls among them, appear by their numbers: {@code [U+200B]}. */
    public String whole() {
        return clean(true).strip();
    }

    /** Whether the line leaves out anything that was written. */
    public boolean shortened() {
        return !line().equals(whole());
    }

    /** Whether the first letter that has a direction is right-to-left. */
    public boolean rightToLeft() {
        return written.codePoints().map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
                .mapToObj(OfficeName::isRightToLeft).findFirst().orElse(false);
    }

    /** The same as {@link #line}: no sentence can show more of it by mistake. */
    @Override
    public String toString() {
        return line();
    }

    /** Whether a character is invisible, or has no meaning that everybody shares. */
    public static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> codePoint == 0x34F || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x17B4
                    || codePoint == 0x17B5 || (codePoint >= 0x180B && codePoint <= 0x180F) || codePoint == 0x2800
                    || codePoint == 0x3164 || codePoint == 0xFFA0 || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                    || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    /** Whether a character only adds to the one before it. */
    public static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** @param named whether invisible characters are named instead of being left out */
    private String clean(boolean named) {
        StringBuilder clean = new StringBuilder();
        int marks = 0;
        for (int codePoint : written.codePoints().toArray()) {
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (isBlank(codePoint) && !(named && Character.getType(codePoint) == Character.CONTROL)) {
                clean.append(!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ' ? "" : " ");
            } else if (isUnseen(codePoint) || Character.getType(codePoint) == Character.CONTROL) {
                clean.append(named ? String.format(Locale.ROOT, "[U+%04X]", codePoint) : "");
            } else if (marks <= MOST_MARKS) {
                clean.appendCodePoint(unquoted(codePoint));
            } else if (named) {
                clean.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
            }
        }
        return clean.toString();
    }

    private static String cut(String name) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = characters.next(LINE - 1);
        boolean fits = end == BreakIterator.DONE || characters.next() == BreakIterator.DONE
                || characters.current() == name.length();
        return fits ? name : name.substring(0, end).strip() + CUT;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL;
    }

    /** A mark that could be taken for the end of the quotation becomes a single quotation mark. */
    private static int unquoted(int codePoint) {
        return switch (codePoint) {
            case '«', 0x300A, 0x226A -> '‹';
            case '»', 0x300B, 0x226B -> '›';
            case '“', '„', '‟', 0x301D -> '‘';
            case '”', '"', 0x301E, 0x301F, 0xFF02, 0x2033 -> '’';
            default -> codePoint;
        };
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
