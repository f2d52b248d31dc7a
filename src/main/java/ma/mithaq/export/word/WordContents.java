package ma.mithaq.export.word;

import java.math.BigInteger;
import java.util.List;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents, and the titles to which it leads. It is a field, which Word makes anew, with the numbers of
 * pages, when it is asked to: until then it says the titles alone, because only what lays out the pages knows their
 * numbers.
 */
final class WordContents {

    private static final String FIELD = " TOC \\o \"1-1\" \\h \\z ";

    private final Document brief;

    WordContents(Document brief) {
        this.brief = brief;
    }

    /** Writes the table. */
    void write(XWPFDocument word) {
        List<Section> sections = brief.sections();
        for (int i = 0; i < sections.size(); i++) {
            XWPFParagraph entry = word.createParagraph();
            entry.setStyle(WordStyles.CONTENTS);
            WordLines.direct(entry, brief.language());
            if (i == 0) {
                begin(entry.getCTP());
            }
            link(i, entry);
            if (i == sections.size() - 1) {
                entry.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    /** Writes the title of a section, from 0. */
    void title(int section, XWPFDocument word) {
        XWPFParagraph title = word.createParagraph();
        title.setStyle(WordStyles.HEADING_1);
        // After the references, each of which has its own number.
        BigInteger id = BigInteger.valueOf(brief.references().size() + section + 1L);
        CTBookmark begin = title.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(bookmark(section));
        WordLines.write(Line.of(brief.sections().get(section).title(), brief.language()), title);
        title.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static void begin(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText field = paragraph.addNewR().addNewInstrText();
        field.setStringValue(FIELD);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private void link(int section, XWPFParagraph entry) {
        CTHyperlink link = entry.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(section));
        WordLines.link(new Line.Words(brief.sections().get(section).title(), brief.language(), Line.Weight.PLAIN), link,
                entry);
    }

    /** As Word itself names them. */
    private static String bookmark(int section) {
        return "_Toc" + (100_000_000 + section);
    }
}
