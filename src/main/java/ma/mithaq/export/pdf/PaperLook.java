package ma.mithaq.export.pdf;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.pdf.file.PageContent;
import ma.mithaq.export.pdf.file.PdfDocument;
import ma.mithaq.typeface.Typeface;

/** The look of paper: the colours of the light theme, and measures in points. */
final class PaperLook {

    /** A millimetre. */
    static final float MM = 72 / 25.4f;

    static final float LEFT = 20 * MM;
    /** The width of the text. */
    static final float MEASURE = (float) PdfDocument.WIDTH - 2 * LEFT;
    static final float BOTTOM = 18 * MM;
    static final float TOP = (float) PdfDocument.HEIGHT - 22 * MM;
    /** Where the first page begins, which has no head. */
    static final float FIRST_TOP = (float) PdfDocument.HEIGHT - 14 * MM;

    // Colours as a PDF writes them: red, green and blue from 0 to 1.
    static final String ACCENT = "0.043 0.322 0.216";
    static final String GOLD = "0.42 0.306 0.063";
    static final String LINE = "0.847 0.824 0.769";
    /** The gold at an opacity of an eighth, as an opaque colour, because paper needs no transparency. */
    private static final String ORNAMENT = "0.925 0.91 0.875";
    private static final String INK = "0.118 0.141 0.129";
    private static final String QUIET = "0.278 0.306 0.286";

    static final float HAIRLINE = 0.5f;
    static final float STRONG_LINE = 1;
    private static final float ORNAMENT_LINE = 0.8f;

    /** How many stars lie across the page. */
    private static final int STARS = 11;
    /** From a star's middle to its tip. */
    private static final double TIP = MEASURE / STARS / 2;
    private static final double NOTCH = TIP * Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

    static final Look TEXT = new Look(Typeface.REGULAR, 10.5f, 16.8f, INK);
    static final Look TITLE = new Look(Typeface.SEMI_BOLD, 21, 28.4f, ACCENT);
    static final Look KIND = new Look(Typeface.MEDIUM, 10.5f, 16.8f, GOLD);
    static final Look NOTE = new Look(Typeface.REGULAR, 9, 14.4f, QUIET);
    static final Look SECTION = new Look(Typeface.SEMI_BOLD, 14, 22.4f, ACCENT);
    static final Look HEADING = new Look(Typeface.SEMI_BOLD, 11.5f, 18.4f, INK);
    static final Look LABEL = new Look(Typeface.MEDIUM, 9.5f, 15.2f, QUIET);
    static final Look BULLET = new Look(Typeface.REGULAR, 10.5f, 16.8f, GOLD);
    /**
     * Programs that go by the places of letters take lines that are further apart than 1.5 times their size for
     * paragraphs, and mix the cells.
     */
    static final Look CELL = new Look(Typeface.REGULAR, 9.5f, 13.3f, INK);
    static final Look COLUMN = new Look(Typeface.MEDIUM, 9.5f, 13.3f, ACCENT);
    static final Look SOURCE = new Look(Typeface.REGULAR, 9.5f, 15.2f, QUIET);
    static final Look PLACE = new Look(Typeface.REGULAR, 9.5f, 15.2f, INK);
    static final Look PLACE_NUMBER = new Look(Typeface.REGULAR, 9.5f, 15.2f, GOLD);
    static final Look MARGIN = new Look(Typeface.REGULAR, 8.5f, 13.6f, QUIET);
    static final Look MARK = new Look(Typeface.SEMI_BOLD, 8.5f, 13.6f, INK);
    static final Look COLOPHON = new Look(Typeface.REGULAR, 7.5f, 11.5f, QUIET);

    /** The numbers of references within text. */
    static final float CITATION = 7.5f;
    static final float CITATION_RISE = 2;

    private PaperLook() {
    }

    /** How text looks. */
    record Look(Typeface weight, float size, float leading, String ink) {
    }

    /** Draws the ornament across the page: eight-pointed stars whose tips touch those of their neighbours. */
    static void ornament(PageContent page, double bottom, double height) {
        List<double[]> stars = new ArrayList<>();
        int rows = (int) Math.ceil(height / (2 * TIP));
        for (int row = 0; row < rows; row++) {
            for (int star = 0; star < STARS; star++) {
                stars.add(star(LEFT + (2 * star + 1) * TIP, bottom + height / 2 + (2 * row + 1 - rows) * TIP));
            }
        }
        page.outlines(stars, LEFT, bottom, MEASURE, height, ORNAMENT_LINE, ORNAMENT);
    }

    private static double[] star(double x, double y) {
        double[] corners = new double[32];
        for (int corner = 0; corner < 16; corner++) {
            double radius = corner % 2 == 0 ? TIP : NOTCH;
            corners[2 * corner] = x + radius * Math.cos(corner * Math.PI / 8);
            corners[2 * corner + 1] = y + radius * Math.sin(corner * Math.PI / 8);
        }
        return corners;
    }
}
