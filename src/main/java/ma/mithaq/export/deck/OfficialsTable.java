package ma.mithaq.export.deck;

import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.graph.Box;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/**
 * Officials as a table: name and office, with the organisation where the office does not name it; any portraits are
 * beside it. The first column is placed where reading begins by hand: docs/decisions/0041.
 */
record OfficialsTable(List<Official> officials, People people, Messages messages) implements DeckBlock {

    private static final double[] SHARES = {0.34, 0.66};
    private static final List<String> HEADS = List.of("ui.officials.column.name", "ui.officials.column.office");

    /** The padding of a cell, in multiples of the type size. */
    private static final double BESIDE = 0.4;
    private static final double ABOVE = 0.2;

    OfficialsTable {
        officials = List.copyOf(officials);
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        double table = width - pictures(size);
        return rows().stream().mapToDouble(row -> height(row, table, size)).sum();
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        List<Row> rows = rows();
        double width = place.width() - pictures(size);
        Box tablePlace = new Box(place.x() + pictures(size), place.y(), width, height(place.width(), size));
        XSLFTable table = on.table(rows.size(), HEADS.size());
        table.setAnchor(on.anchor(tablePlace));
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
        frame.getNvGraphicFramePr().getCNvPr().setName(messages.get("ui.officials.page.title"));
        frame.getNvGraphicFramePr().getCNvPr().setDescr(messages.get("ui.officials.page.title"));
        table.getCTTable().getTblPr().setFirstRow(true);
        table.getCTTable().getTblPr().setBandRow(false);
        if (table.getCTTable().getTblPr().isSetTableStyleId()) {
            // Every cell has its own style.
            table.getCTTable().getTblPr().unsetTableStyleId();
        }
        for (int column = 0; column < HEADS.size(); column++) {
            table.setColumnWidth(physical(column, on), SHARES[column] * width);
        }
        double y = place.y();
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            double height = height(row, width, size);
            table.getRows().get(index).setHeight(height);
            for (int column = 0; column < HEADS.size(); column++) {
                fill(table.getCell(index, physical(column, on)), row.cells().get(column), index == 0, size);
            }
            if (index > 0) {
                double side = PortraitBlock.SIDE * size.points();
                Official official = officials.get(index - 1);
                Box picture = new Box(place.x(), y + ABOVE * size.points(), side, side);
                people.portrait(official)
                        .ifPresent(portrait -> on.picture(portrait, people.description(official), picture));
            }
            y += height;
        }
    }

    private static int physical(int column, Canvas on) {
        return on.rightToLeft() ? HEADS.size() - 1 - column : column;
    }

    private List<Row> rows() {
        Row heads = new Row(HEADS.stream()
                .map(key -> List.of(DeckParagraph.of(messages.get(key), TextStyle.LABEL, messages))).toList(), 0);
        return Stream.concat(Stream.of(heads), officials.stream().map(official -> new Row(
                List.of(List.of(people.name(official)), people.officeAndBody(official)),
                people.portrait(official).isPresent() ? PortraitBlock.SIDE : 0))).toList();
    }

    private static double height(Row row, double width, DeckTypeSize size) {
        double height = row.least() * size.points();
        for (int column = 0; column < SHARES.length; column++) {
            double room = SHARES[column] * width - 2 * BESIDE * size.points();
            height = Math.max(height, TextBlock.plain(row.cells().get(column)).height(room, size));
        }
        return height + 2 * ABOVE * size.points();
    }

    /** The room beside the table for portraits; 0 where there are none. */
    private double pictures(DeckTypeSize size) {
        return officials.stream().anyMatch(official -> people.portrait(official).isPresent())
                ? (PortraitBlock.SIDE + PortraitBlock.BESIDE) * size.points() : 0;
    }

    private static void fill(XSLFTableCell cell, List<DeckParagraph> lines, boolean head, DeckTypeSize size) {
        ParagraphWriter.write(cell, lines, size.points());
        cell.setLeftInset(BESIDE * size.points());
        cell.setRightInset(BESIDE * size.points());
        cell.setTopInset(ABOVE * size.points());
        cell.setBottomInset(ABOVE * size.points());
        cell.setVerticalAlignment(VerticalAlignment.TOP);
        CTTableCell xml = (CTTableCell) cell.getXmlObject();
        CTTableCellProperties properties = xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
        if (properties.isSetLnB()) {
            // The library's own says that there is no line.
            properties.unsetLnB();
        }
        Canvas.border(properties.addNewLnB(), head ? ThemeColour.GOLD : ThemeColour.HIGHLIGHT, 1.5);
        ThemeColour.SURFACE.fill(properties.addNewSolidFill());
    }

    /**
     * The content of a row.
     *
     * @param least its least height, in multiples of the type size
     */
    private record Row(List<List<DeckParagraph>> cells, double least) {
    }
}
