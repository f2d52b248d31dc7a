package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private final Deck deck = new Deck(Slides.of(4));

    private static List<String> keys(List<Slide> slides) {
        return slides.stream().map(slide -> slide.key().substring("pillar:".length())).toList();
    }

    @Test
    void leavesHiddenSlidesOut() {
        Preparation hidden = Preparation.NONE.with(Preparation.NONE.of(Slides.key(2)).withHidden(true));
        assertEquals(List.of("p1", "p3", "p4"), keys(hidden.shown(deck)));
        assertEquals(List.of("p1", "p2", "p3", "p4"), keys(hidden.ordered(deck)));
    }

    @Test
    void showsAllWhereAllAreHidden() {
        Preparation hidden = Preparation.NONE;
        for (Slide slide : deck.slides()) {
            hidden = hidden.with(hidden.of(slide.key()).withHidden(true));
        }
        assertEquals(4, hidden.shown(deck).size());
    }

    @Test
    void movesASlide() {
        assertEquals(List.of("p2", "p1", "p3", "p4"),
                keys(Preparation.NONE.moved(deck, Slides.key(1), 1).ordered(deck)));
        assertEquals(List.of("p4", "p1", "p2", "p3"),
                keys(Preparation.NONE.moved(deck, Slides.key(4), -9).ordered(deck)));
        assertEquals(List.of("p1", "p2", "p3", "p4"), keys(Preparation.NONE.moved(deck, "none such", 1).ordered(deck)));
    }

    @Test
    void findsItsWayInANewEdition() {
        Preparation moved = Preparation.NONE.moved(deck, Slides.key(1), 2);
        List<Slide> edition = new ArrayList<>(Slides.of(5));
        edition.remove(1);
        // Without the second, and with a fifth, which comes after the fourth as in its deck.
        assertEquals(List.of("p3", "p1", "p4", "p5"), keys(moved.ordered(new Deck(edition))));
    }
}
