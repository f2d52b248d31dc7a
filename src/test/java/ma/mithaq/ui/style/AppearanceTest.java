package ma.mithaq.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearanceTest {

    @ParameterizedTest
    @CsvSource({"79, 80", "80, 80", "130, 130", "200, 200", "201, 200", "-5, 80", "2147483647, 200"})
    void textSizeStaysWithinItsEnds(int asked, int given) {
        Appearance appearance = new Appearance();
        appearance.textSizeProperty().set(asked);
        assertEquals(given, appearance.textSizeProperty().get());
    }

    @Test
    void bodyTextGrowsWithTheTextSize() {
        Appearance appearance = new Appearance();
        assertEquals(15, appearance.em());
        appearance.textSizeProperty().set(200);
        assertEquals(30, appearance.em());
    }

    @Test
    void themesAreKnownByTheirCodes() {
        for (Theme theme : Theme.values()) {
            assertEquals(Optional.of(theme), Theme.ofCode(theme.code()));
        }
        assertEquals(Optional.empty(), Theme.ofCode("sepia"));
    }

    @Test
    void textGrowsAndShrinksByStepsWithinItsLimits() {
        Appearance appearance = new Appearance();
        appearance.enlargeText();
        assertEquals(110, appearance.textSizeProperty().get());
        appearance.textSizeProperty().set(Appearance.LARGEST_TEXT);
        appearance.enlargeText();
        assertEquals(Appearance.LARGEST_TEXT, appearance.textSizeProperty().get());
        appearance.textSizeProperty().set(Appearance.SMALLEST_TEXT);
        appearance.reduceText();
        assertEquals(Appearance.SMALLEST_TEXT, appearance.textSizeProperty().get());
    }
}
