package ma.mithaq.ui.print;

/**
 * The part of a sheet that may be printed on.
 *
 * @param width  in the pixels that the style sheets count in
 * @param height in the same
 */
public record PrintableArea(double width, double height) {

    /** Points in one pixel: body text of 15 pixels is eleven points and a quarter, which is read well on paper. */
    public static final double SCALE = 0.75;

    /** The paper of a page layout, whose sides are told in points. */
    public static PrintableArea ofPoints(double width, double height) {
        return new PrintableArea(Math.floor(width / SCALE), Math.floor(height / SCALE));
    }
}
