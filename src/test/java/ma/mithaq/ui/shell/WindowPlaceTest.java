package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Written
class WindowPlaceTest {

    @Test
    void isReadAsItWasWritten() {
        WindowPlace place = new WindowPlace(-120, 40, 1280, 800, true);
        assertEquals(Optional.of(place), WindowPlace.parse(place.toString()));
        WindowPlace plain = new WindowPlace(0, 0, 960, 640, false);
        assertEquals(Optional.of(plain), WindowPlace.parse(plain.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 3 4 5", "1,5 2 3 4", "NaN 0 10 10", "1 2 -3 4", "9999999 0 10 10",
            "1 2 3 4 minimized", " 1 2 3 4"})
    void anythingElseIsNoPlace(String written) {
        assertEquals(Optional.empty(), WindowPlace.parse(written));
    }

    /** The screen of the tests is 1000 by 1000 pixels. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "899, 0, true", "950, 0, false", "-1150, 0, true", "-1250, 0, false", "0, 900, true",
            "0, 950, false", "0, -50, false", "5000, 5000, false"})
    void isOnAScreenWhereItsTitleBarCanBeReached(double x, double y, boolean reachable) {
        boolean found = Toolkit.call(() -> new WindowPlace(x, y, 1280, 800, false).onAScreen());
        assertEquals(reachable, found);
    }
}
