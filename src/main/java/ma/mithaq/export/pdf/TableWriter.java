package ma.mithaq.export.pdf;

import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import org.xml.sax.SAXException;

/** Writes a table whose header is repeated on every page on which it continues. */
final class TableWriter {

    private final FoWriter fo;
    private final Lines lines;
    private final Sequences sequences;

    TableWriter(FoWriter fo, Lines lines, Sequences sequences) {
        this.fo = fo;
        this.lines = lines;
        this.sequences = sequences;
    }

    void write(Block.Table table) throws SAXException {
        start(table);
        for (int i = 0; i < table.rows().size(); i++) {
            if (i > 0 && sequences.full()) {
                fo.end().end();
                sequences.turn();
                start(table);
            }
            row(table.rows().get(i));
        }
        fo.end().end();
    }

    private void start(Block.Table table) throws SAXException {
        // Programs that go by the positions of letters take lines
        // that are further apart for paragraphs, and mix the cells.
        fo.start("table", "table-layout", "fixed", "width", "100%", "space-after", "3mm", "font-size", "9.5pt",
                "line-height", "1.4");
        for (int weight : table.weights()) {
            fo.empty("table-column", "column-width", "proportional-column-width(" + weight + ")");
        }
        fo.start("table-header").start("table-row", "keep-together.within-page", "always");
        for (String column : table.columns()) {
            startCell(PaperLook.STRONG_LINE, "true");
            fo.start("block", "font-weight", "bold", "color", PaperLook.ACCENT).text(column).end();
            endCell();
        }
        fo.end().end();
        fo.start("table-body");
    }

    private void row(Block.Row row) throws SAXException {
        fo.start("table-row", "keep-together.within-page", "always");
        for (int i = 0; i < row.cells().size(); i++) {
            startCell(PaperLook.HAIRLINE, "false");
            Line cell = row.cells().get(i);
            fo.start("block");
            if (i == 0 && row.portrait().isPresent()) {
                fo.empty("external-graphic", "src", PaperFiles.portrait(row.portrait().get()), "content-height", "11mm",
                        "content-width", "11mm", "scaling", "uniform", "fox:alt-text", cell.words(),
                        "vertical-align", "middle");
                fo.text(" ");
            }
            lines.write(cell);
            sequences.add(cell);
            fo.end();
            endCell();
        }
        fo.end();
    }

    /**
     * The space between columns is an indent of their content: from right to left, FOP moves a cell by its padding.
     */
    private void startCell(String line, String header) throws SAXException {
        fo.start("table-cell", "padding-before", "1mm", "padding-after", "1mm", "border-bottom", line,
                "fox:header", header);
        fo.start("block", "end-indent", "3mm");
    }

    /**
     * Ends a cell with a line of no height: otherwise, programs that go by the order of the file take the lines of
     * neighbouring cells for one.
     */
    private void endCell() throws SAXException {
        fo.start("block", "font-size", "0.1pt", "line-height", "0pt").text("\u00a0").end();
        fo.end().end();
    }
}
