package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Provision;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Source;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.Messages;
import ma.mithaq.text.TermWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier that says all that a dossier can says all of it in every file, as far as the format has a place for it. */
@BesideWindows
class WholeDossierTest {

    @TempDir
    private static Path folder;
    private static Path dossier;

    @BeforeAll
    static void build() throws Exception {
        dossier = folder.resolve("whole.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/whole"), dossier);
    }

    @ParameterizedTest
    @EnumSource
    void theBriefSaysEverything(Language language) throws Exception {
        Account account = new Account(language);
        account.addAll();
        account.demandIn(pdf(language));
        account.demandIn(word(language));
    }

    @ParameterizedTest
    @EnumSource
    void theTablesSayEverything(Language language) throws Exception {
        Account account = new Account(language);
        account.addAll();
        // A workbook reckons with sums and days: they stand as such, without words around them; titles name its sheets.
        account.reckoned();
        account.demandIn(workbook(language));
        account.demandIn(tables(language));
    }

    @ParameterizedTest
    @EnumSource
    void theCalendarSaysWhatIsDue(Language language) throws Exception {
        Account account = new Account(language);
        account.addDues();
        account.demandIn(lines(Format.ICS, language));
    }

    @ParameterizedTest
    @EnumSource
    void theAddressBookAndPopoloSayWhoIsThere(Language language) throws Exception {
        Account account = new Account(language);
        account.addPeople();
        account.demandIn(lines(Format.VCF, language));
        account.demandIn(new String(Exported.bytes(Format.POPOLO, language, dossier), StandardCharsets.UTF_8));
    }

    @Test
    void theFileForProgramsSaysEverythingInEveryLanguage() throws Exception {
        String json = new String(Exported.bytes(Format.JSON, Language.ARABIC, dossier), StandardCharsets.UTF_8);
        for (Language language : Language.values()) {
            Account account = new Account(language);
            account.addTexts();
            account.demandIn(json);
        }
    }

    /** How a dossier is to be handled stands in the properties of each file that has some. */
    @Test
    void theMarkIsAmongTheProperties() throws Exception {
        String mark = "For the harbour office alone";
        try (PDDocument pdf = Loader.loadPDF(Exported.bytes(Format.PDF, Language.ENGLISH, dossier))) {
            assertEquals(mark, pdf.getDocumentInformation().getKeywords());
        }
        try (XWPFDocument word = new XWPFDocument(open(Format.DOCX, Language.ENGLISH))) {
            assertEquals(mark, word.getProperties().getCoreProperties().getKeywords());
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(open(Format.XLSX, Language.ENGLISH))) {
            assertEquals(mark, workbook.getProperties().getCoreProperties().getKeywords());
            workbook.forEach(sheet -> assertEquals(mark, sheet.getHeader().getCenter(), sheet.getSheetName()));
        }
        try (XMLSlideShow deck = new XMLSlideShow(open(Format.PPTX, Language.ENGLISH))) {
            assertEquals(mark, deck.getProperties().getCoreProperties().getKeywords());
        }
    }

    /** And on each page of those that have pages. */
    @ParameterizedTest
    @EnumSource
    void theMarkIsOnEveryPage(Language language) throws Exception {
        String mark = new Account(language).mark();
        try (PDDocument pdf = Loader.loadPDF(Exported.bytes(Format.PDF, language, dossier))) {
            assertTrue(pdf.getNumberOfPages() > 1, "one page says too little");
            PDFTextStripper page = new PDFTextStripper();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                page.setStartPage(number);
                page.setEndPage(number);
                assertTrue(FoundWords.in(page.getText(pdf)).holds(mark), "page " + number);
            }
        }
        try (XMLSlideShow deck = new XMLSlideShow(open(Format.PPTX, language))) {
            assertTrue(deck.getSlides().size() > 3, "too few slides to say anything");
            deck.getSlides().forEach(slide -> assertTrue(Stream.of(slide.getPlaceholders())
                    .anyMatch(foot -> FoundWords.in(foot.getText()).holds(mark)), slide::getSlideName));
        }
        try (XWPFDocument word = new XWPFDocument(open(Format.DOCX, language))) {
            for (var header : List.of(word.getHeaderFooterPolicy().getDefaultHeader(),
                    word.getHeaderFooterPolicy().getFirstPageHeader())) {
                assertTrue(FoundWords.in(header.getText()).holds(mark), header.getText());
            }
        }
    }

    /** What is in no way said has no column, no sheet, and no line. */
    @Test
    void whatIsNotKnownTakesNoRoom() throws Exception {
        Path sparse = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sparse);
        Messages messages = Messages.plain(Language.FRENCH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Exported.bytes(Format.XLSX, Language.FRENCH, sparse)))) {
            for (String key : List.of("ui.terms.terms.title", "ui.terms.obligations.title", "ui.terms.amounts.title",
                    "ui.terms.provisions.title", "ui.terms.related.title", "export.contradictions.title")) {
                assertEquals(-1, workbook.getSheetIndex(messages.get(key)), key);
            }
            workbook.forEach(sheet -> assertEquals("", sheet.getHeader().getCenter()));
        }
        for (Format format : List.of(Format.ICS, Format.VCF, Format.JSON, Format.POPOLO)) {
            String file = new String(Exported.bytes(format, Language.FRENCH, sparse), StandardCharsets.UTF_8);
            assertFalse(file.contains("handling") || file.contains("CLASS:"), format.ending());
        }
    }

    private static ByteArrayInputStream open(Format format, Language language) throws Exception {
        return new ByteArrayInputStream(Exported.bytes(format, language, dossier));
    }

    private static String pdf(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Exported.bytes(Format.PDF, language, dossier))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String word(Language language) throws Exception {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(open(Format.DOCX, language)))) {
            return word.getText();
        }
    }

    private static String workbook(Language language) throws Exception {
        List<String> cells = new ArrayList<>();
        DataFormatter written = new DataFormatter(Locale.ROOT);
        try (XSSFWorkbook workbook = new XSSFWorkbook(open(Format.XLSX, language))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    cells.add(written.formatCellValue(cell).replace(",", "")))));
        }
        return String.join("\n", cells);
    }

    private static String tables(Language language) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(open(Format.CSV, language))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String lines(Format format, Language language) throws Exception {
        String file = new String(Exported.bytes(format, language, dossier), StandardCharsets.UTF_8);
        return Card.unfolded(file).stream().collect(Collectors.joining("\n")).replace("\\n", "\n").replace("\\,", ",");
    }

    /** What a file must say, in a language. */
    private static final class Account {

        private final Language language;
        private final Messages messages;
        private final Set<String> phrases = new LinkedHashSet<>();
        private final Set<String> inWords = new LinkedHashSet<>();
        private final Set<String> asNumbers = new LinkedHashSet<>();

        Account(Language language) {
            this.language = language;
            this.messages = Messages.plain(language);
        }

        String mark() throws Exception {
            try (DossierStore store = DossierFile.open(dossier)) {
                return HandlingWords.mark(store.info().handling().orElseThrow(), messages);
            }
        }

        private void add(Text text) {
            phrases.add(text.in(language).words());
        }

        /** Whatever the dossier states in words, and what it is found by. */
        void addTexts() throws Exception {
            try (DossierStore store = DossierFile.open(dossier)) {
                add(store.info().handling().orElseThrow().words().orElseThrow());
                add(store.info().previous().orElseThrow().change().orElseThrow());
                Agreement agreement = store.findAgreement();
                phrases.add(agreement.reference().orElseThrow());
                TermSheet sheet = TermSheet.of(store);
                for (Provision provision : sheet.terms().provisions()) {
                    provision.title().ifPresent(this::add);
                    provision.text().ifPresent(this::add);
                }
                sheet.terms().terms().forEach(term -> term.text().ifPresent(this::add));
                sheet.terms().obligations().forEach(obligation -> add(obligation.text()));
                sheet.terms().amounts().forEach(amount -> add(amount.text()));
                for (RelatedAgreement related : sheet.terms().related()) {
                    add(related.title());
                    phrases.add(related.dossier());
                }
                for (Contradiction contradiction : store.listContradictions()) {
                    add(contradiction.says());
                }
                for (SourceEntry entry : store.listSources()) {
                    Source source = entry.source();
                    source.address().ifPresent(phrases::add);
                    source.archive().ifPresent(phrases::add);
                    source.digest().ifPresent(phrases::add);
                    phrases.addAll(entry.pages().values());
                }
            }
        }

        /** And what the program says of it: dates, sums, states, kinds. */
        void addAll() throws Exception {
            addTexts();
            addPeople();
            try (DossierStore store = DossierFile.open(dossier)) {
                Agreement agreement = store.findAgreement();
                phrases.add(messages.date(agreement.date().orElseThrow()));
                phrases.add(messages.name(agreement.status().orElseThrow()));
                TermSheet sheet = TermSheet.of(store);
                TermWords words = sheet.words(messages);
                phrases.add(words.languages(agreement.languages()));
                for (Term term : sheet.terms().terms()) {
                    phrases.add(messages.name(term.kind()));
                    words.when(term).ifPresent(inWords::add);
                    words.provision(term.provision()).ifPresent(phrases::add);
                }
                for (Obligation obligation : sheet.terms().obligations()) {
                    words.state(obligation).ifPresent(phrases::add);
                    words.overdue(obligation).ifPresent(phrases::add);
                    phrases.add(words.parties(obligation.obligees()));
                    obligation.due().map(messages::date).ifPresent(inWords::add);
                }
                for (Amount amount : sheet.terms().amounts()) {
                    inWords.add(words.sum(amount));
                    asNumbers.add(amount.value().toPlainString());
                    asNumbers.add(amount.currency());
                    phrases.add(words.parties(amount.payers()));
                }
                sheet.terms().related().forEach(related -> phrases.add(messages.name(related.relation())));
                sheet.terms().provisions().forEach(provision -> provision.number().ifPresent(phrases::add));
                for (Event event : store.listEvents()) {
                    event.start().map(messages::date).ifPresent(phrases::add);
                }
                store.listSources().forEach(entry -> entry.source().date().map(messages::date)
                        .ifPresent(phrases::add));
            }
            inWords.add(messages.get("export.contradictions.title"));
            phrases.remove("");
            phrases.addAll(inWords);
        }

        /** Takes days and sums as a table has them. */
        void reckoned() {
            phrases.removeAll(inWords);
            phrases.addAll(asNumbers);
        }

        void addDues() throws Exception {
            phrases.add(mark());
            try (DossierStore store = DossierFile.open(dossier)) {
                TermSheet sheet = TermSheet.of(store);
                TermWords words = sheet.words(messages);
                for (Term term : sheet.terms().terms()) {
                    if (term.date().isPresent()) {
                        phrases.add(messages.name(term.kind()));
                        phrases.add(words.when(term).orElseThrow());
                    }
                }
                for (Obligation obligation : sheet.terms().obligations()) {
                    if (obligation.due().isPresent()) {
                        add(obligation.text());
                        phrases.addAll(words.details(obligation));
                        phrases.add(words.standing(obligation));
                    }
                }
            }
        }

        void addPeople() throws Exception {
            phrases.add(mark());
            try (DossierStore store = DossierFile.open(dossier)) {
                for (Official official : store.listOfficials()) {
                    add(official.person().name());
                    official.title().ifPresent(this::add);
                    official.proxyFor().ifPresent(absent -> add(absent.name()));
                }
                store.listParties().forEach(party -> add(party.name()));
            }
        }

        /** Demands every phrase, after having seen that a file that lacks a word of one is found out. */
        void demandIn(String file) {
            assertTrue(phrases.size() > 5, "too few to say anything: " + phrases);
            FoundWords found = FoundWords.in(file);
            List<String> missing = phrases.stream().filter(phrase -> !found.holds(phrase)).toList();
            assertEquals(List.of(), missing, language.toString());
            for (String phrase : phrases) {
                String dropped = FoundWords.in(phrase).words().getLast();
                FoundWords without = new FoundWords(
                        found.words().stream().filter(word -> !word.equals(dropped)).toList());
                assertFalse(without.holds(phrase), phrase);
            }
        }
    }
}
