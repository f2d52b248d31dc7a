package ma.mithaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideWindows
class AlphabetTest {

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x09, 0x0A, 0x0D, 0x1B, 0x1E, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028, 0x2029,
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2065, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0xD800, 0xDBFF,
        0xDC00, 0xDFFF, 0xE000, 0xF8FF, 0xFDD0, 0xFDEF, 0xFFF0, 0xFFF8, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF, 0x1FFFE,
        0x10FFFF, 0xE0000, 0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xE0080, 0xE01F0, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD})
    void isRefusedWhereverItStands(int codePoint) {
        String character = Character.toString(codePoint);
        assertEquals(0, Alphabet.firstRefused(character, 0));
        assertEquals(3, Alphabet.firstRefused("نص " + character + "x", 0));
        assertEquals(2, Alphabet.firstRefused("\uD83D\uDDFC" + character, 0), "after one of two chars");
        assertEquals(Alphabet.NONE, Alphabet.firstRefused(character + "x", character.length()));
    }

    /** Every way of writing that may be meant, though some of it is unseen. */
    @ParameterizedTest
    @ValueSource(strings = {
        "مُحَمَّدٌ ٱلْعَرَبِيُّ ﷺ ـــ ٢٠٢٥ ۰۹", "هـ\u200Dم\u200Cی\u200Fش\u200E\u061C.",
                "L’œuvre d’Été à 20\u202F%\u00A0; co\u00ADopérer",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ", "👩\u200D👩\u200D👧\uFE0F 👍🏽 🇲🇦 1\uFE0F\u20E3",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "\uFFFC \uFFFD \u200B \uFEFF \u2060", "ᠮᠣᠩ\u180Eᠭᠣᠯ\u180B", "한\u3164글 \u2800", "葛\uDB40\uDD00",
                "½ × 3 → ∞ “x” «y»"})
    void whatIsWrittenWithIsLetBe(String text) {
        assertEquals(Alphabet.NONE, Alphabet.firstRefused(text, 0));
        assertEquals(text, Alphabet.escaped(text));
        assertTrue(Alphabet.isVisible(text));
    }

    @Test
    void noLetterMarkDigitOrSignOfAnyScriptIsRefused() {
        assertEquals("", IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                            Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                }).mapToObj(Character::toString).filter(letter -> Alphabet.firstRefused(letter, 0) != Alphabet.NONE)
                .reduce("", String::concat));
    }

    /**
     * Tags say a region after a black flag, no more than six of them and ended; else they are words that nobody sees.
     */
    @ParameterizedTest
    @ValueSource(strings = {"\uDB40\uDC67\uDB40\uDC7F", "🏴\uDB40\uDC7F", "🏴\uDB40\uDC67", "🏴\uDB40\uDC67x\uDB40\uDC7F",
            "🏴x\uDB40\uDC67\uDB40\uDC7F",
        "🏴\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67\uDB40\uDC67\uDB40\uDC7F",
        "🏴\uDB40\uDC41\uDB40\uDC42\uDB40\uDC7F", "🏴\uDB40\uDC67\uDB40\uDC7F\uDB40\uDC7F"})
    void tagsThatAreNoFlagAreRefused(String text) {
        assertTrue(Alphabet.firstRefused(text, 0) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u3164", "\u2800", "\u00AD", "\u0301", "\u064B", "\u20DD",
        "\u0903", "\u115F", "\u1160", "\uFFA0", "\u17B4", "\u17B5", "\u180E", "\u180B", "\u034F", "\uFE0F", "\uFE00",
        "\uDB40\uDD00", "\u200E", "\u200F", "\u061C", "\u200C\u200D", "\u2060\uFEFF", "\u2003 \u3000", "\uD834\uDD59",
        "\uD80D\uDC41", "\u0600", "\u200B\u0301 \u3164"})
    void nothingIsSeenOfBlanksAndMarksAlone(String text) {
        assertFalse(Alphabet.isVisible(text));
        assertTrue(Alphabet.isVisible(text + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u1680", "\u2003", "\u200A", "\u202F", "\u205F", "\u3000", "\u200B",
        "\uFEFF", "\u2800", "\u3164", "\u115F", "\u180E"})
    void aBlankAtAnEndIsFound(String blank) {
        assertTrue(Alphabet.isPadded("ليلى" + blank));
        assertTrue(Alphabet.isPadded(blank + "ليلى"));
        assertFalse(Alphabet.isPadded("ليلى" + blank + "المنارية"));
    }

    /** As people type: a mark of direction after Latin letters, a joiner after an abbreviation. */
    @Test
    void whatIsTypedAtTheEndOfANameIsNoBlank() {
        assertFalse(Alphabet.isPadded("Mistral AI\u200F"));
        assertFalse(Alphabet.isPadded("هـ\u200D"));
        assertFalse(Alphabet.isPadded(""));
    }

    @Test
    void whatIsRefusedIsEscapedAndNothingElse() {
        assertEquals("a\\u001B[31m\\u202Eب\\u000A\\uDB40\\uDC41\\uD800 \uD83D\uDDFC",
                Alphabet.escaped("a\u001B[31m\u202Eب\n\uDB40\uDC41\uD800 \uD83D\uDDFC"));
        assertEquals("U+202E", Alphabet.number(0x202E));
        assertEquals("U+E0041", Alphabet.number(0xE0041));
    }
}
