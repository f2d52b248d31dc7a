package ma.mithaq.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.model.Language;
import ma.mithaq.text.Lines;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table whose columns run from where reading starts, with its header on every page. */
final class WordTable {

    /** The longer side of a portrait, eleven millimetres as in the PDF. */
    private static final int PORTRAIT = 11 * Units.EMU_PER_CENTIMETER / 10;
    private static final String HAIRLINE = "D8D2C4";

    /** Beside the words of a cell, and the size of type, in twentieths of a point. */
    private static final int BESIDE = 140;
    private static final int TYPE_SIZE = 210;

    /** A row of more lines, which may be longer than a page, may be divided: otherwise LibreOffice would cut it off. */
    private static final int MOST_LINES = 25;

    private final XWPFDocument word;
    private final Language language;
    private final int width;
    private final Map<String, PortraitPicture> portraits;

    /**
     * @param width     of the table, in twentieths of a point
     * @param portraits by person
     */
    WordTable(XWPFDocument word, Language language, int width, Map<String, PortraitPicture> portraits) {
        this.word = word;
        this.language = language;
        this.width = width;
        this.portraits = portraits;
    }

    void write(Block.Table table) {
        XWPFTable made = word.createTable(table.rows().size() + 1, table.columns().size());
        CTTblPr properties = made.getCTTbl().getTblPr();
        if (language.rightToLeft()) {
            properties.addNewBidiVisual();
        }
        made.setWidth(width);
        made.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, HAIRLINE);
        made.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, HAIRLINE);
        made.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, HAIRLINE);
        made.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, HAIRLINE);
        made.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, HAIRLINE);
        made.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, HAIRLINE);
        made.setCellMargins(60, 0, 60, BESIDE);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid(made, table.weights());
        XWPFTableRow header = made.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            fill(header.getCell(i), new Line(List.of(
                    new Line.Words(table.columns().get(i), language, Line.Weight.STRONG))));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = made.getRow(i + 1);
            List<Line> cells = table.rows().get(i).cells();
            if (lines(cells, table.weights()) <= MOST_LINES) {
                row.setCantSplitRow(true);
            }
            table.rows().get(i).portrait().map(portraits::get).ifPresent(picture ->
                    portrait(picture, cells.getFirst().words(), row.getCell(0).getParagraphArray(0)));
            for (int j = 0; j < cells.size(); j++) {
                fill(row.getCell(j), cells.get(j));
            }
        }
    }

    /** About how many lines the longest cell of a row takes. */
    private int lines(List<Line> cells, List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        double most = 0;
        for (int i = 0; i < cells.size(); i++) {
            double room = (double) width * weights.get(i) / sum - BESIDE;
            most = Math.max(most, Lines.width(cells.get(i).words()) * TYPE_SIZE / room);
        }
        return (int) Math.ceil(most);
    }

    private void fill(XWPFTableCell cell, Line line) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(WordStyles.NORMAL);
        paragraph.setSpacingAfter(0);
        WordLines.write(line, paragraph);
    }

    /** Puts a person's picture before the name, which is its text alternative. */
    private void portrait(PortraitPicture picture, String name, XWPFParagraph paragraph) {
        double shape = picture.shape();
        try {
            XWPFRun run = paragraph.createRun();
            run.addPicture(new ByteArrayInputStream(picture.file()), picture.png() ? PictureType.PNG : PictureType.JPEG,
                    picture.png() ? "portrait.png" : "portrait.jpeg", (int) (PORTRAIT * Math.min(1, shape)),
                    (int) (PORTRAIT / Math.max(1, shape)));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(name);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a picture at hand was not taken", e);
        }
        WordLines.words(new Line.Words(" ", language, Line.Weight.PLAIN), paragraph);
    }

    /** LibreOffice follows the grid, Word the cells. */
    private void grid(XWPFTable table, List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        table.getCTTbl().addNewTblGrid();
        for (int weight : weights) {
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf((long) width * weight / sum));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < weights.size(); i++) {
                var cell = row.getCell(i).getCTTc();
                var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                var of = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
                of.setType(STTblWidth.DXA);
                of.setW(BigInteger.valueOf((long) width * weights.get(i) / sum));
            }
        }
    }
}
