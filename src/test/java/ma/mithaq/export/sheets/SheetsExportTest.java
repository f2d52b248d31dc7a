package ma.mithaq.export.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.export.OddDossier;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Isolates;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@BesideWindows
class SheetsExportTest {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    @TempDir
    private Path folder;

    @Test
    void holdsWhatTheDossierSays() throws Exception {
        try (XSSFWorkbook workbook = bundled(Language.ARABIC)) {
            assertEquals(List.of("الأشخاص", "المؤسسات", "المحاور والتدابير", "الأحداث", "الاتفاق",
                            "الأطراف والموقعون", "الإطار والقيم", "المجموعات الحاضرة", "التصريحات", "الموجز", "المصادر",
                            "الإحالات", "عن هذا المستند"),
                    sheets(workbook).stream().map(Sheet::getSheetName).toList());
            XSSFSheet people = workbook.getSheetAt(0);
            assertEquals(List.of("الاسم", "لقب المجاملة", "الجنس", "المنصب", "المؤسسة", "الصفة", "الحدث",
                    "أسماء وكتابات أخرى", "المصدر"), texts(people.getRow(0)));
            assertEquals(6, people.getLastRowNum());
            assertEquals(List.of("آرثر مينش", "السيد", "مذكر", "المؤسس الشريك والرئيس التنفيذي لشركة Mistral AI",
                    "Mistral AI", "توقيع", "مراسم توقيع مذكرة التفاهم", "أرتور مينش\nآرثر منش\nArthur Mensch",
                    "مقال إخباري عن توقيع مذكرة تفاهم مع شركة Mistral AI، الفقرة 1"), texts(people.getRow(2)));
            assertEquals(6, workbook.getSheetAt(1).getLastRowNum());
            assertEquals(11, workbook.getSheetAt(2).getLastRowNum());
        }
        try (XSSFWorkbook workbook = bundled(Language.FRENCH)) {
            assertEquals("Ministre de l’Industrie et du Commerce", texts(workbook.getSheetAt(0).getRow(3)).get(3));
            assertEquals("France", texts(workbook.getSheetAt(1).getRow(2)).get(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetReadsInTheDirectionOfItsLanguage(Language language) throws Exception {
        try (XSSFWorkbook workbook = bundled(language)) {
            ReadingOrder order =
                    language.rightToLeft() ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT;
            assertEquals(order, workbook.getCellStyleAt(0).getReadingOrder());
            for (XSSFSheet sheet : sheets(workbook)) {
                assertEquals(language.rightToLeft(), sheet.isRightToLeft());
                for (Cell cell : cells(sheet)) {
                    // What has no translation is in Arabic.
                    boolean arabic = cell.getCellType() == CellType.STRING
                            && ARABIC.matcher(cell.getStringCellValue()).find();
                    assertTrue(arabic || ((XSSFCellStyle) cell.getCellStyle()).getReadingOrder() == order,
                            cell.toString());
                    assertEquals(language.rightToLeft() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT,
                            cell.getCellStyle().getAlignment());
                    assertTrue(cell.getCellStyle().getWrapText());
                }
            }
        }
    }

    @Test
    void theHeaderIsBoldStaysFiltersAndIsPrintedOnEveryPage() throws Exception {
        try (XSSFWorkbook workbook = bundled(Language.ENGLISH)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                Row header = sheet.getRow(0);
                for (Cell cell : header) {
                    assertTrue(((XSSFCellStyle) cell.getCellStyle()).getFont().getBold());
                }
                int last = header.getLastCellNum() - 1;
                assertEquals("A1:" + (char) ('A' + last) + (sheet.getLastRowNum() + 1),
                        sheet.getCTWorksheet().getAutoFilter().getRef());
                assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
                assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
            }
        }
    }

    @Test
    void aDayIsADateAndAnythingVaguerIsWords() throws Exception {
        try (XSSFWorkbook workbook = bundled(Language.ARABIC)) {
            Row signing = workbook.getSheetAt(3).getRow(2);
            assertEquals("12 شتنبر 2025", signing.getCell(2).getStringCellValue());
            assertTrue(DateUtil.isCellDateFormatted(signing.getCell(3)));
            assertEquals(LocalDate.of(2025, 9, 12), signing.getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("", signing.getCell(4).getStringCellValue());
        }
        try (XSSFWorkbook workbook = odd(Language.ENGLISH)) {
            Sheet events = workbook.getSheet("Events");
            assertEquals("February 2024", events.getRow(1).getCell(3).getStringCellValue());
            assertEquals(LocalDate.of(2024, 12, 31),
                    events.getRow(2).getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("2025", events.getRow(2).getCell(4).getStringCellValue());
        }
    }

    /** A workbook counts days from 1900, in which it has one too many; before March programs differ by one. */
    @Test
    void aDayThatNoSheetCanReckonWithIsWords() throws Exception {
        Path dossier = folder.resolve("days.mithaq");
        OddDossier.write(dossier, List.of(List.of("0001-01-01"), List.of("1899-12-31"), List.of("1900-02-28"),
                List.of("1900-03-01"), List.of("9999-12-31")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Exported.bytes(Format.XLSX, Language.ENGLISH, dossier)))) {
            List<String> days = new ArrayList<>();
            for (int row = 1; row <= 5; row++) {
                Cell day = workbook.getSheet("Events").getRow(row).getCell(3);
                days.add(day.getCellType() == CellType.STRING ? day.getStringCellValue()
                        : day.getLocalDateTimeCellValue().toLocalDate().toString());
            }
            assertEquals(List.of("1 January 0001", "31 December 1899", "28 February 1900", "1900-03-01", "9999-12-31"),
                    days);
        }
    }

    @Test
    void itsOutlineIsHowItBegins() throws Exception {
        Path dossier = folder.resolve("odd.mithaq");
        try (XSSFWorkbook workbook = odd(Language.ARABIC); DossierStore store = DossierFile.open(dossier)) {
            WorkbookPreview outline = WorkbookPreview.of(store, Language.ARABIC, 2);
            assertEquals(sheets(workbook).stream().map(Sheet::getSheetName).toList(), outline.sheets());
            assertEquals(List.of(words(workbook, 0), words(workbook, 1), words(workbook, 2)),
                    List.of(outline.headings(), outline.rows().get(0), outline.rows().get(1)));
            assertEquals(2, outline.rows().size());
        }
    }

    private static List<String> words(XSSFWorkbook workbook, int row) {
        List<String> words = new ArrayList<>();
        workbook.getSheetAt(0).getRow(row).forEach(cell -> words.add(cell.getStringCellValue()));
        return words;
    }

    @Test
    void everyFactStandsAmongTheCitationsWithItsParagraph() throws Exception {
        try (XSSFWorkbook workbook = bundled(Language.ENGLISH)) {
            // Last but for what the file says of itself.
            Sheet citations = workbook.getSheetAt(workbook.getNumberOfSheets() - 2);
            assertTrue(citations.getLastRowNum() > 50, () -> "rows: " + citations.getLastRowNum());
            for (int row = 1; row <= citations.getLastRowNum(); row++) {
                assertFalse(citations.getRow(row).getCell(1).getStringCellValue().isEmpty());
                assertTrue(citations.getRow(row).getCell(3).getNumericCellValue() >= 1);
            }
            assertEquals(List.of("Agreement", "Title"), List.of(citations.getRow(1).getCell(0).getStringCellValue(),
                    citations.getRow(1).getCell(4).getStringCellValue()));
        }
    }

    @Test
    void wordsLikeFormulasStayWords() throws Exception {
        try (XSSFWorkbook workbook = odd(Language.ARABIC)) {
            List<String> names = new ArrayList<>();
            for (int row = 1; row <= workbook.getSheetAt(0).getLastRowNum(); row++) {
                Cell name = workbook.getSheetAt(0).getRow(row).getCell(0);
                assertEquals(CellType.STRING, name.getCellType());
                assertEquals(row < 6, name.getCellStyle().getQuotePrefixed(), name.getStringCellValue());
                names.add(name.getStringCellValue());
            }
            // Who attended comes first, and has a second office; the last has none.
            assertEquals(List.of("+212 5", "+212 5", "=1+1", "-2", "@SUM(A1)", OddDossier.NAMES.getLast()), names);
            assertEquals("منصب 11", workbook.getSheetAt(0).getRow(2).getCell(3).getStringCellValue());
            assertEquals("", workbook.getSheetAt(0).getRow(6).getCell(3).getStringCellValue());
        }
    }

    @Test
    void moreThanACellHoldsEndsInAnEllipsis() throws Exception {
        try (XSSFWorkbook workbook = odd(Language.ARABIC)) {
            String names = workbook.getSheetAt(0).getRow(3).getCell(7).getStringCellValue();
            assertEquals(32_767, names.length());
            assertTrue(names.startsWith("xxx") && names.endsWith("…"));
            assertEquals(409, workbook.getSheetAt(0).getRow(3).getHeightInPoints());
        }
    }

    @Test
    void wordsWithoutATranslationReadInTheirOwnDirection() throws Exception {
        try (XSSFWorkbook workbook = odd(Language.ENGLISH)) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertEquals(ReadingOrder.LEFT_TO_RIGHT, ((XSSFCellStyle) row.getCell(0).getCellStyle()).getReadingOrder());
            assertEquals("منصب 1", row.getCell(3).getStringCellValue());
            assertEquals(ReadingOrder.RIGHT_TO_LEFT, ((XSSFCellStyle) row.getCell(3).getCellStyle()).getReadingOrder());
        }
    }

    @Test
    void saysWhatItIsAndNothingOfThisMachine() throws Exception {
        try (XSSFWorkbook workbook = bundled(Language.FRENCH)) {
            var core = workbook.getProperties().getCoreProperties();
            assertEquals("Dossier du mémorandum d’entente avec Mistral AI", core.getTitle());
            assertEquals("Mithaq", core.getCreator());
            assertTrue(core.getDescription().startsWith("Traduction non officielle"));
            assertEquals("2026-11-23T00:00:00Z", core.getCreated().toInstant().toString());
            assertEquals("2026-11-23T00:00:00Z", core.getModified().toInstant().toString());
            assertEquals("Mithaq", workbook.getProperties().getExtendedProperties().getApplication());
            assertEquals("Arial", workbook.getFontAt(0).getFontName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsXmlAndEveryRelationshipLeadsToOne(Language language) throws Exception {
        Map<String, byte[]> parts = parts(bytes(language));
        int relationships = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
            if (part.getKey().endsWith(".rels")) {
                URI base = URI.create("/" + part.getKey().replaceAll("_rels/[^/]*$", ""));
                NodeList targets = document.getElementsByTagNameNS("*", "Relationship");
                for (int index = 0; index < targets.getLength(); index++) {
                    String target = base.resolve(((Element) targets.item(index)).getAttribute("Target")).getPath();
                    assertNotNull(parts.get(target.substring(1)), target);
                    relationships++;
                }
            }
        }
        // The workbook, its two kinds of properties, thirteen sheets and the styles.
        assertEquals(17, relationships);
        assertNull(parts.get("xl/calcChain.xml"));
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws Exception {
        assertArrayEquals(bytes(Language.ARABIC), bytes(Language.ARABIC));
    }

    private byte[] bytes(Language language) throws Exception {
        return Exported.bytes(Format.XLSX, language, Exported.bundledDossier(folder));
    }

    private XSSFWorkbook bundled(Language language) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(language)));
    }

    private XSSFWorkbook odd(Language language) throws Exception {
        Path dossier = folder.resolve("odd.mithaq");
        OddDossier.write(dossier);
        return new XSSFWorkbook(new ByteArrayInputStream(Exported.bytes(Format.XLSX, language, dossier)));
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false).map(XSSFSheet.class::cast).toList();
    }

    private static List<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).toList();
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false).map(cell -> Isolates.without(cell.getStringCellValue()))
                .toList();
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
