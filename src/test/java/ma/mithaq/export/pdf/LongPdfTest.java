package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold on every page of a long document. */
@BesideWindows
class LongPdfTest {

    private static final int PEOPLE = 500;
    private static final Pattern PAGE = Pattern.compile("Page (\\d+) of (\\d+)");

    @TempDir
    private static Path folder;
    private static Path dossier;
    private static byte[] file;
    private static final List<Double> HEARD = new ArrayList<>();

    @BeforeAll
    static void export() throws Exception {
        dossier = folder.resolve("many.mithaq");
        ManyPeople.write(dossier, PEOPLE);
        try (DossierStore store = DossierFile.open(dossier)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfExport.write(store, new ExportOptions(Language.ENGLISH, Preparation.NONE), out, HEARD::add);
            file = out.toByteArray();
        }
    }

    @Test
    void conforms() throws Exception {
        VeraPdf.assertConforms(file);
    }

    @Test
    void everyPageTellsItsNumberAndTheLast() throws Exception {
        List<String> pages = pages();
        assertTrue(pages.size() > 10, pages.size() + " pages");
        for (int i = 0; i < pages.size(); i++) {
            Matcher number = PAGE.matcher(pages.get(i));
            assertTrue(number.find(), pages.get(i));
            assertEquals(i + 1, Integer.parseInt(number.group(1)));
            assertEquals(pages.size(), Integer.parseInt(number.group(2)));
        }
    }

    @Test
    void theHeaderOfTheTableStandsOnEveryPageOfItAndNobodyIsLost() throws Exception {
        String column = Messages.plain(Language.ENGLISH).get("ui.officials.column.capacity");
        String capacity = Messages.plain(Language.ENGLISH).name(Attendance.Capacity.PRESENT);
        Set<Integer> people = new HashSet<>();
        for (String page : pages()) {
            if (page.lines().anyMatch(line -> line.strip().endsWith(" " + capacity))) {
                assertTrue(page.contains(column), page);
            }
            Matcher person = Pattern.compile("(?:Person|شخص) (\\d+)").matcher(page);
            while (person.find()) {
                people.add(Integer.parseInt(person.group(1)));
            }
        }
        assertEquals(PEOPLE, people.size());
    }

    @Test
    void everyLinkLeadsToAPage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int links = 0;
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    PDAnnotationLink link = assertInstanceOf(PDAnnotationLink.class, annotation);
                    PDActionGoTo action = assertInstanceOf(PDActionGoTo.class, link.getAction());
                    PDPageDestination place = assertInstanceOf(PDPageDestination.class, action.getDestination());
                    assertTrue(place.retrievePageNumber() >= pdf.getNumberOfPages() - 2, "not among the sources");
                    assertNotNull(link.getContents());
                    links++;
                }
            }
            assertTrue(links >= PEOPLE, links + " links");
        }
    }

    @Test
    void everySectionHasItsBookmark() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file); DossierStore store = DossierFile.open(dossier)) {
            List<String> bookmarks = new ArrayList<>();
            PDFTextStripper text = new PDFTextStripper();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                text.setStartPage(page);
                text.setEndPage(page);
                assertTrue(text.getText(pdf).contains(item.getTitle()), item.getTitle());
            }
            assertEquals(DocumentReader.read(store, Messages.plain(Language.ENGLISH)).sections().stream()
                    .map(Section::title).toList(), bookmarks);
        }
    }

    @Test
    void tellsHowFarItHasComeAndNeverLess() {
        assertTrue(HEARD.size() > 10, HEARD.toString());
        assertEquals(HEARD.stream().sorted().toList(), HEARD);
        assertTrue(HEARD.getLast() <= 1, HEARD.toString());
    }

    private static List<String> pages() throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
        }
        return pages;
    }
}
