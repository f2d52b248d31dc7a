package ma.mithaq.export.deck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.CitationIndex;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Language;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;
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
import org.xml.sax.SAXException;

@BesideWindows
class DeckExportTest {

    private static final String NOTE = "نرحب أولا بالحاضرين.\nBonjour à tous.";

    @TempDir
    private static Path folder;
    private static DossierStore store;
    private static final Map<Language, DeckFile> DECKS = new EnumMap<>(Language.class);

    @BeforeAll
    static void export() throws Exception {
        Path dossier = folder.resolve("d.mithaq");
        DossierBuilder.build(Path.of("resources/dossiers/mistral-ai-2025"), dossier);
        store = DossierFile.open(dossier);
        for (Language language : Language.values()) {
            DECKS.put(language, DeckFile.written(store, language, Preparation.NONE));
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyStandsWithTheirOffice(Language language) throws Problem {
        assertFalse(store.listOfficials().isEmpty());
        assertEverybodyStands(store, DECKS.get(language), Messages.plain(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureStands(Language language) throws Problem {
        List<String> texts = DECKS.get(language).together();
        for (Pillar pillar : store.listPillars()) {
            assertFalse(pillar.measures().isEmpty());
            for (Pillar.Measure measure : pillar.measures()) {
                String words = plain(Messages.plain(language).words(measure.text()));
                assertTrue(texts.stream().anyMatch(text -> text.contains(words)), words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlidesAreThoseOfPresentingInTheirOrder(Language language) throws Problem {
        assertEquals(titles(Deck.of(store).slides(), language), DECKS.get(language).titles());
    }

    @Test
    void whatWasPreparedIsHonoured() throws Exception {
        Deck deck = Deck.of(store);
        Preparation prepared = Preparation.NONE.moved(deck, "network", -deck.slides().size());
        prepared = prepared.with(prepared.of("values").withHidden(true));
        prepared = prepared.with(prepared.of("opening").withNote(NOTE));
        List<Slide> shown = prepared.shown(deck);
        DeckFile written = DeckFile.written(store, Language.ARABIC, prepared);
        assertEquals("network", shown.getFirst().key());
        assertEquals(deck.slides().size() - 1, shown.size());
        assertEquals(titles(shown, Language.ARABIC), written.titles());

        List<String> notes = notes(written);
        int opening = written.show().getSlides().stream().map(DeckFile::title).toList()
                .indexOf(titles(List.of(deck.slides().getFirst()), Language.ARABIC).getFirst());
        for (int index = 0; index < notes.size(); index++) {
            assertEquals(index == opening, notes.get(index).startsWith(NOTE), notes.get(index));
        }
        Element french = written.paragraphs().stream()
                .filter(paragraph -> DeckFile.words(paragraph).startsWith("Bonjour")).findFirst().orElseThrow();
        assertFalse(rightToLeft(french));
        assertTrue(DeckFile.children(french, "a:rPr").getFirst().getAttribute("lang").startsWith("fr"));
    }

    @Test
    void theNotesSayWhatASlideRestsOn() throws Problem {
        Messages messages = Messages.plain(Language.ARABIC);
        Slide opening = Deck.of(store).slides().getFirst();
        List<String> citations = FooterText.grounds(opening, CitationIndex.of(store), messages);
        assertFalse(citations.isEmpty());
        String notes = notes(DECKS.get(Language.ARABIC)).getFirst();
        for (String ground : citations) {
            assertTrue(notes.contains(plain(ground)), notes);
        }
    }

    /** PowerPoint's outline shows the title and the body of a slide, and nothing else. */
    @ParameterizedTest
    @EnumSource
    void outlinesShowWhatASlideSays(Language language) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (XSLFSlide slide : DECKS.get(language).show().getSlides()) {
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
        for (Pillar pillar : store.listPillars()) {
            for (Pillar.Measure measure : pillar.measures()) {
                String words = plain(messages.words(measure.text()));
                assertTrue(bodies.stream().anyMatch(body -> body.contains(words)), words);
            }
        }
        for (PartyEntry party : store.listParties()) {
            for (Official signatory : party.signatories()) {
                String name = name(signatory.person(), messages);
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

    @Test
    void arabicIsSetFromTheRightAsMoroccanArabic() throws SAXException {
        DeckFile deck = DECKS.get(Language.ARABIC);
        List<Element> typefaces = DeckFile.children(deck.xml("ppt/theme/theme1.xml").getDocumentElement(), "a:cs");
        assertEquals(2, typefaces.size());
        for (Element typeface : typefaces) {
            assertFalse(typeface.getAttribute("typeface").isBlank());
        }
        List<Element> arabic = deck.paragraphs().stream().filter(DeckExportTest::hasArabic).toList();
        assertTrue(arabic.size() > 100, () -> "only " + arabic.size());
        for (Element paragraph : arabic) {
            String words = DeckFile.words(paragraph);
            assertTrue(rightToLeft(paragraph), words);
            for (Element run : DeckFile.children(paragraph, "a:rPr")) {
                assertEquals("ar-MA", run.getAttribute("lang"), words);
                assertEquals(1, DeckFile.children(run, "a:cs").size(), words);
                assertTrue(DeckFile.children(run, "a:cs").getFirst().getAttribute("typeface").matches("\\+m[jn]-cs"));
            }
            assertEquals(DeckFile.children(paragraph, "a:r").size() + DeckFile.children(paragraph, "a:fld").size(),
                    DeckFile.children(paragraph, "a:rPr").size(), words);
        }
    }

    @Test
    void frenchIsSetFromTheLeft() throws SAXException {
        List<Element> french = DECKS.get(Language.FRENCH).paragraphs();
        assertTrue(french.size() > 100, () -> "only " + french.size());
        for (Element paragraph : french) {
            assertEquals(hasArabic(paragraph) && !hasLatin(paragraph), rightToLeft(paragraph),
                    DeckFile.words(paragraph));
        }
    }

    @Test
    void namesStandInTheColumnWhereReadingBegins() throws Problem {
        for (Language language : Language.values()) {
            assertEquals(namesPresent(store, Messages.plain(language)), namesInTables(DECKS.get(language), language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingReachesBeyondItsSlide(Language language) {
        assertEquals(List.of(), DECKS.get(language).outside());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsWellFormedAndEveryRelationshipLeadsToAPart(Language language) throws SAXException {
        assertSound(DECKS.get(language));
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws Exception {
        assertArrayEquals(DECKS.get(Language.ARABIC).bytes(),
                DeckFile.written(store, Language.ARABIC, Preparation.NONE).bytes());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "FRENCH"})
    void aDossierOfManyPeopleShowsThemAll(Language language) throws Exception {
        Path file = folder.resolve("many-" + language + ".mithaq");
        ManyPeople.write(file, 300);
        try (DossierStore many = DossierFile.open(file)) {
            DeckFile deck = DeckFile.written(many, language, Preparation.NONE);
            List<String> names = namesInTables(deck, language);
            assertEquals(300, names.size());
            assertEquals(namesPresent(many, Messages.plain(language)), names);
            assertEquals(List.of(), deck.outside());
            for (Element paragraph : deck.paragraphs()) {
                if (hasArabic(paragraph) && !hasLatin(paragraph)) {
                    assertTrue(rightToLeft(paragraph), DeckFile.words(paragraph));
                }
            }
        }
    }

    @Test
    void aHardDossierShowsEverybody() throws Exception {
        try (DossierStore hard = DossierFile.open(Dossiers.HARD.file())) {
            DeckFile deck = DeckFile.written(hard, Language.ARABIC, Preparation.NONE);
            assertEquals(namesPresent(hard, Messages.plain(Language.ARABIC)), namesInTables(deck, Language.ARABIC));
            assertEverybodyStands(hard, deck, Messages.plain(Language.ARABIC));
            assertEquals(List.of(), deck.outside());
            assertSound(deck);
        }
    }

    @Test
    void aDossierOfNothingButItsAgreementIsADeckToo() throws Exception {
        try (DossierStore sparse = DossierFile.open(Dossiers.SPARSE.file())) {
            DeckFile deck = DeckFile.written(sparse, Language.ENGLISH, Preparation.NONE);
            assertEquals(titles(Deck.of(sparse).slides(), sparse, Language.ENGLISH), deck.titles());
            assertSound(deck);
        }
    }

    private static void assertEverybodyStands(DossierStore of, DeckFile deck, Messages messages) throws Problem {
        List<String> together = deck.together();
        for (Official official : of.listOfficials()) {
            String name = name(official.person(), messages);
            String office = plain(messages.words(official.position().title()));
            assertTrue(together.stream().anyMatch(text -> text.contains(name) && text.contains(office)),
                    () -> name + ", " + office);
        }
    }

    private static void assertSound(DeckFile deck) throws SAXException {
        Set<String> typed = new HashSet<>();
        for (Element type : DeckFile.children(deck.xml("[Content_Types].xml").getDocumentElement(), "Override")) {
            String part = type.getAttribute("PartName").substring(1);
            assertTrue(deck.parts().containsKey(part), part);
            typed.add(part);
        }
        for (String part : deck.parts().keySet()) {
            if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
                continue;
            }
            Element root = deck.xml(part).getDocumentElement();
            if (part.endsWith(".rels")) {
                // What the relationships are of: the part beside whose folder theirs lies.
                URI source = URI.create("/" + part.replace("_rels/", "").replaceFirst("\\.rels$", ""));
                for (Element relationship : DeckFile.children(root, "Relationship")) {
                    assertFalse(relationship.getAttribute("TargetMode").equals("External"), part);
                    String target = source.resolve(relationship.getAttribute("Target")).getPath().substring(1);
                    assertTrue(deck.parts().containsKey(target), () -> part + " leads to " + target);
                }
            } else if (!part.equals("[Content_Types].xml")) {
                assertTrue(typed.contains(part), () -> part + " has no content type");
            }
        }
    }

    private static List<String> namesPresent(DossierStore of, Messages messages) throws Problem {
        return of.listOfficials().stream().filter(official -> !official.signatory())
                .map(official -> name(official.person(), messages)).toList();
    }

    private static List<String> namesInTables(DeckFile deck, Language language) {
        return deck.rows().stream().map(row -> language.rightToLeft() ? row.getLast() : row.getFirst()).toList();
    }

    private static String name(Person person, Messages messages) {
        return plain(messages.words(person.honorific()) + " " + messages.words(person.name()));
    }

    private static List<String> titles(List<Slide> slides, Language language) throws Problem {
        return titles(slides, store, language);
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

    private static boolean rightToLeft(Element paragraph) {
        List<Element> properties = DeckFile.children(paragraph, "a:pPr");
        return !properties.isEmpty() && properties.getFirst().getAttribute("rtl").matches("1|true");
    }

    private static boolean hasArabic(Element paragraph) {
        return has(paragraph, Character.UnicodeScript.ARABIC);
    }

    private static boolean hasLatin(Element paragraph) {
        return has(paragraph, Character.UnicodeScript.LATIN);
    }

    private static boolean has(Element paragraph, Character.UnicodeScript script) {
        return DeckFile.words(paragraph).codePoints().filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }
}
