package ma.mithaq.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of 100 by 20 about signs of 10 by 10. */
class LabelPlacementTest {

    private static final Box VIEW = new Box(0, 0, 400, 200);

    @Test
    void aNameWithoutRoomStandsAsideAndCoversItsPlace() {
        List<Optional<Box>> placed = placed(name(200, 100), name(280, 100));
        assertEquals(Optional.of(name(200, 100)), placed.getFirst());
        Box aside = placed.getLast().orElseThrow();
        assertFalse(aside.meets(name(200, 100), 2), () -> "it is " + aside);
        assertTrue(sign(280, 100).within(aside), () -> "it is " + aside);
        assertTrue(aside.within(VIEW), () -> "it is " + aside);
    }

    @Test
    void aNameAtTheEdgeStandsWithinTheView() {
        Box aside = placed(name(30, 100)).getFirst().orElseThrow();
        assertTrue(aside.within(VIEW) && sign(30, 100).within(aside), () -> "it is " + aside);
    }

    @Test
    void aNameNeverCoversAnotherOrItsSign() {
        assertEquals(List.of(true, false, true), placed(name(200, 100), name(200, 108), name(280, 100)).stream()
                .map(Optional::isPresent).toList());
        List<Optional<Box>> crossed = placed(name(200, 100), name(260, 100), name(310, 100));
        assertFalse(crossed.getFirst().orElseThrow().meets(sign(260, 100), 2));
    }

    @Test
    void namesThatHaveRoomDoNotGiveWay() {
        List<Optional<Box>> placed = placed(name(60, 100), name(130, 100), name(210, 100));
        assertEquals(Optional.of(name(60, 100)), placed.getFirst());
        assertEquals(Optional.of(name(210, 100)), placed.getLast());
    }

    @Test
    void amongManyNoRoomIsLookedFor() {
        List<Box> wholes = Collections.nCopies(81, name(30, 100));
        List<Box> signs = Collections.nCopies(81, sign(30, 100));
        assertEquals(Collections.nCopies(81, Optional.empty()),
                new LabelPlacement(VIEW, 2).placed(wholes, signs, 0));
    }

    private static List<Optional<Box>> placed(Box... names) {
        List<Box> signs = List.of(names).stream().map(name -> sign(name.middleX(), name.middleY())).toList();
        return new LabelPlacement(VIEW, 2).placed(List.of(names), signs, 0);
    }

    private static Box name(double x, double y) {
        return Box.about(x, y, 100, 20);
    }

    private static Box sign(double x, double y) {
        return Box.about(x, y, 10, 10);
    }
}
