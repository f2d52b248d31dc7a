package ma.mithaq.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.ParagraphNumbers;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
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
                    "word/footnotes.xml", "docProps/core.xml")), targets.toString());
            List<String> named = file.written("w:footerReference").stream()
                    .map(reference -> reference.getAttribute("r:id")).toList();
            assertEquals(1, named.size());
            assertNotNull(file.document().getRelationById(named.getFirst()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheDocumentHoldsInItsOrder(Language language) throws Exception {
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample())) {
            assertEquals(Told.by(document(language, dossier)), written(language, dossier).told());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAFactRestsOnIsAFootnoteWhereItIsCited(Language language) throws Exception {
        Document document = document(language, Exported.bundledDossier(folder));
        WordFile file = written(language, Exported.bundledDossier(folder));
        List<List<Integer>> cited = Told.lines(document).stream().flatMap(line -> line.runs().stream())
                .filter(Line.Citing.class::isInstance).map(run -> ((Line.Citing) run).references()).toList();
        List<String> marks = file.written("w:footnoteReference").stream()
                .map(mark -> mark.getAttribute("w:id")).toList();
        assertEquals(cited.size(), marks.size());
        assertEquals(marks.size(), new TreeSet<>(marks).size(), "a note that is referred to twice");
        assertTrue(cited.size() > 30, "too little is cited for the test to say anything");
        TreeSet<String> named = new TreeSet<>();
        for (int i = 0; i < marks.size(); i++) {
            String note = file.note(Integer.parseInt(marks.get(i)));
            Map<String, TreeSet<Integer>> paragraphs = new LinkedHashMap<>();
            for (int number : cited.get(i)) {
                Reference reference = document.references().get(number - 1);
                String name = named.contains(reference.source()) ? reference.shortly() : reference.source();
                paragraphs.computeIfAbsent(name, source -> new TreeSet<>()).add(reference.paragraph());
            }
            cited.get(i).forEach(number -> named.add(document.references().get(number - 1).source()));
            Messages messages = Messages.plain(language);
            assertEquals(String.join(messages.get("ui.list.separator.semicolon"), paragraphs.entrySet().stream()
                    .map(ground -> messages.count("ui.slide.grounds.line", ground.getValue().size(), ground.getKey(),
                            ParagraphNumbers.of(ground.getValue(), messages))).toList()).replace('\u00a0', ' '),
                    note);
        }
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
        assertEquals(described, WordFile.words(cell).strip());
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
