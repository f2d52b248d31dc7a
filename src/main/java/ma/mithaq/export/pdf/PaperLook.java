package ma.mithaq.export.pdf;

/** The look of paper: the colours of the light theme, and measures in points and millimetres. */
final class PaperLook {

    static final String FONT = "IBM Plex Sans Arabic";
    static final String TEXT = "#1e2421";
    static final String QUIET = "#474e49";
    static final String ACCENT = "#0b5237";
    static final String GOLD = "#6b4e10";
    static final String HAIRLINE = "0.5pt solid #d8d2c4";
    static final String STRONG_LINE = "1pt solid " + ACCENT;

    /** From a star's middle to its tip. */
    private static final double TIP = 22;
    private static final double NOTCH = TIP * Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

    private PaperLook() {
    }

    /**
     * One tile of the ornament, as SVG: an eight-pointed star whose tips touch those of its neighbours. Its colour is
     * that of the gold at an opacity of an eighth, as an opaque colour, because paper needs no transparency.
     */
    static String ornament() {
        StringBuilder star = new StringBuilder("M");
        for (int corner = 0; corner < 16; corner++) {
            double radius = corner % 2 == 0 ? TIP : NOTCH;
            double angle = corner * Math.PI / 8;
            star.append(corner == 0 ? "" : "L").append(TIP + radius * Math.cos(angle)).append(' ')
                    .append(TIP + radius * Math.sin(angle));
        }
        double side = 2 * TIP;
        return "<svg xmlns='http://www.w3.org/2000/svg' width='" + side + "pt' height='" + side + "pt' viewBox='0 0 "
                + side + " " + side + "'><path d='" + star
                + "Z' fill='none' stroke='#ece8df' stroke-width='0.8'/></svg>";
    }
}
