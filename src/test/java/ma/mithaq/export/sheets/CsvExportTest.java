package ma.mithaq.export.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.export.OddDossier;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Written
class CsvExportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyTableOfTheWorkbookIsReadBack(Language language) throws Exception {
        Path odd = folder.resolve("odd.mithaq");
        OddDossier.write(odd);
        for (Path dossier : List.of(Exported.bundledDossier(folder), odd)) {
            List<List<List<String>>> read = new ArrayList<>();
            unpacked(Exported.bytes(Format.CSV, language, dossier)).forEach((name, text) -> {
                assertTrue(text.startsWith("\ufeff") && text.endsWith("\r\n"), name);
                read.add(rows(text.substring(1)));
            });
            assertEquals(told(dossier, language), read);
        }
    }

    @Test
    void whatLooksLikeAFormulaIsNone() throws Exception {
        Path odd = folder.resolve("odd.mithaq");
        OddDossier.write(odd);
        String people = unpacked(Exported.bytes(Format.CSV, Language.ENGLISH, odd)).get("01-people.csv");
        List<String> names = rows(people).stream().skip(1).map(List::getFirst).distinct().toList();
        for (String name : OddDossier.NAMES) {
            assertTrue(names.contains(name.startsWith("_") ? name : "'" + name), names::toString);
        }
    }

    @Test
    void isTheSameAgainWithNamesForAnySystem() throws Exception {
        byte[] file = Exported.bytes(Format.CSV, Language.ARABIC, Exported.bundledDossier(folder));
        assertArrayEquals(file, Exported.bytes(Format.CSV, Language.ARABIC, Exported.bundledDossier(folder)));
        Map<String, String> parts = unpacked(file);
        assertEquals(List.of("01-people.csv", "02-organisations.csv", "03-pillars-and-measures.csv", "04-events.csv",
                "05-agreement.csv", "06-parties-and-signatories.csv", "07-framing-and-values.csv",
                "08-groups-present.csv", "09-statements.csv", "10-brief.csv", "11-sources.csv", "12-citations.csv",
                "13-about-this-file.csv"),
                List.copyOf(parts.keySet()));
        assertTrue(parts.get("01-people.csv").contains("أمل الفلاح السغروشني"));
    }

    /** The tables as they are before they become a file; what looks like a formula has an apostrophe before it. */
    private static List<List<List<String>>> told(Path dossier, Language language) throws Exception {
        try (DossierStore store = DossierFile.open(dossier)) {
            DossierWords words = DossierWords.of(store, new ExportOptions(language, Preparation.NONE));
            List<List<List<String>>> tables = new ArrayList<>();
            for (Sheet sheet : new DossierTables(store, words).all()) {
                Table table = sheet.table().read();
                tables.add(Stream.concat(Stream.of(table.columns().stream().map(Table.Column::title).toList()),
                        table.rows().stream().map(row -> row.stream().map(CsvExportTest::told).toList())).toList());
            }
            return tables;
        }
    }

    private static String told(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words, var language) when !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0 ->
                    "'" + words;
            case Cell.Words(String words, var language) -> words;
            case Cell.Day(var day) -> String.format(Locale.ROOT, "%tF", day);
            case Cell.Sum(var sum) -> sum.toPlainString();
            case Cell.Whole(int number) -> "" + number;
        };
    }

    private static Map<String, String> unpacked(byte[] file) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), part.getTimeLocal());
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** As RFC 4180 has it: a value in quotation marks may hold commas and line ends, and quotation marks twice. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (quoted && letter == '"' && text.startsWith("\"\"", index)) {
                value.append(letter);
                index++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (quoted || letter != ',' && letter != '\r') {
                value.append(letter);
            } else {
                row.add(value.toString());
                value.setLength(0);
                if (letter == '\r') {
                    assertEquals('\n', text.charAt(++index));
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
