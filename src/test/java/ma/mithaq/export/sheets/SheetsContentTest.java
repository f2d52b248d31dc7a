package ma.mithaq.export.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the workbook leaves out nothing that a dossier says. */
@BesideWindows
class SheetsContentTest {

    @TempDir
    private Path folder;

    /** Whatever text a record of the dossier has stands in a cell of its own, or on a line of one. */
    @ParameterizedTest
    @EnumSource
    void everyTextOfTheDossierStandsInACell(Language language) throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample)) {
            Set<String> texts = new HashSet<>();
            try (DossierStore store = DossierFile.open(dossier)) {
                List<Object> records = new ArrayList<>(List.of(store.findAgreement(), store.listParties(),
                        store.listOfficials(), store.listAttendingGroups(), store.listPillars(), store.listEvents(),
                        store.listSources(), store.listParagraphs()));
                for (FactEntry fact : store.listFacts()) {
                    store.findPerson(fact.fact().id()).ifPresent(records::add);
                    store.findOrganisation(fact.fact().id()).ifPresent(records::add);
                }
                addTexts(records, language, texts);
            }
            Set<String> lines = new HashSet<>();
            try (XSSFWorkbook workbook = new XSSFWorkbook(
                    new ByteArrayInputStream(Exported.bytes(Format.XLSX, language, dossier)))) {
                cells(workbook).filter(cell -> cell.getCellType() == CellType.STRING).forEach(cell -> {
                    lines.add(cell.getStringCellValue());
                    lines.addAll(cell.getStringCellValue().lines().toList());
                });
            }
            assertTrue(texts.size() > 30, "texts: " + texts.size());
            texts.removeAll(lines);
            assertEquals(Set.of(), texts);
        }
    }

    private static void addTexts(Object of, Language language, Set<String> texts) throws ReflectiveOperationException {
        switch (of) {
            case Text text -> texts.add(text.in(language).words());
            case Iterable<?> several -> {
                for (Object each : several) {
                    addTexts(each, language, texts);
                }
            }
            case Optional<?> perhaps when perhaps.isPresent() -> addTexts(perhaps.get(), language, texts);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    addTexts(component.getAccessor().invoke(record), language, texts);
                }
            }
            default -> { }
        }
    }

    private static Stream<Cell> cells(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }
}
