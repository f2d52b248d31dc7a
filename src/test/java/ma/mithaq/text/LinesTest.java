package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.InputStream;
import java.util.List;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;

@Written
class LinesTest {

    @Test
    void wordsAreBrokenBetweenSpacesAndNeverAtAJoiningOne() {
        assertEquals(List.of("one two", "three"), Lines.of("one two three", 5, 3).lines());
        assertEquals(List.of("one", "two\u00a0three"), Lines.of("one two\u00a0three", 5.5, 3).lines());
    }

    @Test
    void whatBelongsTogetherIsOnOneLineWhereItFits() {
        double room = Lines.width("مع شركة Exemplia") + 0.1;
        assertEquals(List.of("مع شركة", "Exemplia AI"), Lines.of("مع شركة Exemplia AI", room, 3).lines());
        assertEquals(List.of("Exemplia", "AI x yz"), Lines.of("Exemplia AI x yz", Lines.width("Exemplia"), 3).lines());
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = Lines.of("first second third fourth fifth", 6, 2).lines();
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("…"));
        assertTrue(Lines.width(lines.getLast()) <= 6);
        String word = Lines.of("anticonstitutionnellement", 4, 2).lines().getFirst();
        assertTrue(word.endsWith("…") && Lines.width(word) <= 4);
    }

    @Test
    void noWidthIsLessThanTheTypefaceTakes() throws Exception {
        for (String words : List.of("الوزارة المكلفة بالانتقال الرقمي وإصلاح الإدارة", "صندوق محمد السادس للاستثمار",
                "مُحَمَّدٌ المُصْطَفَىٰ بْنُ عَبْدِ ٱلرَّحْمَٰنِ",
                "شؤون سياسية ضخمة، وتفاصيل ــــ كثيرة: 12/09/2025 (مائة %)",
                "Ministère chargé de la Transition numérique et de l’Œuvre", "Mistral AI – WWW & GmbH @ 2.0 “quoted”",
                "The seat of the Ministry, in Rabat; 100 %", "آآآ أفاستسقيناكموها لآلئ ئيي ببب ففف كك")) {
            assertTrue(Lines.width(words) >= drawn(words), () -> words + ": " + Lines.width(words));
        }
    }

    /** The width in the typeface itself, in em. */
    private static double drawn(String words) throws Exception {
        try (InputStream file = Lines.class.getResourceAsStream("/ma/mithaq/fonts/IBMPlexSansArabic-Regular.ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f);
            return new TextLayout(words, font, new FontRenderContext(null, true, true)).getAdvance() / 100.0;
        }
    }
}
