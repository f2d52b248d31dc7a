package ma.mithaq.ui.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenPlanTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1920, 1080);
    private static final Rectangle2D THIRD = new Rectangle2D(-1024, 0, 1024, 768);
    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void theAudienceHasTheScreenThatIsNotPrimary() {
        assertEquals(new ScreenPlan(Optional.of(PROJECTOR), Optional.of(LAPTOP)),
                ScreenPlan.of(List.of(LAPTOP, PROJECTOR), NONE, false));
    }

    @Test
    void aChoiceIsKeptWhereItCanBe() {
        assertEquals(new ScreenPlan(Optional.of(LAPTOP), Optional.of(PROJECTOR)),
                ScreenPlan.of(List.of(LAPTOP, PROJECTOR), OptionalInt.of(0), false));
        assertEquals(Optional.of(PROJECTOR),
                ScreenPlan.of(List.of(LAPTOP, PROJECTOR), OptionalInt.of(7), false).audience());
        assertEquals(new ScreenPlan(Optional.of(THIRD), Optional.of(LAPTOP)),
                ScreenPlan.of(List.of(LAPTOP, PROJECTOR, THIRD), OptionalInt.of(2), false));
    }

    @Test
    void theOnlyScreenIsTheAudiencesUntilThePresenterTakesIt() {
        assertEquals(new ScreenPlan(Optional.of(LAPTOP), Optional.empty()),
                ScreenPlan.of(List.of(LAPTOP), NONE, false));
        assertEquals(new ScreenPlan(Optional.empty(), Optional.of(LAPTOP)), ScreenPlan.of(List.of(LAPTOP), NONE, true));
    }

    @Test
    void swappingGoesRound() {
        assertEquals(0, ScreenPlan.swapped(List.of(LAPTOP, PROJECTOR), NONE));
        assertEquals(1, ScreenPlan.swapped(List.of(LAPTOP, PROJECTOR), OptionalInt.of(0)));
        assertEquals(0, ScreenPlan.swapped(List.of(LAPTOP, PROJECTOR, THIRD), OptionalInt.of(2)));
    }

    @Test
    void anArrangementIsKnownByItsScreensAndTheirPlaces() {
        assertEquals(ScreenPlan.nameOf(List.of(LAPTOP, PROJECTOR)), ScreenPlan.nameOf(List.of(LAPTOP, PROJECTOR)));
        assertNotEquals(ScreenPlan.nameOf(List.of(LAPTOP, PROJECTOR)), ScreenPlan.nameOf(List.of(LAPTOP, THIRD)));
        assertNotEquals(ScreenPlan.nameOf(List.of(LAPTOP, PROJECTOR)), ScreenPlan.nameOf(List.of(PROJECTOR, LAPTOP)));
    }
}
