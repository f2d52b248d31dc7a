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
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
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
        for (String source : List.of("resources/dossiers/mistral-ai-2025", "src/test/resources/dossiers/sample")) {
            Path dossier = folder.resolve(Path.of(source).getFileName() + ".mithaq");
            DossierBuilder.build(Path.of(source), dossier);
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
        List<String> opening = new ArrayList<>(List.of(document.title().words(), document.kind()));
        document.facts().forEach(fact -> opening.add(fact.words()));
        document.parties().forEach(party -> opening.add(party.words()));
        all.put(document.title().words(), opening);
        for (Section section : document.sections()) {
            if (section.title().equals(messages.get("ui.slide.signing.title"))) {
                // A party with two signatories has its name once.
                all.put(section.title(), rows(section, 0, 1, 2).stream().distinct().toList());
            } else if (section.title().equals(messages.get("ui.officials.page.title"))) {
                List<String> present = rows(section, 0, 1);
                present.addAll(labelsAndItems(section.blocks()));
                all.put(section.title(), present);
            } else if (section.title().equals(messages.get("ui.timeline.page.title"))) {
                all.put(section.title(), rows(section, 1, 0, 2));
            } else if (section.title().equals(messages.get("ui.pillars.page.title"))) {
                pillars(section, all);
            } else if (section.title().equals(messages.get("ui.slide.values.title"))) {
                all.put(section.title(), labelsAndItems(section.blocks()));
            } else if (section.title().equals(messages.get("ui.brief.sources.title"))) {
                all.put(section.title(), section.blocks().stream().map(Block.Source.class::cast)
                        .map(source -> ((Line.Words) source.line().runs().getLast()).words()).toList());
            }
        }
        return all;
    }

    /** A slide each, under its number and title. */
    private static void pillars(Section section, SequencedMap<String, List<String>> all) {
        int number = 0;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Heading heading) {
                number++;
                String title = number + "  " + heading.line().words();
                all.put(title, new ArrayList<>(List.of(title)));
            } else {
                all.lastEntry().getValue().addAll(labelsAndItems(List.of(block)));
            }
        }
    }

    private static List<String> rows(Section section, int... columns) {
        List<String> cells = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    for (int column : columns) {
                        cells.add(row.cells().get(column).words().strip());
                    }
                }
            }
        }
        cells.removeIf(String::isEmpty);
        return cells;
    }

    /** Each value of a list by itself; the signs between them, and what leads in, slides show otherwise. */
    private static List<String> labelsAndItems(List<Block> blocks) {
        List<String> phrases = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Label label) {
                phrases.add(label.words());
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().stream().flatMap(item -> item.runs().stream()).filter(Line.Words.class::isInstance)
                        .map(run -> ((Line.Words) run).words().strip())
                        .filter(words -> words.matches(".*\\p{L}.*[^:]")).forEach(phrases::add);
            }
        }
        return phrases;
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
