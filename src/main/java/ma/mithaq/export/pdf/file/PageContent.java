package ma.mithaq.export.pdf.file;

import java.io.IOException;
import java.util.List;
import ma.mithaq.export.pdf.type.Face;
import ma.mithaq.export.pdf.type.Glyphs;
import ma.mithaq.export.pdf.type.SetLine;
import ma.mithaq.export.pdf.type.SetLine.Placed;
import ma.mithaq.export.pdf.type.Style;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows. Measures are in points, from the lower left corner of the page. Whatever is shown belongs to an
 * element of the structure or, where there is none, to the page alone: rules, heads and feet.
 */
public final class PageContent {

    /** How far apart letters may be and still be shown by one operator, in thousandths. */
    private static final float FAR = 3000;
    /** What is nearer counts as one place, in points. */
    private static final float NEAR = 0.01f;
    /** From the base line up to where a link ends, as a share of the type size. */
    private static final float LINK_HEIGHT = 0.8f;

    private final PdfDocument document;
    private final Page page;
    private final StringBuilder out = new StringBuilder(1 << 13);
    private final StringBuilder shown = new StringBuilder();

    private @Nullable Element element;
    private boolean marked;
    private @Nullable Language language;
    private boolean inText;
    private boolean inLetters;
    private String font = "";
    private String colour = "";
    private double pen;
    private double line;

    PageContent(PdfDocument document, Page page) {
        this.document = document;
        this.page = page;
    }

    /**
     * Shows a line.
     *
     * @param left where its measure begins
     * @param base its base line
     */
    public void show(SetLine words, double left, double base, @Nullable Element of) throws IOException {
        List<Placed> placed = words.placed();
        int from = 0;
        while (from < placed.size()) {
            int reference = placed.get(from).style().reference();
            int to = from + 1;
            while (to < placed.size() && placed.get(to).style().reference() == reference
                    && (reference == 0 || placed.get(to).span() == placed.get(from).span())) {
                to++;
            }
            List<Placed> run = placed.subList(from, to);
            if (reference == 0 || of == null) {
                show(run, left, base, of);
            } else {
                link(reference, run, left, base, of);
            }
            from = to;
        }
    }

    /** Draws a line from left to right. */
    public void rule(double left, double right, double y, double width, String ink) {
        alone();
        out.append(ink).append(" RG ").append(Syntax.numbers(width)).append("w ").append(Syntax.numbers(left, y))
                .append("m ").append(Syntax.numbers(right, y)).append("l S\n");
    }

    /** Draws the outline of a rectangle. */
    public void frame(double left, double bottom, double width, double height, double stroke, String ink) {
        alone();
        out.append(ink).append(" RG ").append(Syntax.numbers(stroke)).append("w ")
                .append(Syntax.numbers(left, bottom, width, height)).append("re S\n");
    }

    /**
     * Draws closed outlines, as far as they lie within a rectangle.
     *
     * @param corners of each, x and y alternately
     */
    public void outlines(List<double[]> corners, double left, double bottom, double width, double height,
                         double stroke, String ink) {
        alone();
        out.append("q ").append(Syntax.numbers(left, bottom, width, height)).append("re W n ").append(ink)
                .append(" RG ").append(Syntax.numbers(stroke)).append("w\n");
        for (double[] outline : corners) {
            for (int i = 0; i < outline.length; i += 2) {
                out.append(Syntax.numbers(outline[i], outline[i + 1])).append(i == 0 ? "m " : "l ");
            }
            out.append("s\n");
        }
        out.append("Q\n");
    }

    /** Shows a picture, whose words a screen reader reads. */
    public void picture(PortraitPicture picture, String words, float left, float bottom, float width, float height,
                        Element within) throws IOException {
        Element figure = within.addFigure(words, left, bottom, width, height);
        mark(figure, null);
        out.append("q ").append(Syntax.numbers(width, 0, 0, height, left, bottom)).append("cm ")
                .append(page.picture(document.pictures().number(picture))).append(" Do Q\n");
        figure.end();
    }

    /** A reference that links lead to stands here. */
    public void stands(int reference, double y) throws IOException {
        document.links().stands(reference, page.number(), y);
    }

    /** A section begins here. */
    public void section(String title, double y) {
        page.setSection(title);
        document.outline().addSection(title, page.number(), y);
    }

    /** A heading stands here. */
    public void heading(String title, double y) {
        document.outline().addHeading(title, page.number(), y);
    }

    /** Writes the page, which is complete. */
    public void end() throws IOException {
        page.end(bytes());
    }

    byte[] bytes() {
        endMark();
        return Syntax.bytes(out);
    }

    private void link(int reference, List<Placed> run, double left, double base, Element of) throws IOException {
        Element link = of.add("Link", "/Alt" + Syntax.text(document.links().description(reference)));
        show(run, left, base, link);
        double right = 0;
        for (Placed placed : run) {
            right = Math.max(right, left + placed.x() + placed.width());
        }
        Style style = run.getFirst().style();
        double bottom = base + style.rise();
        page.add(document.links().write(reference, link, page.number(), left + run.getFirst().x(),
                bottom - (1 - LINK_HEIGHT) * style.size(), right, bottom + LINK_HEIGHT * style.size()));
        link.end();
    }

    private void show(List<Placed> run, double left, double base, @Nullable Element of) {
        for (Placed placed : run) {
            mark(of, placed.style().language() == document.language() ? null : placed.style().language());
            if (!inText) {
                out.append("BT\n");
                inText = true;
            }
            Style style = placed.style();
            ink(style.colour());
            face(placed.glyphs().face(), style.size());
            if (placed.seen()) {
                letters(placed.glyphs(), style.size(), left + placed.x(), base + style.rise());
            } else {
                unseen(placed.glyphs(), left + placed.x(), base + style.rise());
            }
        }
        endLetters();
    }

    private void ink(String ink) {
        if (!ink.equals(colour)) {
            endLetters();
            colour = ink;
            out.append(ink).append(" rg\n");
        }
    }

    private void face(Face face, float size) {
        String name = document.fonts().name(face) + " " + Syntax.numbers(size);
        if (!name.equals(font)) {
            endLetters();
            font = name;
            out.append(name).append("Tf\n");
        }
    }

    private void letters(Glyphs glyphs, float size, double left, double base) {
        for (int i = 0; i < glyphs.codes().length; i++) {
            double x = left + glyphs.x()[i] * size / 1000;
            double y = base + glyphs.y()[i] * size / 1000;
            double far = (x - pen) * 1000 / size;
            if (shown.isEmpty() || Math.abs(y - line) > NEAR || Math.abs(far) > FAR) {
                endLetters();
                out.append("1 0 0 1 ").append(Syntax.numbers(x, y)).append("Tm\n");
                shown.append('[');
                pen = x;
                line = y;
                far = 0;
            }
            long back = -Math.round(far);
            if (back != 0) {
                shown.append(inLetters ? ">" : "").append(back);
                inLetters = false;
                pen -= back * size / 1000;
            }
            shown.append(inLetters ? "" : "<");
            inLetters = true;
            Syntax.hex(shown, glyphs.codes()[i]);
            pen += glyphs.face().advance(glyphs.codes()[i]) * size / 1000;
        }
    }

    /** Shows what is read and not seen, at a hundredth of its width. */
    private void unseen(Glyphs glyphs, double x, double y) {
        endLetters();
        out.append("3 Tr 1 Tz 1 0 0 1 ").append(Syntax.numbers(x, y)).append("Tm <");
        Syntax.hex(out, glyphs.codes()[0]);
        out.append("> Tj 100 Tz 0 Tr\n");
    }

    private void endLetters() {
        if (!shown.isEmpty()) {
            out.append(shown).append(inLetters ? ">" : "").append("] TJ\n");
            shown.setLength(0);
            inLetters = false;
        }
    }

    private void endText() {
        endLetters();
        if (inText) {
            out.append("ET\n");
            inText = false;
            font = "";
            colour = "";
        }
    }

    /** What follows belongs to the page alone. */
    private void alone() {
        mark(null, null);
        endText();
    }

    /**
     * What follows belongs to an element.
     *
     * @param of       none where it belongs to the page alone
     * @param foreign the language, where it is not the document's
     */
    private void mark(@Nullable Element of, @Nullable Language foreign) {
        if (!marked || element != of) {
            endMark();
            element = of;
            marked = true;
            if (of == null) {
                out.append("/Artifact BMC\n");
            } else {
                int content = page.content(of);
                out.append('/').append(of.type()).append("<</MCID ").append(content).append(">>BDC\n");
            }
        }
        if (language != foreign) {
            endLanguage();
            language = foreign;
            if (foreign != null) {
                endText();
                out.append("/Span<</Lang(").append(foreign.locale().toLanguageTag()).append(")>>BDC\n");
            }
        }
    }

    private void endLanguage() {
        if (language != null) {
            endText();
            out.append("EMC\n");
            language = null;
        }
    }

    private void endMark() {
        endLanguage();
        endText();
        if (marked) {
            out.append("EMC\n");
            marked = false;
        }
    }
}
