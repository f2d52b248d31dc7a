package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.FoundWords;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be extracted from the PDF again: its words, its marks, and that it conforms to its standards. */
@BesideWindows
class PdfExportTest {

    /** Of the words of the brief, how many are found again in their order. */
    private static final double ENOUGH = 0.99;

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
                Exports.write(Format.PDF, store, new ExportOptions(language, Preparation.NONE), file, Progress.NONE);
            }
            FILES.put(language, Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesItsWordsBackInOrder(Language language) throws Exception {
        FoundWords expected = FoundWords.of(document(language));
        double share = expected.shareIn(FoundWords.in(text(language)));
        System.out.printf(Locale.ROOT,
                "PDF, %s: %.3f of %d words found in order%n", language.code(), share, expected.words().size());
        assertTrue(share >= ENOUGH, language + ": " + share);
    }

    @ParameterizedTest
    @EnumSource
    void namesOfficesAndTheDateAreFoundAsPhrases(Language language) throws Exception {
        FoundWords found = FoundWords.in(text(language));
        try (DossierStore store = DossierFile.open(dossier)) {
            assertEquals(List.of(), FoundWords.phrases(store, Messages.plain(language)).stream()
                    .filter(phrase -> !found.holds(phrase)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void conforms(Language language) throws Exception {
        VeraPdf.assertConforms(FILES.get(language));
    }

    @ParameterizedTest
    @EnumSource
    void hasLanguageTitleBookmarksAndLinks(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILES.get(language)); DossierStore store = DossierFile.open(dossier)) {
            Messages messages = Messages.plain(language);
            assertEquals(language.locale().toLanguageTag(), pdf.getDocumentCatalog().getLanguage());
            assertEquals(messages.words(store.findAgreement().title()),
                    pdf.getDocumentInformation().getTitle().replace('\u00a0', ' '));
            assertTrue(pdf.getNumberOfPages() >= 2 && pdf.getNumberOfPages() <= 4, pdf.getNumberOfPages() + " pages");
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(DocumentReader.read(store, messages).sections().stream().map(Section::title).toList(),
                    bookmarks);
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

    private static String text(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILES.get(language))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Document document(Language language) throws Exception {
        try (DossierStore store = DossierFile.open(dossier)) {
            return DocumentReader.read(store, Messages.plain(language));
        }
    }

    private static long citations(Document document) {
        return document.sections().stream().flatMap(section -> section.blocks().stream())
                .flatMap(block -> FoundWords.lines(block).stream()).flatMap(line -> line.runs().stream())
                .filter(Line.Citing.class::isInstance).mapToLong(run -> ((Line.Citing) run).references().size()).sum();
    }
}
