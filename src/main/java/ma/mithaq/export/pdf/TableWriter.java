package ma.mithaq.export.pdf;

import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import org.xml.sax.SAXException;

/** Writes a table whose header stands again on every page that it continues on. */
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
        fo.start("table", "table-layout", "fixed", "width", "100%", "space-after", "3mm", "font-size", "9.5pt",
                "line-height", "1.5");
        for (int weight : table.weights()) {
            fo.empty("table-column", "column-width", "proportional-column-width(" + weight + ")");
        }
        fo.start("table-header").start("table-row", "keep-together.within-page", "always");
        for (String column : table.columns()) {
            fo.start("table-cell", "padding", "1mm", "padding-start", "0mm", "padding-end", "3mm", "border-bottom", PaperLook.STRONG_LINE,
                    "fox:header", "true");
            fo.start("block", "font-weight", "bold", "color", PaperLook.ACCENT).text(column).end().end();
        }
        fo.end().end();
        fo.start("table-body");
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
            sequences.add(cell);
            fo.end().end();
        }
        fo.end();
    }
}
