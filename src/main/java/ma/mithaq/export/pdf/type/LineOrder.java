package ma.mithaq.export.pdf.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.mithaq.export.pdf.type.SetLine.Placed;

/**
 * Puts the pieces of a line in the order in which they stand on the page (UAX #9, L2).
 *
 * <p>Programs that extract text guess its order from places. In lines from right to left they are helped by marks of
 * direction, which are read and not seen (docs/decisions/0081): to the left of numbers and Latin words, where a space
 * or the end of the line would be taken as part of them; to the right of those that end with a sign; and on both sides
 * of brackets and of characters beyond the first plane, which PDFBox would turn round.
 */
final class LineOrder {

    private static final char LEFT_TO_RIGHT = '\u200e';
    private static final char RIGHT_TO_LEFT = '\u200f';

    /** Two marks of one direction in one place would be taken for one, and further apart for words. In points. */
    private static final float APART = 0.02f;

    private final Faces faces;
    private final boolean rightToLeft;
    private final float measure;
    private final List<Placed> placed = new ArrayList<>();
    private float x;

    LineOrder(Faces faces, boolean rightToLeft, float measure) {
        this.faces = faces;
        this.rightToLeft = rightToLeft;
        this.measure = measure;
    }

    SetLine line(List<Piece> pieces) {
        byte[] levels = new byte[pieces.size()];
        Object[] order = new Object[levels.length];
        float width = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = pieces.get(i).level();
            order[i] = pieces.get(i);
            width += pieces.get(i).width();
        }
        Bidi.reorderVisually(levels, 0, order, 0, levels.length);
        placed.clear();
        x = rightToLeft ? measure - width : 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && ((Piece) order[to]).rightToLeft() == ((Piece) order[from]).rightToLeft()) {
                to++;
            }
            run(order, from, to);
            from = to;
        }
        return new SetLine(placed, width);
    }

    /** Places pieces of one direction. */
    private void run(Object[] order, int from, int to) {
        int first = from;
        int last = to - 1;
        boolean isLatin = rightToLeft && !((Piece) order[from]).rightToLeft();
        while (isLatin && first < last && ((Piece) order[first]).space()) {
            first++;
        }
        while (isLatin && first < last && ((Piece) order[last]).space()) {
            last--;
        }
        // Digits that Latin letters follow go with them, and not with the Arabic before.
        boolean digitsLead = isLatin && ((Piece) order[first]).startsWithDigit()
                && Arrays.stream(order, first, to).anyMatch(piece -> ((Piece) piece).hasLetters());
        for (int i = from; i < to; i++) {
            Piece piece = (Piece) order[i];
            boolean turns = rightToLeft && piece.turns();
            if (turns || (isLatin && i == first)) {
                mark(RIGHT_TO_LEFT, piece, 0);
            }
            if (turns || (i == first && digitsLead)) {
                mark(LEFT_TO_RIGHT, piece, APART);
            }
            placed.add(new Placed(piece.glyphs(), piece.style(), piece.span(), piece.rightToLeft(), x, true));
            x += piece.width();
            if (turns || (isLatin && i == last && piece.endsWithSign())) {
                mark(LEFT_TO_RIGHT, piece, -APART);
            }
        }
    }

    private void mark(char character, Piece beside, float moved) {
        placed.add(new Placed(faces.main(beside.style().weight()).mark(character), beside.style(), beside.span(), true,
                x + moved, false));
    }
}
