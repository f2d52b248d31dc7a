package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ma.mithaq.ui.navigation.Place;
import org.junit.jupiter.api.Test;

/** Where presenting begins that is asked for at a page, and what keeps the screen on meanwhile. */
class PagesOfSlidesTest {

    @Test
    void presentingBeginsAtTheSlideOfThePage() {
        assertBegins("opening", new Place.Agreement());
        assertBegins("present", new Place.Officials());
        assertBegins("present", new Place.Person("a"));
        assertBegins("signing", new Place.Organisation("a"));
        assertBegins("pillars", new Place.Pillars(Optional.empty()));
        assertBegins("pillar:a", new Place.Pillars(Optional.of("a")));
        assertBegins("chronology", new Place.Timeline());
        assertBegins("chronology", new Place.Event("a"));
        assertBegins("network", new Place.Map(Optional.empty()));
        assertBegins("sources", new Place.Brief(Optional.empty()));
        assertEquals(Optional.empty(), Presenting.slideOf(new Place.Settings()));
        assertEquals(Optional.empty(), Presenting.slideOf(new Place.About()));
    }

    private static void assertBegins(String slide, Place page) {
        assertEquals(Optional.of(slide), Presenting.slideOf(page));
    }

    @Test
    void everyProgramThatKeepsTheScreenOnEndsWithThisProcess() {
        for (String system : List.of("Linux", "Mac OS X")) {
            List<List<String>> programs = ScreenSaver.programs(system, 4711);
            assertTrue(!programs.isEmpty(), system);
            for (List<String> program : programs) {
                assertTrue(program.stream().anyMatch(word -> word.equals("4711") || word.equals("--pid=4711")),
                        program.toString());
            }
        }
        assertEquals(List.of(), ScreenSaver.programs("Windows 11", 4711));
    }
}
