package ma.mithaq.export.word;

import java.math.BigInteger;
import ma.mithaq.model.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The styles of the document, under the names that Word and LibreOffice know: navigation, tables of contents and screen
 * readers rely on them. POI's own documents have none.
 */
final class WordStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String LABEL = "Label";
    static final String BULLET = "ListBullet";
    static final String SMALL = "Small";
    static final String CONTENTS_TITLE = "TOCHeading";
    static final String CONTENTS = "TOC1";
    static final String PLACES = "References";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    /** Of runs: the number of a reference after what rests on it, and in the list of sources. */
    static final String CITATION = "Citation";
    static final String NUMBER = "ReferenceNumber";

    static final String ACCENT = "0B5237";
    static final String QUIET = "474E49";
    static final String GOLD = "6B4E10";

    /** In every Office, and with matching Arabic and Latin letters. */
    private static final String FONT = "Arial";

    private final CTStyles styles = CTStyles.Factory.newInstance();

    private WordStyles() {
    }

    /** Gives a document its styles. */
    static void addTo(XWPFDocument document, Language language) {
        WordStyles made = new WordStyles();
        made.defaults(language);
        made.paragraph(NORMAL, "Normal", "", 21, false, "", 0, 120).setDefault(true);
        made.paragraph(TITLE, "Title", NORMAL, 40, true, ACCENT, 60, 160);
        made.paragraph(SUBTITLE, "Subtitle", NORMAL, 22, true, GOLD, 0, 60);
        outline(made.paragraph(HEADING_1, "heading 1", NORMAL, 28, true, ACCENT, 320, 120), 0);
        outline(made.paragraph(HEADING_2, "heading 2", NORMAL, 23, true, "", 200, 80), 1);
        // LibreOffice has a style "Label" of its own, which it would take instead.
        made.paragraph(LABEL, "List Label", NORMAL, 20, true, QUIET, 100, 40).getPPr().addNewKeepNext();
        CTStyle bullet = made.paragraph(BULLET, "List Bullet", NORMAL, 21, false, "", 0, 60);
        bullet.getPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
        made.paragraph(SMALL, "Small", NORMAL, 19, false, QUIET, 0, 60);
        made.paragraph(CONTENTS_TITLE, "TOC Heading", NORMAL, 23, true, ACCENT, 200, 60).getPPr().addNewKeepNext();
        made.contents();
        made.paragraph(PLACES, "References", NORMAL, 19, false, "", 0, 120);
        made.paragraph(HEADER, "header", NORMAL, 17, false, QUIET, 0, 0);
        made.paragraph(FOOTER, "footer", NORMAL, 17, false, QUIET, 0, 0);
        CTRPr citation = made.character(CITATION, "Citation");
        // What is raised, Word sets in two thirds of its size and LibreOffice in less: about as small as in the PDF.
        citation.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        citation.addNewSz().setVal(BigInteger.valueOf(24));
        citation.addNewSzCs().setVal(BigInteger.valueOf(24));
        made.character(NUMBER, "Reference Number");
        document.createStyles().setStyles(made.styles);
    }

    private void defaults(Language language) {
        CTDocDefaults defaults = styles.addNewDocDefaults();
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        CTLanguage spoken = run.addNewLang();
        String tag = language.locale().toLanguageTag();
        spoken.setVal(language.rightToLeft() ? Language.FRENCH.locale().toLanguageTag() : tag);
        spoken.setBidi(Language.ARABIC.locale().toLanguageTag());
        CTPPrGeneral paragraph = defaults.addNewPPrDefault().addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        // Arabic needs more space between lines than Latin, for the marks above and below.
        spacing.setLine(BigInteger.valueOf(language.rightToLeft() ? 300 : 276));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    /**
     * @param size   of the type, in half points
     * @param colour six hexadecimal digits, or empty for that of the text
     * @param before space before it, in twentieths of a point
     */
    private CTStyle paragraph(String id, String name, String basedOn, int size, boolean bold, String colour, int before,
                              int after) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        if (!basedOn.isEmpty()) {
            style.addNewBasedOn().setVal(basedOn);
        }
        style.addNewQFormat();
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
            run.addNewBCs();
        }
        if (!colour.isEmpty()) {
            run.addNewColor().setVal(colour);
        }
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }

    /** Lines of the table of contents. When a program adds the numbers of pages, they stand at the end of the line. */
    private void contents() {
        CTTabStop end = paragraph(CONTENTS, "toc 1", NORMAL, 21, false, "", 0, 40).getPPr().addNewTabs().addNewTab();
        end.setVal(STTabJc.RIGHT);
        end.setLeader(STTabTlc.DOT);
        end.setPos(BigInteger.valueOf(DocxExport.MEASURE));
    }

    private CTRPr character(String id, String name) {
        CTRPr run = style(id, name, STStyleType.CHARACTER).addNewRPr();
        run.addNewColor().setVal(GOLD);
        return run;
    }

    private static void outline(CTStyle heading, int level) {
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        heading.getPPr().addNewKeepNext();
    }
}
