package ma.mithaq.export.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.export.document.DocumentPhrases;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Dossiers;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the workbook leaves out nothing that a dossier says. */
@BesideWindows
class SheetsContentTest {

    private static final SortedMap<Pillar.MeasureKind, String> LABELS = new TreeMap<>(Map.of(
            Pillar.MeasureKind.MEANS, "ui.pillars.means.title", Pillar.MeasureKind.AIM, "ui.pillars.aims.title"));

    @TempDir
    private Path folder;

    /**
     * Each sheet says what the document says of its kind, row by row: nothing is missing, twice, or in another order.
     * The workbook has facts that the document leaves out; their rows are not compared.
     */
    @ParameterizedTest
    @EnumSource
    void everySheetSaysWhatTheDocumentSaysInItsOrder(Language language) throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        Path hard = Files.copy(Dossiers.HARD.file(), folder.resolve("hard.mithaq"));
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample, hard)) {
            Messages messages = Messages.plain(language);
            SheetRows sheets = SheetRows.of(Exported.bytes(Format.XLSX, language, dossier));
            try (DossierStore store = DossierFile.open(dossier)) {
                assertSheets(sheets, new DocumentPhrases(DocumentReader.readWithoutPortraits(store, messages),
                        messages), store.listOfficials(), messages);
            }
        }
    }

    private static void assertSheets(SheetRows sheets, DocumentPhrases said, List<Official> officials,
            Messages messages) {
        List<List<String>> people = sheets.rows(messages.name(SearchGroup.PEOPLE), 0, 1, 3, 4, 5);
        Map<String, String> full = new HashMap<>();
        people.forEach(row -> full.put(row.get(0), row.get(1) + " " + row.get(0)));
        String signed = messages.get("ui.officials.capacity.signatory");
        assertEquals(together(said.present(), officials), people.stream()
                .filter(row -> !row.getLast().isEmpty() && !row.getLast().equals(signed))
                .map(row -> List.of(full.get(row.get(0)), row.get(2), row.get(3), row.get(4))).toList());
        assertEquals(said.signatories(), sheets.rows(messages.get("ui.slide.signing.title"), 0, 1, 2).stream()
                .map(row -> List.of(row.get(0), full.getOrDefault(row.get(1), ""), row.get(2))).toList());
        List<String> agreement = sheets.rows(messages.name(SearchGroup.AGREEMENT), 0, 1, 3, 4).getFirst();
        assertEquals(said.agreement().stream().filter(agreement::contains).toList(), agreement);
        assertEquals(said.values(), sheets.column(messages.get("export.table.values.name"), 2));
        assertEquals(said.groups(), sheets.column(messages.get("export.table.groups.name"), 1));
        assertEquals(said.pillars(), pillars(sheets, messages));
        assertEquals(said.events(), sheets.rows(messages.name(SearchGroup.EVENTS), 2, 0, 5, 6));
        assertEquals(said.statements(), sheets.column(messages.name(SearchGroup.STATEMENTS), 2));
        assertEquals(said.brief(), sheets.column(messages.name(SearchGroup.BRIEF), 1));
        List<List<String>> sources = sheets.rows(messages.name(SearchGroup.SOURCES), 0, 8);
        assertEquals(said.sources().stream().map(List::getLast).toList(), sources.stream().map(List::getLast).toList());
        for (int index = 0; index < sources.size(); index++) {
            String line = said.sources().get(index).getFirst();
            assertTrue(line.contains(sources.get(index).getFirst()), line);
        }
    }

    /** Who was there several times has the rows together, at the place of the first. */
    private static List<List<String>> together(List<List<String>> present, List<Official> officials) {
        Map<String, List<List<String>>> byPerson = new LinkedHashMap<>();
        Iterator<List<String>> rows = present.iterator();
        for (Official official : officials) {
            List<List<String>> own = byPerson.computeIfAbsent(official.person().id(), id -> new ArrayList<>());
            if (!official.signatory()) {
                own.add(rows.next());
            }
        }
        return byPerson.values().stream().flatMap(List::stream).toList();
    }

    /** The pillars of a workbook as the document has them: measures of one kind together, below their label. */
    private static List<List<String>> pillars(SheetRows sheets, Messages messages) {
        Map<String, Map<String, List<String>>> pillars = new LinkedHashMap<>();
        for (List<String> row : sheets.rows(messages.name(SearchGroup.PILLARS), 0, 2, 3)) {
            pillars.computeIfAbsent(row.get(0), number -> new HashMap<>())
                    .computeIfAbsent(row.get(1), kind -> new ArrayList<>()).add(row.get(2));
        }
        List<List<String>> all = new ArrayList<>();
        for (Map<String, List<String>> pillar : pillars.values()) {
            List<String> phrases = new ArrayList<>(pillar.remove(messages.name(Kind.PILLAR)));
            LABELS.forEach((kind, label) -> {
                List<String> measures = pillar.remove(messages.name(kind));
                if (measures != null) {
                    phrases.add(messages.get(label));
                    phrases.addAll(measures);
                }
            });
            assertEquals(Map.of(), pillar);
            all.add(phrases);
        }
        return all;
    }

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
