package ma.mithaq.export.deck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.CitationIndex;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.testing.Dossiers;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;

@BesideWindows
class DeckExportTest {

    private static final String NOTE = "نرحب أولا بالحاضرين.\nBonjour à tous.";

    @TempDir
    private static Path folder;
    private static BundledDecks decks;

    @BeforeAll
    static void open() throws Exception {
        decks = new BundledDecks(folder);
    }

    @AfterAll
    static void close() {
        decks.close();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyStandsWithTheirOffice(Language language) throws Exception {
        assertFalse(decks.store().listOfficials().isEmpty());
        assertEverybodyStands(decks.store(), decks.in(language), Messages.plain(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureStands(Language language) throws Exception {
        List<String> texts = decks.in(language).together();
        for (Pillar pillar : decks.store().listPillars()) {
            assertFalse(pillar.measures().isEmpty());
            for (Pillar.Measure measure : pillar.measures()) {
                String words = plain(Messages.plain(language).words(measure.text()));
                assertTrue(texts.stream().anyMatch(text -> text.contains(words)), words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlidesAreThoseOfPresentingInTheirOrder(Language language) throws Exception {
        assertEquals(titles(Deck.of(decks.store()).slides(), language), decks.in(language).titles());
    }

    @Test
    void whatWasPreparedIsHonoured() throws Exception {
        Deck deck = Deck.of(decks.store());
        Preparation prepared = Preparation.NONE.moved(deck, "network", -deck.slides().size());
        prepared = prepared.with(prepared.of("values").withHidden(true));
        prepared = prepared.with(prepared.of("opening").withNote(NOTE));
        List<Slide> shown = prepared.shown(deck);
        DeckFile written = DeckFile.written(decks.store(), Language.ARABIC, prepared);
        assertEquals("network", shown.getFirst().key());
        assertEquals(deck.slides().size() - 1, shown.size());
        assertEquals(titles(shown, Language.ARABIC), written.titles());

        List<String> notes = notes(written);
        int opening = written.show().getSlides().stream().map(DeckFile::title).toList()
                .indexOf(titles(List.of(deck.slides().getFirst()), Language.ARABIC).getFirst());
        for (int index = 0; index < notes.size(); index++) {
            assertEquals(index == opening, notes.get(index).startsWith(NOTE), notes.get(index));
        }
    }

    @Test
    void theNotesSayWhatASlideRestsOn() throws Exception {
        Messages messages = Messages.plain(Language.ARABIC);
        Slide opening = Deck.of(decks.store()).slides().getFirst();
        List<String> citations = FooterText.grounds(opening, CitationIndex.of(decks.store()), messages);
        assertFalse(citations.isEmpty());
        String notes = notes(decks.in(Language.ARABIC)).getFirst();
        for (String ground : citations) {
            assertTrue(notes.contains(plain(ground)), notes);
        }
    }

    /** A Latin title in an Arabic line is no reason to cut it, nor is an apostrophe. */
    @ParameterizedTest
    @EnumSource
    void eachReferenceIsWholeOnItsSlide(Language language) throws Exception {
        Messages messages = Messages.plain(language);
        try (DossierStore store = DossierFile.open(Dossiers.TWO_SCRIPTS.file())) {
            CitationIndex citations = CitationIndex.of(store);
            DeckFile deck = DeckFile.written(store, language, Preparation.NONE);
            List<String> texts = deck.together();
            List<String> notes = notes(deck);
            for (Slide slide : Deck.of(store).slides()) {
                List<String> grounds = FooterText.grounds(slide, citations, messages);
                String line = plain(messages.list(Separator.SEMICOLON, grounds));
                assertTrue(texts.stream().anyMatch(text -> text.contains(line)), line);
                grounds.forEach(ground ->
                        assertTrue(notes.stream().anyMatch(note -> note.contains(plain(ground))), ground));
            }
        }
    }

    /** PowerPoint's outline shows the title and the body of a slide, and nothing else. */
    @ParameterizedTest
    @EnumSource
    void outlinesShowWhatASlideSays(Language language) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (XSLFSlide slide : decks.in(language).show().getSlides()) {
            Set<Long> numbers = new HashSet<>();
            for (XSLFTextShape place : slide.getPlaceholders()) {
                CTPlaceholder placeholder = ((CTShape) place.getXmlObject()).getNvSpPr().getNvPr().getPh();
                assertTrue(numbers.add(placeholder.getIdx()), () -> "twice on " + slide.getSlideNumber());
                assertFalse(place.getText().isBlank(), () -> "an empty place on " + slide.getSlideNumber());
                if (place.getTextType() == Placeholder.BODY) {
                    bodies.add(plain(place.getText()));
                }
            }
        }
        Messages messages = Messages.plain(language);
        for (Pillar pillar : decks.store().listPillars()) {
            for (Pillar.Measure measure : pillar.measures()) {
                String words = plain(messages.words(measure.text()));
                assertTrue(bodies.stream().anyMatch(body -> body.contains(words)), words);
            }
        }
        for (PartyEntry party : decks.store().listParties()) {
            for (Official signatory : party.signatories()) {
                String name = DeckNames.of(signatory.person(), messages);
                assertTrue(bodies.stream().anyMatch(body -> body.contains(name)), name);
            }
        }
    }

    @Test
    void tablesAndPortraitsHaveTextAlternatives() throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        try (DossierStore portraits = DossierFile.open(sample)) {
            DeckFile deck = DeckFile.written(portraits, Language.ARABIC, Preparation.NONE);
            int described = 0;
            for (XSLFSlide slide : deck.show().getSlides()) {
                Element root = deck.xml(slide.getPackagePart().getPartName().getName().substring(1))
                        .getDocumentElement();
                for (String kind : List.of("p:nvPicPr", "p:nvGraphicFramePr")) {
                    for (Element shape : DeckFile.children(root, kind)) {
                        assertFalse(DeckFile.children(shape, "p:cNvPr").getFirst().getAttribute("descr").isBlank());
                        described++;
                    }
                }
            }
            assertTrue(described >= 2, "described: " + described);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingReachesBeyondItsSlide(Language language) throws Exception {
        assertEquals(List.of(), decks.in(language).outside());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsWellFormedAndEveryRelationshipLeadsToAPart(Language language) throws Exception {
        DeckParts.assertSound(decks.in(language));
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws Exception {
        assertArrayEquals(decks.in(Language.ARABIC).bytes(),
                DeckFile.written(decks.store(), Language.ARABIC, Preparation.NONE).bytes());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "FRENCH"})
    void aDossierOfManyPeopleShowsThemAll(Language language) throws Exception {
        Path file = folder.resolve("many-" + language + ".mithaq");
        ManyPeople.write(file, 300);
        try (DossierStore many = DossierFile.open(file)) {
            DeckFile deck = DeckFile.written(many, language, Preparation.NONE);
            List<String> names = DeckNames.inTables(deck, language);
            assertEquals(300, names.size());
            assertEquals(DeckNames.present(many, Messages.plain(language)), names);
            assertEquals(List.of(), deck.outside());
        }
    }

    @Test
    void aHardDossierShowsEverybody() throws Exception {
        try (DossierStore hard = DossierFile.open(Dossiers.HARD.file())) {
            DeckFile deck = DeckFile.written(hard, Language.ARABIC, Preparation.NONE);
            assertEquals(DeckNames.present(hard, Messages.plain(Language.ARABIC)),
                    DeckNames.inTables(deck, Language.ARABIC));
            assertEverybodyStands(hard, deck, Messages.plain(Language.ARABIC));
            assertEquals(List.of(), deck.outside());
            DeckParts.assertSound(deck);
        }
    }

    @Test
    void aDossierOfNothingButItsAgreementIsADeckToo() throws Exception {
        try (DossierStore sparse = DossierFile.open(Dossiers.SPARSE.file())) {
            DeckFile deck = DeckFile.written(sparse, Language.ENGLISH, Preparation.NONE);
            assertEquals(titles(Deck.of(sparse).slides(), sparse, Language.ENGLISH), deck.titles());
            DeckParts.assertSound(deck);
        }
    }

    private static void assertEverybodyStands(DossierStore of, DeckFile deck, Messages messages) throws Problem {
        List<String> together = deck.together();
        for (Official official : of.listOfficials()) {
            String name = DeckNames.of(official.person(), messages);
            String office = plain(messages.words(official.title().orElseThrow()));
            assertTrue(together.stream().anyMatch(text -> text.contains(name) && text.contains(office)),
                    () -> name + ", " + office);
        }
    }

    private static List<String> titles(List<Slide> slides, Language language) throws Problem {
        return titles(slides, decks.store(), language);
    }

    private static List<String> titles(List<Slide> slides, DossierStore of, Language language) throws Problem {
        Messages messages = Messages.plain(language);
        List<String> titles = new ArrayList<>();
        for (Slide slide : slides) {
            titles.add(plain(switch (slide) {
                case Slide.Opening opening -> messages.words(of.findAgreement().title());
                case Slide.Signing signing -> messages.get("ui.slide.signing.title");
                case Slide.Present present -> messages.get("ui.officials.page.title");
                case Slide.OnePillar one -> one.number() + "  " + messages.words(one.pillar().title());
                case Slide.AllPillars all -> messages.get("ui.pillars.page.title");
                case Slide.Terms terms -> messages.get("ui.slide.terms.title");
                case Slide.Chronology chronology -> messages.get("ui.timeline.page.title");
                case Slide.Network network -> messages.get("ui.slide.network.title");
                case Slide.Values values -> messages.get("ui.slide.values.title");
                case Slide.Sources sources -> messages.get("ui.brief.sources.title");
            }));
        }
        return titles;
    }

    /** The notes of every slide, in order. */
    private static List<String> notes(DeckFile deck) {
        return deck.show().getSlides().stream().map(slide -> String.join("\n", slide.getNotes().getShapes().stream()
                .filter(XSLFTextShape.class::isInstance).map(shape -> plain(((XSLFTextShape) shape).getText()))
                .filter(text -> !text.isBlank()).toList())).toList();
    }

    private static String plain(String words) {
        return DeckFile.plain(words);
    }
}
