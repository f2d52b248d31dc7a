package ma.mithaq.export.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words of a workbook that was written. */
record SheetRows(XSSFWorkbook workbook) {

    static SheetRows of(byte[] written) throws IOException {
        return new SheetRows(new XSSFWorkbook(new ByteArrayInputStream(written)));
    }

    /** Some columns of all rows of a sheet below its head. */
    List<List<String>> rows(String sheet, int... columns) {
        XSSFSheet read = workbook.getSheet(sheet);
        List<List<String>> rows = new ArrayList<>();
        for (int index = 1; index <= read.getLastRowNum(); index++) {
            Row row = read.getRow(index);
            rows.add(Arrays.stream(columns).mapToObj(row::getCell).map(SheetRows::words).toList());
        }
        return rows;
    }

    List<String> column(String sheet, int column) {
        return rows(sheet, column).stream().map(List::getFirst).toList();
    }

    private static String words(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> new DataFormatter(Locale.ROOT).formatCellValue(cell);
        };
    }
}
