package ma.mithaq.export.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentPhrases;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Dossiers;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Slides say what the document says of what is on them, paragraph by paragraph: nothing is missing, twice, or in
 * another order. What slides leave out, as presenting does, is named here: the summary, statements and the brief; who
 * attended in which capacity, and for what body where the office names it; how an event relates to the agreement.
 */
@BesideWindows
class DeckContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPhraseIsThereOnceAndInItsPlace(Language language) throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        for (Path dossier : List.of(Dossiers.BUNDLED.file(), sample, Dossiers.TWO_SCRIPTS.file())) {
            try (DossierStore store = DossierFile.open(dossier)) {
                Messages messages = Messages.plain(language);
                Map<String, List<String>> said = said(DeckFile.written(store, language, Preparation.NONE), language);
                expected(DocumentReader.read(store, messages), messages).forEach((title, phrases) -> {
                    assertFalse(phrases.isEmpty(), title);
                    List<String> plain = phrases.stream().map(DeckFile::plain).toList();
                    Set<String> known = new HashSet<>(plain);
                    assertEquals(plain, said.get(title).stream().filter(known::contains).toList(), title);
                });
            }
        }
    }

    /** What the document says under the titles of slides, in its order. */
    private static SequencedMap<String, List<String>> expected(Document document, Messages messages) {
        SequencedMap<String, List<String>> all = new LinkedHashMap<>();
        DocumentPhrases said = new DocumentPhrases(document, messages);
        List<String> opening = new ArrayList<>(said.agreement().subList(0, 4));
        opening.addAll(said.parties());
        all.put(opening.getFirst(), opening);
        // A party with two signatories has its name once.
        put(all, messages.get("ui.slide.signing.title"),
                columns(said.signatories(), 0, 1, 2).stream().distinct().toList());
        List<String> present = columns(said.present(), 0, 1);
        if (!said.groups().isEmpty()) {
            present.add(messages.get("ui.officials.section.groups"));
            present.addAll(said.groups());
        }
        put(all, messages.get("ui.officials.page.title"), present);
        put(all, messages.get("ui.slide.values.title"), said.values());
        int number = 0;
        for (List<String> pillar : said.pillars()) {
            number++;
            // A slide each, under its number and title.
            String title = number + "  " + pillar.getFirst();
            List<String> phrases = new ArrayList<>(pillar);
            phrases.set(0, title);
            all.put(title, phrases);
        }
        put(all, messages.get("ui.timeline.page.title"), columns(said.events(), 1, 0, 2));
        put(all, messages.get("ui.brief.sources.title"), columns(said.sources(), 0));
        return all;
    }

    /** What the dossier does not have gets no slide. */
    private static void put(Map<String, List<String>> all, String title, List<String> phrases) {
        if (!phrases.isEmpty()) {
            all.put(title, phrases);
        }
    }

    private static List<String> columns(List<List<String>> rows, int... columns) {
        List<String> cells = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column : columns) {
                cells.add(row.get(column));
            }
        }
        cells.removeIf(String::isEmpty);
        return cells;
    }

    /** The paragraphs of the slides by their title, which those of one that continues share. */
    private static Map<String, List<String>> said(DeckFile deck, Language language) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (XSLFSlide slide : deck.show().getSlides()) {
            String title = DeckFile.title(slide).replaceFirst(" {2}\\d+/\\d+$", "");
            addParagraphs(slide.getShapes(), language, said.computeIfAbsent(title, none -> new ArrayList<>()));
        }
        return said;
    }

    private static void addParagraphs(List<XSLFShape> shapes, Language language, List<String> all) {
        for (XSLFShape shape : shapes) {
            switch (shape) {
                case XSLFGroupShape group -> addParagraphs(group.getShapes(), language, all);
                case XSLFTextShape text -> addTexts(text.getTextParagraphs(), all);
                case XSLFTable table -> table.getRows().forEach(row -> {
                    List<XSLFTableCell> cells = row.getCells();
                    (language.rightToLeft() ? cells.reversed() : cells)
                            .forEach(cell -> addTexts(cell.getTextParagraphs(), all));
                });
                default -> { }
            }
        }
    }

    private static void addTexts(List<XSLFTextParagraph> paragraphs, List<String> all) {
        paragraphs.forEach(paragraph -> all.add(DeckFile.plain(paragraph.getText()).strip()));
    }
}
