package ma.mithaq.export.pdf.type;

/**
 * Letters of one style, face and direction, a word at most, or the space between two. A mark of direction is a piece
 * without any: it parts others.
 *
 * @param text  as it is shaped
 * @param span  the number of the span it is from
 * @param level its direction: odd from right to left
 * @param ends  whether a line may end after it
 */
record Piece(String text, int span, Style style, byte level, Glyphs glyphs, boolean ends) {

    static Piece of(String text, int span, Style style, byte level, Face face, boolean ends) {
        return new Piece(text, span, style, level, face.shape(text, (level & 1) == 1), ends);
    }

    boolean space() {
        return text.isEmpty() || Letters.isSpace(text.charAt(0));
    }

    /** Whether programs that extract text would turn it round. */
    boolean turns() {
        return rightToLeft() && !text.isEmpty() && Letters.isTurned(text, 0);
    }

    boolean startsWithDigit() {
        return !text.isEmpty() && Character.getDirectionality(text.charAt(0))
                == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }

    boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    boolean endsWithSign() {
        return !text.isEmpty() && !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    boolean rightToLeft() {
        return (level & 1) == 1;
    }

    /** In points. */
    float width() {
        return glyphs.width() * style.size() / 1000;
    }
}
