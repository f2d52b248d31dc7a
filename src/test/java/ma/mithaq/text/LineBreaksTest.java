package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts, {@code |} is where a line may end. */
@Written
class LineBreaksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Signature |d’un |accord |à l’usine, |aujourd'hui",
        "Il |est |12:30 |vers |Zagora |pour |exemple.mithaq |encore",
        "تنشر |في |الساعة |12:30 |وثيقة.mithaq |اليوم",
        "Al-|Exempli |et |J.-P. Témoin, |2025-09-12, |R&D-x",
        "ملف |ينتهي |بـ «\u200e.mithaq-key» |دائما", "Une |cle-|neuve.mithaq-key |et |U.S.-based |encore",
        "aa\u00a0bb |cc\u202fdd |ee\u2060ff",
        "two  |spaces\n|a line",
        "/srv/|dossiers/|accord-|de-|juillet.|mithaq |ouvert",
        "adresse: |https://|exemple.|org/|dossier?|numero=|12345",
        "東京都|に|住|む、|人",
        "zero\u200b|width",
        ""})
    void aLineEndsAfterSpacesAndHyphensAndNowhereElse(String marked) {
        String text = marked.replace("|", "");
        StringBuilder found = new StringBuilder();
        BreakIterator breaks = LineBreaks.in(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            found.append(found.isEmpty() ? "" : "|").append(text, start, end);
            start = end;
        }
        assertEquals(marked, found.toString());
    }

    /** As JavaFX asks: for the last place before what does not fit. */
    @Test
    void whatIsKeptTogetherAndWiderThanALineEndsAtASpace() {
        BreakIterator breaks = LineBreaks.in("Voir Hassan II et 30 % enfin");
        assertEquals(5, breaks.preceding(9));
        assertEquals(12, breaks.preceding(13), "Hassan II is one piece, and the line is too short for it");
        assertEquals(15, breaks.preceding(17));
        assertEquals(15, breaks.preceding(15 + 1));
    }

    /** No line begins with a space: it hangs over the end of the one before, also where a run ends with it. */
    @Test
    void aWordThatFillsALineTakesItsSpaceAlong() {
        BreakIterator kept = LineBreaks.in("12 septembre 2025");
        assertEquals(3, kept.preceding(11));
        assertEquals(13, kept.preceding(13), "before 2025, which does not fit: JavaFX has gone past the space");
        BreakIterator run = LineBreaks.in("قررت Exemplia");
        assertEquals(5, run.preceding(4), "the space is all that does not fit");
        BreakIterator end = LineBreaks.in("un mot  \nDe suite");
        assertEquals(3, end.preceding(4));
        assertEquals(8, end.preceding(6), "and no further than the end of the paragraph");
    }

    /** Where a paragraph begins so does a line, of which nobody asked where it began. */
    @Test
    void aParagraphThatBeginsWithWhatIsKeptTogetherEndsItsLinesAtSpaces() {
        BreakIterator breaks = LineBreaks.in("Voir\nHassan II et 30 % enfin");
        assertEquals(12, breaks.preceding(13));
    }

    /** What JavaFX asks it. */
    @Test
    void answersAsAnyIteratorDoes() {
        BreakIterator breaks = LineBreaks.in("one two three");
        assertEquals(13, breaks.last());
        assertEquals(8, breaks.previous());
        assertEquals(4, breaks.preceding(8));
        assertEquals(4, breaks.preceding(5));
        assertEquals(4, breaks.current());
        assertEquals(0, breaks.preceding(4));
        assertEquals(BreakIterator.DONE, breaks.preceding(0));
        assertEquals(4, breaks.following(0));
        assertEquals(8, breaks.following(7));
        assertEquals(BreakIterator.DONE, breaks.following(13));
        assertEquals(13, breaks.current());
        assertEquals(BreakIterator.DONE, breaks.next());
        assertTrue(breaks.isBoundary(8));
        assertEquals(8, breaks.current());
        assertFalse(breaks.isBoundary(9));
        assertEquals(13, breaks.current());
        assertThrows(IllegalArgumentException.class, () -> breaks.isBoundary(14));
        BreakIterator part = (BreakIterator) breaks.clone();
        part.setText(new StringCharacterIterator("xx one two", 3, 10, 3));
        assertEquals(3, part.first());
        assertEquals(7, part.next());
        assertEquals(10, part.next());
        assertEquals(13, breaks.last());
    }
}
