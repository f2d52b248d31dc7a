package ma.mithaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;

@BesideWindows
class OfficeNameTest {

    @Test
    void anOrdinaryNameIsShownAsItWasWritten() {
        for (String name : new String[] {"ديوان الوزارة", "وِزارَةُ الصِّحَّة",
            "Ministère de l’Intérieur", "Office n° 12 (Fès)"}) {
            assertEquals(name, new OfficeName(name).line());
            assertEquals(name, new OfficeName(name).whole());
            assertFalse(new OfficeName(name).shortened());
        }
    }

    @Test
    void nothingInANameBreaksItsLineOrEndsItsQuotation() {
        assertEquals("a b c d", new OfficeName(" a\nb\u2028c\u00a0\u3000 d\t").line());
        assertEquals("‹a› ‘b’ ’c’", new OfficeName("«a» “b” \"c\"").line());
    }

    @Test
    void whatNobodySeesIsLeftOutOfTheLineAndNamedInTheWhole() {
        OfficeName name = new OfficeName("ديوان\u200b\u202e");
        assertEquals("ديوان", name.line());
        assertEquals("ديوان[U+200B][U+202E]", name.whole());
        assertTrue(name.shortened());
        assertEquals("[U+200B]", new OfficeName("\u200b").line());
        assertEquals("a[U+001B]b c", new OfficeName("a\u001bb c").whole());
    }

    @Test
    void marksDoNotPileUp() {
        assertEquals("n\u0301\u0301\u0301", new OfficeName("n" + "\u0301".repeat(50)).line());
    }

    @Test
    void aLongNameIsCutBetweenLettersAndWholeElsewhere() {
        assertEquals("x".repeat(80), new OfficeName("x".repeat(80)).line());
        assertEquals("x".repeat(79) + "…", new OfficeName("x".repeat(81)).line());
        assertEquals("x".repeat(81), new OfficeName("x".repeat(81)).whole());
        assertTrue(new OfficeName("x".repeat(81)).shortened());
        String family = "👩🏽";
        assertEquals(family.repeat(79) + "…", new OfficeName(family.repeat(90)).line());
        // Marks do not make a name long.
        String vocalised = "بَ".repeat(80);
        assertEquals(vocalised, new OfficeName(vocalised).line());
    }

    @Test
    void aNameRunsInTheDirectionOfItsFirstLetter() {
        assertTrue(new OfficeName("12 – وزارة Ministry").rightToLeft());
        assertFalse(new OfficeName("«Ministry» وزارة").rightToLeft());
        assertFalse(new OfficeName("12").rightToLeft());
    }
}
