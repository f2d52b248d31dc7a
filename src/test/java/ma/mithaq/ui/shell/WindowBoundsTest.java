package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Written
class WindowBoundsTest {

    @Test
    void isReadAsItWasWritten() {
        WindowBounds place = new WindowBounds(-120, 40, 1280, 800, true);
        assertEquals(Optional.of(place), WindowBounds.parse(place.toString()));
        WindowBounds plain = new WindowBounds(0, 0, 960, 640, false);
        assertEquals(Optional.of(plain), WindowBounds.parse(plain.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 3 4 5", "1,5 2 3 4", "NaN 0 10 10", "1 2 -3 4", "9999999 0 10 10",
            "1 2 3 4 minimized", " 1 2 3 4"})
    void anythingElseIsNoPlace(String written) {
        assertEquals(Optional.empty(), WindowBounds.parse(written));
    }

    private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1600, 1000);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 80, 1920, 1080);

    private static WindowBounds place(String written) {
        return WindowBounds.parse(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Completely visible where it is, even left of the first screen.
        "100 50 1280 800, 100 50 1280 800", "-1900 100 800 600, -1900 100 800 600",
        // Kept from a larger screen, or with another scale.
        "0 0 3840 2160, 0 0 1600 1000", "100 100 3840 900, 0 100 1600 900", "-1800 90 3840 2160, -1920 80 1920 1080",
        // Beyond an edge, and between the screens.
        "500 400 1280 800, 320 200 1280 800", "0 -50 1280 800, 0 0 1280 800", "-200 300 1000 600, 0 300 1000 600",
        "-900 300 1000 600, -1000 300 1000 600",
        // Its screen was removed.
        "1700 200 1280 800, 320 200 1280 800", "5000 5000 800 600, 800 400 800 600", "0 -4000 800 600, 0 0 800 600",
        // Whether it is maximized does not matter here.
        "0 0 3840 2160 maximized, 0 0 1600 1000 maximized"})
    void comesToStandWholeOnItsScreen(String kept, String shown) {
        assertEquals(place(shown), place(kept).within(List.of(FIRST, LEFT)));
    }

    @Test
    void isNoLargerThanASmallScreen() {
        assertEquals(place("0 24 640 456"), place("159 58 1280 800").within(List.of(new Rectangle2D(0, 24, 640, 456))));
    }

    @ParameterizedTest
    @CsvSource({"0 0 1600 1000, true", "-5 -24 1610 1029, true", "0 0 1602 1025, true", "1 1 1598 998, true",
            "-1920 80 1920 1080, true", "0 0 1600 900, false", "800 0 800 1000, false", "40 40 1600 1000, false",
            "-100 0 1600 1000, false"})
    void fillsAScreenOfWhichNothingIsLeft(String place, boolean filling) {
        assertEquals(filling, place(place).fillsOneOf(List.of(FIRST, LEFT)));
    }

    @ParameterizedTest
    @CsvSource({"159 58 1280 800, true", "158 38 1280 800, true", "160 78 1280 800, true", "163 38 1280 800, false",
            "159 58 1278 800, false", "179 58 1280 800, false"})
    void aWindowStandsWhereItWasPutThoughItsFrameMayBeTakenForItsContent(String place, boolean there) {
        assertEquals(there, place(place).isAt(place("159 58 1280 800"), 1, 20));
    }
}
