package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationTest {

    private static final int SLIDES = 12;

    private final Presentation begun = Presentation.of(Slides.whole(Slides.of(SLIDES)), Optional.empty());

    @Test
    void goesThroughTheDeckAndBackAndStopsAtItsEnds() {
        Presentation now = begun;
        for (int i = 1; i < SLIDES; i++) {
            now = now.after(Action.NEXT);
            assertEquals(i, now.current());
        }
        assertEquals(SLIDES - 1, now.after(Action.NEXT).current());
        assertEquals(0, now.after(Action.FIRST).after(Action.BACK).current());
        assertEquals(SLIDES - 1, begun.after(Action.LAST).current());
    }

    @Test
    void beginsAtTheSlideAskedFor() {
        assertEquals(4, Presentation.of(begun.frames(), Optional.of(Slides.key(5))).current());
        assertEquals(0, Presentation.of(begun.frames(), Optional.of("none such")).current());
    }

    @Test
    void goesToTheNumberTyped() {
        assertEquals(10, begun.digit(1).digit(1).after(Action.ENTER).current());
        assertEquals(0, begun.digit(1).digit(1).after(Action.ENTER).typed());
        assertEquals(SLIDES - 1, begun.digit(9).digit(9).after(Action.ENTER).current());
        assertEquals(0, begun.digit(1).digit(1).after(Action.ERASE).after(Action.ENTER).current());
        assertEquals(1, begun.after(Action.ENTER).current());
        assertEquals(9_999, begun.digit(9).digit(9).digit(9).digit(9).digit(9).typed());
    }

    @Test
    void blackAndWhiteExcludeEachOther() {
        assertEquals(ScreenCover.BLACK, begun.after(Action.BLACK).cover());
        assertEquals(ScreenCover.WHITE, begun.after(Action.BLACK).after(Action.WHITE).cover());
        assertEquals(ScreenCover.NONE, begun.after(Action.BLACK).after(Action.BLACK).cover());
    }

    @Test
    void theAudienceKeepsWhatIsFrozen() {
        Presentation frozen = begun.after(Action.NEXT).after(Action.FREEZE).after(Action.NEXT).after(Action.NEXT);
        assertSame(begun.frames().get(1), frozen.audience());
        assertSame(begun.frames().get(3), frozen.frame());
        assertSame(frozen.frame(), frozen.after(Action.FREEZE).audience());
    }

    @Test
    void leavesWhatIsOnTopAndPresentingLast() {
        Presentation now = begun.after(Action.FREEZE).after(Action.SPOTLIGHT).after(Action.BLACK).opened(true).digit(3);
        now = now.after(Action.LEAVE);
        assertEquals(0, now.typed());
        assertTrue(now.opened());
        now = now.after(Action.LEAVE);
        assertFalse(now.opened());
        assertEquals(ScreenCover.BLACK, now.cover());
        now = now.after(Action.LEAVE);
        assertEquals(ScreenCover.NONE, now.cover());
        assertEquals(PointingTool.SPOTLIGHT, now.aid());
        now = now.after(Action.LEAVE);
        assertEquals(PointingTool.NONE, now.aid());
        assertTrue(now.frozen().isPresent());
        now = now.after(Action.LEAVE);
        assertTrue(now.frozen().isEmpty() && now.running());
        assertFalse(now.after(Action.LEAVE).running());
    }

    @Test
    void staysAtTheSameSlideWhenPicturesChange() {
        List<Slide> slides = Slides.of(SLIDES);
        List<SlidePage> split = new ArrayList<>();
        for (Slide slide : slides) {
            for (int part = 1; part <= 3; part++) {
                split.add(new SlidePage(slide, part, 3));
            }
        }
        Presentation atThird = begun.at(2);
        Presentation wide = atThird.with(split);
        assertEquals(Slides.key(3), wide.frame().slide().key());
        assertEquals(1, wide.frame().part());
        Presentation lastPart = wide.at(wide.current() + 2);
        assertEquals(2, lastPart.with(begun.frames()).current());
        List<Slide> without = new ArrayList<>(slides);
        without.remove(2);
        assertEquals(2, atThird.with(Slides.whole(without)).current());
        assertEquals(0, begun.after(Action.LAST).with(Slides.whole(Slides.of(1))).current());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSequenceOfActionsReachesAnImpossibleState(long seed) {
        Random random = new Random(seed);
        Presentation now = begun;
        for (int step = 0; step < 20_000; step++) {
            Presentation before = now;
            switch (random.nextInt(12)) {
                case 0 -> now = now.digit(random.nextInt(10));
                case 1 -> now = now.opened(random.nextBoolean());
                case 2 -> now = now.with(Slides.whole(Slides.of(1 + random.nextInt(SLIDES))));
                default -> now = now.after(Action.values()[random.nextInt(Action.values().length)]);
            }
            assertTrue(now.current() >= 0 && now.current() < now.frames().size());
            assertTrue(now.typed() >= 0 && now.typed() <= 9_999);
            assertTrue(now.frozen().isPresent() || now.audience() == now.frame());
            assertTrue(before.running() || !now.running(), "what was stopped does not go on by itself");
            assertTrue(now.frozen().isEmpty() || before.frozen().isEmpty() || now.frozen().equals(before.frozen()),
                    "what is frozen never changes while it is");
            if (!now.running()) {
                now = Presentation.of(now.frames(), Optional.empty());
            }
        }
    }

    @Test
    void whateverIsOnEscapeLeavesPresentingInTheEnd() {
        Random random = new Random(9);
        for (int run = 0; run < 2_000; run++) {
            Presentation now = begun;
            for (int step = 0; step < 30; step++) {
                now = random.nextInt(4) == 0 ? now.digit(random.nextInt(10))
                        : now.after(Action.values()[random.nextInt(Action.values().length)]);
            }
            for (int press = 0; press < 6; press++) {
                now = now.after(Action.LEAVE);
            }
            assertFalse(now.running());
        }
    }
}
