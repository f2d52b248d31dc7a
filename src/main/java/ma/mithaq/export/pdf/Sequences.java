package ma.mithaq.export.pdf;

import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.task.Length;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.PageWords;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.xml.sax.SAXException;

/**
 * Writes the sequences of pages into which a document is cut, with their head and foot. FOP lays a sequence out when it
 * ends and holds all of it in memory until then, so a long document has several. Each begins a new page, so there are
 * as few as memory allows.
 */
final class Sequences {

    /** The identifier of the whole document, whose last page gives the number of pages. */
    static final String DOCUMENT = "document";

    /** How much one sequence usually holds: as much as a thousand rows of a table of four columns. */
    static final int USUAL = 4_000;

    private static final String FIRST = "first";
    private static final String OTHERS = "others";
    private static final String OPENING = "opening";

    private final Document document;
    private final Messages messages;
    private final FoWriter fo;
    private final Progress progress;
    private final int most;
    private final int whole;
    private int before;
    private int length;

    /**
     * @param most     how many cells and items a sequence holds
     * @param progress receives each sequence that is laid out
     */
    Sequences(Document document, Messages messages, FoWriter fo, int most, Progress progress) {
        this.document = document;
        this.messages = messages;
        this.fo = fo;
        this.most = most;
        this.progress = progress;
        this.whole = document.length();
    }

    static String writingMode(Language language) {
        return language.rightToLeft() ? "rl-tb" : "lr-tb";
    }

    /** Writes the page masters, which must come before any sequence. */
    void masters() throws SAXException {
        fo.start("layout-master-set");
        master(FIRST, "14mm", "0mm");
        master(OTHERS, "12mm", "10mm");
        fo.start("page-sequence-master", "master-name", OPENING).start("repeatable-page-master-alternatives");
        fo.empty("conditional-page-master-reference", "master-reference", FIRST, "page-position", "first");
        fo.empty("conditional-page-master-reference", "master-reference", OTHERS, "page-position", "any");
        fo.end().end().end();
    }

    void begin() throws SAXException {
        begin(OPENING);
    }

    void end() throws SAXException {
        fo.end().end();
        before += length;
        length = 0;
        progress.reached(whole == 0 ? 1 : (double) before / whole);
    }

    /** Counts a line that is written. */
    void add(Line line) {
        length += Length.of(line.words());
    }

    /** Whether the next part that may start on another page should begin a new sequence. */
    boolean full() {
        return length >= most;
    }

    /** Begins a new sequence for a section if the last one is half full: the page break there looks intended. */
    void turnForSection() throws SAXException {
        if (length >= most / 2) {
            turn();
        }
    }

    /** Begins a new sequence and with it a new page; nothing within the last sequence may be open. */
    void turn() throws SAXException {
        end();
        begin(OTHERS);
    }

    private void begin(String master) throws SAXException {
        fo.start("page-sequence", "master-reference", master, "writing-mode", writingMode(document.language()));
        head();
        foot();
        fo.start("flow", "flow-name", "body");
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
        fo.empty("page-number-citation-last", "ref-id", DOCUMENT).text(around.after());
        fo.end().end();
    }
}
