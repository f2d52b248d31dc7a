package ma.mithaq.export.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Length;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;

/**
 * A dossier as a workbook of Office Open XML: all that it says, a sheet for each kind of fact. The same dossier gives
 * the same bytes.
 */
public final class SheetsExport {

    private SheetsExport() {
    }

    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        DossierWords words = DossierWords.of(store, options);
        // No sheet has more rows than there are citations or facts.
        Length.demand(words.countCitations(), TableSheet.MOST_ROWS);
        WorkbookFile workbook = new WorkbookFile(out, options.language().rightToLeft(), words.handling().orElse(""));
        List<Sheet> sheets = new DossierTables(store, words).all();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            workbook.add(sheets.get(sheet).table().read());
            progress.reached((sheet + 1.0) / sheets.size());
        }
        workbook.finish(WorkbookProperties.of(store.info(), words));
    }
}
