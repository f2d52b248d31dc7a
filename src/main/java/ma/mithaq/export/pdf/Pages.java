package ma.mithaq.export.pdf;

import java.util.List;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.words.PageWords;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.xml.sax.SAXException;

/** Says how a document is laid out on A4, in formatting objects. */
final class Pages {

    private static final String FIRST = "first";
    private static final String OTHERS = "others";
    private static final String SEQUENCE = "document";

    private final Document document;
    private final Messages messages;
    private final FoWriter fo;
    private final Lines lines;

    Pages(Document document, Messages messages, FoWriter fo) {
        this.document = document;
        this.messages = messages;
        this.fo = fo;
        this.lines = new Lines(document, messages, fo);
    }

    void write() throws SAXException {
        Language language = document.language();
        fo.startDocument();
        fo.start("root", "xml:lang", language.locale().toLanguageTag(), "writing-mode", writingMode(language),
                "font-family", PaperLook.FONT, "font-size", "10.5pt", "line-height", "1.6", "color", PaperLook.TEXT,
                "script", language.rightToLeft() ? "arab" : "latn", "text-align", "start");
        layout();
        bookmarks();
        fo.start("page-sequence", "master-reference", "a4", "id", SEQUENCE, "writing-mode", writingMode(language));
        head();
        foot();
        fo.start("flow", "flow-name", "body");
        cover();
        for (int i = 0; i < document.sections().size(); i++) {
            section(document.sections().get(i), i);
        }
        fo.end().end().end();
        fo.endDocument();
    }

    static String writingMode(Language language) {
        return language.rightToLeft() ? "rl-tb" : "lr-tb";
    }

    private void layout() throws SAXException {
        fo.start("layout-master-set");
        master(FIRST, "14mm", "0mm");
        master(OTHERS, "12mm", "10mm");
        fo.start("page-sequence-master", "master-name", "a4").start("repeatable-page-master-alternatives");
        fo.empty("conditional-page-master-reference", "master-reference", FIRST, "page-position", "first");
        fo.empty("conditional-page-master-reference", "master-reference", OTHERS, "page-position", "any");
        fo.end().end().end();
    }

    private void master(String name, String margin, String head) throws SAXException {
        fo.start("simple-page-master", "master-name", name, "page-width", "210mm", "page-height", "297mm",
                "margin-top", margin, "margin-bottom", "10mm", "margin-left", "20mm", "margin-right", "20mm",
                "writing-mode", writingMode(document.language()));
        fo.empty("region-body", "region-name", "body", "margin-top", head, "margin-bottom", "12mm");
        fo.empty("region-before", "region-name", name + "-head", "extent", "8mm");
        fo.empty("region-after", "region-name", "foot", "extent", "8mm", "display-align", "after");
        fo.end();
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

    private void head() throws SAXException {
        fo.start("static-content", "flow-name", OTHERS + "-head");
        fo.start("block", "font-size", "8.5pt", "color", PaperLook.QUIET, "border-bottom", PaperLook.HAIRLINE,
                "padding-bottom", "1mm").text(document.dossier()).end();
        fo.end();
    }

    private void foot() throws SAXException {
        fo.start("static-content", "flow-name", "foot");
        fo.start("block", "font-size", "8.5pt", "color", PaperLook.QUIET, "text-align-last", "justify");
        fo.text(document.edition());
        fo.empty("leader", "leader-pattern", "space");
        PageWords around = PageWords.of(messages);
        fo.text(around.before()).empty("page-number").text(around.between());
        fo.empty("page-number-citation-last", "ref-id", SEQUENCE).text(around.after());
        fo.end().end();
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
        fo.start("block", "role", "H2", "id", id(number), "font-size", "14pt", "font-weight", "bold", "color",
                PaperLook.ACCENT, "space-before", "6mm", "space-after", "2mm", "keep-with-next.within-page", "always",
                "border-bottom", PaperLook.HAIRLINE, "padding-bottom", "0.5mm").text(section.title()).end();
        for (int i = 0; i < section.blocks().size(); i++) {
            block(section.blocks().get(i), id(number, i));
        }
    }

    private void block(Block block, String id) throws SAXException {
        switch (block) {
            case Block.Paragraph paragraph -> {
                fo.start("block", "space-after", "2mm", "widows", "2", "orphans", "2");
                lines.write(paragraph.line());
                fo.end();
            }
            case Block.Heading heading -> {
                fo.start("block", "role", "H3", "id", id, "font-size", "11.5pt", "font-weight", "bold",
                        "space-before", "3mm", "space-after", "1mm", "keep-with-next.within-page", "always");
                lines.write(heading.line());
                fo.end();
            }
            case Block.Label label -> fo.start("block", "color", PaperLook.QUIET, "font-weight", "bold", "font-size",
                    "9.5pt", "space-before", "1.5mm", "keep-with-next.within-page", "always").text(label.words()).end();
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> new TableWriter(fo, lines).write(table);
            case Block.Source source -> source(source);
        }
    }

    private void bullets(Block.Bullets bullets) throws SAXException {
        fo.start("list-block", "provisional-distance-between-starts", "5mm", "provisional-label-separation", "1mm",
                "space-after", "2mm");
        for (Line item : bullets.items()) {
            fo.start("list-item", "space-after", "0.6mm");
            fo.start("list-item-label", "end-indent", "label-end()");
            fo.start("block", "color", PaperLook.GOLD).text("•").end().end();
            fo.start("list-item-body", "start-indent", "body-start()").start("block");
            lines.write(item);
            fo.end().end().end();
        }
        fo.end();
    }

    private void source(Block.Source source) throws SAXException {
        fo.start("block", "space-before", "2mm", "keep-with-next.within-page", "always");
        lines.write(source.line());
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

    private static String id(int section) {
        return "section-" + section;
    }

    private static String id(int section, int block) {
        return "section-" + section + "-" + block;
    }
}
