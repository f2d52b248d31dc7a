package ma.mithaq.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final Navigator navigator = new Navigator();

    @Test
    void goesBackAndForwardTheWayItCame() {
        navigator.go(new Place.Officials());
        navigator.go(new Place.Person("amal"));
        navigator.back();
        assertEquals(new Place.Officials(), navigator.current());
        navigator.back();
        assertEquals(new Place.Agreement(), navigator.current());
        assertFalse(navigator.canGoBackProperty().get());
        navigator.forward();
        navigator.forward();
        assertEquals(new Place.Person("amal"), navigator.current());
        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void whatLayAheadIsForgottenByGoingElsewhere() {
        navigator.go(new Place.Officials());
        navigator.back();
        assertTrue(navigator.canGoForwardProperty().get());
        navigator.go(new Place.Timeline());
        assertFalse(navigator.canGoForwardProperty().get());
        navigator.forward();
        assertEquals(new Place.Timeline(), navigator.current());
    }

    @Test
    void goingWhereOneIsLeavesNoStep() {
        navigator.go(new Place.Pillars(Optional.of("skills")));
        navigator.go(new Place.Pillars(Optional.of("skills")));
        navigator.back();
        assertEquals(new Place.Agreement(), navigator.current());
    }

    @Test
    void atTheEndsNothingHappens() {
        navigator.back();
        navigator.forward();
        assertEquals(new Place.Agreement(), navigator.current());
    }

    @Test
    void anotherDossierStartsAfresh() {
        navigator.go(new Place.Officials());
        navigator.go(new Place.Timeline());
        navigator.back();
        navigator.reset();
        assertEquals(new Place.Agreement(), navigator.current());
        assertFalse(navigator.canGoBackProperty().get());
        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void stepsFromLongAgoAreForgotten() {
        for (int step = 0; step < 1000; step++) {
            navigator.go(new Place.Person("person-" + step));
        }
        int back = 0;
        while (navigator.canGoBackProperty().get()) {
            navigator.back();
            back++;
        }
        assertEquals(200, back);
        assertEquals(new Place.Person("person-799"), navigator.current());
    }
}
