package ma.mithaq.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Dossiers;
import ma.mithaq.text.Messages;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

@BesideWindows
class DocxExportTest {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Path PORTRAIT = Path.of("src/test/resources/dossiers/sample/pictures/layla.png");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPartIsWellFormedAndEveryRelationshipLeadsSomewhere(Language language) throws Exception {
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample())) {
            WordFile file = written(language, dossier);
            List<String> targets = new ArrayList<>();
            for (String part : file.parts().keySet()) {
                Element root = part.matches(".*\\.(xml|rels)") ? file.xml(part) : null;
                if (part.endsWith(".rels")) {
                    URI base = URI.create("/" + part.replaceAll("_rels/[^/]*$", ""));
                    for (Element relationship : WordFile.elements(root, "Relationship")) {
                        String target = base.resolve(relationship.getAttribute("Target")).getPath().substring(1);
                        assertNotNull(file.parts().get(target), target);
                        targets.add(target);
                    }
                }
            }
            assertTrue(targets.containsAll(List.of("word/document.xml", "word/styles.xml", "word/numbering.xml",
                    "docProps/core.xml")), targets.toString());
            for (String margin : List.of("w:headerReference", "w:footerReference")) {
                List<Element> named = file.written(margin);
                assertEquals(List.of("default", "first"),
                        named.stream().map(reference -> reference.getAttribute("w:type")).sorted().toList());
                named.forEach(reference ->
                        assertNotNull(file.document().getRelationById(reference.getAttribute("r:id"))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheDocumentHoldsInItsOrder(Language language) throws Exception {
        Path hard = Files.copy(ma.mithaq.ui.testing.Dossiers.HARD.file(), folder.resolve("hard.mithaq"));
        Path whole = folder.resolve("whole.mithaq");
        DossierBuilder.build(Path.of("docs/sample-dossier"), whole);
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample(), hard, whole)) {
            assertEquals(Told.by(document(language, dossier), Messages.plain(language)),
                    written(language, dossier).told());
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersLeadToWhatAFactRestsOn(Language language) throws Exception {
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample())) {
            Document document = document(language, dossier);
            WordFile file = written(language, dossier);
            List<Integer> cited = Told.lines(document).stream().flatMap(line -> line.runs().stream())
                    .filter(Line.Citing.class::isInstance).flatMap(run -> ((Line.Citing) run).references().stream())
                    .toList();
            assertTrue(cited.size() > 20, "too little is cited for the test to say anything");
            List<Element> links = file.written("w:hyperlink").stream()
                    .filter(link -> link.getAttribute("w:anchor").startsWith("reference_")).toList();
            assertEquals(cited.stream().map(number -> "[" + number + "]").toList(),
                    links.stream().map(WordFile::words).toList());
            assertEquals(cited.stream().map(number -> "reference_" + number).toList(),
                    links.stream().map(link -> link.getAttribute("w:anchor")).toList());
            assertEquals(document.references().stream().map(reference -> "reference_" + reference.number()).toList(),
                    bookmarks(file, "reference_"));
            assertNull(file.parts().get("word/footnotes.xml"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theContentsAreAFieldThatLeadsToEverySection(Language language) throws Exception {
        WordFile file = written(language, Exported.bundledDossier(folder));
        List<Element> fields = file.written("w:instrText");
        assertEquals(1, fields.size());
        assertTrue(fields.getFirst().getTextContent().strip().startsWith("TOC "));
        assertEquals(List.of("begin", "separate", "end"), file.written("w:fldChar").stream()
                .map(part -> part.getAttribute("w:fldCharType")).toList());
        List<String> entries = file.written("w:hyperlink").stream().map(link -> link.getAttribute("w:anchor"))
                .filter(anchor -> anchor.startsWith("_Toc")).toList();
        assertEquals(document(language, Exported.bundledDossier(folder)).sections().size(), entries.size());
        assertEquals(entries, bookmarks(file, "_Toc"));
    }

    @Test
    void noTwoBookmarksHaveTheSameNumber() throws Exception {
        List<String> numbers = written(Language.ARABIC, sample()).written("w:bookmarkStart").stream()
                .map(bookmark -> bookmark.getAttribute("w:id")).toList();
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
    }

    @ParameterizedTest
    @EnumSource
    void tablesRepeatTheirHeadsAndKeepTheirRowsWhole(Language language) throws Exception {
        WordFile file = written(language, sample());
        assertFalse(file.written("w:tbl").isEmpty());
        for (Element table : file.written("w:tbl")) {
            List<Element> rows = WordFile.elements(table, "w:tr");
            for (Element row : rows) {
                assertEquals(row == rows.getFirst(), WordFile.says(row, "w:trPr", "w:tblHeader"));
                assertTrue(WordFile.says(row, "w:trPr", "w:cantSplit"), WordFile.words(row));
            }
        }
    }

    /** LibreOffice cuts off what does not fit on the page of a row that may not be divided. */
    @Test
    void aRowThatMayBeLongerThanAPageMayBeDivided() throws Exception {
        Path copy = Dossiers.copySource(folder);
        Path events = copy.resolve("events.yaml");
        Files.writeString(events, Files.readString(events)
                .replace("نوقشت فيه الاتفاقية", "كلمات طويلة ".repeat(200).strip()));
        Path dossier = folder.resolve("tall.mithaq");
        DossierBuilder.build(copy, dossier);
        List<Element> divided = written(Language.ARABIC, dossier).written("w:tr").stream()
                .filter(row -> !WordFile.says(row, "w:trPr", "w:cantSplit")).toList();
        assertEquals(1, divided.size());
        assertTrue(WordFile.words(divided.getFirst()).contains("كلمات طويلة"));
    }

    @ParameterizedTest
    @EnumSource
    void theAgreementStandsAtTheHeadOfAllPagesButTheFirst(Language language) throws Exception {
        WordFile file = written(language, Exported.bundledDossier(folder));
        assertEquals(1, file.written("w:titlePg").size());
        Messages messages = Messages.plain(language);
        try (DossierStore store = DossierFile.open(Exported.bundledDossier(folder))) {
            assertEquals(messages.words(store.findAgreement().title()).replace('\u00a0', ' '),
                    WordFile.plain(file.document().getHeaderFooterPolicy().getDefaultHeader().getText().strip()));
        }
        assertEquals("", file.document().getHeaderFooterPolicy().getFirstPageHeader().getText().strip());
        assertEquals(file.document().getHeaderFooterPolicy().getDefaultFooter().getText(),
                file.document().getHeaderFooterPolicy().getFirstPageFooter().getText());
    }

    @Test
    void wordDoesNotOpenItInItsCompatibilityMode() throws Exception {
        Element settings = written(Language.ARABIC, sample()).xml("word/settings.xml");
        List<Element> mode = WordFile.elements(settings, "w:compatSetting").stream()
                .filter(setting -> setting.getAttribute("w:name").equals("compatibilityMode")).toList();
        assertEquals(List.of("15"), mode.stream().map(setting -> setting.getAttribute("w:val")).toList());
    }

    private static List<String> bookmarks(WordFile file, String prefix) throws Exception {
        return file.written("w:bookmarkStart").stream().map(bookmark -> bookmark.getAttribute("w:name"))
                .filter(name -> name.startsWith(prefix)).toList();
    }

    @Test
    void anArabicDocumentRunsFromRightToLeftThroughout() throws Exception {
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample())) {
            WordFile file = written(Language.ARABIC, dossier);
            assertEquals(1, file.written("w:sectPr").size());
            assertFalse(WordFile.elements(file.written("w:sectPr").getFirst(), "w:bidi").isEmpty());
            assertFalse(file.written("w:tbl").isEmpty());
            for (Element table : file.written("w:tbl")) {
                assertTrue(WordFile.says(table, "w:tblPr", "w:bidiVisual"));
            }
            for (Element paragraph : file.written("w:p")) {
                if (!WordFile.words(paragraph).isBlank()) {
                    assertTrue(WordFile.says(paragraph, "w:pPr", "w:bidi"), WordFile.words(paragraph));
                }
                assertTrue(WordFile.elements(paragraph, "w:jc").isEmpty(), "a side instead of a start");
            }
            runsSayTheirDirection(file);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ARABIC", mode = EnumSource.Mode.EXCLUDE)
    void anotherDocumentRunsFromLeftToRightButForItsArabic(Language language) throws Exception {
        WordFile bundled = written(language, Exported.bundledDossier(folder));
        for (String name : List.of("w:bidiVisual", "w:bidi")) {
            assertEquals(List.of(), bundled.written(name), "everything in it is translated");
        }
        // Much of the sample is in Arabic only: paragraphs that begin with it run as it does, the tables do not.
        WordFile sample = written(language, sample());
        assertEquals(List.of(), sample.written("w:bidiVisual"));
        assertEquals(List.of(), WordFile.elements(sample.written("w:sectPr").getFirst(), "w:bidi"));
        assertFalse(sample.written("w:bidi").isEmpty());
        for (Element paragraph : sample.written("w:p")) {
            if (WordFile.says(paragraph, "w:pPr", "w:bidi")) {
                assertTrue(ARABIC.matcher(WordFile.words(paragraph)).find(), WordFile.words(paragraph));
            }
        }
        assertFalse(sample.written("w:rtl").isEmpty());
        runsSayTheirDirection(bundled);
        runsSayTheirDirection(sample);
    }

    @ParameterizedTest
    @EnumSource
    void aPortraitStandsBeforeTheNameAndIsDescribed(Language language) throws Exception {
        WordFile file = written(language, sample());
        List<XWPFPictureData> pictures = file.document().getAllPictures();
        assertEquals(1, pictures.size());
        assertArrayEquals(colours(Files.readAllBytes(PORTRAIT)), colours(pictures.getFirst().getData()));
        assertEquals(1, file.written("w:drawing").size());
        Element drawing = file.written("w:drawing").getFirst();
        Element cell = (Element) drawing.getParentNode().getParentNode().getParentNode();
        assertEquals("w:tc", cell.getTagName());
        String described = WordFile.elements(drawing, "wp:docPr").getFirst().getAttribute("descr");
        assertTrue(described.endsWith(Messages.plain(language).words(layla())), described);
        assertTrue(WordFile.words(cell).strip().startsWith(described + "\u00a0[1]"), WordFile.words(cell));
        assertEquals(List.of(), written(language, Exported.bundledDossier(folder)).document().getAllPictures());
    }

    /** Runs with Arabic letters are from right to left, and those with Latin ones only are not. */
    private static void runsSayTheirDirection(WordFile file) throws Exception {
        for (Element run : file.written("w:r")) {
            String words = WordFile.words(run);
            if (ARABIC.matcher(words).find()) {
                assertTrue(WordFile.says(run, "w:rPr", "w:rtl"), words);
            } else if (LATIN.matcher(words).find()) {
                assertFalse(WordFile.says(run, "w:rPr", "w:rtl"), words);
            }
        }
    }

    /** As far as a JPEG keeps them: each rounded to four bits. */
    private static int[] colours(byte[] picture) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
        return Arrays.stream(read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth()))
                .map(rgb -> rgb + 0x080808 & 0xf0f0f0).toArray();
    }

    private Text layla() throws Exception {
        try (DossierStore store = DossierFile.open(sample())) {
            return store.findPerson("layla").orElseThrow().person().name();
        }
    }

    private Path sample() throws Exception {
        Path dossier = folder.resolve("sample.mithaq");
        if (!Files.exists(dossier)) {
            DossierBuilder.build(PORTRAIT.getParent().getParent(), dossier);
        }
        return dossier;
    }

    private static WordFile written(Language language, Path dossier) throws Exception {
        return WordFile.of(Exported.bytes(Format.DOCX, language, dossier));
    }

    private static Document document(Language language, Path dossier) throws Exception {
        try (DossierStore store = DossierFile.open(dossier)) {
            return DocumentReader.read(store, Messages.plain(language));
        }
    }
}
