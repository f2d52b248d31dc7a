package ma.mithaq.export.sheets;

import java.util.HashMap;
import java.util.Map;
import ma.mithaq.model.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells; each style is made once. */
final class CellStyles {

    /** A typeface with Arabic that every Office has, unlike ours. */
    static final String TYPEFACE = "Arial";
    static final short TYPE_SIZE = 11;

    /** The same in Morocco, France and Britain, and without the month's name: Office may not know Morocco's names. */
    private static final String DAY = "dd/mm/yyyy";

    private final XSSFWorkbook workbook;
    private final boolean rightToLeft;
    private final XSSFFont bold;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    /** @param language of the sheets, which decides on which side everything is */
    CellStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.rightToLeft = language.rightToLeft();
        // Column widths are given in digits of this font.
        XSSFFont plain = workbook.getFontAt(0);
        // Otherwise the workbook's theme would choose the typeface.
        plain.setScheme(FontScheme.NONE);
        plain.setFontName(TYPEFACE);
        plain.setFontHeightInPoints(TYPE_SIZE);
        workbook.getCellStyleAt(0).setReadingOrder(order(rightToLeft));
        bold = workbook.createFont();
        bold.setFontName(TYPEFACE);
        bold.setFontHeightInPoints(TYPE_SIZE);
        bold.setBold(true);
    }

    XSSFCellStyle header() {
        return made.computeIfAbsent("header", key -> {
            XSSFCellStyle style = style(rightToLeft);
            style.setFont(bold);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.index);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    /**
     * Words are aligned by the sheet's language and read in the direction of their own.
     *
     * @param rightToLeft whether the words are read from right to left
     * @param likeFormula whether they begin like a formula, which they must not become when somebody edits them
     */
    XSSFCellStyle words(boolean rightToLeft, boolean likeFormula) {
        return made.computeIfAbsent("words " + rightToLeft + likeFormula, key -> {
            XSSFCellStyle style = style(rightToLeft);
            style.setQuotePrefixed(likeFormula);
            return style;
        });
    }

    XSSFCellStyle day() {
        return made.computeIfAbsent("day", key -> {
            XSSFCellStyle style = style(rightToLeft);
            style.setDataFormat(workbook.createDataFormat().getFormat(DAY));
            return style;
        });
    }

    XSSFCellStyle whole() {
        return words(rightToLeft, false);
    }

    private XSSFCellStyle style(boolean wordsRightToLeft) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setReadingOrder(order(wordsRightToLeft));
        style.setAlignment(rightToLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        // Otherwise the words of one column would touch those of the next.
        style.setIndention((short) 1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.index);
        return style;
    }

    private static ReadingOrder order(boolean rightToLeft) {
        return rightToLeft ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT;
    }
}
