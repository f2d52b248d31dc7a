package ma.mithaq.export.pdf;

import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.xml.sax.SAXException;

/** Lays a document out on A4, in formatting objects. */
final class Pages {

    private final Document document;
    private final FoWriter fo;
    private final Lines lines;
    private final Sequences sequences;
    private final BlockWriter blocks;

    /**
     * @param most     how much is laid out as one sequence
     * @param progress receives how much is laid out
     */
    Pages(Document document, Messages messages, FoWriter fo, int most, Progress progress) {
        this.document = document;
        this.fo = fo;
        this.sequences = new Sequences(document, messages, fo, most, progress);
        this.lines = new Lines(document, messages, fo);
        this.blocks = new BlockWriter(messages, fo, lines, sequences);
    }

    void write() throws SAXException {
        Language language = document.language();
        fo.startDocument();
        fo.start("root", "id", Sequences.DOCUMENT, "xml:lang", language.locale().toLanguageTag(),
                "writing-mode", Sequences.writingMode(language), "font-family", PaperLook.FONT,
                "font-size", "10.5pt", "line-height", "1.6", "color", PaperLook.TEXT,
                "script", language.rightToLeft() ? "arab" : "latn", "text-align", "start");
        sequences.masters();
        bookmarks();
        sequences.begin();
        cover();
        for (int i = 0; i < document.sections().size(); i++) {
            section(document.sections().get(i), i);
        }
        sequences.end();
        fo.end();
        fo.endDocument();
    }

    private void bookmarks() throws SAXException {
        fo.start("bookmark-tree");
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            fo.start("bookmark", "internal-destination", id(i));
            fo.start("bookmark-title").text(section.title()).end();
            for (int j = 0; j < section.blocks().size(); j++) {
                if (section.blocks().get(j) instanceof Block.Heading heading) {
                    fo.start("bookmark", "internal-destination", id(i, j));
                    fo.start("bookmark-title").text(heading.line().words()).end().end();
                }
            }
            fo.end();
        }
        fo.end();
    }

    private void cover() throws SAXException {
        fo.start("block", "background-image", "url(" + PaperFiles.ORNAMENT + ")", "border", PaperLook.HAIRLINE,
                "padding", "9mm", "margin-left", "0mm", "margin-right", "0mm", "space-after", "5mm");
        fo.start("block", "color", PaperLook.GOLD, "font-weight", "bold", "space-after", "1mm")
                .text(document.kind()).end();
        fo.start("block", "role", "H1", "font-size", "21pt", "line-height", "1.35", "font-weight", "bold", "color",
                PaperLook.ACCENT, "space-after", "3mm");
        lines.write(document.title());
        fo.end();
        for (Line fact : document.facts()) {
            fo.start("block");
            lines.write(fact);
            fo.end();
        }
        for (int i = 0; i < document.parties().size(); i++) {
            fo.start("block", "space-before", i == 0 ? "3mm" : "0mm");
            lines.write(document.parties().get(i));
            fo.end();
        }
        fo.start("block", "color", PaperLook.QUIET, "font-size", "9pt", "space-before", "3mm")
                .text(document.note()).end();
        fo.end();
    }

    private void section(Section section, int number) throws SAXException {
        sequences.turnForSection();
        fo.start("block", "role", "H2", "id", id(number), "font-size", "14pt", "font-weight", "bold", "color",
                PaperLook.ACCENT, "space-before", "6mm", "space-after", "2mm", "keep-with-next.within-page", "always",
                "border-bottom", PaperLook.HAIRLINE, "padding-bottom", "0.5mm").text(section.title()).end();
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            // A heading stays with what follows it.
            boolean led = i == 0 || section.blocks().get(i - 1) instanceof Block.Heading
                    || section.blocks().get(i - 1) instanceof Block.Label;
            if (!led && sequences.full()) {
                sequences.turn();
            }
            blocks.write(block, id(number, i));
        }
    }

    private static String id(int section) {
        return "section-" + section;
    }

    private static String id(int section, int block) {
        return "section-" + section + "-" + block;
    }
}
