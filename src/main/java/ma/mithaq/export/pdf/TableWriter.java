package ma.mithaq.export.pdf;

import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import org.xml.sax.SAXException;

/** Writes a table whose header stands again on every page that it continues on. */
final class TableWriter {

    private final FoWriter fo;
    private final Lines lines;

    TableWriter(FoWriter fo, Lines lines) {
        this.fo = fo;
        this.lines = lines;
    }

    void write(Block.Table table) throws SAXException {
        fo.start("table", "table-layout", "fixed", "width", "100%", "space-after", "3mm", "font-size", "9.5pt",
                "line-height", "1.5");
        for (int weight : table.weights()) {
            fo.empty("table-column", "column-width", "proportional-column-width(" + weight + ")");
        }
        fo.start("table-header").start("table-row", "keep-together.within-page", "always");
        for (String column : table.columns()) {
            fo.start("table-cell", "padding", "1mm", "padding-start", "0mm", "padding-end", "3mm", "border-bottom", PaperLook.STRONG_LINE,
                    "fox:header", "true");
            fo.start("block", "font-weight", "bold", "color", PaperLook.ACCENT).text(column).end();
            end();
            fo.end();
        }
        fo.end().end();
        fo.start("table-body");
        for (Block.Row row : table.rows()) {
            row(row);
        }
        fo.end().end();
    }

    /**
     * Ends a cell with a line of no height: readers that go by the order of the file else take the lines of cells that
     * stand beside each other for one.
     */
    private void end() throws SAXException {
        fo.start("block", "font-size", "0.1pt", "line-height", "0pt").text("\u00a0").end();
    }

    private void row(Block.Row row) throws SAXException {
        fo.start("table-row", "keep-together.within-page", "always");
        for (int i = 0; i < row.cells().size(); i++) {
            fo.start("table-cell", "padding", "1mm", "padding-start", "0mm", "padding-end", "3mm", "border-bottom", PaperLook.HAIRLINE);
            Line cell = row.cells().get(i);
            fo.start("block");
            if (i == 0 && row.portrait().isPresent()) {
                fo.empty("external-graphic", "src", PaperFiles.portrait(row.portrait().get()),
                        "content-height", "11mm", "content-width", "11mm", "scaling", "uniform", "fox:alt-text", cell.words(),
                        "vertical-align", "middle");
                fo.text(" ");
            }
            lines.write(cell);
            fo.end();
            end();
            fo.end();
        }
        fo.end();
    }
}
