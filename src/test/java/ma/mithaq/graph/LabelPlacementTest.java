package ma.mithaq.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        Box[] names = IntStream.range(0, 12).mapToObj(at -> name(40 + at * 67 % 320, 20 + at * 47 % 160))
                .toArray(Box[]::new);
        List<Optional<Box>> placed = placed(names);
        int aside = 0;
        for (int one = 0; one < names.length; one++) {
            aside += placed.get(one).filter(Predicate.not(names[one]::equals)).isPresent() ? 1 : 0;
            for (int other = 0; other < names.length && placed.get(one).isPresent(); other++) {
                Box sign = sign(names[other].middleX(), names[other].middleY());
                assertTrue(one == other || !placed.get(one).get().meets(placed.get(other).orElse(sign), 2),
                        () -> placed.toString());
            }
        }
        assertTrue(aside > 1, placed::toString);
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
