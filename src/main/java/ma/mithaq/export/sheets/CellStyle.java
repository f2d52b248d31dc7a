package ma.mithaq.export.sheets;

import java.io.IOException;

/**
 * The styles of a workbook's cells. Words are aligned by the sheets' language and read in the direction of their own;
 * what begins like a formula is marked, which it must not become when somebody edits it.
 */
enum CellStyle {
    /** Of cells that are not written. */
    NONE,
    HEADER,
    WORDS,
    WORDS_LIKE_FORMULA,
    /** Words whose direction is not that of the sheets. */
    OTHER_WORDS,
    OTHER_WORDS_LIKE_FORMULA,
    DAY,
    WHOLE,
    /** A sum without and one with decimals. */
    WHOLE_SUM,
    SUM;

    /** In points. */
    static final int TYPE_SIZE = 11;

    /** A typeface with Arabic that every Office has, unlike ours. */
    private static final String TYPEFACE = "Arial";

    /** The same in Morocco, France and Britain, and without the month's name: Office may not know Morocco's names. */
    private static final String DATE = "dd/mm/yyyy";
    /** The figures of a sum as far as they are known: two decimals, or up to six. */
    private static final String DECIMALS = "#,##0.00####";
    /** Smaller numbers stand for formats that every program knows. */
    private static final String OWN_FORMAT = "164";
    private static final String SUM_FORMAT = "165";
    /** Thousands apart, and no decimals. */
    private static final String KNOWN_SUM_FORMAT = "3";

    /** A light grey, and the numbers of the fill and the border that have it. */
    private static final String GREY = "FFC0C0C0";
    private static final String GREY_FILL = "2";
    private static final String GREY_LINE = "1";
    private static final String BOLD = "1";

    private static final String LEFT_TO_RIGHT = "1";
    private static final String RIGHT_TO_LEFT = "2";

    /** Words in a language, on sheets of another or the same. */
    static CellStyle words(boolean ofTheSheets, boolean likeFormula) {
        if (ofTheSheets) {
            return likeFormula ? WORDS_LIKE_FORMULA : WORDS;
        }
        return likeFormula ? OTHER_WORDS_LIKE_FORMULA : OTHER_WORDS;
    }

    /** Its number, as cells refer to it. */
    String number() {
        return Integer.toString(ordinal());
    }

    /** Writes the part with all styles. */
    static void write(XmlPart xml, boolean rightToLeft) throws IOException {
        xml.root(WorkbookFile.MAIN, "styleSheet");
        xml.open("numFmts", "count", "2");
        xml.empty("numFmt", "numFmtId", OWN_FORMAT, "formatCode", DATE);
        xml.empty("numFmt", "numFmtId", SUM_FORMAT, "formatCode", DECIMALS);
        xml.close();
        xml.open("fonts", "count", "2");
        font(xml, false);
        font(xml, true);
        xml.close();
        xml.open("fills", "count", "3");
        fill(xml, "none");
        // The first two are these in every workbook.
        fill(xml, "gray125");
        fill(xml, "solid");
        xml.close();
        xml.open("borders", "count", "2");
        border(xml, false);
        border(xml, true);
        xml.close();
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        xml.close();
        xml.open("cellXfs", "count", Integer.toString(values().length));
        for (CellStyle style : values()) {
            style.write(rightToLeft, xml);
        }
        xml.close();
        xml.open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.close();
        xml.close();
    }

    private void write(boolean rightToLeft, XmlPart xml) throws IOException {
        boolean bare = this == NONE;
        boolean header = this == HEADER;
        boolean other = this == OTHER_WORDS || this == OTHER_WORDS_LIKE_FORMULA;
        xml.open("xf", "numFmtId", format(), "fontId", header ? BOLD : "0",
                "fillId", header ? GREY_FILL : "0", "borderId", bare ? "0" : GREY_LINE, "xfId", "0");
        if (this == WORDS_LIKE_FORMULA || this == OTHER_WORDS_LIKE_FORMULA) {
            xml.attributes("quotePrefix", "1");
        }
        if (!format().equals("0")) {
            xml.attributes("applyNumberFormat", "1");
        }
        xml.attributes("applyFont", "1", "applyFill", "1", "applyBorder", "1", "applyAlignment", "1");
        xml.open("alignment");
        if (!bare) {
            // Indented: otherwise the words of one column would touch those of the next.
            xml.attributes("horizontal", rightToLeft ? "right" : "left", "vertical", header ? "center" : "top",
                    "wrapText", "1", "indent", "1");
        }
        xml.attributes("readingOrder", rightToLeft != other ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        xml.close();
        xml.close();
    }

    private String format() {
        return switch (this) {
            case DAY -> OWN_FORMAT;
            case WHOLE_SUM -> KNOWN_SUM_FORMAT;
            case SUM -> SUM_FORMAT;
            default -> "0";
        };
    }

    private static void font(XmlPart xml, boolean bold) throws IOException {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", Integer.toString(TYPE_SIZE));
        xml.empty("name", "val", TYPEFACE);
        xml.empty("family", "val", "2");
        xml.close();
    }

    private static void fill(XmlPart xml, String pattern) throws IOException {
        xml.open("fill");
        xml.open("patternFill", "patternType", pattern);
        if (pattern.equals("solid")) {
            xml.empty("fgColor", "rgb", GREY);
        }
        xml.close();
        xml.close();
    }

    private static void border(XmlPart xml, boolean below) throws IOException {
        xml.open("border");
        xml.empty("left");
        xml.empty("right");
        xml.empty("top");
        xml.open("bottom");
        if (below) {
            xml.attributes("style", "thin");
            xml.empty("color", "rgb", GREY);
        }
        xml.close();
        xml.empty("diagonal");
        xml.close();
    }
}
