package ma.mithaq.export.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import ma.mithaq.export.packaging.ReproduciblePackage;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Length;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.export.words.EditionDay;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A dossier as a workbook of Office Open XML: all that it says, a sheet for each kind of fact. The same dossier gives
 * the same bytes.
 */
public final class SheetsExport {

    private static final String PROGRAM = "Mithaq";

    /** More tables are not begun (docs/decisions/0064). */
    private static final int LONGEST = 250_000;

    private SheetsExport() {
    }

    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        DossierWords words = DossierWords.of(store, options);
        DossierTables tables = new DossierTables(store, words);
        Language language = options.language();
        List<Table> all = tables.all();
        Length.demand(all.stream().mapToLong(Table::length).sum(), LONGEST);
        progress.reached(0.4);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(workbook, language);
            for (Table table : all) {
                new TableSheet(workbook.createSheet(table.name()), styles, table).write(language.rightToLeft());
                progress.reached(0.4 + 0.4 * workbook.getNumberOfSheets() / all.size());
            }
            describe(workbook.getProperties(), store.info(), words);
            ReproduciblePackage.write(workbook, out);
        }
    }

    private static void describe(POIXMLProperties properties, DossierInfo info, DossierWords words) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> day = Optional.of(EditionDay.of(info.edition()));
        core.setTitle(words.of(info.title()));
        core.setDescription(words.standing());
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
