package ma.mithaq.export.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import ma.mithaq.export.packaging.ReproduciblePackage;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/**
 * The tables of the workbook as comma-separated values (RFC 4180), a file for each in a zip archive. The same
 * dossier gives the same bytes.
 */
public final class CsvExport {

    /** Without it Excel takes UTF-8 for the system's own encoding, in which there is no Arabic. */
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String END = "\r\n";

    private CsvExport() {
    }

    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        DossierWords words = DossierWords.of(store, options);
        List<Sheet> sheets = new DossierTables(store, words).all();
        // The same in any language, and readable whatever unpacks the archive.
        Messages named = Messages.plain(Language.ENGLISH);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (int index = 0; index < sheets.size(); index++) {
            zip.putNextEntry(ReproduciblePackage.part(String.format(Locale.ROOT, "%02d-%s.csv", index + 1,
                    sheets.get(index).name().apply(named).toLowerCase(Locale.ROOT).replace(' ', '-'))));
            zip.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            write(sheets.get(index).table().read(), zip);
            progress.reached((index + 1.0) / sheets.size());
        }
        zip.finish();
    }

    private static void write(Table table, OutputStream out) throws IOException {
        write(table.columns().stream().map(Table.Column::title).toList(), out);
        for (List<Cell> row : table.rows()) {
            write(row.stream().map(CsvExport::written).toList(), out);
        }
    }

    private static void write(List<String> row, OutputStream out) throws IOException {
        out.write(row.stream().map(CsvExport::quoted).collect(Collectors.joining(",", "", END))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Cell cell) {
        return switch (cell) {
            // Nothing else keeps spreadsheets from taking such words for a formula, and running it.
            case Cell.Words text when Cells.isLikeFormula(text.words()) -> "'" + text.words();
            case Cell.Words text -> text.words();
            case Cell.Day day -> day.day().toString();
            case Cell.Sum sum -> sum.sum().toPlainString();
            case Cell.Whole whole -> Integer.toString(whole.number());
        };
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
