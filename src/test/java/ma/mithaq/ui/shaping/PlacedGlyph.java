package ma.mithaq.ui.shaping;

import java.util.List;

/**
 * A glyph, and where it is drawn.
 *
 * @param code its number in the font; {@link #END} for where the text ends
 * @param x    where it is drawn, in pixels from the beginning of the text: all advances before it, and its own offset
 * @param y    its offset, in pixels downwards from the line
 */
record PlacedGlyph(int code, double x, double y) {

    static final int END = -1;

    /** In pixels; less than any eye sees, more than sums of 32-bit numbers are wrong by. */
    private static final double TOLERANCE = 0.02;

    static boolean same(List<PlacedGlyph> some, List<PlacedGlyph> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            PlacedGlyph one = some.get(i);
            PlacedGlyph other = others.get(i);
            if (one.code != other.code || differ(one.x, other.x) || differ(one.y, other.y)) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(double one, double other) {
        return Math.abs(one - other) > TOLERANCE;
    }
}
