package ma.mithaq.export.pdf;

import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.text.Messages;
import org.xml.sax.SAXException;

/** Writes the blocks of a section. */
final class BlockWriter {

    private final Messages messages;
    private final FoWriter fo;
    private final Lines lines;
    private final Sequences sequences;

    BlockWriter(Messages messages, FoWriter fo, Lines lines, Sequences sequences) {
        this.messages = messages;
        this.fo = fo;
        this.lines = lines;
        this.sequences = sequences;
    }

    /** @param id the link target of the block within the PDF, where it is a heading */
    void write(Block block, String id) throws SAXException {
        switch (block) {
            case Block.Paragraph paragraph -> {
                fo.start("block", "space-after", "2mm", "widows", "2", "orphans", "2");
                line(paragraph.line());
                fo.end();
            }
            case Block.Heading heading -> {
                fo.start("block", "role", "H3", "id", id, "font-size", "11.5pt", "font-weight", "bold",
                        "space-before", "3mm", "space-after", "1mm", "keep-with-next.within-page", "always");
                line(heading.line());
                fo.end();
            }
            case Block.Label label -> fo.start("block", "color", PaperLook.QUIET, "font-weight", "bold", "font-size",
                    "9.5pt", "space-before", "1.5mm", "keep-with-next.within-page", "always").text(label.words()).end();
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> new TableWriter(fo, lines, sequences).write(table);
            case Block.Source source -> source(source);
        }
    }

    private void line(Line line) throws SAXException {
        lines.write(line);
        sequences.add(line);
    }

    private void bullets(Block.Bullets bullets) throws SAXException {
        startList();
        for (int i = 0; i < bullets.items().size(); i++) {
            if (i > 0 && sequences.full()) {
                fo.end();
                sequences.turn();
                startList();
            }
            fo.start("list-item", "space-after", "0.6mm");
            fo.start("list-item-label", "end-indent", "label-end()");
            fo.start("block", "color", PaperLook.GOLD).text("•").end().end();
            fo.start("list-item-body", "start-indent", "body-start()").start("block");
            line(bullets.items().get(i));
            fo.end().end().end();
        }
        fo.end();
    }

    private void startList() throws SAXException {
        fo.start("list-block", "provisional-distance-between-starts", "5mm", "provisional-label-separation", "1mm",
                "space-after", "2mm");
    }

    private void source(Block.Source source) throws SAXException {
        fo.start("block", "space-before", "2mm", "keep-with-next.within-page", "always");
        line(source.line());
        fo.end();
        for (Line more : source.more()) {
            fo.start("block", "color", PaperLook.QUIET, "font-size", "9.5pt");
            lines.write(more);
            fo.end();
        }
        if (source.references().isEmpty()) {
            return;
        }
        fo.start("block", "space-before", "1mm", "font-size", "9.5pt");
        for (Reference reference : source.references()) {
            fo.start("inline", "id", Lines.id(reference.number()), "keep-together.within-line", "always");
            fo.start("inline", "color", PaperLook.GOLD).text(Lines.number(reference.number())).end();
            fo.text("\u00a0" + messages.get("export.reference.place", reference.paragraph())).end().text("  ");
        }
        fo.end();
    }
}
