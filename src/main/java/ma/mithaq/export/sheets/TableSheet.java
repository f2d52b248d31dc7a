package ma.mithaq.export.sheets;

import java.util.List;
import java.util.regex.Pattern;
import ma.mithaq.text.Lines;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a table on a sheet. Widths and heights are calculated here: asking the library would load Java's text drawing,
 * which knows the typefaces of this machine and not of the reader's.
 */
final class TableSheet {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = "…";

    /** In points; Arabic with its dots and hamzas needs more than Latin. */
    private static final float LINE = 16;
    private static final float AROUND = 4;
    private static final float TALLEST = 409;
    private static final int MOST_LINES = (int) ((TALLEST - AROUND) / LINE);

    /** In em. */
    private static final double WIDEST = 130;
    private static final double BOLD = 1.15;
    /** In em: the arrow that opens a filter covers the end of a header's words. */
    private static final double ARROW = 1.5;

    /** In pixels, the unit of a workbook's widths: an em of the type, a digit, and the padding around words. */
    private static final double EM = CellStyles.TYPE_SIZE * 96 / 72.0;
    private static final double DIGIT = 8;
    private static final double PADDING = 20;

    /** What a reader of the file would take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final Table table;
    private final double[] widths;

    TableSheet(XSSFSheet sheet, CellStyles styles, Table table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        this.widths = new double[table.columns().size()];
    }

    void write(boolean rightToLeft) {
        sheet.setRightToLeft(rightToLeft);
        setWidths();
        writeHeader();
        for (int row = 0; row < table.rows().size(); row++) {
            writeRow(sheet.createRow(row + 1), table.rows().get(row));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, widths.length - 1));
        setUpPrinting();
    }

    /** A column is as wide as its table says, or wide enough for its longest words to fit the tallest possible row. */
    private void setWidths() {
        for (int column = 0; column < widths.length; column++) {
            double width = table.columns().get(column).width();
            for (List<Cell> row : table.rows()) {
                if (row.get(column) instanceof Cell.Words cell) {
                    while (width < WIDEST && lines(cell.words(), width) > MOST_LINES) {
                        width = Math.min(WIDEST, width * 1.2);
                    }
                }
            }
            widths[column] = width;
            sheet.setColumnWidth(column, (int) Math.ceil((width * EM + PADDING) / DIGIT * 256));
        }
    }

    private void writeHeader() {
        XSSFRow row = sheet.createRow(0);
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            String title = table.columns().get(column).title();
            write(row.createCell(column), title);
            row.getCell(column).setCellStyle(styles.header());
            lines = Math.max(lines, lines(title, (widths[column] - ARROW) / BOLD));
        }
        row.setHeightInPoints(lines * LINE + 2 * AROUND);
    }

    private void writeRow(XSSFRow row, List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell target = row.createCell(column);
            switch (cells.get(column)) {
                case Cell.Day(var day) -> {
                    target.setCellValue(day);
                    target.setCellStyle(styles.day());
                }
                case Cell.Whole(int number) -> {
                    target.setCellValue(number);
                    target.setCellStyle(styles.whole());
                }
                case Cell.Words(String words, var language) -> {
                    write(target, words);
                    target.setCellStyle(styles.words(language.rightToLeft(), words.matches("(?s)[=+@-].*")));
                    lines = Math.max(lines, lines(words, widths[column]));
                }
            }
        }
        row.setHeightInPoints(Math.min(TALLEST, lines * LINE + AROUND));
    }

    /** Words are text whatever they begin with; more than a cell can hold ends in an ellipsis. */
    private static void write(XSSFCell cell, String words) {
        String escaped = ESCAPE.matcher(words).replaceAll("_x005F_");
        if (escaped.length() > LONGEST) {
            int end = LONGEST - CUT.length();
            escaped = escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + CUT;
        }
        if (!escaped.isEmpty()) {
            cell.setCellValue(escaped);
        }
    }

    /** How many lines words take at a given width; a word longer than a line is broken. */
    private static int lines(String words, double room) {
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            lines++;
            double taken = 0;
            for (String word : paragraph.split(" ")) {
                double width = Lines.width(taken == 0 ? word : " " + word);
                if (taken > 0 && taken + width > room) {
                    lines++;
                    taken = 0;
                    width = Lines.width(word);
                }
                taken += width;
                while (taken > room) {
                    lines++;
                    taken -= room;
                }
            }
        }
        return lines;
    }

    private void setUpPrinting() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getFooter().setCenter(table.name().replace("&", "&&") + " – &P/&N");
    }
}
