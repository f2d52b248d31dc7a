package ma.mithaq.export.pdf.type;

import java.util.List;

/**
 * A line that is set, from left to right.
 *
 * @param width in points
 */
public record SetLine(List<Placed> placed, float width) {

    public SetLine {
        placed = List.copyOf(placed);
    }

    /**
     * Letters in their place.
     *
     * @param span the number of the span they are from, from 0
     * @param x    from where the line's measure begins at the left, in points
     * @param seen false for a mark of direction
     */
    public record Placed(Glyphs glyphs, Style style, int span, boolean rightToLeft, float x, boolean seen) {

        public float width() {
            return glyphs.width() * style.size() / 1000;
        }
    }
}
