package ma.mithaq.ui.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.mithaq.briefing.Action;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.ScreenCover;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.briefing.Slides;
import ma.mithaq.model.Problem;
import ma.mithaq.store.PreparedSlide;
import org.junit.jupiter.api.Test;

class PresenterViewModelTest {

    private final Map<String, PreparedSlide> kept = new HashMap<>();
    private final List<Optional<Integer>> keptMinutes = new ArrayList<>();
    private Instant now = Instant.parse("2025-09-12T10:00:00Z");
    private final PresenterViewModel model = new PresenterViewModel(new Deck(Slides.of(4)), "dossier", Preparation.NONE,
            new Preparations() {
                @Override
                public void load(String dossier, Consumer<Preparation> done, Consumer<Problem> failed) {
                    throw new AssertionError("it is handed over");
                }

                @Override
                public void keep(String dossier, PreparedSlide slide) {
                    assertEquals("dossier", dossier);
                    kept.put(slide.key(), slide);
                }

                @Override
                public void keepMinutes(String dossier, Optional<Integer> minutes) {
                    keptMinutes.add(minutes);
                }
            }, () -> now, Slides::whole, Optional.empty());

    private boolean press(String code, boolean typing) {
        return model.press(code, OptionalInt.empty(), false, false, true, typing).used();
    }

    private boolean pressDigit(int digit, boolean typing) {
        return model.press("DIGIT" + digit, OptionalInt.of(digit), false, false, true, typing).used();
    }

    private int current() {
        return model.presentationProperty().get().current();
    }

    @Test
    void whoWritesWritesAndAClickerGoesOnAllTheSame() {
        assertFalse(press("B", true));
        assertFalse(pressDigit(3, true));
        assertFalse(press("SPACE", true));
        assertEquals(0, current());
        assertTrue(press("PAGE_DOWN", true));
        assertEquals(1, current());
        assertTrue(press("B", false));
        assertEquals(ScreenCover.BLACK, model.presentationProperty().get().cover());
        assertFalse(press("Q", false));
        assertTrue(pressDigit(3, false));
        assertTrue(press("ENTER", false));
        assertEquals(2, current());
    }

    @Test
    void aNoteIsKeptForItsSlide() {
        model.act(Action.NEXT);
        model.note("اشكر الحضور");
        assertEquals("اشكر الحضور", kept.get(Slides.key(2)).note());
        assertEquals("", model.preparationProperty().get().of(Slides.key(1)).note());
    }

    @Test
    void aSlideLeftOutIsNotShownAndOneStaysWhereOneIs() {
        model.act(Action.LAST);
        model.hide(Slides.key(2), true);
        assertEquals(3, model.presentationProperty().get().frames().size());
        assertEquals(Slides.key(4), model.presentationProperty().get().frame().slide().key());
        assertTrue(kept.get(Slides.key(2)).hidden());
        model.hide(Slides.key(2), false);
        assertEquals(4, model.presentationProperty().get().frames().size());
        model.go(Slides.key(2));
        assertEquals(1, current());
    }

    @Test
    void anOrderIsKept() {
        model.move(Slides.key(4), -3);
        assertEquals(Slides.key(4), model.presentationProperty().get().frames().getFirst().slide().key());
        assertEquals(Optional.of(0), kept.get(Slides.key(4)).place());
        assertEquals(Optional.of(1), kept.get(Slides.key(1)).place());
        assertEquals(Slides.key(1), model.presentationProperty().get().frame().slide().key());
    }

    @Test
    void timesAreKeptWhenPresentingEnds() {
        now = now.plus(Duration.ofSeconds(40));
        model.act(Action.NEXT);
        now = now.plus(Duration.ofSeconds(1));
        model.act(Action.NEXT);
        now = now.plus(Duration.ofSeconds(30));
        model.act(Action.STOP);
        assertEquals(Optional.of(Duration.ofSeconds(40)), kept.get(Slides.key(1)).rehearsed());
        assertEquals(Optional.of(Duration.ofSeconds(30)), kept.get(Slides.key(3)).rehearsed());
        assertFalse(kept.containsKey(Slides.key(2)), "what was passed over was not rehearsed");
    }

    @Test
    void theTimeOfASlideIsKeptWhenItIsLeft() {
        now = now.plus(Duration.ofSeconds(40));
        model.act(Action.NEXT);
        assertEquals(Optional.of(Duration.ofSeconds(40)), kept.get(Slides.key(1)).rehearsed());
        now = now.plus(Duration.ofSeconds(30));
        model.act(Action.BACK);
        now = now.plus(Duration.ofSeconds(5));
        model.act(Action.NEXT);
        assertEquals(Optional.of(Duration.ofSeconds(45)), kept.get(Slides.key(1)).rehearsed(), "all visits together");
        model.note("اشكر الحضور");
        assertEquals(Optional.of(Duration.ofSeconds(30)), kept.get(Slides.key(2)).rehearsed(),
                "a note takes no time back");
    }

    @Test
    void thePlanGoesByTheTimesOfTheRehearsalAndNotOfThisRun() {
        model.plan(Optional.of(8));
        now = now.plus(Duration.ofMinutes(1));
        model.act(Action.NEXT);
        now = now.plus(Duration.ofMinutes(6));
        model.act(Action.BACK);
        now = now.plus(Duration.ofMinutes(1));
        // Of eight minutes and four slides that were never rehearsed, the first ends after two.
        assertEquals(Optional.of(Duration.ofMinutes(6)), model.drift());
    }

    @Test
    void thePlanIsKeptAndTellsHowLateOneIs() {
        assertEquals(Optional.empty(), model.drift());
        model.plan(Optional.of(8));
        assertEquals(List.of(Optional.of(8)), keptMinutes);
        now = now.plus(Duration.ofMinutes(5));
        assertEquals(Optional.of(Duration.ofMinutes(3)), model.drift());
        model.plan(Optional.empty());
        assertEquals(Optional.empty(), model.drift());
    }

    @Test
    void anotherScreenMayDivideSlidesOtherwise() {
        model.act(Action.LAST);
        model.fit(slides -> slides.stream().flatMap(PresenterViewModelTest::halves).toList());
        assertEquals(8, model.presentationProperty().get().frames().size());
        assertEquals(6, current());
    }

    private static Stream<SlidePage> halves(Slide slide) {
        return Stream.of(new SlidePage(slide, 1, 2), new SlidePage(slide, 2, 2));
    }
}
