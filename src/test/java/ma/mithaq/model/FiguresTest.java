package ma.mithaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.mithaq.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Written
class FiguresTest {

    @Test
    void readsNumbers() {
        assertEquals(2025, Figures.parseInt("2025"));
        assertEquals(-7, Figures.parseInt("-7"));
        assertEquals(12_345_678_901L, Figures.parseLong("12345678901"));
        assertTrue(Figures.isFigure('0'));
        assertTrue(Figures.isFigure('9'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"٢٠٢٥", "۲۰۲۵", "२०२५", "２０２５", "2٠25", "", "-", "2 025", "x"})
    void refusesWhatNoFormatWrites(String written) {
        assertThrows(NumberFormatException.class, () -> Figures.parseInt(written));
        assertThrows(NumberFormatException.class, () -> Figures.parseLong(written));
    }

    @ParameterizedTest
    @ValueSource(chars = {'٣', '۳', '３', '/', ':', 'a'})
    void knowsNoOtherFigures(char letter) {
        assertFalse(Figures.isFigure(letter));
    }
}
