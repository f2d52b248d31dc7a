package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.FileObservation;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.presenter.ScreenPlan;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Screens;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/**
 * The two windows of a presentation: on which screen each is, and what is left when one goes.
 * {@code .ci/check-presenter} does the same with real screens.
 */
class PresenterWindowsTest extends PresentationTests {

    @Test
    void withOneScreenTheAudienceHasItAndTheNotesTakeTurns() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            assertEquals(1, windows().size());
            assertEquals(Screens.FIRST, bounds(audience()));
            assertEquals(StageStyle.UNDECORATED, audience().getStyle());
            assertTrue(audience().isAlwaysOnTop());
            assertTrue(audience().isFocused());
            assertEquals(Cursor.NONE, audience().getScene().lookup(".audience").getCursor());
            String name = WORDS.words(model.dossier().orElseThrow().session().info().title());
            assertEquals(WORDS.get("ui.present.audience.title", name), audience().getTitle());
            for (KeyCode key : List.of(KeyCode.C, KeyCode.X)) {
                press(audience(), key, "");
                assertEquals(Optional.empty(), window(".audience"));
                assertEquals(new Rectangle2D(0, 100, 1000, 800), bounds(console()));
                assertEquals(WORDS.get("ui.present.screen.single"), told());
                assertTrue(console().getScene().getFocusOwner() == console().getScene().lookup(".console"));
                press(console(), key, "");
                assertEquals(Optional.empty(), window(".console"));
                assertTrue(audience().isShowing());
            }
        });
    }

    @Test
    void withTwoScreensTheProjectorIsTheAudiencesUntilTheyAreSwapped() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            assertEquals(BEAMER, bounds(audience()));
            assertEquals(new Rectangle2D(0, 100, 1000, 800), bounds(console()));
            assertTrue(console().isFocused(), "keys go to the presenter's window");
            assertFalse(told().equals(WORDS.get("ui.present.screen.single")));
            press(console(), KeyCode.C, "");
            assertEquals(BEAMER, bounds(audience()), "there are notes already");
            press(console(), KeyCode.X, "");
            assertEquals(Screens.FIRST, bounds(audience()));
            assertEquals(new Rectangle2D(1160, 50, 1280, 800), bounds(console()));
            // So it is again the next time that these screens are so.
            assertEquals(OptionalInt.of(0),
                    preferences.audienceScreen(ScreenPlan.nameOf(List.of(Screens.FIRST, BEAMER))));
            presenting.toggle(false);
            presenting.toggle(false);
            assertEquals(Screens.FIRST, bounds(audience()));
            press(console(), KeyCode.X, "");
            assertEquals(BEAMER, bounds(audience()));
        });
    }

    @Test
    void aProjectorThatIsUnpluggedLeavesThePresenterTheConsole() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            press(console(), KeyCode.PAGE_DOWN, "");
            SCREENS.plug(Screens.FIRST);
            assertEquals(Optional.empty(), window(".audience"));
            assertEquals(WORDS.get("ui.present.screen.single"), told());
            SCREENS.plug(Screens.FIRST, LOW);
            assertEquals(LOW, bounds(audience()));
            assertTrue(audience().isAlwaysOnTop());
            assertTrue(console().isFocused(), "the presenter types there");
            assertFalse(told().equals(WORDS.get("ui.present.screen.single")));
            assertEquals(position(2), console().getTitle());
        });
    }

    @Test
    void theConsoleStaysWhereThePresenterPutItForAsLongAsThatIsOnItsScreen() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            console().setX(120);
            console().setWidth(700);
            SCREENS.plug(Screens.FIRST, LOW);
            assertEquals(new Rectangle2D(120, 100, 700, 800), bounds(console()));
            SCREENS.plug(LOW);
            assertEquals(new Rectangle2D(0, 1000, 800, 600), bounds(console()));
        });
    }

    @Test
    void ifAnotherScreenBecomesPrimaryNothingMoves() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            SCREENS.plug(BEAMER, Screens.FIRST);
            assertEquals(BEAMER, bounds(audience()));
        });
    }

    @Test
    void theSlidesHaveTheShapeOfTheScreenThatTheyAreOn() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            OpenShell.layOut(console().getScene());
            assertShaped(16 / 9.0);
            SCREENS.plug(Screens.FIRST, LOW);
            OpenShell.layOut(console().getScene());
            assertShaped(4 / 3.0);
        });
    }

    private static void assertShaped(double expected) {
        Region current = (Region) console().getScene().lookup(".current");
        assertEquals(expected, current.getWidth() / current.getMinHeight(), 0.01);
    }

    @Test
    void presentingBeginsWhereOneIsWhereThatIsAskedFor() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            model.navigator().go(new Place.Brief(Optional.empty()));
            presenting.toggle(true);
            assertFalse(console().getTitle().equals(position(1)));
            presenting.toggle(true);
            assertEquals(List.of(), windows(), "F5 ends it, with Shift or without");
            presenting.toggle(false);
            assertEquals(position(1), console().getTitle());
        });
    }

    @Test
    void closingEitherWindowEndsPresentingAndKeepsHowLongItTook() {
        for (String closed : List.of(".audience", ".console")) {
            Toolkit.run(() -> {
                SCREENS.plug(Screens.FIRST, BEAMER);
                presenting.toggle(false);
                now = now.plusSeconds(closed.equals(".console") ? 40 : 50);
                Stage stage = window(closed).orElseThrow();
                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                assertEquals(List.of(), windows());
                Preparation[] kept = new Preparation[1];
                preferences.load(model.dossier().orElseThrow().session().info().id(), found -> kept[0] = found,
                        problem -> {
                            throw new AssertionError(problem);
                        });
                assertEquals(Optional.of(Duration.ofSeconds(closed.equals(".console") ? 40 : 50)),
                        kept[0].of("opening").rehearsed());
            });
        }
    }

    @Test
    void anotherDossierEndsPresentingTheOneBefore() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            model.open(Dossiers.SPARSE.file());
            assertEquals(List.of(), windows());
            model.open(Dossiers.SPARSE.file());
        });
    }

    @Test
    void ofAFileThatChangedThePresenterAloneIsTold() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            looks.accept(new FileObservation(Optional.of(ProblemCode.CHANGED_WHILE_OPEN), "1"));
            assertEquals(WORDS.get("ui.present.file.news"), told());
            assertNull(audience().getScene().lookup(".notice"));
            looks.accept(FileObservation.AS_JUDGED);
            assertFalse(told().equals(WORDS.get("ui.present.file.news")));
        });
    }
}
