package ma.mithaq.export.sheets;

import java.util.List;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;

/**
 * The beginning of a dossier's workbook, to show before it is written.
 *
 * @param sheets   the names of its sheets
 * @param headings of the columns of the first sheet
 * @param rows     the first rows of the first sheet
 */
public record WorkbookPreview(List<String> sheets, List<String> headings, List<List<String>> rows) {

    public WorkbookPreview {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param count how many rows at most */
    public static WorkbookPreview of(DossierStore store, Language language, int count) throws Problem {
        DossierWords words = DossierWords.of(store, new ExportOptions(language, Preparation.NONE));
        DossierTables tables = new DossierTables(store, words);
        // Each person has a row at least: of thousands no more are read than are shown.
        Table people = tables.people(count).told();
        List<List<String>> rows = people.rows().stream().limit(count)
                .map(row -> row.stream().map(cell -> written(cell, words)).toList()).toList();
        return new WorkbookPreview(tables.all().stream().map(sheet -> sheet.name().apply(words.messages())).toList(),
                people.columns().stream().map(Table.Column::title).toList(), rows);
    }

    private static String written(Cell cell, DossierWords words) {
        return switch (cell) {
            case Cell.Words text -> text.words();
            case Cell.Day day -> day.day().toString();
            case Cell.Sum sum -> sum.sum().toPlainString();
            case Cell.Whole whole -> words.messages().number(whole.number());
        };
    }
}
