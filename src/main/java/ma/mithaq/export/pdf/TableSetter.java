package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.pdf.PaperLook.Look;
import ma.mithaq.export.pdf.file.Element;
import ma.mithaq.export.pdf.file.PageContent;
import ma.mithaq.export.pdf.type.SetLine;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.task.Length;
import org.jspecify.annotations.Nullable;

/** Sets a table. Its header is repeated on every page on which it continues; rows are not divided. */
final class TableSetter {

    private static final float MM = PaperLook.MM;
    private static final float COLUMN_GAP = 3 * MM;
    private static final float PADDING = MM;
    /** The sides of the square that a portrait is fitted into. */
    private static final float PORTRAIT = 11 * MM;
    private static final float PORTRAIT_GAP = 2 * MM;
    /** How many lines are as high as a portrait. */
    private static final int LINES_OF_PORTRAIT = 3;
    /** Hardly any size at all: what is shown in it nobody sees. */
    private static final float UNSEEN = 0.1f;

    private final Block.Table table;
    private final Map<String, PortraitPicture> portraits;
    private final Lines lines;
    private final Flow flow;
    private final Element element;
    private final boolean pictured;
    private final float[] left;
    private final float[] width;

    TableSetter(Block.Table table, Map<String, PortraitPicture> portraits, Lines lines, Flow flow, Element root) {
        this.table = table;
        this.portraits = portraits;
        this.lines = lines;
        this.flow = flow;
        this.element = root.add("Table");
        this.pictured = table.rows().stream().anyMatch(row -> row.portrait().isPresent());
        int columns = table.columns().size();
        this.left = new float[columns];
        this.width = new float[columns];
        divide();
    }

    /** Divides the measure among the columns. The gap before the next column is no part of them. */
    private void divide() {
        float all = table.weights().stream().mapToInt(weight -> weight).sum();
        float free = PaperLook.MEASURE - COLUMN_GAP * (width.length - 1);
        float start = 0;
        for (int i = 0; i < width.length; i++) {
            width[i] = free * table.weights().get(i) / all;
            left[i] = PaperLook.LEFT + (lines.rightToLeft() ? PaperLook.MEASURE - start - width[i] : start);
            start += width[i] + COLUMN_GAP;
        }
    }

    void set() throws IOException {
        header();
        Element body = element.add("TBody");
        for (int i = 0; i < table.rows().size() && !flow.isFull(); i++) {
            // The last row does not stand alone on a page.
            row(table.rows().get(i), i == table.rows().size() - 2, body);
        }
        flow.then(body::end);
        flow.then(element::end);
        flow.repeatNothing();
        flow.gap(3 * MM);
    }

    private void header() throws IOException {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int i = 0; i < width.length; i++) {
            cells.add(lines.set(table.columns().get(i), PaperLook.COLUMN, width[i]));
        }
        float height = height(cells, PaperLook.COLUMN) + 2 * PADDING;
        // Now, not when it is drawn: the rows would stand before it in the structure.
        Element head = element.add("THead");
        flow.add(height, true, (page, top) -> {
            Element row = head.add("TR");
            for (int i = 0; i < width.length; i++) {
                Element cell = row.addColumnHeader();
                cell(cells.get(i), PaperLook.COLUMN, page, left[i], top - PADDING, cell);
                cell.end();
            }
            row.end();
            head.end();
            rule(page, top - height, PaperLook.STRONG_LINE, PaperLook.ACCENT);
        });
        flow.repeat(height, (page, top) -> {
            for (int i = 0; i < width.length; i++) {
                cell(cells.get(i), PaperLook.COLUMN, page, left[i], top - PADDING, null);
            }
            rule(page, top - height, PaperLook.STRONG_LINE, PaperLook.ACCENT);
        });
    }

    private void row(Block.Row row, boolean keepsNext, Element body) throws IOException {
        Optional<PortraitPicture> portrait = row.portrait().map(portraits::get);
        List<List<SetLine>> cells = new ArrayList<>();
        for (int i = 0; i < width.length; i++) {
            Line cell = row.cells().get(i);
            cells.add(lines.set(cell, PaperLook.CELL, width[i] - beside(i)));
            flow.count(Length.of(cell.words()));
        }
        float text = height(cells, PaperLook.CELL);
        float height = Math.max(text, portrait.isPresent() ? PORTRAIT : 0) + 2 * PADDING;
        Element element = body.add("TR");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < width.length; i++) {
            elements.add(element.add("TD"));
        }
        Box.Drawing picture = (page, top) -> {
            if (portrait.isPresent()) {
                portrait(portrait.get(), row.cells().getFirst().words(), page, top, elements.getFirst());
            }
        };
        if (height <= flow.room()) {
            flow.add(height, keepsNext, (page, top) -> {
                picture.draw(page, top - PADDING);
                for (int i = 0; i < width.length; i++) {
                    // A short name stands beside the middle of its portrait.
                    float down = i == 0 && portrait.isPresent()
                            ? Math.max(0, PORTRAIT - PaperLook.CELL.leading() * cells.get(i).size()) / 2 : 0;
                    cell(cells.get(i), PaperLook.CELL, page, textLeft(i), top - PADDING - down, elements.get(i));
                }
                rule(page, top - height, PaperLook.HAIRLINE, PaperLook.LINE);
            });
        } else {
            divided(cells, elements, picture);
        }
        flow.then(() -> {
            for (Element cell : elements) {
                cell.end();
            }
            element.end();
        });
    }

    /** Sets a row that is higher than a page, line by line. */
    private void divided(List<List<SetLine>> cells, List<Element> elements, Box.Drawing picture) throws IOException {
        int longest = cells.stream().mapToInt(List::size).max().orElse(0);
        flow.gap(PADDING);
        for (int line = 0; line < longest; line++) {
            int at = line;
            flow.add(PaperLook.CELL.leading(), at < LINES_OF_PORTRAIT - 1 || at == longest - 2, (page, top) -> {
                if (at == 0) {
                    picture.draw(page, top);
                }
                for (int i = 0; i < width.length; i++) {
                    if (at < cells.get(i).size()) {
                        cell(cells.get(i).subList(at, at + 1), PaperLook.CELL, page, textLeft(i), top,
                                elements.get(i));
                    }
                }
            });
        }
        flow.add(PADDING, false, (page, top) -> rule(page, top - PADDING, PaperLook.HAIRLINE, PaperLook.LINE));
    }

    private float textLeft(int column) {
        return left[column] + (lines.rightToLeft() ? 0 : beside(column));
    }

    /** The room beside the text of a column: in the first, that of the portraits, so that all names stand in line. */
    private float beside(int column) {
        return column == 0 && pictured ? PORTRAIT + PORTRAIT_GAP : 0;
    }

    private void portrait(PortraitPicture picture, String words, PageContent page, double top, Element cell)
            throws IOException {
        float wide = PORTRAIT * (float) Math.min(1, picture.shape());
        float high = PORTRAIT / (float) Math.max(1, picture.shape());
        float edge = lines.rightToLeft() ? left[0] + width[0] - wide : left[0];
        page.picture(picture, words, edge, (float) top - high, wide, high, cell);
    }

    /**
     * Shows a cell, and after it an unseen space on a line of its own: otherwise, programs that go by the order of the
     * file take the lines of neighbouring cells for one.
     */
    private void cell(List<SetLine> cell, Look look, PageContent page, double x, double top,
                      @Nullable Element element) throws IOException {
        double y = top;
        for (SetLine line : cell) {
            lines.show(line, look, page, x, y, element);
            y -= look.leading();
        }
        if (element != null) {
            Look unseen = new Look(look.weight(), UNSEEN, 0, look.ink());
            lines.show(lines.space(unseen), unseen, page, x, y, element);
        }
    }

    private static float height(List<List<SetLine>> cells, Look look) {
        return look.leading() * cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static void rule(PageContent page, double y, float width, String ink) {
        page.rule(PaperLook.LEFT, PaperLook.LEFT + PaperLook.MEASURE, y, width, ink);
    }
}
