package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not to be seen is not painted, and letters beside it join as Unicode says. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "JavaFX has other layouts elsewhere, which nothing replaces")
class InvisibleCharactersTest {

    /** ZWSP, word joiner, BOM, soft hyphen, variation selector: none changes how letters join, or their direction. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u2060", "\uFEFF", "\u00AD", "\uFE0F"})
    void inAWordItLooksAsIfItWereNotThere(String invisible) {
        assertTrue(Painted.picture("التعا" + invisible + "ون مشا" + invisible + "ريع كت" + invisible + "اب")
                .resembles(Painted.picture("التعاون مشاريع كتاب")));
        assertTrue(Painted.picture("coop" + invisible + "ération AV" + invisible + "A")
                .resembles(Painted.picture("coopération AVA")));
    }

    /** Marks, embeddings and isolates of direction, too: where all is of one direction they change nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C", "\u200B", "\u200C", "\u2060", "\uFEFF", "\u00AD", "\uFE0F",
        "\u2067", "\u2068", "\u2069", "\u200D", "\u202B", "\u202C"})
    void besideAWordNothingOfItIsSeen(String invisible) {
        assertTrue(Painted.picture("قرر" + invisible + " تجربة" + invisible).resembles(Painted.picture("قرر تجربة")));
    }

    /** As in every value that is put together with others; docs/decisions/0075. */
    @Test
    void whereThereIsNoHarfBuzzMarksOfDirectionAreNotPaintedEither() throws IOException, InterruptedException {
        assertEquals(List.of(), OwnProcess.run(InvisibleGlyphs.class, "pango"));
    }

    /** Latin letters alone, for which no other library is asked. */
    @Test
    void isolatesAreNotPaintedOnOtherSystemsEither() throws IOException, InterruptedException {
        String name = "\u2068Mistral AI\u2069";
        assertEquals(List.of(), OwnProcess.run(InvisibleGlyphs.class, "elsewhere", name));
        assertNotEquals(List.of(), OwnProcess.run(InvisibleGlyphs.class, "JavaFX as it is", name));
    }

    @Test
    void aJoinerJoinsAndANonJoinerDoesNot() {
        assertFalse(Painted.picture("ه\u200D").resembles(Painted.picture("ه")));
        assertFalse(Painted.picture("می\u200Cخواهم").resembles(Painted.picture("میخواهم")));
        assertEquals(0, LaidOut.of("می\u200Cخواهم").boxes());
        // The letter before a non-joiner has its final form, as at the end of a word.
        int end = LaidOut.of("می").glyphs().stream().filter(glyph -> glyph.character() == 1).findFirst().orElseThrow()
                .code();
        assertEquals(end, LaidOut.of("می\u200Cخواهم").glyphs().stream().filter(glyph -> glyph.character() == 1
                && glyph.advance() > 0).findFirst().orElseThrow().code());
    }

    /** Two vocalisations that were the same picture: every mark stands with its letter. */
    @Test
    void marksTellWordsApart() {
        assertFalse(Painted.picture("اِاِ سِسِ رِرِ").resembles(Painted.picture("اَاَ سَسَ رَرَ")));
    }
}
