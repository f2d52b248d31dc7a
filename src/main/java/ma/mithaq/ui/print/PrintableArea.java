package ma.mithaq.ui.print;

/**
 * The part of a sheet that may be printed on.
 *
 * @param width  in pixels of the style sheets
 * @param height in the same
 */
public record PrintableArea(double width, double height) {

    /** Points in one pixel: body text of 15 pixels becomes 11¼ points, which reads well on paper. */
    public static final double SCALE = 0.75;

    /** The printable area of a page layout, whose sides are given in points. */
    public static PrintableArea ofPoints(double width, double height) {
        return new PrintableArea(Math.floor(width / SCALE), Math.floor(height / SCALE));
    }
}
