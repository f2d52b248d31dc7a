package ma.mithaq.export.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.ReadingOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Each paragraph of a deck has its direction and its language, because no program works these out by itself. */
@BesideWindows
class DeckDirectionTest {

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

    @Test
    void arabicIsSetFromTheRightAsMoroccanArabic() throws Exception {
        DeckFile deck = decks.in(Language.ARABIC);
        List<Element> typefaces = DeckFile.children(deck.xml("ppt/theme/theme1.xml").getDocumentElement(), "a:cs");
        assertEquals(2, typefaces.size());
        for (Element typeface : typefaces) {
            assertFalse(typeface.getAttribute("typeface").isBlank());
        }
        List<Element> arabic = deck.paragraphs().stream().filter(DeckDirectionTest::hasArabic).toList();
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
    void frenchIsSetFromTheLeft() throws Exception {
        List<Element> french = decks.in(Language.FRENCH).paragraphs();
        assertTrue(french.size() > 100, () -> "only " + french.size());
        for (Element paragraph : french) {
            assertEquals(hasArabic(paragraph) && !hasLatin(paragraph), rightToLeft(paragraph),
                    DeckFile.words(paragraph));
        }
    }

    @Test
    void namesStandInTheColumnWhereReadingBegins() throws Exception {
        for (Language language : Language.values()) {
            assertEquals(DeckNames.present(decks.store(), Messages.plain(language)),
                    DeckNames.inTables(decks.in(language), language));
        }
    }

    @Test
    void aNoteReadsInItsOwnDirection() throws Exception {
        Preparation prepared = Preparation.NONE;
        prepared = prepared.with(prepared.of("opening").withNote("نرحب أولا بالحاضرين.\nBonjour à tous."));
        Element french = DeckFile.written(decks.store(), Language.ARABIC, prepared)
                .paragraphs().stream().filter(paragraph -> DeckFile.words(paragraph).startsWith("Bonjour"))
                .findFirst().orElseThrow();
        assertFalse(rightToLeft(french));
        assertTrue(DeckFile.children(french, "a:rPr").getFirst().getAttribute("lang").startsWith("fr"));
    }

    @Test
    void namesWithoutATranslationKeepTheirDirection() throws Exception {
        Path file = folder.resolve("many.mithaq");
        // Every third has none.
        ManyPeople.write(file, 30);
        try (DossierStore many = DossierFile.open(file)) {
            int arabic = 0;
            for (Element paragraph : DeckFile.written(many, Language.FRENCH, Preparation.NONE).paragraphs()) {
                if (hasArabic(paragraph) && !hasLatin(paragraph)) {
                    assertTrue(rightToLeft(paragraph), DeckFile.words(paragraph));
                    arabic++;
                }
            }
            assertTrue(arabic >= 10, "only " + arabic);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachValueReadsAsByItself(Language language) throws Exception {
        ReadingOrder order = new ReadingOrder(language);
        try (DossierStore store = DossierFile.open(Dossiers.TWO_SCRIPTS.file())) {
            for (Element paragraph : DeckFile.written(store, language, Preparation.NONE).paragraphs()) {
                order.read(DeckFile.words(paragraph), rightToLeft(paragraph));
            }
        }
        assertEquals(Set.of(), order.torn());
        assertTrue(order.found().containsAll(List.of("La Rive", "دراسة عن الضفتين", "Émile D. Exemple")),
                () -> "only " + order.found());
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
