package ma.mithaq.export.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.mithaq.text.Lines;

/**
 * Writes a table as a sheet. Widths and heights are estimated: Java's text drawing knows the typefaces of this machine
 * and not of the reader's.
 */
final class TableSheet {

    /** The limits of the format, the head of a sheet taken off. */
    static final int MOST_ROWS = 1_048_575;
    private static final int LONGEST = 32_767;
    private static final String CUT = "…";
    /** Programs refuse a head of more than 255 characters, its codes counted in. */
    private static final int LONGEST_MARK = 200;

    /** Workbooks count days from here, as far as they count right ({@link Cells}). */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

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
    private static final double EM = CellStyle.TYPE_SIZE * 96 / 72.0;
    private static final double DIGIT = 8;
    private static final double PADDING = 20;

    /** What a reader of the file would take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XmlPart xml;
    private final Table table;
    private final boolean rightToLeft;
    private final String mark;
    private final double[] widths;

    /** @param mark how the dossier is to be handled, which stands at the head of printed pages; empty for none */
    TableSheet(XmlPart xml, Table table, boolean rightToLeft, String mark) {
        this.xml = xml;
        this.table = table;
        this.rightToLeft = rightToLeft;
        this.mark = mark;
        this.widths = new double[table.columns().size()];
    }

    /**
     * Writes the whole part. Returns the range of cells that the table takes.
     *
     * @param first whether it is the sheet that is shown when the workbook is opened
     */
    String write(boolean first) throws IOException {
        String last = column(widths.length - 1);
        int rows = table.rows().size() + 1;
        xml.root(WorkbookFile.MAIN, "worksheet");
        xml.open("sheetPr");
        xml.empty("pageSetUpPr", "fitToPage", "1");
        xml.close();
        xml.empty("dimension", "ref", "A1:" + last + rows);
        writeView(first);
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        writeWidths();
        xml.open("sheetData");
        writeHeader();
        for (int row = 0; row < table.rows().size(); row++) {
            writeRow(row + 2, table.rows().get(row));
        }
        xml.close();
        xml.empty("autoFilter", "ref", "A1:" + last + rows);
        writePrinting();
        xml.close();
        return "$A$1:$" + last + "$" + rows;
    }

    /** The head stays where it is. */
    private void writeView(boolean first) throws IOException {
        xml.open("sheetViews");
        xml.open("sheetView", "rightToLeft", rightToLeft ? "1" : "0",
                "tabSelected", first ? "1" : "0", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.empty("selection", "pane", "bottomLeft");
        xml.close();
        xml.close();
    }

    /** A column is as wide as its table says, or wide enough for its longest words to fit the tallest possible row. */
    private void writeWidths() throws IOException {
        xml.open("cols");
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
            String number = Integer.toString(column + 1);
            xml.empty("col", "min", number, "max", number, "customWidth", "1",
                    "width", String.format(Locale.ROOT, "%.2f", (width * EM + PADDING) / DIGIT));
        }
        xml.close();
    }

    private void writeHeader() throws IOException {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            lines = Math.max(lines, lines(table.columns().get(column).title(), (widths[column] - ARROW) / BOLD));
        }
        openRow(1, lines * LINE + 2 * AROUND);
        for (int column = 0; column < widths.length; column++) {
            writeWords(column, 1, CellStyle.HEADER, table.columns().get(column).title());
        }
        xml.close();
    }

    private void writeRow(int row, List<Cell> cells) throws IOException {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Words(String words, var language)) {
                lines = Math.max(lines, lines(words, widths[column]));
            }
        }
        openRow(row, Math.min(TALLEST, lines * LINE + AROUND));
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Day(var day) ->
                        writeNumber(column, row, CellStyle.DAY, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)));
                case Cell.Whole(int number) ->
                        writeNumber(column, row, CellStyle.WHOLE, Integer.toString(number));
                case Cell.Sum(var sum) -> writeNumber(column, row,
                        sum.scale() > 0 ? CellStyle.SUM : CellStyle.WHOLE_SUM, sum.toPlainString());
                case Cell.Words(String words, var language) -> writeWords(column, row, CellStyle.words(
                        language.rightToLeft() == rightToLeft, Cells.isLikeFormula(words)), words);
            }
        }
        xml.close();
    }

    private void openRow(int row, float height) throws IOException {
        xml.open("row", "r", Integer.toString(row), "ht", Float.toString(height), "customHeight", "1");
    }

    private void writeNumber(int column, int row, CellStyle style, String number) throws IOException {
        xml.open("c", "r", column(column) + row, "s", style.number());
        xml.words("v", number);
        xml.close();
    }

    /** Words are text whatever they begin with; more than a cell can hold ends in an ellipsis. */
    private void writeWords(int column, int row, CellStyle style, String words) throws IOException {
        xml.open("c", "r", column(column) + row, "s", style.number());
        if (!words.isEmpty()) {
            xml.attributes("t", "inlineStr");
            xml.open("is");
            // The schema has no place for the attribute, without which programs cut spaces off.
            String[] kept = words.equals(words.strip()) ? new String[0] : new String[] {"xml:space", "preserve"};
            xml.words("t", escaped(words), kept);
            xml.close();
        }
        xml.close();
    }

    private static String escaped(String words) {
        String escaped = ESCAPE.matcher(words).replaceAll("_x005F_");
        if (escaped.length() > LONGEST) {
            int end = LONGEST - CUT.length();
            escaped = escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + CUT;
        }
        return escaped;
    }

    /** The letter of a column, from 0; no table has more than 26. */
    private static String column(int column) {
        return Character.toString('A' + column);
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

    private void writePrinting() throws IOException {
        xml.empty("pageMargins", "left", "0.7", "right", "0.7", "top", "0.75", "bottom", "0.75", "header", "0.3",
                "footer", "0.3");
        // A4, as wide as the paper and as long as it takes.
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        xml.open("headerFooter");
        if (!mark.isEmpty()) {
            String shown = mark.length() > LONGEST_MARK ? mark.substring(0, LONGEST_MARK) + CUT : mark;
            xml.words("oddHeader", "&C" + shown.replace("&", "&&"));
        }
        xml.words("oddFooter", "&C" + table.name().replace("&", "&&") + " – &P/&N");
        xml.close();
    }
}
