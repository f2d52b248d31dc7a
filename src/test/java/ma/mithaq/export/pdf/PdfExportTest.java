package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.task.Wish;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes out of the PDF again: its words, its marks, and that it keeps to PDF/UA-1. */
class PdfExportTest {

    /** Of the words of the brief, how many are found again in their order. */
    private static final double ENOUGH = 0.90;

    @TempDir
    private static Path folder;
    private static Path dossier;
    private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);

    @BeforeAll
    static void export() throws Exception {
        dossier = folder.resolve("d.mithaq");
        DossierBuilder.build(Path.of("resources/dossiers/mistral-ai-2025"), dossier);
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".pdf");
            try (DossierStore store = DossierFile.open(dossier)) {
                Exports.write(Format.PDF, store, new Wish(language, Preparation.NONE), file, Progress.NONE);
            }
            FILES.put(language, Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesItsWordsBackInOrder(Language language) throws Exception {
        List<String> expected = words(String.join(" ", written(language)));
        List<String> found = words(text(language));
        double share = (double) inOrder(expected, found) / expected.size();
        System.out.printf("PDF, %s: %.3f of %d words found in order%n", language.code(), share, expected.size());
        assertTrue(share >= ENOUGH, language + ": " + share);
    }

    @ParameterizedTest
    @EnumSource
    void namesAndTheDateAreFoundAsPhrases(Language language) throws Exception {
        Messages messages = Messages.in(language);
        try (DossierStore store = DossierFile.open(dossier)) {
            assertPhrase(language, messages.fullDate(store.findAgreement().date()));
            for (Official official : store.listOfficials()) {
                // In Arabic, PDFBox takes the kerning of a letter before a yeh for a space, and cuts the lines of a row
                // of cells there: an office of several lines is then not found by it, though pdftotext finds it.
                if (!language.rightToLeft()) {
                    assertPhrase(language, messages.words(official.person().name()));
                    assertPhrase(language, messages.words(official.position().title()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsToPdfUa(Language language) throws Exception {
        VeraPdf.assertKeepsToPdfUa(FILES.get(language));
    }

    @ParameterizedTest
    @EnumSource
    void hasLanguageTitleBookmarksAndLinks(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILES.get(language)); DossierStore store = DossierFile.open(dossier)) {
            Messages messages = Messages.in(language);
            assertEquals(language.locale().toLanguageTag(), pdf.getDocumentCatalog().getLanguage());
            assertEquals(messages.words(store.findAgreement().title()), pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getNumberOfPages() >= 2 && pdf.getNumberOfPages() <= 4, pdf.getNumberOfPages() + " pages");
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(DocumentReader.read(store, messages).sections().stream().map(Section::title).toList(), bookmarks);
            long links = 0;
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        assertNotNull(link.getContents(), "a link that says nothing of where it leads");
                        links++;
                    }
                }
            }
            long citations = citations(DocumentReader.read(store, messages));
            assertTrue(links >= citations, links + " links for " + citations + " citations");
        }
    }

    private static void assertPhrase(Language language, String phrase) throws Exception {
        String text = " " + String.join(" ", words(text(language))) + " ";
        assertTrue(text.contains(" " + String.join(" ", words(phrase)) + " "), "not found: " + phrase);
    }

    private static String text(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILES.get(language))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Every line of the document in reading order. */
    private static List<String> written(Language language) throws Exception {
        try (DossierStore store = DossierFile.open(dossier)) {
            Document document = DocumentReader.read(store, Messages.in(language));
            List<String> words = new ArrayList<>(List.of(document.kind(), document.title().words()));
            document.facts().forEach(line -> words.add(line.words()));
            document.parties().forEach(line -> words.add(line.words()));
            for (Section section : document.sections()) {
                words.add(section.title());
                section.blocks().forEach(block -> lines(block).forEach(line -> words.add(line.words())));
            }
            return words;
        }
    }

    private static List<Line> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.line());
            case Block.Heading heading -> List.of(heading.line());
            case Block.Label label -> List.of(Line.of(label.words(), Language.ARABIC));
            case Block.Bullets bullets -> bullets.items();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).toList();
            case Block.Source source -> List.of(source.line());
        };
    }

    private static long citations(Document document) {
        return document.sections().stream().flatMap(section -> section.blocks().stream())
                .flatMap(block -> lines(block).stream()).flatMap(line -> line.runs().stream())
                .filter(Line.Citing.class::isInstance).mapToLong(run -> ((Line.Citing) run).references().size()).sum();
    }

    /** Letters and digits only, in the forms that a keyboard types; the numbers of references are taken out. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.replaceAll("[\\[\\]]+\\d+[\\[\\]]*", " "), Normalizer.Form.NFKC)
                .replaceAll("\\p{Mn}|\\p{Cf}|\u0640", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return List.of(plain.split(" "));
    }

    /** The length of the longest common subsequence. */
    private static int inOrder(List<String> expected, List<String> found) {
        int[] before = new int[found.size() + 1];
        for (String word : expected) {
            int[] now = new int[found.size() + 1];
            for (int i = 0; i < found.size(); i++) {
                now[i + 1] = word.equals(found.get(i)) ? before[i] + 1 : Math.max(before[i + 1], now[i]);
            }
            before = now;
        }
        return before[found.size()];
    }
}
