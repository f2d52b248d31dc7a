package ma.mithaq.export.word;

import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.words.PageWords;
import ma.mithaq.text.Messages;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * The margins of the pages. At the head how the dossier is to be handled, where it says so, and the agreement's title,
 * but on the first page, which begins with it; at the foot which edition of the dossier it is, and the page's number.
 */
final class WordMargins {

    private final XWPFDocument word;
    private final Document brief;
    private final Messages messages;

    WordMargins(XWPFDocument word, Document brief, Messages messages) {
        this.word = word;
        this.brief = brief;
        this.messages = messages;
    }

    void write() {
        XWPFHeader pages = word.createHeader(HeaderFooterType.DEFAULT);
        handling(pages);
        XWPFParagraph head = pages.createParagraph();
        head.setStyle(WordStyles.HEADER);
        Line title = brief.title();
        WordLines.direct(head, title.language());
        WordLines.words(new Line.Words(title.words(), title.language(), Line.Weight.PLAIN), head);
        XWPFHeader first = word.createHeader(HeaderFooterType.FIRST);
        if (brief.handling().isPresent()) {
            handling(first);
        } else {
            first.createParagraph().setStyle(WordStyles.HEADER);
        }
        foot(HeaderFooterType.DEFAULT);
        foot(HeaderFooterType.FIRST);
    }

    private void handling(XWPFHeader header) {
        brief.handling().ifPresent(mark -> {
            XWPFParagraph paragraph = header.createParagraph();
            paragraph.setStyle(WordStyles.HEADER);
            WordLines.direct(paragraph, brief.language());
            WordLines.words(new Line.Words(mark, brief.language(), Line.Weight.STRONG), paragraph);
        });
    }

    private void foot(HeaderFooterType pages) {
        XWPFParagraph foot = word.createFooter(pages).createParagraph();
        foot.setStyle(WordStyles.FOOTER);
        WordLines.direct(foot, brief.language());
        words(foot, brief.edition() + " · ");
        PageWords around = PageWords.of(messages);
        words(foot, around.before());
        field(foot, "PAGE");
        words(foot, around.between());
        field(foot, "NUMPAGES");
        words(foot, around.after());
    }

    private void words(XWPFParagraph foot, String words) {
        WordLines.words(new Line.Words(words, brief.language(), Line.Weight.PLAIN), foot);
    }

    private void field(XWPFParagraph foot, String what) {
        CTSimpleField field = foot.getCTP().addNewFldSimple();
        field.setInstr(what);
        CTRPr properties = field.addNewR().addNewRPr();
        if (brief.language().rightToLeft()) {
            properties.addNewRtl();
        }
        field.getRArray(0).addNewT().setStringValue("1");
    }
}
